// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/records.h"

#include <functional>
#include <optional>

//! SQL of looking for something in one thread. Reads only; use inside a Store job.
namespace kidoku::store::inbox {

//! The oldest message that the customer still sees as unread.
[[nodiscard]] std::optional<Position> firstUnread(Database &database, ConversationId id);

//! The event's own JSON as it was received, tokens included: redact before anybody sees it. Empty
//! when the customer has unsent the message; none when there is no such event.
[[nodiscard]] std::optional<QByteArray> rawEvent(Database &database, ConversationId id,
                                                 const WebhookEventId &event);

//! Rows of the thread for which \a accepts says so, newest first, among the \a limit rows before
//! \a before.
struct Found
{
    QList<Position> places;
    std::optional<Position> goOnBefore; //!< none: the start of the thread was reached
};
[[nodiscard]] Found findBefore(Database &database, ConversationId id,
                               std::optional<Position> before, int limit,
                               const std::function<bool(const Message &)> &accepts);

} // namespace kidoku::store::inbox
