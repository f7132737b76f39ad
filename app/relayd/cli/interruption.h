// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace kidoku::relayd::cli {

//! From its first call on, Ctrl+C and SIGTERM only ask: true once one of them came. What a command
//! has begun it then brings to an end that it can be taken up from.
[[nodiscard]] bool isInterrupted();

} // namespace kidoku::relayd::cli
