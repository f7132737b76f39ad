// SPDX-License-Identifier: Apache-2.0
#include "line/signature.h"
#include "relayd/append.h"
#include "relayd/connection.h"
#include "relayd/empty_delivery.h"
#include "relayd/services.h"
#include "relayd/session.h"

namespace kidoku::relayd {

namespace {

constexpr size_t longestContentType = 200;

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

} // namespace

// Nothing is parsed or stored before the signature is proved.
Task<bool> serveWebhook(Connection &connection, Channel &channel)
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
    draft.signature = connection.head().header("x-line-signature");
    if (!line::isSignatureValid(viewOf(draft.body), viewOf(draft.signature), channel.secrets)) {
        services.lines.warning(QStringLiteral("webhook refused: signature does not fit"),
                               {{QStringLiteral("channel"), QString::fromStdString(channel.name)}});
        co_return co_await connection.respond(errorResponse(401, "The signature does not fit."));
    }
    if (isEmptyDelivery(draft.body))
        co_return co_await connection.respond(accepted());
    draft.contentType = connection.head().header("content-type").substr(0, longestContentType);
    const auto receipt
        = co_await append(services.writer, std::move(draft), services.limits.appendTime);
    if (!receipt)
        co_return co_await connection.respond(
            errorResponse(503, "The webhook could not be stored."));
    co_return co_await connection.respond(accepted());
}

} // namespace kidoku::relayd
