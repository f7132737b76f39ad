// SPDX-License-Identifier: Apache-2.0
#include "schema_steps_p.h"

namespace kidoku::store {

namespace {

// As search_index.h tells. subject: 0 messages by row, 1 conversations by id (their names).
// Blocks that are not here are searched by reading them. Times as in messages.at.
constexpr const char *statements[] = {
    "CREATE TABLE search_blocks ("
    " subject INTEGER NOT NULL,"
    " block INTEGER NOT NULL,"
    " from_at INTEGER NOT NULL,"
    " to_at INTEGER NOT NULL,"
    " PRIMARY KEY (subject, block)) WITHOUT ROWID",
    // key: subject, block, first sign and piece as one number.
    "CREATE TABLE search_grams ("
    " key INTEGER PRIMARY KEY,"
    " grams BLOB NOT NULL)",
};

} // namespace

Migration searchStep()
{
    return statements;
}

} // namespace kidoku::store
