// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility> // Asio 1.74's coroutines use std::exchange without including it

#include "core/clock.h"
#include "core/listen_address.h"
#include "core/log.h"
#include "linesim/http/exchange.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <memory>
#include <vector>

//! The simulator's listening port and the connections that came through it. Lives on the
//! io_context.
namespace kidoku::linesim {

class Session;

class Port
{
public:
    static constexpr size_t sessionLimit = 2000;

    //! All outlive it.
    Port(boost::asio::io_context &io, Exchange &exchange, const core::Clock &clock, core::Log log);

    //! The port that is open now, or one line of reason. Call once, before the thread runs.
    [[nodiscard]] core::Result<quint16, QString> open(const core::ListenAddress &address);

    //! For so long connections are refused by the system itself, and those that have called
    //! LINE's API are cut. The port number stays ours.
    void goDown(core::Milliseconds duration);
    void comeUp();
    [[nodiscard]] bool isDown() const { return m_down; }
    //! Does what is due at the clock's time.
    void poll();
    //! Some call of LINE's API is not over.
    [[nodiscard]] bool isServing() const;
    //! Cuts the connections whose call waits for its answer; the calls are not done.
    void cutWaitingCalls();
    //! Hears when the time of goDown() is over.
    void onUp(std::function<void()> told) { m_toldUp = std::move(told); }

    //! Closes everything.
    void close();

private:
    boost::asio::awaitable<void> accept();
    [[nodiscard]] boost::system::error_code bind();
    void startListening();
    void waitForUp();
    void admit(boost::asio::ip::tcp::socket socket);

    boost::asio::io_context &m_io;
    Exchange &m_exchange;
    const core::Clock &m_clock;
    core::Log m_log;
    boost::asio::ip::tcp::acceptor m_acceptor;
    boost::asio::ip::tcp::endpoint m_endpoint;
    boost::asio::steady_timer m_downTimer;
    core::Milliseconds m_upAt{0};
    std::vector<std::weak_ptr<Session>> m_sessions;
    std::function<void()> m_toldUp;
    bool m_down = false;
};

} // namespace kidoku::linesim
