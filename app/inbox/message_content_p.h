// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/webhook.h"
#include "store/records.h"

namespace kidoku::inbox {

//! Fills kind, text and detail of \a row. The keys of detail are LINE's own field names; quote
//! and read tokens are left out. `standby` is true when another module answers this chat.
void setContent(store::Message &row, const line::Message &message, bool standby);

} // namespace kidoku::inbox
