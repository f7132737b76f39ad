// SPDX-License-Identifier: Apache-2.0
#include "simulator.h"

namespace kidoku::linesim {

using namespace Qt::StringLiterals;
namespace asio = boost::asio;
using SteadyClock = std::chrono::steady_clock;

namespace {

core::Milliseconds steadyNow()
{
    return std::chrono::duration_cast<core::Milliseconds>(SteadyClock::now().time_since_epoch());
}

core::Secret orMade(const core::Secret &given, const IdSource &ids, const QByteArray &name)
{
    return given.isEmpty() ? ids.madeSecret(name) : given;
}

} // namespace

Simulator::Simulator(asio::io_context &io, const ServerConfig &config,
                     std::optional<Scenario> scenario, core::Log log)
    : m_log(std::move(log))
    , m_clock(config.clock ? config.clock : std::make_shared<core::SystemClock>())
    , m_playAtStart(config.playAtStart)
    , m_ids(config.seed)
    , m_channelSecret(orMade(config.channelSecret, m_ids, "channel secret"))
    , m_accessToken(orMade(config.accessToken, m_ids, "access token"))
    , m_platform(m_ids, *m_clock, *this)
    , m_delivery(config.seed)
    , m_hub(io)
    , m_sender(io, *m_clock, m_delivery, {m_channelSecret, m_ids.botUserId()}, m_log,
               [this](const DeliveryRecord &record) {
                   m_journal.addDelivery(record);
                   m_hub.publish(u"delivery"_s, record.toJson());
               })
    , m_lineApi(m_platform, m_accessToken, m_delivery.settings().webhook)
    , m_controlApi({m_platform, m_journal, m_faults, m_delivery, *this})
    , m_port(io, *this, m_log)
    , m_playerTimer(io)
{
    m_delivery.settings().webhook = config.webhook;
    m_port.onUp([this] { ending(); });
    if (!scenario)
        return;
    m_player.emplace(std::move(*scenario), [this](const Step &step) { perform(step); });
    setTheScene();
}

core::Result<quint16, QString> Simulator::open(const core::ListenAddress &address)
{
    return m_port.open(address);
}

void Simulator::playFromStart()
{
    if (m_playAtStart)
        startScenario(1.0);
}

void Simulator::close()
{
    m_port.close();
}

void Simulator::eventRaised(const QString &orderKey, const QJsonObject &event)
{
    m_delivery.add(orderKey, event, steadyNow());
    m_sender.wake();
}

void Simulator::factHappened(const QString &kind, const QJsonObject &fact)
{
    m_hub.publish(kind, fact);
}

Response Simulator::control(const Request &request)
{
    return m_controlApi.answer(request);
}

std::shared_ptr<EventHub::Listener> Simulator::openStream()
{
    return m_hub.listen();
}

std::optional<Exchange::Call> Simulator::begin(const QString &method, const QString &path,
                                               Arrival arrival)
{
    constexpr qsizetype pathLimit = 500;
    if (m_port.isDown())
        return {};
    Call call;
    call.requestId = m_ids.nextRequestId();
    if (arrival == Arrival::Whole)
        call.fault = m_faults.take(path);
    CallRecord record;
    record.at = m_clock->now();
    record.method = method.left(20);
    record.path = path.left(pathLimit);
    record.requestId = call.requestId;
    if (call.fault && call.fault->kind != Fault::Kind::Ok)
        record.fault = call.fault->toText();
    call.handle = m_journal.addCall(std::move(record));
    if (call.fault) {
        using Kind = Fault::Kind;
        const Kind kind = call.fault->kind;
        // These calls get no answer, so this is the moment at which something can be told.
        if (kind == Kind::Hang || kind == Kind::Reset || kind == Kind::Lost)
            tellCall(call.handle);
        m_hub.publish(u"faults"_s, {{u"waiting"_s, m_faults.toJson()}});
    }
    return call;
}

asio::awaitable<Response> Simulator::answer(const Request &request, const Call &call)
{
    Response response = m_lineApi.answer(request, call.requestId);
    if (response.webhookToTest.isEmpty())
        co_return response;
    const DeliveryRecord record = co_await m_sender.test(response.webhookToTest);
    co_return testAnswer(record.status, record.reason, m_clock->now());
}

void Simulator::ended(const Call &call, std::optional<int> status)
{
    if (status)
        m_journal.answered(call.handle, *status);
    tellCall(call.handle);
}

void Simulator::tellCall(quint64 handle)
{
    if (const CallRecord *record = m_journal.call(handle))
        m_hub.publish(u"call"_s, record->toJson());
}

bool Simulator::ending()
{
    if (!m_port.isDown()) {
        if (const auto down = m_faults.takeDown()) {
            m_downBy = down->prefix;
            m_port.goDown(down->duration);
        }
    }
    return m_port.isDown();
}

core::Timestamp Simulator::now() const
{
    return m_clock->now();
}

void Simulator::reset()
{
    // A call from before must not act on the new world, where the same ids are given again.
    m_port.cutWaitingCalls();
    m_platform.reset();
    m_journal.reset();
    m_faults.clear();
    m_delivery.reset();
    m_lineApi.reset();
    m_port.comeUp();
    m_hub.publish(u"reset"_s, {});
    stopScenario();
    m_sender.wake();
    if (m_player)
        setTheScene();
    playFromStart();
}

void Simulator::deliveryChanged()
{
    m_hub.publish(u"deliverySettings"_s, m_delivery.toJson());
    m_sender.wake();
}

bool Simulator::setFaults(const FaultOrder &order)
{
    if (!m_faults.set(order.path, order.script))
        return false;
    m_hub.publish(u"faults"_s, {{u"waiting"_s, m_faults.toJson()}});
    // Clearing a script ends its outage too, and clearing all of them any outage.
    if (order.script.isEmpty() && (order.path.isEmpty() || order.path == m_downBy))
        m_port.comeUp();
    ending();
    return true;
}

void Simulator::setTheScene()
{
    const Scenario &scenario = m_player->scenario();
    if (const auto account = merged(m_platform.account(), scenario.account); account.ok())
        m_platform.setAccount(*account);
    for (const PersonTraits &traits : scenario.people) {
        if (Person *person = m_platform.phones().meet(traits.name)) {
            person->language = traits.language;
            person->statusMessage = traits.statusMessage;
        }
    }
}

bool Simulator::startScenario(double speed)
{
    if (!m_player)
        return false;
    setTheScene();
    m_player->start(steadyNow(), speed);
    m_hub.publish(u"scenario"_s, scenarioState());
    armPlayer();
    return true;
}

void Simulator::stopScenario()
{
    if (!m_player)
        return;
    m_player->stop();
    m_playerTimer.cancel();
    m_hub.publish(u"scenario"_s, scenarioState());
}

QJsonObject Simulator::scenarioState() const
{
    return m_player ? m_player->toJson(steadyNow()) : QJsonObject{{u"playing"_s, false}};
}

void Simulator::armPlayer()
{
    const auto due = m_player->nextDue();
    if (!due)
        return;
    m_playerTimer.expires_at(SteadyClock::time_point(*due));
    m_playerTimer.async_wait([this](boost::system::error_code ec) {
        if (ec)
            return;
        m_player->advance(steadyNow());
        armPlayer();
    });
}

void Simulator::perform(const Step &step)
{
    // The file has been checked, so a refusal can only mean that something is full.
    const auto complain = [this](const QString &reason) {
        m_log.warning(u"scenario step failed"_s, {{u"reason"_s, reason}});
    };
    if (const auto *message = std::get_if<MessageStep>(&step.what)) {
        if (const auto received = m_platform.receive(message->incoming); !received)
            complain(received.error());
    } else if (const auto *event = std::get_if<EventStep>(&step.what)) {
        if (const auto raised = m_platform.raise(event->incoming); !raised)
            complain(raised.error());
    } else if (const auto *faults = std::get_if<FaultStep>(&step.what)) {
        if (!setFaults(faults->order))
            complain(u"too many fault scripts"_s);
    } else if (const auto *account = std::get_if<AccountStep>(&step.what)) {
        if (const auto changed = merged(m_platform.account(), account->changes); changed.ok())
            m_platform.setAccount(*changed);
    } else if (const auto *delivery = std::get_if<DeliveryStep>(&step.what)) {
        if (const auto changed = merged(m_delivery.settings(), delivery->changes); changed.ok()) {
            m_delivery.setSettings(*changed);
            deliveryChanged();
        }
    }
}

} // namespace kidoku::linesim
