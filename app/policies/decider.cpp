// SPDX-License-Identifier: Apache-2.0
#include "decider.h"

#include <algorithm>

namespace kidoku::policies {

namespace {

using accounts::ReadPolicy;

} // namespace

void Decider::setRules(const Rules &rules)
{
    const bool sameWait = rules.policy == m_rules.policy && rules.after == m_rules.after;
    m_rules = rules;
    if (!sameWait)
        m_countdown.reset(); // looking before the change does not count
    consider();
}

bool Decider::mayMark(const store::Conversation &conversation) const
{
    if (m_rules.automaticRead || conversation.spam || conversation.unread <= 0)
        return false;
    if (m_rules.api == store::ReadApi::User)
        return conversation.kind == store::ChatKind::User;
    return conversation.lastToken > conversation.readUpTo;
}

Decider::Decision Decider::stored(const store::Conversation &conversation,
                                  const store::Message &message)
{
    changed(conversation);
    if (!message.countsAsUnread())
        return {};
    store::Position &arrived = m_arrived[conversation.id];
    if (message.position <= arrived)
        return {}; // told again, or out of order: what came after it has been decided upon
    arrived = message.position;
    const auto age = m_clock.now() - core::Timestamp{message.position.at};
    if (m_rules.policy != ReadPolicy::OnArrival || message.proof == store::Proof::Unverifiable
        || age > freshFor || message.position <= conversation.readUpTo || !mayMark(conversation))
        return {};
    return Order{conversation.id, message.position, ReadPolicy::OnArrival};
}

Decider::Decision Decider::replied(const store::Conversation &conversation,
                                   store::Position proven) const
{
    return orderUpTo(proven, ReadPolicy::OnReply, conversation);
}

Decider::Decision Decider::doneSet(const store::Conversation &conversation,
                                   store::Position proven) const
{
    return orderUpTo(proven, ReadPolicy::OnDone, conversation);
}

Decider::Decision Decider::orderUpTo(store::Position proven, ReadPolicy policy,
                                     const store::Conversation &conversation) const
{
    if (m_rules.policy != policy || proven <= conversation.readUpTo || !mayMark(conversation))
        return {};
    return Order{conversation.id, proven, policy};
}

void Decider::look(const std::optional<Sight> &sight)
{
    expire(); // a look that comes back does not bridge the time in between
    m_sight = sight;
    consider();
}

void Decider::changed(const store::Conversation &conversation)
{
    if (!m_sight || m_sight->conversation.id != conversation.id)
        return;
    m_sight->conversation = conversation;
    consider();
}

void Decider::requested(core::ConversationId conversation, store::Position upTo)
{
    settle(conversation, upTo);
    consider();
}

void Decider::settle(core::ConversationId conversation, store::Position upTo)
{
    store::Position &settled = m_settled[conversation];
    settled = std::max(settled, upTo);
}

bool Decider::prevent()
{
    if (!m_countdown || !m_sight)
        return false;
    settle(m_sight->conversation.id, m_sight->upTo);
    consider();
    return true;
}

void Decider::expire()
{
    if (!m_sight || m_clock.monotonic() < m_sight->idleAt)
        return;
    m_sight.reset();
    m_countdown.reset();
}

// A countdown goes on while its message is on the screen, also when newer ones join it.
void Decider::consider()
{
    const bool looks
        = m_rules.policy == ReadPolicy::AfterSeconds && m_sight && mayMark(m_sight->conversation);
    if (!looks) {
        m_countdown.reset();
        return;
    }
    const store::Conversation &conversation = m_sight->conversation;
    const auto nothingBefore
        = std::max(conversation.readUpTo, m_settled.value(conversation.id, store::Position()));
    const bool counts = m_countdown && m_countdown->conversation == conversation.id
        && m_countdown->upTo <= m_sight->upTo && m_countdown->upTo > nothingBefore;
    if (counts)
        return;
    m_countdown.reset();
    if (m_sight->upTo > nothingBefore)
        m_countdown
            = Countdown{conversation.id, m_sight->upTo, m_clock.monotonic() + m_rules.after};
}

Decider::Decision Decider::poll()
{
    // Both may be due at once, and the message was looked at up to the last moment.
    const bool due = m_countdown && m_countdown->dueAt <= m_clock.monotonic();
    if (due && m_countdown->dueAt <= m_sight->idleAt) {
        const Order order{m_countdown->conversation, m_countdown->upTo, ReadPolicy::AfterSeconds};
        settle(order.conversation, order.upTo);
        expire();
        consider();
        return order;
    }
    expire();
    return {};
}

std::optional<core::Milliseconds> Decider::nextPoll() const
{
    if (!m_countdown)
        return {};
    return std::min(m_countdown->dueAt, m_sight->idleAt);
}

} // namespace kidoku::policies
