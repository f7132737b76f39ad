// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/asio.h"
#include "relayd/http_message.h"

#include <functional>
#include <memory>
#include <vector>

namespace kidoku::relayd {

class Services;
class Worker;

//! One connection from outside: reads requests within the limits, writes answers. Everything
//! happens in its worker's thread. Owned by the coroutines that serve it; the worker knows it
//! for its deadline and for the end of the relay.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    Connection(Tcp::socket socket, Services &services, Worker &worker);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    //! How reading ended: with what was asked for, with the other end gone, or with a status
    //! that says why it is not accepted.
    struct Reading
    {
        int refusal = 0;
        bool isClosed = false;
        [[nodiscard]] bool ok() const { return refusal == 0 && !isClosed; }
    };
    //! Waits for the next request up to the idle time.
    Task<Reading> readHead();
    //! Of the last request; answers `Expect: 100-continue`. Bodies beyond \a limit are 413.
    Task<Reading> readBody(size_t limit);
    [[nodiscard]] const RequestHead &head() const { return m_head; }
    [[nodiscard]] std::string takeBody();

    //! Writes a whole answer. False when the connection cannot go on after it.
    Task<bool> respond(const Response &response);
    //! respond(), then the end when the request had a body that nobody has read: what it left
    //! in the line must not be taken for a request.
    Task<bool> respondEarly(const Response &response);
    //! Writes bytes within the write time; false when the other end is gone.
    Task<bool> write(const std::vector<asio::const_buffer> &bytes);
    //! Ends when the other end closes or says anything.
    Task<void> waitForEnd();

    //! How the request under way was answered so far; status 0 before its answer. Taken from what
    //! leaves, so that no way of answering can forget to tell.
    struct Answered
    {
        int status = 0;
        std::string code; //!< of an error of the relay itself; empty for LINE's answers
    };
    [[nodiscard]] const Answered &answered() const { return m_answered; }
    //! Goes into the answer as x-request-id.
    void setRequestId(std::string id) { m_requestId = std::move(id); }
    [[nodiscard]] const std::string &requestId() const { return m_requestId; }

    [[nodiscard]] Services &services() { return m_services; }
    [[nodiscard]] Worker &worker() { return m_worker; }
    [[nodiscard]] Tcp::socket &socket() { return m_socket; }

    //! Called once when the relay ends; without it the connection is closed unless a request is
    //! under way.
    void setStopHandler(std::function<void()> handler) { m_stopHandler = std::move(handler); }
    void stop();
    void close();
    void closeIfLate(SteadyTime now);

private:
    struct Parser;
    Task<bool> fill();
    Task<void> drain();
    [[nodiscard]] int checkHead() const;
    void describeHead();
    void noteAnswer(const std::vector<asio::const_buffer> &bytes);
    void setDeadline(std::chrono::milliseconds time);
    void clearDeadline() { m_deadline = SteadyTime::max(); }
    bool reserveBody(size_t bytes);
    void releaseBody();

    Services &m_services;
    Worker &m_worker;
    Tcp::socket m_socket;
    std::unique_ptr<Parser> m_parser;
    RequestHead m_head;
    SteadyTime m_deadline = SteadyTime::max();
    size_t m_reserved = 0;
    Answered m_answered;
    std::string m_requestId;
    bool m_isIdle = true;
    bool m_isWriting = false;
    std::function<void()> m_stopHandler;
};

} // namespace kidoku::relayd
