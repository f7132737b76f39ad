// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "relayd/asio.h"
#include "relayd/record.h"

#include <optional>

namespace kidoku::relayd {

class LogWriter;

//! Waits until the draft is durable; nothing when the log could not take it or did not say so
//! within \a limit. In the latter case it may be stored all the same, a little later.
[[nodiscard]] Task<std::optional<Receipt>> append(LogWriter &writer, Draft draft,
                                                  core::Milliseconds limit);

} // namespace kidoku::relayd
