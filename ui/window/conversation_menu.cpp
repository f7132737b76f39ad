// SPDX-License-Identifier: Apache-2.0
#include "conversation_menu.h"

#include "ui/keyboard/key_map.h"

namespace kidoku::ui {

namespace {

// In the column of the keys; a key of the action's own would be there twice in the window.
QString withKey(const KeyMap &keys, const QString &text, Command command)
{
    const QString shown = keys.shown(command);
    return shown.isEmpty() ? text : text + QLatin1Char('\t') + shown;
}

} // namespace

ConversationMenu::ConversationMenu(const ChatCounts &counts, bool canMark, const KeyMap &keys,
                                   QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("conversationMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    const bool one = counts.chats == 1;
    const auto all = [&counts](int some) { return some == counts.chats; };
    if (one)
        add(this, tr("&Open"), "chatOpen", ChatOrder::Open);
    const QString mark = one ? tr("&Mark as read") : tr("&Mark as read…");
    add(this, withKey(keys, mark, Command::MarkRead), "chatMarkRead", ChatOrder::MarkRead)
        ->setEnabled(canMark && counts.unread > 0);
    if (all(counts.flagged))
        add(this, withKey(keys, tr("Remove the &flag"), Command::FlagUnread), "chatFlag",
            ChatOrder::Unflag);
    else
        add(this, withKey(keys, tr("&Flag unread (only here)"), Command::FlagUnread), "chatFlag",
            ChatOrder::Flag);
    addSeparator();
    if (all(counts.done))
        add(this, withKey(keys, tr("&Reopen"), Command::ToggleDone), "chatDone", ChatOrder::Reopen);
    else
        add(this, withKey(keys, tr("&Done"), Command::ToggleDone), "chatDone", ChatOrder::Done);
    addMute(counts, keys);
    if (all(counts.quiet))
        add(this, tr("Notify me &here again"), "chatNotifyHere", ChatOrder::NotifyHere);
    else
        add(this, tr("Mute only &here for 1 hour"), "chatQuietHere", ChatOrder::QuietHere);
    if (all(counts.spam))
        add(this, tr("Not &spam"), "chatSpam", ChatOrder::NotSpam);
    else
        add(this, tr("&Spam"), "chatSpam", ChatOrder::Spam);
    if (!one)
        return;
    addSeparator();
    add(this, tr("&Copy user id"), "chatCopyId", ChatOrder::CopyId);
    add(this, tr("Show in &log"), "chatShowInLog", ChatOrder::ShowInLog);
}

void ConversationMenu::addMute(const ChatCounts &counts, const KeyMap &keys)
{
    if (counts.muted == counts.chats) {
        add(this, withKey(keys, tr("&Unmute for the team"), Command::ToggleMute), "chatUnmute",
            ChatOrder::Unmute);
        return;
    }
    QMenu *mute = addMenu(tr("M&ute for the team"));
    mute->setObjectName(QStringLiteral("chatMuteMenu"));
    add(mute, tr("For &1 hour"), "chatMuteHour", ChatOrder::MuteHour);
    add(mute, tr("For &8 hours"), "chatMuteWorkday", ChatOrder::MuteWorkday);
    add(mute, withKey(keys, tr("&Until I take it back"), Command::ToggleMute), "chatMute",
        ChatOrder::Mute);
}

QAction *ConversationMenu::add(QMenu *menu, const QString &text, const char *objectName,
                               ChatOrder order)
{
    QAction *action = menu->addAction(text, this, [this, order] { Q_EMIT ordered(order); });
    action->setObjectName(QLatin1String(objectName));
    return action;
}

} // namespace kidoku::ui
