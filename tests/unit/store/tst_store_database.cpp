// SPDX-License-Identifier: Apache-2.0
#include "store/account_facts.h"
#include "store/log_table.h"
#include "store/migrations_p.h"
#include "store_fixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QSqlQuery>
#include <QTest>

#include <array>

using namespace kidoku;
using namespace kidoku::testing;
using store::Database;
using Kind = store::StoreError::Kind;

namespace {

// A connection of the test's own to a file that nobody has open.
template <typename Work>
auto withConnection(const QString &file, Work work)
{
    const QString name = QStringLiteral("test");
    auto connection = std::make_unique<QSqlDatabase>(
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name));
    connection->setDatabaseName(file);
    if (!connection->open())
        qFatal("cannot open %s", qUtf8Printable(file));
    auto result = work(*connection);
    connection->close();
    connection.reset();
    QSqlDatabase::removeDatabase(name);
    return result;
}

bool execute(const QString &file, const QString &sql)
{
    return withConnection(file, [&](QSqlDatabase &c) { return QSqlQuery(c).exec(sql); });
}

qint64 number(const QString &file, const QString &sql)
{
    return withConnection(file, [&](QSqlDatabase &c) {
        QSqlQuery query(c);
        return query.exec(sql) && query.next() ? query.value(0).toLongLong() : -1;
    });
}

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(name));
}

Kind refusal(const QString &file)
{
    const auto opened = Database::open(file);
    if (opened)
        qFatal("it opened");
    return opened.error().kind;
}

constexpr const char *first[] = {"CREATE TABLE one (a)", "INSERT INTO one VALUES (7)"};
constexpr const char *second[] = {"CREATE TABLE two (b)", "INSERT INTO two SELECT a FROM one"};
constexpr const char *broken[] = {"CREATE TABLE three (c)", "INSERT INTO nowhere VALUES (1)"};
constexpr std::array<store::Migration, 1> oneStep{store::Migration(first)};
constexpr std::array<store::Migration, 2> twoSteps{store::Migration(first),
                                                   store::Migration(second)};
constexpr std::array<store::Migration, 2> brokenStep{store::Migration(first),
                                                     store::Migration(broken)};

auto migrateWith(const QString &file, std::span<const store::Migration> steps)
{
    return withConnection(file, [&](QSqlDatabase &c) { return store::migrate(c, steps); });
}

} // namespace

class TestStoreDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasCommittedIsThereAfterOpeningAgain()
    {
        const Folder folder;
        {
            const auto database = folder.open();
            database->begin();
            (void)addChat(*database, QStringLiteral("U1"));
            database->commit();
            database->begin();
            (void)addChat(*database, QStringLiteral("U2"));
            database->rollback();
        }
        const auto database = folder.open();
        QVERIFY(store::inbox::findConversation(*database, shop, {QStringLiteral("U1")}));
        QVERIFY(!store::inbox::findConversation(*database, shop, {QStringLiteral("U2")}));
    }

    void theConnectionIsDurableAndChecksForeignKeys()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto pragma = [&](const char *sql) {
            QSqlQuery &query = database->prepared(sql);
            database->exec(query);
            const QString value = query.next() ? query.value(0).toString() : QString();
            query.finish();
            return value;
        };
        QCOMPARE(pragma("PRAGMA journal_mode"), QStringLiteral("wal"));
        QCOMPARE(pragma("PRAGMA synchronous"), QStringLiteral("2"));
        QCOMPARE(pragma("PRAGMA foreign_keys"), QStringLiteral("1"));
        QVERIFY_THROWS_EXCEPTION(store::SqlFailure,
                                 database->exec("INSERT INTO members VALUES (99, 'U', '', 0)"));
    }

    void aSecondConsoleOnTheSameFolderIsRefused()
    {
        const Folder folder;
        const auto database = folder.open();
        QCOMPARE(refusal(folder.file()), Kind::InUse);
        QProcess other;
        other.start(QStringLiteral(STORE_OPENER), {folder.file()});
        QVERIFY(other.waitForReadyRead());
        QCOMPARE(other.readAllStandardOutput().trimmed(),
                 "refused " + QByteArray::number(int(Kind::InUse)));
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
    }

    void aKilledConsoleDoesNotBlockTheNextOne()
    {
        const Folder folder;
        for (int round = 0; round < 5; ++round) {
            QProcess console;
            console.start(QStringLiteral(STORE_OPENER), {folder.file()});
            QVERIFY(console.waitForReadyRead());
            QCOMPARE(console.readAllStandardOutput().trimmed(), QByteArray("open"));
            console.kill();
            QVERIFY(console.waitForFinished());
        }
        QVERIFY(Database::open(folder.file()).ok());
    }

    void aNewerSchemaIsRefusedAndTheFileStaysAsItIs()
    {
        const Folder folder;
        folder.open().reset();
        QVERIFY(execute(folder.file(), QStringLiteral("PRAGMA user_version = 99")));
        const QByteArray before = bytesOf(folder.file());
        QCOMPARE(refusal(folder.file()), Kind::NewerSchema);
        QCOMPARE(bytesOf(folder.file()), before);
    }

    void aFileThatIsNoDatabaseIsReportedAndLeftAlone()
    {
        const Folder folder;
        const QByteArray text = QByteArray("this is no database at all\n").repeated(500);
        write(folder.file(), text);
        QCOMPARE(refusal(folder.file()), Kind::Corrupt);
        QCOMPARE(bytesOf(folder.file()), text);
    }

    void aDatabaseWithADestroyedPageIsReported()
    {
        const Folder folder;
        folder.open().reset();
        QByteArray bytes = bytesOf(folder.file());
        bytes.replace(100, 3000, QByteArray(3000, '\xff'));
        write(folder.file(), bytes);
        QCOMPARE(refusal(folder.file()), Kind::Corrupt);
    }

    void aDatabaseOfAnotherProgramIsNotTouched()
    {
        const Folder folder;
        QVERIFY(execute(folder.file(), QStringLiteral("CREATE TABLE recipes (name)")));
        QCOMPARE(refusal(folder.file()), Kind::Corrupt);
        QCOMPARE(number(folder.file(), QStringLiteral("SELECT count(*) FROM sqlite_schema")), 1);
    }

    void aFolderThatDoesNotExistIsReported()
    {
        const Folder folder;
        QCOMPARE(refusal(folder.dir.filePath(QStringLiteral("none/kidoku.sqlite"))),
                 Kind::CannotOpen);
    }

    void aMigrationCopiesTheFileFirst()
    {
        const Folder folder;
        QVERIFY(migrateWith(folder.file(), oneStep).ok());
        QVERIFY(!QFile::exists(store::backupName(folder.file(), 1))); // it was empty
        QVERIFY(migrateWith(folder.file(), twoSteps).ok());
        QCOMPARE(number(folder.file(), QStringLiteral("SELECT b FROM two")), 7);
        QCOMPARE(number(folder.file(), QStringLiteral("PRAGMA user_version")), 2);
        const QString copy = store::backupName(folder.file(), 2);
        QCOMPARE(number(copy, QStringLiteral("SELECT a FROM one")), 7);
        QCOMPARE(number(copy, QStringLiteral("PRAGMA user_version")), 1);
    }

    void aMigrationThatFailsChangesNothing()
    {
        const Folder folder;
        QVERIFY(migrateWith(folder.file(), oneStep).ok());
        QVERIFY(!migrateWith(folder.file(), brokenStep).ok());
        QCOMPARE(number(folder.file(), QStringLiteral("PRAGMA user_version")), 1);
        QCOMPARE(number(folder.file(), QStringLiteral("SELECT count(*) FROM sqlite_schema")), 1);
        QVERIFY(migrateWith(folder.file(), twoSteps).ok()); // the next version puts it right
    }

    void aMigrationDoesNotStartWithoutItsCopy()
    {
        const Folder folder;
        QVERIFY(migrateWith(folder.file(), oneStep).ok());
        const QString inTheWay = store::backupName(folder.file(), 2) + QStringLiteral(".part");
        QVERIFY(QDir().mkpath(inTheWay + QStringLiteral("/x")));
        QVERIFY(!migrateWith(folder.file(), twoSteps).ok());
        QCOMPARE(number(folder.file(), QStringLiteral("PRAGMA user_version")), 1);
    }

    void aStoreOfTheFirstVersionKeepsWhatItHolds()
    {
        const Folder folder;
        QVERIFY(migrateWith(folder.file(), store::allMigrations().first(1)).ok());
        QVERIFY(
            execute(folder.file(),
                    QStringLiteral("INSERT INTO accounts (name, cursor) VALUES ('shop', '7')")));
        const auto database = folder.open();
        QCOMPARE(store::inbox::cursor(*database, shop).id, QByteArray("7"));
        const auto facts = store::account::facts(*database, shop);
        QVERIFY(facts.bot.isEmpty());
        QVERIFY(!facts.api);
        store::account::setBot(*database, shop, QStringLiteral("U1"));
        store::account::setApi(*database, shop, store::ReadApi::User);
        QCOMPARE(store::account::facts(*database, shop).bot, QStringLiteral("U1"));
        QCOMPARE(store::account::facts(*database, shop).api, std::optional(store::ReadApi::User));
        QVERIFY(QFile::exists(store::backupName(folder.file(), store::allMigrations().size())));
    }
};

QTEST_GUILESS_MAIN(TestStoreDatabase)
#include "tst_store_database.moc"
