// SPDX-License-Identifier: Apache-2.0
#include "relayd/cli/post_client.h"

#include "relayd/line_address.h"
#include "relayd/wire.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <optional>

namespace kidoku::relayd::cli {

namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

constexpr size_t headLimit = 16 * 1024;
constexpr size_t bodyLimit = 1024 * 1024;
constexpr size_t readStep = 4096;

QString textOf(const ErrorCode &error)
{
    return QString::fromStdString(error.message());
}

} // namespace

struct PostClient::Private
{
    Private(const QUrl &url, core::Milliseconds time)
        : address(lineApiAddress(url))
        , target(url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment)
                     .toStdString())
        , limit(time)
        , deadline(context)
    {
        if (!target.starts_with('/'))
            target.insert(target.begin(), '/');
    }

    [[nodiscard]] std::string textOfRequest(const Headers &headers, const std::string &body) const
    {
        std::string text = "POST " + target + " HTTP/1.1\r\nHost: " + address.authority() + "\r\n";
        for (const auto &[name, value] : headers) {
            if (value.empty())
                continue;
            text += name;
            text += ": ";
            text += value;
            text += "\r\n";
        }
        return text + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    }

    // Runs in one go, until the answer is there or the time is over.
    Outcome run(const std::string &request)
    {
        Outcome outcome;
        isLate = false;
        hasAnswer = false;
        context.restart();
        asio::co_spawn(context, exchange(request, outcome), asio::detached);
        deadline.expires_after(limit);
        deadline.async_wait([this](const ErrorCode &error) {
            if (error)
                return;
            isLate = true;
            resolver.cancel();
            ErrorCode ignored;
            if (wire)
                wire->socket().close(ignored);
        });
        context.run();
        if (isLate && outcome.status == 0)
            outcome.fault = QStringLiteral("no answer in time");
        return outcome;
    }

    Task<void> exchange(const std::string &request, Outcome &outcome)
    {
        ErrorCode error;
        if (!wire)
            co_await connect(error);
        if (!error)
            co_await wire->write(asio::buffer(request), error);
        bool keepsAlive = false;
        if (!error)
            keepsAlive = co_await readAnswer(outcome, error);
        if (error && outcome.status == 0)
            outcome.fault = textOf(error);
        if (!keepsAlive)
            wire.reset();
        deadline.cancel();
    }

    Task<void> connect(ErrorCode &error)
    {
        const auto found = co_await resolver.async_resolve(address.host, address.port, into(error));
        if (error)
            co_return;
        error = asio::error::host_not_found;
        for (const auto &entry : found) {
            if (isLate)
                co_return;
            wire = address.tls ? makeTlsWire(context, tls, address.host) : makePlainWire(context);
            error = {};
            co_await wire->socket().async_connect(entry.endpoint(), into(error));
            if (error)
                continue;
            ErrorCode ignored;
            wire->socket().set_option(Tcp::no_delay(true), ignored);
            co_await wire->open(error);
            if (!error)
                co_return;
        }
        wire.reset();
    }

    // Returns whether another request may follow.
    Task<bool> readAnswer(Outcome &outcome, ErrorCode &error)
    {
        http::response_parser<http::string_body> parser;
        parser.header_limit(headLimit);
        parser.body_limit(bodyLimit);
        parser.eager(true);
        beast::flat_buffer buffer(2 * headLimit);
        while (!parser.is_done()) {
            if (buffer.size() == buffer.max_size()) {
                error = http::error::buffer_overflow;
                co_return false;
            }
            const size_t room = std::min(readStep, buffer.max_size() - buffer.size());
            const size_t read = co_await wire->readSome(buffer.prepare(room), error);
            buffer.commit(read);
            hasAnswer = hasAnswer || read > 0;
            if (error == asio::error::eof && parser.is_header_done())
                parser.put_eof(error);
            else if (!error)
                buffer.consume(parser.put(buffer.data(), error));
            if (error == http::error::need_more)
                error = {};
            if (error)
                co_return false;
        }
        outcome.status = static_cast<int>(parser.get().result_int());
        co_return parser.keep_alive() && buffer.size() == 0;
    }

    const LineAddress address;
    std::string target;
    const core::Milliseconds limit;
    asio::io_context context{1};
    asio::ssl::context tls = makeTlsContext();
    Tcp::resolver resolver{context};
    asio::steady_timer deadline;
    std::unique_ptr<Wire> wire;
    bool isLate = false;
    bool hasAnswer = false; //!< a byte of it at least
};

PostClient::PostClient(const QUrl &url, core::Milliseconds limit)
    : d(std::make_unique<Private>(url, limit))
{}

PostClient::~PostClient() = default;

PostClient::Outcome PostClient::post(const Headers &headers, const std::string &body)
{
    const std::string request = d->textOfRequest(headers, body);
    if (d->wire && !d->wire->isQuiet())
        d->wire.reset();
    const bool isUsedBefore = d->wire != nullptr;
    Outcome outcome = d->run(request);
    if (outcome.status == 0 && isUsedBefore && !d->hasAnswer && !d->isLate)
        outcome = d->run(request);
    return outcome;
}

} // namespace kidoku::relayd::cli
