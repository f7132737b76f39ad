// SPDX-License-Identifier: Apache-2.0
#include "relayd/postgres_event_log.h"

#include "relayd/postgres_schema.h"

namespace kidoku::relayd {

using core::Failure;

PostgresEventLog::PostgresEventLog(std::string url, const core::Clock &clock)
    : m_url(std::move(url))
    , m_writer(clock)
    , m_tailer([this] { return connect(); },
               [this](std::span<const Draft> drafts, std::span<const Receipt> receipts) {
                   announce(drafts, receipts);
               },
               [this](ChannelKey channel) { return isWatched(channel); })
    , m_writing([this] { m_tailer.reconnect(); })
    , m_reading([this] { m_tailer.reconnect(); })
{}

core::Result<std::unique_ptr<PostgresEventLog>, QString> PostgresEventLog::open(
    const QString &url, const core::Clock &clock)
{
    std::unique_ptr<PostgresEventLog> log(new PostgresEventLog(url.toStdString(), clock));
    const auto refused = [](const LogFault &fault) {
        return Failure{QStringLiteral("cannot use the database: %1").arg(fault.text)};
    };
    Postgres database;
    if (auto opened = database.open(log->m_url); !opened)
        return refused(opened.error());
    auto epoch = preparePostgres(database);
    if (!epoch)
        return refused(epoch.error());
    log->m_epoch = std::move(epoch).value();
    const auto ends = readEnds(database);
    if (!ends)
        return refused(ends.error());
    for (PostgresLine *line : {&log->m_writing, &log->m_reading}) {
        auto opened = log->connect();
        if (!opened)
            return refused(opened.error());
        line->put(std::move(opened).value());
        log->m_tailer.keepOpen(*line);
    }
    log->m_tailer.start(*ends);
    return log;
}

PostgresEventLog::~PostgresEventLog()
{
    m_tailer.stop();
}

LogResult<Postgres> PostgresEventLog::connect() const
{
    Postgres database;
    if (auto opened = database.open(m_url); !opened)
        return Failure{opened.error()};
    if (auto durable = makeCommitsDurable(database); !durable)
        return Failure{durable.error()};
    return database;
}

LogResult<ChannelKey> PostgresEventLog::channel(const std::string &name)
{
    return m_writing.use([&](Postgres &database) { return m_writer.channel(database, name); });
}

LogResult<Bounds> PostgresEventLog::bounds(ChannelKey channel)
{
    return m_reading.use([&](Postgres &database) { return readBounds(database, channel); });
}

LogResult<std::vector<StoredRecord>> PostgresEventLog::read(ChannelKey channel, RecordId after,
                                                            const ReadLimits &limits)
{
    return m_reading.use(
        [&](Postgres &database) { return readRecords(database, channel, after, limits); });
}

LogResult<std::vector<Receipt>> PostgresEventLog::append(std::span<const Draft> drafts)
{
    auto receipts
        = m_writing.use([&](Postgres &database) { return m_writer.append(database, drafts); });
    if (receipts)
        m_tailer.appended(drafts, *receipts);
    return receipts;
}

LogResult<qint64> PostgresEventLog::prune(const Retention &retention, qint64 most)
{
    return m_writing.use(
        [&](Postgres &database) { return m_writer.prune(database, retention, most); });
}

// Without a row that is written: relays that share the log would wait for each other's.
LogResult<core::Done> PostgresEventLog::checkWritable()
{
    return m_writing.use([](Postgres &database) -> LogResult<core::Done> {
        const auto rows = database.run(std::string("SHOW transaction_read_only"));
        if (!rows)
            return Failure{rows.error()};
        if (rows->bytes(0, 0) != "off")
            return Failure{LogFault{QStringLiteral("the database takes no writes")}};
        return core::Done{};
    });
}

} // namespace kidoku::relayd
