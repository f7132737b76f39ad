// SPDX-License-Identifier: Apache-2.0
#include "relayd/postgres_writer.h"

#include "relayd/postgres_copy.h"

#include <algorithm>

namespace kidoku::relayd {

using core::Done;
using core::Failure;

namespace {

// First number of the advisory locks; the second is the channel's, or 0 for pruning.
const std::string lockClass = "1264149612";

std::string numberText(ChannelKey channel)
{
    return std::to_string(channel.value);
}

// Leaves no transaction open; the fault that led here is the one to be told.
void rollBack(Postgres &database)
{
    if (database.isOpen())
        (void)database.run(std::string("ROLLBACK"));
}

} // namespace

LogResult<ChannelKey> PostgresWriter::channel(Postgres &database, const std::string &name)
{
    const std::string values[] = {name};
    const auto insert = database.run("INSERT INTO kidoku_channels (name) VALUES ($1) "
                                     "ON CONFLICT (name) DO NOTHING",
                                     values);
    if (!insert)
        return Failure{insert.error()};
    const auto row = database.run("SELECT id FROM kidoku_channels WHERE name = $1", values);
    if (!row)
        return Failure{row.error()};
    return ChannelKey{row->number(0, 0)};
}

LogResult<std::vector<Receipt>> PostgresWriter::append(Postgres &database,
                                                       std::span<const Draft> drafts)
{
    auto receipts = appendLocked(database, drafts);
    if (!receipts)
        rollBack(database);
    return receipts;
}

// Begins a transaction, in which it waits for the channels in the order of their numbers, so that
// two relays cannot wait for each other. The counters are read by a statement of their own: it
// sees what the relay that had the lock before has committed.
LogResult<PostgresWriter::AllCounters> PostgresWriter::lock(Postgres &database,
                                                            std::span<const Draft> drafts)
{
    AllCounters counters;
    for (const Draft &draft : drafts)
        counters.try_emplace(draft.channel);
    std::string sql = "BEGIN;";
    std::string list;
    for (const auto &[channel, unused] : counters) {
        sql += "SELECT pg_advisory_xact_lock(" + lockClass + ',' + numberText(channel) + ");";
        list += (list.empty() ? "" : ",") + numberText(channel);
    }
    sql += "SELECT id, last_ms, last_n, last_seq FROM kidoku_channels WHERE id IN (" + list + ')';
    const auto rows = database.run(sql);
    if (!rows)
        return Failure{rows.error()};
    if (rows->count() != static_cast<int>(counters.size()))
        return Failure{LogFault{QStringLiteral("a channel is no longer in the database")}};
    for (int row = 0; row < rows->count(); ++row)
        counters[{rows->number(row, 0)}] = {rows->id(row, 1), rows->number(row, 3), 0, false};
    return counters;
}

LogResult<Done> PostgresWriter::place(Postgres &database, const Draft &draft, Counters &counters,
                                      qint64 nowMs, Receipt &receipt)
{
    const RecordId id = counters.last.next(nowMs);
    if (!draft.onceKey.empty()) {
        const std::string values[]
            = {numberText(draft.channel), draft.onceKey, std::to_string(id.ms),
               std::to_string(id.n), std::to_string(counters.lastSeq + 1)};
        const auto inserted = database.run("INSERT INTO kidoku_once VALUES ($1, $2, $3, $4, $5) "
                                           "ON CONFLICT DO NOTHING RETURNING seq",
                                           values);
        if (!inserted)
            return Failure{inserted.error()};
        if (inserted->count() == 0) {
            const auto first = database.run("SELECT ms, n, seq FROM kidoku_once "
                                            "WHERE channel = $1 AND key = $2",
                                            std::span(values).first(2));
            if (!first)
                return Failure{first.error()};
            receipt = {first->id(0, 0), first->number(0, 2), true};
            return Done{};
        }
    }
    counters.last = id;
    counters.changed = true;
    receipt = {id, ++counters.lastSeq, false};
    return Done{};
}

LogResult<std::vector<Receipt>> PostgresWriter::appendLocked(Postgres &database,
                                                             std::span<const Draft> drafts)
{
    auto counters = lock(database, drafts);
    if (!counters)
        return Failure{counters.error()};
    std::vector<Receipt> receipts(drafts.size());
    const qint64 nowMs = m_clock.now().ms;
    CopyRows rows;
    for (size_t i = 0; i < drafts.size(); ++i) {
        const Draft &draft = drafts[i];
        if (auto done = place(database, draft, counters.value()[draft.channel], nowMs, receipts[i]);
            !done)
            return Failure{done.error()};
        if (!receipts[i].repeated)
            rows.add(draft, receipts[i]);
    }
    std::string sql;
    for (const auto &[channel, now] : counters.value()) {
        if (now.changed)
            sql += "UPDATE kidoku_channels SET last_seq = " + std::to_string(now.lastSeq)
                + ", last_ms = " + std::to_string(now.last.ms) + ", last_n = "
                + std::to_string(now.last.n) + " WHERE id = " + numberText(channel) + ';';
    }
    sql += CopyRows::statement() + ";COMMIT";
    if (auto done = database.copy(sql, rows.finish()); !done)
        return Failure{done.error()};
    return receipts;
}

LogResult<qint64> PostgresWriter::prune(Postgres &database, const Retention &retention, qint64 most)
{
    auto dropped = pruneLocked(database, retention, most);
    if (!dropped)
        rollBack(database);
    return dropped;
}

LogResult<qint64> PostgresWriter::pruneLocked(Postgres &database, const Retention &retention,
                                              qint64 most)
{
    const auto mine = database.run("BEGIN;SELECT pg_try_advisory_xact_lock(" + lockClass + ",0)");
    if (!mine)
        return Failure{mine.error()};
    qint64 dropped = 0;
    if (mine->bytes(0, 0) == "t") {
        const auto rows
            = database.run("SELECT id, last_seq, pruned_seq FROM kidoku_channels ORDER BY id", {});
        if (!rows)
            return Failure{rows.error()};
        for (int row = 0; row < rows->count(); ++row) {
            const Counters counters{{}, rows->number(row, 1), rows->number(row, 2), false};
            const auto gone
                = pruneChannel(database, {rows->number(row, 0)}, counters, retention, most);
            if (!gone)
                return gone;
            dropped += *gone;
        }
    }
    if (auto done = database.run(std::string("COMMIT")); !done)
        return Failure{done.error()};
    return dropped;
}

// The channel's row comes last: appending waits for it.
LogResult<qint64> PostgresWriter::pruneChannel(Postgres &database, ChannelKey channel,
                                               const Counters &counters, const Retention &retention,
                                               qint64 most)
{
    const std::string number = numberText(channel);
    const Keep keep = retention.forChannel(channel.value);
    const qint64 kept = counters.lastSeq - counters.prunedSeq;
    qint64 goes = keep.rows > 0 ? kept - keep.rows : 0;
    if (keep.age.count() > 0) {
        const std::string values[] = {number, std::to_string((m_clock.now() - keep.age).ms)};
        const auto newest = database.run("SELECT seq FROM kidoku_records WHERE channel = $1 "
                                         "AND ms < $2 ORDER BY ms DESC, n DESC LIMIT 1",
                                         values);
        if (!newest)
            return Failure{newest.error()};
        if (newest->count() > 0)
            goes = std::max(goes, newest->number(0, 0) - counters.prunedSeq);
    }
    goes = std::min(goes, most);
    if (goes <= 0)
        return 0;
    const std::string nth[] = {number, std::to_string(goes - 1)};
    const auto cut = database.run("SELECT ms, n, seq FROM kidoku_records WHERE channel = $1 "
                                  "ORDER BY ms, n LIMIT 1 OFFSET $2",
                                  nth);
    if (!cut)
        return Failure{cut.error()};
    if (cut->count() == 0)
        return 0;
    const qint64 seq = cut->number(0, 2);
    const std::string through[] = {number, std::to_string(cut->number(0, 0)),
                                   std::to_string(cut->number(0, 1)), std::to_string(seq)};
    for (const char *sql : {"DELETE FROM kidoku_records WHERE channel = $1 AND (ms, n) <= ($2, $3)",
                            "DELETE FROM kidoku_once WHERE channel = $1 AND (ms, n) <= ($2, $3)"}) {
        if (auto done = database.run(sql, std::span(through).first(3)); !done)
            return Failure{done.error()};
    }
    const auto saved = database.run("UPDATE kidoku_channels SET pruned_ms = $2, pruned_n = $3, "
                                    "pruned_seq = $4 WHERE id = $1",
                                    through);
    if (!saved)
        return Failure{saved.error()};
    return seq - counters.prunedSeq;
}

} // namespace kidoku::relayd
