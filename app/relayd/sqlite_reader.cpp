// SPDX-License-Identifier: Apache-2.0
#include "relayd/sqlite_reader.h"

namespace kidoku::relayd {

using core::Done;
using core::Failure;

namespace {

StoredRecord recordAt(const Statement &row)
{
    StoredRecord record;
    record.id = row.id(0);
    record.seq = row.number(2);
    record.kind = static_cast<RecordKind>(row.number(3));
    record.body = row.bytes(4);
    record.contentType = row.bytes(5);
    record.signature = row.bytes(6);
    return record;
}

} // namespace

LogResult<Done> SqliteReader::open(const std::string &file)
{
    const std::lock_guard lock(m_mutex);
    if (auto done = m_database.open(file, Database::Mode::ReadOnly); !done)
        return done;
    const struct
    {
        Statement &statement;
        const char *sql;
    } wanted[] = {
        {m_oldest, "SELECT ms, n FROM records WHERE channel = ? ORDER BY ms, n LIMIT 1"},
        {m_channel,
         "SELECT last_ms, last_n, pruned_ms, pruned_n, last_seq, pruned_seq FROM channels "
         "WHERE id = ?"},
        {m_after,
         "SELECT ms, n, seq, kind, body, content_type, signature FROM records "
         "WHERE channel = ? AND (ms, n) > (?, ?) ORDER BY ms, n LIMIT ?"},
    };
    for (const auto &[statement, sql] : wanted) {
        auto prepared = m_database.prepare(sql);
        if (!prepared)
            return Failure{prepared.error()};
        statement = std::move(prepared).value();
    }
    return Done{};
}

LogResult<Bounds> SqliteReader::bounds(ChannelKey channel)
{
    const std::lock_guard lock(m_mutex);
    const ResetLater channelReset(m_channel);
    const ResetLater oldestReset(m_oldest);
    Bounds bounds;
    // Oldest first: whatever the writer does in between, the picture errs towards "pruned".
    const auto oldest = m_oldest.bind(1, channel.value).step();
    if (oldest == Statement::Step::Row)
        bounds.oldest = m_oldest.id(0);
    const auto row = m_channel.bind(1, channel.value).step();
    if (row == Statement::Step::Row) {
        bounds.newest = m_channel.id(0);
        bounds.pruned = m_channel.id(2);
        bounds.newestSeq = m_channel.number(4);
        bounds.prunedSeq = m_channel.number(5);
    }
    if (oldest == Statement::Step::Fault || row != Statement::Step::Row)
        return Failure{m_database.fault()};
    return bounds;
}

LogResult<std::vector<StoredRecord>> SqliteReader::read(ChannelKey channel, RecordId after,
                                                        const ReadLimits &limits)
{
    const std::lock_guard lock(m_mutex);
    const ResetLater reset(m_after);
    m_after.bind(1, channel.value)
        .bind(2, after.ms)
        .bind(3, qint64(after.n))
        .bind(4, static_cast<qint64>(limits.records));
    std::vector<StoredRecord> records;
    for (size_t bytes = 0; bytes < limits.bytes;) {
        const auto step = m_after.step();
        if (step == Statement::Step::Done)
            break;
        if (step == Statement::Step::Fault)
            return Failure{m_database.fault()};
        records.push_back(recordAt(m_after));
        bytes += records.back().body.size();
    }
    return records;
}

} // namespace kidoku::relayd
