// SPDX-License-Identifier: Apache-2.0
#include "mark_orders.h"

#include "core/when_done.h"
#include "models/state_text.h"

#include <QFuture>
#include <QTimer>

namespace kidoku::ui {

namespace {

constexpr qsizetype perTurn = 50; // so that marking thousands costs no frame

} // namespace

MarkOrders::MarkOrders(readmarks::Queue &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
{}

void MarkOrders::mark(core::ConversationId id, std::optional<store::Position> upTo)
{
    if (!id.isValid())
        return;
    ++m_orders;
    m_lastOrder = {id};
    m_unsaved.remove(id);
    core::whenDone(
        m_queue.request(id, upTo), this,
        [this, id, upTo](const readmarks::RequestResult &result) { note(id, upTo, result); });
}

void MarkOrders::note(core::ConversationId id, std::optional<store::Position> upTo,
                      const readmarks::RequestResult &result)
{
    if (result)
        return;
    if (result.error() == readmarks::RequestRefusal::StoreFailed)
        m_unsaved.insert(id, upTo);
    Q_EMIT refused(id, result.error());
}

bool MarkOrders::repeat(core::ConversationId id)
{
    const auto order = m_unsaved.constFind(id);
    if (order == m_unsaved.constEnd())
        return false;
    mark(id, *order);
    return true;
}

void MarkOrders::markAll(const QList<core::ConversationId> &ids)
{
    ++m_orders;
    m_lastOrder = ids;
    markSome(ids);
}

bool MarkOrders::undo()
{
    ++m_orders;
    const QList<core::ConversationId> order = std::exchange(m_lastOrder, {});
    if (takeBack(order))
        return true;
    // After a restart nobody remembers the order, but its hold may still run.
    readmarks::MarkStatus newest;
    for (const readmarks::MarkStatus &status : m_queue.statuses()) {
        if (status.state == readmarks::MarkState::Holding && status.until > newest.until)
            newest = status;
    }
    return takeBack({newest.conversation});
}

void MarkOrders::sendNow(core::ConversationId id)
{
    m_queue.sendNow(id);
}

void MarkOrders::cancel(core::ConversationId id, core::ReadRequestId request)
{
    const auto status = m_queue.status(id);
    if (models::canCancel(status) && (!request.isValid() || status.request == request))
        m_queue.cancel(id);
}

void MarkOrders::retry(core::ConversationId id, core::ReadRequestId request)
{
    const auto status = m_queue.status(id);
    if (models::canRetry(status) && (!request.isValid() || status.request == request))
        m_queue.retryNow(id);
}

void MarkOrders::retryAllFailed()
{
    m_queue.retryAllFailed();
}

void MarkOrders::markSome(QList<core::ConversationId> rest)
{
    const qsizetype count = qMin(perTurn, rest.size());
    for (qsizetype i = 0; i < count; ++i) {
        // A refusal of one of many is in the log; it must not stand in the way of the others.
        m_queue.request(rest.at(i));
    }
    rest.remove(0, count);
    if (rest.isEmpty())
        return;
    QTimer::singleShot(0, this, [this, rest = std::move(rest), order = m_orders] {
        if (order == m_orders)
            markSome(rest);
    });
}

bool MarkOrders::takeBack(const QList<core::ConversationId> &ids)
{
    bool any = false;
    for (const core::ConversationId id : ids)
        any = m_queue.undo(id) || any;
    return any;
}

} // namespace kidoku::ui
