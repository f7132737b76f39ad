// SPDX-License-Identifier: Apache-2.0
#include "core/clock.h"
#include "core/exit_code.h"
#include "relayd/cli/audit_text.h"
#include "relayd/cli/people_place.h"
#include "relayd/people/time_span.h"

#include <cstdio>

namespace kidoku::relayd::cli {

using core::Failure;

namespace {

core::Result<int, QString> run(const Arguments &arguments, const QProcessEnvironment &environment)
{
    if (arguments.has("json") && arguments.has("csv"))
        return Failure{QStringLiteral("--json and --csv exclude each other")};
    core::Timestamp since{0};
    if (arguments.has("since")) {
        const auto given = parseSince(arguments.value("since"), core::SystemClock().now());
        if (!given)
            return Failure{QStringLiteral("--since: %1").arg(given.error())};
        since = *given;
    }
    auto store = openPlace(arguments, environment, PeopleMode::Existing);
    if (!store)
        return Failure{store.error()};
    const AuditForm form = arguments.has("json") ? AuditForm::Json
        : arguments.has("csv")                   ? AuditForm::Csv
                                                 : AuditForm::Text;
    AuditPrinter printer(form);
    print(printer.head());
    const auto read = store.value()->readAudit(
        since.ms, [&printer](const AuditEntry &entry) { print(printer.line(entry)); });
    if (!read)
        return failWork(QStringLiteral("audit"), read.error().text);
    print(printer.tail());
    if (std::fflush(stdout) != 0)
        return failWork(QStringLiteral("audit"), QStringLiteral("it cannot be written"));
    return core::toInt(core::ExitCode::Fine);
}

} // namespace

Command auditCommand()
{
    std::vector<OptionSpec> options = placeOptions();
    options.insert(options.end(),
                   {{"since", "WHEN", "a date, 2026-11-01, or a span of time, 24h; else all"},
                    {"json", "", "one JSON array"},
                    {"csv", "", "CSV with a line of names"}});
    return {"audit",
            "print who did what",
            "--data DIR | --log URL [--since WHEN] [--json | --csv]",
            "Prints who marked what, by which API and with which answer of LINE's; who read\n"
            "content; who sent replies; what operators did with a chat; who added and revoked\n"
            "tokens; and how many tokens were refused to which address. Oldest first, without\n"
            "texts and secrets. A call that LINE gave no answer to has the status 0.\n",
            std::move(options),
            run};
}

} // namespace kidoku::relayd::cli
