// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exit_code.h"
#include "core/result.h"
#include "relayd/people/people_store.h"

#include <QMap>
#include <QProcessEnvironment>
#include <QStringList>

#include <memory>

//! What the commands have in common: their arguments, the store they work on, their words.
namespace kidoku::relayd {

struct Arguments
{
    QMap<QString, QString> values; //!< of --name VALUE and --name=VALUE
    QStringList flags;
    QStringList words;

    //! Knows the names in \a valued and \a flags only, each once. The error is one line.
    static core::Result<Arguments, QString> parse(const QStringList &arguments,
                                                  const QStringList &valued,
                                                  const QStringList &flags);
    [[nodiscard]] bool has(const char *flag) const { return flags.contains(QLatin1String(flag)); }
    [[nodiscard]] QString value(const char *name) const
    {
        return values.value(QLatin1String(name));
    }
};

//! Opens the store that --data, --log or --config FILE.toml leads to.
[[nodiscard]] core::Result<std::unique_ptr<PeopleStore>, QString> openPeople(
    const Arguments &arguments, const QProcessEnvironment &environment, PeopleMode mode);
//! The names of these options, for parse().
[[nodiscard]] QStringList placeOptions();

//! Each prints one line on stderr and returns its exit code.
int failUsage(const QString &reason);
int failWork(const QString &reason);
//! Prints UTF-8 whatever the locale.
void print(const QString &text);

} // namespace kidoku::relayd
