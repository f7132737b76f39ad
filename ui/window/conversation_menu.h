// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/chat/selection_summary.h"

#include <QMenu>

//! What can be ordered about one row of the list, or about all that are selected. It only says
//! what was chosen.
namespace kidoku::ui {

class KeyMap;

enum class ChatOrder {
    Open,
    MarkRead,
    Flag,
    Unflag,
    Done,
    Reopen,
    MuteHour,
    MuteWorkday,
    Mute,
    Unmute,
    QuietHere, //!< no notifications at this console for an hour; the team is not touched
    NotifyHere,
    Spam,
    NotSpam,
    CopyId,
    ShowInLog
};

class ConversationMenu : public QMenu
{
    Q_OBJECT

public:
    //! Deletes itself once it is closed. \a canMark: not where LINE marks by itself.
    ConversationMenu(const ChatCounts &counts, bool canMark, const KeyMap &keys, QWidget *parent);

Q_SIGNALS:
    void ordered(kidoku::ui::ChatOrder order);

private:
    QAction *add(QMenu *menu, const QString &text, const char *objectName, ChatOrder order);
    void addMute(const ChatCounts &counts, const KeyMap &keys);
};

} // namespace kidoku::ui
