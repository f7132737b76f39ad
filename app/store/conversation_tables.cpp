// SPDX-License-Identifier: Apache-2.0
#include "conversation_rows_p.h"
#include "inbox_tables.h"

#include <limits>

namespace kidoku::store::inbox {

ConversationId conversationOf(Database &database, const Chat &chat)
{
    if (const auto known = findConversation(database, chat.account, chat.id))
        return *known;
    const QVariant id
        = run(database, "INSERT INTO conversations (account, kind, chat) VALUES (?, ?, ?)",
              database.accounts().keyOf(database, chat.account), chat.kind, chat.id)
              .lastInsertId();
    return {id.toLongLong()};
}

std::optional<ConversationId> findConversation(Database &database, const AccountId &account,
                                               const LineChatId &chat)
{
    Rows rows(database, "SELECT id FROM conversations WHERE account = ? AND chat = ?",
              database.accounts().find(database, account), chat);
    if (!rows.next())
        return {};
    return ConversationId{rows.number(0)};
}

std::optional<Conversation> conversation(Database &database, ConversationId id)
{
    Rows rows(database, "SELECT " CONVERSATION_COLUMNS " FROM conversations WHERE id = ?", id);
    if (!rows.next())
        return {};
    return conversationFrom(rows, database);
}

QList<Conversation> conversations(Database &database, std::optional<Conversation> before, int limit)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const Position last = before ? before->last : Position{most, most};
    const qint64 id = before ? before->id.value : most;
    QList<Conversation> list;
    Rows rows(database,
              "SELECT " CONVERSATION_COLUMNS " FROM conversations"
              " WHERE last_at > 0 AND (last_at, last_tie, id) < (?, ?, ?)"
              " ORDER BY last_at DESC, last_tie DESC, id DESC LIMIT ?",
              last.at, last.tie, id, limit);
    while (rows.next())
        list.append(conversationFrom(rows, database));
    return list;
}

void setBlocked(Database &database, ConversationId id, bool blocked, Timestamp at)
{
    // Of two events of the same millisecond, the one that says "not blocked" counts, whichever
    // comes first.
    run(database,
        "UPDATE conversations SET blocked = @blocked, blocked_at = @at WHERE id = @id"
        " AND (blocked_at < @at OR (blocked_at = @at AND blocked > @blocked))",
        blocked, at, id);
}

bool setSeen(Database &database, ConversationId id, Position upTo)
{
    return run(database,
               "UPDATE conversations SET seen_at = @at, seen_tie = @tie"
               " WHERE id = @id AND (seen_at, seen_tie) < (@at, @tie)",
               upTo.at, upTo.tie, id)
               .numRowsAffected()
        > 0;
}

void setFlagged(Database &database, ConversationId id, bool flagged)
{
    run(database, "UPDATE conversations SET flagged = ? WHERE id = ?", flagged, id);
}

void setDone(Database &database, ConversationId id, bool done)
{
    run(database,
        "UPDATE conversations SET done = @done, handled_at = iif(@done, incoming_at, 0),"
        " handled_tie = iif(@done, incoming_tie, 0) WHERE id = @id",
        done, id);
}

void setMuted(Database &database, ConversationId id, bool muted, Timestamp until)
{
    run(database, "UPDATE conversations SET muted = ?, muted_until = ? WHERE id = ?", muted,
        muted ? until : Timestamp(), id);
}

void setSpam(Database &database, ConversationId id, bool spam)
{
    run(database, "UPDATE conversations SET spam = ? WHERE id = ?", spam, id);
}

} // namespace kidoku::store::inbox
