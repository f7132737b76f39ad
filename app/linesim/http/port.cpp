// SPDX-License-Identifier: Apache-2.0
#include "port.h"

#include "session.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;
namespace asio = boost::asio;
using boost::system::error_code;
using tcp = asio::ip::tcp;

Port::Port(asio::io_context &io, Exchange &exchange, const core::Clock &clock, core::Log log)
    : m_io(io)
    , m_exchange(exchange)
    , m_clock(clock)
    , m_log(std::move(log))
    , m_acceptor(io)
    , m_downTimer(io)
{}

core::Result<quint16, QString> Port::open(const core::ListenAddress &address)
{
    error_code ec;
    const auto ip = asio::ip::make_address(address.host.toStdString(), ec);
    if (ec || !address.isLoopback()) {
        return core::Failure{
            u"%1 is no loopback address; the simulator listens on loopback only"_s.arg(
                address.toString())};
    }
    m_endpoint = tcp::endpoint(ip, address.port);
    ec = bind();
    if (!ec)
        m_acceptor.listen(asio::socket_base::max_listen_connections, ec);
    if (ec) {
        return core::Failure{u"cannot listen on %1: %2"_s.arg(
            address.toString(), QString::fromStdString(ec.message()))};
    }
    m_endpoint = m_acceptor.local_endpoint(ec);
    startListening();
    return quint16(m_endpoint.port());
}

error_code Port::bind()
{
    error_code ec;
    m_acceptor.open(m_endpoint.protocol(), ec);
    if (!ec)
        m_acceptor.set_option(asio::socket_base::reuse_address(true), ec);
    if (!ec)
        m_acceptor.bind(m_endpoint, ec);
    return ec;
}

void Port::startListening()
{
    asio::co_spawn(m_io, accept(), asio::detached);
}

asio::awaitable<void> Port::accept()
{
    for (;;) {
        error_code ec;
        tcp::socket socket(m_io);
        co_await m_acceptor.async_accept(socket, asio::redirect_error(asio::use_awaitable, ec));
        if (ec == asio::error::operation_aborted || !m_acceptor.is_open() || m_down)
            co_return;
        if (!ec) {
            admit(std::move(socket));
            continue;
        }
        // Out of file descriptors or the like: give others time to close theirs.
        asio::steady_timer pause(m_io, std::chrono::milliseconds(50));
        co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, ec));
    }
}

void Port::admit(tcp::socket socket)
{
    std::erase_if(m_sessions, [](const auto &session) { return session.expired(); });
    if (m_sessions.size() >= sessionLimit)
        return; // closing the socket is the answer
    error_code ec;
    socket.set_option(tcp::no_delay(true), ec);
    auto session = std::make_shared<Session>(std::move(socket), m_exchange);
    m_sessions.push_back(session);
    asio::co_spawn(m_io, Session::serve(session), asio::detached);
}

void Port::goDown(core::Milliseconds duration)
{
    m_down = true;
    m_log.info(u"port down"_s, {{u"ms"_s, QString::number(duration.count())}});
    error_code ec;
    m_acceptor.close(ec);
    // Bound but not listening: the system refuses connections and nobody else gets the port.
    ec = bind();
    if (ec)
        m_log.warning(u"port not held"_s, {{u"reason"_s, QString::fromStdString(ec.message())}});
    for (const auto &weak : m_sessions) {
        const auto session = weak.lock();
        if (session && !session->outlivesDown())
            session->close();
    }
    m_upAt = m_clock.monotonic() + duration;
    waitForUp();
}

void Port::waitForUp()
{
    m_downTimer.expires_after(m_upAt - m_clock.monotonic());
    m_downTimer.async_wait([this](error_code cancelled) {
        if (!cancelled)
            poll();
    });
}

void Port::poll()
{
    if (!m_down)
        return;
    if (m_clock.monotonic() >= m_upAt)
        comeUp();
    else
        waitForUp();
}

bool Port::isServing() const
{
    return std::any_of(m_sessions.begin(), m_sessions.end(), [](const auto &weak) {
        const auto session = weak.lock();
        return session && session->isServing();
    });
}

void Port::comeUp()
{
    if (!m_down)
        return;
    m_downTimer.cancel();
    error_code ec;
    if (!m_acceptor.is_open())
        ec = bind();
    if (!ec)
        m_acceptor.listen(asio::socket_base::max_listen_connections, ec);
    if (ec) {
        // Somebody else has the port for the moment: try again, the simulator is useless without.
        m_acceptor.close(ec);
        m_downTimer.expires_after(std::chrono::milliseconds(100));
        m_downTimer.async_wait([this](error_code cancelled) {
            if (!cancelled)
                comeUp();
        });
        return;
    }
    m_down = false;
    m_log.info(u"port up"_s);
    startListening();
    if (m_toldUp)
        m_toldUp();
}

void Port::cutWaitingCalls()
{
    for (const auto &weak : m_sessions) {
        const auto session = weak.lock();
        if (session && session->hasCallWaiting())
            session->close();
    }
}

void Port::close()
{
    error_code ec;
    m_downTimer.cancel();
    m_acceptor.close(ec);
    for (const auto &weak : m_sessions) {
        if (const auto session = weak.lock())
            session->close();
    }
}

} // namespace kidoku::linesim
