// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup_page.h"

#include <QTimer>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace kidoku::ui {

//! Where the relay is and what opens it; checked as it is typed.
class RelayPage : public SetupPage
{
    Q_OBJECT

public:
    RelayPage(SetupContext &context, QWidget *parent);
    ~RelayPage() override;

    [[nodiscard]] QString title() const override;
    void enter() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool accept() override;
    void retranslate() override;

private:
    QLineEdit *addLine(const char *objectName, QLabel *&label);
    //! Takes what is typed into the context.
    void take();
    void checkSoon();
    void check();

    QLabel *m_words;
    QFormLayout *m_form;
    QLabel *m_relayLabel = nullptr;
    QLabel *m_channelLabel = nullptr;
    QLabel *m_tokenLabel = nullptr;
    QLabel *m_kindLabel;
    QLineEdit *m_relay;
    QComboBox *m_kind;
    QLineEdit *m_channel;
    QLineEdit *m_token;
    QPushButton *m_again;
    QTimer m_soon;
};

} // namespace kidoku::ui
