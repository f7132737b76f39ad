// SPDX-License-Identifier: Apache-2.0
#include "inbox_fixture.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace kidoku;
using namespace kidoku::testing;

namespace {

qint64 number(store::Database &database, const char *sql)
{
    QSqlQuery &query = database.prepared(sql);
    database.exec(query);
    const qint64 value = query.next() ? query.value(0).toLongLong() : -1;
    query.finish();
    return value;
}

} // namespace

class TestInboxKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cursorAndEventsAgreeAfterEveryKill()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("kidoku.sqlite"));
        QRandomGenerator random(7);
        qint64 before = 0;
        for (int round = 0; round < 25; ++round) {
            QProcess writer;
            writer.start(QStringLiteral(INBOX_WRITER), {file});
            QVERIFY(writer.waitForReadyRead());
            QThread::usleep(random.bounded(20'000)); // somewhere in a write
            writer.kill();
            QVERIFY(writer.waitForFinished());
            const qint64 told = writer.readAllStandardOutput().count("batch") * 40;

            auto opened = store::Database::open(file); // at once: a dead owner's lock is no lock
            QVERIFY(opened.ok());
            store::Database &database = **opened;
            const qint64 seq = store::inbox::cursor(database, account).seq;
            QVERIFY(seq >= before + told); // what was committed is there
            QCOMPARE(seq % 40, 0);         // a batch is there whole or not at all
            QCOMPARE(number(database, "SELECT count(*) FROM events"), seq);
            QCOMPARE(number(database, "SELECT count(*) FROM messages"), seq);
            QCOMPARE(number(database, "SELECT count(*) FROM log"), seq);
            QCOMPARE(number(database, "SELECT sum(unread) FROM conversations"),
                     qMin<qint64>(seq, 7LL * store::countLimit));
            before = seq;
        }
        QVERIFY(before > 0);
    }
};

QTEST_GUILESS_MAIN(TestInboxKill)
#include "tst_inbox_kill.moc"
