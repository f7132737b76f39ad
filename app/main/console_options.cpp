// SPDX-License-Identifier: Apache-2.0
#include "console_options.h"

#include "accounts/entry.h"
#include "core/languages.h"
#include "core/secret_list.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <optional>

namespace kidoku::app {

namespace {

using core::Failure;

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        word("Kidoku shows who writes to your LINE Official Account and lets you decide when\n"
             "they see \"Read\". Without --relay and --channel it opens the accounts that were\n"
             "set up in its window.\n\n"
             "Secrets come from the environment or the system's key store, never from here:\n"
             "  KIDOKU_CHANNEL_SECRET   proves that a webhook came from LINE; several, separated\n"
             "                          by commas, while one is being replaced\n"
             "  KIDOKU_ACCESS_TOKEN     LINE's channel access token (not needed with --gateway)\n"
             "  KIDOKU_CONSOLE_TOKEN    what the relay asks of this console\n\n"
             "Exit codes: 0 fine, 1 the thing asked for failed, 2 usage or set-up."));
    parser.addOptions({
        {word("relay"), word("Address of the webhook relay."), word("URL")},
        {word("relay-kind"), word("kidoku (default), smee, gosmee, nchan or mercure."),
         word("KIND")},
        {word("channel"), word("Name of the channel at the relay."), word("NAME")},
        {word("line-api"), word("Base address of LINE's API (default https://api.line.me)."),
         word("URL")},
        {word("gateway"), word("Call LINE through the relay, which holds the access token.")},
        {word("api"),
         word("Which Mark as read API: token (new) or user (old). Without it, the one that was\n"
              "last chosen in the window; at first, token."),
         word("token|user")},
        {word("data"), word("Folder for everything that the program writes."), word("DIR")},
        {word("demo"), word("Show a simulated account; contacts nothing but this computer.")},
        {word("scenario"), word("Demo: play this scenario (a name or a file)."), word("NAME")},
        {word("play"),
         word("Demo: play the scenario by itself, check what it claims against the simulator, "
              "print it, exit.")},
        {word("speed"), word("Demo: 1 to 8 times as fast."), word("N")},
        {word("replay"), word("Demo: play a recording of webhooks."), word("FILE.jsonl")},
        {word("step"), word("Demo: each step of the recording waits for F8.")},
        {word("screenshot"), word("Demo: save a picture of the window, then exit."),
         word("FILE.png")},
        {word("capture"),
         word("Demo: play the story (or the scenario) by itself without a display, save pictures, "
              "the log and a contact sheet, then exit. Two runs are equal byte for byte."),
         word("DIR")},
        {word("animation"), word("With --capture and --scenario: an animated picture, too."),
         word("FILE.png")},
        {word("check-connection"), word("Check relay and LINE, print what was found, exit.")},
        {word("record"), word("Record the webhooks that come in, without their customers, exit."),
         word("FILE.jsonl")},
        {word("minutes"), word("With --record: stop after 1 to 1440 minutes (default 30)."),
         word("N")},
        {word("json"), word("With --check-connection: print JSON.")},
        {word("hidden"), word("Start without a window: in the tray, else minimised.")},
        {word("timing"), word("Print how long the start took.")},
        {word("language"), word("Language of this run: en, ja, zh-TW or th."),
         word("en|ja|zh-TW|th")},
        {word("theme"), word("Colours of this run: light, dark or high-contrast."),
         word("light|dark|high-contrast")},
        {{word("h"), word("help")}, word("Show this help.")},
        {{word("v"), word("version")}, word("Show the version.")},
    });
}

std::optional<relay::Kind> kindNamed(const QString &name)
{
    for (const relay::Kind kind : {relay::Kind::Kidoku, relay::Kind::Smee, relay::Kind::Gosmee,
                                   relay::Kind::Nchan, relay::Kind::Mercure}) {
        if (relay::nameOf(kind) == name)
            return kind;
    }
    return std::nullopt;
}

core::Result<QUrl, QString> webAddress(const QCommandLineParser &parser, const char *option)
{
    const QString text = parser.value(word(option));
    const QUrl url(text, QUrl::StrictMode);
    if (!url.userInfo().isEmpty())
        return Failure{
            QStringLiteral("--%1: no user name or password in an address").arg(word(option))};
    if (!accounts::isWebAddress(url))
        return Failure{
            QStringLiteral("--%1: '%2' is not an http(s) address").arg(word(option), text)};
    return url;
}

core::Secret fromEnvironment(const QProcessEnvironment &environment, const char *name)
{
    return core::Secret(environment.value(word(name)).toUtf8());
}

// Without an account the console works for those that were set up in its window.
std::optional<QString> accountNeeded(const QCommandLineParser &parser)
{
    const bool relay = parser.isSet(word("relay"));
    const bool channel = parser.isSet(word("channel"));
    if (relay && channel)
        return std::nullopt;
    if (relay || channel || parser.isSet(word("check-connection")) || parser.isSet(word("record")))
        return QStringLiteral("--relay URL and --channel NAME are needed (or --demo)");
    for (const char *name : {"relay-kind", "line-api", "gateway", "api"}) {
        if (parser.isSet(word(name)))
            return QStringLiteral("--%1 goes with --relay URL and --channel NAME").arg(word(name));
    }
    return std::nullopt;
}

std::optional<QString> recordFault(const QCommandLineParser &parser, ConsoleOptions &options)
{
    const bool records = options.mode == ConsoleOptions::Mode::Record;
    if (parser.isSet(word("record")) && !records)
        return QStringLiteral("--record goes alone with --relay URL and --channel NAME");
    if (!parser.isSet(word("minutes")))
        return std::nullopt;
    if (!records)
        return QStringLiteral("--minutes goes with --record FILE");
    bool ok = false;
    options.minutes = parser.value(word("minutes")).toInt(&ok);
    if (ok && options.minutes >= 1 && options.minutes <= 24 * 60)
        return std::nullopt;
    return QStringLiteral("--minutes: '%1' is not a number from 1 to 1440")
        .arg(parser.value(word("minutes")));
}

// A recording is never sent to anybody: it becomes a story of the simulated platform.
std::optional<QString> replayFault(const QCommandLineParser &parser)
{
    if (!parser.isSet(word("replay"))) {
        return parser.isSet(word("step"))
            ? std::optional(QStringLiteral("--step goes with --replay FILE"))
            : std::nullopt;
    }
    if (!parser.isSet(word("demo")))
        return QStringLiteral("--replay goes with --demo: a recording is played to the simulated "
                              "LINE only, never to a real account");
    for (const char *name : {"relay", "channel", "line-api", "gateway"}) {
        if (parser.isSet(word(name)))
            return QStringLiteral("--replay and --%1 exclude each other: a recording is played to "
                                  "the simulated LINE only, never to a real account")
                .arg(word(name));
    }
    if (parser.isSet(word("scenario")))
        return QStringLiteral("--replay and --scenario exclude each other");
    return std::nullopt;
}

core::Result<inbox::Account, QString> accountFrom(const QCommandLineParser &parser,
                                                  const QProcessEnvironment &environment)
{
    inbox::Account account;
    account.lineApi = QUrl(QStringLiteral("https://api.line.me"));
    account.apiIsGiven = parser.isSet(word("api"));
    const QString api = parser.isSet(word("api")) ? parser.value(word("api")) : word("token");
    if (api != word("token") && api != word("user"))
        return Failure{QStringLiteral("--api: '%1' is neither token nor user").arg(api)};
    account.api = api == word("user") ? store::ReadApi::User : store::ReadApi::Token;
    if (parser.isSet(word("demo")))
        return account;
    if (const auto fault = accountNeeded(parser))
        return Failure{*fault};
    if (!parser.isSet(word("relay")))
        return account;

    const auto relay = webAddress(parser, "relay");
    if (!relay)
        return Failure{relay.error()};
    account.relay = relay.value();
    const QString channel = parser.value(word("channel"));
    if (!accounts::isChannelName(channel))
        return Failure{
            QStringLiteral("--channel: '%1' is not a channel name (letters, digits, - _ .)")
                .arg(channel.left(80))};
    account.id = {channel};
    account.name = channel;
    if (parser.isSet(word("relay-kind"))) {
        const auto kind = kindNamed(parser.value(word("relay-kind")));
        if (!kind)
            return Failure{QStringLiteral("--relay-kind: '%1' is not known")
                               .arg(parser.value(word("relay-kind")))};
        account.relayKind = *kind;
    }
    account.gateway = parser.isSet(word("gateway"));
    if (account.gateway && parser.isSet(word("line-api")))
        return Failure{QStringLiteral("--gateway and --line-api exclude each other")};
    if (account.gateway && account.relayKind != relay::Kind::Kidoku)
        return Failure{QStringLiteral("--gateway needs a kidoku relay")};
    if (parser.isSet(word("line-api"))) {
        const auto base = webAddress(parser, "line-api");
        if (!base)
            return Failure{base.error()};
        account.lineApi = base.value();
    }
    account.channelSecrets
        = core::secretsFromList(environment.value(word("KIDOKU_CHANNEL_SECRET")).toUtf8());
    account.consoleToken = fromEnvironment(environment, "KIDOKU_CONSOLE_TOKEN");
    account.accessToken = fromEnvironment(environment, "KIDOKU_ACCESS_TOKEN");
    return account;
}

} // namespace

core::Result<ConsoleOptions, QString> parseConsoleOptions(const QStringList &arguments,
                                                          const QProcessEnvironment &environment)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return Failure{parser.errorText()};
    ConsoleOptions options;
    if (parser.isSet(word("help")) || parser.isSet(word("version"))) {
        options.mode = parser.isSet(word("help")) ? ConsoleOptions::Mode::Help
                                                  : ConsoleOptions::Mode::Version;
        return options;
    }
    if (!parser.positionalArguments().isEmpty())
        return Failure{
            QStringLiteral("'%1' is not an option").arg(parser.positionalArguments().constFirst())};
    auto account = accountFrom(parser, environment);
    if (!account)
        return Failure{account.error()};
    options.account = std::move(account).value();
    if (parser.isSet(word("demo")))
        options.mode = ConsoleOptions::Mode::Demo;
    else if (parser.isSet(word("check-connection")))
        options.mode = ConsoleOptions::Mode::CheckConnection;
    else if (parser.isSet(word("record")))
        options.mode = ConsoleOptions::Mode::Record;
    options.dataDir = parser.value(word("data"));
    options.dataDirIsGiven = !options.dataDir.isEmpty();
    options.scenario = parser.value(word("scenario"));
    options.screenshot = parser.value(word("screenshot"));
    options.capture = parser.value(word("capture"));
    options.play = parser.isSet(word("play"));
    options.animation = parser.value(word("animation"));
    if (!options.animation.isEmpty() && !options.capturesScenario())
        return Failure{QStringLiteral("--animation goes with --capture and --scenario")};
    if (parser.isSet(word("speed"))) {
        bool ok = false;
        options.speed = parser.value(word("speed")).toDouble(&ok);
        if (!ok || options.speed < 1 || options.speed > 8)
            return Failure{QStringLiteral("--speed: '%1' is not a number from 1 to 8")
                               .arg(parser.value(word("speed")))};
    }
    options.record = parser.value(word("record"));
    if (const auto fault = recordFault(parser, options))
        return Failure{*fault};
    options.bySteps = parser.isSet(word("step"));
    options.replay = parser.isSet(word("replay"));
    if (const auto fault = replayFault(parser))
        return Failure{*fault};
    if (options.replay) // a file, whatever it is called
        options.scenario = QFileInfo(parser.value(word("replay"))).absoluteFilePath();
    options.json = parser.isSet(word("json"));
    options.hidden = parser.isSet(word("hidden"));
    options.timing = parser.isSet(word("timing"));
    for (const char *name :
         {"scenario", "screenshot", "capture", "animation", "play", "speed", "step"}) {
        if (parser.isSet(word(name)) && options.mode != ConsoleOptions::Mode::Demo)
            return Failure{QStringLiteral("--%1 goes with --demo").arg(word(name))};
    }
    if (options.json && options.mode != ConsoleOptions::Mode::CheckConnection)
        return Failure{QStringLiteral("--json goes with --check-connection")};
    if (parser.isSet(word("language"))) {
        const QString language = parser.value(word("language"));
        const auto known = core::languageNamed(language);
        if (!known)
            return Failure{
                QStringLiteral("--language: '%1' is none of en, ja, zh-TW, th").arg(language)};
        options.language = *known;
    }
    options.theme = parser.value(word("theme"));
    const QStringList themes{word("light"), word("dark"), word("high-contrast")};
    if (parser.isSet(word("theme")) && !themes.contains(options.theme))
        return Failure{QStringLiteral("--theme: '%1' is none of light, dark, high-contrast")
                           .arg(options.theme)};
    return options;
}

QString consoleHelp()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace kidoku::app
