// SPDX-License-Identifier: Apache-2.0
#include "line/signature.h"
#include "relayd/append.h"
#include "relayd/connection.h"
#include "relayd/empty_delivery.h"
#include "relayd/services.h"
#include "relayd/session.h"

#include <chrono>

namespace kidoku::relayd {

namespace {

constexpr size_t longestContentType = 200;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

Response accepted()
{
    Response response;
    response.body = "{}";
    return response;
}

// What the log line says beside the answer's status.
struct Course
{
    bool isEmpty = false;
    size_t bytes = 0;
    qint64 seq = 0;
};

// Nothing is parsed or stored before the signature is proved.
Task<bool> takeWebhook(Connection &connection, Channel &channel, Course &course)
{
    Services &services = connection.services();
    const Connection::Reading reading = co_await connection.readBody(services.limits.webhook);
    if (reading.isClosed)
        co_return false;
    if (!reading.ok())
        co_return co_await refuse(connection, reading.refusal);
    Draft draft;
    draft.channel = channel.key;
    draft.body = connection.takeBody();
    course.bytes = draft.body.size();
    draft.signature = connection.head().header("x-line-signature");
    if (!line::isSignatureValid(viewOf(draft.body), viewOf(draft.signature), channel.secrets)) {
        services.lines.warning(QStringLiteral("webhook refused: signature does not fit"),
                               {{QStringLiteral("request"), textOf(connection.requestId())},
                                {QStringLiteral("channel"), textOf(channel.name)}});
        co_return co_await connection.respond(errorResponse(401, "The signature does not fit."));
    }
    course.isEmpty = isEmptyDelivery(draft.body);
    if (course.isEmpty)
        co_return co_await connection.respond(accepted());
    draft.contentType = connection.head().header("content-type").substr(0, longestContentType);
    const auto begun = std::chrono::steady_clock::now();
    const auto receipt
        = co_await append(services.writer, std::move(draft), services.limits.appendTime);
    if (!receipt)
        co_return co_await connection.respond(
            errorResponse(503, "The webhook could not be stored."));
    services.metrics.append.observe(std::chrono::steady_clock::now() - begun);
    course.seq = receipt->seq;
    co_return co_await connection.respond(accepted());
}

std::string_view resultOf(int status, const Course &course)
{
    switch (status) {
    case 0:
        return "cut";
    case 200:
        return course.isEmpty ? "empty" : "stored";
    case 401:
        return "bad_signature";
    case 413:
        return "too_large";
    case 429:
        return "limited";
    case 503:
        return "unstored";
    default:
        return "bad_request";
    }
}

// A line for each webhook is for programs that read logs: only as JSON.
void logWebhook(Connection &connection, const Channel &channel, std::string_view result,
                const Course &course, std::chrono::steady_clock::duration took)
{
    const ThrottledLog &lines = connection.services().lines;
    if (lines.plain().format() != core::LogFormat::Json)
        return;
    core::LogFields fields{
        {QStringLiteral("request"), textOf(connection.requestId())},
        {QStringLiteral("channel"), textOf(channel.name)},
        {QStringLiteral("result"), textOf(result)},
        {QStringLiteral("status"), connection.answered().status},
        {QStringLiteral("bytes"), static_cast<qint64>(course.bytes)},
        {QStringLiteral("ms"),
         qint64(std::chrono::duration_cast<std::chrono::milliseconds>(took).count())},
    };
    if (course.seq > 0)
        fields.append({QStringLiteral("seq"), course.seq});
    if (connection.answered().status == 200)
        lines.plain().info(QStringLiteral("webhook"), fields);
    else
        lines.warning(QStringLiteral("webhook refused"), fields);
}

} // namespace

Task<bool> serveWebhook(Connection &connection, Channel &channel)
{
    Services &services = connection.services();
    const auto begun = std::chrono::steady_clock::now();
    connection.setRequestId(services.requestIds.next());
    Course course;
    const bool goesOn = co_await takeWebhook(connection, channel, course);
    const std::string_view result = resultOf(connection.answered().status, course);
    services.metrics.webhooks.add(channel.name, result);
    logWebhook(connection, channel, result, course, std::chrono::steady_clock::now() - begun);
    co_return goesOn;
}

} // namespace kidoku::relayd
