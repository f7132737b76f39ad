// SPDX-License-Identifier: Apache-2.0
#include "relayd/cli/stored_log.h"

#include "relayd/data_dir.h"
#include "relayd/open_event_log.h"
#include "relayd/postgres_reader.h"
#include "relayd/sqlite_reader.h"
#include "relayd/sqlite_schema.h"

#include <QFile>
#include <QFileInfo>

namespace kidoku::relayd::cli {

using core::Failure;

namespace {

class SqliteStore final : public StoredLog
{
public:
    LogResult<core::Done> open(const std::string &file)
    {
        if (auto done = m_database.open(file, Database::Mode::ReadOnly); !done)
            return done;
        if (auto done = checkSchema(m_database); !done)
            return done;
        return m_reader.open(file);
    }

    LogResult<std::vector<StoredChannel>> channels() override
    {
        auto select = m_database.prepare(
            "SELECT id, name, last_ms, last_n, last_seq, pruned_seq FROM channels ORDER BY name");
        if (!select)
            return Failure{select.error()};
        Statement &row = select.value();
        std::vector<StoredChannel> all;
        auto step = row.step();
        for (; step == Statement::Step::Row; step = row.step())
            all.push_back({std::string(row.bytes(1)), ChannelKey{row.number(0)}, row.id(2),
                           row.number(4), row.number(5)});
        if (step == Statement::Step::Fault)
            return Failure{m_database.fault()};
        return all;
    }

    LogResult<std::vector<StoredRecord>> read(ChannelKey channel, RecordId after,
                                              const ReadLimits &limits) override
    {
        return m_reader.read(channel, after, limits);
    }

    LogResult<QStringList> damage() override
    {
        auto check = m_database.prepare("PRAGMA integrity_check(20)");
        if (!check)
            return Failure{check.error()};
        QStringList found;
        auto step = check.value().step();
        for (; step == Statement::Step::Row; step = check.value().step()) {
            const std::string_view line = check->bytes(0);
            if (line != "ok")
                found.append(QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size())));
        }
        // A file that is cut short cannot even be looked through.
        if (step == Statement::Step::Fault)
            found.append(m_database.fault().text);
        return found;
    }

private:
    Database m_database;
    SqliteReader m_reader;
};

class PostgresStore final : public StoredLog
{
public:
    LogResult<core::Done> open(const std::string &url) { return m_database.open(url); }

    LogResult<std::vector<StoredChannel>> channels() override
    {
        const auto rows = m_database.run(
            "SELECT id, convert_to(name, 'UTF8'), last_ms, last_n, last_seq, pruned_seq "
            "FROM kidoku_channels ORDER BY name",
            {});
        if (!rows)
            return Failure{rows.error()};
        std::vector<StoredChannel> all;
        for (int row = 0; row < rows->count(); ++row)
            all.push_back({std::string(rows->bytes(row, 1)), ChannelKey{rows->number(row, 0)},
                           rows->id(row, 2), rows->number(row, 4), rows->number(row, 5)});
        return all;
    }

    LogResult<std::vector<StoredRecord>> read(ChannelKey channel, RecordId after,
                                              const ReadLimits &limits) override
    {
        return readRecords(m_database, channel, after, limits);
    }

    LogResult<QStringList> damage() override { return QStringList(); }

private:
    Postgres m_database;
};

} // namespace

core::Result<std::unique_ptr<StoredLog>, QString> StoredLog::openFile(const QString &file)
{
    if (!QFileInfo::exists(file))
        return Failure{QStringLiteral("there is no %1").arg(file)};
    auto store = std::make_unique<SqliteStore>();
    if (auto opened = store->open(QFile::encodeName(file).toStdString()); !opened)
        return Failure{QStringLiteral("cannot read %1: %2").arg(file, opened.error().text)};
    return std::unique_ptr<StoredLog>(std::move(store));
}

core::Result<std::unique_ptr<StoredLog>, QString> StoredLog::open(const QString &dataDir,
                                                                  const QString &log)
{
    if (dataDir.isEmpty() == log.isEmpty())
        return Failure{QStringLiteral("either --data DIR or --log URL says which log; see --help")};
    if (log.isEmpty())
        return openFile(DataDir::logFileIn(dataDir));
    if (auto good = checkLogKind(log); !good || log == QLatin1String("sqlite"))
        return Failure{QStringLiteral("--log: %1")
                           .arg(good
                                    ? QStringLiteral("for a SQLite log give its folder with --data")
                                    : good.error())};
    auto store = std::make_unique<PostgresStore>();
    if (auto opened = store->open(log.toStdString()); !opened)
        return Failure{QStringLiteral("cannot use the database: %1").arg(opened.error().text)};
    return std::unique_ptr<StoredLog>(std::move(store));
}

} // namespace kidoku::relayd::cli
