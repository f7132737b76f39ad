// SPDX-License-Identifier: Apache-2.0
#include "demo_scenarios.h"

#include "recording/replay.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>

namespace kidoku::app {

using core::Failure;

namespace {

constexpr qint64 largestScenario = 4 * 1024 * 1024;
constexpr core::Timestamp usualBeginning{1'775'005'200'000}; // 2026-04-01T10:00:00+09:00

QDateTime clockOf(const QByteArray &scenario)
{
    const QString told = QJsonDocument::fromJson(scenario)[QLatin1String("clock")].toString();
    return QDateTime::fromString(told, Qt::ISODate);
}

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

QByteArray oneByOne(const QByteArray &scenario)
{
    QJsonObject story = QJsonDocument::fromJson(scenario).object();
    if (story.isEmpty())
        return scenario;
    story.remove(QLatin1String("repeat"));
    story.remove(QLatin1String("loop"));
    const QJsonArray accounts = story.value(QLatin1String("accounts")).toArray();
    const QJsonArray timeline = story.value(QLatin1String("timeline")).toArray();
    // What a step is to the audience belongs to the last of those that it becomes.
    static const QStringList told{QStringLiteral("name"), QStringLiteral("wait"),
                                  QStringLiteral("caption"), QStringLiteral("operator"),
                                  QStringLiteral("expect")};
    QJsonArray steps;
    for (const QJsonValue &value : timeline) {
        QJsonObject step = value.toObject();
        const bool splits = accounts.size() > 1 && step.contains(QLatin1String("from"))
            && !step.contains(QLatin1String("on"));
        for (qsizetype i = 0; splits && i < accounts.size(); ++i) {
            QJsonObject part = step;
            part.insert(QLatin1String("on"), accounts.at(i)[QLatin1String("id")]);
            if (i > 0) { // a moment later: by then the other account has it
                part.remove(QLatin1String("at"));
                part.insert(QLatin1String("after"), 1);
            }
            for (const QString &key : told) {
                if (i + 1 < accounts.size())
                    part.remove(key);
            }
            steps.append(part);
        }
        if (!splits)
            steps.append(step);
    }
    story.insert(QLatin1String("timeline"), steps);
    return QJsonDocument(story).toJson(QJsonDocument::Compact);
}

QByteArray timeZoneOf(const QByteArray &scenario)
{
    const QDateTime clock = clockOf(scenario);
    if (!clock.isValid() || clock.timeSpec() == Qt::LocalTime)
        return {};
    // POSIX counts the other way: "<+09>-9" is nine hours ahead of UTC.
    const int minutes = clock.offsetFromUtc() / 60;
    const auto text = [](int all) {
        return QStringLiteral("%1%2:%3")
            .arg(all < 0 ? QLatin1String("-") : QLatin1String("+"))
            .arg(std::abs(all) / 60, 2, 10, QLatin1Char('0'))
            .arg(std::abs(all) % 60, 2, 10, QLatin1Char('0'))
            .toLatin1();
    };
    const QByteArray name = text(minutes).replace(":", "");
    return '<' + name + '>' + text(-minutes);
}

core::Timestamp beginningOf(const QByteArray &scenario)
{
    const QDateTime clock = clockOf(scenario);
    return clock.isValid() ? core::Timestamp{clock.toMSecsSinceEpoch()} : usualBeginning;
}

bool playsByItself(const QString &nameOrFile)
{
    return nameOrFile.isEmpty() || nameOrFile == QLatin1String("demo")
        || nameOrFile == QLatin1String("ninety-seconds");
}

} // namespace kidoku::app
