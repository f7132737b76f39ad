// SPDX-License-Identifier: Apache-2.0
#include "stream_rig.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace kidoku::relay;
using namespace kidoku::testing;

namespace {

constexpr qsizetype everything = 1'000'000;

enum class End { Orderly, Reset, InsideAChunk };

// The log after the cursor of a request, `overlap` records earlier.
QByteArray logFor(const HttpExchangePtr &exchange, qint64 last, qint64 overlap = 0)
{
    const qint64 first = std::max<qint64>(1, resumeAfter(exchange->request()) + 1 - overlap);
    return ready() + frames(first, last);
}

void sendAndEnd(const HttpExchangePtr &exchange, const QByteArray &payload, End end)
{
    if (end == End::InsideAChunk)
        exchange->send(eventStreamHead({"Transfer-Encoding: chunked"}) + "fffff\r\n" + payload);
    else
        exchange->send(eventStreamHead() + payload);
    if (end == End::Reset)
        exchange->cut();
    else
        exchange->end();
}

HttpStep serveUntil(qint64 last, qsizetype bytes, End end, qint64 overlap = 0)
{
    return [=](const HttpExchangePtr &exchange) {
        sendAndEnd(exchange, logFor(exchange, last, overlap).left(bytes), end);
    };
}

HttpStep serveAll(qint64 last)
{
    return [last](const HttpExchangePtr &exchange) {
        exchange->send(eventStreamHead() + logFor(exchange, last));
    };
}

} // namespace

//! Whatever happens to connections, what is handed out is the relay's log.
class TestStreamResume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCutAtAnyByteLosesNothing_data();
    void aCutAtAnyByteLosesNothing();
    void manyCutsLoseNothing_data();
    void manyCutsLoseNothing();
    void whatTheServerRepeatsComesTwiceAndNothingElse();
    void anOrderlyEndIsResumedAtOnce();
    void anEndAfterHeartbeatsAloneIsOrderly_data();
    void anEndAfterHeartbeatsAloneIsOrderly();
    void anEndWithoutAnythingNewIsAFailure_data();
    void anEndWithoutAnythingNewIsAFailure();
    void aRestartedRelayIsFoundAgain();
    void aGapIsHandedOutInItsPlace();
    void aRefusedCursorStartsAnew();
    void aRelayThatDoesNotKnowEarliestIsAskedWithoutIt();
    void anOversizedRecordIsSteppedOver();
    void stopEndsAndStartBeginsAtTheNewCursor();
    void slotsMayStopAndRestart();
    void itWorksInAThreadOfItsOwn();
};

void TestStreamResume::aCutAtAnyByteLosesNothing_data()
{
    QTest::addColumn<End>("end");
    QTest::newRow("orderly") << End::Orderly;
    QTest::newRow("reset") << End::Reset;
    QTest::newRow("inside a chunk") << End::InsideAChunk;
}

void TestStreamResume::aCutAtAnyByteLosesNothing()
{
    QFETCH(End, end);
    // Short records, so that every single byte can be the last one.
    const auto log = [](qint64 after) {
        QByteArray bytes = ready();
        for (qint64 number = after + 1; number <= 2; ++number)
            bytes += frame(number, "{}", "x");
        return bytes;
    };
    for (qsizetype cut = 0; cut <= log(0).size(); ++cut) {
        StreamRig rig;
        rig.server.then([&log, cut, end](const HttpExchangePtr &exchange) {
            sendAndEnd(exchange, log(0).first(cut), end);
        });
        rig.server.otherwise([&log](const HttpExchangePtr &exchange) {
            exchange->send(eventStreamHead() + log(resumeAfter(exchange->request()))
                           + frame(3, "{}", "x"));
        });
        rig.start();
        QVERIFY(rig.waitForWebhooks(3));
        QCOMPARE(rig.sequence(), StreamRig::upTo(3));
    }
}

void TestStreamResume::manyCutsLoseNothing_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 4U})
        QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(seed))) << seed;
}

void TestStreamResume::manyCutsLoseNothing()
{
    QFETCH(quint32, seed);
    constexpr qint64 last = 300;
    QRandomGenerator dice(seed);
    StreamRig rig;
    for (int i = 0; i < 40; ++i) {
        const auto end = static_cast<End>(dice.bounded(3));
        rig.server.then(serveUntil(last, dice.bounded(9000), end));
    }
    rig.server.otherwise(serveAll(last));
    rig.start();
    QVERIFY(rig.waitForWebhooks(last));
    QTRY_COMPARE(rig.openConnections(), 1); // none of the forty is left behind
    QCOMPARE(rig.sequence(), StreamRig::upTo(last));
    for (const Record &record : std::as_const(rig.records)) {
        if (const auto *webhook = std::get_if<WebhookRecord>(&record.body))
            QCOMPARE(webhook->signature, SignatureState::Verified);
    }
}

void TestStreamResume::whatTheServerRepeatsComesTwiceAndNothingElse()
{
    StreamRig rig;
    rig.server.otherwise([](const HttpExchangePtr &exchange) {
        switch (resumeAfter(exchange->request())) {
        case 0:
            return serveUntil(5, everything, End::Orderly)(exchange);
        case 5:
            return serveUntil(8, everything, End::Orderly, 2)(exchange);
        default:
            return serveAll(9)(exchange);
        }
    });
    rig.start();
    QTRY_COMPARE(rig.sequence().value(rig.sequence().size() - 1), 9);
    QCOMPARE(rig.sequence(), (QList<qint64>{1, 2, 3, 4, 5, 4, 5, 6, 7, 8, 9}));
}

void TestStreamResume::anOrderlyEndIsResumedAtOnce()
{
    StreamRig rig;
    rig.dice = 0.9999;
    rig.config.backoff.first = std::chrono::hours(1); // whoever waits, waits too long
    rig.config.backoff.most = std::chrono::hours(1);
    rig.server.otherwise([](const HttpExchangePtr &exchange) {
        const qint64 next = resumeAfter(exchange->request()) + 1;
        return next < 3 ? serveUntil(next, everything, End::Orderly)(exchange)
                        : serveAll(next)(exchange);
    });
    rig.start();
    QTRY_COMPARE(rig.sequence(), StreamRig::upTo(3));
    QCOMPARE(rig.delays(), (QList<qint64>{0, 0}));
    QCOMPARE(rig.stream->status().failures, 0);
}

void TestStreamResume::anEndAfterHeartbeatsAloneIsOrderly_data()
{
    QTest::addColumn<QByteArray>("heartbeat");
    QTest::newRow("a comment, as Mercure sends them") << QByteArray(":\n");
    QTest::newRow("a ping") << QByteArray("event: ping\ndata: {}\n\n");
    QTest::newRow("the greeting") << ready();
}

void TestStreamResume::anEndAfterHeartbeatsAloneIsOrderly()
{
    QFETCH(QByteArray, heartbeat);
    StreamRig rig;
    rig.dice = 0.9999;
    rig.config.backoff.first = std::chrono::hours(1); // whoever waits, waits too long
    rig.config.backoff.most = std::chrono::hours(1);
    rig.config.settle = kidoku::core::Milliseconds(0); // every connection has lasted long enough
    for (int i = 0; i < 3; ++i) {
        rig.server.then([heartbeat](const HttpExchangePtr &exchange) {
            exchange->send(eventStreamHead() + heartbeat);
            exchange->end();
        });
    }
    rig.server.otherwise(serveAll(1));
    rig.start();
    QTRY_COMPARE(rig.sequence(), StreamRig::upTo(1));
    QCOMPARE(rig.delays(), (QList<qint64>{0, 0, 0}));
}

void TestStreamResume::anEndWithoutAnythingNewIsAFailure_data()
{
    using kidoku::core::Milliseconds;
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<Milliseconds>("settle");
    const Milliseconds tooLong = std::chrono::hours(1);
    QTest::newRow("nothing at all") << QByteArray() << Milliseconds(0);
    QTest::newRow("a comment, too soon") << QByteArray(": hi\n\n") << tooLong;
    QTest::newRow("only the greeting, too soon") << ready() << tooLong;
}

void TestStreamResume::anEndWithoutAnythingNewIsAFailure()
{
    QFETCH(QByteArray, payload);
    QFETCH(kidoku::core::Milliseconds, settle);
    StreamRig rig;
    rig.dice = 0.9999;
    rig.config.backoff = {kidoku::core::Milliseconds(2), kidoku::core::Milliseconds(8), 2.0, 1.0};
    rig.server.otherwise([payload](const HttpExchangePtr &exchange) {
        exchange->send(eventStreamHead() + payload);
        exchange->end();
    });
    rig.config.settle = settle;
    rig.start();
    QTRY_VERIFY(rig.delays().size() >= 4);
    QCOMPARE(rig.delays().mid(0, 4), (QList<qint64>{2, 4, 8, 8}));
}

void TestStreamResume::aRestartedRelayIsFoundAgain()
{
    StreamRig rig;
    const quint16 port = rig.server.port();
    rig.server.otherwise(serveAll(3));
    rig.start();
    QTRY_COMPARE(rig.sequence(), StreamRig::upTo(3));
    rig.server.shutDown();
    QTRY_COMPARE(rig.trouble(), StreamTrouble::NotReachable);

    ScriptedHttpServer again;
    QVERIFY(again.listen(port));
    again.otherwise(serveAll(6));
    QTRY_COMPARE(rig.sequence(), StreamRig::upTo(6));
    QCOMPARE(again.exchanges().constLast()->request().header("Last-Event-ID"), frameId(3));
    QCOMPARE(rig.state(), StreamState::Live);
}

void TestStreamResume::aGapIsHandedOutInItsPlace()
{
    StreamRig rig;
    rig.server.otherwise([](const HttpExchangePtr &exchange) {
        exchange->send(eventStreamHead() + ready()
                       + "event: gosmee-gap\ndata: {\"error\":\"missed_history\","
                         "\"requested_id\":\"1-0\",\"oldest_id\":\"5-0\"}\n\n"
                       + frame(1));
    });
    rig.start("1-0");
    QTRY_COMPARE(rig.records.size(), 3);
    QVERIFY(std::holds_alternative<ReadyRecord>(rig.records.at(0).body));
    const auto *gap = std::get_if<GapRecord>(&rig.records.at(1).body);
    QVERIFY(gap);
    QCOMPARE(gap->requestedId, QStringLiteral("1-0"));
    QCOMPARE(gap->oldestId, QStringLiteral("5-0"));
    QVERIFY(std::holds_alternative<WebhookRecord>(rig.records.at(2).body));
}

void TestStreamResume::aRefusedCursorStartsAnew()
{
    StreamRig rig;
    rig.server.then(answerWith(400, R"({"error":"bad cursor"})"));
    rig.server.otherwise(serveAll(2));
    rig.start(frameId(500));
    QTRY_COMPARE(rig.sequence(), StreamRig::upTo(2));
    QCOMPARE(rig.server.request(1).header("Last-Event-ID"), "earliest");
    QCOMPARE(rig.trouble(), StreamTrouble::BadCursor);
}

void TestStreamResume::aRelayThatDoesNotKnowEarliestIsAskedWithoutIt()
{
    StreamRig rig;
    rig.server.then(answerWith(400));
    rig.server.otherwise(serveAll(2));
    rig.start();
    QTRY_COMPARE(rig.sequence(), StreamRig::upTo(2));
    QCOMPARE(rig.server.request(1).header("Last-Event-ID"), "");
}

void TestStreamResume::anOversizedRecordIsSteppedOver()
{
    StreamRig rig;
    const QByteArray huge
        = "id: " + frameId(2) + "\ndata: {\"bodyB\":\"" + QByteArray(3 * 1024 * 1024, 'A');
    rig.server.then([huge](const HttpExchangePtr &exchange) {
        exchange->send(eventStreamHead() + frame(1) + huge);
    });
    rig.server.otherwise(serveAll(3));
    rig.start();
    QTRY_COMPARE(rig.sequence(), (QList<qint64>{1, 3}));
    QCOMPARE(rig.server.request(1).header("Last-Event-ID"), frameId(2));
    QCOMPARE(rig.trouble(), StreamTrouble::TooLarge);
    const Record &second = rig.records.at(1);
    QCOMPARE(second.cursor, frameId(2));
    QVERIFY(std::holds_alternative<UndecodableRecord>(second.body));
}

void TestStreamResume::stopEndsAndStartBeginsAtTheNewCursor()
{
    StreamRig rig;
    rig.server.otherwise(serveAll(4));
    rig.start();
    QTRY_COMPARE(rig.sequence(), StreamRig::upTo(4));
    rig.stream->stop();
    QCOMPARE(rig.state(), StreamState::Idle);
    QTRY_VERIFY(!rig.server.exchanges().constFirst()->isOpen());
    rig.stream->retryNow(); // nothing to retry
    QCOMPARE(rig.state(), StreamState::Idle);
    rig.records.clear();
    rig.stream->start(frameId(2));
    QTRY_COMPARE(rig.sequence(), (QList<qint64>{3, 4}));
    QCOMPARE(rig.requests(), 2);
}

void TestStreamResume::slotsMayStopAndRestart()
{
    StreamRig rig;
    rig.server.otherwise(serveAll(4));
    bool restarted = false;
    rig.start();
    QObject::connect(rig.stream.get(), &EventStream::received, this,
                     [&rig, &restarted](const QList<Record> &) {
                         if (std::exchange(restarted, true))
                             return;
                         rig.stream->stop();
                         rig.records.clear();
                         rig.stream->start(frameId(3));
                     });
    QTRY_COMPARE(rig.sequence(), QList<qint64>{4});
    QVERIFY(restarted);

    QObject::connect(rig.stream.get(), &EventStream::statusChanged, this,
                     [&rig](const StreamStatus &status) {
                         if (status.state == StreamState::Live)
                             rig.stream->stop();
                     });
    rig.stream->start({});
    QTRY_COMPARE(rig.state(), StreamState::Idle);
    QCOMPARE(rig.sequence(), QList<qint64>{4});
}

void TestStreamResume::itWorksInAThreadOfItsOwn()
{
    StreamRig rig;
    rig.server.otherwise(serveAll(50));
    QThread thread;
    auto *stream = new EventStream(rig.config, rig.clock, [] { return 0.0; });
    stream->moveToThread(&thread);
    connect(&thread, &QThread::finished, stream, &QObject::deleteLater);
    const auto sequence = std::make_shared<QList<qint64>>();
    connect(stream, &EventStream::received, this, [sequence, this](const QList<Record> &records) {
        QCOMPARE(QThread::currentThread(), this->thread());
        for (const Record &record : records) {
            if (record.seq > 0)
                sequence->append(record.seq);
        }
    });
    thread.start();
    QMetaObject::invokeMethod(stream, [stream] { stream->start({}); });
    QTRY_COMPARE(*sequence, StreamRig::upTo(50));
    thread.quit();
    QVERIFY(thread.wait());
}

QTEST_GUILESS_MAIN(TestStreamResume)
#include "tst_relay_stream_resume.moc"
