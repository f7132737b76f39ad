// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "linesim/delivery/delivery_settings.h"

#include <QJsonObject>
#include <QString>

#include <deque>
#include <map>
#include <optional>
#include <unordered_map>

//! What goes out next, and when: queues, order, duplicates, redelivery, pace. No sockets, no
//! clock of its own, so that the rules can be tested as values. Owned by one thread.
namespace kidoku::linesim {

struct Parcel
{
    QJsonObject event;
    QString orderKey;   //!< parcels with the same key leave one after the other
    quint64 number = 0; //!< rising in the order in which they are to leave
    int failures = 0;
    bool isRedelivery = false;
    bool badSignature = false;
    quint64 generation = 0; //!< which reset it belongs to

    [[nodiscard]] QString eventId() const;
    //! The body of the POST.
    [[nodiscard]] QByteArray body(const QString &destination) const;
};

//! Parcels leave in the order in which the events happened. Only those of a chat that still has
//! one on its way are passed over: order is kept per chat, and chats do not wait for each other.
class DeliveryPlan
{
public:
    static constexpr qsizetype queueLimit = 200'000; //!< events beyond are dropped and counted
    static constexpr int mostTries = 10;
    static constexpr core::Milliseconds shuffleWindow{100};
    static constexpr size_t shuffleSize = 4;

    explicit DeliveryPlan(quint64 seed);

    //! A counter of "every Nth" begins again when its own N changes.
    void setSettings(const DeliverySettings &settings);
    [[nodiscard]] DeliverySettings &settings() { return m_settings; }
    //! Queues, counters and settings back to the start; the webhook's address stays.
    void reset();

    void add(const QString &orderKey, const QJsonObject &event, core::Milliseconds now);
    //! The newest event once more, as LINE redelivers it. False: there is none.
    bool repeatNewest();
    //! What the newest parcel has; 0: none yet.
    [[nodiscard]] quint64 lastNumber() const { return m_lastNumber; }
    //! A taken parcel is no longer on its way; the next one of its chat may leave.
    void finished(const Parcel &parcel);
    //! A finished parcel was not accepted; with redelivery on it comes again later.
    void failed(Parcel parcel, core::Milliseconds now);
    //! Puts what is due (redeliveries, a full shuffle window) at the end of the queue.
    void tick(core::Milliseconds now);
    //! When tick() has something to do next; none: nothing waits for time.
    [[nodiscard]] std::optional<core::Milliseconds> nextTick(core::Milliseconds now) const;

    //! The oldest parcel that may leave now; none: paused, too early or nothing there. Every
    //! parcel taken is to be handed to finished().
    [[nodiscard]] std::optional<Parcel> take(core::Milliseconds now);
    //! False for a parcel from before a reset.
    [[nodiscard]] bool isCurrent(const Parcel &parcel) const
    {
        return parcel.generation == m_generation;
    }
    //! Queued events and what was dropped, for GET /_sim/delivery.
    [[nodiscard]] QJsonObject toJson() const;

private:
    struct Chat
    {
        std::deque<Parcel> waiting;
        bool onItsWay = false; // one of its parcels has been taken and is not finished
    };
    void enqueue(Parcel parcel);
    void flushShuffled();

    quint64 m_seed;
    quint64 m_shuffles = 0;
    DeliverySettings m_settings;
    std::unordered_map<QString, Chat> m_chats; // those with a parcel waiting or on its way
    std::map<quint64, QString> m_next; // first parcel of each chat with none on its way, by number
    quint64 m_lastNumber = 0;
    std::optional<Parcel> m_newest;
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
