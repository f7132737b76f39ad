// SPDX-License-Identifier: Apache-2.0
#include "demo_servers.h"

#include <QFile>

namespace kidoku::app {

namespace {

using core::Failure;

constexpr quint64 demoSeed = 1;
constexpr qint64 largestScenario = 4 * 1024 * 1024;

QString demoChannel()
{
    return QStringLiteral("aozora");
}

// The servers' own log is of no use to somebody who watches a demo.
core::Log silentLog()
{
    return core::Log(core::LogFormat::Text, [](const QByteArray &) {});
}

} // namespace

DemoServers::~DemoServers()
{
    // The relay first: it still calls the simulator.
    if (m_relay)
        m_relay->stop();
    if (m_simulator)
        m_simulator->stop();
}

core::Result<std::unique_ptr<DemoServers>, QString> DemoServers::start(const QByteArray &scenario)
{
    std::unique_ptr<DemoServers> demo(new DemoServers);
    if (!demo->m_folder.isValid())
        return Failure{demo->m_folder.errorString()};

    linesim::ServerConfig simulator;
    simulator.seed = demoSeed;
    simulator.scenario = scenario;
    simulator.playAtStart = false; // the console starts it once it listens
    auto platform = linesim::Server::start(std::move(simulator), silentLog());
    if (!platform)
        return Failure{platform.error()};
    demo->m_simulator = std::move(platform).value();

    relayd::ServerConfig relay;
    relay.dataDir = demo->m_folder.filePath(QStringLiteral("relay"));
    relay.lineApi = demo->m_simulator->url();
    relay.channels
        = {{demoChannel(), {demo->m_simulator->channelSecret()}, demo->m_simulator->accessToken()}};
    auto server = relayd::Server::start(std::move(relay), silentLog());
    if (!server)
        return Failure{server.error()};
    demo->m_relay = std::move(server).value();

    inbox::Account &account = demo->m_account;
    account.id = {demoChannel()};
    account.relay = demo->m_relay->url();
    account.lineApi = demo->m_simulator->url();
    account.channelSecrets = {demo->m_simulator->channelSecret()};
    account.accessToken = demo->m_simulator->accessToken();
    return demo;
}

QString DemoServers::consoleDir() const
{
    return m_folder.path();
}

core::Result<QByteArray, QString> loadScenario(const QString &nameOrFile)
{
    const QString name = nameOrFile.isEmpty() ? QStringLiteral("demo") : nameOrFile;
    const bool isFile = name.contains(u'/') || name.endsWith(QLatin1String(".json"));
    QFile file(isFile ? name : QStringLiteral(":/kidoku/scenarios/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return Failure{QStringLiteral("scenario '%1': %2").arg(name, file.errorString())};
    if (file.size() > largestScenario)
        return Failure{QStringLiteral("scenario '%1' is larger than 4 MiB").arg(name)};
    return file.readAll();
}

} // namespace kidoku::app
