// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/log_entry.h"

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
//! Drops the oldest rows beyond \a keepRows, at most \a atOnce; returns how many went.
int prune(Database &database, int keepRows, int atOnce = std::numeric_limits<int>::max());

} // namespace kidoku::store::log
