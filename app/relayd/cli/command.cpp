// SPDX-License-Identifier: Apache-2.0
#include "relayd/cli/command.h"

#include <algorithm>

namespace kidoku::relayd {

std::span<const Command> commands()
{
    static const Command all[] = {
        {"check-config", "says what is wrong with a configuration, or what it comes to",
         runCheckConfig},
        {"token", "adds, lists and revokes the tokens of people", runToken},
        {"audit", "prints who did what", runAudit},
    };
    return all;
}

std::optional<int> runCommand(const QStringList &arguments, const QProcessEnvironment &environment)
{
    if (arguments.isEmpty())
        return {};
    const auto found = std::ranges::find_if(commands(), [&](const Command &command) {
        return arguments.front() == QLatin1String(command.name);
    });
    if (found == commands().end())
        return {};
    return found->run(arguments.mid(1), environment);
}

QString commandSummaries()
{
    QString text;
    for (const Command &command : commands())
        text += QStringLiteral("  %1 %2\n")
                    .arg(QLatin1String(command.name), -20)
                    .arg(QLatin1String(command.summary));
    return text;
}

} // namespace kidoku::relayd
