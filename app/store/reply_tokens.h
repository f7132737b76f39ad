// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "store/database.h"
#include "store/records.h"

#include <optional>

//! SQL of LINE's reply tokens: kept from the event they came with until a reply takes them or
//! they are too old for any. Use inside a Store job.
namespace kidoku::store::replies {

struct ReplyToken
{
    core::Secret token;
    Timestamp at; //!< when LINE gave it, as far as is known
};

//! Those of the same conversation that are older than a minute go.
void addToken(Database &database, ConversationId id, const ReplyToken &token);
//! The youngest one that came at \a notBefore or later is the caller's from now on.
[[nodiscard]] std::optional<ReplyToken> takeToken(Database &database, ConversationId id,
                                                  Timestamp notBefore);
//! When LINE gave the youngest one; invalid when there is none.
[[nodiscard]] Timestamp youngestToken(Database &database, ConversationId id);
void dropTokens(Database &database, Timestamp olderThan);

} // namespace kidoku::store::replies
