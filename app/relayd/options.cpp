// SPDX-License-Identifier: Apache-2.0
#include "relayd/options.h"

#include "core/secret_list.h"
#include "relayd/cli/command.h"
#include "relayd/config_file.h"
#include "relayd/open_event_log.h"
#include "relayd/options_file.h"

#include <algorithm>
#include <functional>

namespace kidoku::relayd {

using core::Done;
using core::Failure;

namespace {

using Outcome = core::Result<Done, QString>;

struct Given
{
    Options options;
    QString channel;
    bool hasListen = false;
    QProcessEnvironment environment;
};

struct Option
{
    QLatin1String name;
    std::function<Outcome(Given &, const QString &)> take;
};

core::Result<qint64, QString> number(QLatin1String option, const QString &text, qint64 most)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok || value < 0 || value > most)
        return Failure{QStringLiteral("--%1: '%2' is not a number from 0 to %3")
                           .arg(option, text, QString::number(most))};
    return value;
}

Outcome takeListen(Given &given, const QString &value)
{
    auto address = core::ListenAddress::parse(value);
    if (!address)
        return Failure{QStringLiteral("--listen: %1").arg(address.error())};
    given.options.config.listen = std::move(address).value();
    given.hasListen = true;
    return Done{};
}

Outcome takeLog(Given &given, const QString &value)
{
    if (auto good = checkLogKind(value); !good)
        return Failure{QStringLiteral("--log: %1").arg(good.error())};
    given.options.config.log = value;
    return Done{};
}

Outcome takeLogFormat(Given &given, const QString &value)
{
    if (value != QLatin1String("text") && value != QLatin1String("json"))
        return Failure{QStringLiteral("--log-format: '%1' is not text or json").arg(value)};
    given.options.logFormat
        = value == QLatin1String("json") ? core::LogFormat::Json : core::LogFormat::Text;
    return Done{};
}

Outcome takeKeepDays(Given &given, const QString &value)
{
    constexpr qint64 mostDays = 36'500;
    const auto days = number(QLatin1String("keep-days"), value, mostDays);
    if (!days)
        return Failure{days.error()};
    given.options.config.retention.age = std::chrono::hours(24 * *days);
    return Done{};
}

Outcome takeKeepRows(Given &given, const QString &value)
{
    constexpr qint64 mostRows = 1'000'000'000'000;
    const auto rows = number(QLatin1String("keep-rows"), value, mostRows);
    if (!rows)
        return Failure{rows.error()};
    given.options.config.retention.rows = *rows;
    return Done{};
}

Outcome takeFreeDisk(Given &given, const QString &value)
{
    constexpr qint64 megabyte = 1024 * 1024;
    constexpr qint64 mostMegabytes = 1024 * megabyte;
    const auto megabytes = number(QLatin1String("free-disk"), value, mostMegabytes);
    if (!megabytes)
        return Failure{megabytes.error()};
    given.options.config.freeDisk = *megabytes * megabyte;
    return Done{};
}

Outcome takeArguments(Given &given, const QStringList &arguments);

Outcome takeConfigFile(Given &given, const QString &path)
{
    const ConfigFile file = readConfigFile(path, given.environment, FileSecrets::Read);
    if (file.problems.size() == 1)
        return Failure{file.problems.front()};
    if (!file.problems.isEmpty())
        return Failure{QStringLiteral("%1 (and %2 more: see kidoku-relay check-config)")
                           .arg(file.problems.front())
                           .arg(file.problems.size() - 1)};
    given.options.config = file.config;
    given.hasListen = file.hasListen;
    given.options.logFormat = file.logFormat.value_or(core::LogFormat::Text);
    return Done{};
}

// What the command line says after it counts more.
Outcome takeConfig(Given &given, const QString &value)
{
    if (isConfigFile(value))
        return takeConfigFile(given, value);
    const auto arguments = argumentsFromFile(value);
    if (!arguments)
        return Failure{arguments.error()};
    if (auto taken = takeArguments(given, *arguments); !taken)
        return Failure{QStringLiteral("--config: %1: %2").arg(value, taken.error())};
    return Done{};
}

const QList<Option> &allOptions()
{
    static const QList<Option> options{
        {QLatin1String("listen"), takeListen},
        {QLatin1String("data"),
         [](Given &given, const QString &value) -> Outcome {
             given.options.config.dataDir = value;
             return Done{};
         }},
        {QLatin1String("channel"),
         [](Given &given, const QString &value) -> Outcome {
             given.channel = value;
             return Done{};
         }},
        {QLatin1String("line-api"),
         [](Given &given, const QString &value) -> Outcome {
             given.options.config.lineApi = QUrl(value, QUrl::StrictMode);
             return Done{};
         }},
        {QLatin1String("config"), takeConfig},
        {QLatin1String("log"), takeLog},
        {QLatin1String("log-format"), takeLogFormat},
        {QLatin1String("free-disk"), takeFreeDisk},
        {QLatin1String("keep-days"), takeKeepDays},
        {QLatin1String("keep-rows"), takeKeepRows},
    };
    return options;
}

Outcome takeArguments(Given &given, const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (!argument.startsWith(QLatin1String("--")))
            return Failure{QStringLiteral("unknown argument '%1'; see --help").arg(argument)};
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        const auto option = std::ranges::find_if(
            allOptions(), [&name](const Option &known) { return name == known.name; });
        if (option == allOptions().cend())
            return Failure{QStringLiteral("unknown option '--%1'; see --help").arg(name)};
        if (equals < 0 && i + 1 == arguments.size())
            return Failure{QStringLiteral("--%1 needs a value").arg(name)};
        const QString value = equals < 0 ? arguments.at(++i) : argument.mid(equals + 1);
        if (auto taken = option->take(given, value); !taken)
            return taken;
    }
    return Done{};
}

core::Secret secret(const QProcessEnvironment &environment, const QString &name)
{
    return core::Secret(environment.value(name).trimmed().toUtf8());
}

} // namespace

core::Result<Options, QString> readOptions(const QStringList &arguments,
                                           const QProcessEnvironment &environment)
{
    Given given;
    given.environment = environment;
    if (arguments.contains(QLatin1String("--help"))) {
        given.options.task = Options::Task::Help;
        return given.options;
    }
    if (arguments.contains(QLatin1String("--version"))) {
        given.options.task = Options::Task::Version;
        return given.options;
    }
    if (auto taken = takeArguments(given, arguments); !taken)
        return Failure{taken.error()};
    if (!given.hasListen)
        return Failure{QStringLiteral("--listen HOST:PORT is missing; see --help")};
    if (given.options.config.dataDir.isEmpty())
        return Failure{QStringLiteral("--data DIR is missing; see --help")};
    ServerConfig &config = given.options.config;
    if (given.channel.isEmpty() && config.channels.isEmpty())
        return Failure{QStringLiteral("--channel NAME is missing; see --help")};
    if (!given.channel.isEmpty()) {
        ChannelConfig channel;
        channel.name = given.channel;
        channel.secrets = core::secretsFromList(
            environment.value(QStringLiteral("KIDOKU_CHANNEL_SECRET")).toUtf8());
        channel.accessToken = secret(environment, QStringLiteral("KIDOKU_ACCESS_TOKEN"));
        if (channel.secrets.isEmpty())
            return Failure{
                QStringLiteral("the environment variable KIDOKU_CHANNEL_SECRET is missing")};
        config.channels.append(channel);
    }
    core::Secret consoleToken = secret(environment, QStringLiteral("KIDOKU_CONSOLE_TOKEN"));
    if (!consoleToken.isEmpty())
        config.consoleToken = std::move(consoleToken);
    return given.options;
}

QString helpText()
{
    constexpr int column = 21;
    QString commands;
    for (const cli::Command &command : cli::allCommands())
        commands += QStringLiteral("  ") + QString::fromLatin1(command.name).leftJustified(column)
            + QString::fromUtf8(command.summary) + u'\n';
    return QStringLiteral(
               "Usage: kidoku-relay --listen HOST:PORT --data DIR --channel NAME [options]\n"
               "       kidoku-relay --config FILE.toml [options]\n"
               "       kidoku-relay COMMAND …, see COMMAND --help\n"
               "\n"
               "Takes the webhooks of a LINE Official Account, stores them, and streams them to\n"
               "Kidoku consoles.\n"
               "\n"
               "  --listen HOST:PORT   where to listen; port 0: the system chooses\n"
               "  --data DIR           folder for everything that is stored\n"
               "  --channel NAME       last part of the webhook's path, /webhook/NAME\n"
               "  --line-api URL       LINE's API, https://api.line.me\n"
               "  --log LOG            sqlite, a file in DIR, or postgresql://HOST/DATABASE, "
               "which\n"
               "                       any number of relays share\n"
               "  --config FILE        FILE.toml: everything, for any number of channels, with "
               "the\n"
               "                       names of files that hold the secrets. Another name: a line\n"
               "                       'option = value' for each option. Options that come after\n"
               "                       it on the command line count more\n"
               "  --keep-days N        days that records are kept, 30; 0: for ever\n"
               "  --keep-rows N        records that are kept, 0: all\n"
               "  --free-disk N        megabytes of free disk below which /readyz says no, 256\n"
               "  --log-format FORMAT  text or json lines on stderr\n"
               "  --help, --version\n"
               "\n"
               "GET /healthz, /readyz and /metrics tell how it does.\n"
               "\n"
               "Commands:\n%1"
               "\n"
               "Environment:\n"
               "  KIDOKU_CHANNEL_SECRET  the channel secret; two, separated by a comma, while\n"
               "                         one is being replaced\n"
               "  KIDOKU_ACCESS_TOKEN    LINE's access token, for the gateway\n"
               "  KIDOKU_CONSOLE_TOKEN   what consoles show whose user has no token of his own; "
               "one\n"
               "                         or the other is needed to listen on an address that "
               "other\n"
               "                         machines can reach\n"
               "  PGPASSFILE, PGPASSWORD  the password of the database, as for psql\n"
               "\n"
               "Exit codes: 0 ended as asked, 1 a command found or met trouble, 2 usage or "
               "set-up,\n"
               "130 ended by Ctrl+C.\n")
        .arg(commands);
}

} // namespace kidoku::relayd
