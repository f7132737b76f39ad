// SPDX-License-Identifier: Apache-2.0
#include "migrations_p.h"
#include "sql_errors_p.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

#include <optional>

namespace kidoku::store {

namespace {

using Status = StoreResult<core::Done>;

Status execute(QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql))
        return core::Failure{toStoreError(query.lastError())};
    return core::Done{};
}

StoreResult<qsizetype> number(QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql) || !query.next())
        return core::Failure{toStoreError(query.lastError())};
    return qsizetype(query.value(0).toLongLong());
}

// Written under another name first: an interrupted copy never looks like a good one.
Status backUp(QSqlDatabase &connection, const QString &target)
{
    const QString partial = target + QStringLiteral(".part");
    QFile::remove(partial);
    QSqlQuery query(connection);
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.bindValue(0, partial);
    if (!query.exec())
        return core::Failure{toStoreError(query.lastError())};
    QFile::remove(target);
    if (!QFile::rename(partial, target))
        return core::Failure{StoreError{StoreError::Kind::Failed,
                                        QStringLiteral("the copy cannot be put in place")}};
    return core::Done{};
}

Status runSteps(QSqlDatabase &connection, std::span<const Migration> steps, qsizetype newVersion)
{
    for (const Migration &step : steps) {
        for (const char *sql : step) {
            if (auto done = execute(connection, QString::fromLatin1(sql)); !done)
                return done;
        }
    }
    return execute(connection, QStringLiteral("PRAGMA user_version = %1").arg(newVersion));
}

} // namespace

QString backupName(const QString &file, qsizetype newVersion)
{
    return file + QStringLiteral(".before-v%1").arg(newVersion);
}

Status migrate(QSqlDatabase &connection, std::span<const Migration> migrations)
{
    const auto version = number(connection, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return core::Failure{version.error()};
    const auto newest = qsizetype(migrations.size());
    if (*version > newest || *version < 0)
        return core::Failure{
            StoreError{StoreError::Kind::NewerSchema,
                       QStringLiteral("schema %1, known %2").arg(*version).arg(newest)}};
    if (*version == newest)
        return core::Done{};
    const auto tables = number(connection, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!tables)
        return core::Failure{tables.error()};
    if (*version == 0 && *tables > 0)
        return core::Failure{
            StoreError{StoreError::Kind::Corrupt, QStringLiteral("a database of something else")}};
    if (*tables > 0) {
        if (auto done = backUp(connection, backupName(connection.databaseName(), newest)); !done)
            return done;
    }
    if (auto done = execute(connection, QStringLiteral("BEGIN IMMEDIATE")); !done)
        return done;
    auto done = runSteps(connection, migrations.subspan(size_t(*version)), newest);
    if (done)
        done = execute(connection, QStringLiteral("COMMIT"));
    if (!done)
        (void)execute(connection, QStringLiteral("ROLLBACK"));
    return done;
}

} // namespace kidoku::store
