// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readmarks/queue.h"
#include "ui/accounts/accounts.h"

#include <QHash>
#include <QObject>

#include <functional>

//! What the operator orders about read marks, and what he may take back. The only place of the
//! window from which a mark can start: nothing but an explicit order comes here.
namespace kidoku::ui {

class MarkRun;

class MarkOrders : public QObject
{
    Q_OBJECT

public:
    //! Whose conversation it is; empty when nobody knows.
    using AccountOf = std::function<core::AccountId(core::ConversationId)>;
    //! \a accounts outlives this.
    MarkOrders(const Accounts &accounts, AccountOf accountOf, QObject *parent = nullptr);

    //! Up to \a upTo, or everything.
    void mark(core::ConversationId id, std::optional<store::Position> upTo = {});
    //! One order: undo() takes all of it back that has not left yet.
    void markAll(const QList<core::ConversationId> &ids);
    //! What has not left of the last markAll() is taken back; what is on its way ends as it ends.
    void cancelRun();
    //! How the last markAll() stands.
    [[nodiscard]] MarkRun &run() { return *m_run; }
    //! Takes the last order back as far as it is still held. False when nothing was.
    bool undo();
    //! Takes back what is still held of this conversation, and nothing that is past its hold.
    bool undo(core::ConversationId id) { return takeBack({id}); }
    //! The same order again, after it could not be saved. False when none was refused so.
    bool repeat(core::ConversationId id);
    //! Ends the hold; does nothing to what is past it.
    void sendNow(core::ConversationId id);
    //! With a \a request: only when that one is still the conversation's current one, so that an
    //! old row of the log can never stop a newer mark.
    void cancel(core::ConversationId id, core::ReadRequestId request = {});
    //! Ends the wait for the next try, or starts a failed one anew. Never ends a hold: what can
    //! still be undone leaves by sendNow() or by itself. \a request as with cancel().
    void retry(core::ConversationId id, core::ReadRequestId request = {});
    void retryAllFailed();
    //! How the mark stands.
    [[nodiscard]] readmarks::MarkStatus status(core::ConversationId id) const;

Q_SIGNALS:
    //! Nothing was recorded and nothing will be sent.
    void refused(kidoku::core::ConversationId id, kidoku::readmarks::RequestRefusal refusal);

private:
    void markSome(QList<core::ConversationId> rest);
    void note(core::ConversationId id, std::optional<store::Position> upTo,
              const readmarks::RequestResult &result);
    bool takeBack(const QList<core::ConversationId> &ids);
    //! nullptr: its account is not at work.
    [[nodiscard]] readmarks::Queue *queueOf(core::ConversationId id) const;

    const Accounts &m_accounts;
    AccountOf m_accountOf;
    QList<core::ConversationId> m_lastOrder;
    //! Those that could not be saved, to be repeated as they were.
    QHash<core::ConversationId, std::optional<store::Position>> m_unsaved;
    MarkRun *m_run;
    int m_orders = 0; //!< a newer one of many (or undo) ends the handing over of an older one
};

} // namespace kidoku::ui

Q_DECLARE_METATYPE(kidoku::readmarks::RequestRefusal)
