// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/record.h"

#include <atomic>
#include <deque>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace kidoku::relayd {

//! The latest records of one channel, ready as frames and shared by all consoles, and the signal
//! that there are more. The signal is a hint and the frames a cache: the log is the truth.
//! Thread-safe.
class Tail
{
public:
    struct Frame
    {
        RecordId id;
        qint64 seq = 0;
        std::shared_ptr<const std::string> bytes;
    };

    //! Wakes a subscriber; called with a lock held, from any thread: it must only post.
    using Wake = std::function<void()>;

    //! A subscriber's place; gone when the object is.
    class Subscription
    {
    public:
        Subscription(Tail &tail, Wake wake);
        ~Subscription();
        Subscription(const Subscription &) = delete;
        Subscription &operator=(const Subscription &) = delete;

        //! Asks for one wake-up at the next record. Arm before reading, then wait: a record
        //! that comes in between wakes.
        void arm() { m_armed = true; }

    private:
        friend class Tail;
        Tail &m_tail;
        const Wake m_wake;
        std::atomic<bool> m_armed{false};
        std::list<Subscription *>::iterator m_place;
    };

    //! Keeps at most \a limit bytes of frames (the newest one in any case), and none while nobody
    //! listens: then nobody has to make frames, and old ones must not look like the latest.
    explicit Tail(size_t limit);

    //! New records in the order of the log, after their commit. After a hole it starts anew.
    void publish(std::vector<Frame> frames);
    [[nodiscard]] bool hasSubscribers() const;

    //! Frames after \a after, about \a bytes of them; empty when there are none yet. Nothing when
    //! the answer is not in memory: then the log has to be asked.
    [[nodiscard]] std::optional<std::vector<Frame>> after(RecordId after, size_t bytes) const;

private:
    void clear();

    const size_t m_limit;
    mutable std::mutex m_mutex;
    std::deque<Frame> m_frames;
    size_t m_bytes = 0;
    std::list<Subscription *> m_subscribers;
};

} // namespace kidoku::relayd
