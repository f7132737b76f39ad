// SPDX-License-Identifier: Apache-2.0
#include "relayd/cli/people_place.h"

#include "core/exit_code.h"
#include "relayd/config_file.h"

#include <QFileInfo>

#include <cstdio>

namespace kidoku::relayd::cli {

using core::Failure;

std::vector<OptionSpec> placeOptions()
{
    return {{"data", "DIR", "the relay's data folder"},
            {"log", "URL", "a log in PostgreSQL"},
            {"config", "FILE", "a configuration, FILE.toml, that says one or the other"}};
}

core::Result<std::unique_ptr<PeopleStore>, QString> openPlace(
    const Arguments &arguments, const QProcessEnvironment &environment, PeopleMode mode)
{
    ServerConfig config;
    if (arguments.has("config")) {
        const QString path = arguments.value("config");
        if (!isConfigFile(path))
            return Failure{QStringLiteral("--config: %1 does not end in .toml").arg(path)};
        const ConfigFile file = readConfigFile(path, environment, FileSecrets::Skip);
        if (!file.problems.isEmpty())
            return Failure{file.problems.front()};
        config = file.config;
    }
    if (arguments.has("log"))
        config.log = arguments.value("log");
    if (arguments.has("data"))
        config.dataDir = arguments.value("data");
    if (config.log == QLatin1String("sqlite")) {
        if (config.dataDir.isEmpty())
            return Failure{QStringLiteral("--data DIR, --log postgresql://… or --config FILE.toml "
                                          "is missing; see --help")};
        if (!QFileInfo(config.dataDir).isDir())
            return Failure{QStringLiteral("there is no folder %1").arg(config.dataDir)};
    }
    return openPeople(config.log, config.dataDir, mode);
}

void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

int failWork(const QString &command, const QString &reason)
{
    std::fprintf(stderr, "kidoku-relay: %s: %s\n", command.toUtf8().constData(),
                 reason.toUtf8().constData());
    return core::toInt(core::ExitCode::Failed);
}

} // namespace kidoku::relayd::cli
