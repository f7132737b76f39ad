// SPDX-License-Identifier: Apache-2.0
#include "core/clock.h"
#include "relayd/cli/arguments.h"
#include "relayd/cli/audit_text.h"
#include "relayd/cli/command.h"
#include "relayd/people/time_span.h"

#include <cstdio>

namespace kidoku::relayd {

namespace {

constexpr char help[]
    = "Usage: kidoku-relay audit PLACE [--since 2026-11-01|24h] [--json|--csv]\n"
      "\n"
      "Prints who marked what, by which API and with which answer of LINE's, who read\n"
      "content, who sent replies, who added and revoked tokens, and how many tokens were\n"
      "refused to which address; oldest first. No texts, no secrets.\n"
      "PLACE is --data DIR, --log postgresql://… or --config FILE.toml.\n";

} // namespace

int runAudit(const QStringList &arguments, const QProcessEnvironment &environment)
{
    if (arguments.contains(QLatin1String("--help"))) {
        print(QString::fromUtf8(help));
        return core::toInt(core::ExitCode::Fine);
    }
    const auto parsed
        = Arguments::parse(arguments, placeOptions() + QStringList{QStringLiteral("since")},
                           {QStringLiteral("json"), QStringLiteral("csv")});
    if (!parsed)
        return failUsage(parsed.error());
    if (!parsed->words.isEmpty())
        return failUsage(QStringLiteral("unknown argument '%1'").arg(parsed->words.front()));
    if (parsed->flags.size() > 1)
        return failUsage(QStringLiteral("--json and --csv exclude each other"));
    core::Timestamp since{0};
    if (parsed->values.contains(QStringLiteral("since"))) {
        const auto given = parseSince(parsed->value("since"), core::SystemClock().now());
        if (!given)
            return failUsage(QStringLiteral("--since: %1").arg(given.error()));
        since = *given;
    }
    auto store = openPeople(*parsed, environment, PeopleMode::Existing);
    if (!store)
        return failUsage(store.error());
    const AuditForm form = parsed->has("json") ? AuditForm::Json
        : parsed->has("csv")                   ? AuditForm::Csv
                                               : AuditForm::Text;
    AuditPrinter printer(form);
    print(printer.head());
    const auto read = store.value()->readAudit(
        since.ms, [&printer](const AuditEntry &entry) { print(printer.line(entry)); });
    if (!read)
        return failWork(QStringLiteral("the audit cannot be read: %1").arg(read.error().text));
    print(printer.tail());
    return std::fflush(stdout) == 0 ? core::toInt(core::ExitCode::Fine)
                                    : failWork(QStringLiteral("the audit cannot be written"));
}

} // namespace kidoku::relayd
