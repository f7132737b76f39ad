// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"

#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>

//! The parts of a session that need Beast's types. Private to session*.cpp.
namespace kidoku::linesim {

using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
using Message = boost::beast::http::response<boost::beast::http::string_body>;

constexpr quint64 requestBodyLimit = 2 * 1024 * 1024; // LINE's own
constexpr quint32 requestHeaderLimit = 16 * 1024;

struct Session::Private
{
    enum class Stage {
        Reading,
        Waiting,   // a call of LINE's API is there and not done
        Answering, // an answer is on its way out
    };

    Private(boost::asio::ip::tcp::socket socket, Exchange &behind)
        : stream(std::move(socket))
        , patience(stream.get_executor())
        , exchange(behind)
    {}

    boost::asio::awaitable<void> serveOne();
    boost::asio::awaitable<void> serveControl(const Request &request);
    boost::asio::awaitable<void> serveLine(const Request &request);
    boost::asio::awaitable<void> serveCall(const Request &request, const Exchange::Call &call);
    boost::asio::awaitable<void> serveStream();
    boost::asio::awaitable<void> refuse(Parser &parser, boost::system::error_code why);
    boost::asio::awaitable<void> answer(Response response, const Exchange::Call &call);
    boost::asio::awaitable<void> finish(Response response, const Exchange::Call &call);
    // Whether all of it went out.
    boost::asio::awaitable<bool> write(Response response, QString requestId);

    boost::asio::awaitable<void> pause(core::Milliseconds duration);
    boost::asio::awaitable<void> waitForHangUp();
    boost::asio::awaitable<void> drain();
    [[nodiscard]] bool peerHasLeft();
    void cut();

    boost::beast::tcp_stream stream;
    boost::asio::steady_timer patience;
    boost::beast::flat_buffer buffer;
    Exchange &exchange;
    Stage stage = Stage::Reading;
    bool keepAlive = false; // the connection goes on after this request
    bool headOnly = false;  // the answer goes without its body
    bool sawControl = false;
    bool sawLine = false;
    bool closed = false;     // from outside
    bool clientLeft = false; // before its answer was there
};

//! What has been parsed so far, also of a request that was refused half-way.
[[nodiscard]] Request requestFrom(Parser &parser);
//! \a requestId is empty on control calls.
[[nodiscard]] Message messageFrom(const Response &response, const QString &requestId,
                                  core::Timestamp now);

} // namespace kidoku::linesim
