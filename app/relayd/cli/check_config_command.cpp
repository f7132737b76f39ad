// SPDX-License-Identifier: Apache-2.0
#include "relayd/cli/arguments.h"
#include "relayd/cli/command.h"
#include "relayd/config_file.h"
#include "relayd/options.h"

#include <cstdio>

namespace kidoku::relayd {

namespace {

constexpr char help[]
    = "Usage: kidoku-relay check-config FILE [options as for kidoku-relay]\n"
      "\n"
      "Says everything that is wrong with a configuration, a line each with file, line\n"
      "and key, and exits with 2; or prints what it comes to, without secrets, and exits\n"
      "with 0. Reads the files with the secrets: run it as the relay's user.\n";

QStringList problemsOf(const QString &path, const QStringList &options,
                       const QProcessEnvironment &environment)
{
    const ConfigFile file = readConfigFile(path, environment, FileSecrets::Read);
    QStringList problems = file.problems;
    // What is not there may still come from the command line.
    if (!options.isEmpty())
        return problems;
    if (!file.hasListen)
        problems.append(QStringLiteral("%1: listen: missing").arg(path));
    if (file.config.dataDir.isEmpty())
        problems.append(QStringLiteral("%1: data: missing").arg(path));
    if (file.config.channels.isEmpty())
        problems.append(QStringLiteral("%1: no channel, as in [channel.shop]").arg(path));
    return problems;
}

} // namespace

int runCheckConfig(const QStringList &arguments, const QProcessEnvironment &environment)
{
    if (arguments.contains(QLatin1String("--help"))) {
        print(QString::fromLatin1(help));
        return core::toInt(core::ExitCode::Fine);
    }
    if (arguments.isEmpty() || arguments.front().startsWith(u'-'))
        return failUsage(QStringLiteral("check-config FILE: the file is missing"));
    const QString path = arguments.front();
    const QStringList options = arguments.mid(1);
    if (isConfigFile(path)) {
        const QStringList problems = problemsOf(path, options, environment);
        for (const QString &problem : problems)
            std::fprintf(stderr, "%s\n", problem.toUtf8().constData());
        if (!problems.isEmpty())
            return core::toInt(core::ExitCode::Usage);
    }
    const auto read
        = readOptions(QStringList{QStringLiteral("--config"), path} + options, environment);
    if (!read)
        return failUsage(read.error());
    if (const auto good = check(read->config); !good)
        return failUsage(QStringLiteral("%1: %2").arg(path, good.error()));
    print(describe(read->config, read->logFormat));
    return core::toInt(core::ExitCode::Fine);
}

} // namespace kidoku::relayd
