// SPDX-License-Identifier: Apache-2.0
#include "relayd/postgres_schema.h"

#include "relayd/epoch.h"

namespace kidoku::relayd {

using core::Done;
using core::Failure;

namespace {

constexpr qint64 currentVersion = 1;

// A channel keeps its last number and id in a row of its own, so that they go on after everything
// was pruned. What comes from outside is bytes: it need not be UTF-8. Keys are an int4, as an
// advisory lock on two numbers takes no more.
const char *const schema
    = "CREATE TABLE kidoku_log (epoch text NOT NULL, version int NOT NULL);"
      "CREATE TABLE kidoku_channels ("
      "  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE,"
      "  last_seq bigint NOT NULL DEFAULT 0,"
      "  last_ms bigint NOT NULL DEFAULT 0, last_n bigint NOT NULL DEFAULT 0,"
      "  pruned_seq bigint NOT NULL DEFAULT 0,"
      "  pruned_ms bigint NOT NULL DEFAULT 0, pruned_n bigint NOT NULL DEFAULT 0)"
      "  WITH (fillfactor = 50);"
      "CREATE TABLE kidoku_records ("
      "  channel int NOT NULL, ms bigint NOT NULL, n bigint NOT NULL,"
      "  seq bigint NOT NULL, kind int NOT NULL, body bytea NOT NULL,"
      "  content_type bytea NOT NULL, signature bytea NOT NULL,"
      "  PRIMARY KEY (channel, ms, n));"
      "CREATE TABLE kidoku_once ("
      "  channel int NOT NULL, key text NOT NULL,"
      "  ms bigint NOT NULL, n bigint NOT NULL, seq bigint NOT NULL,"
      "  PRIMARY KEY (channel, key));"
      "CREATE INDEX kidoku_once_by_id ON kidoku_once (channel, ms, n);";

LogResult<Done> createWhereMissing(Postgres &database)
{
    const auto found = database.run(std::string("SELECT to_regclass('kidoku_log') IS NOT NULL"));
    if (!found)
        return Failure{found.error()};
    if (found->bytes(0, 0) == "t")
        return Done{};
    if (auto made = database.run(std::string(schema)); !made)
        return Failure{made.error()};
    const std::string values[] = {makeEpoch(), std::to_string(currentVersion)};
    if (auto said = database.run("INSERT INTO kidoku_log VALUES ($1, $2)", values); !said)
        return Failure{said.error()};
    return Done{};
}

LogResult<std::string> readEpoch(Postgres &database)
{
    const auto row = database.run("SELECT epoch, version FROM kidoku_log", {});
    if (!row)
        return Failure{row.error()};
    if (row->count() != 1)
        return Failure{LogFault{QStringLiteral("the table kidoku_log is not one of this program")}};
    if (row->number(0, 1) > currentVersion)
        return Failure{LogFault{QStringLiteral("its schema %1 is newer than %2, which this program "
                                               "knows; use the newer program")
                                    .arg(row->number(0, 1))
                                    .arg(currentVersion)}};
    return std::string(row->bytes(0, 0));
}

} // namespace

LogResult<std::string> preparePostgres(Postgres &database)
{
    const auto fsync = database.run(std::string("SHOW fsync"));
    if (!fsync)
        return Failure{fsync.error()};
    if (fsync->bytes(0, 0) != "on")
        return Failure{LogFault{QStringLiteral(
            "the server runs with fsync = off and would lose what it has acknowledged")}};
    // The lock lets one relay make the tables while others that start now wait for them.
    const auto begun = database.run(std::string("BEGIN; SELECT pg_advisory_xact_lock(1264149611)"));
    if (!begun)
        return Failure{begun.error()};
    auto done = createWhereMissing(database);
    const auto ended = database.run(std::string(done ? "COMMIT" : "ROLLBACK"));
    if (!done)
        return Failure{done.error()};
    if (!ended)
        return Failure{ended.error()};
    return readEpoch(database);
}

LogResult<Done> makeCommitsDurable(Postgres &database)
{
    const auto now = database.run(std::string("SHOW synchronous_commit"));
    if (!now)
        return Failure{now.error()};
    const std::string_view level = now->bytes(0, 0);
    if (level == "on" || level == "remote_apply")
        return Done{};
    if (auto set = database.run(std::string("SET synchronous_commit = on")); !set)
        return Failure{set.error()};
    return Done{};
}

} // namespace kidoku::relayd
