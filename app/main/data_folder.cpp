// SPDX-License-Identifier: Apache-2.0
#include "data_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace kidoku::app {

namespace {

QDir mediaOf(const QDir &folder)
{
    return QDir(folder.filePath(QStringLiteral("media")));
}

// Those that stand in the folder itself: the database with its log of changes and the backups
// beside it, the settings, who is called what while others look on.
QStringList filesIn(const QDir &folder)
{
    return folder.entryList({QStringLiteral("kidoku.sqlite*"), QStringLiteral("kidoku.ini*"),
                             QStringLiteral("demo.ini*"), QStringLiteral("pseudonyms")},
                            QDir::Files | QDir::Hidden | QDir::System);
}

} // namespace

QStringList dataFiles(const QString &folder)
{
    const QDir dir(folder);
    QStringList files = filesIn(dir);
    files.removeIf([](const QString &file) { return file.endsWith(QLatin1String(".lock")); });
    QDirIterator media(mediaOf(dir).path(), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (media.hasNext())
        files.append(dir.relativeFilePath(media.next()));
    return files;
}

QStringList deleteData(const QString &folder)
{
    QStringList left;
    const QDir dir(folder);
    const QStringList files = filesIn(dir);
    for (const QString &file : files) {
        if (!QFile::remove(dir.filePath(file)))
            left.append(dir.filePath(file));
    }
    QDir media = mediaOf(dir);
    if (media.exists() && !media.removeRecursively())
        left.append(media.path());
    return left;
}

} // namespace kidoku::app
