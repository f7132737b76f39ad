// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/account_keys_p.h"
#include "store/records.h"
#include "store/sql_p.h"

namespace kidoku::store::inbox {

// What conversationFrom() reads, in its order.
#define CONVERSATION_COLUMNS                                                                       \
    "id, account, kind, chat, name, picture_url, last_at, last_tie, preview, preview_kind,"        \
    " preview_incoming, preview_unsent, seen_at, seen_tie, unseen, flagged, read_at, read_tie,"    \
    " unread, read_time, read_by, read_api, incoming_at, incoming_tie, token_at, token_tie, done," \
    " blocked, muted, muted_until, spam, waiting_at, waiting_tie, done_by, done_time"

[[nodiscard]] inline Conversation conversationFrom(const Rows &rows, Database &database)
{
    Conversation c;
    c.id = {rows.number(0)};
    c.account = database.accounts().nameOf(database, rows.number(1));
    c.kind = rows.kind<ChatKind>(2);
    c.chat = {rows.text(3)};
    c.name = rows.text(4);
    c.pictureUrl = rows.text(5);
    c.last = {rows.number(6), rows.number(7)};
    c.preview = rows.text(8);
    c.previewKind = rows.kind<MessageKind>(9);
    c.previewIncoming = rows.flag(10);
    c.previewUnsent = rows.flag(11);
    c.seenUpTo = {rows.number(12), rows.number(13)};
    c.unseen = int(rows.number(14));
    c.flagged = rows.flag(15);
    c.readUpTo = {rows.number(16), rows.number(17)};
    c.unread = int(rows.number(18));
    c.readAt = rows.time(19);
    c.readBy = rows.text(20);
    c.readApi = rows.kind<ReadApi>(21);
    c.lastIncoming = {rows.number(22), rows.number(23)};
    c.lastToken = {rows.number(24), rows.number(25)};
    c.done = rows.flag(26);
    c.blocked = rows.flag(27);
    c.muted = rows.flag(28);
    c.mutedUntil = rows.time(29);
    c.spam = rows.flag(30);
    c.waitingSince = {rows.number(31), rows.number(32)};
    c.doneBy = rows.text(33);
    c.doneAt = rows.time(34);
    return c;
}

} // namespace kidoku::store::inbox
