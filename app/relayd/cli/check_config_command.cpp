// SPDX-License-Identifier: Apache-2.0
#include "core/exit_code.h"
#include "relayd/cli/people_place.h"
#include "relayd/config_file.h"
#include "relayd/options.h"

#include <cstdio>

namespace kidoku::relayd::cli {

namespace {

QStringList problemsOf(const QString &path, const QProcessEnvironment &environment)
{
    const ConfigFile file = readConfigFile(path, environment, FileSecrets::Read);
    QStringList problems = file.problems;
    if (!file.isWhole)
        return problems;
    if (!file.hasListen)
        problems.append(QStringLiteral("%1: listen: missing").arg(path));
    if (!file.hasData)
        problems.append(QStringLiteral("%1: data: missing").arg(path));
    if (file.config.channels.isEmpty())
        problems.append(QStringLiteral("%1: no channel, as in [channel.shop]").arg(path));
    return problems;
}

core::Result<int, QString> run(const Arguments &arguments, const QProcessEnvironment &environment)
{
    if (arguments.plain().isEmpty())
        return core::Failure{QStringLiteral("the file is missing; see --help")};
    const QString path = arguments.plain().front();
    if (isConfigFile(path)) {
        const QStringList problems = problemsOf(path, environment);
        for (const QString &problem : problems)
            std::fprintf(stderr, "%s\n", problem.toUtf8().constData());
        if (!problems.isEmpty())
            return core::toInt(core::ExitCode::Usage);
    }
    const auto read = readOptions({QStringLiteral("--config"), path}, environment);
    if (!read)
        return core::Failure{read.error()};
    if (const auto good = check(read->config); !good)
        return core::Failure{QStringLiteral("%1: %2").arg(path, good.error())};
    print(describe(read->config, read->logFormat));
    return core::toInt(core::ExitCode::Fine);
}

} // namespace

Command checkConfigCommand()
{
    return {
        "check-config",
        "say what is wrong with a configuration, or what it comes to",
        "FILE",
        "Says everything that is wrong with a configuration, a line each with file, line and\n"
        "key, and exits with 2; or prints what it comes to, without secrets, and exits with 0.\n"
        "It reads the files that hold the secrets: run it as the relay's user.\n",
        {},
        run,
        1};
}

} // namespace kidoku::relayd::cli
