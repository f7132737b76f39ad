// SPDX-License-Identifier: Apache-2.0
#include "relayd/sqlite_event_log.h"

#include "support/manual_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace kidoku;
using namespace kidoku::relayd;
using kidoku::testing::ManualClock;

namespace {

Draft webhook(ChannelKey channel, const std::string &body)
{
    return {channel, RecordKind::Webhook, body, "application/json", "sig=", {}};
}

bool runSql(const QString &file, const char *sql)
{
    sqlite3 *database = nullptr;
    bool ok = sqlite3_open(qUtf8Printable(file), &database) == SQLITE_OK;
    ok = ok && sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    return ok;
}

} // namespace

class RelaydSqliteLog : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    ManualClock m_clock;
    QString m_file;
    std::unique_ptr<SqliteEventLog> m_log;
    ChannelKey m_channel;

    void reopen()
    {
        m_log.reset();
        auto opened = SqliteEventLog::open(m_file, m_clock);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error()));
        m_log = std::move(opened).value();
        m_channel = *m_log->channel("line-a");
    }
    Receipt append(const std::string &body)
    {
        const std::vector<Draft> drafts{webhook(m_channel, body)};
        return m_log->append(drafts)->front();
    }
    std::vector<StoredRecord> all() { return *m_log->read(m_channel, {}, {}); }

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        m_file = m_dir.filePath(QStringLiteral("%1.sqlite").arg(++count));
        reopen();
    }

    void givesBackWhatWasAppended()
    {
        const std::string body("\0\r\n\xff bytes of any kind", 23);
        const Receipt receipt = append(body);
        QCOMPARE(receipt.seq, 1);
        QCOMPARE(receipt.id.ms, m_clock.now().ms);
        const auto records = all();
        QCOMPARE(records.size(), size_t(1));
        QVERIFY(records[0].body == body);
        QVERIFY(records[0].contentType == "application/json");
        QVERIFY(records[0].signature == "sig=");
        QCOMPARE(records[0].id, receipt.id);
        QCOMPARE(records[0].seq, receipt.seq);
    }

    void keepsOrderWhenTheClockJumpsBack()
    {
        const Receipt before = append("a");
        m_clock.jump(std::chrono::hours(-24));
        const Receipt after = append("b");
        QVERIFY(after.id > before.id);
        QCOMPARE(after.seq, before.seq + 1);
        reopen();
        QVERIFY(append("c").id > after.id);
    }

    void countsEachChannelByItself()
    {
        const ChannelKey other = *m_log->channel("line-b");
        append("a");
        const std::vector<Draft> mixed{webhook(other, "b"), webhook(m_channel, "c")};
        const auto receipts = *m_log->append(mixed);
        QCOMPARE(receipts[0].seq, 1);
        QCOMPARE(receipts[1].seq, 2);
        QCOMPARE(all().size(), size_t(2));
        QCOMPARE(m_log->read(other, {}, {})->front().body, std::string("b"));
        QCOMPARE(*m_log->channel("line-b"), other);
    }

    void takesAnActOnce()
    {
        Draft act{m_channel, RecordKind::Act, "{\"id\":\"u1\"}", {}, {}, "u1"};
        const std::vector<Draft> twice{act, act};
        const auto receipts = *m_log->append(twice);
        QVERIFY(!receipts[0].repeated);
        QVERIFY(receipts[1].repeated);
        QCOMPARE(receipts[1].seq, receipts[0].seq);
        reopen();
        const std::vector<Draft> again{act};
        const Receipt repeat = m_log->append(again)->front();
        QVERIFY(repeat.repeated);
        QCOMPARE(repeat.id, receipts[0].id);
        QCOMPARE(append("next").seq, 2);
    }

    void readsInBatches()
    {
        for (int i = 0; i < 10; ++i)
            append(std::string(100, 'x'));
        QCOMPARE(m_log->read(m_channel, {}, {3, 1'000'000})->size(), size_t(3));
        QCOMPARE(m_log->read(m_channel, {}, {100, 250})->size(), size_t(3));
        QCOMPARE(m_log->read(m_channel, {}, {100, 1})->size(), size_t(1));
        const RecordId fifth = all()[4].id;
        const auto rest = *m_log->read(m_channel, fifth, {});
        QCOMPARE(rest.size(), size_t(5));
        QCOMPARE(rest.front().seq, 6);
        QVERIFY(m_log->read(m_channel, all().back().id, {})->empty());
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

    void dropsByNumberAndGoesOnCounting()
    {
        for (int i = 0; i < 10; ++i)
            append(std::to_string(i));
        const Retention keepThree{3, core::Milliseconds(0)};
        QCOMPARE(*m_log->prune(keepThree, 5), 5);
        QCOMPARE(*m_log->prune(keepThree, 5), 2);
        QCOMPARE(*m_log->prune(keepThree, 5), 0);
        const auto kept = all();
        QCOMPARE(kept.size(), size_t(3));
        QCOMPARE(kept.front().seq, 8);
        const Bounds bounds = *m_log->bounds(m_channel);
        QCOMPARE(bounds.oldest, kept.front().id);
        QCOMPARE(bounds.newest, kept.back().id);
        QVERIFY(bounds.pruned < bounds.oldest);
        QCOMPARE(append("next").seq, 11);
    }

    void dropsByAgeAndRemembersAfterEverythingWent()
    {
        Draft act{m_channel, RecordKind::Act, "{\"id\":\"u1\"}", {}, {}, "u1"};
        const std::vector<Draft> drafts{act, webhook(m_channel, "a")};
        const RecordId last = m_log->append(drafts)->back().id;
        const Retention days{0, std::chrono::hours(24)};
        QCOMPARE(*m_log->prune(days, 100), 0);
        m_clock.advance(std::chrono::hours(25));
        QCOMPARE(*m_log->prune(days, 100), 2);
        QVERIFY(all().empty());
        const Bounds bounds = *m_log->bounds(m_channel);
        QVERIFY(!bounds.oldest.isValid());
        QCOMPARE(bounds.newest, last);
        QCOMPARE(bounds.pruned, last);
        reopen();
        const std::vector<Draft> again{act};
        const Receipt receipt = m_log->append(again)->front();
        QVERIFY2(!receipt.repeated, "an act's id is kept as long as the act");
        QCOMPARE(receipt.seq, 3);
        QVERIFY(receipt.id > last);
    }

    void keepsEverythingWithoutLimits()
    {
        append("a");
        m_clock.advance(std::chrono::hours(24 * 365));
        QCOMPARE(*m_log->prune({0, core::Milliseconds(0)}, 100), 0);
        QCOMPARE(all().size(), size_t(1));
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
