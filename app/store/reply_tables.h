// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/reply_records.h"
#include "store/store.h"

//! SQL of replies. Use inside a Store job.
namespace kidoku::store::replies {

//! Gives the id and adds the bubbles to the thread: at the time of writing, but never above what
//! they answer. Call setBubbles(), which reports them, and inbox::touch() afterwards.
void add(Database &database, OutgoingReply &reply);
//! Gives the id; the row is open until closeAttempt().
[[nodiscard]] qint64 openAttempt(Database &database, const ReplyAttempt &attempt);
void closeAttempt(Database &database, const ReplyAttempt &attempt);
void addAction(Database &database, const ReplyAction &action);
void setToken(Database &database, ReplyId id, const core::Secret &token, Timestamp at);
void setRetryKey(Database &database, ReplyId id, const QString &retryKey);
//! Leaves the set that unfinished() loads.
void setFinished(Database &database, ReplyId id);

//! The bubbles of \a id say \a detail; \a ids, when not empty, are LINE's for them.
void setBubbles(Database &database, ChangeSet &changes, ReplyId id, const QByteArray &detail,
                const QList<MessageId> &ids = {});
//! The bubbles leave the thread; \a detail is what they last say.
void removeBubbles(Database &database, ChangeSet &changes, ReplyId id, const QByteArray &detail);

//! What is not over, oldest first.
[[nodiscard]] QList<ReplyHistory> unfinished(Database &database, const AccountId &account);
[[nodiscard]] std::optional<ReplyHistory> history(Database &database, ReplyId id);
//! This console has written the reply that goes by \a retryKey.
[[nodiscard]] bool isOwn(Database &database, const QString &retryKey);

} // namespace kidoku::store::replies
