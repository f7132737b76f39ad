// SPDX-License-Identifier: Apache-2.0
#include "message_text.h"
#include "reply_words.h"
#include "state_text.h"
#include "words_p.h"

#include "core/redact.h"
#include "core/text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace kidoku::models {

namespace {

using store::ChatKind;
using store::Message;
using store::MessageKind;

constexpr qsizetype maxName = 80;
constexpr qsizetype maxLabel = 200;

// "1:05"
QString playTime(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString withFact(const QString &word, const QString &fact)
{
    return fact.isEmpty() ? word : Words::tr("%1: %2", "kind of message: what").arg(word, fact);
}

QString durationOf(const QJsonObject &detail)
{
    const qint64 ms = detail.value(QLatin1String("duration")).toInteger();
    return ms > 0 ? playTime(ms) : QString();
}

QString sizeOf(const QJsonObject &detail)
{
    const qint64 bytes = detail.value(QLatin1String("fileSize")).toInteger();
    return bytes > 0 ? QLocale().formattedDataSize(bytes, 1) : QString();
}

// Title over address, as far as LINE sent them.
QString place(const QString &title, const QJsonObject &detail)
{
    const QString name = core::singleLine(title, maxLabel);
    const QString address
        = core::singleLine(detail.value(QLatin1String("address")).toString(), maxLabel);
    if (name.isEmpty() && address.isEmpty())
        return kindWord(MessageKind::Location);
    if (name.isEmpty() || address.isEmpty() || name == address)
        return name.isEmpty() ? address : name;
    return name + QLatin1Char('\n') + address;
}

QString systemText(const QString &event)
{
    if (event == QLatin1String("follow"))
        return Words::tr("Added this account as a friend");
    if (event == QLatin1String("unfollow"))
        return Words::tr("Blocked this account");
    if (event == QLatin1String("unsend"))
        return Words::tr("Said to have unsent a message");
    if (event == QLatin1String("join"))
        return Words::tr("This account was invited");
    if (event == QLatin1String("leave"))
        return Words::tr("This account was removed");
    if (event == QLatin1String("memberJoined"))
        return Words::tr("Somebody joined");
    if (event == QLatin1String("memberLeft"))
        return Words::tr("Somebody left");
    if (event == QLatin1String("postback"))
        return Words::tr("Pressed a button");
    if (event == QLatin1String("videoPlayComplete"))
        return Words::tr("Watched a video to the end");
    if (event == QLatin1String("beacon"))
        return Words::tr("Came near a beacon");
    if (event == QLatin1String("accountLink"))
        return Words::tr("Linked an account");
    if (event == QLatin1String("replied"))
        return Words::tr("A colleague replied");
    if (event == QLatin1String("membership"))
        return Words::tr("Changed a membership");
    return Words::tr("Event of a kind not known yet: %1").arg(core::singleLine(event, 40));
}

} // namespace

QString kindWord(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Text:
    case MessageKind::System:
        return {};
    case MessageKind::Image:
        return Words::tr("Photo");
    case MessageKind::Video:
        return Words::tr("Video");
    case MessageKind::Audio:
        return Words::tr("Voice message");
    case MessageKind::File:
        return Words::tr("File");
    case MessageKind::Location:
        return Words::tr("Location");
    case MessageKind::Sticker:
        return Words::tr("Sticker");
    case MessageKind::Unknown:
        return Words::tr("Message of a kind not known yet");
    }
    return {};
}

QString messageText(const Message &message)
{
    if (message.unsentAt.isValid())
        return Words::tr("The customer unsent this message");
    if (message.kind == MessageKind::Text)
        return core::multiLine(message.text);
    if (message.kind == MessageKind::System && message.text == QLatin1String("replied"))
        return repliedText(message);
    if (message.kind == MessageKind::System)
        return systemText(message.text);
    const QJsonObject detail = QJsonDocument::fromJson(message.detail).object();
    const QString label = core::singleLine(message.text, maxLabel);
    const QString word = kindWord(message.kind);
    switch (message.kind) {
    case MessageKind::Video:
    case MessageKind::Audio:
        return facts({word, durationOf(detail)});
    case MessageKind::File:
        return facts({label.isEmpty() ? word : label, sizeOf(detail)});
    case MessageKind::Location:
        return place(message.text, detail);
    case MessageKind::Sticker:
    case MessageKind::Unknown:
        return withFact(word, label);
    default:
        return word;
    }
}

QString previewText(const store::Conversation &conversation)
{
    if (conversation.previewUnsent)
        return Words::tr("Message unsent");
    const QString text = core::singleLine(conversation.preview, maxLabel);
    QString words;
    switch (conversation.previewKind) {
    case MessageKind::Text:
        words = text;
        break;
    case MessageKind::System:
        words = systemText(conversation.preview);
        break;
    case MessageKind::File:
    case MessageKind::Location:
        words = text.isEmpty() ? kindWord(conversation.previewKind) : text;
        break;
    default:
        words = withFact(kindWord(conversation.previewKind), text);
    }
    if (conversation.previewIncoming || words.isEmpty())
        return words;
    return Words::tr("You: %1").arg(words);
}

QString shownName(const store::Conversation &conversation)
{
    const QString name = core::singleLine(conversation.name, maxName);
    if (!name.isEmpty())
        return name;
    const QString id = core::singleLine(core::shortId(conversation.chat.value), maxName);
    switch (conversation.kind) {
    case ChatKind::Group:
        return Words::tr("Group %1").arg(id);
    case ChatKind::Room:
        return Words::tr("Room %1").arg(id);
    case ChatKind::User:
        break;
    }
    return Words::tr("Customer %1").arg(id);
}

QString shownSender(const store::LineChatId &sender, const QString &name)
{
    const QString shown = core::singleLine(name, maxName);
    if (!shown.isEmpty() || sender.isEmpty())
        return shown;
    return Words::tr("Member %1").arg(core::singleLine(core::shortId(sender.value), maxName));
}

} // namespace kidoku::models
