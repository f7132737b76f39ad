// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "relayd/event_log.h"
#include "relayd/sqlite_reader.h"
#include "relayd/sqlite_writer.h"

#include <memory>

//! The log in one SQLite file (WAL, synchronous=FULL): nothing to install.
namespace kidoku::relayd {

class SqliteEventLog final : public EventLog
{
public:
    //! Creates the file, readable by its owner only, when it is missing. \a clock must outlive
    //! the log. The error is one line that names the file.
    static core::Result<std::unique_ptr<SqliteEventLog>, QString> open(const QString &file,
                                                                       const core::Clock &clock);

    [[nodiscard]] std::string epoch() const override { return m_epoch; }
    LogResult<ChannelKey> channel(const std::string &name) override;
    LogResult<Bounds> bounds(ChannelKey channel) override;
    LogResult<std::vector<StoredRecord>> read(ChannelKey channel, RecordId after,
                                              const ReadLimits &limits) override;
    LogResult<std::vector<Receipt>> append(std::span<const Draft> drafts) override;
    LogResult<qint64> prune(const Retention &retention, qint64 most) override;
    LogResult<core::Done> checkWritable() override;

private:
    SqliteEventLog(std::string file, const core::Clock &clock);

    SqliteWriter m_writer;
    SqliteReader m_reader;
    std::string m_epoch;
};

} // namespace kidoku::relayd
