// SPDX-License-Identifier: Apache-2.0
#include "relayd/cli/command.h"

#include "core/exit_code.h"

#include <algorithm>
#include <cstdio>

namespace kidoku::relayd::cli {

using core::Failure;

namespace {

QString nameOf(const OptionSpec &option)
{
    return QString::fromLatin1(option.name);
}

bool takesValue(const OptionSpec &option)
{
    return *option.value != '\0';
}

int fail(const QString &reason)
{
    std::fprintf(stderr, "kidoku-relay: %s\n", qPrintable(reason));
    return core::toInt(core::ExitCode::Usage);
}

} // namespace

core::Result<Arguments, QString> Arguments::parse(const QStringList &words,
                                                  const std::vector<OptionSpec> &known,
                                                  qsizetype mostPlain)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (!word.startsWith(QLatin1String("--")) && arguments.m_plain.size() < mostPlain) {
            arguments.m_plain.append(word);
            continue;
        }
        if (!word.startsWith(QLatin1String("--")))
            return Failure{QStringLiteral("unknown argument '%1'; see --help").arg(word)};
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const auto option = std::ranges::find(known, name, nameOf);
        if (option == known.end())
            return Failure{QStringLiteral("unknown option '--%1'; see --help").arg(name)};
        if (arguments.m_values.contains(name))
            return Failure{QStringLiteral("--%1 is given twice").arg(name)};
        if (!takesValue(*option) && equals >= 0)
            return Failure{QStringLiteral("--%1 has no value").arg(name)};
        if (takesValue(*option) && equals < 0 && i + 1 == words.size())
            return Failure{QStringLiteral("--%1 needs a value").arg(name)};
        QString value;
        if (takesValue(*option))
            value = equals < 0 ? words.at(++i) : word.mid(equals + 1);
        arguments.m_values.insert(name, value);
    }
    for (const OptionSpec &option : known) {
        if (option.isRequired && !arguments.has(option.name))
            return Failure{QStringLiteral("--%1 %2 is missing; see --help")
                               .arg(nameOf(option), QString::fromLatin1(option.value))};
    }
    return arguments;
}

bool Arguments::has(const char *name) const
{
    return m_values.contains(QString::fromLatin1(name));
}

QString Arguments::value(const char *name) const
{
    return m_values.value(QString::fromLatin1(name));
}

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands{
        checkConfigCommand(), tokenCommand(),  auditCommand(), backupCommand(),
        restoreCommand(),     verifyCommand(), pruneCommand(), replayCommand(),
    };
    return commands;
}

QString helpOf(const Command &command)
{
    constexpr int column = 22;
    QString text = QStringLiteral("Usage: kidoku-relay %1 %2\n\n%3\n")
                       .arg(QString::fromLatin1(command.name),
                            QString::fromLatin1(command.synopsis), QString::fromUtf8(command.text));
    for (const OptionSpec &option : command.options) {
        const QString left
            = QStringLiteral("  --%1 %2").arg(nameOf(option), QString::fromLatin1(option.value));
        text += left.trimmed().prepend(QStringLiteral("  ")).leftJustified(column) + u' '
            + QString::fromUtf8(option.help) + u'\n';
    }
    return text;
}

std::optional<int> runCommand(const QStringList &words, const QProcessEnvironment &environment)
{
    const auto command = std::ranges::find_if(allCommands(), [&words](const Command &known) {
        return words.value(0) == QLatin1String(known.name);
    });
    if (command == allCommands().end())
        return {};
    if (words.contains(QLatin1String("--help"))) {
        std::fputs(helpOf(*command).toUtf8().constData(), stdout);
        return core::toInt(core::ExitCode::Fine);
    }
    const auto arguments = Arguments::parse(words.mid(1), command->options, command->mostPlain);
    if (!arguments)
        return fail(QStringLiteral("%1: %2").arg(words.first(), arguments.error()));
    const auto ended = command->run(*arguments, environment);
    if (!ended)
        return fail(QStringLiteral("%1: %2").arg(words.first(), ended.error()));
    return *ended;
}

} // namespace kidoku::relayd::cli
