// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/config.h"
#include "relayd/record.h"

#include <functional>
#include <mutex>
#include <span>
#include <string>
#include <vector>

//! The durable log behind the relay. Everything else knows only this interface, so that another
//! store can take its place.
namespace kidoku::relayd {

//! What has become durable, in the order of the log: drafts and the places that they got.
using Announce = std::function<void(std::span<const Draft>, std::span<const Receipt>)>;

//! append(), prune() and checkWritable() are called by one thread only, the writer's; the rest by
//! any thread. Calls may block. A fault leaves the log as it was, and a later call may succeed
//! again.
class EventLog
{
public:
    virtual ~EventLog() = default;

    //! Who is told of new records, those of other relays on the same log included; once, before
    //! the first append. Called by one thread at a time.
    //! \a isWatched says whether anybody here listens to a channel; records of other relays on
    //! channels that nobody watches need not be announced.
    void setAnnounce(Announce announce, std::function<bool(ChannelKey)> isWatched = {})
    {
        const std::lock_guard lock(m_announceMutex);
        m_announce = std::move(announce);
        m_isWatched = std::move(isWatched);
    }

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

    //! Whether append() would succeed now, tried as far as that goes without a record.
    virtual LogResult<core::Done> checkWritable() = 0;

protected:
    //! For implementations: append() calls it after the commit, a tailer for foreign records.
    void announce(std::span<const Draft> drafts, std::span<const Receipt> receipts) const
    {
        const std::lock_guard lock(m_announceMutex);
        if (m_announce)
            m_announce(drafts, receipts);
    }
    [[nodiscard]] bool isWatched(ChannelKey channel) const
    {
        const std::lock_guard lock(m_announceMutex);
        return !m_isWatched || m_isWatched(channel);
    }

private:
    mutable std::mutex m_announceMutex; // a tailer may run before anybody is to be told
    Announce m_announce;
    std::function<bool(ChannelKey)> m_isWatched;
};

} // namespace kidoku::relayd
