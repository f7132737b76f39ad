// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readmarks/queue.h"
#include "setup_page.h"
#include "store/store.h"

class QPushButton;

namespace kidoku::ui {

//! The only step that changes something at LINE, and only when the button is pressed: the first
//! message is marked read, and the user says whether the phone shows it.
class MarkPage : public SetupPage
{
    Q_OBJECT

public:
    MarkPage(SetupContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void enter() override;
    void leave() override;
    [[nodiscard]] QString report() const override;
    void retranslate() override;

private:
    enum class Seen { Unknown, Yes, No, NotYet };
    void mark();
    void answer(Seen seen);
    void take(const store::ChangeSet &changes);
    void follow();
    [[nodiscard]] bool isRead() const;

    QLabel *m_words;
    QPushButton *m_mark;
    QLabel *m_state;
    QLabel *m_question;
    QPushButton *m_yes;
    QPushButton *m_no;
    QPushButton *m_notYet;
    QLabel *m_advice;
    QString m_refusal;
    Seen m_seen = Seen::Unknown;
    bool m_ordered = false;
    QMetaObject::Connection m_watchStore;
    QMetaObject::Connection m_watchQueue;
};

} // namespace kidoku::ui
