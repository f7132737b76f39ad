// SPDX-License-Identifier: Apache-2.0
#include "relayd/worker.h"

#include "relayd/connection.h"
#include "relayd/services.h"
#include "relayd/session.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>

namespace kidoku::relayd {

namespace {

// How late a connection may be noticed; one sweep is cheaper than a timer each.
constexpr auto sweepEvery = std::chrono::milliseconds(100);

} // namespace

Worker::Worker(Services &services)
    : m_services(services)
    , m_work(asio::make_work_guard(m_context))
{
    m_line = std::make_unique<LinePool>(m_context);
}

Worker::~Worker()
{
    // Sockets must not outlive their context.
    m_line->close();
}

void Worker::start()
{
    asio::co_spawn(m_context, closeLateOnes(), asio::detached);
    m_thread = std::thread([this] { m_context.run(); });
}

void Worker::serve(Tcp::socket socket)
{
    asio::co_spawn(m_context, serveConnection(std::move(socket), m_services, *this),
                   asio::detached);
}

void Worker::stopGently()
{
    asio::post(m_context, [this] {
        // A connection that ends takes itself out of the set.
        const std::vector<Connection *> connections(m_connections.begin(), m_connections.end());
        for (Connection *connection : connections)
            connection->stop();
    });
}

void Worker::stopNow()
{
    m_context.stop();
    if (m_thread.joinable())
        m_thread.join();
}

std::string_view Worker::date()
{
    return m_date.text(m_services.clock.now().ms);
}

Task<void> Worker::closeLateOnes()
{
    asio::steady_timer timer(m_context);
    while (true) {
        timer.expires_after(sweepEvery);
        co_await timer.async_wait(asio::use_awaitable);
        const auto now = std::chrono::steady_clock::now();
        for (Connection *connection : m_connections)
            connection->closeIfLate(now);
    }
}

} // namespace kidoku::relayd
