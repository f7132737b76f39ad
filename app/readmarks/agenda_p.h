// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "readmarks/pause_p.h"

#include <QHash>
#include <QList>

#include <compare>
#include <optional>
#include <set>

//! What the queue has to do when: sets ordered by time and by turn, so that ten thousand waiting
//! requests cost a logarithm per event and nothing while idle. Times are monotonic. GUI thread.
namespace kidoku::readmarks {

using core::ConversationId;

//! Conversations by a key; each at most once.
template <typename Key>
class OrderedIds
{
public:
    void put(ConversationId id, const Key &key)
    {
        remove(id);
        m_order.emplace(key, id);
        m_keys.insert(id, key);
    }
    void remove(ConversationId id)
    {
        const auto at = m_keys.constFind(id);
        if (at == m_keys.cend())
            return;
        m_order.erase({*at, id});
        m_keys.erase(at);
    }
    [[nodiscard]] bool isEmpty() const { return m_order.empty(); }
    [[nodiscard]] const Key &firstKey() const { return m_order.begin()->first; }
    [[nodiscard]] ConversationId firstId() const { return m_order.begin()->second; }

private:
    std::set<std::pair<Key, ConversationId>> m_order;
    QHash<ConversationId, Key> m_keys;
};

//! Whose turn it is: what the operator pushed, then what has failed least, then what came first.
struct Turn
{
    bool pushed = false;
    int failures = 0;
    quint64 since = 0;

    friend std::strong_ordering operator<=>(const Turn &a, const Turn &b)
    {
        if (a.pushed != b.pushed)
            return a.pushed ? std::strong_ordering::less : std::strong_ordering::greater;
        if (const auto order = a.failures <=> b.failures; order != 0)
            return order;
        return a.since <=> b.since;
    }
    friend bool operator==(const Turn &, const Turn &) = default;
};

class Agenda
{
public:
    //! Nothing is to be done for \a id any more.
    void forget(ConversationId id);
    //! The hold or the wait ends then.
    void wakeAt(ConversationId id, core::Milliseconds when) { m_wakes.put(id, when); }
    void giveUpAt(ConversationId id, core::Milliseconds when) { m_giveUps.put(id, when); }
    //! May be sent as soon as it is its turn.
    void ready(ConversationId id, store::ReadApi api, bool pushed, int failures);

    //! Takes out what is due.
    [[nodiscard]] QList<ConversationId> takeWakes(core::Milliseconds now);
    [[nodiscard]] QList<ConversationId> takeGiveUps(core::Milliseconds now);

    //! Who would be sent next: of a paused API only what the operator pushed.
    [[nodiscard]] std::optional<ConversationId> nextTurn(const Pause &pause) const;
    [[nodiscard]] std::optional<core::Milliseconds> nextWake() const;
    [[nodiscard]] std::optional<core::Milliseconds> nextGiveUp() const;

private:
    OrderedIds<core::Milliseconds> m_wakes;
    OrderedIds<core::Milliseconds> m_giveUps;
    OrderedIds<Turn> m_byToken;
    OrderedIds<Turn> m_byUser;
    quint64 m_since = 0;
};

} // namespace kidoku::readmarks
