// SPDX-License-Identifier: Apache-2.0
#include "conversation_rows_p.h"
#include "core/text.h"
#include "inbox_tables.h"
#include "message_rows_p.h"

#include <limits>

namespace kidoku::store::inbox {

namespace {

constexpr int previewUnits = 120;
constexpr Position end{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()};

// The newest row of each class decides what stands in the list.
struct Newest
{
    Position last;
    qint64 lastRow = 0;
    Position incoming;
    Position token;

    Position other; // ours, or one that the customer has unsent
    bool otherIsOurs = false;

    Position message; // the one previewed; a System row only if there is nothing else
    qint64 messageRow = 0;
    bool messageIsSystem = true;
    MessageKind kind = MessageKind::System;
    bool isIncoming = true;
    bool isUnsent = false;
    QString text;
};

void consider(Newest &newest, const Rows &rows)
{
    const qint64 row = rows.number(0);
    const auto rowClass = rows.kind<RowClass>(1);
    const Position position{rows.number(2), rows.number(3)};
    const bool system = rowClass == RowClass::System;
    if (std::pair(position, row) > std::pair(newest.last, newest.lastRow)) {
        newest.last = position;
        newest.lastRow = row;
    }
    if (rowClass == RowClass::Incoming || rowClass == RowClass::WithToken)
        newest.incoming = qMax(newest.incoming, position);
    if (rowClass == RowClass::WithToken)
        newest.token = position;
    if (rowClass == RowClass::Other) {
        newest.other = position;
        newest.otherIsOurs = !rows.flag(5);
    }
    const bool better = system == newest.messageIsSystem
        ? std::pair(position, row) > std::pair(newest.message, newest.messageRow)
        : !system;
    if (!better)
        return;
    newest.message = position;
    newest.messageRow = row;
    newest.messageIsSystem = system;
    newest.kind = rows.kind<MessageKind>(4);
    newest.isIncoming = rows.flag(5);
    newest.isUnsent = rows.number(6) > 0;
    newest.text = rows.text(7);
}

// clang-format off
#define NEWEST_OF(class)                                                 \
    "(SELECT row FROM messages WHERE conversation = @id AND class = " class \
    " ORDER BY at DESC, tie DESC, row DESC LIMIT 1)"
constexpr const char *newestRows =
    "SELECT row, class, at, tie, kind, incoming, unsent_at, substr(text, 1, 400) FROM messages"
    " WHERE row IN (" NEWEST_OF("0") ", " NEWEST_OF("1") ", " NEWEST_OF("2") ", "
    NEWEST_OF("3") ")";
// clang-format on

Newest newestOf(Database &database, ConversationId id)
{
    Newest newest;
    Rows rows(database, newestRows, id);
    while (rows.next())
        consider(newest, rows);
    return newest;
}

int countAfter(Database &database, const Conversation &c, Position after)
{
    if (c.lastIncoming <= after)
        return 0;
    return qMin(countLimit, countBetween(database, c.id, after, end, countLimit));
}

Position positionFrom(Rows &&rows)
{
    return rows.next() ? Position{rows.number(0), rows.number(1)} : Position();
}

// What we wrote last; most often the newest row of its class, which is known.
Position lastAnswer(Database &database, ConversationId id, const Newest &newest)
{
    if (newest.otherIsOurs || !newest.other.isValid())
        return newest.other;
    return positionFrom(Rows(database,
                             "SELECT at, tie FROM messages WHERE conversation = ? AND class = 0"
                             " AND incoming = 0 ORDER BY at DESC, tie DESC LIMIT 1",
                             id));
}

Position firstAfter(Database &database, ConversationId id, RowClass rowClass, Position after)
{
    return positionFrom(Rows(database,
                             "SELECT at, tie FROM messages WHERE conversation = ? AND class = ?"
                             " AND (at, tie) > (?, ?) ORDER BY at, tie LIMIT 1",
                             id, rowClass, after.at, after.tie));
}

Position waitingSince(Database &database, ConversationId id, const Newest &newest)
{
    const Position handled = positionFrom(
        Rows(database, "SELECT handled_at, handled_tie FROM conversations WHERE id = ?", id));
    const Position after = qMax(handled, lastAnswer(database, id, newest));
    if (newest.incoming <= after)
        return {};
    const Position plain = firstAfter(database, id, RowClass::Incoming, after);
    const Position marked = firstAfter(database, id, RowClass::WithToken, after);
    return !plain.isValid() || (marked.isValid() && marked < plain) ? marked : plain;
}

void save(Database &database, const Conversation &c)
{
    run(database,
        "UPDATE conversations SET last_at = ?, last_tie = ?, preview = ?, preview_kind = ?,"
        " preview_incoming = ?, preview_unsent = ?, unseen = ?, unread = ?, incoming_at = ?,"
        " incoming_tie = ?, token_at = ?, token_tie = ?, waiting_at = ?, waiting_tie = ?"
        " WHERE id = ?",
        c.last.at, c.last.tie, c.preview, c.previewKind, c.previewIncoming, c.previewUnsent,
        c.unseen, c.unread, c.lastIncoming.at, c.lastIncoming.tie, c.lastToken.at, c.lastToken.tie,
        c.waitingSince.at, c.waitingSince.tie, c.id);
}

} // namespace

void touch(Database &database, const QList<ConversationId> &ids, ChangeSet &changes)
{
    changes.conversations.removeIf([&](const Conversation &c) { return ids.contains(c.id); });
    for (const ConversationId id : ids) {
        auto c = conversation(database, id);
        if (!c)
            continue;
        const Newest newest = newestOf(database, id);
        c->last = newest.last;
        c->preview = core::singleLine(newest.text, previewUnits);
        c->previewKind = newest.kind;
        c->previewIncoming = newest.isIncoming;
        c->previewUnsent = newest.isUnsent;
        c->lastIncoming = newest.incoming;
        c->lastToken = newest.token;
        c->unseen = countAfter(database, *c, c->seenUpTo);
        c->unread = c->readUpTo == c->seenUpTo ? c->unseen : countAfter(database, *c, c->readUpTo);
        c->waitingSince = waitingSince(database, id, newest);
        save(database, *c);
        if (c->last.isValid())
            changes.conversations.append(*c);
    }
}

} // namespace kidoku::store::inbox
