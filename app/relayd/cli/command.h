// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace kidoku::relayd {

//! What `kidoku-relay NAME …` does instead of serving.
struct Command
{
    const char *name;
    const char *summary; //!< for the list in --help
    //! Gets what follows the name; prints, and returns the exit code.
    int (*run)(const QStringList &arguments, const QProcessEnvironment &environment);
};

//! Each command has one row.
[[nodiscard]] std::span<const Command> commands();
//! Runs the command that the first argument names; nothing when it names none.
[[nodiscard]] std::optional<int> runCommand(const QStringList &arguments,
                                            const QProcessEnvironment &environment);
//! A line for each command.
[[nodiscard]] QString commandSummaries();

int runToken(const QStringList &arguments, const QProcessEnvironment &environment);
int runAudit(const QStringList &arguments, const QProcessEnvironment &environment);
int runCheckConfig(const QStringList &arguments, const QProcessEnvironment &environment);

} // namespace kidoku::relayd
