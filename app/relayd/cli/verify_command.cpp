// SPDX-License-Identifier: Apache-2.0
#include "core/exit_code.h"
#include "core/secret_list.h"
#include "relayd/cli/command.h"
#include "relayd/cli/interruption.h"
#include "relayd/cli/progress.h"
#include "relayd/cli/verify.h"

#include <cstdio>

namespace kidoku::relayd::cli {

using core::Failure;

namespace {

// A list that nobody reads to its end.
constexpr qint64 mostLines = 200;

core::Result<int, QString> verify(const Arguments &arguments,
                                  const QProcessEnvironment &environment)
{
    auto log = StoredLog::open(arguments.value("data"), arguments.value("log"));
    if (!log)
        return Failure{log.error()};
    const auto unreadable = [](const LogFault &fault) {
        return Failure{QStringLiteral("cannot read the log: %1").arg(fault.text)};
    };
    auto channels = log.value()->channels();
    if (!channels)
        return unreadable(channels.error());
    const QString wanted = arguments.value("channel");
    std::vector<StoredChannel> chosen;
    qint64 total = 0;
    for (const StoredChannel &channel : *channels) {
        if (!wanted.isEmpty() && wanted.toStdString() != channel.name)
            continue;
        chosen.push_back(channel);
        total += channel.records();
    }
    if (chosen.empty() && !wanted.isEmpty())
        return Failure{QStringLiteral("the log has no channel %1").arg(wanted)};

    const auto secrets = core::secretsFromList(
        environment.value(QStringLiteral("KIDOKU_CHANNEL_SECRET")).toUtf8());
    Progress progress(QStringLiteral("verify"), total);
    qint64 lines = 0;
    const auto report = [&progress, &lines](const QString &what) {
        progress.clear();
        if (++lines <= mostLines)
            std::printf("%s\n", qPrintable(what));
    };
    const auto damage = log.value()->damage();
    if (!damage)
        return unreadable(damage.error());
    for (const QString &line : *damage)
        report(QStringLiteral("database: %1").arg(line));
    Verification verification(*log.value(), secrets, report, [&progress](qint64 done) {
        progress.show(done);
        return !isInterrupted();
    });
    const auto verdict = verification.run(chosen);
    progress.clear();
    if (!verdict && damage->isEmpty())
        return unreadable(verdict.error());
    if (lines > mostLines)
        std::printf("and %lld more\n", static_cast<long long>(lines - mostLines));
    if (verdict) {
        std::printf("%lld records, %s, %lld problems\n", static_cast<long long>(verdict->records),
                    qPrintable(secrets.isEmpty()
                                   ? QStringLiteral("signatures not looked at (no "
                                                    "KIDOKU_CHANNEL_SECRET)")
                                   : QStringLiteral("%1 signatures fit").arg(verdict->signatures)),
                    static_cast<long long>(lines));
        if (verdict->isInterrupted)
            return interruptedExit;
    }
    return core::toInt(lines == 0 ? core::ExitCode::Fine : core::ExitCode::Failed);
}

} // namespace

Command verifyCommand()
{
    return {"verify",
            "look for holes and for signatures that do not fit",
            "--data DIR | --log postgresql://HOST/DATABASE [--channel NAME]",
            "Looks at everything that is stored: numbers without holes, ids that grow, the\n"
            "signature of each webhook. A relay may run meanwhile. Each problem is a line; exit\n"
            "code 1 when there is one. KIDOKU_CHANNEL_SECRET holds the secrets, separated by\n"
            "commas: those of all channels, and retired ones as long as webhooks of their time\n"
            "are kept. Without it signatures are not looked at.\n",
            {{"data", "DIR", "the relay's data folder"},
             {"log", "URL", "a log in PostgreSQL"},
             {"channel", "NAME", "only this channel"}},
            verify};
}

} // namespace kidoku::relayd::cli
