// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup_page.h"

class QFormLayout;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace kidoku::ui {

//! LINE's tokens, and what LINE says of the account. Going on takes the account into the book.
class AccountPage : public SetupPage
{
    Q_OBJECT

public:
    AccountPage(SetupContext &context, QWidget *parent);
    ~AccountPage() override;

    [[nodiscard]] QString title() const override;
    void enter() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool accept() override;
    void retranslate() override;

protected:
    void checked(const inbox::ConnectionCheck &check) override;

private:
    void take();
    void follow();
    void check();
    void showAccount();

    QLabel *m_words;
    QRadioButton *m_here;
    QRadioButton *m_gateway;
    QFormLayout *m_form;
    QLabel *m_tokenLabel;
    QLineEdit *m_token;
    QLabel *m_secretLabel;
    QLineEdit *m_secret;
    QLabel *m_secretWords;
    QPushButton *m_ask;
    QLabel *m_name;
    QLabel *m_modes;
    QPushButton *m_how;
    QLabel *m_problem;
};

} // namespace kidoku::ui
