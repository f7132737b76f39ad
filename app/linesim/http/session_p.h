// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"

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
    Private(boost::asio::ip::tcp::socket socket, Exchange &behind)
        : stream(std::move(socket))
        , exchange(behind)
    {}

    // Each returns whether the connection goes on.
    boost::asio::awaitable<bool> serveOne();
    boost::asio::awaitable<bool> serveLine(const Request &request);
    boost::asio::awaitable<bool> serveCall(const Request &request, const Exchange::Call &call);
    boost::asio::awaitable<bool> serveStream();
    boost::asio::awaitable<bool> refuse(Parser &parser, boost::system::error_code why);
    boost::asio::awaitable<bool> answer(Response response, QString requestId);
    boost::asio::awaitable<bool> write(Response response, QString requestId);

    boost::asio::awaitable<void> waitForHangUp();
    boost::asio::awaitable<void> drain();
    void cut();

    boost::beast::tcp_stream stream;
    boost::beast::flat_buffer buffer;
    Exchange &exchange;
    bool keepAlive = false;
    bool sawControl = false;
    bool sawLine = false;
    bool answering = false;
};

//! What has been parsed so far, also of a request that was refused half-way.
[[nodiscard]] Request requestFrom(Parser &parser);
//! \a requestId is empty on control calls.
[[nodiscard]] Message messageFrom(const Response &response, const QString &requestId,
                                  core::Timestamp now);

} // namespace kidoku::linesim
