// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup_page.h"

#include <functional>

class QPlainTextEdit;
class QPushButton;

namespace kidoku::ui {

//! What all steps found, to keep or to send to somebody who helps.
class SummaryPage : public SetupPage
{
    Q_OBJECT

public:
    SummaryPage(SetupContext &context, std::function<QString()> gather, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void enter() override;
    void retranslate() override;

private:
    std::function<QString()> m_gather;
    QLabel *m_words;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace kidoku::ui
