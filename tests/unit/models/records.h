// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readmarks/mark_status.h"
#include "store/records.h"

#include <limits>

//! Records as the store would give them, for tests of what is shown.
namespace kidoku::testing {

//! One that the customer has written in at second \a at and that nobody has seen or marked.
inline store::Conversation conversation(qint64 id, qint64 at, int unread = 1)
{
    store::Conversation record;
    record.id = {id};
    record.account = {QStringLiteral("shop")};
    record.chat = {QStringLiteral("U%1").arg(id, 32, 16, QLatin1Char('0'))};
    record.name = QStringLiteral("Person %1").arg(id);
    record.last = {at * 1000, id};
    record.lastIncoming = record.last;
    record.preview = QStringLiteral("hello");
    record.unread = unread;
    record.unseen = unread;
    return record;
}

inline readmarks::MarkStatus mark(qint64 conversationId, readmarks::MarkState state)
{
    readmarks::MarkStatus status;
    status.conversation = {conversationId};
    status.request = {1};
    status.state = state;
    status.upTo = {std::numeric_limits<qint64>::max(), 0};
    return status;
}

inline store::Message message(qint64 row, qint64 atMs, bool incoming = true)
{
    store::Message record;
    record.row = row;
    record.conversation = {1};
    record.id = {QString::number(row)};
    record.position = {atMs, row};
    record.kind = store::MessageKind::Text;
    record.incoming = incoming;
    record.text = QStringLiteral("text %1").arg(row);
    return record;
}

} // namespace kidoku::testing
