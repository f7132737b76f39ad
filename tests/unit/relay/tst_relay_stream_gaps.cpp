// SPDX-License-Identifier: Apache-2.0
#include "stream_rig.h"

#include <QTest>

using namespace kidoku::relay;
using namespace kidoku::testing;

Q_DECLARE_METATYPE(kidoku::relay::Kind)

namespace {

HttpStep serve(qint64 number, const QByteArrayList &fields = {})
{
    return [=](const HttpExchangePtr &exchange) {
        exchange->send(eventStreamHead(fields) + frame(number));
    };
}

qsizetype gapsIn(const QList<Record> &records)
{
    return std::count_if(records.cbegin(), records.cend(), [](const Record &record) {
        return std::holds_alternative<GapRecord>(record.body);
    });
}

} // namespace

//! What is missing is told, also by relays that have no record for it.
class TestStreamGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHubThatBeginsElsewhereHasAGap_data();
    void aHubThatBeginsElsewhereHasAGap();
    void aHubThatBeginsWhereItShouldHasNone_data();
    void aHubThatBeginsWhereItShouldHasNone();
    void aRefusedCursorIsAGap_data();
    void aRefusedCursorIsAGap();
    void aGapIsToldOnce();
};

void TestStreamGaps::aHubThatBeginsElsewhereHasAGap_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("it knows only a later record") << QByteArray("Last-Event-ID: urn:uuid:7");
    QTest::newRow("it knows none") << QByteArray("last-event-id: earliest");
}

void TestStreamGaps::aHubThatBeginsElsewhereHasAGap()
{
    QFETCH(QByteArray, header);
    StreamRig rig;
    rig.config.profile = profileFor(Kind::Mercure);
    rig.server.then(serve(9, {header}));
    rig.server.otherwise(serve(5, {"Last-Event-ID: earliest"}));
    rig.start("urn:uuid:3");
    QTRY_COMPARE(rig.records.size(), 2);
    const auto *gap = std::get_if<GapRecord>(&rig.records.at(0).body);
    QVERIFY(gap);
    QCOMPARE(gap->requestedId, QStringLiteral("urn:uuid:3"));
    QVERIFY(rig.records.at(0).cursor.isEmpty());
    // A hub that lost the place skips what it still has: that is asked for.
    QCOMPARE(rig.records.at(1).cursor, frameId(5));
    QCOMPARE(rig.requests(), 2);
    QCOMPARE(rig.server.request(1).header("Last-Event-ID"), "earliest");
    QCOMPARE(rig.trouble(), StreamTrouble::BadCursor);
    QCOMPARE(rig.state(), StreamState::Live);
}

void TestStreamGaps::aHubThatBeginsWhereItShouldHasNone_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("cursor");
    QTest::addColumn<QByteArrayList>("fields");
    QTest::newRow("as asked") << Kind::Mercure << QByteArray("urn:uuid:3")
                              << QByteArrayList{"Last-Event-ID: urn:uuid:3"};
    QTest::newRow("does not say") << Kind::Mercure << QByteArray("urn:uuid:3") << QByteArrayList();
    QTest::newRow("nothing was asked for")
        << Kind::Mercure << QByteArray() << QByteArrayList{"Last-Event-ID: urn:uuid:3"};
    QTest::newRow("a relay whose header means nothing")
        << Kind::Nchan << QByteArray("1:0") << QByteArrayList{"Last-Event-ID: 2:0"};
}

void TestStreamGaps::aHubThatBeginsWhereItShouldHasNone()
{
    QFETCH(Kind, kind);
    QFETCH(QByteArray, cursor);
    QFETCH(QByteArrayList, fields);
    StreamRig rig;
    rig.config.profile = profileFor(kind);
    rig.server.otherwise(serve(4, fields));
    rig.start(cursor);
    QTRY_COMPARE(rig.records.size(), 1);
    QCOMPARE(gapsIn(rig.records), 0);
    QCOMPARE(rig.requests(), 1);
}

void TestStreamGaps::aRefusedCursorIsAGap_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qsizetype>("gaps");
    QTest::newRow("gosmee starts with what comes next") << Kind::Gosmee << qsizetype(1);
    QTest::newRow("nchan starts with what it keeps") << Kind::Nchan << qsizetype(1);
    QTest::newRow("a hub starts with what it keeps") << Kind::Mercure << qsizetype(1);
    QTest::newRow("ours numbers its records") << Kind::Kidoku << qsizetype(0);
}

void TestStreamGaps::aRefusedCursorIsAGap()
{
    QFETCH(Kind, kind);
    QFETCH(qsizetype, gaps);
    StreamRig rig;
    rig.config.profile = profileFor(kind);
    rig.server.then(answerWith(400));
    rig.server.otherwise(serve(8));
    rig.start(frameId(3));
    QTRY_COMPARE(rig.records.size(), gaps + 1);
    QCOMPARE(gapsIn(rig.records), gaps);
    if (gaps > 0) {
        QCOMPARE(std::get<GapRecord>(rig.records.at(0).body).requestedId,
                 QString::fromLatin1(frameId(3)));
    }
    QVERIFY(std::holds_alternative<WebhookRecord>(rig.records.constLast().body));
}

void TestStreamGaps::aGapIsToldOnce()
{
    StreamRig rig;
    rig.config.profile = profileFor(Kind::Gosmee);
    rig.server.then(answerWith(400));
    rig.server.then(answerWith(503)); // the gap is told with the next stream that opens
    rig.server.then([](const HttpExchangePtr &exchange) {
        exchange->send(eventStreamHead() + frame(4));
        exchange->end();
    });
    rig.server.otherwise(serve(5));
    rig.start(frameId(3));
    QTRY_COMPARE(rig.records.size(), 3);
    QCOMPARE(gapsIn(rig.records), 1);
    QVERIFY(std::holds_alternative<GapRecord>(rig.records.at(0).body));
}

QTEST_GUILESS_MAIN(TestStreamGaps)
#include "tst_relay_stream_gaps.moc"
