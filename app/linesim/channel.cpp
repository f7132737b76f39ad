// SPDX-License-Identifier: Apache-2.0
#include "channel.h"

#include "linesim/server.h"

namespace kidoku::linesim {

namespace {

core::Secret orMade(const core::Secret &given, const IdSource &ids, const QByteArray &name)
{
    return given.isEmpty() ? ids.madeSecret(name) : given;
}

} // namespace

Channel::Channel(const Around &around, const ServerConfig &config, const Role &role, quint64 number)
    : id(role.id)
    , usesOldApi(role.oldApi)
    , ids(config.seed, number)
    , channelSecret(
          orMade(number == 0 ? config.channelSecret : core::Secret(), ids, "channel secret"))
    , accessToken(orMade(number == 0 ? config.accessToken : core::Secret(), ids, "access token"))
    , platform(ids, around.clock, *this)
    , delivery(config.seed + number)
    , sender(around.io, around.clock, delivery, {channelSecret, ids.botUserId()},
             config.serial ? 1 : WebhookSender::mostAtOnce, around.log,
             [this, publish = around.publish](const DeliveryRecord &record) {
                 journal.addDelivery(record);
                 publish(QStringLiteral("delivery"), record.toJson());
             })
    , lineApi(platform, accessToken, delivery.settings().webhook)
    , controlApi({id, platform, journal, delivery, around.host})
    , m_clock(around.clock)
    , m_publish(around.publish)
    , m_freshToken(ids.madeSecret("fresh access token"))
{
    delivery.settings().webhook = config.webhook;
}

void Channel::reset()
{
    platform.reset();
    journal.reset();
    delivery.reset();
    lineApi.reset();
    stepMessages.clear();
    restoreToken();
}

Mark Channel::mark() const
{
    return {journal.nextHandle(), delivery.lastNumber(), ids.lastMessageId()};
}

void Channel::expireToken()
{
    m_expired = true;
    lineApi.setAccessToken(m_freshToken);
}

void Channel::restoreToken()
{
    m_expired = false;
    lineApi.setAccessToken(accessToken);
}

bool Channel::tokenUsed()
{
    return std::exchange(m_expired, false);
}

void Channel::eventRaised(const QString &orderKey, const QJsonObject &event)
{
    delivery.add(orderKey, event, m_clock.monotonic());
    sender.wake();
}

void Channel::factHappened(const QString &kind, const QJsonObject &fact)
{
    m_publish(kind, fact);
}

} // namespace kidoku::linesim
