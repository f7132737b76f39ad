// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/mark_records.h"

#include <optional>

//! SQL of mark-as-read requests. Use inside a Store job.
namespace kidoku::store::marks {

//! Gives the id.
[[nodiscard]] ReadRequestId addRequest(Database &database, const ReadRequest &request);
//! Gives the id; the row is open until closeAttempt().
[[nodiscard]] AttemptId openAttempt(Database &database, const Attempt &attempt);
void closeAttempt(Database &database, const Attempt &attempt);
void addAction(Database &database, const RequestAction &action);
//! A finished request (read, covered, cancelled, refused) leaves the set that unfinished() loads.
//! A cache of the fold, so that a start need not fold the whole past: rebuilt if in doubt.
void setFinished(Database &database, ReadRequestId id, bool finished);

//! Who asked for it, when the relay's record tells of a mark that this console has sent or is
//! sending; none: it is somebody else's. \a at is when LINE answered; clocks may differ by two
//! minutes.
[[nodiscard]] std::optional<QString> ownBy(Database &database, ConversationId conversation,
                                           ReadApi api, const MessageId &upTo, Timestamp at);
[[nodiscard]] bool isOwn(Database &database, ConversationId conversation, ReadApi api,
                         const MessageId &upTo, Timestamp at);

//! True when the Read that stands in \a conversation came by the old API from this console.
[[nodiscard]] bool isOwnOldRead(Database &database, const Conversation &conversation);

//! Newest request of every conversation that is not finished, with all requests that are still
//! open, for the start. Failed ones are included until a later one of their chat succeeds.
[[nodiscard]] QList<RequestHistory> unfinished(Database &database, const AccountId &account);
[[nodiscard]] std::optional<RequestHistory> history(Database &database, ReadRequestId id);

} // namespace kidoku::store::marks
