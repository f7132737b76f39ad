// SPDX-License-Identifier: Apache-2.0
#include "session.h"

#include "core/secret_list.h"
#include "core/when_done.h"
#include "relay/console_request.h"
#include "relay/wire.h"
#include "store/account_facts.h"

namespace kidoku::app {

namespace {

using core::Setting;

constexpr core::BackoffPolicy queueRetry{core::Milliseconds(1000), core::Milliseconds(30'000), 2.0,
                                         0.2};
// The present one and those that a backlog may have been signed by.
constexpr qsizetype mostChannelSecrets = 4;

line::ClientConfig clientConfig(const inbox::Account &account, const core::Settings &settings,
                                const core::Clock &clock)
{
    line::ClientConfig config;
    config.clock = &clock;
    config.apiBase = inbox::apiBase(account);
    config.dataBase = line::dataBaseFor(config.apiBase);
    config.token = account.gateway ? account.consoleToken : account.accessToken;
    config.deadline = std::chrono::seconds(settings.number(Setting::RequestDeadlineSeconds));
    config.gateway = account.gateway;
    config.extraAuthorities = account.network.authorities;
    config.proxy = account.network.proxy;
    return config;
}

relay::StreamConfig streamConfig(const inbox::Account &account)
{
    relay::StreamConfig config;
    config.url = inbox::streamUrl(account);
    config.token = account.consoleToken;
    config.profile = relay::profileFor(account.relayKind);
    config.channelSecrets = account.channelSecrets;
    config.network = account.network;
    return config;
}

QString operatorName(const core::Settings &settings)
{
    const QString chosen = settings.text(Setting::OperatorName).trimmed();
    return chosen.isEmpty() ? qEnvironmentVariable("USER") : chosen;
}

readmarks::QueueConfig queueConfig(const inbox::Account &account, const core::Settings &settings,
                                   const Habits &habits)
{
    readmarks::QueueConfig config;
    if (habits.oneByOne)
        config.inFlight = 1;
    config.account = account.id;
    config.api = account.api;
    config.hold = std::chrono::seconds(settings.number(Setting::HoldSeconds));
    config.retry.giveUpAfter = std::chrono::minutes(settings.number(Setting::GiveUpMinutes));
    config.retry.backoff.first = std::chrono::seconds(settings.number(Setting::RetryFirstSeconds));
    config.retry.backoff.most = std::chrono::seconds(settings.number(Setting::RetryMostSeconds));
    config.by = operatorName(settings);
    return config;
}

QUrl actsUrl(const inbox::Account &account)
{
    return relay::channelUrl(account.relay, relay::wire::actsRoom, account.id.value);
}

} // namespace

Session::Session(inbox::Account account, store::Store &store, core::Settings &settings,
                 const core::Clock &clock, Habits habits, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_habits(std::move(habits))
    , m_clock(clock)
    , m_settings(settings)
    , m_store(store)
    , m_client(clientConfig(m_account, settings, clock))
    , m_receiver(streamConfig(m_account), clock, m_habits.random)
    , m_inbox(m_account, m_store, m_receiver, clock)
    , m_names(m_account.id, m_store, m_client, clock)
    , m_preflight(m_client, m_account.api, clock)
    , m_queue(queueConfig(m_account, settings, m_habits), m_store, m_client, clock, m_habits.random)
    , m_policies(m_account.id, m_store, m_inbox, m_preflight, m_queue, clock)
    , m_replies(m_account.id, m_store, m_client, m_queue, settings, clock, operatorName(settings))
{
    if (relay::profileFor(m_account.relayKind).carriesActs) {
        m_acts = std::make_unique<relay::ActClient>(actsUrl(m_account), m_account.consoleToken,
                                                    m_habits.random);
        m_acts->setNetwork(m_account.network);
        m_outbox = std::make_unique<inbox::ActOutbox>(m_account.id, m_store, *m_acts, clock);
    }
    m_queueRetry.setSingleShot(true);
    wire();
}

Session::~Session() = default;

void Session::wire()
{
    m_inbox.setOperator(operatorName(m_settings));
    connect(&m_settings, &core::Settings::changed, this, &Session::applySettings);
    connect(&m_preflight, &inbox::Preflight::changed, this, &Session::takePreflight);
    connect(&m_queueRetry, &QTimer::timeout, this, &Session::startQueue);
    connect(&m_replies.outbox(), &replies::Outbox::sent, &m_policies,
            &policies::PolicyDesk::replied);
    connect(&m_store, &store::Store::recovered, this, [this] {
        if (m_queueRetry.isActive())
            startQueue();
    });
    if (!m_outbox)
        return;
    connect(&m_inbox, &inbox::Inbox::acted, m_outbox.get(), &inbox::ActOutbox::postKept);
    connect(m_outbox.get(), &inbox::ActOutbox::refused, &m_inbox, &inbox::Inbox::withdraw);
    connect(&m_replies.outbox(), &replies::Outbox::sent, this,
            [this](core::ConversationId, const replies::SentReply &reply) {
                relay::ActRecord record;
                record.id = reply.id;
                record.kind = relay::wire::repliedKind;
                record.chat = reply.chat;
                record.at = reply.at;
                m_outbox->post(record);
            });
    if (m_account.gateway)
        return;
    connect(&m_queue, &readmarks::Queue::markedRead, this,
            [this](const readmarks::MarkedRead &marked) {
                relay::ReadRecord record;
                record.chat = marked.chat;
                record.upTo = marked.upToMessage;
                record.upToTime = {marked.upTo.at};
                record.byToken = marked.api == store::ReadApi::Token;
                record.at = marked.at;
                m_outbox->post(record);
            });
}

// What cannot be read now is learnt from LINE a moment later.
void Session::recall(const std::function<void()> &then)
{
    using Facts = store::account::Facts;
    auto read = m_store.read([account = m_account.id](store::Database &database) {
        return store::account::facts(database, account);
    });
    core::whenDone(read, this, [this, then](const store::StoreResult<Facts> &facts) {
        if (facts) {
            m_bot = facts->bot;
            m_inbox.setDestination(m_bot);
            m_inbox.setStoredAt(facts->storedAt);
            m_held = facts->held;
            m_queue.setConfig(presentConfig());
            if (facts->api && !m_account.apiIsGiven)
                useApi(*facts->api);
        }
        then();
    });
}

void Session::begin(const inbox::Account &found)
{
    if (m_account.channelSecrets.isEmpty())
        useChannelSecrets(found.channelSecrets);
    if (m_account.consoleToken.isEmpty() && !found.consoleToken.isEmpty())
        useConsoleToken(found.consoleToken);
    if (m_account.accessToken.isEmpty())
        m_account.accessToken = found.accessToken;
    m_begun = true;
    m_client.setConfig(clientConfig(m_account, m_settings, m_clock));
    // Read marks go on first: what an operator has asked for is older than what may come in.
    startQueue();
    m_replies.start();
    if (m_outbox)
        m_outbox->start();
    m_inbox.start();
    if (!m_habits.oneByOne) {
        m_preflight.check();
        return;
    }
    connect(&m_inbox, &inbox::Inbox::streamStatusChanged, this,
            [this](const relay::StreamStatus &status) {
                if (status.state == relay::StreamState::Live
                    && !m_preflight.status().askedAt.isValid())
                    m_preflight.check();
            });
}

// Until it has loaded the queue refuses every mark, and the store says why.
void Session::startQueue()
{
    if (std::exchange(m_queueLoads, true))
        return;
    m_queueRetry.stop();
    core::whenDone(m_queue.start(), this, [this](const store::StoreResult<core::Done> &started) {
        m_queueLoads = false;
        if (started)
            m_queueFailures = 0;
        else
            m_queueRetry.start(queueRetry.delay(++m_queueFailures, m_habits.random));
    });
}

void Session::setSecret(core::SecretName name, const core::Secret &secret)
{
    switch (name) {
    case core::SecretName::ChannelSecret:
        useChannelSecrets(core::secretsFromList(secret.reveal()));
        break;
    case core::SecretName::AccessToken:
        m_account.accessToken = secret;
        break;
    case core::SecretName::ConsoleToken:
        useConsoleToken(secret);
        break;
    case core::SecretName::ProxyPassword:
        break; // no account's
    }
    m_client.setConfig(clientConfig(m_account, m_settings, m_clock));
    m_preflight.check();
    m_queue.resume();
    m_replies.resume();
}

void Session::useChannelSecrets(const QList<core::Secret> &newest)
{
    QList<core::Secret> secrets = newest;
    for (const core::Secret &older : std::as_const(m_account.channelSecrets)) {
        if (!secrets.contains(older))
            secrets.append(older);
    }
    m_account.channelSecrets = secrets.mid(0, mostChannelSecrets);
    m_inbox.setChannelSecrets(m_account.channelSecrets);
}

void Session::useConsoleToken(const core::Secret &token)
{
    m_account.consoleToken = token;
    m_receiver.setToken(token);
    if (m_acts)
        m_acts->setToken(token);
}

// Calls under way keep their way; the stream is opened anew.
void Session::setNetwork(const line::NetworkWay &network)
{
    if (network == m_account.network)
        return;
    m_account.network = network;
    m_client.setConfig(clientConfig(m_account, m_settings, m_clock));
    m_receiver.setNetwork(network);
    if (m_acts)
        m_acts->setNetwork(network);
    if (m_begun)
        m_preflight.check();
}

void Session::retryRelay()
{
    m_receiver.retryNow();
    if (m_acts)
        m_acts->retryNow();
}

void Session::setApi(store::ReadApi api)
{
    useApi(api);
    m_queue.resume();
    (void)m_store.write(
        [account = m_account.id, api](store::Database &database, store::ChangeSet &) {
            store::account::setApi(database, account, api);
            return core::Done{};
        });
}

void Session::setHeld(bool held)
{
    if (std::exchange(m_held, held) == held)
        return;
    m_queue.setConfig(presentConfig());
    m_inbox.note(held ? store::LogWhat::AccountPaused : store::LogWhat::AccountResumed,
                 store::LogState::Info, {});
    (void)m_store.write(
        [account = m_account.id, held](store::Database &database, store::ChangeSet &) {
            store::account::setHeld(database, account, held);
            return core::Done{};
        });
}

readmarks::QueueConfig Session::presentConfig() const
{
    readmarks::QueueConfig config = queueConfig(m_account, m_settings, m_habits);
    config.held = m_held;
    return config;
}

void Session::useApi(store::ReadApi api)
{
    m_account.api = api;
    m_preflight.setApi(api);
    m_queue.setConfig(presentConfig());
}

void Session::takePreflight(const inbox::PreflightStatus &status)
{
    m_inbox.notePreflight(status);
    const QString &bot = status.info.userId;
    if (bot.isEmpty() || bot == m_bot)
        return;
    m_bot = bot;
    m_inbox.setDestination(bot);
    (void)m_store.write(
        [account = m_account.id, bot](store::Database &database, store::ChangeSet &) {
            store::account::setBot(database, account, bot);
            return core::Done{};
        });
}

void Session::applySettings()
{
    m_client.setConfig(clientConfig(m_account, m_settings, m_clock));
    m_queue.setConfig(presentConfig());
    m_replies.setOperator(operatorName(m_settings));
    m_inbox.setOperator(operatorName(m_settings));
}

} // namespace kidoku::app
