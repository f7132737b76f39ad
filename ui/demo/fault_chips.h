// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/fault_client.h"

#include <QWidget>

class QPushButton;

//! The faults that go on now, a chip each with the answers or the time that are left, and the
//! button that ends them all. Takes no room while there is none. GUI thread.
namespace kidoku::ui {

class FlowLayout;
class Theme;

class FaultChips : public QWidget
{
    Q_OBJECT

public:
    //! \a faults outlives this.
    FaultChips(demo::FaultClient &faults, const Theme &theme, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Pill;
    void showFaults();
    void retranslate();

    demo::FaultClient &m_faults;
    const Theme &m_theme;
    FlowLayout *m_row;
    QList<Pill *> m_pills;
    QPushButton *m_clear;
    QStringList m_told; //!< names, as they were announced
};

} // namespace kidoku::ui
