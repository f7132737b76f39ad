// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup_page.h"

class QComboBox;
class QRadioButton;

namespace kidoku::ui {

//! The language, and whether to look at the demo or to connect an account.
class StartPage : public SetupPage
{
    Q_OBJECT

public:
    StartPage(SetupContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool accept() override;
    void retranslate() override;

private:
    QLabel *m_words;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QRadioButton *m_real;
    QLabel *m_realWords;
    QRadioButton *m_demo;
    QLabel *m_demoWords;
};

} // namespace kidoku::ui
