// SPDX-License-Identifier: Apache-2.0
#include "upkeep.h"

#include "account_keys_p.h"
#include "sql_p.h"

namespace kidoku::store {

namespace {

qint64 bytesOf(Database &database)
{
    Rows size(database, "PRAGMA page_size");
    Rows count(database, "PRAGMA page_count");
    return size.next() && count.next() ? size.number(0) * count.number(0) : 0;
}

// What belongs to others stands before what it belongs to.
constexpr const char *ofAccount[] = {
    "DELETE FROM reply_bubbles WHERE reply IN (SELECT id FROM replies WHERE account = ?)",
    "DELETE FROM reply_attempts WHERE reply IN (SELECT id FROM replies WHERE account = ?)",
    "DELETE FROM reply_actions WHERE reply IN (SELECT id FROM replies WHERE account = ?)",
    "DELETE FROM replies WHERE account = ?",
    "DELETE FROM reply_tokens WHERE conversation IN"
    " (SELECT id FROM conversations WHERE account = ?)",
    "DELETE FROM drafts WHERE conversation IN (SELECT id FROM conversations WHERE account = ?)",
    "DELETE FROM attempts WHERE request IN (SELECT id FROM requests WHERE account = ?)",
    "DELETE FROM actions WHERE request IN (SELECT id FROM requests WHERE account = ?)",
    "DELETE FROM requests WHERE account = ?",
    "DELETE FROM acts WHERE account = ?",
    "DELETE FROM held WHERE account = ?",
    "DELETE FROM quarantine WHERE account = ?",
    "DELETE FROM events WHERE account = ?",
    "DELETE FROM log_bookmarks WHERE log IN (SELECT id FROM log WHERE account = ?)",
    "DELETE FROM log WHERE account = ?",
    "DELETE FROM messages WHERE account = ?",
    "DELETE FROM members WHERE conversation IN (SELECT id FROM conversations WHERE account = ?)",
    "DELETE FROM handlings WHERE conversation IN (SELECT id FROM conversations WHERE account = ?)",
    "DELETE FROM conversations WHERE account = ?",
};

} // namespace

QFuture<StoreResult<Compacted>> compact(Store &store)
{
    // As a read: VACUUM cannot run inside a transaction, and has one of its own.
    return store.read([](Database &database) {
        Compacted result;
        result.before = bytesOf(database);
        database.exec("VACUUM");
        {
            // The old pages stand in the log of changes until it is written back and cut off.
            Rows checkpoint(database, "PRAGMA wal_checkpoint(TRUNCATE)");
            checkpoint.next();
        }
        result.after = bytesOf(database);
        return result;
    });
}

QFuture<StoreResult<Erased>> eraseChats(Store &store, const core::AccountId &account)
{
    return store.write([account](Database &database, ChangeSet &) {
        Erased erased;
        const qint64 key = database.accounts().find(database, account);
        if (key == 0)
            return erased;
        {
            Rows rows(database,
                      "SELECT message_id FROM messages WHERE account = ? AND message_id <> ''"
                      " AND kind IN (?, ?, ?, ?)",
                      key, MessageKind::Image, MessageKind::Video, MessageKind::Audio,
                      MessageKind::File);
            while (rows.next())
                erased.media.append({rows.text(0)});
        }
        {
            Rows rows(database,
                      "SELECT DISTINCT picture_url FROM conversations WHERE account = @key"
                      " AND picture_url <> '' AND picture_url NOT IN"
                      " (SELECT picture_url FROM conversations WHERE account <> @key)",
                      key);
            while (rows.next())
                erased.pictures.append(rows.text(0));
        }
        for (const char *sql : ofAccount)
            run(database, sql, key);
        // The index knows rows by number and numbers are used again: it is made anew.
        run(database, "DELETE FROM search_grams");
        run(database, "DELETE FROM search_blocks");
        return erased;
    });
}

} // namespace kidoku::store
