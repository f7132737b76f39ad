// SPDX-License-Identifier: Apache-2.0
#include "log_table.h"
#include "account_keys_p.h"
#include "sql_p.h"

#include <algorithm>

namespace kidoku::store::log {

namespace {

constexpr QChar separator(0x1f);

QString joined(const QStringList &args)
{
    return args.join(separator);
}

QStringList split(const QString &args)
{
    return args.isEmpty() ? QStringList() : args.split(separator);
}

qint64 numberOf(const std::optional<ReadApi> &api)
{
    return api ? qint64(*api) : -1;
}

qint64 numberOf(const std::optional<core::Milliseconds> &latency)
{
    return latency ? latency->count() : -1;
}

// A received message or event has nothing but these: one short statement for the many.
bool isPlain(const LogEntry &entry)
{
    return entry.args.isEmpty() && !entry.api && !entry.request.isValid() && entry.attempt == 0
        && entry.httpStatus == 0 && entry.reason.isEmpty() && !entry.latency
        && !entry.nextTry.isValid() && entry.lineRequestId.isEmpty() && entry.messages == 0;
}

LogEntry entryFrom(const Rows &rows, Database &database)
{
    LogEntry entry;
    entry.id = rows.number(0);
    entry.at = rows.time(1);
    entry.what = rows.kind<LogWhat>(2);
    entry.state = rows.kind<LogState>(3);
    entry.direction = rows.kind<LogDirection>(4);
    entry.account = database.accounts().nameOf(database, rows.number(5));
    entry.conversation = {rows.number(6)};
    entry.eventId = {rows.text(7)};
    entry.args = split(rows.text(8));
    if (rows.number(9) >= 0)
        entry.api = rows.kind<ReadApi>(9);
    entry.request = {rows.number(10)};
    entry.attempt = int(rows.number(11));
    entry.httpStatus = int(rows.number(12));
    entry.reason = rows.text(13);
    if (rows.number(14) >= 0)
        entry.latency = core::Milliseconds(rows.number(14));
    entry.nextTry = rows.time(15);
    entry.lineRequestId = rows.text(16);
    entry.messages = int(rows.number(17));
    return entry;
}

} // namespace

qint64 add(Database &database, const LogEntry &entry)
{
    const qint64 account = database.accounts().keyOf(database, entry.account);
    if (isPlain(entry))
        return run(database,
                   "INSERT INTO log (at, what, state, direction, account, conversation, event_id)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?)",
                   entry.at, entry.what, entry.state, entry.direction, account, entry.conversation,
                   entry.eventId)
            .lastInsertId()
            .toLongLong();
    return run(database,
               "INSERT INTO log (at, what, state, direction, account, conversation, event_id, args,"
               " api, request, attempt, http_status, reason, latency, next_try, line_request_id,"
               " messages) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               entry.at, entry.what, entry.state, entry.direction, account, entry.conversation,
               entry.eventId, joined(entry.args), numberOf(entry.api), entry.request, entry.attempt,
               entry.httpStatus, entry.reason, numberOf(entry.latency), entry.nextTry,
               entry.lineRequestId, entry.messages)
        .lastInsertId()
        .toLongLong();
}

void update(Database &database, const LogEntry &entry)
{
    run(database,
        "UPDATE log SET at = ?, what = ?, state = ?, direction = ?, account = ?, conversation = ?,"
        " event_id = ?, args = ?, api = ?, request = ?, attempt = ?, http_status = ?, reason = ?,"
        " latency = ?, next_try = ?, line_request_id = ?, messages = ? WHERE id = ?",
        entry.at, entry.what, entry.state, entry.direction,
        database.accounts().keyOf(database, entry.account), entry.conversation, entry.eventId,
        joined(entry.args), numberOf(entry.api), entry.request, entry.attempt, entry.httpStatus,
        entry.reason, numberOf(entry.latency), entry.nextTry, entry.lineRequestId, entry.messages,
        entry.id);
}

QList<LogEntry> page(Database &database, qint64 beforeId, int limit, std::optional<LogState> only)
{
    const qint64 state = only ? qint64(*only) : -1;
    QList<LogEntry> entries;
    Rows rows(database,
              "SELECT id, at, what, state, direction, account, conversation, event_id, args, api,"
              " request, attempt, http_status, reason, latency, next_try, line_request_id, messages"
              " FROM log WHERE id < ? AND (? < 0 OR state = ?) ORDER BY id DESC LIMIT ?",
              beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max(), state, state, limit);
    while (rows.next())
        entries.append(entryFrom(rows, database));
    std::reverse(entries.begin(), entries.end());
    return entries;
}

int prune(Database &database, int keepRows, int atOnce, Timestamp notBefore)
{
    Rows newestRow(database, "SELECT coalesce(max(id), 0) FROM log");
    const qint64 newest = newestRow.next() ? newestRow.number(0) : 0;
    // Only this deletes, and only from the old end, so numbers tell how many rows there are.
    qint64 end = newest - keepRows + 1;
    if (notBefore.isValid()) {
        // Rows are in order of time but for a clock that jumped: the first young one ends the old.
        Rows young(database, "SELECT id FROM log WHERE at >= ? ORDER BY id LIMIT 1", notBefore);
        end = std::max(end, young.next() ? young.number(0) : newest);
    }
    // The newest stays, as its number must never be given again.
    return run(database,
               "DELETE FROM log WHERE id IN (SELECT id FROM log WHERE id < ?"
               " AND id NOT IN (SELECT log FROM log_bookmarks) ORDER BY id LIMIT ?)",
               std::min(end, newest), atOnce)
        .numRowsAffected();
}

Timestamp oldest(Database &database)
{
    Rows rows(database, "SELECT at FROM log ORDER BY id LIMIT 1");
    return rows.next() ? rows.time(0) : Timestamp();
}

QList<TryFact> triesSince(Database &database, Timestamp since)
{
    // A try is written down when it begins; none is older than rows this far below a younger one.
    constexpr int slack = 2000;
    QList<TryFact> tries;
    int older = 0;
    Rows rows(database, "SELECT id, at, state, latency, attempt FROM log ORDER BY id DESC");
    while (older < slack && rows.next()) {
        if (rows.time(1) < since)
            ++older;
        else if (rows.number(4) > 0)
            tries.append({rows.number(0), rows.time(1), rows.kind<LogState>(2),
                          core::Milliseconds(rows.number(3))});
    }
    return tries;
}

void setBookmarked(Database &database, const QList<qint64> &ids, bool on)
{
    for (const qint64 id : ids) {
        if (on)
            run(database, "INSERT OR IGNORE INTO log_bookmarks (log) VALUES (?)", id);
        else
            run(database, "DELETE FROM log_bookmarks WHERE log = ?", id);
    }
}

QSet<qint64> bookmarks(Database &database)
{
    QSet<qint64> ids;
    Rows rows(database, "SELECT log FROM log_bookmarks");
    while (rows.next())
        ids.insert(rows.number(0));
    return ids;
}

QList<LogEntry> bookmarked(Database &database, int limit)
{
    QList<LogEntry> entries;
    Rows rows(database,
              "SELECT id, at, what, state, direction, account, conversation, event_id, args, api,"
              " request, attempt, http_status, reason, latency, next_try, line_request_id, messages"
              " FROM log WHERE id IN (SELECT log FROM log_bookmarks) ORDER BY id DESC LIMIT ?",
              limit);
    while (rows.next())
        entries.append(entryFrom(rows, database));
    std::reverse(entries.begin(), entries.end());
    return entries;
}

} // namespace kidoku::store::log
