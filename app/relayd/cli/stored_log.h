// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/record.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace kidoku::relayd::cli {

struct StoredChannel
{
    std::string name;
    ChannelKey key;
    RecordId newest;
    qint64 newestSeq = 0;
    qint64 prunedSeq = 0; //!< what is kept begins with the next number

    [[nodiscard]] qint64 records() const { return newestSeq - prunedSeq; }
};

//! A relay's log as it stands, only read, so that a relay may go on writing it. One thread.
class StoredLog
{
public:
    virtual ~StoredLog() = default;

    //! A SQLite file of a relay's log, or a copy of one. The error is one line for the user.
    static core::Result<std::unique_ptr<StoredLog>, QString> openFile(const QString &file);
    //! The log of --data or --log, exactly one of which is not empty.
    static core::Result<std::unique_ptr<StoredLog>, QString> open(const QString &dataDir,
                                                                  const QString &log);

    virtual LogResult<std::vector<StoredChannel>> channels() = 0;
    virtual LogResult<std::vector<StoredRecord>> read(ChannelKey channel, RecordId after,
                                                      const ReadLimits &limits)
        = 0;
    //! What the store itself finds wrong with its pages; empty where it looks after that alone.
    virtual LogResult<QStringList> damage() = 0;
};

} // namespace kidoku::relayd::cli
