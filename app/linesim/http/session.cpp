// SPDX-License-Identifier: Apache-2.0
#include "session.h"

#include "linesim/api/line_texts.h"
#include "session_p.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;
namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using boost::system::error_code;

namespace {

constexpr std::chrono::seconds idleLimit{60};
constexpr std::chrono::seconds writeLimit{30};
constexpr std::chrono::minutes hangLimit{10};

bool isControlPath(const QString &path)
{
    return path.startsWith("/_sim/"_L1);
}

} // namespace

Session::Session(asio::ip::tcp::socket socket, Exchange &exchange)
    : d(std::make_unique<Private>(std::move(socket), exchange))
{}

Session::~Session() = default;

void Session::close()
{
    d->stream.close();
}

bool Session::outlivesDown() const
{
    return d->answering || (d->sawControl && !d->sawLine);
}

asio::awaitable<void> Session::serve(std::shared_ptr<Session> self)
{
    // Not as the loop's condition: GCC 12 then loses the frame between two rounds.
    Private &session = *self->d;
    for (bool goOn = true; goOn;)
        goOn = co_await session.serveOne();
}

// A reset instead of an orderly end, as a broken network would show it.
void Session::Private::cut()
{
    error_code ec;
    stream.socket().set_option(asio::socket_base::linger(true, 0), ec);
    stream.close();
}

asio::awaitable<bool> Session::Private::serveOne()
{
    error_code ec;
    Parser parser;
    parser.body_limit(requestBodyLimit);
    parser.header_limit(requestHeaderLimit);
    stream.expires_after(idleLimit);
    co_await http::async_read_header(stream, buffer, parser,
                                     asio::redirect_error(asio::use_awaitable, ec));
    if (!ec && beast::iequals(parser.get()[http::field::expect], "100-continue")) {
        static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        co_await asio::async_write(stream, asio::buffer(goOn),
                                   asio::redirect_error(asio::use_awaitable, ec));
    }
    if (!ec) {
        co_await http::async_read(stream, buffer, parser,
                                  asio::redirect_error(asio::use_awaitable, ec));
    }
    keepAlive = parser.get().keep_alive();
    if (ec)
        co_return co_await refuse(parser, ec);

    const Request request = requestFrom(parser);
    if (!isControlPath(request.path)) {
        sawLine = true;
        co_return co_await serveLine(request);
    }
    sawControl = true;
    if (request.path == "/_sim/stream"_L1 && request.method == "GET"_L1)
        co_return co_await serveStream();
    answering = true;
    const bool goOn = co_await write(exchange.control(request), {});
    answering = false;
    co_return goOn;
}

asio::awaitable<bool> Session::Private::refuse(Parser &parser, error_code why)
{
    keepAlive = false;
    int status = 0;
    if (why == http::error::body_limit)
        status = 413;
    else if (why == http::error::header_limit)
        status = 431;
    else if (why.category() == http::make_error_code(http::error::end_of_stream).category()
             && why != http::error::end_of_stream && why != http::error::partial_message)
        status = 400;
    if (status == 0) {
        error_code ec;
        stream.socket().shutdown(asio::ip::tcp::socket::shutdown_both, ec);
        co_return false;
    }
    const Request request = requestFrom(parser);
    if (status == 400 || isControlPath(request.path)) {
        co_await write(errorResponse(status, u"The request is too large or no HTTP"_s), {});
    } else {
        const Exchange::Call call = exchange.begin(request.method, request.path);
        exchange.answered(call, status);
        co_await write(lineError(status), call.requestId);
    }
    co_await drain();
    co_return false;
}

asio::awaitable<bool> Session::Private::serveLine(const Request &request)
{
    const Exchange::Call call = exchange.begin(request.method, request.path);
    if (call.refused) {
        cut();
        co_return false;
    }
    const bool goOn = co_await serveCall(request, call);
    exchange.ending();
    co_return goOn;
}

asio::awaitable<bool> Session::Private::serveCall(const Request &request,
                                                  const Exchange::Call &call)
{
    const Fault fault = call.fault.value_or(Fault());
    switch (fault.kind) {
    case Fault::Kind::Hang:
        co_await waitForHangUp();
        co_return false;
    case Fault::Kind::Reset:
        cut();
        co_return false;
    case Fault::Kind::Lost: {
        const Response unseen = co_await exchange.answer(request, call);
        cut();
        co_return false;
    }
    case Fault::Kind::Status:
        exchange.answered(call, fault.status);
        co_return co_await answer(lineError(fault.status), call.requestId);
    case Fault::Kind::Garbage: {
        Response garbage;
        garbage.body = "<!doctype html><p>This is no JSON";
        exchange.answered(call, garbage.status);
        co_return co_await answer(garbage, call.requestId);
    }
    case Fault::Kind::Slow: {
        asio::steady_timer timer(stream.get_executor(), fault.delay);
        error_code ec;
        co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ec));
        break;
    }
    case Fault::Kind::Ok:
    case Fault::Kind::Down: // never given to a call
        break;
    }
    const Response response = co_await exchange.answer(request, call);
    exchange.answered(call, response.status);
    co_return co_await answer(response, call.requestId);
}

asio::awaitable<void> Session::Private::waitForHangUp()
{
    stream.expires_after(hangLimit);
    std::array<char, 1024> ignored;
    error_code ec;
    while (!ec) {
        co_await stream.async_read_some(asio::buffer(ignored),
                                        asio::redirect_error(asio::use_awaitable, ec));
    }
    cut();
}

// Lets the client finish sending and read the answer; closing at once would reset the
// connection under its hands and the answer with it.
asio::awaitable<void> Session::Private::drain()
{
    constexpr size_t mostBytes = 64 * 1024 * 1024;
    error_code ec;
    stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ec);
    stream.expires_after(std::chrono::seconds(2));
    std::vector<char> ignored(64 * 1024);
    size_t total = 0;
    ec = {};
    while (!ec && total < mostBytes) {
        total += co_await stream.async_read_some(asio::buffer(ignored),
                                                 asio::redirect_error(asio::use_awaitable, ec));
    }
}

asio::awaitable<bool> Session::Private::serveStream()
{
    const auto listener = exchange.openStream();
    if (!listener)
        co_return co_await write(errorResponse(503, u"Too many streams are open"_s), {});
    QByteArray bytes = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                       "Cache-Control: no-store\r\nConnection: close\r\n\r\n: welcome\n\n";
    while (!bytes.isEmpty()) {
        error_code ec;
        stream.expires_after(writeLimit);
        co_await asio::async_write(stream, asio::buffer(bytes.constData(), size_t(bytes.size())),
                                   asio::redirect_error(asio::use_awaitable, ec));
        if (ec)
            break;
        bytes = co_await listener->next();
    }
    cut();
    co_return false;
}

// When the port goes down with this answer, the client must find it down as soon as it has read.
asio::awaitable<bool> Session::Private::answer(Response response, QString requestId)
{
    answering = true;
    if (exchange.ending())
        keepAlive = false;
    const bool goOn = co_await write(std::move(response), std::move(requestId));
    answering = false;
    co_return goOn;
}

asio::awaitable<bool> Session::Private::write(Response response, QString requestId)
{
    auto message = messageFrom(response, requestId, exchange.now());
    message.keep_alive(keepAlive);
    message.prepare_payload();
    error_code ec;
    stream.expires_after(writeLimit);
    co_await http::async_write(stream, message, asio::redirect_error(asio::use_awaitable, ec));
    if (ec || !keepAlive) {
        error_code ignored;
        stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
        co_return false;
    }
    co_return true;
}

} // namespace kidoku::linesim
