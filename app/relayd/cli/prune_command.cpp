// SPDX-License-Identifier: Apache-2.0
#include "core/exit_code.h"
#include "relayd/cli/command.h"
#include "relayd/cli/interruption.h"
#include "relayd/cli/progress.h"
#include "relayd/cli/stored_log.h"
#include "relayd/cli/time_words.h"
#include "relayd/data_dir.h"
#include "relayd/postgres_event_log.h"
#include "relayd/sqlite_event_log.h"

#include <cstdio>
#include <thread>

namespace kidoku::relayd::cli {

using core::Failure;

namespace {

// Small steps with a rest, so that a relay that runs comes in between.
constexpr qint64 step = 500;
constexpr auto rest = std::chrono::milliseconds(20);
// A relay that is busy holds the log for moments only.
constexpr int mostTries = 20;

core::Result<Retention, QString> retentionOf(const Arguments &arguments)
{
    Retention retention;
    retention.age = {};
    if (arguments.has("keep")) {
        const auto span = spanOf(arguments.value("keep"));
        if (!span || span->count() == 0)
            return Failure{QStringLiteral("--keep: '%1' is no time as 30d or 12h")
                               .arg(arguments.value("keep"))};
        retention.age = *span;
    }
    if (arguments.has("keep-rows")) {
        bool isNumber = false;
        retention.rows = arguments.value("keep-rows").toLongLong(&isNumber);
        if (!isNumber || retention.rows < 1)
            return Failure{QStringLiteral("--keep-rows: '%1' is no number from 1")
                               .arg(arguments.value("keep-rows"))};
    }
    if (retention.age.count() == 0 && retention.rows == 0)
        return Failure{QStringLiteral("--keep TIME or --keep-rows N says what stays; see --help")};
    return retention;
}

core::Result<std::unique_ptr<EventLog>, QString> openLog(const Arguments &arguments,
                                                         const core::Clock &clock)
{
    // Refuses what is not there, which opening for writing would make.
    if (auto read = StoredLog::open(arguments.value("data"), arguments.value("log")); !read)
        return Failure{read.error()};
    if (arguments.has("log")) {
        auto log = PostgresEventLog::open(arguments.value("log"), clock);
        if (!log)
            return Failure{log.error()};
        return std::unique_ptr<EventLog>(std::move(log).value());
    }
    auto log = SqliteEventLog::open(DataDir::logFileIn(arguments.value("data")), clock);
    if (!log)
        return Failure{log.error()};
    return std::unique_ptr<EventLog>(std::move(log).value());
}

LogResult<qint64> pruneStep(EventLog &log, const Retention &retention)
{
    auto dropped = log.prune(retention, step);
    for (int tries = 1; !dropped && tries < mostTries && !isInterrupted(); ++tries) {
        std::this_thread::sleep_for(rest);
        dropped = log.prune(retention, step);
    }
    return dropped;
}

core::Result<int, QString> prune(const Arguments &arguments, const QProcessEnvironment &)
{
    const auto retention = retentionOf(arguments);
    if (!retention)
        return Failure{retention.error()};
    const core::SystemClock clock;
    auto log = openLog(arguments, clock);
    if (!log)
        return Failure{log.error()};
    Progress progress(QStringLiteral("dropped"), 0);
    qint64 all = 0;
    while (!isInterrupted()) {
        const auto dropped = pruneStep(*log.value(), *retention);
        if (!dropped) {
            progress.clear();
            std::fprintf(stderr, "kidoku-relay: prune: %s; %lld records were dropped before\n",
                         qPrintable(dropped.error().text), static_cast<long long>(all));
            return core::toInt(core::ExitCode::Failed);
        }
        all += *dropped;
        progress.show(all);
        if (*dropped == 0)
            break;
        std::this_thread::sleep_for(rest);
    }
    progress.clear();
    std::printf("%lld records dropped\n", static_cast<long long>(all));
    return isInterrupted() ? interruptedExit : core::toInt(core::ExitCode::Fine);
}

} // namespace

Command pruneCommand()
{
    return {"prune",
            "drop what is older than a time, or beyond a number",
            "--data DIR | --log postgresql://HOST/DATABASE --keep TIME [--keep-rows N]",
            "Drops the oldest records of every channel, as a relay does by its --keep-days and\n"
            "--keep-rows, also while a relay runs. A console that has not read them yet is told\n"
            "of its gap. The file of a SQLite log does not shrink; its room is used again.\n",
            {{"data", "DIR", "the relay's data folder"},
             {"log", "URL", "a log in PostgreSQL"},
             {"keep", "TIME", "how long records stay: 30d, 12h, 90m"},
             {"keep-rows", "N", "how many records of a channel stay"}},
            prune};
}

} // namespace kidoku::relayd::cli
