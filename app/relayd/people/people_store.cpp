// SPDX-License-Identifier: Apache-2.0
#include "relayd/people/people_store.h"

#include "relayd/open_event_log.h"
#include "relayd/people/postgres_people.h"
#include "relayd/people/sqlite_people.h"

#include <QDir>

namespace kidoku::relayd {

core::Result<std::unique_ptr<PeopleStore>, QString> openPeople(const QString &log,
                                                               const QString &dataDir,
                                                               PeopleMode mode)
{
    if (auto good = checkLogKind(log); !good)
        return core::Failure{good.error()};
    if (log != QLatin1String("sqlite"))
        return PostgresPeople::open(log, mode);
    return SqlitePeople::open(QDir(dataDir).filePath(QStringLiteral("people.sqlite")), mode);
}

} // namespace kidoku::relayd
