// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "relayd/config.h"
#include "relayd/sqlite.h"

#include <map>
#include <span>
#include <vector>

namespace kidoku::relayd {

//! The writing side of the SQLite log. One thread at a time. After a fault the connection is
//! opened anew at the next call and the counters are read from the file, which alone knows
//! whether a commit that failed half-way is in it.
class SqliteWriter
{
public:
    SqliteWriter(std::string file, const core::Clock &clock);

    //! Opens, upgrades the schema where needed, and returns the log's epoch.
    LogResult<std::string> open();
    LogResult<ChannelKey> channel(const std::string &name);
    LogResult<std::vector<Receipt>> append(std::span<const Draft> drafts);
    LogResult<qint64> prune(const Retention &retention, qint64 most);
    //! Writes and takes back, to the disk and all.
    LogResult<core::Done> checkWritable();

private:
    struct Counters
    {
        RecordId last;
        qint64 lastSeq = 0;
        qint64 prunedSeq = 0;
    };
    using AllCounters = std::map<ChannelKey, Counters>;
    //! The newest record that has to go.
    struct Cut
    {
        RecordId id;
        qint64 seq = 0;
    };

    LogResult<core::Done> connect();
    LogResult<core::Done> loadCounters();
    LogResult<core::Done> beginAgain();
    LogFault giveUp();
    bool insert(const Draft &draft, Counters &counters, qint64 nowMs, Receipt &receipt);
    bool findOnce(const Draft &draft, Receipt &receipt, bool &found);
    bool saveCounters(const AllCounters &counters);
    bool findCut(ChannelKey channel, const Counters &counters, const Retention &retention,
                 qint64 most, Cut &cut);
    bool removeThrough(ChannelKey channel, const Cut &cut);

    std::string m_file;
    const core::Clock &m_clock;
    Database m_database;
    Statement m_insert;
    Statement m_insertOnce;
    Statement m_findOnce;
    Statement m_saveChannel;
    Statement m_nth;
    Statement m_newestBefore;
    Statement m_dropRecords;
    Statement m_dropOnce;
    Statement m_savePruned;
    AllCounters m_counters;
};

} // namespace kidoku::relayd
