// SPDX-License-Identifier: Apache-2.0
#include "event_json.h"

#include <QJsonArray>

namespace kidoku::recording {

namespace {

using namespace Qt::StringLiterals;

template <typename... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

//! Leaves out what is empty, as LINE does.
void put(QJsonObject &json, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

void put(QJsonObject &json, const QString &key, const line::Secret &value)
{
    put(json, key, QString::fromUtf8(value.reveal()));
}

QJsonObject toJson(const line::Source &source)
{
    using Type = line::SourceType;
    QJsonObject json;
    if (source.type == Type::None)
        return json;
    json.insert(u"type"_s,
                source.type == Type::User        ? u"user"_s
                    : source.type == Type::Group ? u"group"_s
                    : source.type == Type::Room  ? u"room"_s
                                                 : u"unknown"_s);
    put(json, u"userId"_s, source.userId.value);
    put(json, u"groupId"_s, source.groupId.value);
    put(json, u"roomId"_s, source.roomId.value);
    return json;
}

QJsonObject membersToJson(const QList<line::Source> &members)
{
    QJsonArray list;
    for (const line::Source &member : members)
        list.append(toJson(member));
    return {{u"members"_s, list}};
}

QJsonObject toJson(const line::ContentProvider &provider)
{
    using Type = line::ContentProvider::Type;
    QJsonObject json{{u"type"_s, provider.type == Type::External ? u"external"_s : u"line"_s}};
    put(json, u"originalContentUrl"_s, provider.originalContentUrl);
    put(json, u"previewImageUrl"_s, provider.previewImageUrl);
    return json;
}

QJsonObject mentionToJson(const QList<line::Mentionee> &mentionees)
{
    using Type = line::Mentionee::Type;
    QJsonArray list;
    for (const line::Mentionee &mentionee : mentionees) {
        QJsonObject json{
            {u"index"_s, mentionee.index},
            {u"length"_s, mentionee.length},
            {u"type"_s, mentionee.type == Type::All ? u"all"_s : u"user"_s},
        };
        put(json, u"userId"_s, mentionee.userId.value);
        if (mentionee.isSelf)
            json.insert(u"isSelf"_s, true);
        list.append(json);
    }
    return {{u"mentionees"_s, list}};
}

QJsonArray toJson(const QList<line::Emoji> &emojis)
{
    QJsonArray list;
    for (const line::Emoji &emoji : emojis) {
        list.append(QJsonObject{{u"index"_s, emoji.index},
                                {u"length"_s, emoji.length},
                                {u"productId"_s, emoji.productId},
                                {u"emojiId"_s, emoji.emojiId}});
    }
    return list;
}

QJsonObject contentToJson(const line::TextMessage &text)
{
    QJsonObject json{{u"type"_s, u"text"_s}, {u"text"_s, text.text}};
    put(json, u"quoteToken"_s, text.quoteToken);
    put(json, u"quotedMessageId"_s, text.quotedMessageId.value);
    if (!text.emojis.isEmpty())
        json.insert(u"emojis"_s, toJson(text.emojis));
    if (!text.mentionees.isEmpty())
        json.insert(u"mention"_s, mentionToJson(text.mentionees));
    return json;
}

QJsonObject contentToJson(const line::ImageMessage &image)
{
    QJsonObject json{{u"type"_s, u"image"_s},
                     {u"contentProvider"_s, toJson(image.contentProvider)}};
    put(json, u"quoteToken"_s, image.quoteToken);
    if (!image.imageSetId.isEmpty())
        json.insert(u"imageSet"_s,
                    QJsonObject{{u"id"_s, image.imageSetId},
                                {u"index"_s, image.imageSetIndex},
                                {u"total"_s, image.imageSetTotal}});
    return json;
}

QJsonObject contentToJson(const line::VideoMessage &video)
{
    QJsonObject json{{u"type"_s, u"video"_s},
                     {u"contentProvider"_s, toJson(video.contentProvider)}};
    put(json, u"quoteToken"_s, video.quoteToken);
    if (video.duration)
        json.insert(u"duration"_s, qint64(video.duration->count()));
    return json;
}

QJsonObject contentToJson(const line::AudioMessage &audio)
{
    QJsonObject json{{u"type"_s, u"audio"_s},
                     {u"contentProvider"_s, toJson(audio.contentProvider)}};
    if (audio.duration)
        json.insert(u"duration"_s, qint64(audio.duration->count()));
    return json;
}

QJsonObject contentToJson(const line::FileMessage &file)
{
    return {{u"type"_s, u"file"_s}, {u"fileName"_s, file.fileName}, {u"fileSize"_s, file.fileSize}};
}

QJsonObject contentToJson(const line::LocationMessage &location)
{
    QJsonObject json{{u"type"_s, u"location"_s},
                     {u"latitude"_s, location.latitude},
                     {u"longitude"_s, location.longitude}};
    put(json, u"title"_s, location.title);
    put(json, u"address"_s, location.address);
    return json;
}

QJsonObject contentToJson(const line::StickerMessage &sticker)
{
    QJsonObject json{{u"type"_s, u"sticker"_s},
                     {u"packageId"_s, sticker.packageId},
                     {u"stickerId"_s, sticker.stickerId},
                     {u"stickerResourceType"_s, sticker.stickerResourceType}};
    if (!sticker.keywords.isEmpty())
        json.insert(u"keywords"_s, QJsonArray::fromStringList(sticker.keywords));
    put(json, u"text"_s, sticker.text);
    put(json, u"quoteToken"_s, sticker.quoteToken);
    put(json, u"quotedMessageId"_s, sticker.quotedMessageId.value);
    return json;
}

QJsonObject contentToJson(const line::UnknownMessage &message)
{
    return {{u"type"_s, message.type}};
}

QJsonObject postbackToJson(const line::PostbackEvent &event)
{
    QJsonObject json{{u"data"_s, event.data}};
    QJsonObject params;
    for (auto it = event.params.begin(); it != event.params.end(); ++it)
        params.insert(it.key(), it.value());
    if (!params.isEmpty())
        json.insert(u"params"_s, params);
    return json;
}

QJsonObject beaconToJson(const line::BeaconEvent &event)
{
    QJsonObject json{{u"hwid"_s, event.hwid}, {u"type"_s, event.type}};
    put(json, u"dm"_s, event.dm);
    return json;
}

QJsonObject toJson(const line::Event &event)
{
    QJsonObject json = bodyToJson(event);
    json.insert(u"webhookEventId"_s, event.webhookEventId.value);
    json.insert(u"timestamp"_s, event.timestamp.ms);
    json.insert(u"mode"_s, event.mode == line::Mode::Standby ? u"standby"_s : u"active"_s);
    json.insert(u"deliveryContext"_s, QJsonObject{{u"isRedelivery"_s, event.isRedelivery}});
    if (const QJsonObject source = toJson(event.source); !source.isEmpty())
        json.insert(u"source"_s, source);
    put(json, u"replyToken"_s, event.replyToken);
    return json;
}

} // namespace

QJsonObject toJson(const line::Message &message)
{
    QJsonObject json
        = std::visit([](const auto &content) { return contentToJson(content); }, message.content);
    put(json, u"id"_s, message.id.value);
    put(json, u"markAsReadToken"_s, message.markAsReadToken);
    return json;
}

QJsonObject bodyToJson(const line::Event &event)
{
    QJsonObject json{{u"type"_s, line::typeName(event)}};
    std::visit(
        Overloaded{
            [&](const line::MessageEvent &body) {
                json.insert(u"message"_s, toJson(body.message));
            },
            [&](const line::UnsendEvent &body) {
                json.insert(u"unsend"_s, QJsonObject{{u"messageId"_s, body.messageId.value}});
            },
            [&](const line::FollowEvent &body) {
                json.insert(u"follow"_s, QJsonObject{{u"isUnblocked"_s, body.isUnblocked}});
            },
            [&](const line::MemberJoinedEvent &body) {
                json.insert(u"joined"_s, membersToJson(body.members));
            },
            [&](const line::MemberLeftEvent &body) {
                json.insert(u"left"_s, membersToJson(body.members));
            },
            [&](const line::PostbackEvent &body) {
                json.insert(u"postback"_s, postbackToJson(body));
            },
            [&](const line::VideoPlayCompleteEvent &body) {
                json.insert(u"videoPlayComplete"_s,
                            QJsonObject{{u"trackingId"_s, body.trackingId}});
            },
            [&](const line::BeaconEvent &body) { json.insert(u"beacon"_s, beaconToJson(body)); },
            [&](const line::AccountLinkEvent &body) {
                QJsonObject link{{u"result"_s, body.ok ? u"ok"_s : u"failed"_s}};
                put(link, u"nonce"_s, body.nonce);
                json.insert(u"link"_s, link);
            },
            [&](const line::MembershipEvent &body) {
                json.insert(
                    u"membership"_s,
                    QJsonObject{{u"type"_s, body.type}, {u"membershipId"_s, body.membershipId}});
            },
            [&](const line::ModuleEvent &body) {
                QJsonObject module{{u"type"_s, body.type}};
                put(module, u"botId"_s, body.botId);
                put(module, u"reason"_s, body.reason);
                if (!body.scopes.isEmpty())
                    module.insert(u"scopes"_s, QJsonArray::fromStringList(body.scopes));
                json.insert(u"module"_s, module);
            },
            [&](const line::ActivatedEvent &body) {
                json.insert(u"chatControl"_s, QJsonObject{{u"expireAt"_s, body.expireAt.ms}});
            },
            [&](const line::DeliveryEvent &body) {
                json.insert(u"delivery"_s, QJsonObject{{u"data"_s, body.data}});
            },
            [](const auto &) {}, // the type says all
        },
        event.body);
    return json;
}

QJsonObject toJson(const line::Webhook &webhook)
{
    QJsonArray events;
    for (const line::Event &event : webhook.events)
        events.append(toJson(event));
    return {{u"destination"_s, webhook.destination}, {u"events"_s, events}};
}

} // namespace kidoku::recording
