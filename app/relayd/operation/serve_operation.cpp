// SPDX-License-Identifier: Apache-2.0
#include "relayd/operation/serve_operation.h"

#include "relayd/connection.h"
#include "relayd/operation/exposition.h"
#include "relayd/operation/metrics_page.h"
#include "relayd/operation/off_thread.h"
#include "relayd/routes.h"
#include "relayd/services.h"
#include "relayd/session.h"

#include <algorithm>
#include <array>

namespace kidoku::relayd {

namespace {

// A proxy on this machine speaks for strangers; it says so in one of these.
bool isPassedOn(const RequestHead &head)
{
    static constexpr std::array<std::string_view, 4> marks
        = {"forwarded", "x-forwarded-for", "x-real-ip", "via"};
    return std::ranges::any_of(
        marks, [&head](std::string_view mark) { return !head.header(mark).empty(); });
}

bool isFromThisMachine(Connection &connection)
{
    ErrorCode error;
    const auto peer = connection.socket().remote_endpoint(error);
    const RequestHead &head = connection.head();
    return !error && peer.address().is_loopback() && !isPassedOn(head) && !isFromBrowser(head)
        && isForThisMachine(head);
}

bool maySeeInside(Connection &connection)
{
    const Access &access = connection.services().access;
    return isFromThisMachine(connection)
        || (!access.isOpen() && access.operatorFor(connection.head().header("authorization")));
}

Task<AllBounds> readBounds(Services &services)
{
    auto bounds = co_await answerWithin<AllBounds>(
        [&services](auto answer) {
            asio::post(services.readers, [&services, answer] {
                std::map<std::string, Bounds> all;
                for (const Channel *channel : services.channels()) {
                    const auto found = services.log->bounds(channel->key);
                    if (!found)
                        return answer(AllBounds{});
                    all.emplace(channel->name, *found);
                }
                answer(AllBounds{std::move(all)});
            });
        },
        services.limits.appendTime);
    co_return bounds ? std::move(*bounds) : AllBounds{};
}

std::string_view nameOf(Place place)
{
    switch (place) {
    case Place::Health:
    case Place::Ready:
    case Place::Metrics:
        return "operation";
    case Place::Webhook:
        return "webhook";
    case Place::Events:
        return "events";
    case Place::Acts:
        return "acts";
    case Place::Gateway:
        return "gateway";
    case Place::Nowhere:
        break;
    }
    return "nowhere";
}

std::string reasonOf(int status, Place place)
{
    switch (status) {
    case 400:
        return "bad_request";
    case 401:
        return place == Place::Webhook ? "signature" : "token";
    case 404:
        return "not_found";
    case 405:
        return "method";
    case 413:
        return "body_too_large";
    case 415:
        return "encoding";
    case 429:
        return "limited";
    case 431:
        return "header_too_large";
    case 503:
        return "unavailable";
    default:
        return std::to_string(status);
    }
}

std::string classOf(int status)
{
    return status == 0 ? "none" : std::to_string(status / 100) + "xx";
}

} // namespace

Task<bool> serveReadiness(Connection &connection)
{
    Services &services = connection.services();
    const bool withReasons = maySeeInside(connection);
    const ReadyReport report = co_await services.readiness.report(services);
    Response response;
    response.status = report.isReady() ? 200 : 503;
    response.body = report.json(withReasons);
    response.headers.emplace_back("Cache-Control", "no-store");
    co_return co_await connection.respondEarly(response);
}

Task<bool> serveMetrics(Connection &connection)
{
    if (!maySeeInside(connection)) {
        Response refusal = relayError(401, "console_token",
                                      "The metrics need a token, but for this machine itself.");
        refusal.headers.emplace_back("WWW-Authenticate", "Bearer");
        co_return co_await connection.respondEarly(refusal);
    }
    Services &services = connection.services();
    const AllBounds bounds = co_await readBounds(services);
    Response response;
    response.contentType = Exposition::contentType;
    response.headers.emplace_back("Cache-Control", "no-store");
    response.body = metricsPage(services, bounds);
    co_return co_await connection.respondEarly(response);
}

void countAnswer(Connection &connection, const Route &route, SteadyTime begun)
{
    Metrics &metrics = connection.services().metrics;
    const Connection::Answered &answer = connection.answered();
    const Channel *channel = connection.services().channel(route.channel);
    if (route.place == Place::Gateway && channel) {
        metrics.gatewayCalls.add(channel->name, answer.code.empty() ? "line" : "relay",
                                 classOf(answer.status));
        metrics.gateway.observe(std::chrono::steady_clock::now() - begun);
    }
    const bool isLinesOwn = route.place == Place::Gateway && answer.code.empty();
    const bool isReport = route.place == Place::Ready && answer.status == 503;
    if (answer.status < 400 || isLinesOwn || isReport)
        return;
    metrics.rejected.add(nameOf(route.place),
                         answer.code.empty() ? reasonOf(answer.status, route.place) : answer.code);
}

} // namespace kidoku::relayd
