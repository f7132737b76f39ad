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
#include <QFileInfo>

#include <csignal>
#include <cstdio>
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
      "  kidoku-linesim check FILE   says what is wrong with a scenario, with line and key\n\n"
      "Environment: KIDOKU_CHANNEL_SECRET signs the webhooks, KIDOKU_ACCESS_TOKEN is what the API "
      "asks for. Of several channel secrets, separated by commas, the first one signs. A secret "
      "that is absent is made from the seed and never printed.\n"
      "Control API: POST /_sim/messages, /_sim/events, /_sim/scenario, /_sim/reset; "
      "GET /_sim/chats, /_sim/calls, /_sim/deliveries, /_sim/stream; "
      "GET and PUT /_sim/faults, /_sim/account, /_sim/delivery.\n"
      "PUT /_sim/delivery {\"webhook\":URL} says where events go while it runs.\n"
      "The fault `down` refuses every new connection to the port, those to /_sim/ too.\n"
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

int check(const QString &path)
{
    QString reason;
    const auto bytes = readFile(path, reason);
    if (!bytes)
        return usage(reason);
    const auto scenario = linesim::parseScenario(*bytes);
    if (!scenario) {
        for (const linesim::Problem &problem : scenario.error())
            std::printf("%s:%s\n", qUtf8Printable(path), qUtf8Printable(problem.toString()));
        return toInt(ExitCode::Failed);
    }
    std::printf("%s: fine, %lld people, %lld steps\n", qUtf8Printable(path),
                static_cast<long long>(scenario->people.size()),
                static_cast<long long>(scenario->steps.size()));
    return toInt(ExitCode::Fine);
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
        {u"seed"_s, u"Every id and token is a function of this number."_s, u"N"_s, u"1"_s},
        {u"scenario"_s, u"A story to play from the start."_s, u"FILE"_s},
        {u"log-format"_s, u"Log lines on stderr as text or json."_s, u"text|json"_s, u"text"_s},
    });
    parser.addPositionalArgument(u"check FILE"_s, u"Check a scenario file instead of serving."_s,
                                 u"[check FILE]"_s);
}

// The configuration that the command line and the environment ask for, or a reason.
std::optional<linesim::ServerConfig> configFrom(const QCommandLineParser &parser, QString &reason)
{
    linesim::ServerConfig config;
    const auto listen = kidoku::core::ListenAddress::parse(parser.value(u"listen"_s));
    if (!listen) {
        reason = listen.error();
        return {};
    }
    config.listen = *listen;
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
    if (parser.isSet(u"scenario"_s)) {
        const QString path = parser.value(u"scenario"_s);
        const auto bytes = readFile(path, reason);
        if (!bytes)
            return {};
        if (const auto scenario = linesim::parseScenario(*bytes); !scenario) {
            reason = u"%1:%2"_s.arg(path, scenario.error().first().toString());
            return {};
        }
        config.scenario = *bytes;
    }
    // The present one of a list signs.
    config.channelSecret = kidoku::core::secretsFromList(qgetenv("KIDOKU_CHANNEL_SECRET")).value(0);
    config.accessToken = Secret(qgetenv("KIDOKU_ACCESS_TOKEN").trimmed());
    return config;
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
    if (words.size() == 2 && words.first() == "check"_L1)
        return check(words.last());
    if (!words.isEmpty())
        return usage(u"'%1' is not understood; see --help"_s.arg(words.join(u' ')));
    const QString format = parser.value(u"log-format"_s);
    if (format != "text"_L1 && format != "json"_L1)
        return usage(u"--log-format has to be text or json"_s);
    QString reason;
    auto config = configFrom(parser, reason);
    if (!config)
        return usage(reason);
    using kidoku::core::LogFormat;
    return serve(std::move(*config), format == "json"_L1 ? LogFormat::Json : LogFormat::Text);
}
