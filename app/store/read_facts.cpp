// SPDX-License-Identifier: Apache-2.0
#include "inbox_tables.h"
#include "message_rows_p.h"

#include <limits>

namespace kidoku::store::inbox {

namespace {

constexpr qint64 unlimited = -1;
constexpr qint64 echoMs = 120'000;

struct Standing
{
    Position upTo;
    Timestamp at;
    ReadApi api = ReadApi::Token;
    bool own = true;
    Position from; // where Read stood before
    Position seen;
};

std::optional<Standing> standingOf(Database &database, ConversationId id)
{
    Rows rows(database,
              "SELECT read_at, read_tie, read_time, read_api, read_own, read_from_at,"
              " read_from_tie, seen_at, seen_tie FROM conversations WHERE id = ?",
              id);
    if (!rows.next())
        return {};
    return Standing{{rows.number(0), rows.number(1)},
                    rows.time(2),
                    rows.kind<ReadApi>(3),
                    rows.flag(4),
                    {rows.number(5), rows.number(6)},
                    {rows.number(7), rows.number(8)}};
}

// The relay's record of this very mark was faster than LINE's answer to us.
bool isEcho(const Standing &standing, const ReadFact &fact)
{
    return fact.ownConsole && !standing.own && standing.api == fact.api
        && qAbs((standing.at - fact.at).count()) <= echoMs
        && (fact.api == ReadApi::User || standing.upTo == fact.upTo);
}

} // namespace

int countBetween(Database &database, ConversationId id, Position from, Position to, qint64 limit)
{
    Rows rows(database,
              "SELECT (SELECT count(*) FROM (SELECT 1 FROM messages WHERE conversation = @id"
              " AND class = 1 AND (at, tie) > (@fromAt, @fromTie) AND (at, tie) <= (@toAt, @toTie) "
              "LIMIT @most))"
              " + (SELECT count(*) FROM (SELECT 1 FROM messages WHERE conversation = @id"
              " AND class = 2 AND (at, tie) > (@fromAt, @fromTie) AND (at, tie) <= (@toAt, @toTie) "
              "LIMIT @most))",
              id, from.at, from.tie, to.at, to.tie, limit);
    return rows.next() ? int(qMin<qint64>(rows.number(0), std::numeric_limits<int>::max())) : 0;
}

ReadEffect addRead(Database &database, const ReadFact &fact)
{
    const auto standing = standingOf(database, fact.conversation);
    if (!standing)
        return {};
    const bool echo = isEcho(*standing, fact);
    if (!echo && fact.upTo <= standing->upTo)
        return {};
    const Position from = echo ? standing->from : standing->upTo;
    const Position upTo = qMax(fact.upTo, standing->upTo);
    run(database,
        "UPDATE conversations SET read_at = ?, read_tie = ?, read_time = ?, read_by = ?,"
        " read_api = ?, read_own = ?, read_from_at = ?, read_from_tie = ? WHERE id = ?",
        upTo.at, upTo.tie, fact.at, fact.by, fact.api, fact.ownConsole, from.at, from.tie,
        fact.conversation);
    const auto count = [&](Position after) {
        return countBetween(database, fact.conversation, after, upTo, unlimited);
    };
    return {count(from), count(qMax(from, standing->seen)),
            count(qMax(standing->upTo, standing->seen))};
}

} // namespace kidoku::store::inbox
