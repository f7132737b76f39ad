// SPDX-License-Identifier: Apache-2.0
#include "relayd/open_event_log.h"

#include "relayd/sqlite_event_log.h"

namespace kidoku::relayd {

using core::Failure;

bool isLogKind(const QString &kind)
{
    return kind == QLatin1String("sqlite");
}

core::Result<std::unique_ptr<EventLog>, QString> openEventLog(const QString &kind,
                                                              const DataDir &dataDir,
                                                              const core::Clock &clock)
{
    if (!isLogKind(kind))
        return Failure{QStringLiteral("there is no log of the kind '%1'").arg(kind)};
    auto log = SqliteEventLog::open(dataDir.logFile(), clock);
    if (!log)
        return Failure{log.error()};
    return std::unique_ptr<EventLog>(std::move(log).value());
}

} // namespace kidoku::relayd
