// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/fault_client.h"

#include <QWidget>

class QPushButton;

namespace kidoku::demo {
class SimulatorClient;
}

namespace kidoku::ui {

class FaultPanel;
class Theme;

//! The two buttons below the phone: what "LINE" shall do to the next calls, and a message from a
//! customer.
class FaultBar : public QWidget
{
    Q_OBJECT

public:
    //! \a simulator outlives this.
    FaultBar(demo::SimulatorClient &simulator, const Theme &theme, QWidget *parent = nullptr);

    //! The faults, in a window that stays open.
    void openPanel();

    //! Whose phone is shown: who writes, and to which account (empty: the only one).
    void setPerson(const QString &name, const QString &account)
    {
        m_person = name;
        m_account = account;
    }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void order(const QString &fault);
    void showFaults();
    void openSendDialog();

    demo::SimulatorClient &m_simulator;
    const Theme &m_theme;
    demo::FaultClient m_orders;
    QString m_person;
    QString m_account;
    QPushButton *m_faults;
    QPushButton *m_send;
    FaultPanel *m_panel = nullptr;
};

} // namespace kidoku::ui
