// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readmarks/queue.h"

#include <QObject>

//! What the operator orders about read marks, and what he may take back. The only place of the
//! window from which a mark can start: nothing but an explicit order comes here.
namespace kidoku::ui {

class MarkOrders : public QObject
{
    Q_OBJECT

public:
    //! \a queue outlives this.
    explicit MarkOrders(readmarks::Queue &queue, QObject *parent = nullptr);

    //! Up to \a upTo, or everything.
    void mark(core::ConversationId id, std::optional<store::Position> upTo = {});
    //! One order: undo() takes all of it back that has not left yet.
    void markAll(const QList<core::ConversationId> &ids);
    //! Takes the last order back as far as it is still held. False when nothing was.
    bool undo();
    void cancel(core::ConversationId id);
    //! Ends the hold.
    void sendNow(core::ConversationId id);
    void retry(core::ConversationId id);
    void retryAllFailed();

Q_SIGNALS:
    //! Nothing was recorded and nothing will be sent.
    void refused(kidoku::core::ConversationId id, kidoku::readmarks::RequestRefusal refusal);

private:
    void markSome(QList<core::ConversationId> rest);
    bool takeBack(const QList<core::ConversationId> &ids);

    readmarks::Queue &m_queue;
    QList<core::ConversationId> m_lastOrder;
    int m_orders = 0; //!< a newer order (or undo) ends the handing over of an older one
};

} // namespace kidoku::ui

Q_DECLARE_METATYPE(kidoku::readmarks::RequestRefusal)
