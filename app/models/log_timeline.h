// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "store/log_table.h"

#include <QHash>
#include <QObject>

#include <array>
#include <map>

//! How LINE answered over the last day, in slots of time: what a picture shows and a screen reader
//! says. Fed by the same entries as the log; it keeps counts, not entries. GUI thread.
namespace kidoku::models {

enum class TimelineSpan { Quarter, Hour, Day }; //!< 15 minutes, an hour, 24 hours

struct TimelineSlot
{
    core::Timestamp from;
    core::Timestamp to;
    int read = 0;
    int retried = 0;
    int failed = 0;
    int waiting = 0; //!< no answer yet
    //! Half, and all but one of twenty, of the answers took no longer; below zero: no answer.
    core::Milliseconds p50{-1};
    core::Milliseconds p95{-1};

    [[nodiscard]] int total() const { return read + retried + failed + waiting; }
    [[nodiscard]] int trouble() const { return retried + failed; }
};

class LogTimeline : public QObject
{
    Q_OBJECT

public:
    //! \a clock outlives this.
    explicit LogTimeline(const core::Clock &clock, QObject *parent = nullptr);

    //! New entries and known ones that have changed.
    void apply(const QList<store::LogEntry> &entries);
    //! Everything that the store knows; what was counted before is in it.
    void load(const QList<store::log::TryFact> &tries);
    //! From the oldest to the one that runs, all of the same length.
    [[nodiscard]] QList<TimelineSlot> slotsOf(TimelineSpan span) const;

Q_SIGNALS:
    void changed();

private:
    static constexpr int latencyBins = 64;
    struct Bucket
    {
        std::array<int, 4> counts{};
        std::array<quint16, latencyBins> took{};
    };

    void add(qint64 id, core::Timestamp at, store::LogState state, core::Milliseconds latency);
    void forgetOld();

    const core::Clock &m_clock;
    std::map<qint64, Bucket> m_buckets; //!< by time divided by their length
    QHash<qint64, qint64> m_waiting;    //!< tries without an answer: id → bucket
};

[[nodiscard]] core::Milliseconds slotLength(TimelineSpan span);
//! "96 ms", "1.2 s".
[[nodiscard]] QString tookText(core::Milliseconds took);
[[nodiscard]] QString nameOf(TimelineSpan span); //!< "Last hour"
//! "14:32–14:33: 12 read, 3 retried; half took up to 90 ms, 95 % up to 400 ms".
[[nodiscard]] QString describe(const TimelineSlot &slot);
//! "120 read, 8 retried, 2 failed; worst 14:32–14:36: 2 failed, 6 retried".
[[nodiscard]] QString describe(const QList<TimelineSlot> &picture);
//! The same after "Last hour: ".
[[nodiscard]] QString describe(const QList<TimelineSlot> &picture, TimelineSpan span);

} // namespace kidoku::models
