// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/asio.h"

#include <chrono>

namespace kidoku::relayd {

class Channel;
class Connection;
struct Route;

//! /readyz: whether a webhook could be taken now. For everybody, as a load balancer has no token.
[[nodiscard]] Task<bool> serveReadiness(Connection &connection);
//! /metrics. Needs a token unless it is asked from this machine itself, not through a proxy.
[[nodiscard]] Task<bool> serveMetrics(Connection &connection);

//! Counts how the request under way was answered. \a begun is when its head was read.
void countAnswer(Connection &connection, const Route &route, SteadyTime begun);

} // namespace kidoku::relayd
