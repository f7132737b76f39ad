// SPDX-License-Identifier: Apache-2.0
#include "relay/records.h"
#include "relayd/act.h"
#include "relayd/append.h"
#include "relayd/connection.h"
#include "relayd/gateway_rules.h"
#include "relayd/line_call.h"
#include "relayd/mark_subject.h"
#include "relayd/people/audited_call.h"
#include "relayd/services.h"
#include "relayd/session.h"
#include "relayd/worker.h"

namespace kidoku::relayd {

namespace {

// What of LINE's answer a console gets; everything else is between LINE and the relay.
constexpr std::string_view passedOn[]
    = {"date", "x-line-request-id", "x-line-accepted-request-id", "retry-after"};

Response faultResponse(LineFault fault)
{
    switch (fault) {
    case LineFault::Timeout:
        return relayError(504, "line_timeout", "LINE did not answer in time.");
    case LineFault::Cut:
        return relayError(502, "line_cut", "LINE ended the connection before its answer.");
    case LineFault::TooLarge:
        return relayError(502, "line_too_large", "LINE's answer is too large.");
    case LineFault::Unreachable:
    case LineFault::None:
        break;
    }
    return relayError(502, "line_unreachable", "LINE could not be reached; nothing was sent.");
}

Response headOf(const LineCall &call)
{
    Response response;
    response.status = call.status();
    response.contentType = call.header("content-type");
    for (const std::string_view name : passedOn) {
        if (const std::string_view value = call.header(name); !value.empty())
            response.headers.emplace_back(name, value);
    }
    return response;
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

// LINE's own date says when it answered; the relay's stands in where LINE sent none.
std::string_view dateFor(const LineCall &call, Worker &worker)
{
    return call.header("date").empty() ? worker.date() : std::string_view();
}

Task<bool> passContent(Connection &connection, LineCall &call)
{
    Response response = headOf(call);
    const auto length = call.contentLength();
    const bool isChunked = !length && connection.head().isHttp11;
    const bool keepsAlive = connection.head().keepsAlive && (length || isChunked);
    if (isChunked)
        response.headers.emplace_back("Transfer-Encoding", "chunked");
    const std::string head = renderHead(response, length ? static_cast<qint64>(*length) : -1,
                                        keepsAlive, dateFor(call, connection.worker()));
    std::vector<asio::const_buffer> parts{asio::buffer(head)};
    std::string piece;
    while (true) {
        const LineFault fault = co_await call.readPiece(piece);
        // The head has left: only a cut tells the console that the rest is missing.
        if (fault != LineFault::None)
            co_return false;
        char size[32];
        if (isChunked) {
            const int digits = std::snprintf(size, sizeof size, "%zx\r\n", piece.size());
            parts.push_back(asio::buffer(size, static_cast<size_t>(digits)));
        }
        parts.push_back(asio::buffer(piece));
        if (isChunked)
            parts.push_back(asio::buffer("\r\n", 2));
        if (!co_await connection.write(parts))
            co_return false;
        if (piece.empty())
            co_return keepsAlive;
        parts.clear();
    }
}

Task<bool> passAnswer(Connection &connection, LineCall &call, std::string body)
{
    Response response = headOf(call);
    response.body = std::move(body);
    const bool keepsAlive = connection.head().keepsAlive;
    const std::string head = renderHead(response, static_cast<qint64>(response.body.size()),
                                        keepsAlive, dateFor(call, connection.worker()));
    const std::vector<asio::const_buffer> parts{asio::buffer(head), asio::buffer(response.body)};
    if (!co_await connection.write(parts))
        co_return false;
    co_return keepsAlive;
}

// LINE has done it: a log that fails, or takes long, must not make the console repeat the mark.
Task<void> recordMark(Services &services, Channel &channel, relay::ReadRecord record)
{
    const auto receipt = co_await append(services.writer, draftOfRead(channel.key, record),
                                         services.limits.recordTime);
    if (!receipt)
        services.lines.warning(QStringLiteral("a mark that LINE accepted could not be stored"),
                               {{QStringLiteral("channel"), QString::fromStdString(channel.name)}});
}

} // namespace

Task<bool> serveGateway(Connection &connection, Channel &channel, std::string_view path,
                        const Operator &who)
{
    Services &services = connection.services();
    const RequestHead &head = connection.head();
    const auto kind = lineCallOf(path);
    if (!kind || !head.query.empty())
        co_return co_await connection.respondEarly(
            relayError(404, "not_allowed", "The gateway does not serve this path."));
    if (head.method != methodOf(*kind)) {
        Response response = relayError(405, "not_allowed", "The method is not allowed here.");
        response.headers.emplace_back("Allow", methodOf(*kind));
        co_return co_await connection.respondEarly(response);
    }
    if (channel.accessToken.isEmpty())
        co_return co_await connection.respondEarly(
            relayError(503, "no_line_token", "The relay has no access token of this channel."));
    const bool sends = *kind == LineCallKind::Reply || *kind == LineCallKind::Push;
    const Connection::Reading reading
        = co_await connection.readBody(sends ? services.limits.sending : services.limits.act);
    if (reading.isClosed)
        co_return false;
    if (!reading.ok())
        co_return co_await refuse(connection, reading.refusal);
    const std::string body = connection.takeBody();
    // What LINE would take for the beginning of another request, with the channel's token in it.
    if (head.method != "POST" && !body.empty())
        co_return co_await connection.respond(
            relayError(400, "not_allowed", "A request of this method has no body."));

    LineRequest request;
    request.method = head.method;
    request.path = path;
    request.contentType = head.header("content-type");
    request.accept = head.header("accept");
    request.token = viewOf(channel.accessToken.reveal());
    request.body = body;
    // LINE answers 400 to one on any other call, and its being there would say nothing.
    if (*kind == LineCallKind::Push)
        request.retryKey = head.header("x-line-retry-key");
    const bool isContent = *kind == LineCallKind::Content;
    LineCall call(connection.worker().line(), isContent ? services.lineData : services.lineApi,
                  services.limits.lineTime);
    AuditedCall audited(services.people, channel, *kind, who, head, path, body);
    const LineFault sent = co_await call.send(request);
    if (sent != LineFault::None)
        co_return co_await connection.respond(faultResponse(sent));
    audited.answered(call.status(), call.header("x-line-request-id"));
    if (isContent)
        co_return co_await passContent(connection, call);
    std::string answer;
    const LineFault read = co_await call.readAll(answer, services.limits.lineAnswer);
    if (read != LineFault::None)
        co_return co_await connection.respond(faultResponse(read));
    if (call.status() == 200) {
        auto record = readRecordOf(*kind, head, body, who.name, services.clock.now());
        if (record)
            co_await recordMark(services, channel, std::move(*record));
    }
    co_return co_await passAnswer(connection, call, std::move(answer));
}

} // namespace kidoku::relayd
