// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

//! Requests and answers of HTTP/1.1 as values, so that what decides about them knows no sockets.
namespace kidoku::relayd {

//! A request without its body; the views last until the connection reads the next one.
struct RequestHead
{
    std::string_view method;
    std::string_view path;  //!< as it came, never decoded
    std::string_view query; //!< without '?'
    bool isHttp11 = true;
    bool keepsAlive = true;
    //! The value of a header, by its name in any case; empty when it is missing.
    std::function<std::string_view(std::string_view)> header;
};

using HeaderList = std::vector<std::pair<std::string_view, std::string>>;

struct Response
{
    int status = 200;
    std::string contentType = "application/json";
    HeaderList headers; //!< beside content-type, content-length, date, connection
    std::string body;
    bool closes = false; //!< the connection ends after it
};

//! `{"message":"…"}`, as LINE words its errors. \a message is one of our own texts.
[[nodiscard]] Response errorResponse(int status, std::string_view message);
//! An error of the relay itself, for a console: \a code goes into x-relay-error.
[[nodiscard]] Response relayError(int status, std::string_view code, std::string_view message);

//! The head with its empty line. No content-length when \a bodyLength is negative.
[[nodiscard]] std::string renderHead(const Response &response, qint64 bodyLength, bool keepsAlive,
                                     std::string_view date);

//! Makes the Date header's text, once a second. Not thread-safe.
class HttpDate
{
public:
    [[nodiscard]] std::string_view text(qint64 nowMs);

private:
    qint64 m_second = -1;
    std::string m_text;
};

//! The value of \a name in a query string; percent signs are not decoded.
[[nodiscard]] std::string_view queryValue(std::string_view query, std::string_view name);

} // namespace kidoku::relayd
