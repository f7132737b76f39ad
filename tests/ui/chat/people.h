// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readmarks/mark_status.h"
#include "store/records.h"

//! Conversations and marks for tests of what is shown.
namespace kidoku::testing {

inline store::Conversation person(qint64 id, qint64 atMs, const QString &name, int unread = 1)
{
    store::Conversation record;
    record.id = {id};
    record.account = {QStringLiteral("aozora")};
    record.chat = {QStringLiteral("U%1").arg(id, 32, 16, QLatin1Char('0'))};
    record.name = name;
    record.last = {atMs, id};
    record.lastIncoming = record.last;
    record.preview = QStringLiteral("hello");
    record.unread = unread;
    record.unseen = unread;
    return record;
}

inline readmarks::MarkStatus markOf(const store::Conversation &record, readmarks::MarkState state)
{
    readmarks::MarkStatus mark;
    mark.conversation = record.id;
    mark.request = {1};
    mark.state = state;
    mark.upTo = record.lastIncoming;
    return mark;
}

} // namespace kidoku::testing
