// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/client.h"
#include "store/name_tables.h"
#include "store/store.h"

namespace kidoku::inbox {

//! Stores the name and announces the conversation, or remembers for a day that LINE has none.
void storeAnswer(store::Store &store, const store::inbox::Nameless &who,
                 const line::Reply<line::Profile> &reply, core::Timestamp now);
//! Writes the log's row.
void storeFailure(store::Store &store, const core::AccountId &account,
                  const store::inbox::Nameless &who, const line::Reply<line::Profile> &reply,
                  core::Timestamp now);

} // namespace kidoku::inbox
