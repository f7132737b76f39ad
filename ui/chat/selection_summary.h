// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kidoku::ui {

//! How many chats there are of what kind, to say what an order would do.
struct ChatCounts
{
    int chats = 0;
    int unread = 0; //!< the customer still sees something as unread
    int flagged = 0;
    int done = 0;
    int muted = 0;
    int spam = 0;
    int quiet = 0; //!< this console does not tell of their messages for now
    friend bool operator==(const ChatCounts &, const ChatCounts &) = default;
};

//! In the place of a conversation while several are selected: how many, and what can be done with
//! all of them. The window asks before what cannot be taken back.
class SelectionSummary : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionSummary(const Theme &theme, QWidget *parent = nullptr);

    //! \a canMark: not where LINE marks by itself.
    void setCounts(const ChatCounts &counts, bool canMark);

Q_SIGNALS:
    void markReadRequested();
    void doneRequested();
    void muteRequested();
    void spamRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ChatCounts m_counts;
    QLabel *m_title;
    QLabel *m_unread;
    QLabel *m_hint;
    QPushButton *m_mark;
    QPushButton *m_done;
    QPushButton *m_mute;
    QPushButton *m_spam;
};

} // namespace kidoku::ui
