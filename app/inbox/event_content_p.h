// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/webhook.h"
#include "store/records.h"

namespace kidoku::inbox {

//! Fills the detail of the System row of an event that is no message: what its line in the thread
//! tells beside the type, by LINE's own field names, bounded. No tokens, no nonce; the whole event
//! stays in the store.
void setEventContent(store::Message &row, const line::Event &event);

} // namespace kidoku::inbox
