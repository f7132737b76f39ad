// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "relayd/config.h"
#include "relayd/postgres.h"

#include <map>
#include <span>
#include <vector>

namespace kidoku::relayd {

//! The writing side of the PostgreSQL log: batches in one transaction each. A channel's numbers
//! are given under an advisory lock that ends with the commit, so that the order of numbers is the
//! order of commits, however many relays append: a reader can never step over a slower
//! transaction. One thread at a time; keeps nothing between two calls.
class PostgresWriter
{
public:
    explicit PostgresWriter(const core::Clock &clock)
        : m_clock(clock)
    {}

    LogResult<ChannelKey> channel(Postgres &database, const std::string &name);
    LogResult<std::vector<Receipt>> append(Postgres &database, std::span<const Draft> drafts);
    //! Does nothing while another relay prunes.
    LogResult<qint64> prune(Postgres &database, const Retention &retention, qint64 most);

private:
    struct Counters
    {
        RecordId last;
        qint64 lastSeq = 0;
        qint64 prunedSeq = 0;
        bool changed = false;
    };
    using AllCounters = std::map<ChannelKey, Counters>;

    LogResult<AllCounters> lock(Postgres &database, std::span<const Draft> drafts);
    LogResult<core::Done> place(Postgres &database, const Draft &draft, Counters &counters,
                                qint64 nowMs, Receipt &receipt);
    LogResult<std::vector<Receipt>> appendLocked(Postgres &database, std::span<const Draft> drafts);
    LogResult<qint64> pruneLocked(Postgres &database, const Retention &retention, qint64 most);
    LogResult<qint64> pruneChannel(Postgres &database, ChannelKey channel, const Counters &counters,
                                   const Retention &retention, qint64 most);

    const core::Clock &m_clock;
};

} // namespace kidoku::relayd
