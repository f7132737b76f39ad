// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/records.h"
#include "store/sql_p.h"

namespace kidoku::store::inbox {

//! What a row is for counting and finding; stored, so the numbers stay.
enum class RowClass {
    Other = 0, //!< sent by us, unsent by the customer, or for another module
    Incoming = 1,
    WithToken = 2, //!< incoming, with a read token
    System = 3,
};

[[nodiscard]] inline RowClass classOf(const Message &message, bool hasToken)
{
    if (message.kind == MessageKind::System)
        return RowClass::System;
    if (!message.countsAsUnread())
        return RowClass::Other;
    return hasToken ? RowClass::WithToken : RowClass::Incoming;
}

// What messageFrom() reads, in its order.
#define MESSAGE_COLUMNS                                                                            \
    "row, conversation, event_id, message_id, at, tie, kind, incoming, sender, text, detail,"      \
    " class, proof, unsent_at"

[[nodiscard]] inline Message messageFrom(const Rows &rows)
{
    Message message;
    message.row = rows.number(0);
    message.conversation = {rows.number(1)};
    message.eventId = {rows.text(2)};
    message.id = {rows.text(3)};
    message.position = {rows.number(4), rows.number(5)};
    message.kind = rows.kind<MessageKind>(6);
    message.incoming = rows.flag(7);
    message.sender = {rows.text(8)};
    message.text = rows.text(9);
    message.detail = rows.bytes(10);
    message.hasReadToken = rows.kind<RowClass>(11) == RowClass::WithToken;
    message.proof = rows.kind<Proof>(12);
    message.unsentAt = rows.time(13);
    return message;
}

//! Incoming messages after \a from and not after \a to, at most \a limit of each class.
[[nodiscard]] int countBetween(Database &database, ConversationId id, Position from, Position to,
                               qint64 limit);

} // namespace kidoku::store::inbox
