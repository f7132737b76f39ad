// SPDX-License-Identifier: Apache-2.0
#include "simulator.h"

#include <QUrlQuery>

#include <algorithm>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;
namespace asio = boost::asio;

namespace {

constexpr core::Timestamp usualStart{1'775'005'200'000}; // 2026-04-01T10:00:00+09:00

std::shared_ptr<StoryClock> storyClockFor(const ServerConfig &config,
                                          const std::optional<Scenario> &scenario)
{
    if (!config.storyTime)
        return nullptr;
    return std::make_shared<StoryClock>(scenario ? scenario->clock.value_or(usualStart)
                                                 : usualStart);
}

std::shared_ptr<const core::Clock> clockFor(const ServerConfig &config,
                                            const std::shared_ptr<StoryClock> &story)
{
    if (story)
        return story;
    return config.clock ? config.clock : std::make_shared<core::SystemClock>();
}

} // namespace

Simulator::Simulator(asio::io_context &io, const ServerConfig &config,
                     std::optional<Scenario> scenario, core::Log log)
    : m_log(std::move(log))
    , m_storyClock(storyClockFor(config, scenario))
    , m_clock(clockFor(config, m_storyClock))
    , m_playAtStart(config.playAtStart)
    , m_autoplay(config.autoplay)
    , m_speed(config.speed)
    , m_judges(config.judged != nullptr)
    , m_judged(config.judged)
    , m_relayRestart(config.relayRestart)
    , m_hub(io)
    , m_port(io, *this, *m_clock, m_log)
    , m_controlPort(io, *this, *m_clock, m_log)
    , m_io(io)
    , m_faultTimer(io)
    , m_judge([this](const Expect &expect, const Mark &since) {
        Channel &claimed = *channel(expect.account);
        return whatIsWrong(expect, claimed.platform.phones(), claimed.journal, since);
    })
    , m_playerTimer(io)
    , m_judgeTimer(io)
{
    const QList<Role> roles = scenario ? scenario->accounts : QList<Role>{Role()};
    for (const Role &role : roles) {
        const auto publish = [this, id = role.id](const QString &kind, QJsonObject fact) {
            if (!id.isEmpty())
                fact.insert(u"account"_s, id);
            m_hub.publish(kind, fact);
        };
        m_channels.push_back(std::make_unique<Channel>(
            Channel::Around{io, *m_clock, *this, m_log, publish}, config, role, m_channels.size()));
    }
    m_port.onUp([this] {
        m_downUntil = {};
        ending();
        tellFaults();
    });
    if (!scenario)
        return;
    setStory(std::move(*scenario));
    setTheScene();
}

core::Result<quint16, QString> Simulator::open(const core::ListenAddress &address)
{
    return m_port.open(address);
}

core::Result<quint16, QString> Simulator::openControl(const core::ListenAddress &address)
{
    return m_controlPort.open(address);
}

void Simulator::playFromStart()
{
    if (m_playAtStart)
        startScenario(m_speed);
}

void Simulator::poll()
{
    m_port.poll();
    if (m_player)
        playOn();
    tellFaults();
    for (const auto &channel : m_channels)
        channel->sender.poll();
}

bool Simulator::isQuiet() const
{
    return !m_port.isServing() && !m_relayRestarts
        && std::all_of(m_channels.begin(), m_channels.end(),
                       [](const auto &channel) { return channel->sender.isQuiet(); });
}

void Simulator::close()
{
    m_port.close();
    m_controlPort.close();
}

Channel *Simulator::channel(const QString &account) const
{
    if (account.isEmpty())
        return m_channels.front().get();
    for (const auto &channel : m_channels) {
        if (channel->id == account)
            return channel.get();
    }
    return nullptr;
}

std::vector<Channel *> Simulator::channelsOn(const QString &account) const
{
    std::vector<Channel *> chosen;
    for (const auto &channel : m_channels) {
        if (account.isEmpty() || channel->id == account)
            chosen.push_back(channel.get());
    }
    return chosen;
}

size_t Simulator::channelOf(const QByteArray &authorization) const
{
    for (size_t i = 0; i < m_channels.size(); ++i) {
        if (m_channels[i]->lineApi.accepts(authorization))
            return i;
    }
    return 0;
}

Response Simulator::control(const Request &request)
{
    const QString account = QUrlQuery(QString::fromLatin1(request.query))
                                .queryItemValue(u"account"_s, QUrl::FullyDecoded);
    Channel *asked = channel(account);
    if (!asked)
        return errorResponse(404, u"there is no such account"_s);
    return asked->controlApi.answer(request);
}

QJsonArray Simulator::accounts() const
{
    QJsonArray list;
    for (const auto &channel : m_channels) {
        QJsonObject account = channel->platform.account().toJson();
        account.insert(u"id"_s, channel->id);
        account.insert(u"api"_s, channel->usesOldApi ? u"user"_s : u"token"_s);
        list.append(account);
    }
    return list;
}

std::shared_ptr<EventHub::Listener> Simulator::openStream()
{
    return m_hub.listen();
}

std::optional<Exchange::Call> Simulator::begin(const Request &request, Arrival arrival)
{
    constexpr qsizetype pathLimit = 500;
    if (m_port.isDown())
        return {};
    Call call;
    call.channel = channelOf(request.authorization);
    Channel &called = *m_channels[call.channel];
    call.requestId = called.ids.nextRequestId(request.method, request.path, request.body);
    if (arrival == Arrival::Whole)
        call.fault = m_faults.take(request.path, called.id, monotonic());
    CallRecord record;
    record.at = m_clock->now();
    record.method = request.method.left(20);
    record.path = request.path.left(pathLimit);
    record.requestId = call.requestId;
    if (call.fault && call.fault->kind != Fault::Kind::Ok)
        record.fault = call.fault->toText();
    call.handle = called.journal.addCall(std::move(record));
    if (call.fault) {
        using Kind = Fault::Kind;
        const Kind kind = call.fault->kind;
        // These calls get no answer, so this is the moment at which something can be told.
        if (kind == Kind::Hang || kind == Kind::Reset || kind == Kind::Lost)
            tellCall(call);
        tellFaults();
    }
    if (called.lineApi.accepts(request.authorization) && called.tokenUsed())
        tellFaults();
    return call;
}

asio::awaitable<Response> Simulator::answer(const Request &request, const Call &call)
{
    Channel &called = *m_channels[call.channel];
    Response response = called.lineApi.answer(request, call.requestId);
    if (response.webhookToTest.isEmpty())
        co_return response;
    const DeliveryRecord record = co_await called.sender.test(response.webhookToTest);
    co_return testAnswer(record.status, record.reason, m_clock->now());
}

void Simulator::ended(const Call &call, std::optional<int> status)
{
    if (status)
        m_channels[call.channel]->journal.answered(call.handle, *status);
    tellCall(call);
}

void Simulator::tellCall(const Call &call)
{
    const Channel &called = *m_channels[call.channel];
    const CallRecord *record = called.journal.call(call.handle);
    if (!record)
        return;
    QJsonObject fact = record->toJson();
    if (!called.id.isEmpty())
        fact.insert(u"account"_s, called.id);
    m_hub.publish(u"call"_s, fact);
}

bool Simulator::ending()
{
    if (!m_port.isDown()) {
        if (const auto down = m_faults.takeDown())
            goDown(down->duration, down->name, down->prefix);
    }
    return m_port.isDown();
}

core::Timestamp Simulator::now() const
{
    return m_clock->now();
}

void Simulator::clearWorld()
{
    // A call from before must not act on the new world, where the same ids are given again.
    m_port.cutWaitingCalls();
    m_controlPort.cutWaitingCalls();
    for (const auto &channel : m_channels)
        channel->reset();
    m_faults.clear();
    m_judge.reset();
    endDown();
    if (m_storyClock)
        m_storyClock->setPosition({});
    m_hub.publish(u"reset"_s, {});
    for (const auto &channel : m_channels)
        channel->sender.wake();
    if (m_player)
        setTheScene();
}

void Simulator::reset()
{
    stopScenario();
    clearWorld();
    playFromStart();
}

void Simulator::setWebhook(const QString &account, const QUrl &webhook)
{
    Channel *changed = channel(account);
    if (!changed)
        return;
    changed->delivery.settings().webhook = webhook;
    deliveryChanged(account);
}

void Simulator::deliveryChanged(const QString &account)
{
    Channel &changed = *channel(account);
    QJsonObject fact = changed.delivery.toJson();
    if (!changed.id.isEmpty())
        fact.insert(u"account"_s, changed.id);
    m_hub.publish(u"deliverySettings"_s, fact);
    changed.sender.wake();
}

} // namespace kidoku::linesim
