// SPDX-License-Identifier: Apache-2.0
#include "mark_orders.h"

#include "core/when_done.h"
#include "mark_run.h"
#include "models/state_text.h"

#include <QFuture>
#include <QTimer>

namespace kidoku::ui {

namespace {

constexpr qsizetype perTurn = 50; // so that marking thousands costs no frame

} // namespace

MarkOrders::MarkOrders(const Accounts &accounts, AccountOf accountOf, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_accountOf(std::move(accountOf))
    , m_run(new MarkRun(accounts, this))
{}

readmarks::Queue *MarkOrders::queueOf(core::ConversationId id) const
{
    const AccountServices *services = m_accounts.of(m_accountOf(id));
    return services ? &services->queue : nullptr;
}

readmarks::MarkStatus MarkOrders::status(core::ConversationId id) const
{
    const readmarks::Queue *queue = queueOf(id);
    return queue ? queue->status(id) : readmarks::MarkStatus();
}

void MarkOrders::mark(core::ConversationId id, std::optional<store::Position> upTo)
{
    readmarks::Queue *queue = queueOf(id);
    if (!queue)
        return;
    m_lastOrder = {id};
    m_unsaved.remove(id);
    core::whenDone(
        queue->request(id, upTo), this,
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
    m_run->begin(ids);
    markSome(ids);
}

void MarkOrders::cancelRun()
{
    ++m_orders;
    const QList<core::ConversationId> open = m_run->open();
    m_run->endHandingOver();
    for (const core::ConversationId id : open) {
        if (readmarks::Queue *queue = queueOf(id))
            queue->cancel(id);
    }
}

bool MarkOrders::undo()
{
    ++m_orders;
    m_run->endHandingOver();
    const QList<core::ConversationId> order = std::exchange(m_lastOrder, {});
    if (takeBack(order))
        return true;
    // After a restart nobody remembers the order, but its hold may still run.
    readmarks::MarkStatus newest;
    for (const core::AccountId &account : m_accounts.list()) {
        for (const readmarks::MarkStatus &status : m_accounts.of(account)->queue.statuses()) {
            if (status.state == readmarks::MarkState::Holding && status.until > newest.until)
                newest = status;
        }
    }
    return takeBack({newest.conversation});
}

void MarkOrders::sendNow(core::ConversationId id)
{
    if (readmarks::Queue *queue = queueOf(id))
        queue->sendNow(id);
}

void MarkOrders::cancel(core::ConversationId id, core::ReadRequestId request)
{
    const auto status = this->status(id);
    if (models::canCancel(status) && (!request.isValid() || status.request == request))
        queueOf(id)->cancel(id);
}

void MarkOrders::retry(core::ConversationId id, core::ReadRequestId request)
{
    const auto status = this->status(id);
    if (models::canRetry(status) && (!request.isValid() || status.request == request))
        queueOf(id)->retryNow(id);
}

void MarkOrders::retryAllFailed()
{
    for (const core::AccountId &account : m_accounts.list())
        m_accounts.of(account)->queue.retryAllFailed();
}

void MarkOrders::markSome(QList<core::ConversationId> rest)
{
    const qsizetype count = qMin(perTurn, rest.size());
    for (qsizetype i = 0; i < count; ++i) {
        // A refusal of one of many is in the log; it must not stand in the way of the others.
        const core::ConversationId id = rest.at(i);
        readmarks::Queue *queue = queueOf(id);
        if (!queue) {
            m_run->refused(id);
            continue;
        }
        m_run->handOver(id);
        core::whenDone(queue->request(id), this,
                       [this, id](const readmarks::RequestResult &result) {
                           if (!result)
                               m_run->refused(id);
                       });
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
    for (const core::ConversationId id : ids) {
        if (readmarks::Queue *queue = queueOf(id))
            any = queue->undo(id) || any;
    }
    return any;
}

} // namespace kidoku::ui
