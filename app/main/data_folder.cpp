// SPDX-License-Identifier: Apache-2.0
#include "data_folder.h"

#include <QDir>
#include <QFile>

namespace kidoku::app {

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
