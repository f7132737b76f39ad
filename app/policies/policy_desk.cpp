// SPDX-License-Identifier: Apache-2.0
#include "policy_desk.h"

#include "core/when_done.h"
#include "store/inbox_tables.h"

namespace kidoku::policies {

namespace {

using accounts::ReadPolicy;
using readmarks::Asker;

Asker askerOf(ReadPolicy policy)
{
    switch (policy) {
    case ReadPolicy::OnReply:
        return Asker::OnReply;
    case ReadPolicy::OnDone:
        return Asker::OnDone;
    case ReadPolicy::AfterSeconds:
        return Asker::AfterSeconds;
    case ReadPolicy::OnArrival:
        return Asker::OnArrival;
    case ReadPolicy::Manual:
        break;
    }
    return Asker::Operator;
}

} // namespace

PolicyDesk::PolicyDesk(core::AccountId account, store::Store &store, inbox::Inbox &inbox,
                       inbox::Preflight &preflight, readmarks::Queue &queue,
                       const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_store(store)
    , m_preflight(preflight)
    , m_queue(queue)
    , m_clock(clock)
    , m_decider(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // an early one would find nothing due
    connect(&m_timer, &QTimer::timeout, this, &PolicyDesk::poll);
    connect(&store, &store::Store::changed, this, &PolicyDesk::take);
    connect(&inbox, &inbox::Inbox::doneSet, this, [this](const store::Conversation &conversation) {
        judge(conversation.id, &Decider::doneSet);
    });
    connect(&preflight, &inbox::Preflight::changed, this, [this] {
        refresh();
        tell();
    });
    connect(&queue, &readmarks::Queue::statusChanged, this,
            [this](const QList<readmarks::MarkStatus> &statuses) {
                for (const readmarks::MarkStatus &status : statuses)
                    m_decider.requested(status.conversation, status.upTo);
                tell();
            });
    refresh();
}

void PolicyDesk::setPolicy(ReadPolicy policy, std::chrono::seconds after)
{
    Rules rules = m_decider.rules();
    rules.policy = policy;
    rules.after = after;
    m_decider.setRules(rules);
    tell();
}

// The way to LINE as it is now.
void PolicyDesk::refresh()
{
    Rules rules = m_decider.rules();
    rules.api = m_queue.config().api;
    rules.automaticRead = m_preflight.status().verdict == inbox::PreflightVerdict::AutomaticRead;
    if (rules != m_decider.rules())
        m_decider.setRules(rules);
}

void PolicyDesk::take(const store::ChangeSet &changes)
{
    QHash<core::ConversationId, store::Conversation> known;
    for (const store::Conversation &conversation : changes.conversations) {
        if (conversation.account == m_account)
            known.insert(conversation.id, conversation);
    }
    if (known.isEmpty())
        return;
    refresh();
    for (const store::Conversation &conversation : std::as_const(known))
        m_decider.changed(conversation);
    // Of a burst the newest one of each chat says it all.
    QHash<core::ConversationId, Order> orders;
    for (const store::Message &message : changes.messages) {
        const auto conversation = known.constFind(message.conversation);
        if (conversation == known.constEnd())
            continue;
        if (const auto order = m_decider.stored(*conversation, message))
            orders.insert(order->conversation, *order);
    }
    for (const Order &order : std::as_const(orders))
        give(order);
    tell();
}

void PolicyDesk::replied(core::ConversationId conversation)
{
    judge(conversation, &Decider::replied);
}

void PolicyDesk::judge(core::ConversationId id, Judgement judgement)
{
    using Found = std::pair<std::optional<store::Conversation>, store::Position>;
    const auto read = m_store.read([id](store::Database &database) -> Found {
        return {store::inbox::conversation(database, id),
                store::inbox::newestProven(database, id).position};
    });
    core::whenDone(read, this, [this, judgement](const store::StoreResult<Found> &found) {
        refresh();
        if (found && found->first)
            give((m_decider.*judgement)(*found->first, found->second));
    });
}

void PolicyDesk::look(const std::optional<Sight> &sight)
{
    refresh();
    m_decider.look(sight);
    tell();
}

bool PolicyDesk::prevent()
{
    const bool prevented = m_decider.prevent();
    tell();
    return prevented;
}

std::optional<core::Milliseconds> PolicyDesk::timeLeft(core::ConversationId id) const
{
    const auto &countdown = m_decider.countdown();
    if (!countdown || countdown->conversation != id)
        return {};
    return std::max(core::Milliseconds(0), countdown->dueAt - m_clock.monotonic());
}

void PolicyDesk::poll()
{
    refresh();
    give(m_decider.poll());
    tell();
}

void PolicyDesk::give(const std::optional<Order> &order)
{
    if (!order)
        return;
    // A refusal is in the log.
    (void)m_queue.request(order->conversation, order->upTo, askerOf(order->policy));
    Q_EMIT ordered(*order);
}

void PolicyDesk::tell()
{
    if (const auto next = m_decider.nextPoll())
        m_timer.start(std::max(core::Milliseconds(1), *next - m_clock.monotonic()));
    else
        m_timer.stop();
    if (m_told == m_decider.countdown())
        return;
    m_told = m_decider.countdown();
    Q_EMIT countdownChanged();
}

} // namespace kidoku::policies
