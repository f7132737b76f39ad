// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <array>
#include <atomic>
#include <chrono>
#include <list>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

//! What the relay counts about itself. All of it is thread-safe.
namespace kidoku::relayd {

//! A counter for each combination of up to three labels. The labels' values are words of ours or
//! names of channels, never what a stranger sent: their number is bounded.
class LabelledCounter
{
public:
    static constexpr size_t mostLabels = 3;
    using Key = std::array<std::string, mostLabels>;

    void add(std::string_view first, std::string_view second, std::string_view third = {});
    [[nodiscard]] std::map<Key, quint64> values() const;

private:
    mutable std::mutex m_mutex;
    std::map<Key, quint64> m_values;
};

//! How long something took.
class LatencyHistogram
{
public:
    static constexpr std::array<double, 13> bounds{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                                   0.1,    0.25,  0.5,    1,     2.5,  10};

    void observe(std::chrono::nanoseconds time);

    struct Reading
    {
        std::array<quint64, bounds.size()> upTo{}; //!< how many took no longer than the bound
        quint64 count = 0;
        double seconds = 0;
    };
    [[nodiscard]] Reading read() const;

private:
    std::array<std::atomic<quint64>, bounds.size() + 1> m_buckets{};
    std::atomic<qint64> m_nanoseconds{0};
};

//! How far each open stream of a channel has come.
class StreamPlaces
{
public:
    //! One stream's place; gone when the object is.
    class Place
    {
    public:
        explicit Place(StreamPlaces &places);
        ~Place();
        Place(const Place &) = delete;
        Place &operator=(const Place &) = delete;

        //! The last record that its console has got.
        void reached(qint64 seq) { m_seq = seq; }

    private:
        friend class StreamPlaces;
        static constexpr qint64 unknown = -1;

        StreamPlaces &m_places;
        std::atomic<qint64> m_seq{unknown};
        std::list<const Place *>::iterator m_entry;
    };

    [[nodiscard]] size_t count() const;
    //! Of the slowest stream, when \a newest is the channel's last record.
    [[nodiscard]] qint64 lag(qint64 newest) const;

private:
    mutable std::mutex m_mutex;
    std::list<const Place *> m_open;
};

//! The numbers that nothing else keeps.
struct Metrics
{
    LabelledCounter webhooks;     //!< channel, result
    LabelledCounter gatewayCalls; //!< channel, who answered, class of the status
    LabelledCounter rejected;     //!< place, reason
    LatencyHistogram append;
    LatencyHistogram gateway;
};

} // namespace kidoku::relayd
