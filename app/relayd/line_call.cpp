// SPDX-License-Identifier: Apache-2.0
#include "relayd/line_call.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>

#include <limits>
#include <optional>

namespace kidoku::relayd {

namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

constexpr size_t headLimit = 16 * 1024;
constexpr size_t pieceSize = 32 * 1024;
// A mark must not be written into a connection that LINE is about to close: it could not be
// told from one that LINE has carried out.
constexpr std::chrono::milliseconds markIdle(2000);
constexpr std::chrono::milliseconds readIdle(15'000);

std::string requestText(const LineRequest &request, const LineAddress &address)
{
    std::string text;
    const auto add = [&text](std::string_view name, std::string_view value) {
        if (value.empty())
            return;
        text += name;
        text += ": ";
        text += value;
        text += "\r\n";
    };
    text += request.method;
    text += ' ';
    text += address.basePath + request.path;
    text += " HTTP/1.1\r\n";
    add("Host", address.authority());
    add("Authorization", "Bearer " + std::string(request.token));
    add("User-Agent", "kidoku-relay/" KIDOKU_VERSION);
    add("Accept", request.accept);
    if (request.method != "POST")
        return text + "\r\n";
    add("Content-Type", request.contentType);
    add("X-Line-Retry-Key", request.retryKey);
    add("Content-Length", std::to_string(request.body.size()));
    text += "\r\n";
    text += request.body;
    return text;
}

} // namespace

struct LineCall::Private : std::enable_shared_from_this<Private>
{
    Private(LinePool &linePool, const LineAddress &lineAddress, std::chrono::milliseconds time)
        : pool(linePool)
        , address(lineAddress)
        , allowed(time)
        , deadline(linePool.context())
    {
        expectHead();
    }

    void expectHead()
    {
        parser.emplace();
        parser->header_limit(headLimit);
        parser->body_limit(std::numeric_limits<std::uint64_t>::max());
    }

    LinePool &pool;
    const LineAddress &address;
    const std::chrono::milliseconds allowed;
    asio::steady_timer deadline;
    bool isLate = false;
    bool isSent = false;
    bool hasEnded = false; //!< LINE has closed the connection in order
    std::unique_ptr<Wire> wire;
    beast::flat_buffer buffer{2 * headLimit};
    std::optional<http::response_parser<http::buffer_body>> parser; //!< always there

    // The handler may be on its way already when the call ends.
    void startDeadline()
    {
        deadline.expires_after(allowed);
        deadline.async_wait([weak = weak_from_this()](const ErrorCode &error) {
            const auto self = weak.lock();
            if (!error && self)
                self->giveUp();
        });
    }

    void giveUp()
    {
        isLate = true;
        pool.lookup(address).wakeAll();
        ErrorCode ignored;
        if (wire)
            wire->socket().close(ignored);
    }

    [[nodiscard]] LineFault fault() const
    {
        if (!isSent)
            return LineFault::Unreachable;
        return isLate ? LineFault::Timeout : LineFault::Cut;
    }

    Task<bool> connect()
    {
        const auto endpoints = co_await pool.lookup(address).resolve(isLate);
        for (const Tcp::endpoint &endpoint : endpoints) {
            if (isLate)
                break;
            wire = pool.make(address);
            ErrorCode error;
            co_await wire->socket().async_connect(endpoint, into(error));
            if (error)
                continue;
            wire->socket().set_option(Tcp::no_delay(true), error);
            co_await wire->open(error);
            if (!error && !isLate)
                co_return true;
        }
        co_return false;
    }

    Task<bool> fill()
    {
        const size_t room = std::min<size_t>(4096, buffer.max_size() - buffer.size());
        if (room == 0)
            co_return false;
        ErrorCode error;
        const size_t read = co_await wire->readSome(buffer.prepare(room), error);
        buffer.commit(read);
        hasEnded = error == asio::error::eof;
        co_return read > 0;
    }

    // An answer before the answer, such as 103; a server may send them unasked (RFC 9110, 15.2).
    // 101 would change the protocol, which nobody has asked for.
    [[nodiscard]] bool isInterim() const
    {
        const unsigned status = parser->get().result_int();
        return status / 100 == 1 && status != 101;
    }

    Task<bool> readHead()
    {
        while (true) {
            if (buffer.size() > 0) {
                ErrorCode error;
                buffer.consume(parser->put(buffer.data(), error));
                if (error && error != http::error::need_more)
                    co_return false;
                if (parser->is_header_done() && !isInterim())
                    co_return true;
                if (parser->is_header_done()) {
                    expectHead();
                    continue;
                }
            }
            if (!co_await fill())
                co_return false;
        }
    }

    Task<LineFault> nextPiece(std::string &piece)
    {
        piece.resize(pieceSize);
        size_t filled = 0;
        parser->eager(true);
        while (filled == 0 && !parser->is_done()) {
            auto &body = parser->get().body();
            body.data = piece.data();
            body.size = piece.size();
            body.more = true;
            ErrorCode error;
            if (buffer.size() > 0)
                buffer.consume(parser->put(buffer.data(), error));
            filled = piece.size() - body.size;
            if (error && error != http::error::need_more && error != http::error::need_buffer)
                co_return LineFault::Cut;
            if (filled > 0 || parser->is_done() || co_await fill())
                continue;
            // Without a length the end of the connection is the end of the body, but only an end
            // in order: a reset, or TLS cut short, may have taken a part of it.
            if (hasEnded && !isLate)
                parser->put_eof(error);
            if (!parser->is_done())
                co_return fault();
        }
        piece.resize(filled);
        co_return LineFault::None;
    }
};

LineCall::LineCall(LinePool &pool, const LineAddress &address, std::chrono::milliseconds deadline)
    : d(std::make_shared<Private>(pool, address, deadline))
{}

LineCall::~LineCall()
{
    const bool canServeAgain = d->wire && !d->isLate && d->parser->is_done()
        && d->parser->keep_alive() && d->buffer.size() == 0;
    if (canServeAgain)
        d->pool.giveBack(d->address, std::move(d->wire));
}

Task<LineFault> LineCall::send(const LineRequest &request)
{
    d->startDeadline();
    d->wire = d->pool.take(d->address, request.method == "POST" ? markIdle : readIdle);
    if (!d->wire && !co_await d->connect())
        co_return LineFault::Unreachable;
    const std::string text = requestText(request, d->address);
    d->isSent = true;
    ErrorCode error;
    co_await d->wire->write(asio::buffer(text), error);
    if (error || !co_await d->readHead())
        co_return d->fault();
    co_return LineFault::None;
}

int LineCall::status() const
{
    return static_cast<int>(d->parser->get().result_int());
}

std::string_view LineCall::header(std::string_view name) const
{
    const auto value = d->parser->get()[beast::string_view(name.data(), name.size())];
    return {value.data(), value.size()};
}

std::optional<quint64> LineCall::contentLength() const
{
    const auto length = d->parser->content_length();
    if (d->parser->is_done() && !length)
        return 0;
    return length ? std::optional<quint64>(*length) : std::nullopt;
}

Task<LineFault> LineCall::readAll(std::string &body, size_t limit)
{
    const auto length = contentLength();
    if (length && *length > limit)
        co_return LineFault::TooLarge;
    std::string piece;
    do {
        const LineFault fault = co_await d->nextPiece(piece);
        if (fault != LineFault::None)
            co_return fault;
        if (body.size() + piece.size() > limit)
            co_return LineFault::TooLarge;
        body += piece;
    } while (!piece.empty());
    co_return LineFault::None;
}

Task<LineFault> LineCall::readPiece(std::string &piece)
{
    d->startDeadline();
    co_return co_await d->nextPiece(piece);
}

} // namespace kidoku::relayd
