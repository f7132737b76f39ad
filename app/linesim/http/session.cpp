// SPDX-License-Identifier: Apache-2.0
#include "session.h"

#include "linesim/api/line_texts.h"
#include "session_p.h"

#include <boost/asio/redirect_error.hpp>
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

// A status with a time in it lasts: how long, is told as HTTP tells it.
Response refusalBy(const Fault &fault, const Request &request)
{
    Response refusal = lineError(fault.status, request.path);
    if (fault.delay.count() > 0) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(fault.delay);
        refusal.headers.emplaceBack("Retry-After", QByteArray::number(qint64(seconds.count())));
    }
    return refusal;
}

} // namespace

Session::Session(asio::ip::tcp::socket socket, Exchange &exchange)
    : d(std::make_unique<Private>(std::move(socket), exchange))
{}

Session::~Session() = default;

void Session::close()
{
    d->closed = true;
    d->patience.cancel();
    d->stream.close();
}

bool Session::hasCallWaiting() const
{
    return d->stage == Private::Stage::Waiting;
}

bool Session::isServing() const
{
    return d->sawLine && d->stage != Private::Stage::Reading;
}

bool Session::outlivesDown() const
{
    return d->stage == Private::Stage::Answering || (d->sawControl && !d->sawLine);
}

asio::awaitable<void> Session::serve(std::shared_ptr<Session> self)
{
    Private &session = *self->d;
    do
        co_await session.serveOne();
    while (session.keepAlive);
}

// A reset instead of an orderly end, as a broken network would show it.
void Session::Private::cut()
{
    error_code ec;
    keepAlive = false;
    stream.socket().set_option(asio::socket_base::linger(true, 0), ec);
    stream.close();
}

asio::awaitable<void> Session::Private::serveOne()
{
    error_code ec;
    Parser parser;
    parser.body_limit(requestBodyLimit);
    parser.header_limit(requestHeaderLimit);
    stage = Stage::Reading;
    clientLeft = false;
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
    headOnly = parser.get().method() == http::verb::head;
    if (ec) {
        co_await refuse(parser, ec);
        co_return;
    }
    const Request request = requestFrom(parser);
    if (isControlPath(request.path))
        co_await serveControl(request);
    else
        co_await serveLine(request);
}

asio::awaitable<void> Session::Private::refuse(Parser &parser, error_code why)
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
        co_return;
    }
    // What has no path that could be read is LINE's business too, as all but /_sim/ is.
    const Request request = requestFrom(parser);
    Response refusal
        = status == 400 ? errorResponse(400, u"The request is no HTTP"_s) : lineError(status);
    if (isControlPath(request.path)) {
        co_await write(std::move(refusal), {});
    } else {
        const auto call = exchange.begin(request, Exchange::Arrival::Unreadable);
        if (!call) {
            cut();
            co_return;
        }
        co_await finish(std::move(refusal), *call);
    }
    co_await drain();
}

asio::awaitable<void> Session::Private::serveControl(const Request &request)
{
    sawControl = true;
    if (request.path == "/_sim/stream"_L1 && request.isFor("GET"_L1)) {
        co_await serveStream();
        co_return;
    }
    stage = Stage::Answering;
    co_await write(exchange.control(request), {});
}

asio::awaitable<void> Session::Private::serveLine(const Request &request)
{
    sawLine = true;
    const auto call = exchange.begin(request, Exchange::Arrival::Whole);
    if (!call) {
        cut();
        co_return;
    }
    stage = Stage::Waiting;
    co_await serveCall(request, *call);
    if (!closed)
        exchange.ending();
}

asio::awaitable<void> Session::Private::serveCall(const Request &request,
                                                  const Exchange::Call &call)
{
    const Fault fault = call.fault.value_or(Fault());
    switch (fault.kind) {
    case Fault::Kind::Hang:
        co_await waitForHangUp();
        co_return;
    case Fault::Kind::Reset:
        cut();
        co_return;
    case Fault::Kind::Lost: {
        const Response unseen = co_await exchange.answer(request, call);
        cut();
        co_return;
    }
    case Fault::Kind::Status:
        co_await answer(refusalBy(fault, request), call);
        co_return;
    case Fault::Kind::Garbage: {
        Response garbage;
        garbage.body = "<!doctype html><p>This is no JSON";
        co_await answer(std::move(garbage), call);
        co_return;
    }
    case Fault::Kind::Slow:
        co_await pause(fault.delay);
        // LINE does what it was asked for although nobody waits for the answer any more.
        clientLeft = peerHasLeft();
        break;
    case Fault::Kind::Ok:
    case Fault::Kind::Down: // never given to a call
        break;
    }
    Response response;
    if (!closed)
        response = co_await exchange.answer(request, call);
    // Closed while it waited: by a reset, which has made another world, or with the port.
    if (closed) {
        keepAlive = false;
        exchange.ended(call, {});
        co_return;
    }
    co_await answer(std::move(response), call);
}

asio::awaitable<void> Session::Private::pause(core::Milliseconds duration)
{
    error_code ec;
    patience.expires_after(duration);
    co_await patience.async_wait(asio::redirect_error(asio::use_awaitable, ec));
}

// The end of what the client sends is all there is to see. A client that has closed only its own
// direction reads its answer nevertheless.
bool Session::Private::peerHasLeft()
{
    char byte = 0;
    error_code ec;
    stream.socket().non_blocking(true, ec);
    stream.socket().receive(asio::buffer(&byte, 1), asio::socket_base::message_peek, ec);
    return ec && ec != asio::error::would_block;
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

asio::awaitable<void> Session::Private::serveStream()
{
    const auto listener = exchange.openStream();
    if (!listener) {
        co_await write(errorResponse(503, u"Too many streams are open"_s), {});
        co_return;
    }
    QByteArray bytes = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                       "Cache-Control: no-store\r\nConnection: close\r\n\r\n";
    if (!headOnly)
        bytes += ": welcome\n\n";
    while (!bytes.isEmpty()) {
        error_code ec;
        stream.expires_after(writeLimit);
        co_await asio::async_write(stream, asio::buffer(bytes.constData(), size_t(bytes.size())),
                                   asio::redirect_error(asio::use_awaitable, ec));
        if (headOnly) {
            keepAlive = false;
            stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ec);
            co_return;
        }
        if (ec)
            break;
        bytes = co_await listener->next();
    }
    cut();
}

// When the port goes down with this answer, the client must find it down as soon as it has read.
asio::awaitable<void> Session::Private::answer(Response response, const Exchange::Call &call)
{
    stage = Stage::Answering;
    if (exchange.ending())
        keepAlive = false;
    co_await finish(std::move(response), call);
}

asio::awaitable<void> Session::Private::finish(Response response, const Exchange::Call &call)
{
    const int status = response.status;
    stage = Stage::Answering;
    const bool sent = co_await write(std::move(response), call.requestId);
    exchange.ended(call, sent && !clientLeft ? std::optional(status) : std::nullopt);
}

asio::awaitable<bool> Session::Private::write(Response response, QString requestId)
{
    auto message = messageFrom(response, requestId, exchange.now());
    message.keep_alive(keepAlive);
    message.prepare_payload();
    error_code ec;
    stream.expires_after(writeLimit);
    http::response_serializer<http::string_body> serializer(message);
    if (headOnly) {
        co_await http::async_write_header(stream, serializer,
                                          asio::redirect_error(asio::use_awaitable, ec));
    } else {
        co_await http::async_write(stream, serializer,
                                   asio::redirect_error(asio::use_awaitable, ec));
    }
    if (ec)
        keepAlive = false;
    if (!keepAlive) {
        error_code ignored;
        stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    }
    co_return !ec;
}

} // namespace kidoku::linesim
