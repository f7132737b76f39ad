// SPDX-License-Identifier: Apache-2.0
#include "mark_run.h"

namespace kidoku::ui {

using readmarks::MarkState;

MarkRun::MarkRun(const Accounts &accounts, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
{
    for (const core::AccountId &id : accounts.list())
        watch(id);
    connect(&accounts, &Accounts::added, this, &MarkRun::watch);
}

void MarkRun::watch(const core::AccountId &id)
{
    connect(&m_accounts.of(id)->queue, &readmarks::Queue::statusChanged, this, &MarkRun::take);
}

void MarkRun::begin(const QList<core::ConversationId> &ids)
{
    m_tally = {};
    m_waiting.clear();
    for (const core::ConversationId id : ids)
        m_waiting.insert(id, false);
    m_tally.total = int(m_waiting.size());
    Q_EMIT changed();
}

void MarkRun::handOver(core::ConversationId id)
{
    if (const auto waiting = m_waiting.find(id); waiting != m_waiting.end())
        *waiting = true;
}

void MarkRun::refused(core::ConversationId id)
{
    if (end(id, &Tally::refused))
        Q_EMIT changed();
}

void MarkRun::endHandingOver()
{
    const QList<core::ConversationId> ids = m_waiting.keys(false);
    for (const core::ConversationId id : ids)
        end(id, &Tally::takenBack);
    if (!ids.isEmpty())
        Q_EMIT changed();
}

QList<core::ConversationId> MarkRun::open() const
{
    return m_waiting.keys(true);
}

void MarkRun::take(const QList<readmarks::MarkStatus> &statuses)
{
    if (m_waiting.isEmpty())
        return;
    const Tally before = m_tally;
    for (const readmarks::MarkStatus &status : statuses) {
        if (!m_waiting.value(status.conversation, false))
            continue;
        if (status.state == MarkState::Read || status.state == MarkState::Covered)
            end(status.conversation, &Tally::read);
        else if (status.state == MarkState::Failed)
            end(status.conversation, &Tally::refused);
        else if (status.state == MarkState::Cancelled)
            end(status.conversation, &Tally::takenBack);
    }
    if (m_tally != before)
        Q_EMIT changed();
}

bool MarkRun::end(core::ConversationId id, int Tally::*count)
{
    const bool waited = m_waiting.remove(id) > 0;
    m_tally.*count += waited ? 1 : 0;
    return waited;
}

} // namespace kidoku::ui
