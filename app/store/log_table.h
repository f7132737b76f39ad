// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/log_entry.h"

#include <QSet>

#include <limits>
#include <optional>

//! SQL of the log pane's rows. Use inside a Store job and put the entry into the ChangeSet.
namespace kidoku::store::log {

//! Gives the id.
[[nodiscard]] qint64 add(Database &database, const LogEntry &entry);
void update(Database &database, const LogEntry &entry);
//! Oldest first; \a beforeId 0 = the newest page. \a only: of all rows those in this state.
[[nodiscard]] QList<LogEntry> page(Database &database, qint64 beforeId, int limit,
                                   std::optional<LogState> only = {});
//! Drops the oldest rows beyond \a keepRows and those from before \a notBefore, at most \a atOnce;
//! returns how many went. The newest row and the bookmarked ones stay.
int prune(Database &database, int keepRows, int atOnce = std::numeric_limits<int>::max(),
          Timestamp notBefore = {});
//! When the oldest row that is kept was written; none while there is none.
[[nodiscard]] Timestamp oldest(Database &database);

//! What a picture of answers over time needs of one try.
struct TryFact
{
    qint64 id = 0;
    Timestamp at;
    LogState state = LogState::Info;
    core::Milliseconds latency{-1}; //!< below zero: unknown
};
//! All tries since then, the newest first.
[[nodiscard]] QList<TryFact> triesSince(Database &database, Timestamp since);

void setBookmarked(Database &database, const QList<qint64> &ids, bool on);
[[nodiscard]] QSet<qint64> bookmarks(Database &database);
//! The newest of the bookmarked rows, oldest first.
[[nodiscard]] QList<LogEntry> bookmarked(Database &database, int limit);

} // namespace kidoku::store::log
