// SPDX-License-Identifier: Apache-2.0
#include "message_text.h"
#include "event_text.h"
#include "state_text.h"
#include "words_p.h"

#include "core/redact.h"
#include "core/text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

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

bool isRightToLeftSomewhere(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const QChar::Direction direction = c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
    });
}

QString withFact(const QString &word, const QString &fact)
{
    return fact.isEmpty() ? word : Words::tr("%1: %2", "kind of message: what").arg(word, fact);
}

QString unknownText(const QString &type)
{
    return type.isEmpty() ? kindWord(MessageKind::Unknown)
                          : Words::tr("Not known yet: %1", "type of an event or message").arg(type);
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

// An unknown type is named, a known event told.
QString systemText(const QString &event)
{
    Message row;
    row.kind = MessageKind::System;
    row.text = event;
    return eventText(row);
}

// Whatever it is called, its ending is seen: long names are cut in the middle, and letters that
// run from right to left cannot draw the ending into the name.
QString fileName(const QString &text)
{
    constexpr qsizetype longest = 100;
    constexpr qsizetype longestEnding = 12;
    QString name = core::singleLine(text, 1000);
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const bool ends = dot > 0 && name.size() - dot <= longestEnding;
    QString stem = ends ? name.left(dot) : name;
    const QString ending = ends ? name.mid(dot) : QString();
    if (stem.size() > longest)
        stem = core::singleLine(stem, longest - 1);
    if (!isRightToLeftSomewhere(name))
        return stem + ending;
    // Left to right as a whole; the stem by itself, whichever way it runs.
    return QChar(0x200E) + (QChar(0x2068) + stem) + QChar(0x2069) + QChar(0x200E) + ending;
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
    if (message.kind == MessageKind::System)
        return eventText(message);
    const QJsonObject detail = QJsonDocument::fromJson(message.detail).object();
    const QString label = core::singleLine(message.text, maxLabel);
    const QString word = kindWord(message.kind);
    switch (message.kind) {
    case MessageKind::Video:
    case MessageKind::Audio:
        return facts({word, durationOf(detail)});
    case MessageKind::File:
        return facts({label.isEmpty() ? word : fileName(message.text), sizeOf(detail)});
    case MessageKind::Location:
        return place(message.text, detail);
    case MessageKind::Sticker:
        return withFact(word, label);
    case MessageKind::Unknown:
        return unknownText(label);
    default:
        return word;
    }
}

QString imageSetText(int count, const Message &newest)
{
    const QJsonObject detail = QJsonDocument::fromJson(newest.detail).object();
    const int total = detail.value(QLatin1String("imageSetTotal")).toInt();
    return total > count ? Words::tr("%1 of %n photos", "image set", total).arg(count)
                         : Words::tr("%n photo(s)", "image set", count);
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
    case MessageKind::Unknown:
        words = unknownText(text);
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
