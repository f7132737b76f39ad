// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace kidoku::relayd {

//! A ULID for now: 26 characters, the first ten sort by time. Any thread.
[[nodiscard]] std::string makeEpoch();

} // namespace kidoku::relayd
