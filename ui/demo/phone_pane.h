// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/phone.h"

#include <QWidget>

class QComboBox;
class QLabel;

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
    //! \a simulator outlives this. \a account is the name shown on the phone.
    PhonePane(demo::SimulatorClient &simulator, const Theme &theme, QString account,
              QWidget *parent = nullptr);

    //! Turns to this person's phone. Invokable, so that the window need not know the demo.
    Q_INVOKABLE void follow(const QString &lineUserId);
    //! The name at the top of the phone, once LINE has told it.
    Q_INVOKABLE void setAccount(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takePhones(const QList<demo::Phone> &phones);
    void showCurrent();
    void retranslate();

    demo::SimulatorClient &m_simulator;
    QString m_account;
    QString m_wanted; //!< followed although his phone may not be known yet
    QLabel *m_title;
    QComboBox *m_people;
    PhoneView *m_phone;
    FaultBar *m_bar;
};

} // namespace kidoku::ui
