// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/event_log.h"

#include <atomic>
#include <semaphore>

namespace kidoku::testing {

//! A log in memory whose disk can fill and which can be held in the middle of an append.
class TestLog final : public relayd::EventLog
{
public:
    template <typename T>
    using LogResult = relayd::LogResult<T>;

    std::string epoch() const override { return "E"; }
    LogResult<relayd::ChannelKey> channel(const std::string &) override
    {
        return relayd::ChannelKey{1};
    }
    LogResult<relayd::Bounds> bounds(relayd::ChannelKey) override { return relayd::Bounds{}; }
    LogResult<std::vector<relayd::StoredRecord>> read(relayd::ChannelKey, relayd::RecordId,
                                                      const relayd::ReadLimits &) override
    {
        return std::vector<relayd::StoredRecord>{};
    }
    LogResult<std::vector<relayd::Receipt>> append(std::span<const relayd::Draft> drafts) override
    {
        entered.release();
        gate.acquire();
        gate.release();
        ++batches;
        if (isFull)
            return core::Failure{relayd::LogFault{QStringLiteral("disk full")}};
        std::vector<relayd::Receipt> receipts;
        for (const relayd::Draft &draft : drafts)
            receipts.push_back({{1000, quint32(++seq)}, seq, draft.onceKey == "repeat"});
        announce(drafts, receipts);
        return receipts;
    }
    LogResult<qint64> prune(const relayd::Retention &, qint64) override { return 0; }
    LogResult<core::Done> checkWritable() override
    {
        if (isFull)
            return core::Failure{relayd::LogFault{QStringLiteral("disk full")}};
        return core::Done{};
    }

    std::atomic<bool> isFull{false};
    std::atomic<int> batches{0};
    std::counting_semaphore<> entered{0}; //!< once for each append that has begun
    std::counting_semaphore<> gate{1};    //!< acquire it to hold appends
    qint64 seq = 0;
};

} // namespace kidoku::testing
