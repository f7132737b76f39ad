// SPDX-License-Identifier: Apache-2.0
#include "relayd/act.h"
#include "relayd/append.h"
#include "relayd/connection.h"
#include "relayd/people/audited_call.h"
#include "relayd/services.h"
#include "relayd/session.h"

namespace kidoku::relayd {

Task<bool> serveAct(Connection &connection, Channel &channel, const Operator &who)
{
    Services &services = connection.services();
    const Connection::Reading reading = co_await connection.readBody(services.limits.act);
    if (reading.isClosed)
        co_return false;
    if (!reading.ok())
        co_return co_await refuse(connection, reading.refusal);
    const std::string body = connection.takeBody();
    auto draft = draftOfAct(channel.key, body, who.name, services.clock.now());
    if (!draft)
        co_return co_await connection.respond(relayError(400, "bad_act", draft.error()));
    const RecordKind kind = draft->kind;
    const std::string stored = draft->body;
    const auto receipt
        = co_await append(services.writer, std::move(draft).value(), services.limits.appendTime);
    if (!receipt)
        co_return co_await connection.respond(
            relayError(503, "log_unwritable", "The act could not be stored."));
    if (!receipt->repeated)
        auditAct(services.people, channel, who, kind, stored);
    // The same for the first post of an id and for every repeat.
    Response response;
    response.body = "{\"id\":\"" + receipt->id.toString() + "\",\"x-relay-seq\":\""
        + std::to_string(receipt->seq) + "\"}";
    co_return co_await connection.respond(response);
}

} // namespace kidoku::relayd
