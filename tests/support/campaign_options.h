// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

//! Options of a test's own, such as `--rounds 500 --seed 42` of a long campaign.
namespace kidoku::testing {

using CampaignOptions = QMap<QString, std::function<void(const QString &value)>>;

//! Gives each option its value; what is left is for Qt Test.
inline QStringList takeOptions(QStringList arguments, const CampaignOptions &options)
{
    for (qsizetype i = 1; i + 1 < arguments.size();) {
        const auto option = options.constFind(arguments.at(i));
        if (option == options.cend()) {
            ++i;
            continue;
        }
        (*option)(arguments.at(i + 1));
        arguments.remove(i, 2);
    }
    return arguments;
}

//! `--rounds N --seed S`, which every campaign has.
inline CampaignOptions roundsAndSeed(int &rounds, quint32 &seed)
{
    return {{QStringLiteral("--rounds"), [&rounds](const QString &v) { rounds = v.toInt(); }},
            {QStringLiteral("--seed"), [&seed](const QString &v) { seed = v.toUInt(); }}};
}

} // namespace kidoku::testing
