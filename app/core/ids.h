// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

//! Strong types for the identifiers that travel through Kidoku, so that a user id can never be
//! passed where a message id is meant. Plain values, usable from any thread.
namespace kidoku::core {

//! A text identifier that somebody else (LINE, the relay, the user) has chosen.
template <typename Tag>
struct TextId
{
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const TextId &, const TextId &) = default;
    friend std::strong_ordering operator<=>(const TextId &a, const TextId &b)
    {
        return a.value.compare(b.value) <=> 0;
    }
    friend size_t qHash(const TextId &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

//! A number that our own store has given; 0 means "none".
template <typename Tag>
struct RowId
{
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    friend auto operator<=>(const RowId &, const RowId &) = default;
    friend size_t qHash(const RowId &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

//! One LINE Official Account as this console knows it: the relay's channel name.
using AccountId = TextId<struct AccountIdTag>;
//! LINE's id of a user (`U…`), a group (`C…`) or a room (`R…`).
using LineChatId = TextId<struct LineChatIdTag>;
//! LINE's id of a message.
using MessageId = TextId<struct MessageIdTag>;
//! LINE's `webhookEventId` (a ULID); the same for every delivery of one event.
using WebhookEventId = TextId<struct WebhookEventIdTag>;

//! A conversation in the console's store: one user, group or room of one account.
using ConversationId = RowId<struct ConversationIdTag>;
//! One request of an operator to mark a conversation read.
using ReadRequestId = RowId<struct ReadRequestIdTag>;
//! One reply of an operator, of one to five bubbles.
using ReplyId = RowId<struct ReplyIdTag>;
//! One try to carry such a request out.
using AttemptId = RowId<struct AttemptIdTag>;

} // namespace kidoku::core
