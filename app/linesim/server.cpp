// SPDX-License-Identifier: Apache-2.0
#include "server.h"

#include "linesim/scenario/scenario.h"
#include "simulator.h"

#include <boost/asio/post.hpp>

#include <mutex>
#include <thread>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;
namespace asio = boost::asio;

struct Server::Private
{
    Private(const ServerConfig &config, std::optional<Scenario> scenario, const core::Log &log)
        : simulator(io, config, std::move(scenario), log)
        , host(config.listen.host)
        , controlHost(config.control.host)
    {
        for (const auto &channel : simulator.channels())
            accounts.append({channel->id, channel->platform.account().displayName,
                             channel->usesOldApi, channel->channelSecret, channel->accessToken});
    }

    asio::io_context io{1};
    Simulator simulator; // before the thread, after what it runs on
    QString host;
    QString controlHost;
    QList<AccountAccess> accounts;
    quint16 port = 0;
    quint16 controlPort = 0;
    std::once_flag stopped;
    std::thread thread;
};

Server::Server(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{}

Server::~Server()
{
    stop();
}

core::Result<std::unique_ptr<Server>, QString> Server::start(ServerConfig config, core::Log log)
{
    if (!config.webhook.isEmpty() && !isUsableWebhook(config.webhook))
        return core::Failure{u"the webhook has to be an http address on loopback"_s};
    std::optional<Scenario> scenario;
    if (!config.scenario.isEmpty()) {
        auto parsed = parseScenario(config.scenario);
        if (!parsed)
            return core::Failure{u"scenario, line %1"_s.arg(parsed.error().first().toString())};
        scenario = std::move(parsed).value();
    }
    auto priv = std::make_unique<Private>(config, std::move(scenario), log);
    const auto port = priv->simulator.open(config.listen);
    if (!port)
        return core::Failure{port.error()};
    priv->port = *port;
    if (!config.control.host.isEmpty()) {
        const auto controlPort = priv->simulator.openControl(config.control);
        if (!controlPort)
            return core::Failure{controlPort.error()};
        priv->controlPort = *controlPort;
    }
    Private *running = priv.get();
    asio::post(running->io, [running] { running->simulator.playFromStart(); });
    running->thread = std::thread([running] { running->io.run(); });
    return std::unique_ptr<Server>(new Server(std::move(priv)));
}

quint16 Server::port() const
{
    return d->port;
}

QUrl Server::url() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(d->host);
    url.setPort(d->port);
    return url;
}

QUrl Server::controlUrl() const
{
    if (d->controlPort == 0)
        return url();
    QUrl control = url();
    control.setHost(d->controlHost);
    control.setPort(d->controlPort);
    return control;
}

core::Secret Server::channelSecret() const
{
    return d->accounts.first().channelSecret;
}

core::Secret Server::accessToken() const
{
    return d->accounts.first().accessToken;
}

QList<AccountAccess> Server::accounts() const
{
    return d->accounts;
}

std::shared_ptr<const core::Clock> Server::clock() const
{
    return d->simulator.clock();
}

void Server::setWebhook(const QString &account, const QUrl &webhook)
{
    if (isUsableWebhook(webhook))
        asio::post(d->io, [this, account, webhook] { d->simulator.setWebhook(account, webhook); });
}

void Server::play(double speed)
{
    asio::post(d->io, [this, speed] { d->simulator.play(speed); });
}

void Server::poll(std::function<void(bool quiet)> told)
{
    asio::post(d->io, [this, told = std::move(told)] {
        d->simulator.poll();
        told(d->simulator.isQuiet());
    });
}

void Server::stop()
{
    std::call_once(d->stopped, [this] {
        asio::post(d->io, [this] {
            d->simulator.close();
            d->io.stop();
        });
        d->thread.join();
    });
}

} // namespace kidoku::linesim
