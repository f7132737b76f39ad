// SPDX-License-Identifier: Apache-2.0
#include "relayd/open_event_log.h"

#include "relayd/postgres_event_log.h"
#include "relayd/sqlite_event_log.h"

namespace kidoku::relayd {

using core::Failure;

namespace {

bool isPostgres(const QString &kind)
{
    return kind.startsWith(QLatin1String("postgresql://"));
}

} // namespace

core::Result<core::Done, QString> checkLogKind(const QString &kind)
{
    if (kind == QLatin1String("sqlite"))
        return core::Done{};
    if (!isPostgres(kind))
        return Failure{QStringLiteral("'sqlite' and 'postgresql://…' are the logs that there are")};
    // Other users of the machine see the command line.
    if (kind.section(u'/', 2, 2).section(u'@', 0, -2).contains(u':')
        || kind.contains(QLatin1String("password="), Qt::CaseInsensitive))
        return Failure{QStringLiteral("the password of the database belongs into PGPASSFILE or "
                                      "PGPASSWORD, not into its address")};
    return core::Done{};
}

core::Result<std::unique_ptr<EventLog>, QString> openEventLog(const QString &kind,
                                                              const DataDir &dataDir,
                                                              const core::Clock &clock)
{
    if (auto good = checkLogKind(kind); !good)
        return Failure{good.error()};
    if (isPostgres(kind)) {
        auto log = PostgresEventLog::open(kind, clock);
        if (!log)
            return Failure{log.error()};
        return std::unique_ptr<EventLog>(std::move(log).value());
    }
    auto log = SqliteEventLog::open(dataDir.logFile(), clock);
    if (!log)
        return Failure{log.error()};
    return std::unique_ptr<EventLog>(std::move(log).value());
}

} // namespace kidoku::relayd
