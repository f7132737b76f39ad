// SPDX-License-Identifier: Apache-2.0
#include "schema_steps_p.h"

namespace kidoku::store {

namespace {

constexpr const char *statements[] = {
    // Rows of the log that somebody wants to find again; pruning leaves them.
    "CREATE TABLE log_bookmarks (log INTEGER PRIMARY KEY)",

    // The operator has paused the account: nothing leaves until he says so.
    "ALTER TABLE accounts ADD COLUMN held INTEGER NOT NULL DEFAULT 0",

    // When the place in the stream was last moved: what is stored is as old as that.
    "ALTER TABLE accounts ADD COLUMN stored_at INTEGER NOT NULL DEFAULT 0",
};

} // namespace

Migration logStep()
{
    return statements;
}

} // namespace kidoku::store
