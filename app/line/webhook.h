// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/secret.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <variant>

//! The webhook of the LINE Messaging API as values: a struct per event and message type of LINE's
//! webhook.yml, with its field names. Optional fields are std::optional or empty; what is unknown
//! is not lost: Event::raw holds the event's own JSON. Plain values, any thread.
namespace kidoku::line {

using core::LineChatId;
using core::MessageId;
using core::Secret;
using core::Timestamp;
using core::WebhookEventId;

enum class SourceType { None, User, Group, Room, Unknown };

struct Source
{
    SourceType type = SourceType::None;
    LineChatId userId; //!< who acted; may be absent in groups and rooms
    LineChatId groupId;
    LineChatId roomId;

    //! The chat in LINE's sense: the group or room, else the user.
    [[nodiscard]] const LineChatId &chatId() const
    {
        return type == SourceType::Group ? groupId : type == SourceType::Room ? roomId : userId;
    }
    friend bool operator==(const Source &, const Source &) = default;
};

//! index and length count UTF-16 units as LINE gives them; clamp before use, never trust.
struct Emoji
{
    qsizetype index = 0;
    qsizetype length = 0;
    QString productId;
    QString emojiId;
};

struct Mentionee
{
    enum class Type { User, All, Unknown };
    Type type = Type::Unknown;
    qsizetype index = 0;
    qsizetype length = 0;
    LineChatId userId;
    bool isSelf = false;
};

struct TextMessage
{
    QString text;
    Secret quoteToken;
    MessageId quotedMessageId;
    QList<Emoji> emojis;
    QList<Mentionee> mentionees; //!< at most 20
};

struct ContentProvider
{
    enum class Type { Line, External, Unknown };
    Type type = Type::Unknown;
    QString originalContentUrl;
    QString previewImageUrl;
};

struct ImageMessage
{
    ContentProvider contentProvider;
    Secret quoteToken;
    QString imageSetId;
    int imageSetIndex = 0; //!< from 1; 0 when LINE sent none
    int imageSetTotal = 0;
};

struct VideoMessage
{
    ContentProvider contentProvider;
    std::optional<core::Milliseconds> duration;
    Secret quoteToken;
};

struct AudioMessage
{
    ContentProvider contentProvider;
    std::optional<core::Milliseconds> duration;
};

struct FileMessage
{
    QString fileName;
    qint64 fileSize = 0; //!< bytes
};

struct LocationMessage
{
    QString title;
    QString address;
    double latitude = 0;
    double longitude = 0;
};

struct StickerMessage
{
    QString packageId;
    QString stickerId;
    QString stickerResourceType; //!< STATIC, ANIMATION, … as LINE writes it
    QStringList keywords;        //!< at most 15
    QString text;                //!< of MESSAGE stickers
    Secret quoteToken;
    MessageId quotedMessageId;
};

struct UnknownMessage
{
    QString type;
};

struct Message
{
    using Content = std::variant<TextMessage, ImageMessage, VideoMessage, AudioMessage, FileMessage,
                                 LocationMessage, StickerMessage, UnknownMessage>;
    MessageId id;
    //! Handle for the new Mark as read API. Absent while chat is off, on old captures and on
    //! redelivered old events; such a message cannot be marked by token.
    Secret markAsReadToken;
    Content content;
};

struct MessageEvent
{
    Message message;
};
struct UnsendEvent
{
    MessageId messageId;
};
struct FollowEvent
{
    bool isUnblocked = false;
};
struct UnfollowEvent
{};
struct JoinEvent
{};
struct LeaveEvent
{};
struct MemberJoinedEvent
{
    QList<Source> members;
};
struct MemberLeftEvent
{
    QList<Source> members;
};
struct PostbackEvent
{
    QString data;
    QMap<QString, QString> params;
};
struct VideoPlayCompleteEvent
{
    QString trackingId;
};
struct BeaconEvent
{
    QString hwid;
    QString type; //!< enter, banner, stay
    QString dm;
};
struct AccountLinkEvent
{
    bool ok = false;
    Secret nonce;
};
struct MembershipEvent
{
    QString type; //!< joined, left, renewed
    qint64 membershipId = 0;
};
struct ModuleEvent
{
    QString type; //!< attached, detached
    QString botId;
    QStringList scopes;
    QString reason;
};
struct ActivatedEvent
{
    Timestamp expireAt;
};
struct DeactivatedEvent
{};
struct BotSuspendedEvent
{};
struct BotResumedEvent
{};
struct DeliveryEvent
{
    QString data;
};
//! An event type that LINE has added since: kept raw, shown as "not known yet".
struct UnknownEvent
{
    QString type;
};

enum class Mode { Active, Standby, Unknown };

struct Event
{
    using Body = std::variant<MessageEvent, UnsendEvent, FollowEvent, UnfollowEvent, JoinEvent,
                              LeaveEvent, MemberJoinedEvent, MemberLeftEvent, PostbackEvent,
                              VideoPlayCompleteEvent, BeaconEvent, AccountLinkEvent,
                              MembershipEvent, ModuleEvent, ActivatedEvent, DeactivatedEvent,
                              BotSuspendedEvent, BotResumedEvent, DeliveryEvent, UnknownEvent>;
    WebhookEventId webhookEventId;
    Timestamp timestamp;       //!< LINE's clock
    Mode mode = Mode::Unknown; //!< Standby belongs to another module: show, never act
    bool isRedelivery = false;
    Source source;
    Secret replyToken; //!< empty when the event cannot be answered
    Body body;
    QByteArray raw; //!< this event as compact JSON, tokens included: never into a log
};

struct Webhook
{
    QString destination; //!< bot user id
    QList<Event> events; //!< empty for the console's Verify button
};

//! LINE's name of the type, such as "unsend" for an event and "sticker" for a message.
[[nodiscard]] QString typeName(const Event &event);
[[nodiscard]] QString typeName(const Message &message);

} // namespace kidoku::line
