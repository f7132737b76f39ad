// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility> // Asio 1.74's coroutines use std::exchange without including it

#include "linesim/api/http_types.h"
#include "linesim/faults/fault_script.h"
#include "linesim/http/event_hub.h"

#include <boost/asio/awaitable.hpp>

#include <optional>

//! What a connection asks of the simulator behind it. All calls come from the io_context's thread.
namespace kidoku::linesim {

class Exchange
{
public:
    //! One call of LINE's API from its arrival to its end.
    struct Call
    {
        quint64 handle = 0;
        size_t channel = 0; //!< whose call it is
        QString requestId;
        std::optional<Fault> fault;
    };
    enum class Arrival {
        Whole,
        Unreadable, //!< too large or no HTTP: refused whatever the fault script wants
    };

    virtual ~Exchange() = default;
    [[nodiscard]] virtual Response control(const Request &request) = 0;
    [[nodiscard]] virtual std::shared_ptr<EventHub::Listener> openStream() = 0;

    //! The call is recorded and, when it is whole, has its fault from the script. None: the port
    //! is down; cut the connection, the call has not been seen.
    [[nodiscard]] virtual std::optional<Call> begin(const Request &request, Arrival arrival) = 0;
    [[nodiscard]] virtual boost::asio::awaitable<Response> answer(const Request &request,
                                                                  const Call &call)
        = 0;
    //! How the call ended: with this status on the wire, or without an answer.
    virtual void ended(const Call &call, std::optional<int> status) = 0;
    //! A call of LINE's API is about to be answered, or has ended without: a `down` whose turn has
    //! come begins now. True while the port is down.
    virtual bool ending() = 0;
    [[nodiscard]] virtual core::Timestamp now() const = 0;
};

} // namespace kidoku::linesim
