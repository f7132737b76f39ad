// SPDX-License-Identifier: Apache-2.0
#include "schema_steps_p.h"

namespace kidoku::store {

namespace {

constexpr const char *statements[] = {
    // LINE's handles for a free answer; each works once and for a minute.
    "CREATE TABLE reply_tokens ("
    " id INTEGER PRIMARY KEY,"
    " conversation INTEGER NOT NULL REFERENCES conversations (id),"
    " token BLOB NOT NULL,"
    " at INTEGER NOT NULL)", // when LINE gave it, as far as is known
    "CREATE INDEX reply_tokens_conversation ON reply_tokens (conversation, at)",

    "CREATE TABLE replies ("
    " id INTEGER PRIMARY KEY,"
    " account INTEGER NOT NULL REFERENCES accounts (id),"
    " conversation INTEGER NOT NULL REFERENCES conversations (id),"
    " chat TEXT NOT NULL,"
    " written_at INTEGER NOT NULL,"
    " mark_until INTEGER NOT NULL," // waits for its read mark until then
    " by TEXT NOT NULL,"
    " retry_key TEXT NOT NULL," // goes to LINE with a push
    " token BLOB NOT NULL DEFAULT x'',"
    " token_at INTEGER NOT NULL DEFAULT 0,"
    " finished INTEGER NOT NULL DEFAULT 0)",
    "CREATE INDEX replies_unfinished ON replies (account) WHERE finished = 0",
    "CREATE INDEX replies_key ON replies (retry_key)",

    // The bubbles are rows of the thread; their text stands there and nowhere else.
    "CREATE TABLE reply_bubbles ("
    " reply INTEGER NOT NULL REFERENCES replies (id),"
    " part INTEGER NOT NULL,"
    " message INTEGER NOT NULL,"
    " PRIMARY KEY (reply, part)) WITHOUT ROWID",

    "CREATE TABLE reply_attempts ("
    " id INTEGER PRIMARY KEY,"
    " reply INTEGER NOT NULL REFERENCES replies (id),"
    " number INTEGER NOT NULL,"
    " way INTEGER NOT NULL,"
    " started_at INTEGER NOT NULL,"
    " finished_at INTEGER NOT NULL,"
    " verdict TEXT NOT NULL,"
    " reason TEXT NOT NULL,"
    " uncertain INTEGER NOT NULL,"
    " http_status INTEGER NOT NULL,"
    " line_request_id TEXT NOT NULL,"
    " error_text TEXT NOT NULL,"
    " latency INTEGER NOT NULL,"
    " retry_after INTEGER NOT NULL,"
    " log_row INTEGER NOT NULL)",
    "CREATE INDEX reply_attempts_reply ON reply_attempts (reply)",

    "CREATE TABLE reply_actions ("
    " id INTEGER PRIMARY KEY,"
    " reply INTEGER NOT NULL REFERENCES replies (id),"
    " kind INTEGER NOT NULL,"
    " at INTEGER NOT NULL,"
    " by TEXT NOT NULL,"
    " after_attempt INTEGER NOT NULL)",
    "CREATE INDEX reply_actions_reply ON reply_actions (reply)",

    "CREATE TABLE drafts ("
    " conversation INTEGER PRIMARY KEY REFERENCES conversations (id),"
    " bubbles TEXT NOT NULL," // JSON array of texts
    " active INTEGER NOT NULL,"
    " cursor INTEGER NOT NULL,"
    " at INTEGER NOT NULL)",

    "CREATE TABLE saved_replies ("
    " id INTEGER PRIMARY KEY,"
    " title TEXT NOT NULL,"
    " text TEXT NOT NULL)",
};

} // namespace

Migration repliesStep()
{
    return Migration(statements);
}

} // namespace kidoku::store
