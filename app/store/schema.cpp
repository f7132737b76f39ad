// SPDX-License-Identifier: Apache-2.0
#include "migrations_p.h"
#include "schema_steps_p.h"

#include <array>

// Enums are stored as their numbers (kinds.h), times as ms since 1970, 0 for none.
namespace kidoku::store {

namespace {

constexpr const char *version1[] = {
    "CREATE TABLE accounts ("
    " id INTEGER PRIMARY KEY,"
    " name TEXT NOT NULL UNIQUE,"
    " cursor BLOB NOT NULL DEFAULT x'',"
    " seq INTEGER NOT NULL DEFAULT 0,"
    " epoch TEXT NOT NULL DEFAULT '')",

    "CREATE TABLE conversations ("
    " id INTEGER PRIMARY KEY,"
    " account INTEGER NOT NULL REFERENCES accounts (id),"
    " kind INTEGER NOT NULL,"
    " chat TEXT NOT NULL,"
    " name TEXT NOT NULL DEFAULT '',"
    " picture_url TEXT NOT NULL DEFAULT '',"
    " ask_name_after INTEGER NOT NULL DEFAULT 0," // LINE knew no name: not again before
    " last_at INTEGER NOT NULL DEFAULT 0,"
    " last_tie INTEGER NOT NULL DEFAULT 0,"
    " preview TEXT NOT NULL DEFAULT '',"
    " preview_kind INTEGER NOT NULL DEFAULT 0,"
    " preview_incoming INTEGER NOT NULL DEFAULT 1,"
    " preview_unsent INTEGER NOT NULL DEFAULT 0,"
    " seen_at INTEGER NOT NULL DEFAULT 0,"
    " seen_tie INTEGER NOT NULL DEFAULT 0,"
    " unseen INTEGER NOT NULL DEFAULT 0,"
    " flagged INTEGER NOT NULL DEFAULT 0,"
    " read_at INTEGER NOT NULL DEFAULT 0," // position up to which the customer was shown Read
    " read_tie INTEGER NOT NULL DEFAULT 0,"
    " unread INTEGER NOT NULL DEFAULT 0,"
    " read_time INTEGER NOT NULL DEFAULT 0,"
    " read_by TEXT NOT NULL DEFAULT '',"
    " read_api INTEGER NOT NULL DEFAULT 0,"
    " read_own INTEGER NOT NULL DEFAULT 1,"
    " read_from_at INTEGER NOT NULL DEFAULT 0," // where Read stood before that
    " read_from_tie INTEGER NOT NULL DEFAULT 0,"
    " incoming_at INTEGER NOT NULL DEFAULT 0,"
    " incoming_tie INTEGER NOT NULL DEFAULT 0,"
    " token_at INTEGER NOT NULL DEFAULT 0,"
    " token_tie INTEGER NOT NULL DEFAULT 0,"
    " done INTEGER NOT NULL DEFAULT 0,"
    " blocked INTEGER NOT NULL DEFAULT 0,"
    " blocked_at INTEGER NOT NULL DEFAULT 0," // time of the event that decided
    " UNIQUE (account, chat))",
    "CREATE INDEX conversations_order ON conversations (last_at, last_tie, id)",
    "CREATE INDEX conversations_nameless ON conversations (account, last_at) WHERE name = ''",

    "CREATE TABLE members ("
    " conversation INTEGER NOT NULL REFERENCES conversations (id),"
    " member TEXT NOT NULL,"
    " name TEXT NOT NULL DEFAULT '',"
    " ask_name_after INTEGER NOT NULL DEFAULT 0,"
    " PRIMARY KEY (conversation, member)) WITHOUT ROWID",
    "CREATE INDEX members_nameless ON members (conversation) WHERE name = ''",

    "CREATE TABLE events ("
    " account INTEGER NOT NULL REFERENCES accounts (id),"
    " id TEXT NOT NULL,"
    " at INTEGER NOT NULL,"
    " received_at INTEGER NOT NULL,"
    " type TEXT NOT NULL,"
    " proof INTEGER NOT NULL,"
    " raw BLOB NOT NULL,"
    " UNIQUE (account, id))",

    // class as in message_rows_p.h. It stands before the position in the index, so that the
    // newest row of each class and the unread ones are found without stepping over others.
    "CREATE TABLE messages ("
    " row INTEGER PRIMARY KEY,"
    " conversation INTEGER NOT NULL REFERENCES conversations (id),"
    " account INTEGER NOT NULL,"
    " class INTEGER NOT NULL,"
    " at INTEGER NOT NULL,"
    " tie INTEGER NOT NULL,"
    " kind INTEGER NOT NULL,"
    " incoming INTEGER NOT NULL,"
    " proof INTEGER NOT NULL,"
    " unsent_at INTEGER NOT NULL,"
    " event_id TEXT NOT NULL,"
    " message_id TEXT NOT NULL,"
    " sender TEXT NOT NULL,"
    " text TEXT NOT NULL,"
    " detail BLOB NOT NULL,"
    " token BLOB NOT NULL)",
    "CREATE INDEX messages_order ON messages (conversation, class, at, tie)",
    "CREATE UNIQUE INDEX messages_id ON messages (account, message_id) WHERE message_id <> ''",

    "CREATE TABLE quarantine ("
    " id INTEGER PRIMARY KEY,"
    " account INTEGER NOT NULL REFERENCES accounts (id),"
    " at INTEGER NOT NULL,"
    " reason TEXT NOT NULL,"
    " bytes BLOB NOT NULL)",

    "CREATE TABLE log ("
    " id INTEGER PRIMARY KEY,"
    " at INTEGER NOT NULL,"
    " what INTEGER NOT NULL,"
    " state INTEGER NOT NULL,"
    " direction INTEGER NOT NULL,"
    " account INTEGER NOT NULL,"
    " conversation INTEGER NOT NULL,"
    " event_id TEXT NOT NULL,"
    " args TEXT NOT NULL DEFAULT ''," // joined by U+001F
    " api INTEGER NOT NULL DEFAULT -1,"
    " request INTEGER NOT NULL DEFAULT 0,"
    " attempt INTEGER NOT NULL DEFAULT 0,"
    " http_status INTEGER NOT NULL DEFAULT 0,"
    " reason TEXT NOT NULL DEFAULT '',"
    " latency INTEGER NOT NULL DEFAULT -1,"
    " next_try INTEGER NOT NULL DEFAULT 0,"
    " line_request_id TEXT NOT NULL DEFAULT '',"
    " messages INTEGER NOT NULL DEFAULT 0)",

    "CREATE TABLE requests ("
    " id INTEGER PRIMARY KEY,"
    " account INTEGER NOT NULL REFERENCES accounts (id),"
    " conversation INTEGER NOT NULL REFERENCES conversations (id),"
    " chat TEXT NOT NULL,"
    " api INTEGER NOT NULL,"
    " up_to_at INTEGER NOT NULL,"
    " up_to_tie INTEGER NOT NULL,"
    " up_to_message TEXT NOT NULL,"
    " token BLOB NOT NULL,"
    " requested_at INTEGER NOT NULL,"
    " hold_until INTEGER NOT NULL,"
    " by TEXT NOT NULL,"
    " finished INTEGER NOT NULL DEFAULT 0)",
    "CREATE INDEX requests_conversation ON requests (conversation)",
    "CREATE INDEX requests_unfinished ON requests (account) WHERE finished = 0",

    "CREATE TABLE attempts ("
    " id INTEGER PRIMARY KEY,"
    " request INTEGER NOT NULL REFERENCES requests (id),"
    " number INTEGER NOT NULL,"
    " started_at INTEGER NOT NULL,"
    " finished_at INTEGER NOT NULL,"
    " verdict TEXT NOT NULL,"
    " reason TEXT NOT NULL,"
    " http_status INTEGER NOT NULL,"
    " line_request_id TEXT NOT NULL,"
    " error_text TEXT NOT NULL,"
    " latency INTEGER NOT NULL,"
    " retry_after INTEGER NOT NULL,"
    " log_row INTEGER NOT NULL)",
    "CREATE INDEX attempts_request ON attempts (request)",

    "CREATE TABLE actions ("
    " id INTEGER PRIMARY KEY,"
    " request INTEGER NOT NULL REFERENCES requests (id),"
    " kind INTEGER NOT NULL,"
    " at INTEGER NOT NULL,"
    " by TEXT NOT NULL,"
    " other INTEGER NOT NULL,"
    " after_attempt INTEGER NOT NULL)",
    "CREATE INDEX actions_request ON actions (request)",
};

constexpr const char *version2[] = {
    // LINE's id of the bot as it was last told; which read API the operator has chosen (-1: none).
    "ALTER TABLE accounts ADD COLUMN bot TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE accounts ADD COLUMN api INTEGER NOT NULL DEFAULT -1",

    // AUTOINCREMENT: an id is never used again, so "after this one" stays true.
    "CREATE TABLE held ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " account INTEGER NOT NULL REFERENCES accounts (id),"
    " reason INTEGER NOT NULL,"
    " at INTEGER NOT NULL,"
    " relay_at INTEGER NOT NULL,"
    " destination TEXT NOT NULL,"
    " signature BLOB NOT NULL,"
    " proof INTEGER NOT NULL,"
    " size INTEGER NOT NULL,"
    " body BLOB NOT NULL)",
    "CREATE INDEX held_order ON held (account, reason, proof, id, size)",

    "CREATE TABLE acts ("
    " id INTEGER PRIMARY KEY,"
    " account INTEGER NOT NULL REFERENCES accounts (id),"
    " uuid TEXT NOT NULL UNIQUE,"
    " body BLOB NOT NULL)",

    // Rows that a proven telling of the same event replaces; proof as in kinds.h.
    "CREATE INDEX messages_unproven ON messages (account, event_id) WHERE proof = 2",

    // Of a group's member, as picture_url of a conversation.
    "ALTER TABLE members ADD COLUMN picture_url TEXT NOT NULL DEFAULT ''",
};

} // namespace

std::span<const Migration> allMigrations()
{
    static const std::array steps{Migration(version1), Migration(version2), handlingStep(),
                                  repliesStep(),       searchStep(),        logStep()};
    return steps;
}

} // namespace kidoku::store
