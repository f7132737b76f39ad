// SPDX-License-Identifier: Apache-2.0
#include "thread_finds.h"

#include "inbox_tables.h"
#include "message_rows_p.h"
#include "raw_pack.h"

namespace kidoku::store::inbox {

namespace {

std::optional<Position> firstOf(Database &database, ConversationId id, RowClass rowClass,
                                Position after)
{
    Rows rows(database,
              "SELECT at, tie FROM messages WHERE conversation = ? AND class = ?"
              " AND (at, tie) > (?, ?) ORDER BY at, tie LIMIT 1",
              id, rowClass, after.at, after.tie);
    if (!rows.next())
        return {};
    return Position{rows.number(0), rows.number(1)};
}

} // namespace

std::optional<Position> firstUnread(Database &database, ConversationId id)
{
    const auto standing = conversation(database, id);
    if (!standing)
        return {};
    const auto plain = firstOf(database, id, RowClass::Incoming, standing->readUpTo);
    const auto withToken = firstOf(database, id, RowClass::WithToken, standing->readUpTo);
    if (plain && withToken)
        return qMin(*plain, *withToken);
    return plain ? plain : withToken;
}

std::optional<QByteArray> rawEvent(Database &database, ConversationId id,
                                   const WebhookEventId &event)
{
    Rows rows(database,
              "SELECT raw FROM events JOIN conversations ON conversations.account = events.account"
              " WHERE conversations.id = ? AND events.id = ?",
              id, event);
    if (!rows.next())
        return {};
    return unpackRaw(rows.bytes(0));
}

Found findBefore(Database &database, ConversationId id, std::optional<Position> before, int limit,
                 const std::function<bool(const Message &)> &accepts)
{
    const QList<Message> page = messages(database, id, {before, {}, limit});
    Found found;
    for (auto message = page.crbegin(); message != page.crend(); ++message) {
        if (accepts(*message))
            found.places.append(message->position);
    }
    if (page.size() >= limit)
        found.goOnBefore = page.first().position;
    return found;
}

} // namespace kidoku::store::inbox
