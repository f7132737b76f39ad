// SPDX-License-Identifier: Apache-2.0
#include "relayd/connection.h"

#include "relay/records.h"
#include "relayd/services.h"
#include "relayd/worker.h"

#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>

namespace kidoku::relayd {

namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

// Most requests fit into one step; long bodies get larger ones.
constexpr size_t readStep = 4096;
constexpr size_t longStep = 32 * 1024;
// A body up to this size is part of a connection's normal cost.
constexpr size_t smallBody = 64 * 1024;
constexpr auto drainTime = std::chrono::seconds(1);

std::string_view toStd(beast::string_view text)
{
    return {text.data(), text.size()};
}

int statusOf(const ErrorCode &error)
{
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return 431;
    if (error == http::error::body_limit)
        return 413;
    return 400;
}

} // namespace

struct Connection::Parser
{
    explicit Parser(size_t headerLimit)
        : buffer(2 * headerLimit)
    {}

    void startRequest(size_t headerLimit)
    {
        request.emplace();
        request->header_limit(static_cast<std::uint32_t>(headerLimit));
        // Checked by readBody(), when it is known what the body is for.
        request->body_limit(std::numeric_limits<std::uint64_t>::max());
        request->eager(false);
    }

    beast::flat_buffer buffer;
    std::optional<http::request_parser<http::string_body>> request;
};

Connection::Connection(Tcp::socket socket, Services &services, Worker &worker)
    : m_services(services)
    , m_worker(worker)
    , m_socket(std::move(socket))
    , m_parser(std::make_unique<Parser>(services.limits.header))
{
    ++m_services.connections;
    m_worker.add(this);
    m_head.header = [this](std::string_view name) {
        return toStd(m_parser->request->get()[beast::string_view(name.data(), name.size())]);
    };
}

Connection::~Connection()
{
    releaseBody();
    m_worker.remove(this);
    --m_services.connections;
}

Task<bool> Connection::fill()
{
    beast::flat_buffer &buffer = m_parser->buffer;
    const auto &request = m_parser->request;
    const bool isLong = request && request->is_header_done()
        && request->content_length_remaining().value_or(0) > readStep;
    const size_t room = std::min(isLong ? longStep : readStep, buffer.max_size() - buffer.size());
    if (room == 0)
        co_return false;
    ErrorCode error;
    const size_t read = co_await m_socket.async_read_some(buffer.prepare(room), into(error));
    buffer.commit(read);
    co_return !error;
}

Task<Connection::Reading> Connection::readHead()
{
    releaseBody();
    // The old head's views end here.
    m_head.method = m_head.path = m_head.query = {};
    m_head.keepsAlive = false;
    m_answered = {};
    m_requestId.clear();
    beast::flat_buffer &buffer = m_parser->buffer;
    m_parser->startRequest(m_services.limits.header);
    if (buffer.size() == 0) {
        if (m_services.stopping)
            co_return Reading{0, true};
        m_isIdle = true;
        setDeadline(m_services.limits.idleTime);
        if (!co_await fill())
            co_return Reading{0, true};
    }
    m_isIdle = false;
    setDeadline(m_services.limits.headerTime);
    auto &request = *m_parser->request;
    while (!request.is_header_done()) {
        ErrorCode error;
        buffer.consume(request.put(buffer.data(), error));
        if (error == http::error::need_more) {
            if (buffer.size() == buffer.max_size())
                co_return Reading{431};
            if (!co_await fill())
                co_return Reading{0, true};
        } else if (error) {
            co_return Reading{statusOf(error)};
        }
    }
    clearDeadline();
    const int refusal = checkHead();
    describeHead();
    co_return Reading{refusal};
}

int Connection::checkHead() const
{
    const auto &request = m_parser->request->get();
    const auto encoding = request.equal_range(http::field::transfer_encoding);
    const auto length = request.equal_range(http::field::content_length);
    const auto host = request.equal_range(http::field::host);
    // Two readers that disagree on where a request ends let a stranger smuggle one: anything
    // but one plain length or one plain "chunked" is refused.
    if (encoding.first != encoding.second) {
        const bool isChunked = beast::iequals(encoding.first->value(), "chunked");
        if (!isChunked || std::next(encoding.first) != encoding.second
            || length.first != length.second || request.version() < 11)
            return isChunked ? 400 : 501;
    }
    if (length.first != length.second) {
        const auto digits = length.first->value();
        if (std::next(length.first) != length.second
            || !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
            return 400;
    }
    const bool hasHost = host.first != host.second;
    if (request.version() >= 11 && (!hasHost || std::next(host.first) != host.second))
        return 400;
    if (request.target().empty() || request.target().front() != '/')
        return request.method() == http::verb::options && request.target() == "*" ? 0 : 400;
    const auto coding = request[http::field::content_encoding];
    if (!coding.empty() && !beast::iequals(coding, "identity"))
        return 415;
    const auto expectation = request[http::field::expect];
    if (!expectation.empty() && !beast::iequals(expectation, "100-continue"))
        return 417;
    return 0;
}

void Connection::describeHead()
{
    const auto &request = m_parser->request->get();
    const std::string_view target = toStd(request.target());
    const size_t mark = std::min(target.find('?'), target.size());
    m_head.method = toStd(request.method_string());
    m_head.path = target.substr(0, mark);
    m_head.query = target.substr(std::min(mark + 1, target.size()));
    m_head.isHttp11 = request.version() >= 11;
    m_head.keepsAlive = m_parser->request->keep_alive() && !m_services.stopping;
}

Task<Connection::Reading> Connection::readBody(size_t limit)
{
    auto &request = *m_parser->request;
    beast::flat_buffer &buffer = m_parser->buffer;
    const auto length = request.content_length();
    if (length && *length > limit)
        co_return Reading{413};
    if (!reserveBody(length ? static_cast<size_t>(*length) : request.chunked() ? limit : 0))
        co_return Reading{503};
    request.body_limit(limit);
    request.eager(true);
    setDeadline(m_services.limits.bodyTime);
    if (!request.is_done() && buffer.size() == 0 && !request.get()[http::field::expect].empty()) {
        constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        ErrorCode error;
        co_await asio::async_write(m_socket, asio::buffer(goOn), into(error));
        if (error)
            co_return Reading{0, true};
    }
    while (!request.is_done()) {
        ErrorCode error;
        if (buffer.size() > 0)
            buffer.consume(request.put(buffer.data(), error));
        if (error && error != http::error::need_more)
            co_return Reading{statusOf(error)};
        if (request.is_done())
            break;
        if (buffer.size() == buffer.max_size())
            co_return Reading{400};
        if (!co_await fill())
            co_return Reading{0, true};
    }
    clearDeadline();
    co_return Reading{};
}

std::string Connection::takeBody()
{
    return std::move(m_parser->request->get().body());
}

Task<bool> Connection::respond(const Response &response)
{
    const bool keepsAlive = m_head.keepsAlive && !response.closes && !m_services.stopping;
    std::string head = renderHead(response, static_cast<qint64>(response.body.size()), keepsAlive,
                                  m_worker.date());
    if (!m_requestId.empty())
        head.insert(head.size() - 2, "x-request-id: " + m_requestId + "\r\n");
    std::vector<asio::const_buffer> bytes{asio::buffer(head)};
    if (m_head.method != "HEAD")
        bytes.push_back(asio::buffer(response.body));
    if (!co_await write(bytes))
        co_return false;
    co_return keepsAlive;
}

Task<bool> Connection::respondEarly(const Response &response)
{
    const bool wasRead = m_parser->request->is_done();
    Response last = response;
    last.closes = response.closes || !wasRead;
    const bool goesOn = co_await respond(last);
    if (!goesOn && !wasRead)
        co_await drain();
    co_return goesOn;
}

// Closing with unread bytes would reset the connection and could take the answer with it.
Task<void> Connection::drain()
{
    ErrorCode error;
    m_socket.shutdown(Tcp::socket::shutdown_send, error);
    setDeadline(drainTime);
    while (!error) {
        m_parser->buffer.clear();
        const auto room = m_parser->buffer.prepare(readStep);
        co_await m_socket.async_read_some(room, into(error));
    }
}

void Connection::noteAnswer(const std::vector<asio::const_buffer> &bytes)
{
    constexpr std::string_view version = "HTTP/1.1 ";
    constexpr size_t statusDigits = 3;
    if (m_answered.status != 0 || bytes.empty())
        return;
    std::string_view head(static_cast<const char *>(bytes.front().data()), bytes.front().size());
    if (!head.starts_with(version) || head.size() < version.size() + statusDigits)
        return;
    std::from_chars(head.data() + version.size(), head.data() + version.size() + statusDigits,
                    m_answered.status);
    const std::string mark = "\r\n" + std::string(relay::errorHeader) + ": ";
    if (const size_t at = head.find(mark); at != head.npos) {
        head.remove_prefix(at + mark.size());
        m_answered.code = head.substr(0, head.find('\r'));
    }
}

Task<bool> Connection::write(const std::vector<asio::const_buffer> &bytes)
{
    noteAnswer(bytes);
    ErrorCode error;
    setDeadline(m_services.limits.writeTime);
    m_isWriting = true;
    co_await asio::async_write(m_socket, bytes, into(error));
    m_isWriting = false;
    clearDeadline();
    co_return !error;
}

Task<void> Connection::waitForEnd()
{
    if (m_parser->buffer.size() == 0)
        co_await fill();
}

void Connection::stop()
{
    if (m_stopHandler)
        m_stopHandler();
    else if (m_isIdle)
        close();
}

void Connection::close()
{
    ErrorCode ignored;
    m_socket.close(ignored);
}

void Connection::closeIfLate(SteadyTime now)
{
    if (now < m_deadline)
        return;
    // Who does not read shall not hold memory of the system either.
    ErrorCode ignored;
    if (m_isWriting)
        m_socket.set_option(asio::socket_base::linger(true, 0), ignored);
    close();
}

void Connection::setDeadline(std::chrono::milliseconds time)
{
    m_deadline = std::chrono::steady_clock::now() + time;
}

bool Connection::reserveBody(size_t bytes)
{
    if (bytes <= smallBody)
        return true;
    if (m_services.bodiesInFlight.fetch_add(bytes) + bytes > m_services.limits.bodiesInFlight) {
        m_services.bodiesInFlight -= bytes;
        return false;
    }
    m_reserved = bytes;
    return true;
}

void Connection::releaseBody()
{
    m_services.bodiesInFlight -= std::exchange(m_reserved, 0);
}

} // namespace kidoku::relayd
