// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "relayd/record.h"

#include <string>
#include <string_view>

namespace kidoku::relay {
struct ReadRecord;
}

namespace kidoku::relayd {

//! The draft of an act that a console posted: the object as it came, but `by` and `at` are the
//! relay's, and names that the stream itself uses are dropped. Kinds are not interpreted, so
//! that newer consoles can have new ones. The error says what is wrong, without content.
[[nodiscard]] core::Result<Draft, std::string> draftOfAct(ChannelKey channel, std::string_view json,
                                                          const std::string &by,
                                                          core::Timestamp now);

[[nodiscard]] Draft draftOfRead(ChannelKey channel, const relay::ReadRecord &record);

} // namespace kidoku::relayd
