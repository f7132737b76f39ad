// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/access.h"
#include "relayd/gateway_rules.h"
#include "relayd/http_message.h"
#include "relayd/routes.h"

#include <optional>

namespace kidoku::relayd {

//! What a token has to be good for. A call that is not on the gateway's list, and is refused as
//! such later, needs what reading needs.
[[nodiscard]] Scope scopeOf(LineCallKind kind);
[[nodiscard]] Scope scopeOf(const Route &route);

//! The answer to somebody whose token is good but not for this; nothing when it is. 403 with the
//! missing scope, or with the code wrong_channel, whether or not there is such a channel.
[[nodiscard]] std::optional<Response> refusalOf(const Route &route, const Operator &who);

} // namespace kidoku::relayd
