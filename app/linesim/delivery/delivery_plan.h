// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "linesim/delivery/delivery_settings.h"

#include <QJsonObject>
#include <QString>

#include <deque>
#include <map>
#include <optional>
#include <vector>

//! What goes out next, and when: queues, order, duplicates, redelivery, pace. No sockets, no
//! clock of its own, so that the rules can be tested as values. Owned by one thread.
namespace kidoku::linesim {

struct Parcel
{
    QJsonObject event;
    QString orderKey;
    int failures = 0;
    bool isRedelivery = false;
    bool badSignature = false;
    quint64 generation = 0; //!< which reset it belongs to

    [[nodiscard]] QString eventId() const;
    //! The body of the POST.
    [[nodiscard]] QByteArray body(const QString &destination) const;
};

//! Events of one chat always wait in the same lane, and a lane sends one after the other: order
//! is kept per chat while chats do not wait for each other.
class DeliveryPlan
{
public:
    static constexpr size_t laneCount = 32;
    static constexpr qsizetype queueLimit = 200'000; //!< events beyond are dropped and counted
    static constexpr int mostTries = 10;
    static constexpr core::Milliseconds shuffleWindow{100};
    static constexpr size_t shuffleSize = 4;

    explicit DeliveryPlan(quint64 seed);
    [[nodiscard]] static size_t laneOf(const QString &orderKey);

    //! The counters of "every Nth" begin again.
    void setSettings(const DeliverySettings &settings);
    [[nodiscard]] DeliverySettings &settings() { return m_settings; }
    //! Queues, counters and settings back to the start; the webhook's address stays.
    void reset();

    void add(const QString &orderKey, const QJsonObject &event, core::Milliseconds now);
    //! A POST has failed; with redelivery on it comes again later.
    void failed(Parcel parcel, core::Milliseconds now);
    //! Moves what is due (redeliveries, a full shuffle window) into its lane.
    void tick(core::Milliseconds now);
    //! When tick() has something to do next; none: nothing waits for time.
    [[nodiscard]] std::optional<core::Milliseconds> nextTick(core::Milliseconds now) const;

    //! The next parcel of a lane that may leave now; none: paused, too early or nothing there.
    [[nodiscard]] std::optional<Parcel> take(size_t lane, core::Milliseconds now);
    //! False for a parcel from before a reset.
    [[nodiscard]] bool isCurrent(const Parcel &parcel) const
    {
        return parcel.generation == m_generation;
    }
    //! Queued events and what was dropped, for GET /_sim/delivery.
    [[nodiscard]] QJsonObject toJson() const;

private:
    void enqueue(Parcel parcel);
    void flushShuffled();

    quint64 m_seed;
    quint64 m_shuffles = 0;
    DeliverySettings m_settings;
    std::vector<std::deque<Parcel>> m_lanes;
    std::deque<Parcel> m_shuffled;
    core::Milliseconds m_shuffleDue{0};
    std::multimap<core::Milliseconds, Parcel> m_later; // redeliveries by the time they are due
    qsizetype m_queued = 0;
    qint64 m_dropped = 0;
    int m_sinceDuplicate = 0;
    int m_sinceBadSignature = 0;
    quint64 m_generation = 0;
    std::chrono::microseconds m_nextSlot{0}; // perSecond: nothing leaves before
};

} // namespace kidoku::linesim
