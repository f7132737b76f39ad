// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/fault_client.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace kidoku::demo {
class SimulatorClient;
}

namespace kidoku::ui {

class Theme;

//! The two buttons below the phone: what "LINE" shall do to the next calls, and a message from a
//! customer.
class FaultBar : public QWidget
{
    Q_OBJECT

public:
    //! \a simulator outlives this.
    FaultBar(demo::SimulatorClient &simulator, const Theme &theme, QWidget *parent = nullptr);

    //! Who is proposed as the writer of a message.
    void setPerson(const QString &name) { m_person = name; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void showFaults();
    void openSendDialog();

    demo::SimulatorClient &m_simulator;
    const Theme &m_theme;
    demo::FaultClient m_orders;
    QString m_person;
    QPushButton *m_faults;
    QPushButton *m_send;
    QMenu *m_menu;
};

} // namespace kidoku::ui
