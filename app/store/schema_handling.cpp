// SPDX-License-Identifier: Apache-2.0
#include "schema_steps_p.h"

namespace kidoku::store {

namespace {

constexpr const char *statements[] = {
    "ALTER TABLE conversations ADD COLUMN muted INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE conversations ADD COLUMN muted_until INTEGER NOT NULL DEFAULT 0", // 0: for good
    "ALTER TABLE conversations ADD COLUMN spam INTEGER NOT NULL DEFAULT 0",

    // Where the newest message stood when the chat was set done: up to there nobody waits.
    "ALTER TABLE conversations ADD COLUMN handled_at INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE conversations ADD COLUMN handled_tie INTEGER NOT NULL DEFAULT 0",
    "UPDATE conversations SET handled_at = incoming_at, handled_tie = incoming_tie WHERE done = 1",

    // The oldest incoming message that was neither answered nor set done, 0 when there is none.
    // Until this step the console has answered nothing.
    "ALTER TABLE conversations ADD COLUMN waiting_at INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE conversations ADD COLUMN waiting_tie INTEGER NOT NULL DEFAULT 0",
    "UPDATE conversations SET (waiting_at, waiting_tie) ="
    " (SELECT coalesce(min(at), 0), coalesce(tie, 0) FROM messages"
    " WHERE conversation = conversations.id AND class IN (1, 2))"
    " WHERE done = 0 AND incoming_at > 0",

    // Who has set it done, and when; sequence number, at the relay, of the last message in.
    "ALTER TABLE conversations ADD COLUMN done_by TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE conversations ADD COLUMN done_time INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE conversations ADD COLUMN news_seq INTEGER NOT NULL DEFAULT 0",

    // Decisions about chats; axis as in handling_table.h. Of each axis one that the relay has told,
    // and those of this console that it has not told back (pending). AUTOINCREMENT: the order in
    // which they were made.
    "CREATE TABLE handlings ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " conversation INTEGER NOT NULL REFERENCES conversations (id),"
    " axis INTEGER NOT NULL,"
    " pending INTEGER NOT NULL,"
    " uuid TEXT NOT NULL,"
    " value INTEGER NOT NULL,"
    " by TEXT NOT NULL,"
    " at INTEGER NOT NULL,"
    " until INTEGER NOT NULL,"
    " up_to_at INTEGER NOT NULL,"
    " up_to_tie INTEGER NOT NULL,"
    " met INTEGER NOT NULL)", // a message has come that it did not know of
    "CREATE INDEX handlings_order ON handlings (conversation, axis, pending, id)",
    "CREATE INDEX handlings_pending ON handlings (uuid) WHERE pending = 1",
};

} // namespace

Migration handlingStep()
{
    return statements;
}

} // namespace kidoku::store
