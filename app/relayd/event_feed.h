// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/asio.h"
#include "relayd/tail.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kidoku::relayd {

class Channel;
class Services;

//! One console's way through a channel's records: from memory where it has caught up, else from
//! the log, in batches of bounded size. Lives in one coroutine.
class EventFeed
{
public:
    //! \a subscription is armed before each look, so that nothing is overlooked.
    EventFeed(Services &services, Channel &channel, Tail::Subscription &subscription);

    //! Nothing when the log cannot be read.
    Task<std::optional<Bounds>> bounds();
    void startAfter(RecordId id) { m_after = id; }

    struct Batch
    {
        std::vector<std::shared_ptr<const std::string>> parts; //!< whole frames
        bool failed = false;
    };
    //! Where to look first. Memory knows what has been announced; the log knows all.
    enum class Look { Memory, Log };
    //! Number of the last record that was handed out, 0 before the first.
    [[nodiscard]] qint64 lastSeq() const { return m_lastSeq; }
    //! The next records; no parts when there are none yet.
    Task<Batch> next(Look look);

private:
    Task<Batch> fromLog();

    Services &m_services;
    Channel &m_channel;
    Tail::Subscription &m_subscription;
    RecordId m_after;
    qint64 m_lastSeq = 0;
};

} // namespace kidoku::relayd
