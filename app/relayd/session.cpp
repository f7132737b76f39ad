// SPDX-License-Identifier: Apache-2.0
#include "relayd/session.h"

#include "core/listen_address.h"
#include "relayd/connection.h"
#include "relayd/operation/serve_operation.h"
#include "relayd/people/rights.h"
#include "relayd/services.h"

namespace kidoku::relayd {

namespace {

std::string_view messageFor(int status)
{
    switch (status) {
    case 413:
        return "The body is too large.";
    case 415:
        return "An encoded body is not accepted.";
    case 417:
        return "The expectation is not known.";
    case 431:
        return "The header is too large.";
    case 501:
        return "The transfer encoding is not known.";
    case 503:
        return "Too much is being received.";
    default:
        return "The request is not HTTP as it should be.";
    }
}

Response methodNotAllowed(std::string_view methods)
{
    Response response = errorResponse(405, "The method is not allowed here.");
    response.headers.emplace_back("Allow", methods);
    return response;
}

Response options(std::string_view methods)
{
    Response response;
    response.status = 204;
    response.contentType.clear();
    response.headers.emplace_back("Allow", methods);
    return response;
}

Response unauthorized()
{
    Response response = relayError(401, "console_token", "The console token is missing or wrong.");
    response.headers.emplace_back("WWW-Authenticate", "Bearer");
    return response;
}

} // namespace

bool isFromBrowser(const RequestHead &head)
{
    return !head.header("origin").empty() || !head.header("sec-fetch-site").empty();
}

bool isForThisMachine(const RequestHead &head)
{
    std::string_view host = head.header("host");
    const size_t bracket = host.rfind(']');
    const size_t colon = host.rfind(':');
    if (colon != host.npos && (bracket == host.npos || colon > bracket))
        host = host.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    if (host.empty() && !head.isHttp11)
        return true;
    return host == "localhost"
        || core::isLoopbackAddress(
               QString::fromLatin1(host.data(), static_cast<qsizetype>(host.size())));
}

namespace {

std::string peerOf(Connection &connection)
{
    ErrorCode gone;
    const auto peer = connection.socket().remote_endpoint(gone);
    return sourceOf(gone ? std::string() : peer.address().to_string(),
                    connection.head().header("x-forwarded-for"));
}

Task<bool> dispatch(Connection &connection, const Route &route)
{
    const RequestHead &head = connection.head();
    Services &services = connection.services();
    if (route.place == Place::Nowhere)
        co_return co_await connection.respondEarly(errorResponse(404, "Not found"));
    if (!route.methodAllowed)
        co_return co_await connection.respondEarly(methodNotAllowed(route.methods));
    if (head.method == "OPTIONS" && !route.methods.empty())
        co_return co_await connection.respondEarly(options(route.methods));
    if (route.place == Place::Health) {
        Response healthy;
        healthy.body = "{\"status\":\"ok\"}";
        co_return co_await connection.respondEarly(healthy);
    }
    if (route.place == Place::Ready)
        co_return co_await serveReadiness(connection);
    if (route.place == Place::Metrics)
        co_return co_await serveMetrics(connection);
    // Before the channel is looked up; LINE itself has no such token but a signature.
    std::optional<Operator> who;
    if (route.place != Place::Webhook) {
        if (services.access.isOpen() && (isFromBrowser(head) || !isForThisMachine(head)))
            co_return co_await connection.respondEarly(relayError(
                403, "browser", "Web pages and other hosts need a relay with a console token."));
        who = services.access.operatorFor(head.header("authorization"));
        if (!who) {
            services.lines.warning(QStringLiteral("console token refused"));
            services.people.refused(peerOf(connection));
            co_return co_await connection.respondEarly(unauthorized());
        }
        if (auto refusal = refusalOf(route, *who))
            co_return co_await connection.respondEarly(*refusal);
    }
    Channel *channel = services.channel(route.channel);
    if (!channel)
        co_return co_await connection.respondEarly(
            relayError(404, "unknown_channel", "There is no such channel."));
    switch (route.place) {
    case Place::Webhook:
        co_return co_await serveWebhook(connection, *channel);
    case Place::Events:
        co_return co_await serveEvents(connection, *channel, *who);
    case Place::Acts:
        co_return co_await serveAct(connection, *channel, *who);
    case Place::Gateway:
        co_return co_await serveGateway(connection, *channel, route.rest, *who);
    case Place::Nowhere:
    case Place::Health:
    case Place::Ready:
    case Place::Metrics:
        break;
    }
    co_return false;
}

} // namespace

Task<void> serveConnection(Tcp::socket socket, Services &services, Worker &worker)
{
    const auto connection = std::make_shared<Connection>(std::move(socket), services, worker);
    bool goesOn = true;
    while (goesOn) {
        const Connection::Reading reading = co_await connection->readHead();
        if (reading.isClosed)
            break;
        const auto begun = std::chrono::steady_clock::now();
        const Route route = reading.ok() ? routeOf(connection->head()) : Route{};
        if (reading.ok())
            goesOn = co_await dispatch(*connection, route);
        else
            goesOn = co_await refuse(*connection, reading.refusal);
        countAnswer(*connection, route, begun);
    }
}

Task<bool> refuse(Connection &connection, int status)
{
    Response response = errorResponse(status, messageFor(status));
    response.closes = true;
    co_return co_await connection.respondEarly(response);
}

} // namespace kidoku::relayd
