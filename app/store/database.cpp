// SPDX-License-Identifier: Apache-2.0
#include "database.h"
#include "account_keys_p.h"
#include "migrations_p.h"
#include "sql_errors_p.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QStorageInfo>
#include <QTemporaryFile>
#include <QUuid>

#include <optional>
#include <unordered_map>

namespace kidoku::store {

struct Database::Private
{
    Private() = default;
    explicit Private(const QString &lockFile)
        : lock(std::in_place, lockFile)
    {}

    QString connection;
    AccountKeys accounts;
    std::unordered_map<const void *, std::unique_ptr<QSqlQuery>> statements;
    std::optional<QLockFile> lock; //!< of the one that may write
};

namespace {

// secure_delete: what was unsent must not linger in free pages. The longer WAL saves writing
// the same pages again and again during a burst.
constexpr const char *settings[] = {
    "PRAGMA journal_mode = WAL",        "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",         "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",       "PRAGMA cache_size = -16000",
    "PRAGMA wal_autocheckpoint = 4000", "PRAGMA journal_size_limit = 67108864",
};

core::Failure<StoreError> failure(StoreError::Kind kind, const QString &detail)
{
    return core::Failure{StoreError{kind, detail}};
}

// The lock file does not say why it could not be written: something else of its size tells.
bool isFull(const QDir &folder)
{
    QTemporaryFile trial(folder.filePath(QStringLiteral("room")));
    if (!trial.open())
        return QStorageInfo(folder).bytesAvailable() == 0;
    constexpr qsizetype page = 4096;
    const bool isWritten = trial.write(QByteArray(page, '\0')) == page && trial.flush();
    return !isWritten && trial.error() == QFileDevice::ResourceError;
}

StoreResult<core::Done> takeLock(QLockFile &lock, const QDir &folder)
{
    // Only a living process holds a lock: its age says nothing about a console that runs for
    // weeks, and one that was killed must not block the next start.
    lock.setStaleLockTime(0);
    if (lock.tryLock(0))
        return core::Done{};
    if (lock.error() == QLockFile::PermissionError)
        return failure(StoreError::Kind::ReadOnly, QStringLiteral("the folder cannot be written"));
    if (lock.error() == QLockFile::LockFailedError)
        return failure(StoreError::Kind::InUse, QString());
    if (isFull(folder))
        return failure(StoreError::Kind::DiskFull, QStringLiteral("no room for the lock file"));
    return failure(StoreError::Kind::CannotOpen, QStringLiteral("the folder cannot be locked"));
}

// query_only: not even temporary mistakes can write.
constexpr const char *readingSettings[] = {
    "PRAGMA query_only = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -16000",
};

StoreResult<core::Done> prepareReading(QSqlDatabase &connection)
{
    if (!connection.open())
        return core::Failure{toStoreError(connection.lastError())};
    QSqlQuery query(connection);
    for (const char *sql : readingSettings) {
        if (!query.exec(QString::fromLatin1(sql)))
            return core::Failure{toStoreError(query.lastError())};
        query.finish();
    }
    return core::Done{};
}

StoreResult<core::Done> prepareFile(QSqlDatabase &connection)
{
    if (!connection.open())
        return core::Failure{toStoreError(connection.lastError())};
    // Before anything is written: a newer file is refused untouched.
    QSqlQuery query(connection);
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return core::Failure{toStoreError(query.lastError())};
    if (query.value(0).toLongLong() > qint64(allMigrations().size()))
        return failure(StoreError::Kind::NewerSchema,
                       QStringLiteral("schema %1, known %2")
                           .arg(query.value(0).toString())
                           .arg(allMigrations().size()));
    query.finish();
    for (const char *sql : settings) {
        if (!query.exec(QString::fromLatin1(sql)))
            return core::Failure{toStoreError(query.lastError())};
        query.finish();
    }
    return migrate(connection, allMigrations());
}

} // namespace

StoreResult<std::unique_ptr<Database>> Database::open(const QString &file)
{
    const QFileInfo info(file);
    if (!info.dir().exists())
        return failure(StoreError::Kind::CannotOpen, QStringLiteral("there is no such folder"));
    if (info.exists() && !info.isFile())
        return failure(StoreError::Kind::CannotOpen, QStringLiteral("it is no file"));
    auto d = std::make_unique<Private>(file + QStringLiteral(".lock"));
    if (auto locked = takeLock(*d->lock, info.dir()); !locked)
        return core::Failure{locked.error()};
    d->connection = QUuid::createUuid().toString(QUuid::Id128);
    StoreResult<core::Done> ready = core::Done{};
    {
        auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), d->connection);
        connection.setDatabaseName(file);
        connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        ready = prepareFile(connection);
    }
    std::unique_ptr<Database> database(new Database(std::move(d)));
    if (!ready)
        return core::Failure{ready.error()};
    return database;
}

StoreResult<std::unique_ptr<Database>> Database::openForReading(const QString &file)
{
    if (!QFileInfo(file).isFile())
        return failure(StoreError::Kind::CannotOpen, QStringLiteral("there is no such file"));
    auto d = std::make_unique<Private>();
    d->connection = QUuid::createUuid().toString(QUuid::Id128);
    StoreResult<core::Done> ready = core::Done{};
    {
        auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), d->connection);
        connection.setDatabaseName(file);
        connection.setConnectOptions(
            QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
        ready = prepareReading(connection);
    }
    std::unique_ptr<Database> database(new Database(std::move(d)));
    if (!ready)
        return core::Failure{ready.error()};
    return database;
}

Database::Database(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{}

Database::~Database()
{
    d->statements.clear();
    QSqlDatabase::database(d->connection, false).close();
    QSqlDatabase::removeDatabase(d->connection);
}

QSqlQuery &Database::prepared(const char *sql)
{
    auto &statement = d->statements[sql];
    if (!statement) {
        auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(d->connection, false));
        query->setForwardOnly(true);
        if (!query->prepare(QString::fromLatin1(sql)))
            throw SqlFailure{toStoreError(query->lastError())};
        statement = std::move(query);
    }
    return *statement;
}

void Database::exec(QSqlQuery &query)
{
    if (!query.exec())
        throw SqlFailure{toStoreError(query.lastError())};
}

void Database::exec(const char *sql)
{
    QSqlQuery &query = prepared(sql);
    exec(query);
    query.finish();
}

void Database::begin()
{
    exec("BEGIN IMMEDIATE");
}

void Database::commit()
{
    exec("COMMIT");
}

void Database::rollback()
{
    d->accounts.forget();
    try {
        exec("ROLLBACK");
    } catch (const SqlFailure &) {
        // SQLite has ended the transaction itself, as it may when the disk is full.
    }
}

void Database::beginPart()
{
    exec("SAVEPOINT part");
}

void Database::endPart()
{
    exec("RELEASE part");
}

void Database::rollbackPart()
{
    d->accounts.forget();
    exec("ROLLBACK TO part");
    exec("RELEASE part");
}

AccountKeys &Database::accounts()
{
    return d->accounts;
}

} // namespace kidoku::store
