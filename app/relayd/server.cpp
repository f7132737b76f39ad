// SPDX-License-Identifier: Apache-2.0
#include "relayd/server.h"

#include "core/clock.h"
#include "relayd/data_dir.h"
#include "relayd/listener.h"
#include "relayd/open_event_log.h"
#include "relayd/services.h"
#include "relayd/worker.h"

#include <algorithm>
#include <mutex>
#include <thread>
#include <vector>

namespace kidoku::relayd {

using core::Failure;

namespace {

// How long requests under way may take at the end.
constexpr auto graceTime = std::chrono::seconds(1);
constexpr auto graceStep = std::chrono::milliseconds(5);

} // namespace

// The order of the members is the order of life: whatever uses another part comes after it.
struct Server::Private
{
    Private(ServerConfig given, core::Log log, DataDir locked)
        : config(std::move(given))
        , lines(std::move(log))
        , dataDir(std::move(locked))
    {}
    ~Private() { stop(); }

    core::Result<core::Done, QString> start();
    void stop();

    ServerConfig config;
    const core::Log lines;
    core::SystemClock systemClock;
    DataDir dataDir;
    std::unique_ptr<Services> services;
    std::vector<std::unique_ptr<Worker>> workers;
    std::unique_ptr<Listener> listener;
    quint16 port = 0;
    std::once_flag stopped;
};

core::Result<core::Done, QString> Server::Private::start()
{
    const core::Clock &clock = config.clock ? *config.clock : systemClock;
    auto log = openEventLog(config.log, dataDir, clock);
    if (!log)
        return Failure{log.error()};
    auto people = openPeople(config.log, config.dataDir, PeopleMode::Make);
    if (!people)
        return Failure{people.error()};
    services = std::make_unique<Services>(config, lines, std::move(log).value(),
                                          std::move(people).value(), systemClock);
    if (auto opened = services->start(); !opened)
        return Failure{QStringLiteral("cannot use the log: %1").arg(opened.error().text)};
    if (services->access.isOpen() && !config.listen.isLoopback())
        return Failure{QStringLiteral("%1 can be reached from other machines: that needs a console "
                                      "token, the common one or a person's")
                           .arg(config.listen.toString())};
    for (int i = 0; i < std::max(1, config.limits.threads); ++i)
        workers.push_back(std::make_unique<Worker>(*services));
    listener = std::make_unique<Listener>(*services, workers);
    if (auto opened = listener->open(config.listen); !opened)
        return opened;
    port = listener->port();
    for (const auto &worker : workers)
        worker->start();
    listener->start();
    return core::Done{};
}

void Server::Private::stop()
{
    if (services) {
        services->stopping = true;
        if (listener)
            listener->close();
        for (const auto &worker : workers)
            worker->stopGently();
        const auto end = std::chrono::steady_clock::now() + graceTime;
        while (services->connections > 0 && std::chrono::steady_clock::now() < end)
            std::this_thread::sleep_for(graceStep);
    }
    for (const auto &worker : workers)
        worker->stopNow();
    if (services) {
        services->writer.stop();
        services->people.stop();
        services->readers.join();
    }
    // Coroutines that still wait end with their workers, and use the services while they do.
    listener.reset();
    workers.clear();
    services.reset();
}

Server::Server(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{}

core::Result<std::unique_ptr<Server>, QString> Server::start(ServerConfig config, core::Log log)
{
    if (auto good = check(config); !good)
        return Failure{good.error()};
    auto dataDir = DataDir::lock(config.dataDir);
    if (!dataDir)
        return Failure{dataDir.error()};
    auto made
        = std::make_unique<Private>(std::move(config), std::move(log), std::move(dataDir).value());
    if (auto started = made->start(); !started)
        return Failure{started.error()};
    const bool isOpen = made->services->access.isOpen();
    made->lines.info(QStringLiteral("relay started"),
                     {{QStringLiteral("listen"), QStringLiteral("%1").arg(made->port)},
                      {QStringLiteral("channels"), QString::number(made->config.channels.size())}});
    if (isOpen)
        made->lines.warning(QStringLiteral(
            "no console token: stream, acts and gateway are open to everybody on this machine"));
    return std::unique_ptr<Server>(new Server(std::move(made)));
}

Server::~Server()
{
    stop();
}

quint16 Server::port() const
{
    return d->port;
}

QUrl Server::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(d->config.listen.host);
    url.setPort(d->port);
    return url;
}

void Server::stop()
{
    std::call_once(d->stopped, [this] { d->stop(); });
}

} // namespace kidoku::relayd
