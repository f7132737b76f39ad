// SPDX-License-Identifier: Apache-2.0
#include "codec_p.h"
#include "type_names_p.h"

#include <algorithm>

namespace kidoku::line {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxMentionees = 20; // the reference's own limits
constexpr qsizetype maxKeywords = 15;
constexpr qint64 maxSetSize = 1000;
constexpr qint64 maxDurationMs = 366LL * 24 * 3600 * 1000;
constexpr qint64 maxFileBytes = 1LL << 50;
constexpr double maxLatitude = 90;
constexpr double maxLongitude = 180;

qsizetype offset(const Fields &fields, QLatin1String key)
{
    return fields.integer(key, 0, fields.limits().textUnits).value_or(0);
}

Emoji readEmoji(const Fields &emoji)
{
    return {.index = offset(emoji, "index"_L1),
            .length = offset(emoji, "length"_L1),
            .productId = emoji.idText("productId"_L1),
            .emojiId = emoji.idText("emojiId"_L1)};
}

Mentionee readMentionee(const Fields &mentionee)
{
    const QString type = mentionee.text("type"_L1);
    return {.type = type == "user"_L1 ? Mentionee::Type::User
                : type == "all"_L1    ? Mentionee::Type::All
                                      : Mentionee::Type::Unknown,
            .index = offset(mentionee, "index"_L1),
            .length = offset(mentionee, "length"_L1),
            .userId = mentionee.id<LineChatId>("userId"_L1),
            .isSelf = mentionee.flag("isSelf"_L1)};
}

ContentProvider readContentProvider(const Fields &message)
{
    const Fields provider = message.object("contentProvider"_L1);
    const QString type = provider.text("type"_L1);
    return {.type = type == "line"_L1   ? ContentProvider::Type::Line
                : type == "external"_L1 ? ContentProvider::Type::External
                                        : ContentProvider::Type::Unknown,
            .originalContentUrl = provider.whole("originalContentUrl"_L1),
            .previewImageUrl = provider.whole("previewImageUrl"_L1)};
}

std::optional<core::Milliseconds> readDuration(const Fields &message)
{
    const auto ms = message.integer("duration"_L1, 0, maxDurationMs);
    return ms ? std::optional(core::Milliseconds(*ms)) : std::nullopt;
}

Message::Content readText(const Fields &message)
{
    TextMessage text{.text = message.text("text"_L1),
                     .quoteToken = message.token("quoteToken"_L1),
                     .quotedMessageId = message.id<MessageId>("quotedMessageId"_L1),
                     .emojis = {},
                     .mentionees = {}};
    const auto emojis = message.objects("emojis"_L1, message.limits().listItems);
    for (const Fields &emoji : emojis)
        text.emojis.append(readEmoji(emoji));
    const auto mentionees = message.object("mention"_L1).objects("mentionees"_L1, maxMentionees);
    for (const Fields &mentionee : mentionees)
        text.mentionees.append(readMentionee(mentionee));
    return text;
}

Message::Content readImage(const Fields &message)
{
    const Fields set = message.object("imageSet"_L1);
    return ImageMessage{.contentProvider = readContentProvider(message),
                        .quoteToken = message.token("quoteToken"_L1),
                        .imageSetId = set.idText("id"_L1),
                        .imageSetIndex = int(set.integer("index"_L1, 1, maxSetSize).value_or(0)),
                        .imageSetTotal = int(set.integer("total"_L1, 1, maxSetSize).value_or(0))};
}

Message::Content readVideo(const Fields &message)
{
    return VideoMessage{.contentProvider = readContentProvider(message),
                        .duration = readDuration(message),
                        .quoteToken = message.token("quoteToken"_L1)};
}

Message::Content readAudio(const Fields &message)
{
    return AudioMessage{.contentProvider = readContentProvider(message),
                        .duration = readDuration(message)};
}

Message::Content readFile(const Fields &message)
{
    return FileMessage{.fileName = message.text("fileName"_L1),
                       .fileSize = message.integer("fileSize"_L1, 0, maxFileBytes).value_or(0)};
}

Message::Content readLocation(const Fields &message)
{
    return LocationMessage{.title = message.text("title"_L1),
                           .address = message.text("address"_L1),
                           .latitude = message.number("latitude"_L1, maxLatitude),
                           .longitude = message.number("longitude"_L1, maxLongitude)};
}

Message::Content readSticker(const Fields &message)
{
    return StickerMessage{.packageId = message.idText("packageId"_L1),
                          .stickerId = message.idText("stickerId"_L1),
                          .stickerResourceType = message.text("stickerResourceType"_L1),
                          .keywords = message.texts("keywords"_L1, maxKeywords),
                          .text = message.text("text"_L1),
                          .quoteToken = message.token("quoteToken"_L1),
                          .quotedMessageId = message.id<MessageId>("quotedMessageId"_L1)};
}

// In the order of messageTypeNames.
constexpr std::array contentReaders{
    readText, readImage, readVideo, readAudio, readFile, readLocation, readSticker,
};
static_assert(contentReaders.size() == messageTypeNames.size());

Message::Content readContent(const Fields &message)
{
    const QString type = message.idText("type"_L1);
    const auto name = std::find(messageTypeNames.cbegin(), messageTypeNames.cend(), type);
    if (name == messageTypeNames.cend())
        return UnknownMessage{type};
    return contentReaders.at(std::distance(messageTypeNames.cbegin(), name))(message);
}

} // namespace

Message readMessage(const Fields &message)
{
    return {.id = message.id<MessageId>("id"_L1),
            .markAsReadToken = message.token("markAsReadToken"_L1),
            .content = readContent(message)};
}

} // namespace kidoku::line
