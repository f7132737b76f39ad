// SPDX-License-Identifier: Apache-2.0
#include "core/exit_code.h"
#include "relayd/cli/command.h"
#include "relayd/cli/copy_log.h"
#include "relayd/cli/stored_log.h"
#include "relayd/cli/whole_file.h"
#include "relayd/data_dir.h"

#include <cstdio>

namespace kidoku::relayd::cli {

using core::Failure;

namespace {

core::Result<int, QString> backup(const Arguments &arguments, const QProcessEnvironment &)
{
    const QString log = arguments.value("log");
    if (!log.isEmpty() && log != QLatin1String("sqlite"))
        return Failure{QStringLiteral(
            "a log in PostgreSQL is saved with PostgreSQL's own tools, for example: "
            "pg_dump --format=custom --file=FILE --dbname=postgresql://HOST/DATABASE")};
    if (!arguments.has("data"))
        return Failure{QStringLiteral("--data DIR is missing; see --help")};
    const QString source = DataDir::logFileIn(arguments.value("data"));
    const QString place = arguments.value("to");
    if (auto opened = StoredLog::openFile(source); !opened)
        return Failure{opened.error()};
    auto file = WholeFile::begin(place);
    if (!file)
        return Failure{file.error()};
    const auto copied = copyLog(source, file->path(), QStringLiteral("backup"));
    if (!copied)
        return Failure{copied.error()};
    if (*copied == CopyEnd::Interrupted)
        return interruptedExit;
    const auto description = describeLog(file->path());
    if (!description)
        return Failure{description.error()};
    if (auto finished = file.value().finish(); !finished)
        return Failure{finished.error()};
    std::printf("%s", qPrintable(*description));
    return core::toInt(core::ExitCode::Fine);
}

} // namespace

Command backupCommand()
{
    return {"backup",
            "save the log, also while a relay writes it",
            "--data DIR --to FILE",
            "Writes one file with all webhooks and records, as they are at one moment. The relay\n"
            "may run: it is not held up, and what it takes meanwhile is not in the file. Tokens\n"
            "and audit, people.sqlite, are not in it either. A log in PostgreSQL is saved with\n"
            "pg_dump, and they with it.\n",
            {{"data", "DIR", "the relay's data folder"},
             {"to", "FILE", "where to write; what exists is not overwritten", true},
             {"log", "LOG", "as for the relay; only sqlite can be saved so"}},
            backup};
}

} // namespace kidoku::relayd::cli
