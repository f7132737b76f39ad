// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/sqlite.h"

#include <mutex>
#include <vector>

namespace kidoku::relayd {

//! The reading side of the SQLite log: a connection of its own, so that reading never waits for
//! the writer. Any thread, one at a time inside.
class SqliteReader
{
public:
    LogResult<core::Done> open(const std::string &file);
    LogResult<Bounds> bounds(ChannelKey channel);
    LogResult<std::vector<StoredRecord>> read(ChannelKey channel, RecordId after,
                                              const ReadLimits &limits);

private:
    std::mutex m_mutex;
    Database m_database;
    Statement m_oldest;
    Statement m_channel;
    Statement m_after;
};

} // namespace kidoku::relayd
