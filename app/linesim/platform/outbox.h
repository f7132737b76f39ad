// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"

#include <QHash>
#include <QJsonArray>
#include <QString>

#include <deque>

//! The rules around what the account sends: reply tokens (one use, one minute), retry keys
//! (24 hours) and the monthly quota. Owned by one thread.
namespace kidoku::linesim {

class Outbox
{
public:
    static constexpr core::Milliseconds replyTokenLife{60'000};
    static constexpr core::Milliseconds retryKeyLife{24 * 3600 * 1000};

    void reset();

    //! \a token answers one event of that chat from now on.
    void issueReplyToken(const QString &token, const QString &chatId, core::Timestamp now);
    //! The chat that \a token answers, and the token is used up; empty: "Invalid reply token".
    [[nodiscard]] QString useReplyToken(const QString &token, core::Timestamp now);

    //! What was accepted under a retry key.
    struct Accepted
    {
        QString requestId;
        QJsonArray sentMessages;
    };
    [[nodiscard]] const Accepted *accepted(const QString &retryKey, core::Timestamp now);
    void accept(const QString &retryKey, Accepted accepted, core::Timestamp now);

    void count(qint64 messages) { m_used += messages; }
    [[nodiscard]] qint64 used() const { return m_used; }

private:
    struct ReplyToken
    {
        QString chatId;
        core::Timestamp expires;
    };
    struct Key
    {
        QString text;
        core::Timestamp expires;
    };

    QHash<QString, ReplyToken> m_replyTokens;
    std::deque<Key> m_tokenOrder; // oldest first, so that expired ones can go
    QHash<QString, Accepted> m_accepted;
    std::deque<Key> m_keyOrder;
    qint64 m_used = 0;
};

} // namespace kidoku::linesim
