// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relay/records.h"
#include "store/handling_table.h"

#include <optional>

//! Decisions of a team about its chats, as they travel through the relay. Pure functions.
namespace kidoku::inbox {

[[nodiscard]] relay::ActRecord actOf(const store::handling::Decision &decision,
                                     const core::LineChatId &chat);
//! None for acts of another kind. The conversation is left open.
[[nodiscard]] std::optional<store::handling::Decision> decisionOf(const relay::ActRecord &act);

} // namespace kidoku::inbox
