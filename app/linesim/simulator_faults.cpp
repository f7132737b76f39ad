// SPDX-License-Identifier: Apache-2.0
#include "simulator.h"

#include <boost/asio/post.hpp>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;
namespace asio = boost::asio;

namespace {

Incoming textFrom(const QString &name, const QString &text)
{
    Incoming incoming;
    incoming.from = name;
    incoming.content = {{u"type"_s, u"text"_s}, {u"text"_s, text}};
    return incoming;
}

// Who writes when nobody is there yet.
QStringList writersIn(Channel &channel)
{
    QStringList names = channel.platform.phones().peopleNames();
    for (int i = 1; names.isEmpty() || (i > 1 && i <= 20); ++i)
        names.append(u"Customer %1"_s.arg(i));
    return names;
}

FaultScript scriptOf(const FaultOrder &order)
{
    FaultItem item{order.named->fault, order.named->times};
    if (item.times == 0)
        item.times = FaultQueue::forEver;
    if (item.fault.kind == Fault::Kind::Slow)
        item.fault.delay = std::chrono::seconds(order.seconds);
    return {item};
}

} // namespace

std::optional<Refusal> Simulator::setFaults(const FaultOrder &order)
{
    if (!order.account.isEmpty() && !channel(order.account))
        return Refusal{404, u"there is no such account"_s};
    if (order.named) {
        auto refusal = setNamed(order);
        tellFaults();
        return refusal;
    }
    if (!m_faults.replace({order.path, order.account, {}, {}}, order.script))
        return Refusal{400, u"more than %1 scripts"_s.arg(FaultQueue::scriptLimit)};
    // Clearing a script ends its outage too, and clearing all of them any fault.
    if (order.script.isEmpty()) {
        if (order.path.isEmpty() && order.account.isEmpty())
            clearFaults();
        else if (order.path == m_downBy)
            endDown();
    }
    ending();
    tellFaults();
    return {};
}

std::optional<Refusal> Simulator::setNamed(const FaultOrder &order)
{
    using Kind = NamedFault::Kind;
    const QString name = order.named->name;
    const std::vector<Channel *> channels = channelsOn(order.account);
    switch (order.named->kind) {
    case Kind::Down:
        endDown();
        goDown(std::chrono::seconds(order.seconds), name, {});
        return {};
    case Kind::Marks: {
        FaultQueue::Target target{markPaths, order.account, name, {}};
        if (order.named->times == 0 && order.seconds > 0)
            target.ends = monotonic() + std::chrono::seconds(order.seconds);
        if (!m_faults.add(target, scriptOf(order)))
            return Refusal{400, u"more than %1 scripts"_s.arg(FaultQueue::scriptLimit)};
        return {};
    }
    case Kind::RelayRestart:
        return restartRelay();
    case Kind::Token:
        for (Channel *channel : channels)
            channel->expireToken();
        return {};
    case Kind::Duplicate:
    case Kind::OutOfOrder:
    case Kind::Burst:
    case Kind::Unsend:
        break;
    }
    // What customers do, they do on each account.
    for (Channel *channel : channels) {
        std::optional<Refusal> refusal;
        if (order.named->kind == Kind::Burst) {
            refusal = sendBurst(*channel, order.count);
        } else if (order.named->kind == Kind::OutOfOrder) {
            refusal = sendDisordered(*channel, order);
        } else if (order.named->kind == Kind::Duplicate) {
            if (!channel->delivery.repeatNewest())
                refusal = Refusal{409, u"no event has gone out yet"_s};
            channel->sender.wake();
        } else {
            refusal = unsendNewest(*channel, order.from);
        }
        if (refusal)
            return refusal;
    }
    return {};
}

std::optional<Refusal> Simulator::unsendNewest(Channel &channel, const QString &from)
{
    const Phones &phones = channel.platform.phones();
    const QString userId = from.isEmpty() ? QString() : channel.ids.chatId(ChatKind::User, from);
    const Bubble *newest = phones.newestFrom(userId, nullptr);
    if (!newest)
        return Refusal{409, u"there is no message that could be unsent"_s};
    const Chat *chat = phones.chatOf(newest->id);
    Incoming unsend;
    unsend.from = newest->senderId; // a user id is as good as a name
    unsend.chat = chat->kind;
    unsend.chatName = chat->name;
    unsend.content
        = {{u"type"_s, u"unsend"_s}, {u"unsend"_s, QJsonObject{{u"messageId"_s, newest->id}}}};
    if (const auto raised = channel.platform.raise(unsend); !raised)
        return Refusal{507, raised.error()};
    return {};
}

std::optional<Refusal> Simulator::sendDisordered(Channel &channel, const FaultOrder &order)
{
    const QString name = order.from.isEmpty() ? writersIn(channel).first() : order.from;
    DeliverySettings settings = channel.delivery.settings();
    const bool before = std::exchange(settings.shuffle, true);
    channel.delivery.setSettings(settings);
    std::optional<Refusal> refusal;
    for (const QString &text : {u"1"_s, u"2"_s, u"3"_s}) {
        if (const auto received = channel.platform.receive(textFrom(name, text)); !received)
            refusal = Refusal{507, received.error()};
    }
    settings.shuffle = before;
    channel.delivery.setSettings(settings); // lets them go
    channel.sender.wake();
    return refusal;
}

std::optional<Refusal> Simulator::sendBurst(Channel &channel, int count)
{
    const QStringList names = writersIn(channel);
    for (int i = 0; i < count; ++i) {
        const auto received = channel.platform.receive(
            textFrom(names.at(i % names.size()), u"%1 / %2"_s.arg(i + 1).arg(count)));
        if (!received)
            return Refusal{507, received.error()};
    }
    return {};
}

std::optional<Refusal> Simulator::restartRelay()
{
    if (!m_relayRestart) {
        return Refusal{409,
                       u"there is no relay that this simulator could restart; the "
                       u"demonstration of the console has one"_s};
    }
    if (m_relayRestarts)
        return Refusal{409, u"the relay restarts already"_s};
    m_relayRestarts = true;
    m_relayRestart([this](const QString &reason) {
        asio::post(m_io, [this, reason] {
            m_relayRestarts = false;
            if (!reason.isEmpty())
                m_log.warning(u"relay not restarted"_s, {{u"reason"_s, reason}});
            tellFaults();
        });
    });
    return {};
}

void Simulator::goDown(core::Milliseconds duration, const QString &name, const QString &path)
{
    m_downName = name;
    m_downBy = path;
    m_downUntil = monotonic() + duration;
    m_port.goDown(duration);
}

void Simulator::endDown()
{
    m_downUntil = {};
    m_port.comeUp();
}

void Simulator::clearFaults()
{
    m_faults.clear();
    for (const auto &channel : m_channels) {
        if (channel->isTokenExpired())
            channel->restoreToken();
    }
    endDown();
}

QJsonArray Simulator::activeFaults() const
{
    const core::Milliseconds now = monotonic();
    QJsonArray list = m_faults.toJson(now);
    if (m_port.isDown()) {
        const auto left = qMax(m_downUntil - now, core::Milliseconds(0));
        QJsonObject down{{u"path"_s, QJsonValue()},
                         {u"script"_s, u"down:%1"_s.arg(left.count())},
                         {u"msLeft"_s, qint64(left.count())}};
        if (!m_downName.isEmpty())
            down.insert(u"fault"_s, m_downName);
        list.append(down);
    }
    for (const auto &channel : m_channels) {
        if (!channel->isTokenExpired())
            continue;
        QJsonObject expired{{u"fault"_s, u"401"_s},
                            {u"newToken"_s, QString::fromLatin1(channel->freshToken().reveal())}};
        if (!channel->id.isEmpty())
            expired.insert(u"account"_s, channel->id);
        list.append(expired);
    }
    if (m_relayRestarts)
        list.append(QJsonObject{{u"fault"_s, u"relay-restart"_s}});
    return list;
}

void Simulator::tellFaults()
{
    const auto next = m_faults.prune(monotonic());
    m_hub.publish(u"faults"_s, {{u"waiting"_s, activeFaults()}});
    m_faultTimer.cancel();
    if (!next)
        return;
    m_faultTimer.expires_after(*next - monotonic());
    m_faultTimer.async_wait([this](boost::system::error_code ec) {
        if (!ec)
            tellFaults();
    });
}

} // namespace kidoku::linesim
