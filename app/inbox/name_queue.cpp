// SPDX-License-Identifier: Apache-2.0
#include "name_queue_p.h"

#include <algorithm>

namespace kidoku::inbox {

using store::inbox::Nameless;

NameQueue::Key NameQueue::keyOf(const Nameless &who)
{
    return {who.conversation, who.member};
}

void NameQueue::drop(const Key &key)
{
    std::erase_if(m_waiting, [&](const Nameless &who) { return keyOf(who) == key; });
    m_known.remove(key);
}

void NameQueue::addLast(const QList<Nameless> &list)
{
    for (const Nameless &who : list) {
        const Key key = keyOf(who);
        if (m_known.contains(key) || m_inFlight.contains(key))
            continue;
        m_known.insert(key);
        m_waiting.push_back(who);
    }
}

void NameQueue::addFirst(const QList<Nameless> &list)
{
    for (auto who = list.crbegin(); who != list.crend(); ++who) {
        const Key key = keyOf(*who);
        if (m_inFlight.contains(key))
            continue;
        if (m_known.contains(key))
            drop(key);
        m_known.insert(key);
        m_waiting.push_front(*who);
    }
}

std::optional<Nameless> NameQueue::takeNext()
{
    if (m_waiting.empty())
        return {};
    Nameless who = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_known.remove(keyOf(who));
    m_inFlight.insert(keyOf(who));
    return who;
}

void NameQueue::finished(const Nameless &who, bool again)
{
    m_inFlight.remove(keyOf(who));
    if (again)
        addFirst({who});
}

} // namespace kidoku::inbox
