// SPDX-License-Identifier: Apache-2.0
#include "agenda_p.h"

namespace kidoku::readmarks {

namespace {

QList<ConversationId> takeDue(OrderedIds<core::Milliseconds> &times, core::Milliseconds now)
{
    QList<ConversationId> due;
    while (!times.isEmpty() && times.firstKey() <= now) {
        due.append(times.firstId());
        times.remove(due.constLast());
    }
    return due;
}

std::optional<core::Milliseconds> firstOf(const OrderedIds<core::Milliseconds> &times)
{
    return times.isEmpty() ? std::nullopt : std::optional(times.firstKey());
}

} // namespace

void Agenda::forget(ConversationId id)
{
    m_wakes.remove(id);
    m_giveUps.remove(id);
    m_byToken.remove(id);
    m_byUser.remove(id);
}

void Agenda::ready(ConversationId id, store::ReadApi api, bool pushed, int failures)
{
    auto &turns = api == store::ReadApi::Token ? m_byToken : m_byUser;
    turns.put(id, {pushed, failures, ++m_since});
}

QList<ConversationId> Agenda::takeWakes(core::Milliseconds now)
{
    return takeDue(m_wakes, now);
}

QList<ConversationId> Agenda::takeGiveUps(core::Milliseconds now)
{
    return takeDue(m_giveUps, now);
}

std::optional<ConversationId> Agenda::nextTurn(const Pause &pause) const
{
    const OrderedIds<Turn> *best = nullptr;
    const auto consider = [&](const OrderedIds<Turn> &turns, store::ReadApi api) {
        if (turns.isEmpty() || (pause.covers(api) && !turns.firstKey().pushed))
            return;
        if (!best || turns.firstKey() < best->firstKey())
            best = &turns;
    };
    consider(m_byToken, store::ReadApi::Token);
    consider(m_byUser, store::ReadApi::User);
    return best ? std::optional(best->firstId()) : std::nullopt;
}

std::optional<core::Milliseconds> Agenda::nextWake() const
{
    return firstOf(m_wakes);
}

std::optional<core::Milliseconds> Agenda::nextGiveUp() const
{
    return firstOf(m_giveUps);
}

} // namespace kidoku::readmarks
