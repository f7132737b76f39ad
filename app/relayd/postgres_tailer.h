// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/event_log.h"
#include "relayd/poll_signal.h"
#include "relayd/postgres_line.h"
#include "relayd/postgres_reader.h"

#include <atomic>
#include <functional>
#include <map>
#include <thread>

namespace kidoku::relayd {

//! The one thread of a relay that follows the shared log: it announces what other relays have
//! appended, tells them of own appends, and opens lost connections again. Other relays' signals
//! (LISTEN) are hints that may get lost, so the log is asked every 100 ms in any case. Own signals
//! go out at most every 10 ms and never inside the appending transaction, where NOTIFY would make
//! commits wait for each other.
class PostgresTailer
{
public:
    //! Tells what is durable, in the order of each channel.
    using Announce = std::function<void(std::span<const Draft>, std::span<const Receipt>)>;
    //! False: nobody here listens to the channel, so that its records need not be fetched.
    using IsWatched = std::function<bool(ChannelKey)>;
    //! A connection, ready for use; called by the tailer's thread, may take seconds.
    using Connect = std::function<LogResult<Postgres>()>;

    PostgresTailer(Connect connect, Announce announce, IsWatched isWatched);
    ~PostgresTailer();
    PostgresTailer(const PostgresTailer &) = delete;
    PostgresTailer &operator=(const PostgresTailer &) = delete;

    //! Lines that it opens again; before start().
    void keepOpen(PostgresLine &line) { m_lines.push_back(&line); }
    //! From \a ends on.
    void start(const std::vector<ChannelEnd> &ends);
    void stop();
    //! A line was lost. Any thread.
    void reconnect() { m_signal.set(); }

    //! Own records that are committed: announced at once when nothing of other relays lies in
    //! between, else by the tailer's thread with those. One thread at a time.
    void appended(std::span<const Draft> drafts, std::span<const Receipt> receipts);

private:
    struct Place
    {
        RecordId id;
        qint64 seq = 0;
    };

    void run();
    void dropLines();
    [[nodiscard]] bool openLines();
    LogResult<core::Done> listen();
    LogResult<core::Done> tellOthers();
    LogResult<core::Done> follow();
    LogResult<core::Done> followChannel(const ChannelEnd &end);
    [[nodiscard]] bool announceNow(std::span<const Draft> drafts,
                                   std::span<const Receipt> receipts);
    [[nodiscard]] Place place(ChannelKey channel);

    const Connect m_connect;
    const Announce m_announce;
    const IsWatched m_isWatched;
    std::vector<PostgresLine *> m_lines;
    Postgres m_database; // the tailer's thread only
    PollSignal m_signal;
    std::atomic<bool> m_stopping{false};
    std::atomic<bool> m_mustTell{false};
    std::atomic<bool> m_mustFollow{false};
    std::chrono::steady_clock::time_point m_lastTold;

    std::mutex m_mutex; // for what has been announced, and held while announcing
    std::map<ChannelKey, Place> m_announced;
    std::thread m_thread;
};

} // namespace kidoku::relayd
