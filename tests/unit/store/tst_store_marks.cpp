// SPDX-License-Identifier: Apache-2.0
#include "store/mark_tables.h"
#include "store_fixture.h"

#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using namespace kidoku::store;

namespace {

ReadRequest requestFor(ConversationId id, qint64 second = 1)
{
    ReadRequest request;
    request.account = shop;
    request.conversation = id;
    request.chat = {QStringLiteral("U1")};
    request.upTo = at(second);
    request.upToMessage = {QString::number(1000 + second)};
    request.token = tokenOf(second);
    request.requestedAt = {10'000};
    request.holdUntil = {14'000};
    request.by = QStringLiteral("Mori");
    return request;
}

Attempt closed(Database &database, ReadRequestId request, qint64 from, qint64 to,
               const QString &verdict)
{
    Attempt attempt;
    attempt.request = request;
    attempt.number = 1;
    attempt.startedAt = {from};
    attempt.logRow = 77;
    attempt.id = marks::openAttempt(database, attempt);
    if (to == 0)
        return attempt;
    attempt.finishedAt = {to};
    attempt.verdict = verdict;
    attempt.reason = QStringLiteral("LineFault");
    attempt.httpStatus = 503;
    attempt.lineRequestId = QStringLiteral("r-9");
    attempt.errorText = QStringLiteral("busy");
    attempt.latency = core::Milliseconds(12);
    attempt.retryAfter = core::Milliseconds(2000);
    marks::closeAttempt(database, attempt);
    return attempt;
}

} // namespace

class TestStoreMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHistoryComesBackAsItWasWritten()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto request = requestFor(addChat(*database, QStringLiteral("U1")));
        const auto id = marks::addRequest(*database, request);
        const auto attempt = closed(*database, id, 14'000, 14'050, QStringLiteral("Retry"));
        (void)closed(*database, id, 16'000, 0, {});
        marks::addAction(*database,
                         {id, ActionKind::Covered, {17'000}, QStringLiteral("Sato"), {99}, 2});
        const auto found = marks::history(*database, id);
        QVERIFY(found);
        QVERIFY(found->request.id == id);
        QCOMPARE(found->request.account, shop);
        QCOMPARE(found->request.chat, request.chat);
        QVERIFY(found->request.upTo == request.upTo);
        QCOMPARE(found->request.upToMessage, request.upToMessage);
        QCOMPARE(found->request.token, request.token);
        QCOMPARE(found->request.requestedAt.ms, 10'000);
        QCOMPARE(found->request.holdUntil.ms, 14'000);
        QCOMPARE(found->request.by, request.by);
        QCOMPARE(found->attempts.size(), 2);
        QVERIFY(found->attempts.at(0).id == attempt.id);
        QCOMPARE(found->attempts.at(0).verdict, QStringLiteral("Retry"));
        QCOMPARE(found->attempts.at(0).httpStatus, 503);
        QCOMPARE(found->attempts.at(0).retryAfter.count(), 2000);
        QCOMPARE(found->attempts.at(0).latency.count(), 12);
        QCOMPARE(found->attempts.at(0).logRow, 77);
        QVERIFY(!found->attempts.at(1).finishedAt.isValid());
        QCOMPARE(found->actions.size(), 1);
        QCOMPARE(found->actions.at(0).kind, ActionKind::Covered);
        QCOMPARE(found->actions.at(0).other.value, 99);
        QCOMPARE(found->actions.at(0).afterAttempt, 2);
        QVERIFY(!marks::history(*database, {12345}));
    }

    void theStartLoadsWhatIsNotFinishedOfThisAccount()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto chat = addChat(*database, QStringLiteral("U1"));
        const auto open = marks::addRequest(*database, requestFor(chat));
        const auto over = marks::addRequest(*database, requestFor(chat));
        auto foreign = requestFor(chat);
        foreign.account = {QStringLiteral("other")};
        (void)marks::addRequest(*database, foreign);
        (void)closed(*database, over, 1, 2, QStringLiteral("Done"));
        (void)closed(*database, open, 3, 4, QStringLiteral("Retry"));
        (void)closed(*database, open, 5, 0, {});
        marks::setFinished(*database, over, true);
        const auto list = marks::unfinished(*database, shop);
        QCOMPARE(list.size(), 1);
        QVERIFY(list.at(0).request.id == open);
        QCOMPARE(list.at(0).attempts.size(), 2);
        marks::setFinished(*database, over, false);
        QCOMPARE(marks::unfinished(*database, shop).size(), 2);
        QVERIFY(marks::unfinished(*database, {QStringLiteral("nobody")}).isEmpty());
    }

    void theStartDoesNotReadThePast()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto chat = addChat(*database, QStringLiteral("U1"));
        database->begin();
        for (int i = 0; i < 500; ++i) {
            const auto id = marks::addRequest(*database, requestFor(chat));
            (void)closed(*database, id, 1, 2, QStringLiteral("Done"));
            marks::setFinished(*database, id, true);
        }
        (void)marks::addRequest(*database, requestFor(chat));
        database->commit();
        // The plan, not a time: both tables are reached through their indexes.
        const auto plan = [&](const char *sql) {
            QSqlQuery &query = database->prepared(sql);
            database->exec(query);
            QString text;
            while (query.next())
                text += query.value(3).toString() + u'\n';
            query.finish();
            return text;
        };
        const QString requests
            = plan("EXPLAIN QUERY PLAN SELECT id FROM requests WHERE account = 1 AND finished = 0");
        QVERIFY2(requests.contains(QStringLiteral("requests_unfinished")), qPrintable(requests));
        const QString attempts
            = plan("EXPLAIN QUERY PLAN SELECT id FROM attempts WHERE request IN"
                   " (SELECT id FROM requests WHERE account = 1 AND finished = 0)");
        QVERIFY2(!attempts.contains(QStringLiteral("SCAN")), qPrintable(attempts));
        QCOMPARE(marks::unfinished(*database, shop).size(), 1);
    }

    void theRelaysRecordIsOurOwnWhenWeWereSendingIt_data()
    {
        QTest::addColumn<ReadApi>("api");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<QString>("upTo");
        QTest::addColumn<bool>("own");
        const qint64 now = 1'000'000;
        const QString ours = QStringLiteral("1001");
        QTest::newRow("still open") << ReadApi::Token << now - 5 << qint64(0) << ours << true;
        QTest::newRow("closed well") << ReadApi::Token << now - 5 << now + 5 << ours << true;
        QTest::newRow("another message")
            << ReadApi::Token << now - 5 << now + 5 << QStringLiteral("1002") << false;
        QTest::newRow("long over")
            << ReadApi::Token << now - 900'000 << now - 899'000 << ours << false;
        QTest::newRow("not yet begun")
            << ReadApi::Token << now + 900'000 << qint64(0) << ours << false;
        QTest::newRow("cut by a crash long ago")
            << ReadApi::Token << now - 900'000 << qint64(0) << ours << false;
        QTest::newRow("old API, cut by a crash long ago")
            << ReadApi::User << now - 900'000 << qint64(0) << QString() << false;
        QTest::newRow("old API, any message")
            << ReadApi::User << now - 5 << now + 5 << QString() << true;
    }

    void theRelaysRecordIsOurOwnWhenWeWereSendingIt()
    {
        QFETCH(ReadApi, api);
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        QFETCH(QString, upTo);
        QFETCH(bool, own);
        const Folder folder;
        const auto database = folder.open();
        const auto chat = addChat(*database, QStringLiteral("U1"));
        auto request = requestFor(chat);
        request.api = api;
        (void)closed(*database, marks::addRequest(*database, request), from, to,
                     QStringLiteral("Retry"));
        QCOMPARE(marks::isOwn(*database, chat, api, {upTo}, {1'000'000}), own);
    }
};

QTEST_GUILESS_MAIN(TestStoreMarks)
#include "tst_store_marks.moc"
