// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "relayd/postgres_line.h"
#include "relayd/postgres_tailer.h"
#include "relayd/postgres_writer.h"

#include <memory>

namespace kidoku::relayd {

//! The log in a PostgreSQL database that any number of relays share. While the database is away
//! every call fails at once; connections come back by themselves.
class PostgresEventLog final : public EventLog
{
public:
    //! \a url is a libpq connection URI without a password: that is for PGPASSFILE or
    //! PGPASSWORD. Makes the tables where they are missing. \a clock must outlive the log. The
    //! error is one line for the user.
    static core::Result<std::unique_ptr<PostgresEventLog>, QString> open(const QString &url,
                                                                         const core::Clock &clock);
    ~PostgresEventLog() override;

    [[nodiscard]] std::string epoch() const override { return m_epoch; }
    LogResult<ChannelKey> channel(const std::string &name) override;
    LogResult<Bounds> bounds(ChannelKey channel) override;
    LogResult<std::vector<StoredRecord>> read(ChannelKey channel, RecordId after,
                                              const ReadLimits &limits) override;
    LogResult<std::vector<Receipt>> append(std::span<const Draft> drafts) override;
    LogResult<qint64> prune(const Retention &retention, qint64 most) override;
    LogResult<core::Done> checkWritable() override;

private:
    PostgresEventLog(std::string url, const core::Clock &clock);
    [[nodiscard]] LogResult<Postgres> connect() const;

    const std::string m_url;
    std::string m_epoch;
    PostgresWriter m_writer;
    PostgresTailer m_tailer;
    PostgresLine m_writing;
    PostgresLine m_reading;
};

} // namespace kidoku::relayd
