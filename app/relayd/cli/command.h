// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QMap>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

//! What kidoku-relay does besides serving: `kidoku-relay COMMAND …`.
namespace kidoku::relayd::cli {

struct OptionSpec
{
    const char *name;  //!< without its dashes
    const char *value; //!< what the help calls its value; empty: the option has none
    const char *help;
    bool isRequired = false;
};

//! The options of a command line; all of them are known to the command.
class Arguments
{
public:
    //! The error is one line for the user.
    //! Takes up to \a mostPlain words that belong to no option.
    static core::Result<Arguments, QString> parse(const QStringList &words,
                                                  const std::vector<OptionSpec> &known,
                                                  qsizetype mostPlain = 0);

    [[nodiscard]] bool has(const char *name) const;
    //! Empty when it was not given.
    [[nodiscard]] QString value(const char *name) const;

    [[nodiscard]] const QStringList &plain() const { return m_plain; }
    //! Names of the options that were given.
    [[nodiscard]] QStringList names() const { return m_values.keys(); }

private:
    QMap<QString, QString> m_values;
    QStringList m_plain;
};

struct Command
{
    const char *name;
    const char *summary;  //!< one line, for the list in --help
    const char *synopsis; //!< what follows the name
    const char *text;     //!< the whole story, in lines of up to 90 characters
    std::vector<OptionSpec> options;
    //! The error is one line for the user and means exit code 2; else the exit code.
    core::Result<int, QString> (*run)(const Arguments &, const QProcessEnvironment &);
    qsizetype mostPlain = 0; //!< words that belong to no option
};

//! The table that --help and the manual page are held against; each row comes from its own file.
[[nodiscard]] const std::vector<Command> &allCommands();
[[nodiscard]] QString helpOf(const Command &command);

//! Nothing when the first word names no command: then the options of the server follow.
[[nodiscard]] std::optional<int> runCommand(const QStringList &words,
                                            const QProcessEnvironment &environment);

//! Said once the user has pressed Ctrl+C, as shells do.
constexpr int interruptedExit = 130;

[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command verifyCommand();
[[nodiscard]] Command pruneCommand();
[[nodiscard]] Command replayCommand();
[[nodiscard]] Command checkConfigCommand();
[[nodiscard]] Command tokenCommand();
[[nodiscard]] Command auditCommand();

} // namespace kidoku::relayd::cli
