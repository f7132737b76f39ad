// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup_page.h"

class QLineEdit;
class QPushButton;

namespace kidoku::ui {

//! Whether LINE's webhooks find the relay: LINE is asked which address it has, and to try it.
class WebhookPage : public SetupPage
{
    Q_OBJECT

public:
    WebhookPage(SetupContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void enter() override;
    void retranslate() override;

private:
    void check();

    QLabel *m_words;
    QLabel *m_ownLabel;
    QLineEdit *m_own;
    QPushButton *m_copy;
    QPushButton *m_again;
    QLabel *m_advice;
};

} // namespace kidoku::ui
