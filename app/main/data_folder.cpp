// SPDX-License-Identifier: Apache-2.0
#include "data_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace kidoku::app {

QStringList dataFiles(const QString &folder)
{
    const QDir dir(folder);
    QStringList files = dir.entryList({QStringLiteral("kidoku.sqlite*"),
                                       QStringLiteral("kidoku.ini"), QStringLiteral("demo.ini")},
                                      QDir::Files | QDir::Hidden);
    files.removeIf([](const QString &file) { return file.endsWith(QLatin1String(".lock")); });
    QDirIterator media(dir.filePath(QStringLiteral("media")), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (media.hasNext())
        files.append(dir.relativeFilePath(media.next()));
    return files;
}

QStringList deleteData(const QString &folder)
{
    QStringList left;
    QDir dir(folder);
    // The database with its log of changes, its lock and the backups that stand beside it.
    const QStringList files
        = dir.entryList({QStringLiteral("kidoku.sqlite*"), QStringLiteral("kidoku.ini*"),
                         QStringLiteral("demo.ini*")},
                        QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &file : files) {
        if (!QFile::remove(dir.filePath(file)))
            left.append(dir.filePath(file));
    }
    QDir media(dir.filePath(QStringLiteral("media")));
    if (media.exists() && !media.removeRecursively())
        left.append(media.path());
    return left;
}

} // namespace kidoku::app
