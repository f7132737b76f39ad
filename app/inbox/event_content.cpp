// SPDX-License-Identifier: Apache-2.0
#include "event_content_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kidoku::inbox {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxText = 300;
constexpr qsizetype maxMembers = 20; // are named; the rest are counted
constexpr qsizetype maxParams = 10;

void put(QJsonObject &detail, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        detail.insert(key, text.left(maxText));
}

void putMembers(QJsonObject &detail, const QList<line::Source> &members)
{
    QJsonArray ids;
    for (const line::Source &member : members.first(qMin(maxMembers, members.size())))
        ids.append(member.userId.value);
    detail.insert("members"_L1, ids);
    detail.insert("count"_L1, members.size());
}

//! One overload per event that has something to tell.
struct Content
{
    QJsonObject &detail;

    void operator()(const line::FollowEvent &event)
    {
        if (event.isUnblocked)
            detail.insert("isUnblocked"_L1, true);
    }
    void operator()(const line::MemberJoinedEvent &event) { putMembers(detail, event.members); }
    void operator()(const line::MemberLeftEvent &event) { putMembers(detail, event.members); }
    void operator()(const line::PostbackEvent &event)
    {
        put(detail, "data"_L1, event.data);
        QJsonObject params;
        for (auto it = event.params.begin(); it != event.params.end(); ++it) {
            if (params.size() < maxParams)
                params.insert(it.key().left(maxText), it.value().left(maxText));
        }
        if (!params.isEmpty())
            detail.insert("params"_L1, params);
    }
    void operator()(const line::VideoPlayCompleteEvent &event)
    {
        put(detail, "trackingId"_L1, event.trackingId);
    }
    void operator()(const line::BeaconEvent &event)
    {
        put(detail, "type"_L1, event.type);
        put(detail, "hwid"_L1, event.hwid);
        put(detail, "dm"_L1, event.dm);
    }
    void operator()(const line::AccountLinkEvent &event)
    {
        detail.insert("result"_L1, event.ok ? u"ok"_s : u"failed"_s);
    }
    void operator()(const line::MembershipEvent &event)
    {
        put(detail, "type"_L1, event.type);
        detail.insert("membershipId"_L1, event.membershipId);
    }
    void operator()(const line::ModuleEvent &event)
    {
        put(detail, "type"_L1, event.type);
        put(detail, "botId"_L1, event.botId);
        put(detail, "reason"_L1, event.reason);
    }
    void operator()(const line::ActivatedEvent &event)
    {
        if (event.expireAt.isValid())
            detail.insert("expireAt"_L1, event.expireAt.ms);
    }
    void operator()(const line::DeliveryEvent &event) { put(detail, "data"_L1, event.data); }
    template <typename Other>
    void operator()(const Other &)
    {}
};

} // namespace

void setEventContent(store::Message &row, const line::Event &event)
{
    QJsonObject detail;
    std::visit(Content{detail}, event.body);
    if (event.mode == line::Mode::Standby)
        detail.insert("standby"_L1, true);
    if (!detail.isEmpty())
        row.detail = QJsonDocument(detail).toJson(QJsonDocument::Compact);
}

} // namespace kidoku::inbox
