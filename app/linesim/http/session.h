// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility> // Asio 1.74's coroutines use std::exchange without including it

#include "linesim/http/exchange.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <memory>

//! One connection of a client: HTTP/1.1 with keep-alive, limits on everything, and the faults
//! that show on the wire. Lives on the io_context.
namespace kidoku::linesim {

class Session
{
public:
    Session(boost::asio::ip::tcp::socket socket, Exchange &exchange);
    ~Session();

    //! Serves until the connection ends; the coroutine's frame keeps \a self alive.
    static boost::asio::awaitable<void> serve(std::shared_ptr<Session> self);
    //! Ends the connection from outside; what has been written still arrives. A call that waits
    //! for its answer is not done any more.
    void close();
    //! A call of LINE's API has come in and is not done yet.
    [[nodiscard]] bool hasCallWaiting() const;
    //! A call of LINE's API has come and is not over.
    [[nodiscard]] bool isServing() const;
    //! `down` leaves alone what only control calls have used, and lets an answer under way out.
    [[nodiscard]] bool outlivesDown() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kidoku::linesim
