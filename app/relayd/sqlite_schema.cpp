// SPDX-License-Identifier: Apache-2.0
#include "relayd/sqlite_schema.h"

#include "relayd/epoch.h"

#include <iterator>

namespace kidoku::relayd {

using core::Done;
using core::Failure;

namespace {

constexpr qint64 applicationId = 0x4B69646B; // "Kidk"

// One entry for each version; an entry is never changed once it was released. A channel keeps
// its last number and id in a row of its own, so that they go on after everything was pruned.
constexpr const char *upgrades[]
    = {"CREATE TABLE log (epoch TEXT NOT NULL);"
       "CREATE TABLE channels ("
       "  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,"
       "  last_seq INTEGER NOT NULL DEFAULT 0,"
       "  last_ms INTEGER NOT NULL DEFAULT 0, last_n INTEGER NOT NULL DEFAULT 0,"
       "  pruned_seq INTEGER NOT NULL DEFAULT 0,"
       "  pruned_ms INTEGER NOT NULL DEFAULT 0, pruned_n INTEGER NOT NULL DEFAULT 0);"
       "CREATE TABLE records ("
       "  channel INTEGER NOT NULL, ms INTEGER NOT NULL, n INTEGER NOT NULL,"
       "  seq INTEGER NOT NULL, kind INTEGER NOT NULL, body BLOB NOT NULL,"
       "  content_type TEXT NOT NULL, signature TEXT NOT NULL);"
       "CREATE UNIQUE INDEX records_by_id ON records (channel, ms, n);"
       "CREATE TABLE once ("
       "  channel INTEGER NOT NULL, key TEXT NOT NULL,"
       "  ms INTEGER NOT NULL, n INTEGER NOT NULL, seq INTEGER NOT NULL,"
       "  PRIMARY KEY (channel, key)) WITHOUT ROWID;"
       "CREATE INDEX once_by_id ON once (channel, ms, n);"};

constexpr qint64 currentVersion = std::size(upgrades);

LogResult<Done> upgrade(Database &database, qint64 from)
{
    for (qint64 version = from; version < currentVersion; ++version) {
        if (auto done = database.run(upgrades[version]); !done)
            return done;
    }
    if (from == 0) {
        auto insert = database.prepare("INSERT INTO log (epoch) VALUES (?)");
        if (!insert)
            return Failure{insert.error()};
        const std::string epoch = makeEpoch();
        if (!insert.value().bindText(1, epoch).run())
            return Failure{database.fault()};
        const std::string mark = "PRAGMA application_id = " + std::to_string(applicationId);
        if (auto done = database.run(mark.c_str()); !done)
            return done;
    }
    const std::string version = "PRAGMA user_version = " + std::to_string(currentVersion);
    return database.run(version.c_str());
}

} // namespace

LogResult<Done> prepareSchema(Database &database)
{
    if (auto done = database.run("BEGIN IMMEDIATE"); !done)
        return done;
    const auto application = database.number("PRAGMA application_id");
    const auto version = database.number("PRAGMA user_version");
    const auto tables = database.number("SELECT count(*) FROM sqlite_schema");
    LogResult<Done> result = Done{};
    if (!application || !version || !tables)
        result = Failure{database.fault()};
    else if (*tables > 0 && *application != applicationId)
        result = Failure{LogFault{QStringLiteral("it is another program's database")}};
    else if (*version > currentVersion)
        result = Failure{
            LogFault{QStringLiteral("its schema %1 is newer than %2, which this program knows; "
                                    "use the newer program")
                         .arg(*version)
                         .arg(currentVersion)}};
    else if (*version < currentVersion)
        result = upgrade(database, *version);
    if (result)
        result = database.run("COMMIT");
    if (!result)
        (void)database.run("ROLLBACK");
    return result;
}

LogResult<Done> checkSchema(Database &database)
{
    const auto application = database.number("PRAGMA application_id");
    const auto version = database.number("PRAGMA user_version");
    if (!application || !version)
        return Failure{database.fault()};
    if (*application != applicationId)
        return Failure{LogFault{QStringLiteral("it is not the log of a relay")}};
    if (*version != currentVersion)
        return Failure{LogFault{QStringLiteral("its schema is %1 and this program's is %2")
                                    .arg(*version)
                                    .arg(currentVersion)}};
    return Done{};
}

LogResult<Done> prepareWriter(Database &database)
{
    return database.run("PRAGMA journal_mode = WAL;"
                        "PRAGMA synchronous = FULL;"
                        "PRAGMA foreign_keys = ON;"
                        "PRAGMA cache_size = -8192;");
}

} // namespace kidoku::relayd
