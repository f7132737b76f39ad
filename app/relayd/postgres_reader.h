// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/postgres.h"

namespace kidoku::relayd {

//! How far the channel's log reaches.
LogResult<Bounds> readBounds(Postgres &database, ChannelKey channel);

//! Records after \a after in their order; empty at the end of the log. Bodies beyond the limits
//! stay in the server.
LogResult<std::vector<StoredRecord>> readRecords(Postgres &database, ChannelKey channel,
                                                 RecordId after, const ReadLimits &limits);

//! The newest record of every channel.
struct ChannelEnd
{
    ChannelKey channel;
    RecordId last;
    qint64 lastSeq = 0;
};
LogResult<std::vector<ChannelEnd>> readEnds(Postgres &database);

} // namespace kidoku::relayd
