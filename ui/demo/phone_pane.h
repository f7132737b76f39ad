// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/phone.h"
#include "phone_names.h"
#include "phone_window.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace kidoku::core {
class Settings;
}

namespace kidoku::demo {
class SimulatorClient;
}

namespace kidoku::ui {

class FaultBar;
class PhoneView;
class Theme;

//! The customer's phone beside the console: what the simulator says the customer sees. It follows
//! the conversation that is open, and can be turned to anybody else.
class PhonePane : public QWidget
{
    Q_OBJECT

public:
    //! \a simulator outlives this.
    PhonePane(demo::SimulatorClient &simulator, const Theme &theme, PhoneNames names,
              QWidget *parent = nullptr);

    //! Turns to the phone with the chat of this person, group or room, that of \a account where
    //! there are several. Invokable, so that the window need not know the demo.
    Q_INVOKABLE void follow(const QString &chatId, const QString &account = {});
    //! Names of accounts have changed.
    Q_INVOKABLE void nameAccounts();
    //! Where the window's place is kept, and whether it is open. \a settings outlives this.
    void rememberIn(core::Settings &settings) { m_settings = &settings; }
    //! The phone in a window of its own as well.
    void openWindow();
    //! What can go wrong at LINE, in a window that stays open.
    void openFaults();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takePhones(const QList<demo::Phone> &phones);
    void showCurrent();
    void retranslate();
    [[nodiscard]] int wantedPlace() const;
    [[nodiscard]] bool wasApart() const;

    demo::SimulatorClient &m_simulator;
    const Theme &m_theme;
    const PhoneNames m_names;
    QString m_wanted; //!< followed although his phone may not be known yet
    core::Settings *m_settings = nullptr;
    QLabel *m_title;
    QComboBox *m_people;
    QString m_wantedAccount;
    PhoneView *m_phone;
    QPushButton *m_apart;
    PhoneWindow *m_window = nullptr;
    FaultBar *m_bar;
};

} // namespace kidoku::ui
