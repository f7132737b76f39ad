// SPDX-License-Identifier: Apache-2.0
#include "notice_words.h"

#include "core/text.h"
#include "models/message_text.h"

#include <QCoreApplication>

namespace kidoku::ui {

namespace {

using notices::Notice;
using notices::NoticeKind;
using store::MessageKind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(kidoku::ui::Notice)
};

QString whatCame(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Image:
        return Text::tr("Sent a photo");
    case MessageKind::Video:
        return Text::tr("Sent a video");
    case MessageKind::Audio:
        return Text::tr("Sent a voice message");
    case MessageKind::File:
        return Text::tr("Sent a file");
    case MessageKind::Location:
        return Text::tr("Sent a location");
    case MessageKind::Sticker:
        return Text::tr("Sent a sticker");
    case MessageKind::Text:
    case MessageKind::Unknown:
    case MessageKind::System:
        break;
    }
    return Text::tr("Wrote a message");
}

QString messageBody(const Notice &notice, bool withText)
{
    QString body;
    if (withText && notice.content == MessageKind::Text && !notice.text.isEmpty())
        body = core::singleLine(notice.text, 200);
    else if (notice.messages > 1)
        body = Text::tr("%n new message(s)", nullptr, notice.messages);
    else
        body = whatCame(notice.content);
    return notice.reminder ? Text::tr("Not seen yet: %1").arg(body) : body;
}

QString withAccount(const QString &title, const QString &account)
{
    return account.isEmpty() ? title : Text::tr("%1 · %2").arg(title, account);
}

} // namespace

Toast toastOf(const Notice &notice, const ToastFacts &facts)
{
    Toast toast;
    toast.key = notice.key;
    toast.sound = facts.sound;
    toast.silent = facts.silent;
    const QString account = core::singleLine(facts.account, 40);
    switch (notice.kind) {
    case NoticeKind::Message:
        toast.title = withAccount(core::singleLine(models::shownName(notice.record), 60), account);
        toast.body = messageBody(notice, facts.text);
        break;
    case NoticeKind::Summary: {
        const QString counts = Text::tr("%1 in %2")
                                   .arg(Text::tr("%n new message(s)", nullptr, notice.messages),
                                        Text::tr("%n chat(s)", nullptr, notice.chats));
        toast.title = counts;
        toast.body = notice.reminder ? Text::tr("Nobody has looked at them yet.") : QString();
        break;
    }
    case NoticeKind::MarksFailed:
        toast.title = Text::tr("%n read mark(s) failed", nullptr, notice.marks);
        toast.body = Text::tr("The activity log says why.");
        break;
    case NoticeKind::AccountPaused:
        toast.title = withAccount(
            facts.title.isEmpty() ? Text::tr("Read marks are paused") : facts.title, account);
        toast.body = facts.body;
        toast.urgent = true;
        break;
    case NoticeKind::RelaySilent:
        toast.title = withAccount(facts.title.isEmpty() ? Text::tr("Nothing comes from the relay")
                                                        : facts.title,
                                  account);
        toast.body = facts.body;
        break;
    }
    const QString open = Text::tr("Open");
    toast.actions.append({QStringLiteral("default"), open});
    toast.actions.append({QStringLiteral("open"), open});
    if (notice.kind == NoticeKind::Message) {
        if (facts.marks)
            toast.actions.append({QStringLiteral("read"), Text::tr("Mark as read")});
        toast.actions.append({QStringLiteral("mute"), Text::tr("Mute only here for 1 hour")});
    }
    return toast;
}

} // namespace kidoku::ui
