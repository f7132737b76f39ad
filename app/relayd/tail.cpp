// SPDX-License-Identifier: Apache-2.0
#include "relayd/tail.h"

#include <algorithm>

namespace kidoku::relayd {

Tail::Subscription::Subscription(Tail &tail, Wake wake)
    : m_tail(tail)
    , m_wake(std::move(wake))
{
    const std::lock_guard lock(m_tail.m_mutex);
    m_place = m_tail.m_subscribers.insert(m_tail.m_subscribers.end(), this);
}

Tail::Subscription::~Subscription()
{
    const std::lock_guard lock(m_tail.m_mutex);
    m_tail.m_subscribers.erase(m_place);
    if (m_tail.m_subscribers.empty())
        m_tail.clear();
}

Tail::Tail(size_t limit)
    : m_limit(limit)
{}

void Tail::clear()
{
    m_frames.clear();
    m_bytes = 0;
}

bool Tail::hasSubscribers() const
{
    const std::lock_guard lock(m_mutex);
    return !m_subscribers.empty();
}

void Tail::publish(std::vector<Frame> frames)
{
    if (frames.empty())
        return;
    const std::lock_guard lock(m_mutex);
    if (m_subscribers.empty())
        return;
    if (!m_frames.empty() && m_frames.back().seq + 1 != frames.front().seq)
        clear();
    for (Frame &frame : frames) {
        m_bytes += frame.bytes->size();
        m_frames.push_back(std::move(frame));
    }
    // The newest one stays whatever its size: it is the anchor for those who are up to date.
    while (m_frames.size() > 1 && m_bytes > m_limit) {
        m_bytes -= m_frames.front().bytes->size();
        m_frames.pop_front();
    }
    for (Subscription *subscriber : m_subscribers) {
        if (subscriber->m_armed.exchange(false))
            subscriber->m_wake();
    }
}

std::optional<std::vector<Tail::Frame>> Tail::after(RecordId after, size_t bytes) const
{
    const std::lock_guard lock(m_mutex);
    // The first frame is only an anchor: what came before it is not known here.
    if (m_frames.empty() || after < m_frames.front().id)
        return {};
    auto next = std::ranges::upper_bound(m_frames, after, {}, &Frame::id);
    std::vector<Frame> frames;
    for (size_t taken = 0; next != m_frames.end() && taken < bytes; ++next) {
        taken += next->bytes->size();
        frames.push_back(*next);
    }
    return frames;
}

} // namespace kidoku::relayd
