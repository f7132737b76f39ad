// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include <list>
#include <utility>

//! A small map that forgets what was not asked for longest. Not thread-safe.
namespace kidoku::ui {

template <typename Key, typename Value>
class LruCache
{
public:
    explicit LruCache(qsizetype capacity)
        : m_capacity(capacity)
    {}

    //! Null when it is not there; else the newest from now on. Valid until the next insert().
    [[nodiscard]] Value *find(const Key &key)
    {
        const auto place = m_places.constFind(key);
        if (place == m_places.constEnd())
            return nullptr;
        m_order.splice(m_order.begin(), m_order, *place);
        return &m_order.front().second;
    }
    Value &insert(const Key &key, Value value)
    {
        remove(key);
        m_order.emplace_front(key, std::move(value));
        m_places.insert(key, m_order.begin());
        if (m_places.size() > m_capacity) {
            m_places.remove(m_order.back().first);
            m_order.pop_back();
        }
        return m_order.front().second;
    }
    void remove(const Key &key)
    {
        const auto place = m_places.constFind(key);
        if (place == m_places.constEnd())
            return;
        m_order.erase(*place);
        m_places.remove(key);
    }
    void clear()
    {
        m_places.clear();
        m_order.clear();
    }
    [[nodiscard]] qsizetype size() const { return m_places.size(); }

private:
    using Order = std::list<std::pair<Key, Value>>;
    qsizetype m_capacity;
    Order m_order; // newest first
    QHash<Key, typename Order::iterator> m_places;
};

} // namespace kidoku::ui
