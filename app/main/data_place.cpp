// SPDX-License-Identifier: Apache-2.0
#include "data_place.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace kidoku::app {

namespace {

constexpr qint64 longest = 64 * 1024; // two paths

QString fileIn(const QString &usual)
{
    return QDir(usual).filePath(QStringLiteral("kidoku.moved"));
}

} // namespace

QString usualDataDir()
{
    const QDir base(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return base.filePath(QStringLiteral("kidoku"));
}

DataPlace placeOf(const QString &usual)
{
    QFile file(fileIn(usual));
    if (!file.open(QIODevice::ReadOnly))
        return {usual};
    const QJsonObject told = QJsonDocument::fromJson(file.read(longest)).object();
    const QString folder = told.value(QLatin1String("folder")).toString();
    if (folder.isEmpty() || QDir::isRelativePath(folder))
        return {usual};
    return {folder, told.value(QLatin1String("before")).toString()};
}

bool setPlace(const QString &usual, const DataPlace &place)
{
    const bool isUsual = QDir(place.folder) == QDir(usual);
    if (isUsual && place.before.isEmpty())
        return !QFile::exists(fileIn(usual)) || QFile::remove(fileIn(usual));
    if (!QDir().mkpath(usual))
        return false;
    QSaveFile file(fileIn(usual));
    const QJsonObject told{{QLatin1String("folder"), QDir(place.folder).absolutePath()},
                           {QLatin1String("before"), place.before}};
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(told).toJson()) > 0
        && file.commit(); // which waits for the disk
}

} // namespace kidoku::app
