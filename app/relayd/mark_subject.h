// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "relay/records.h"
#include "relayd/gateway_rules.h"
#include "relayd/http_message.h"

#include <optional>
#include <string>
#include <string_view>

namespace kidoku::relayd {

//! What a mark that LINE has answered with 200 was about: from the console's x-kidoku-* headers,
//! since a read token says nothing; for the old endpoint the chat stands in the body. Nothing
//! for other calls, and when the console did not say enough to tell others. Pure.
[[nodiscard]] std::optional<relay::ReadRecord> readRecordOf(LineCallKind kind,
                                                            const RequestHead &head,
                                                            std::string_view body,
                                                            const std::string &by,
                                                            core::Timestamp answeredAt);

} // namespace kidoku::relayd
