// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readmarks/mark_status.h"
#include "ui/accounts/accounts.h"

#include <QHash>
#include <QObject>

//! What became of an order to mark many chats: a count of facts that the queues tell. Orders
//! nothing. GUI thread.
namespace kidoku::ui {

class MarkRun : public QObject
{
    Q_OBJECT

public:
    struct Tally
    {
        int total = 0;
        int read = 0;
        int refused = 0;   //!< also given up, and not even recorded
        int takenBack = 0; //!< undone, cancelled, or never handed over
        [[nodiscard]] int ended() const { return read + refused + takenBack; }
        friend bool operator==(const Tally &, const Tally &) = default;
    };

    //! \a accounts outlives this.
    explicit MarkRun(const Accounts &accounts, QObject *parent = nullptr);

    //! In place of what an earlier order still waits for.
    void begin(const QList<core::ConversationId> &ids);
    //! The queue has the order: what it tells of the chat from now on is about it.
    void handOver(core::ConversationId id);
    //! Nothing was recorded.
    void refused(core::ConversationId id);
    //! What is not handed over yet will not be.
    void endHandingOver();

    [[nodiscard]] const Tally &tally() const { return m_tally; }
    [[nodiscard]] bool isRunning() const { return !m_waiting.isEmpty(); }
    //! Handed over, and not ended.
    [[nodiscard]] QList<core::ConversationId> open() const;

Q_SIGNALS:
    void changed();

private:
    void watch(const core::AccountId &id);
    void take(const QList<readmarks::MarkStatus> &statuses);
    bool end(core::ConversationId id, int Tally::*count);

    const Accounts &m_accounts;
    Tally m_tally;
    QHash<core::ConversationId, bool> m_waiting; //!< true: handed over
};

} // namespace kidoku::ui
