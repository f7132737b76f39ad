// SPDX-License-Identifier: Apache-2.0
#include "demo_scenarios.h"

#include "recording/replay.h"

#include <QDir>
#include <QFile>

namespace kidoku::app {

using core::Failure;

namespace {

constexpr qint64 largestScenario = 4 * 1024 * 1024;

} // namespace

QStringList scenarioNames()
{
    QStringList names = QDir(QStringLiteral(":/kidoku/scenarios")).entryList();
    for (QString &name : names)
        name.chop(QLatin1String(".json").size());
    return names;
}

core::Result<QByteArray, QString> loadScenario(const QString &nameOrFile)
{
    const QString name = nameOrFile.isEmpty() ? QStringLiteral("demo") : nameOrFile;
    const bool isFile = name.contains(u'/') || name.endsWith(QLatin1String(".json"));
    QFile file(isFile ? name : QStringLiteral(":/kidoku/scenarios/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return Failure{QStringLiteral("scenario '%1': %2").arg(name, file.errorString())};
    if (file.size() > largestScenario)
        return Failure{QStringLiteral("scenario '%1' is larger than 4 MiB").arg(name)};
    const QByteArray bytes = file.readAll();
    return isFile && recording::isRecording(bytes) ? loadRecording(name) : bytes;
}

core::Result<QByteArray, QString> loadRecording(const QString &file)
{
    const auto recorded = recording::readRecording(file);
    if (!recorded)
        return Failure{QStringLiteral("recording '%1': %2").arg(file, recorded.error().text())};
    return recording::scenarioOf(*recorded);
}

bool playsByItself(const QString &nameOrFile)
{
    return nameOrFile.isEmpty() || nameOrFile == QLatin1String("demo")
        || nameOrFile == QLatin1String("ninety-seconds");
}

} // namespace kidoku::app
