// SPDX-License-Identifier: Apache-2.0
#include "relayd/sqlite_event_log.h"

#include "log_contract.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace kidoku;
using namespace kidoku::relayd;
using kidoku::testing::LogContract;
using kidoku::testing::webhook;

namespace {

bool runSql(const QString &file, const char *sql)
{
    sqlite3 *database = nullptr;
    bool ok = sqlite3_open(qUtf8Printable(file), &database) == SQLITE_OK;
    ok = ok && sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    return ok;
}

} // namespace

class RelaydSqliteLog : public LogContract
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_file;

    void reopen() override
    {
        m_log.reset();
        auto opened = SqliteEventLog::open(m_file, m_clock);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error()));
        m_log = std::move(opened).value();
        m_channel = *m_log->channel("line-a");
    }

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        m_file = m_dir.filePath(QStringLiteral("%1.sqlite").arg(++count));
        reopen();
    }

    void keepsItsEpochAndItsNumbers()
    {
        const std::string epoch = m_log->epoch();
        QCOMPARE(epoch.size(), size_t(26));
        append("a");
        reopen();
        QCOMPARE(m_log->epoch(), epoch);
        QCOMPARE(append("b").seq, 2);
        m_log.reset();
        QVERIFY(QFile::remove(m_file));
        reopen();
        QVERIFY(m_log->epoch() != epoch);
        QCOMPARE(append("c").seq, 1);
    }

    void refusesANewerSchemaAndChangesNothing()
    {
        append("a");
        m_log.reset();
        QVERIFY(runSql(m_file, "PRAGMA user_version = 99"));
        const auto opened = SqliteEventLog::open(m_file, m_clock);
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().contains(QLatin1String("newer")), qPrintable(opened.error()));
        QVERIFY(!opened.error().contains(u'\n'));
        QVERIFY(runSql(m_file, "PRAGMA user_version = 1"));
        reopen();
        QCOMPARE(all().size(), size_t(1));
    }

    void refusesWhatIsNotItsOwn()
    {
        const QString foreign = m_dir.filePath(QStringLiteral("foreign.sqlite"));
        QVERIFY(runSql(foreign, "CREATE TABLE songs (title TEXT)"));
        const auto opened = SqliteEventLog::open(foreign, m_clock);
        QVERIFY(!opened.ok());
        const QString noise = m_dir.filePath(QStringLiteral("noise.sqlite"));
        QFile file(noise);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        QVERIFY(!SqliteEventLog::open(noise, m_clock).ok());
    }

    void isReadableByItsOwnerOnly()
    {
        append("a");
        for (const char *suffix : {"", "-wal", "-shm"}) {
            const auto mode = QFile::permissions(m_file + QLatin1String(suffix));
            QCOMPARE(mode & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
            QVERIFY(mode & QFile::ReadOwner);
        }
    }

    void recoversByItselfFromAFault()
    {
        append("a");
        // Another program holds the file for longer than the log waits.
        sqlite3 *intruder = nullptr;
        QCOMPARE(sqlite3_open(qUtf8Printable(m_file), &intruder), SQLITE_OK);
        QCOMPARE(sqlite3_exec(intruder, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        const std::vector<Draft> drafts{webhook(m_channel, "b")};
        QVERIFY(!m_log->append(drafts).ok());
        QCOMPARE(all().size(), size_t(1));
        QCOMPARE(sqlite3_exec(intruder, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(intruder);
        QCOMPARE(m_log->append(drafts)->front().seq, 2);
    }
};

QTEST_GUILESS_MAIN(RelaydSqliteLog)
#include "tst_relayd_sqlite_log.moc"
