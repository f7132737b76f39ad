// SPDX-License-Identifier: Apache-2.0
#include "core/exit_code.h"
#include "core/listen_address.h"
#include "core/log.h"
#include "core/secret_list.h"
#include "linesim/scenario/scenario.h"
#include "linesim/server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <future>
#include <optional>

using namespace Qt::StringLiterals;
using kidoku::core::ExitCode;
using kidoku::core::Secret;
using kidoku::core::toInt;
namespace linesim = kidoku::linesim;

namespace {

constexpr auto description
    = "LINE's platform on loopback: people who write, signed webhooks out, LINE's Messaging API "
      "in, faults on demand.\n\n"
      "  kidoku-linesim                          serves until SIGINT or SIGTERM\n"
      "  kidoku-linesim check FILE...            says what is wrong with scenarios, with line and "
      "key\n"
      "  kidoku-linesim run FILE --webhook URL   plays a scenario against a bot and checks what it "
      "claims: what the bot answered, which calls came; exit code 1 when a claim does not hold\n\n"
      "Environment: KIDOKU_CHANNEL_SECRET signs the webhooks, KIDOKU_ACCESS_TOKEN is what the API "
      "asks for. Of several channel secrets, separated by commas, the first one signs. A secret "
      "that is absent is made from the seed and never printed.\n\n"
      "Control API: POST /_sim/messages, /_sim/events, /_sim/scenario, /_sim/reset; "
      "GET /_sim/chats, /_sim/calls, /_sim/deliveries, /_sim/accounts, /_sim/scenario/steps, "
      "/_sim/expectations, /_sim/stream; GET and PUT /_sim/faults, /_sim/account, /_sim/delivery, "
      "/_sim/scenario; DELETE /_sim/faults clears all faults. With several accounts "
      "?account=ID chooses one; else it is the first.\n"
      "PUT /_sim/delivery {\"webhook\":URL} says where events go while it runs.\n"
      "PUT /_sim/faults {\"fault\":NAME} or {\"script\":\"500x2,ok\"}; the names are offline, "
      "slow, 500-twice, hang, lost-answer, 429, 401, 403, 400, duplicate, out-of-order, burst, "
      "unsend, relay-restart.\n"
      "POST /_sim/scenario {\"action\":\"start|stop|pause|resume|next|jump|set\", \"speed\":1 to "
      "100, \"autoplay\":bool, \"loop\":bool, \"step\":index or name}.\n"
      "The fault `down` refuses every new connection to the port, those to /_sim/ too; --control "
      "opens a second port that no fault closes.\n"
      "All times are epoch milliseconds (UTC).\n"
      "Nothing but loopback is listened to or contacted."_L1;

int usage(const QString &reason)
{
    std::fprintf(stderr, "kidoku-linesim: %s\n", qUtf8Printable(reason));
    return toInt(ExitCode::Usage);
}

// The bytes of a scenario file, or nothing and the reason.
std::optional<QByteArray> readFile(const QString &path, QString &reason)
{
    constexpr qint64 mostBytes = 4 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        reason = u"%1: %2"_s.arg(path, file.errorString());
        return {};
    }
    QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes) {
        reason = u"%1: larger than %2 bytes"_s.arg(path, QString::number(mostBytes));
        return {};
    }
    return bytes;
}

//! One file; false: something is wrong with it. \a reason: it cannot be read.
bool checkFile(const QString &path, QString &reason)
{
    const auto bytes = readFile(path, reason);
    if (!bytes)
        return false;
    const auto scenario = linesim::parseScenario(*bytes);
    if (!scenario) {
        for (const linesim::Problem &problem : scenario.error())
            std::printf("%s:%s\n", qUtf8Printable(path), qUtf8Printable(problem.toString()));
        return false;
    }
    std::printf("%s: fine, %lld people, %lld steps\n", qUtf8Printable(path),
                static_cast<long long>(scenario->people.size()),
                static_cast<long long>(scenario->steps.size()));
    return true;
}

int check(const QStringList &paths)
{
    bool fine = true;
    for (const QString &path : paths) {
        QString reason;
        fine = checkFile(path, reason) && fine;
        if (!reason.isEmpty())
            return usage(reason);
    }
    return toInt(fine ? ExitCode::Fine : ExitCode::Failed);
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(description);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"listen"_s, u"Loopback address to listen on; port 0 lets the system choose."_s,
         u"HOST:PORT"_s, u"127.0.0.1:0"_s},
        {u"webhook"_s, u"Where events go: an http address on loopback."_s, u"URL"_s},
        {u"control"_s, u"A second port, for the control API, that no fault closes."_s,
         u"HOST:PORT"_s},
        {u"story-time"_s,
         u"The time of day is the scenario's: runs are equal to the millisecond."_s},
        {u"wait-for-next"_s,
         u"Steps with `wait` wait for {\"action\":\"next\"} instead of their time."_s},
        {u"speed"_s, u"run: how much faster the scenario's time goes, 1 to 100."_s, u"N"_s, u"1"_s},
        {u"json"_s, u"run: the report as JSON."_s},
        {u"seed"_s, u"Every id and token is a function of this number."_s, u"N"_s, u"1"_s},
        {u"scenario"_s, u"A story to play from the start."_s, u"FILE"_s},
        {u"log-format"_s, u"Log lines on stderr as text or json."_s, u"text|json"_s, u"text"_s},
    });
    parser.addPositionalArgument(u"check FILE..."_s, u"Check scenario files instead of serving."_s,
                                 u"[check FILE...]"_s);
    parser.addPositionalArgument(u"run FILE"_s, u"Play one against a bot and report."_s,
                                 u"[run FILE]"_s);
}

// The address of an option, or a reason.
std::optional<kidoku::core::ListenAddress> addressFrom(const QCommandLineParser &parser,
                                                       const QString &option, QString &reason)
{
    const auto address = kidoku::core::ListenAddress::parse(parser.value(option));
    if (!address) {
        reason = address.error();
        return {};
    }
    return *address;
}

// The text of a scenario without faults, or a reason.
std::optional<QByteArray> scenarioFrom(const QString &path, QString &reason)
{
    const auto bytes = readFile(path, reason);
    if (!bytes)
        return {};
    if (const auto scenario = linesim::parseScenario(*bytes); !scenario) {
        reason = u"%1:%2"_s.arg(path, scenario.error().first().toString());
        return {};
    }
    return bytes;
}

// The configuration that the command line and the environment ask for, or a reason.
std::optional<linesim::ServerConfig> configFrom(const QCommandLineParser &parser,
                                                const QString &scenario, QString &reason)
{
    linesim::ServerConfig config;
    const auto listen = addressFrom(parser, u"listen"_s, reason);
    if (!listen)
        return {};
    config.listen = *listen;
    if (parser.isSet(u"control"_s)) {
        const auto control = addressFrom(parser, u"control"_s, reason);
        if (!control)
            return {};
        config.control = *control;
    }
    if (parser.isSet(u"webhook"_s)) {
        config.webhook = QUrl(parser.value(u"webhook"_s), QUrl::StrictMode);
        if (!config.webhook.isValid() || config.webhook.isEmpty()) {
            reason = u"--webhook is no address"_s;
            return {};
        }
    }
    bool isNumber = false;
    config.seed = parser.value(u"seed"_s).toULongLong(&isNumber);
    if (!isNumber) {
        reason = u"--seed has to be a whole number"_s;
        return {};
    }
    config.speed = parser.value(u"speed"_s).toDouble(&isNumber);
    if (!isNumber || config.speed < 1 || config.speed > 100) {
        reason = u"--speed has to be a number from 1 to 100"_s;
        return {};
    }
    config.storyTime = parser.isSet(u"story-time"_s);
    config.autoplay = !parser.isSet(u"wait-for-next"_s);
    if (!scenario.isEmpty()) {
        const auto bytes = scenarioFrom(scenario, reason);
        if (!bytes)
            return {};
        config.scenario = *bytes;
    }
    // The present one of a list signs.
    config.channelSecret = kidoku::core::secretsFromList(qgetenv("KIDOKU_CHANNEL_SECRET")).value(0);
    config.accessToken = Secret(qgetenv("KIDOKU_ACCESS_TOKEN").trimmed());
    return config;
}

// Whether somebody takes connections there, now or within ten seconds: a bot that is started
// beside this program needs a moment.
bool isListening(const QUrl &url)
{
    for (int tries = 0; tries < 100; ++tries) {
        QTcpSocket socket;
        socket.connectToHost(url.host(), quint16(url.port(80)));
        if (socket.waitForConnected(1000))
            return true;
        QThread::msleep(100);
    }
    return false;
}

void report(const QJsonArray &claims, bool asJson)
{
    if (asJson) {
        std::printf("%s\n", QJsonDocument(claims).toJson(QJsonDocument::Compact).constData());
        return;
    }
    qsizetype held = 0;
    for (const QJsonValue &value : claims) {
        const QJsonObject claim = value.toObject();
        const bool holds = claim.value("holds"_L1).toBool();
        const QString step = claim.value("step"_L1).toString();
        held += holds ? 1 : 0;
        std::printf("%s  %s%s\n", holds ? "ok  " : "FAIL",
                    qUtf8Printable(step.isEmpty() ? QString() : u"[%1] "_s.arg(step)),
                    qUtf8Printable(claim.value("text"_L1).toString()));
        if (!holds)
            std::printf("      but %s\n", qUtf8Printable(claim.value("found"_L1).toString()));
    }
    std::printf("%lld of %lld claims hold\n", static_cast<long long>(held),
                static_cast<long long>(claims.size()));
}

int run(linesim::ServerConfig config, kidoku::core::LogFormat format, bool asJson)
{
    if (config.webhook.isEmpty())
        return usage(u"run needs --webhook URL: where the bot listens"_s);
    std::signal(SIGPIPE, SIG_IGN);
    std::promise<std::pair<QJsonArray, bool>> judged;
    config.judged = [&judged](const QJsonArray &claims, bool allHold) {
        judged.set_value({claims, allHold});
    };
    const QUrl webhook = config.webhook;
    config.playAtStart = false;
    const double speed = config.speed;
    auto server = linesim::Server::start(std::move(config), kidoku::core::Log(format));
    if (!server)
        return usage(server.error());
    if (!isListening(webhook))
        return usage(u"nobody listens at %1"_s.arg(webhook.toDisplayString()));
    (*server)->play(speed);
    const auto [claims, allHold] = judged.get_future().get();
    (*server)->stop();
    report(claims, asJson);
    return toInt(allHold ? ExitCode::Fine : ExitCode::Failed);
}

int serve(linesim::ServerConfig config, kidoku::core::LogFormat format)
{
    // Blocked before the server's thread starts, so that only sigwait() below sees them.
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGINT);
    sigaddset(&ending, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    std::signal(SIGPIPE, SIG_IGN);

    auto server = linesim::Server::start(std::move(config), kidoku::core::Log(format));
    if (!server)
        return usage(server.error());
    std::printf("listening on %s\n", (*server)->url().toEncoded().constData());
    std::fflush(stdout);
    int received = 0;
    sigwait(&ending, &received);
    (*server)->stop();
    return toInt(ExitCode::Fine);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"kidoku-linesim"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KIDOKU_VERSION));
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QCoreApplication::arguments()))
        return usage(parser.errorText());
    if (parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s))
        parser.showHelp(toInt(ExitCode::Fine));
    if (parser.isSet(u"version"_s))
        parser.showVersion();

    const QStringList words = parser.positionalArguments();
    const QString word = words.value(0);
    if (word == "check"_L1 && words.size() > 1)
        return check(words.mid(1));
    const bool runs = word == "run"_L1 && words.size() == 2;
    if (!words.isEmpty() && !runs)
        return usage(u"'%1' is not understood; see --help"_s.arg(words.join(u' ')));
    const QString format = parser.value(u"log-format"_s);
    if (format != "text"_L1 && format != "json"_L1)
        return usage(u"--log-format has to be text or json"_s);
    QString reason;
    auto config = configFrom(parser, runs ? words.last() : parser.value(u"scenario"_s), reason);
    if (!config)
        return usage(reason);
    using kidoku::core::LogFormat;
    const LogFormat logFormat = format == "json"_L1 ? LogFormat::Json : LogFormat::Text;
    return runs ? run(std::move(*config), logFormat, parser.isSet(u"json"_s))
                : serve(std::move(*config), logFormat);
}
