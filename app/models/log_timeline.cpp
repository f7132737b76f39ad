// SPDX-License-Identifier: Apache-2.0
#include "log_timeline.h"

#include <algorithm>
#include <cmath>

namespace kidoku::models {

namespace {

using core::Milliseconds;
using store::LogState;

constexpr qint64 bucketMs = 15'000; // the shortest slot; the others are multiples
constexpr qint64 dayMs = 24 * 3600 * 1000;
constexpr double binsPerOctave = 3; // a step is a quarter more: finer is not seen in a picture

enum Kind { Read, Retried, Failed, Waiting };

std::optional<Kind> kindOf(LogState state)
{
    switch (state) {
    case LogState::Succeeded:
        return Read;
    case LogState::Retrying:
        return Retried;
    case LogState::Failed:
        return Failed;
    case LogState::Working:
        return Waiting;
    case LogState::Info:
        break;
    }
    return std::nullopt;
}

size_t binOf(Milliseconds latency, int bins)
{
    const double place = binsPerOctave * std::log2(double(latency.count()) + 1);
    return std::min(size_t(bins) - 1, size_t(place));
}

Milliseconds middleOf(size_t bin)
{
    return Milliseconds(qint64(std::exp2((double(bin) + 0.5) / binsPerOctave)) - 1);
}

int slotsIn(TimelineSpan span)
{
    return span == TimelineSpan::Day ? 96 : 60;
}

template <size_t Bins>
Milliseconds percentile(const std::array<int, Bins> &took, double share)
{
    int all = 0;
    for (const int count : took)
        all += count;
    int wanted = int(std::ceil(all * share));
    for (size_t bin = 0; all > 0 && bin < Bins; ++bin) {
        wanted -= took[bin];
        if (wanted <= 0)
            return middleOf(bin);
    }
    return Milliseconds(-1);
}

} // namespace

Milliseconds slotLength(TimelineSpan span)
{
    switch (span) {
    case TimelineSpan::Quarter:
        return Milliseconds(bucketMs);
    case TimelineSpan::Hour:
        return Milliseconds(4 * bucketMs);
    case TimelineSpan::Day:
        break;
    }
    return Milliseconds(60 * bucketMs);
}

LogTimeline::LogTimeline(const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{}

void LogTimeline::apply(const QList<store::LogEntry> &entries)
{
    bool any = false;
    for (const store::LogEntry &entry : entries) {
        if (entry.attempt <= 0)
            continue;
        add(entry.id, entry.at, entry.state, entry.latency.value_or(Milliseconds(-1)));
        any = true;
    }
    if (!any)
        return;
    forgetOld();
    Q_EMIT changed();
}

void LogTimeline::load(const QList<store::log::TryFact> &tries)
{
    m_buckets.clear();
    m_waiting.clear();
    for (const store::log::TryFact &fact : tries)
        add(fact.id, fact.at, fact.state, fact.latency);
    forgetOld();
    Q_EMIT changed();
}

// A try is told once when it leaves and once when it is over; nothing else changes it.
void LogTimeline::add(qint64 id, core::Timestamp at, LogState state, Milliseconds latency)
{
    const auto kind = kindOf(state);
    if (!kind)
        return;
    if (const auto waits = m_waiting.constFind(id); waits != m_waiting.constEnd()) {
        if (const auto bucket = m_buckets.find(*waits); bucket != m_buckets.end())
            --bucket->second.counts[Waiting];
        m_waiting.erase(waits);
    }
    const qint64 place = at.ms / bucketMs;
    Bucket &bucket = m_buckets[place];
    ++bucket.counts[*kind];
    if (*kind == Waiting)
        m_waiting.insert(id, place);
    else if (latency >= Milliseconds(0))
        ++bucket.took[binOf(latency, latencyBins)];
}

void LogTimeline::forgetOld()
{
    const qint64 oldest = (m_clock.now().ms - dayMs) / bucketMs - 60;
    m_buckets.erase(m_buckets.begin(), m_buckets.lower_bound(oldest));
    m_waiting.removeIf([oldest](const auto &waits) { return waits.value() < oldest; });
}

QList<TimelineSlot> LogTimeline::slotsOf(TimelineSpan span) const
{
    const qint64 length = slotLength(span).count();
    const int count = slotsIn(span);
    const qint64 first = (m_clock.now().ms / length - count + 1) * length;
    QList<TimelineSlot> picture;
    for (int i = 0; i < count; ++i) {
        TimelineSlot slot;
        slot.from = {first + i * length};
        slot.to = {slot.from.ms + length};
        std::array<int, latencyBins> took{};
        auto bucket = m_buckets.lower_bound(slot.from.ms / bucketMs);
        for (; bucket != m_buckets.end() && bucket->first < slot.to.ms / bucketMs; ++bucket) {
            slot.read += bucket->second.counts[Read];
            slot.retried += bucket->second.counts[Retried];
            slot.failed += bucket->second.counts[Failed];
            slot.waiting += bucket->second.counts[Waiting];
            for (size_t bin = 0; bin < took.size(); ++bin)
                took[bin] += bucket->second.took[bin];
        }
        slot.p50 = percentile(took, 0.5);
        slot.p95 = percentile(took, 0.95);
        picture.append(slot);
    }
    return picture;
}

} // namespace kidoku::models
