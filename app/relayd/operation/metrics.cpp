// SPDX-License-Identifier: Apache-2.0
#include "relayd/operation/metrics.h"

#include <algorithm>

namespace kidoku::relayd {

void LabelledCounter::add(std::string_view first, std::string_view second, std::string_view third)
{
    const Key key{std::string(first), std::string(second), std::string(third)};
    const std::lock_guard lock(m_mutex);
    ++m_values[key];
}

std::map<LabelledCounter::Key, quint64> LabelledCounter::values() const
{
    const std::lock_guard lock(m_mutex);
    return m_values;
}

void LatencyHistogram::observe(std::chrono::nanoseconds time)
{
    const double seconds = std::chrono::duration<double>(time).count();
    const auto bound = std::ranges::lower_bound(bounds, seconds);
    ++m_buckets[static_cast<size_t>(bound - bounds.begin())];
    m_nanoseconds += time.count();
}

LatencyHistogram::Reading LatencyHistogram::read() const
{
    constexpr double nanosecond = 1e-9;
    Reading reading;
    for (size_t i = 0; i < bounds.size(); ++i) {
        reading.count += m_buckets[i];
        reading.upTo[i] = reading.count;
    }
    reading.count += m_buckets.back();
    reading.seconds = static_cast<double>(m_nanoseconds.load()) * nanosecond;
    return reading;
}

StreamPlaces::Place::Place(StreamPlaces &places)
    : m_places(places)
{
    const std::lock_guard lock(m_places.m_mutex);
    m_entry = m_places.m_open.insert(m_places.m_open.end(), this);
}

StreamPlaces::Place::~Place()
{
    const std::lock_guard lock(m_places.m_mutex);
    m_places.m_open.erase(m_entry);
}

size_t StreamPlaces::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_open.size();
}

qint64 StreamPlaces::lag(qint64 newest) const
{
    const std::lock_guard lock(m_mutex);
    qint64 most = 0;
    for (const Place *place : m_open) {
        const qint64 seq = place->m_seq;
        // Until its first record a stream that resumes does not know its number.
        if (seq != Place::unknown)
            most = std::max(most, newest - seq);
    }
    return most;
}

} // namespace kidoku::relayd
