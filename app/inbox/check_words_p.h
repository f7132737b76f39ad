// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inbox/connection_check.h"
#include "relay/probe.h"

//! What the connection check says: finding and remedy of each step. Pure functions.
namespace kidoku::inbox {

[[nodiscard]] CheckStep stepOf(const relay::ProbeFinding &finding, const Account &account);
//! The address registered at LINE beside the relay's own.
[[nodiscard]] CheckStep stepOf(const line::Reply<line::WebhookEndpoint> &reply,
                               const Account &account);
[[nodiscard]] CheckStep stepOf(const line::Reply<line::WebhookTest> &reply);

} // namespace kidoku::inbox
