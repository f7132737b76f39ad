// SPDX-License-Identifier: Apache-2.0
#include "sqlite_version.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

namespace kidoku::store {

QString sqliteVersion()
{
    const QString name = QUuid::createUuid().toString(); // several threads may ask at once
    QString version;
    {
        auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(QStringLiteral(":memory:"));
        if (connection.open()) {
            QSqlQuery query(connection);
            if (query.exec(QStringLiteral("SELECT sqlite_version()")) && query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

} // namespace kidoku::store
