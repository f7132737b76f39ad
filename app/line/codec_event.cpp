// SPDX-License-Identifier: Apache-2.0
#include "codec_p.h"
#include "type_names_p.h"

#include <algorithm>
#include <limits>

namespace kidoku::line {

namespace {

using namespace Qt::StringLiterals;

QList<Source> readMembers(const Fields &event, QLatin1String key)
{
    QList<Source> result;
    const auto members = event.object(key).objects("members"_L1, event.limits().listItems);
    for (const Fields &member : members)
        result.append(readSource(member));
    return result;
}

Event::Body readMessageEvent(const Fields &event)
{
    return MessageEvent{readMessage(event.object("message"_L1))};
}

Event::Body readUnsend(const Fields &event)
{
    return UnsendEvent{event.object("unsend"_L1).id<MessageId>("messageId"_L1)};
}

Event::Body readFollow(const Fields &event)
{
    return FollowEvent{event.object("follow"_L1).flag("isUnblocked"_L1)};
}

Event::Body readMemberJoined(const Fields &event)
{
    return MemberJoinedEvent{readMembers(event, "joined"_L1)};
}

Event::Body readMemberLeft(const Fields &event)
{
    return MemberLeftEvent{readMembers(event, "left"_L1)};
}

Event::Body readPostback(const Fields &event)
{
    const Fields postback = event.object("postback"_L1);
    PostbackEvent result{.data = postback.text("data"_L1), .params = {}};
    const Fields params = postback.object("params"_L1);
    for (auto it = params.json().begin(); it != params.json().end(); ++it) {
        if (result.params.size() >= event.limits().listItems)
            break;
        const QString key = it.key();
        if (it->isString() && key.size() <= event.limits().idUnits
            && it->toString().size() <= event.limits().textUnits)
            result.params.insert(wellFormed(key), wellFormed(it->toString()));
    }
    return result;
}

Event::Body readVideoPlayComplete(const Fields &event)
{
    return VideoPlayCompleteEvent{event.object("videoPlayComplete"_L1).text("trackingId"_L1)};
}

Event::Body readBeacon(const Fields &event)
{
    const Fields beacon = event.object("beacon"_L1);
    return BeaconEvent{.hwid = beacon.idText("hwid"_L1),
                       .type = beacon.text("type"_L1),
                       .dm = beacon.text("dm"_L1)};
}

Event::Body readAccountLink(const Fields &event)
{
    const Fields link = event.object("link"_L1);
    return AccountLinkEvent{.ok = link.text("result"_L1) == "ok"_L1,
                            .nonce = link.token("nonce"_L1)};
}

Event::Body readMembership(const Fields &event)
{
    const Fields membership = event.object("membership"_L1);
    return MembershipEvent{
        .type = membership.text("type"_L1),
        .membershipId
        = membership.integer("membershipId"_L1, 0, std::numeric_limits<qint64>::max()).value_or(0)};
}

Event::Body readModule(const Fields &event)
{
    const Fields module = event.object("module"_L1);
    return ModuleEvent{.type = module.text("type"_L1),
                       .botId = module.idText("botId"_L1),
                       .scopes = module.texts("scopes"_L1, event.limits().listItems),
                       .reason = module.text("reason"_L1)};
}

Event::Body readActivated(const Fields &event)
{
    const Fields control = event.object("chatControl"_L1);
    return ActivatedEvent{{control.integer("expireAt"_L1, 0, maxTimestampMs).value_or(0)}};
}

Event::Body readDelivery(const Fields &event)
{
    return DeliveryEvent{event.object("delivery"_L1).text("data"_L1)};
}

template <typename Body>
Event::Body readNothing(const Fields &)
{
    return Body{};
}

// In the order of eventTypeNames.
constexpr std::array bodyReaders{
    readMessageEvent,
    readUnsend,
    readFollow,
    readNothing<UnfollowEvent>,
    readNothing<JoinEvent>,
    readNothing<LeaveEvent>,
    readMemberJoined,
    readMemberLeft,
    readPostback,
    readVideoPlayComplete,
    readBeacon,
    readAccountLink,
    readMembership,
    readModule,
    readActivated,
    readNothing<DeactivatedEvent>,
    readNothing<BotSuspendedEvent>,
    readNothing<BotResumedEvent>,
    readDelivery,
};
static_assert(bodyReaders.size() == eventTypeNames.size());

} // namespace

Source readSource(const Fields &source)
{
    Source result{.userId = source.id<LineChatId>("userId"_L1),
                  .groupId = source.id<LineChatId>("groupId"_L1),
                  .roomId = source.id<LineChatId>("roomId"_L1)};
    const QString type = source.text("type"_L1);
    if (type == "user"_L1)
        result.type = SourceType::User;
    else if (type == "group"_L1)
        result.type = SourceType::Group;
    else if (type == "room"_L1)
        result.type = SourceType::Room;
    else if (!source.json().isEmpty())
        result.type = SourceType::Unknown;
    return result;
}

Event::Body readEventBody(const QString &type, const Fields &event)
{
    const auto name = std::find(eventTypeNames.cbegin(), eventTypeNames.cend(), type);
    if (name == eventTypeNames.cend())
        return UnknownEvent{type};
    return bodyReaders.at(std::distance(eventTypeNames.cbegin(), name))(event);
}

} // namespace kidoku::line
