// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/asio.h"
#include "relayd/http_message.h"
#include "relayd/line_pool.h"

#include <memory>
#include <thread>
#include <unordered_set>

namespace kidoku::relayd {

class Connection;
class Services;

//! One thread with its event loop and the connections that live in it; they share nothing with
//! those of other workers but Services, so none of them needs a lock. Functions are for the
//! worker's own thread unless they say otherwise.
class Worker
{
public:
    explicit Worker(Services &services);
    //! After stopNow(): ends the coroutines that still wait.
    ~Worker();

    //! Any thread.
    [[nodiscard]] asio::io_context &context() { return m_context; }
    //! Once, any thread.
    void start();
    //! Takes over a connection that was accepted for context(). Any thread.
    void serve(Tcp::socket socket);
    //! Ends what is idle or streams; what answers a request goes on. Any thread.
    void stopGently();
    //! Any thread but its own.
    void stopNow();

    void add(Connection *connection) { m_connections.insert(connection); }
    void remove(Connection *connection) { m_connections.erase(connection); }
    [[nodiscard]] std::string_view date();
    [[nodiscard]] LinePool &line() { return *m_line; }

private:
    Task<void> closeLateOnes();

    // Coroutines that still wait end with the context, and use what stands before it.
    Services &m_services;
    std::unordered_set<Connection *> m_connections;
    HttpDate m_date;
    std::unique_ptr<LinePool> m_line;
    asio::io_context m_context{1};
    asio::executor_work_guard<asio::io_context::executor_type> m_work;
    std::thread m_thread;
};

} // namespace kidoku::relayd
