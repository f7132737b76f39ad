// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/webhook.h"
#include "relay/records.h"
#include "store/inbox_tables.h"

#include <optional>

//! What LINE's events look like in the console's memory. Pure functions, any thread.
namespace kidoku::inbox {

//! None for events that belong to no chat.
[[nodiscard]] std::optional<store::inbox::Chat> chatOf(const core::AccountId &account,
                                                       const line::Source &source);
//! By the first letter of LINE's ids; for read records, which do not say it.
[[nodiscard]] store::ChatKind chatKindOf(const core::LineChatId &chat);

//! The thread's row for any event but unsend: a message, or a System row. The conversation is
//! left open.
[[nodiscard]] store::Message rowOf(const line::Event &event, store::Proof proof);
//! The row in the place of a message that was unsent before it came.
[[nodiscard]] store::Message unsentRowOf(const line::Event &event, const line::UnsendEvent &unsend,
                                         store::Proof proof);
//! The message's read token; empty for anything else, and while another module answers the chat
//! (standby): such a message is shown and never acted on.
[[nodiscard]] core::Secret readTokenOf(const line::Event &event);

//! Rows without a number of LINE's stand before those of the same millisecond that have one, in
//! an order that is the same for every console.
[[nodiscard]] store::Position rowPosition(core::Timestamp at, const core::MessageId &message,
                                          const core::WebhookEventId &event);

[[nodiscard]] store::Proof proofOf(relay::SignatureState signature);

} // namespace kidoku::inbox
