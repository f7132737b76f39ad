// SPDX-License-Identifier: Apache-2.0
#include "relayd/routes.h"

#include <algorithm>
#include <array>

namespace kidoku::relayd {

namespace {

constexpr std::string_view readMethods = "GET, HEAD, OPTIONS";
constexpr std::string_view streamMethods = "GET, OPTIONS";
constexpr std::string_view postMethods = "POST, OPTIONS";

bool takePrefix(std::string_view &path, std::string_view prefix)
{
    if (!path.starts_with(prefix))
        return false;
    path.remove_prefix(prefix.size());
    return true;
}

bool isOneSegment(std::string_view text)
{
    return !text.empty() && text.find('/') == std::string_view::npos;
}

Route findPlace(const RequestHead &head)
{
    std::string_view path = head.path;
    if (path == "/healthz")
        return {Place::Health, {}, {}, readMethods};
    if (path == "/readyz")
        return {Place::Ready, {}, {}, readMethods};
    if (path == "/metrics")
        return {Place::Metrics, {}, {}, readMethods};
    if (takePrefix(path, "/webhook/"))
        return {isOneSegment(path) ? Place::Webhook : Place::Nowhere, path, {}, postMethods};
    if (takePrefix(path, "/events/"))
        return {isOneSegment(path) ? Place::Events : Place::Nowhere, path, {}, streamMethods};
    if (takePrefix(path, "/acts/"))
        return {isOneSegment(path) ? Place::Acts : Place::Nowhere, path, {}, postMethods};
    if (takePrefix(path, "/line/")) {
        const size_t slash = path.find('/');
        if (slash == 0 || slash == std::string_view::npos)
            return {};
        return {Place::Gateway, path.substr(0, slash), path.substr(slash), {}};
    }
    const bool wantsStream
        = head.header("accept").find("text/event-stream") != std::string_view::npos;
    if (wantsStream && takePrefix(path, "/") && isOneSegment(path) && !isReservedName(path))
        return {Place::Events, path, {}, streamMethods};
    return {};
}

// True when the comma-separated list holds the method.
bool lists(std::string_view methods, std::string_view method)
{
    while (!methods.empty()) {
        const size_t end = std::min(methods.find(", "), methods.size());
        if (methods.substr(0, end) == method)
            return true;
        methods.remove_prefix(std::min(end + 2, methods.size()));
    }
    return false;
}

} // namespace

Route routeOf(const RequestHead &head)
{
    Route route = findPlace(head);
    if (!route.methods.empty())
        route.methodAllowed = lists(route.methods, head.method);
    return route;
}

bool isReservedName(std::string_view name)
{
    static constexpr std::array<std::string_view, 7> reserved
        = {"healthz", "readyz", "metrics", "webhook", "events", "acts", "line"};
    return std::ranges::find(reserved, name) != reserved.end();
}

} // namespace kidoku::relayd
