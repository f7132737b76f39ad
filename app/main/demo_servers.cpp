// SPDX-License-Identifier: Apache-2.0
#include "demo_servers.h"

namespace kidoku::app {

namespace {

using core::Failure;

constexpr quint64 demoSeed = 1;

//! An account's name at the relay.
QString channelOf(const linesim::AccountAccess &access)
{
    return access.id.isEmpty() ? QStringLiteral("aozora") : access.id;
}

// The servers' own log is of no use to somebody who watches a demo.
core::Log silentLog()
{
    return core::Log(core::LogFormat::Text, [](const QByteArray &) {});
}

} // namespace

DemoServers::~DemoServers()
{
    {
        const std::lock_guard lock(m_restartGate);
        m_closing = true;
    }
    if (m_restart.joinable())
        m_restart.join();
    // The relay first: it still calls the simulator.
    if (m_relay)
        m_relay->stop();
    if (m_simulator)
        m_simulator->stop();
}

core::Result<std::unique_ptr<DemoServers>, QString> DemoServers::start(const QByteArray &scenario,
                                                                       Options options)
{
    std::unique_ptr<DemoServers> demo(new DemoServers);
    if (!demo->m_folder.isValid())
        return Failure{demo->m_folder.errorString()};

    linesim::ServerConfig simulator;
    simulator.seed = demoSeed;
    simulator.scenario = scenario;
    simulator.control = {QStringLiteral("127.0.0.1"), 0};
    simulator.playAtStart = false; // the console starts it once it listens
    simulator.autoplay = options.autoplay;
    simulator.clock = options.clock;
    simulator.serial = options.clock != nullptr;
    simulator.judged = std::move(options.judged);
    simulator.relayRestart = [servers = demo.get()](std::function<void(QString)> done) {
        servers->restartRelay(std::move(done));
    };
    auto platform = linesim::Server::start(std::move(simulator), silentLog());
    if (!platform)
        return Failure{platform.error()};
    demo->m_simulator = std::move(platform).value();

    relayd::ServerConfig &relay = demo->m_relayConfig;
    relay.dataDir = demo->m_folder.filePath(QStringLiteral("relay"));
    relay.lineApi = demo->m_simulator->url();
    relay.clock = options.clock;
    if (options.clock) // it is heard of at each stop of the clock
        relay.limits.ping = std::chrono::milliseconds(100);
    const QList<linesim::AccountAccess> accesses = demo->m_simulator->accounts();
    for (const linesim::AccountAccess &access : accesses)
        relay.channels.append({channelOf(access), {access.channelSecret}, access.accessToken});
    if (const auto started = demo->startRelay(); !started)
        return Failure{started.error()};
    for (const linesim::AccountAccess &access : accesses)
        demo->addAccount(access);
    return demo;
}

core::Result<core::Done, QString> DemoServers::startRelay()
{
    auto server = relayd::Server::start(m_relayConfig, silentLog());
    if (!server)
        return Failure{server.error()};
    m_relay = std::move(server).value();
    if (m_relayConfig.listen.port == 0) { // a restart keeps what consoles know
        m_relayUrl = m_relay->url();
        m_relayConfig.listen.port = m_relay->port();
    }
    return core::Done();
}

void DemoServers::addAccount(const linesim::AccountAccess &access)
{
    inbox::Account account;
    account.id = {channelOf(access)};
    if (m_simulator->accounts().size() > 1)
        account.name = access.displayName;
    account.relay = m_relayUrl;
    account.lineApi = m_simulator->url();
    account.channelSecrets = {access.channelSecret};
    account.accessToken = access.accessToken;
    if (access.oldApi) {
        account.api = store::ReadApi::User;
        account.apiIsGiven = true;
    }
    m_simulator->setWebhook(access.id, inbox::webhookUrl(account));
    m_accounts.append(account);
}

void DemoServers::restartRelay(std::function<void(QString)> done)
{
    const std::lock_guard lock(m_restartGate);
    if (m_closing)
        return;
    // The simulator asks for one at a time: the last one has ended.
    if (m_restart.joinable())
        m_restart.join();
    m_restart = std::thread([this, done = std::move(done)] {
        m_relay->stop();
        m_relay.reset(); // its data folder is free before the next one opens it
        const auto started = startRelay();
        done(started ? QString() : started.error());
    });
}

QString DemoServers::consoleDir() const
{
    return m_folder.path();
}

} // namespace kidoku::app
