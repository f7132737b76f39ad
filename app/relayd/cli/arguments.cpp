// SPDX-License-Identifier: Apache-2.0
#include "relayd/cli/arguments.h"

#include "relayd/config_file.h"

#include <QFileInfo>

#include <cstdio>

namespace kidoku::relayd {

using core::Failure;

core::Result<Arguments, QString> Arguments::parse(const QStringList &arguments,
                                                  const QStringList &valued,
                                                  const QStringList &flags)
{
    Arguments result;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (!argument.startsWith(QLatin1String("--"))) {
            result.words.append(argument);
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        if (result.values.contains(name) || result.flags.contains(name))
            return Failure{QStringLiteral("--%1 is given twice").arg(name)};
        if (flags.contains(name) && equals < 0) {
            result.flags.append(name);
            continue;
        }
        if (!valued.contains(name))
            return Failure{QStringLiteral("unknown option '--%1'; see --help").arg(name)};
        if (equals < 0 && i + 1 == arguments.size())
            return Failure{QStringLiteral("--%1 needs a value").arg(name)};
        result.values[name] = equals < 0 ? arguments.at(++i) : argument.mid(equals + 1);
    }
    return result;
}

QStringList placeOptions()
{
    return {QStringLiteral("data"), QStringLiteral("log"), QStringLiteral("config")};
}

core::Result<std::unique_ptr<PeopleStore>, QString> openPeople(
    const Arguments &arguments, const QProcessEnvironment &environment, PeopleMode mode)
{
    ServerConfig config;
    if (const QString path = arguments.value("config"); !path.isEmpty()) {
        if (!isConfigFile(path))
            return Failure{QStringLiteral("--config: %1 does not end in .toml").arg(path)};
        const ConfigFile file = readConfigFile(path, environment, FileSecrets::Skip);
        if (!file.problems.isEmpty())
            return Failure{file.problems.front()};
        config = file.config;
    }
    if (const QString log = arguments.value("log"); !log.isEmpty())
        config.log = log;
    if (const QString data = arguments.value("data"); !data.isEmpty())
        config.dataDir = data;
    if (config.log == QLatin1String("sqlite")) {
        if (config.dataDir.isEmpty())
            return Failure{QStringLiteral("--data DIR, --log postgresql://… or --config FILE.toml "
                                          "is missing; see --help")};
        if (!QFileInfo(config.dataDir).isDir())
            return Failure{QStringLiteral("--data: there is no folder %1").arg(config.dataDir)};
    }
    return openPeople(config.log, config.dataDir, mode);
}

int failUsage(const QString &reason)
{
    std::fprintf(stderr, "kidoku-relay: %s\n", reason.toUtf8().constData());
    return core::toInt(core::ExitCode::Usage);
}

int failWork(const QString &reason)
{
    std::fprintf(stderr, "kidoku-relay: %s\n", reason.toUtf8().constData());
    return core::toInt(core::ExitCode::Failed);
}

void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

} // namespace kidoku::relayd
