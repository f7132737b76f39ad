// SPDX-License-Identifier: Apache-2.0
#include "account_keys_p.h"
#include "inbox_tables.h"
#include "message_rows_p.h"
#include "search_index.h"

namespace kidoku::store::inbox {

namespace {

void dropContent(Message &message)
{
    message.text.clear();
    message.detail.clear();
    message.hasReadToken = false;
}

void dropRaw(Database &database, qint64 account, const WebhookEventId &id)
{
    run(database, "UPDATE events SET raw = x'' WHERE account = ? AND id = ?", account, id);
}

qint64 accountOf(Database &database, ConversationId id)
{
    Rows rows(database, "SELECT account FROM conversations WHERE id = ?", id);
    return rows.next() ? rows.number(0) : 0;
}

std::optional<Message> find(Database &database, qint64 account, const MessageId &id)
{
    if (id.isEmpty())
        return {};
    Rows rows(database,
              "SELECT " MESSAGE_COLUMNS " FROM messages"
              " WHERE account = ? AND message_id = ? AND message_id <> ''",
              account, id);
    if (!rows.next())
        return {};
    return messageFrom(rows);
}

std::optional<Message> findUnproven(Database &database, qint64 account, const WebhookEventId &event)
{
    Rows rows(database,
              "SELECT " MESSAGE_COLUMNS " FROM messages"
              " WHERE account = ? AND event_id = ? AND proof = 2",
              account, event);
    if (!rows.next())
        return {};
    return messageFrom(rows);
}

// The unsend came first and holds the message's place: give it the right one.
void settleUnsent(Database &database, qint64 account, const Message &held, Message &message)
{
    message.row = held.row;
    message.unsentAt = held.unsentAt;
    dropContent(message);
    run(database,
        "UPDATE messages SET conversation = ?, class = ?, at = ?, tie = ?, kind = ?, incoming = ?,"
        " proof = ?, event_id = ?, sender = ? WHERE row = ?",
        message.conversation, classOf(message, false), message.position.at, message.position.tie,
        message.kind, message.incoming, message.proof, message.eventId, message.sender,
        message.row);
    dropRaw(database, account, message.eventId);
}

bool insert(Database &database, qint64 account, Message &message, const core::Secret &token)
{
    QSqlQuery &query = run(
        database,
        "INSERT INTO messages (conversation, account, class, at, tie, kind, incoming, proof,"
        " unsent_at, event_id, message_id, sender, text, detail, token)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (account, message_id) WHERE message_id <> '' DO NOTHING",
        message.conversation, account, classOf(message, message.hasReadToken), message.position.at,
        message.position.tie, message.kind, message.incoming, message.proof, message.unsentAt,
        message.eventId, message.id, message.sender, message.text, message.detail, token.reveal());
    if (query.numRowsAffected() == 0)
        return false;
    message.row = query.lastInsertId().toLongLong();
    return true;
}

} // namespace

bool addMessage(Database &database, Message &message, const core::Secret &token)
{
    const qint64 account = accountOf(database, message.conversation);
    const bool unsent = message.unsentAt.isValid();
    if (unsent)
        dropContent(message);
    message.hasReadToken = message.countsAsUnread() && !token.isEmpty();
    if (insert(database, account, message, message.hasReadToken ? token : core::Secret()))
        return true;
    const auto known = find(database, account, message.id);
    if (known && known->unsentAt.isValid() && !unsent)
        settleUnsent(database, account, *known, message);
    else if (known)
        message = *known;
    return false;
}

std::optional<Message> replaceUnproven(Database &database, Message &message,
                                       const core::Secret &token)
{
    const qint64 account = accountOf(database, message.conversation);
    auto known = find(database, account, message.id);
    if (!known)
        known = findUnproven(database, account, message.eventId);
    if (!known || known->proof != Proof::Unverifiable)
        return {};
    if (known->unsentAt.isValid()) {
        settleUnsent(database, account, *known, message);
        return known;
    }
    message.row = known->row;
    message.hasReadToken = message.countsAsUnread() && !token.isEmpty();
    run(database,
        "UPDATE messages SET conversation = ?, class = ?, at = ?, tie = ?, kind = ?, incoming = ?,"
        " proof = ?, event_id = ?, message_id = ?, sender = ?, text = ?, detail = ?, token = ?"
        " WHERE row = ?",
        message.conversation, classOf(message, message.hasReadToken), message.position.at,
        message.position.tie, message.kind, message.incoming, message.proof, message.eventId,
        message.id, message.sender, message.text, message.detail,
        (message.hasReadToken ? token : core::Secret()).reveal(), message.row);
    search::replace(database, *known, message);
    return known;
}

void reopen(Database &database, ConversationId id)
{
    run(database, "UPDATE conversations SET done = 0 WHERE id = ? AND done = 1", id);
}

std::optional<Message> unsend(Database &database, const AccountId &account, const MessageId &id,
                              Timestamp at)
{
    const qint64 key = database.accounts().keyOf(database, account);
    auto message = find(database, key, id);
    if (!message)
        return {};
    search::forget(database, *message);
    // Whichever of two tellings comes first, the earlier one counts.
    if (!message->unsentAt.isValid() || at < message->unsentAt)
        message->unsentAt = at;
    dropContent(*message);
    run(database,
        "UPDATE messages SET class = ?, text = '', detail = x'', token = x'', unsent_at = ?"
        " WHERE row = ?",
        classOf(*message, false), message->unsentAt, message->row);
    dropRaw(database, key, message->eventId);
    return message;
}

std::optional<Message> findMessage(Database &database, const AccountId &account,
                                   const MessageId &id)
{
    return find(database, database.accounts().find(database, account), id);
}

namespace {

NewestMessage newestExcept(Database &database, ConversationId id, std::optional<Proof> proof)
{
    NewestMessage newest;
    for (const RowClass rowClass : {RowClass::Incoming, RowClass::WithToken}) {
        // A proof that no row has leaves none out.
        Rows rows(database,
                  "SELECT at, tie, message_id FROM messages WHERE conversation = ? AND class = ?"
                  " AND proof <> ? ORDER BY at DESC, tie DESC LIMIT 1",
                  id, rowClass, proof ? int(*proof) : -1);
        if (rows.next() && newest.position < Position{rows.number(0), rows.number(1)})
            newest = {{rows.number(0), rows.number(1)}, {rows.text(2)}};
    }
    return newest;
}

} // namespace

NewestMessage newestIncoming(Database &database, ConversationId id)
{
    return newestExcept(database, id, {});
}

NewestMessage newestProven(Database &database, ConversationId id)
{
    return newestExcept(database, id, Proof::Unverifiable);
}

std::optional<TokenAt> tokenUpTo(Database &database, ConversationId id, Position upTo)
{
    Rows rows(database,
              "SELECT token, message_id, at, tie FROM messages WHERE conversation = ? AND class = ?"
              " AND (at, tie) <= (?, ?) ORDER BY at DESC, tie DESC LIMIT 1",
              id, RowClass::WithToken, upTo.at, upTo.tie);
    if (!rows.next())
        return {};
    return TokenAt{core::Secret(rows.bytes(0)), {rows.text(1)}, {rows.number(2), rows.number(3)}};
}

} // namespace kidoku::store::inbox
