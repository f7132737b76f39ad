// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/config.h"
#include "relayd/record.h"

#include <span>
#include <string>
#include <vector>

//! The durable log behind the relay. Everything else knows only this interface, so that another
//! store can take its place.
namespace kidoku::relayd {

//! append() and prune() are called by one thread only, the writer's; the rest by any thread.
//! Calls may block. A fault leaves the log as it was, and a later call may succeed again.
class EventLog
{
public:
    virtual ~EventLog() = default;

    //! Made when the log was created; another epoch means that old cursors mean nothing.
    [[nodiscard]] virtual std::string epoch() const = 0;
    //! Finds or makes the channel; before the first append.
    virtual LogResult<ChannelKey> channel(const std::string &name) = 0;
    virtual LogResult<Bounds> bounds(ChannelKey channel) = 0;
    //! Records after \a after in their order; empty at the end of the log.
    virtual LogResult<std::vector<StoredRecord>> read(ChannelKey channel, RecordId after,
                                                      const ReadLimits &limits)
        = 0;

    //! All or nothing; durable when it returns; the receipts stand in the order of the drafts.
    //! When the fault came after the commit (a failing disk), the drafts may be stored all the
    //! same: numbers go on after them, without a hole.
    virtual LogResult<std::vector<Receipt>> append(std::span<const Draft> drafts) = 0;
    //! Drops at most \a most of the oldest records per channel that \a retention no longer
    //! keeps; returns how many went.
    virtual LogResult<qint64> prune(const Retention &retention, qint64 most) = 0;
};

} // namespace kidoku::relayd
