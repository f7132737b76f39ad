// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/asio.h"

#include <memory>
#include <string>
#include <vector>

namespace kidoku::relayd {

//! The addresses of one host, asked for in a thread of its own: the system's resolver cannot be
//! interrupted, and nobody, least of all the end of the relay, shall wait for it. One question
//! at a time; answers are kept for a minute. Lives in a worker's thread.
class HostLookup
{
public:
    HostLookup(asio::io_context &context, std::string host, std::string port);
    ~HostLookup();
    HostLookup(const HostLookup &) = delete;
    HostLookup &operator=(const HostLookup &) = delete;

    using Endpoints = std::vector<Tcp::endpoint>;
    //! Empty when the host is not known or \a isOver became true; see wakeAll().
    Task<Endpoints> resolve(const bool &isOver);
    //! Lets waiting coroutines look at their isOver.
    void wakeAll() { m_changed.cancel(); }

private:
    struct Question;
    void ask();
    void take(Endpoints endpoints);

    asio::io_context &m_context;
    const std::string m_host;
    const std::string m_port;
    //! Never expires; cancelled for news. Setting it anew would wake those who wait.
    asio::steady_timer m_changed;
    std::shared_ptr<Question> m_question; //!< while one is under way
    Endpoints m_known;
    SteadyTime m_goodUntil;
};

} // namespace kidoku::relayd
