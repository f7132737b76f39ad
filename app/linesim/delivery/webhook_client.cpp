// SPDX-License-Identifier: Apache-2.0
#include "webhook_client.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;
namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using boost::system::error_code;
using tcp = asio::ip::tcp;

namespace {

constexpr std::chrono::milliseconds answerLimit{2000};
constexpr quint64 bodyLimit = 64 * 1024;
constexpr quint32 headerLimit = 16 * 1024;

// `localhost` needs no resolver, and everything else is a loopback address already.
tcp::endpoint endpointOf(const QUrl &url, error_code &ec)
{
    const bool byName = url.host() == "localhost"_L1;
    const std::string host = byName ? std::string("127.0.0.1") : url.host().toStdString();
    const auto address = asio::ip::make_address(host, ec);
    return {address, static_cast<unsigned short>(url.port(80))};
}

http::request<http::string_body> requestFor(const QUrl &url, const QByteArray &body,
                                            const QByteArray &signature)
{
    QByteArray target
        = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    if (!target.startsWith('/'))
        target.prepend('/');
    http::request<http::string_body> request(http::verb::post, target.toStdString(), 11);
    const QByteArray host = url.toEncoded(QUrl::RemoveScheme | QUrl::RemovePath | QUrl::RemoveQuery
                                          | QUrl::RemoveFragment);
    request.set(http::field::host, host.sliced(2).toStdString());
    request.set(http::field::user_agent, "LineBotWebhook/2.0");
    request.set(http::field::content_type, "application/json; charset=utf-8");
    request.set("x-line-signature", signature.toStdString());
    request.body() = body.toStdString();
    request.prepare_payload();
    return request;
}

} // namespace

struct WebhookClient::Private
{
    explicit Private(asio::io_context &context)
        : io(context)
    {}

    // An idle connection has nothing to read; end of stream means that the peer has left.
    [[nodiscard]] bool isAlive()
    {
        if (!stream)
            return false;
        char byte = 0;
        error_code ec;
        stream->socket().non_blocking(true, ec);
        stream->socket().receive(asio::buffer(&byte, 1), asio::socket_base::message_peek, ec);
        return ec == asio::error::would_block;
    }

    asio::awaitable<error_code> connect(tcp::endpoint to)
    {
        error_code ec;
        stream = std::make_unique<beast::tcp_stream>(io);
        stream->expires_after(answerLimit);
        co_await stream->async_connect(to, asio::redirect_error(asio::use_awaitable, ec));
        if (!ec) {
            stream->socket().set_option(tcp::no_delay(true), ec);
            endpoint = to;
            ec = {};
        }
        co_return ec;
    }

    // Sends and reads; the status, and in `heard` whether any byte came back.
    asio::awaitable<std::optional<int>> exchange(http::request<http::string_body> &request,
                                                 error_code &ec, bool &heard)
    {
        stream->expires_after(answerLimit);
        co_await http::async_write(*stream, request, asio::redirect_error(asio::use_awaitable, ec));
        if (ec)
            co_return std::nullopt;
        beast::flat_buffer buffer;
        http::response_parser<http::string_body> parser;
        parser.body_limit(bodyLimit);
        parser.header_limit(headerLimit);
        co_await http::async_read(*stream, buffer, parser,
                                  asio::redirect_error(asio::use_awaitable, ec));
        heard = parser.got_some();
        if (ec)
            co_return std::nullopt;
        if (!parser.get().keep_alive())
            stream.reset();
        co_return parser.get().result_int();
    }

    asio::io_context &io;
    std::unique_ptr<beast::tcp_stream> stream;
    tcp::endpoint endpoint;
};

WebhookClient::WebhookClient(asio::io_context &io)
    : d(std::make_unique<Private>(io))
{}

WebhookClient::~WebhookClient() = default;

asio::awaitable<PostOutcome> WebhookClient::post(QUrl url, QByteArray body, QByteArray signature)
{
    error_code ec;
    const tcp::endpoint to = endpointOf(url, ec);
    if (ec)
        co_return PostOutcome{{}, u"could_not_connect"_s};
    auto request = requestFor(url, body, signature);

    bool reused = d->isAlive() && d->endpoint == to;
    for (;;) {
        if (!reused) {
            ec = co_await d->connect(to);
            if (ec) {
                d->stream.reset();
                co_return PostOutcome{{}, u"could_not_connect"_s};
            }
        }
        bool heard = false;
        const std::optional<int> status = co_await d->exchange(request, ec, heard);
        if (status) {
            const bool good = *status / 100 == 2;
            co_return PostOutcome{status, good ? QString() : u"error_status_code"_s};
        }
        d->stream.reset();
        const bool timeout = ec == beast::error::timeout;
        // The server may close an idle connection at the very moment in which it is used.
        if (!reused || heard || timeout)
            co_return PostOutcome{{}, timeout ? u"request_timeout"_s : u"unclassified"_s};
        reused = false;
    }
}

} // namespace kidoku::linesim
