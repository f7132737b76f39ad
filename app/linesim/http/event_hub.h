// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility> // Asio 1.74's coroutines use std::exchange without including it

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <deque>
#include <memory>
#include <vector>

//! Hands the facts of GET /_sim/stream to everybody who listens, as Server-Sent Events with
//! rising ids: `message`, `unsend`, `read` (what the phone shows), `call`, `delivery` (as in
//! GET /_sim/calls and /_sim/deliveries), `account`, `deliverySettings`, `faults`, `scenario`
//! (new states), `step`, `caption` and `reset`. With several accounts a fact names its `account`.
//! A listener that does not read is cut, it holds up nobody. Lives on
//! the io_context.
namespace kidoku::linesim {

class EventHub
{
public:
    static constexpr size_t listenerLimit = 64;
    static constexpr qsizetype backlogLimit = 8 * 1024 * 1024; //!< bytes per listener

    //! One open stream; owned by its session.
    class Listener
    {
    public:
        explicit Listener(boost::asio::io_context &io);
        //! Bytes to write; after 15 s without a fact a comment, so that a dead peer is noticed.
        //! Empty: the listener was too slow and must go.
        boost::asio::awaitable<QByteArray> next();

    private:
        friend class EventHub;
        std::deque<QByteArray> m_waiting;
        qsizetype m_bytes = 0;
        bool m_overrun = false;
        boost::asio::steady_timer m_wake;
    };

    explicit EventHub(boost::asio::io_context &io);
    //! nullptr when there are too many.
    [[nodiscard]] std::shared_ptr<Listener> listen();
    void publish(const QString &kind, const QJsonObject &fact);

private:
    boost::asio::io_context &m_io;
    std::vector<std::weak_ptr<Listener>> m_listeners;
    quint64 m_lastId = 0;
};

} // namespace kidoku::linesim
