// SPDX-License-Identifier: Apache-2.0
#include "core/exit_code.h"
#include "relayd/cli/command.h"
#include "relayd/cli/copy_log.h"
#include "relayd/cli/interruption.h"
#include "relayd/cli/progress.h"
#include "relayd/cli/verify.h"
#include "relayd/cli/whole_file.h"
#include "relayd/data_dir.h"

#include <QFileInfo>

#include <cstdio>

namespace kidoku::relayd::cli {

using core::Failure;

namespace {

// Whether the backup is whole; says on stderr what is not.
core::Result<bool, QString> isWhole(const QString &file)
{
    auto log = StoredLog::openFile(file);
    if (!log)
        return Failure{log.error()};
    const auto unreadable = [&file](const LogFault &fault) {
        return Failure{QStringLiteral("cannot read %1: %2").arg(file, fault.text)};
    };
    const auto say = [](const QString &what) { std::fprintf(stderr, "%s\n", qPrintable(what)); };
    const auto damage = log.value()->damage();
    if (!damage)
        return unreadable(damage.error());
    for (const QString &line : *damage)
        say(line);
    if (!damage->isEmpty())
        return false;
    const auto channels = log.value()->channels();
    if (!channels)
        return unreadable(channels.error());
    qint64 total = 0;
    for (const StoredChannel &channel : *channels)
        total += channel.records();
    Progress progress(QStringLiteral("verify"), total);
    Verification verification(
        *log.value(), {},
        [&](const QString &what) {
            progress.clear();
            say(what);
        },
        [&progress](qint64 done) {
            progress.show(done);
            return !isInterrupted();
        });
    const auto verdict = verification.run(*channels);
    if (!verdict)
        return unreadable(verdict.error());
    return verdict->problems == 0;
}

core::Result<int, QString> restore(const Arguments &arguments, const QProcessEnvironment &)
{
    const QString from = arguments.value("from");
    const QString data = arguments.value("data");
    const QString place = DataDir::logFileIn(data);
    // A journal that lost its log would be taken for the new one's.
    for (const char *suffix : {"", "-wal"}) {
        if (const QString old = place + QLatin1String(suffix); QFileInfo::exists(old))
            return Failure{QStringLiteral("%1 exists already and is left as it is: move it away "
                                          "first, or choose another folder")
                               .arg(old)};
    }
    const auto whole = isWhole(from);
    if (!whole)
        return Failure{whole.error()};
    if (isInterrupted())
        return interruptedExit;
    if (!*whole) {
        std::fprintf(stderr, "kidoku-relay: restore: %s is damaged; nothing was changed\n",
                     qPrintable(from));
        return core::toInt(core::ExitCode::Failed);
    }
    const auto locked = DataDir::lock(data); // no relay may begin a log of its own there
    if (!locked)
        return Failure{locked.error()};
    auto file = WholeFile::begin(place);
    if (!file)
        return Failure{file.error()};
    const auto copied = copyLog(from, file->path(), QStringLiteral("restore"));
    if (!copied)
        return Failure{copied.error()};
    if (*copied == CopyEnd::Interrupted)
        return interruptedExit;
    const bool keepsEpoch = arguments.has("same-epoch");
    if (!keepsEpoch) {
        if (auto given = giveNewEpoch(file->path()); !given)
            return Failure{given.error()};
    }
    const auto description = describeLog(file->path());
    if (!description)
        return Failure{description.error()};
    if (auto finished = file.value().finish(); !finished)
        return Failure{finished.error()};
    std::printf("%s%s\n", qPrintable(*description),
                keepsEpoch ? "same epoch: consoles go on as if nothing had happened"
                           : "new epoch: consoles are told that records may be missing");
    return core::toInt(core::ExitCode::Fine);
}

} // namespace

Command restoreCommand()
{
    return {
        "restore",
        "put a backup into an empty data folder",
        "--from FILE --data DIR [--same-epoch]",
        "Looks through the backup first and puts it into the folder only when it is whole. No\n"
        "relay may run there.\n"
        "\n"
        "A relay whose log ends earlier than what consoles have seen would give numbers a second\n"
        "time, and consoles would take new records for old ones. So the restored log gets an\n"
        "epoch of its own: consoles keep all they have, note that records may be missing, and\n"
        "count anew. When the backup is the newest state there ever was (the relay was stopped\n"
        "before the backup and has not run since, as when it moves to another machine), say\n"
        "--same-epoch: then they go on without a word.\n",
        {{"from", "FILE", "what backup wrote", true},
         {"data", "DIR", "the relay's data folder, without a log", true},
         {"same-epoch", "", "nothing was stored after the backup: consoles just go on"}},
        restore};
}

} // namespace kidoku::relayd::cli
