// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup_page.h"

class QPushButton;

namespace kidoku::ui {

//! Sound and notification, as a new message would make them.
class NoticePage : public SetupPage
{
    Q_OBJECT

public:
    NoticePage(SetupContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString report() const override;
    void retranslate() override;

private:
    enum class Heard { Untried, Asked, Yes, No };
    void follow();

    QLabel *m_words;
    QPushButton *m_try;
    QLabel *m_question;
    QPushButton *m_yes;
    QPushButton *m_no;
    QLabel *m_advice;
    Heard m_heard = Heard::Untried;
};

} // namespace kidoku::ui
