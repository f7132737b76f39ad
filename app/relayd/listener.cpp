// SPDX-License-Identifier: Apache-2.0
#include "relayd/listener.h"

#include "relayd/services.h"
#include "relayd/worker.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>

namespace kidoku::relayd {

using core::Done;
using core::Failure;

namespace {

// How long to wait when the system has no descriptor left.
constexpr auto rest = std::chrono::milliseconds(100);

// One write without waiting: the socket is new, so its buffer takes so little at once.
void refusePolitely(Tcp::socket socket)
{
    constexpr std::string_view answer = "HTTP/1.1 503 Service Unavailable\r\n"
                                        "Content-Length: 0\r\nRetry-After: 1\r\n"
                                        "Connection: close\r\n\r\n";
    ErrorCode ignored;
    socket.non_blocking(true, ignored);
    socket.write_some(asio::buffer(answer), ignored);
    socket.shutdown(Tcp::socket::shutdown_send, ignored);
}

} // namespace

Listener::Listener(Services &services, std::span<const std::unique_ptr<Worker>> workers)
    : m_services(services)
    , m_workers(workers)
    , m_acceptor(workers.front()->context())
{}

core::Result<Done, QString> Listener::open(const core::ListenAddress &address)
{
    ErrorCode error;
    const auto ip = asio::ip::make_address(address.host.toStdString(), error);
    if (error)
        return Failure{QStringLiteral("cannot listen on %1: it is not an address of a machine")
                           .arg(address.toString())};
    const Tcp::endpoint endpoint(ip, address.port);
    m_acceptor.open(endpoint.protocol(), error);
    if (!error)
        m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return Failure{QStringLiteral("cannot listen on %1: %2")
                           .arg(address.toString(), QString::fromStdString(error.message()))};
    m_port = m_acceptor.local_endpoint().port();
    return Done{};
}

void Listener::start()
{
    asio::co_spawn(m_workers.front()->context(), accept(), asio::detached);
}

void Listener::close()
{
    asio::post(m_workers.front()->context(), [this] {
        ErrorCode ignored;
        m_acceptor.close(ignored);
    });
}

Task<void> Listener::accept()
{
    asio::steady_timer timer(m_workers.front()->context());
    for (size_t next = 0; m_acceptor.is_open(); ++next) {
        Worker &worker = *m_workers[next % m_workers.size()];
        ErrorCode error;
        Tcp::socket socket = co_await m_acceptor.async_accept(worker.context(), into(error));
        if (error == asio::error::operation_aborted)
            break;
        if (error) {
            m_services.lines.warning(
                QStringLiteral("cannot accept"),
                {{QStringLiteral("reason"), QString::fromStdString(error.message())}});
            timer.expires_after(rest);
            co_await timer.async_wait(into(error));
            continue;
        }
        if (m_services.connections >= m_services.limits.connections) {
            m_services.lines.warning(QStringLiteral("connection refused: too many are open"));
            m_services.metrics.rejected.add("listener", "connections");
            refusePolitely(std::move(socket));
            continue;
        }
        socket.set_option(Tcp::no_delay(true), error);
        worker.serve(std::move(socket));
    }
}

} // namespace kidoku::relayd
