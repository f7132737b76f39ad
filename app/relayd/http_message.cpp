// SPDX-License-Identifier: Apache-2.0
#include "relayd/http_message.h"

#include "relay/records.h"

#include <ctime>

namespace kidoku::relayd {

namespace {

std::string_view reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Answer"; // LINE's own; nobody reads the phrase
    }
}

void appendHeader(std::string &out, std::string_view name, std::string_view value)
{
    out += name;
    out += ": ";
    out += value;
    out += "\r\n";
}

} // namespace

Response errorResponse(int status, std::string_view message)
{
    Response response;
    response.status = status;
    response.body = "{\"message\":\"";
    response.body += message;
    response.body += "\"}";
    return response;
}

Response relayError(int status, std::string_view code, std::string_view message)
{
    Response response = errorResponse(status, message);
    response.headers.emplace_back(relay::errorHeader, code);
    return response;
}

std::string renderHead(const Response &response, qint64 bodyLength, bool keepsAlive,
                       std::string_view date)
{
    constexpr size_t usualHead = 256;
    std::string head;
    head.reserve(usualHead);
    head += "HTTP/1.1 ";
    head += std::to_string(response.status);
    head += ' ';
    head += reasonOf(response.status);
    head += "\r\n";
    if (!date.empty())
        appendHeader(head, "Date", date);
    if (!response.contentType.empty())
        appendHeader(head, "Content-Type", response.contentType);
    if (bodyLength >= 0 && response.status != 204)
        appendHeader(head, "Content-Length", std::to_string(bodyLength));
    for (const auto &[name, value] : response.headers)
        appendHeader(head, name, value);
    appendHeader(head, "Connection", keepsAlive ? "keep-alive" : "close");
    head += "\r\n";
    return head;
}

std::string_view HttpDate::text(qint64 nowMs)
{
    const qint64 second = nowMs / 1000;
    if (second != m_second) {
        // By hand, since strftime follows the locale.
        static constexpr const char *days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
        static constexpr const char *months[]
            = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        const std::time_t time = second;
        std::tm utc{};
        gmtime_r(&time, &utc);
        char text[64];
        const int size = std::snprintf(text, sizeof text, "%s, %02d %s %d %02d:%02d:%02d GMT",
                                       days[utc.tm_wday], utc.tm_mday, months[utc.tm_mon],
                                       utc.tm_year + 1900, utc.tm_hour, utc.tm_min, utc.tm_sec);
        m_text.assign(text, static_cast<size_t>(size));
        m_second = second;
    }
    return m_text;
}

std::string_view queryValue(std::string_view query, std::string_view name)
{
    while (!query.empty()) {
        const size_t end = std::min(query.find('&'), query.size());
        const std::string_view pair = query.substr(0, end);
        if (pair.size() > name.size() && pair.starts_with(name) && pair[name.size()] == '=')
            return pair.substr(name.size() + 1);
        query.remove_prefix(std::min(end + 1, query.size()));
    }
    return {};
}

} // namespace kidoku::relayd
