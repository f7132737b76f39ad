// SPDX-License-Identifier: Apache-2.0
#include "relayd/postgres_reader.h"

namespace kidoku::relayd {

using core::Failure;

namespace {

StoredRecord recordAt(const PostgresRows &rows, int row)
{
    StoredRecord record;
    record.id = rows.id(row, 0);
    record.seq = rows.number(row, 2);
    record.kind = static_cast<RecordKind>(rows.number(row, 3));
    record.body = rows.bytes(row, 4);
    record.contentType = rows.bytes(row, 5);
    record.signature = rows.bytes(row, 6);
    return record;
}

} // namespace

LogResult<Bounds> readBounds(Postgres &database, ChannelKey channel)
{
    const std::string values[] = {std::to_string(channel.value)};
    // One statement, one snapshot.
    const auto rows = database.run(
        "SELECT coalesce(o.ms, 0), coalesce(o.n, 0), c.last_ms, c.last_n, c.pruned_ms, c.pruned_n, "
        "c.last_seq, c.pruned_seq "
        "FROM kidoku_channels c LEFT JOIN LATERAL (SELECT ms, n FROM kidoku_records "
        "WHERE channel = c.id ORDER BY ms, n LIMIT 1) o ON true WHERE c.id = $1",
        values);
    if (!rows)
        return Failure{rows.error()};
    if (rows->count() == 0)
        return Failure{LogFault{QStringLiteral("the channel is no longer in the database")}};
    return Bounds{rows->id(0, 0), rows->id(0, 2), rows->id(0, 4), rows->number(0, 6),
                  rows->number(0, 7)};
}

LogResult<std::vector<StoredRecord>> readRecords(Postgres &database, ChannelKey channel,
                                                 RecordId after, const ReadLimits &limits)
{
    const std::string values[]
        = {std::to_string(channel.value), std::to_string(after.ms), std::to_string(after.n),
           std::to_string(limits.records), std::to_string(limits.bytes)};
    // `before` is what the records in front of this one have already taken.
    const auto rows = database.run(
        "SELECT ms, n, seq, kind, body, content_type, signature FROM ("
        "SELECT r.*, sum(octet_length(body)) OVER (ORDER BY ms, n) - octet_length(body) AS before "
        "FROM (SELECT * FROM kidoku_records WHERE channel = $1 AND (ms, n) > ($2, $3) "
        "ORDER BY ms, n LIMIT $4) r) s WHERE before < $5 ORDER BY ms, n",
        values);
    if (!rows)
        return Failure{rows.error()};
    std::vector<StoredRecord> records;
    records.reserve(static_cast<size_t>(rows->count()));
    for (int row = 0; row < rows->count(); ++row)
        records.push_back(recordAt(*rows, row));
    return records;
}

LogResult<std::vector<ChannelEnd>> readEnds(Postgres &database)
{
    const auto rows = database.run("SELECT id, last_ms, last_n, last_seq FROM kidoku_channels", {});
    if (!rows)
        return Failure{rows.error()};
    std::vector<ChannelEnd> ends;
    for (int row = 0; row < rows->count(); ++row)
        ends.push_back({{rows->number(row, 0)}, rows->id(row, 1), rows->number(row, 3)});
    return ends;
}

} // namespace kidoku::relayd
