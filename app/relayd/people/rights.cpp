// SPDX-License-Identifier: Apache-2.0
#include "relayd/people/rights.h"

namespace kidoku::relayd {

Scope scopeOf(LineCallKind kind)
{
    if (kind == LineCallKind::Reply || kind == LineCallKind::Push)
        return Scope::Reply;
    // The webhook test changes nothing; it stands among what is read about the channel.
    if (kind == LineCallKind::Test || methodOf(kind) == "GET")
        return Scope::Watch;
    return Scope::Mark;
}

Scope scopeOf(const Route &route)
{
    if (route.place == Place::Acts)
        return Scope::Mark;
    if (route.place == Place::Gateway) {
        if (const auto kind = lineCallOf(route.rest))
            return scopeOf(*kind);
    }
    return Scope::Watch;
}

std::optional<Response> refusalOf(const Route &route, const Operator &who)
{
    if (!who.mayUse(route.channel))
        return relayError(403, "wrong_channel", "The token is not for this channel.");
    const Scope needed = scopeOf(route);
    if (who.scopes.has(needed))
        return {};
    Response response = relayError(403, "missing_scope", "");
    const std::string name(nameOf(needed));
    response.body = "{\"message\":\"The token does not have the scope '" + name
        + "'.\",\"missing_scope\":\"" + name + "\"}";
    return response;
}

} // namespace kidoku::relayd
