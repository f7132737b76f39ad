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

    //! What else than text the customer can send; for whoever lays out the phone.
    [[nodiscard]] QWidget *otherButton() const;
    //! Whose phone is shown: who writes, and to which account (empty: the only one).
    void setPerson(const QString &name, const QString &account)
    {
        m_person = name;
        m_account = account;
    }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void showFaults();
    void openSendDialog();
    void fillKinds();
    //! To the account whose phone is shown.
    void sendAs(const QString &person, const QJsonObject &message);
    [[nodiscard]] demo::SimulatorClient::Place place() const;

    demo::SimulatorClient &m_simulator;
    const Theme &m_theme;
    demo::FaultClient m_orders;
    QString m_person;
    QString m_account;
    QPushButton *m_faults;
    QPushButton *m_send;
    QPushButton *m_other; //!< than text
    QMenu *m_kinds;
    QMenu *m_menu;
};

} // namespace kidoku::ui
