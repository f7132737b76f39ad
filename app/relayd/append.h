// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/asio.h"
#include "relayd/record.h"

#include <optional>

namespace kidoku::relayd {

class LogWriter;

//! Waits until the draft is durable; nothing when the log could not take it.
[[nodiscard]] Task<std::optional<Receipt>> append(LogWriter &writer, Draft draft);

} // namespace kidoku::relayd
