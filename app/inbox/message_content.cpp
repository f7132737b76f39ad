// SPDX-License-Identifier: Apache-2.0
#include "message_content_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kidoku::inbox {

namespace {

using namespace Qt::StringLiterals;
using store::MessageKind;

void put(QJsonObject &detail, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        detail.insert(key, text);
}

void put(QJsonObject &detail, QLatin1String key, qint64 number)
{
    if (number > 0)
        detail.insert(key, number);
}

void putProvider(QJsonObject &detail, const line::ContentProvider &provider)
{
    put(detail, "originalContentUrl"_L1, provider.originalContentUrl);
    put(detail, "previewImageUrl"_L1, provider.previewImageUrl);
}

void putDuration(QJsonObject &detail, const std::optional<core::Milliseconds> &duration)
{
    if (duration)
        put(detail, "duration"_L1, duration->count());
}

QString nameOf(line::Mentionee::Type type)
{
    switch (type) {
    case line::Mentionee::Type::User:
        return u"user"_s;
    case line::Mentionee::Type::All:
        return u"all"_s;
    case line::Mentionee::Type::Unknown:
        break;
    }
    return {};
}

//! One overload per kind of message: gives kind and text, fills the detail.
struct Content
{
    QJsonObject &detail;
    QString &text;

    MessageKind operator()(const line::TextMessage &message)
    {
        text = message.text;
        put(detail, "quotedMessageId"_L1, message.quotedMessageId.value);
        QJsonArray emojis;
        for (const line::Emoji &emoji : message.emojis)
            emojis.append(QJsonObject{{"index"_L1, qint64(emoji.index)},
                                      {"length"_L1, qint64(emoji.length)},
                                      {"productId"_L1, emoji.productId},
                                      {"emojiId"_L1, emoji.emojiId}});
        if (!emojis.isEmpty())
            detail.insert("emojis"_L1, emojis);
        QJsonArray mentionees;
        for (const line::Mentionee &mentionee : message.mentionees)
            mentionees.append(QJsonObject{{"index"_L1, qint64(mentionee.index)},
                                          {"length"_L1, qint64(mentionee.length)},
                                          {"type"_L1, nameOf(mentionee.type)},
                                          {"userId"_L1, mentionee.userId.value},
                                          {"isSelf"_L1, mentionee.isSelf}});
        if (!mentionees.isEmpty())
            detail.insert("mentionees"_L1, mentionees);
        return MessageKind::Text;
    }
    MessageKind operator()(const line::ImageMessage &message)
    {
        putProvider(detail, message.contentProvider);
        put(detail, "imageSetId"_L1, message.imageSetId);
        put(detail, "imageSetIndex"_L1, message.imageSetIndex);
        put(detail, "imageSetTotal"_L1, message.imageSetTotal);
        return MessageKind::Image;
    }
    MessageKind operator()(const line::VideoMessage &message)
    {
        putProvider(detail, message.contentProvider);
        putDuration(detail, message.duration);
        return MessageKind::Video;
    }
    MessageKind operator()(const line::AudioMessage &message)
    {
        putProvider(detail, message.contentProvider);
        putDuration(detail, message.duration);
        return MessageKind::Audio;
    }
    MessageKind operator()(const line::FileMessage &message)
    {
        text = message.fileName;
        put(detail, "fileSize"_L1, message.fileSize);
        return MessageKind::File;
    }
    MessageKind operator()(const line::LocationMessage &message)
    {
        text = message.title.isEmpty() ? message.address : message.title;
        put(detail, "address"_L1, message.address);
        detail.insert("latitude"_L1, message.latitude);
        detail.insert("longitude"_L1, message.longitude);
        return MessageKind::Location;
    }
    MessageKind operator()(const line::StickerMessage &message)
    {
        text = message.text.isEmpty() ? message.keywords.value(0) : message.text;
        if (message.keywords.size() > 1) // so that each of them is found
            detail.insert("keywords"_L1, QJsonArray::fromStringList(message.keywords));
        put(detail, "packageId"_L1, message.packageId);
        put(detail, "stickerId"_L1, message.stickerId);
        put(detail, "stickerResourceType"_L1, message.stickerResourceType);
        put(detail, "quotedMessageId"_L1, message.quotedMessageId.value);
        return MessageKind::Sticker;
    }
    MessageKind operator()(const line::UnknownMessage &message)
    {
        text = message.type;
        return MessageKind::Unknown;
    }
};

} // namespace

void setContent(store::Message &row, const line::Message &message, bool standby)
{
    QJsonObject detail;
    row.kind = std::visit(Content{detail, row.text}, message.content);
    if (standby)
        detail.insert("standby"_L1, true);
    if (!detail.isEmpty())
        row.detail = QJsonDocument(detail).toJson(QJsonDocument::Compact);
}

} // namespace kidoku::inbox
