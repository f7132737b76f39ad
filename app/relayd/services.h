// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/log.h"
#include "relayd/access.h"
#include "relayd/config.h"
#include "relayd/event_log.h"
#include "relayd/line_address.h"
#include "relayd/log_writer.h"
#include "relayd/operation/metrics.h"
#include "relayd/operation/readiness.h"
#include "relayd/operation/request_ids.h"
#include "relayd/people/people_keeper.h"
#include "relayd/tail.h"
#include "relayd/throttled_log.h"

#include <boost/asio/thread_pool.hpp>

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace kidoku::relayd {

//! One configured channel at work.
class Channel
{
public:
    Channel(const ChannelConfig &config, ChannelKey place, size_t tailBytes);

    const std::string name;
    const ChannelKey key;
    const QList<core::Secret> secrets;
    const core::Secret accessToken;
    Tail tail;
    StreamPlaces streams;
};

//! What all connections share. Made by Server, which outlives every worker; all parts may be
//! used from any thread.
class Services
{
public:
    Services(ServerConfig config, core::Log log, std::unique_ptr<EventLog> eventLog,
             std::unique_ptr<PeopleStore> people, const core::Clock &systemClock);
    ~Services();

    //! Finds or makes the channels in the log, learns the tokens of people and starts the writer;
    //! before the first connection.
    LogResult<core::Done> start();
    //! Null when there is no such channel.
    [[nodiscard]] Channel *channel(std::string_view name) const;
    [[nodiscard]] std::vector<const Channel *> channels() const;

    const ServerConfig config;
    const Limits &limits;
    const core::Clock &clock;
    const ThrottledLog lines;
    Access access;
    PeopleKeeper people;
    const LineAddress lineApi;
    const LineAddress lineData; //!< where content lives
    const std::unique_ptr<EventLog> log;
    //! Reads the log, so that no connection waits behind another one's history.
    boost::asio::thread_pool readers{1};

    Metrics metrics;
    Readiness readiness;
    RequestIds requestIds;
    const core::Timestamp startedAt;

    std::atomic<bool> stopping{false};
    std::atomic<int> connections{0};
    std::atomic<size_t> bodiesInFlight{0};

private:
    [[nodiscard]] Channel *served(ChannelKey key) const;
    [[nodiscard]] bool isWatched(ChannelKey key) const;
    void publish(std::span<const Draft> drafts, std::span<const Receipt> receipts);

    std::map<std::string, std::unique_ptr<Channel>, std::less<>> m_channels;
    mutable std::mutex m_mutex; // a shared log announces before the last channel is known
    std::map<ChannelKey, Channel *> m_byKey;

public:
    //! Last, so that it ends first: it publishes into the channels.
    LogWriter writer;
};

} // namespace kidoku::relayd
