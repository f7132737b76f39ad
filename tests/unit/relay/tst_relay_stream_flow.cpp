// SPDX-License-Identifier: Apache-2.0
#include "stream_rig.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <unistd.h>

using namespace kidoku::relay;
using namespace kidoku::testing;

namespace {

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif
#else
constexpr bool isSanitized = false;
#endif

//! A relay with more records than any buffer can hold, and a look at how far it got.
struct Flood
{
    qint64 last;
    qint64 sent = 0;
    QTimer quiet; //!< fires when nobody asked for more for a while
    bool stalled = false;

    explicit Flood(qint64 records)
        : last(records)
    {
        quiet.setSingleShot(true);
        quiet.setInterval(200);
        QObject::connect(&quiet, &QTimer::timeout, &quiet, [this] { stalled = true; });
    }

    void serve(const HttpExchangePtr &exchange)
    {
        sent = resumeAfter(exchange->request());
        exchange->send(eventStreamHead({"Transfer-Encoding: chunked"}) + httpChunk(ready()));
        exchange->pump([this] {
            quiet.start();
            if (sent == last)
                return QByteArray();
            const qint64 upTo = std::min(last, sent + 16);
            const QByteArray bytes = httpChunk(frames(sent + 1, upTo));
            sent = upTo;
            return bytes;
        });
    }
};

} // namespace

//! How the stream paces itself: back pressure, memory, silence, bursts.
class TestStreamFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFloodWaitsForTheReceiver();
    void aFloodOfLargeBodiesWaitsSooner();
    void aFloodLeavesTheBuffersFlat();
    void theEndOfAStreamWaitsForTheReceiverToo();
    void silenceEndsAConnection_data();
    void silenceEndsAConnection();
    void anyByteIsASignOfLife();
    void ownSilenceIsNotTheRelays();
    void manyRecordsComeInFewSignals();
    void pingsAreHeardAndNotPassedOn();
};

void TestStreamFlow::aFloodWaitsForTheReceiver()
{
    constexpr qsizetype limit = 100;
    StreamRig rig;
    rig.config.unacknowledged = limit;
    rig.acknowledges = false;
    const qsizetype frameSize = frame(10'000).size();
    Flood flood(40'000);
    rig.server.otherwise([&flood](const HttpExchangePtr &exchange) { flood.serve(exchange); });
    rig.start();
    QTRY_VERIFY(flood.stalled && rig.records.size() >= limit);
    // The last burst may pass the limit by what one 64 KiB buffer holds.
    QVERIFY(rig.records.size() <= limit + 64 * 1024 / frameSize + 1);
    // Everything else is held back in the sockets' buffers, a few MiB at most, and in the relay.
    QVERIFY(flood.sent < flood.last / 2);

    const qsizetype before = rig.records.size();
    const QSignalSpy spy(rig.stream.get(), &EventStream::received);
    rig.stream->acknowledge(1); // not enough
    rig.acknowledges = true;
    QCOMPARE(spy.count(), 0);
    rig.stream->acknowledge(before - 1);
    QCOMPARE(spy.count(), 0); // never from inside the call
    QTRY_VERIFY_WITH_TIMEOUT(!rig.records.isEmpty() && rig.records.constLast().seq == flood.last,
                             60'000);
    QCOMPARE(rig.sequence(), StreamRig::upTo(flood.last));
}

void TestStreamFlow::aFloodOfLargeBodiesWaitsSooner()
{
    constexpr qsizetype limit = 1024 * 1024;
    constexpr qsizetype bodySize = 100'000;
    constexpr qint64 last = 60;
    StreamRig rig;
    rig.config.unacknowledgedBytes = limit;
    rig.acknowledges = false;
    qint64 sent = 0;
    rig.server.then([&sent](const HttpExchangePtr &exchange) {
        exchange->send(eventStreamHead());
        exchange->pump([&sent] {
            return sent == last ? QByteArray() : frame(++sent, QByteArray(bodySize, 'x'), "none");
        });
    });
    rig.start();
    constexpr qsizetype most = limit / bodySize + 1; // the last one may pass the limit
    QTRY_COMPARE(rig.records.size(), most);
    QTimer later;
    QSignalSpy spy(&later, &QTimer::timeout);
    later.start(std::chrono::milliseconds(300));
    QVERIFY(spy.wait());
    QCOMPARE(rig.records.size(), most); // whatever the time, no more come

    rig.acknowledges = true;
    rig.stream->acknowledge(most);
    QTRY_COMPARE(rig.sequence(), StreamRig::upTo(last));
}

void TestStreamFlow::aFloodLeavesTheBuffersFlat()
{
    constexpr qint64 records = 50'000; // some 40 MB on the wire
    constexpr qint64 most = 24 * 1024 * 1024;
    StreamRig rig;
    Flood flood(records);
    rig.server.otherwise([&flood](const HttpExchangePtr &exchange) { flood.serve(exchange); });
    EventStream stream(rig.config, rig.clock, [] { return 0.0; });
    qint64 last = 0;
    qint64 holes = 0;
    qint64 highest = 0;
    connect(&stream, &EventStream::received, this, [&](const QList<Record> &batch) {
        for (const Record &record : batch) {
            if (record.seq == 0)
                continue;
            holes += record.seq == last + 1 ? 0 : 1;
            last = record.seq;
        }
        highest = std::max(highest, residentBytes());
        stream.acknowledge(batch.size());
    });
    const qint64 before = residentBytes();
    stream.start({});
    QTRY_COMPARE_WITH_TIMEOUT(last, records, 60'000);
    QCOMPARE(holes, 0);
    // Sanitizers keep what was freed.
    if (!isSanitized)
        QVERIFY2(highest - before < most,
                 qPrintable(QStringLiteral("grew by %1 bytes").arg(highest - before)));
}

void TestStreamFlow::theEndOfAStreamWaitsForTheReceiverToo()
{
    StreamRig rig;
    rig.config.unacknowledged = 1;
    rig.acknowledges = false;
    rig.server.then([](const HttpExchangePtr &exchange) {
        exchange->send(eventStreamHead() + frames(1, 600));
        exchange->end();
    });
    rig.start();
    QTRY_VERIFY(!rig.records.isEmpty());
    QTRY_COMPARE(rig.openConnections(), 0);
    // The connection is gone, its last records are not.
    while (rig.records.size() < 600) {
        QCOMPARE(rig.requests(), 1);
        QCOMPARE(rig.state(), StreamState::Live);
        const qsizetype had = rig.records.size();
        rig.stream->acknowledge(had);
        QTRY_VERIFY(rig.records.size() > had);
    }
    rig.stream->acknowledge(rig.records.size());
    QTRY_VERIFY(rig.requests() >= 2);
    QCOMPARE(rig.sequence(), StreamRig::upTo(600));
    QCOMPARE(rig.server.exchanges().constLast()->request().header("Last-Event-ID"), frameId(600));
}

void TestStreamFlow::silenceEndsAConnection_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<StreamTrouble>("trouble");
    QTest::newRow("before an answer") << QByteArray() << StreamTrouble::NotReachable;
    QTest::newRow("after the head") << eventStreamHead() << StreamTrouble::Silent;
    QTest::newRow("after a record") << eventStreamHead() + frame(1) << StreamTrouble::Silent;
    QTest::newRow("in the middle of a record")
        << eventStreamHead() + frame(1).first(50) << StreamTrouble::Silent;
}

void TestStreamFlow::silenceEndsAConnection()
{
    QFETCH(QByteArray, bytes);
    QFETCH(StreamTrouble, trouble);
    StreamRig rig;
    rig.config.silence = std::chrono::seconds(1);
    rig.server.otherwise([bytes](const HttpExchangePtr &exchange) { exchange->send(bytes); });
    rig.start();
    QTRY_COMPARE(rig.trouble(), trouble);
    QTRY_VERIFY(!rig.server.exchanges().constFirst()->isOpen());
    QTRY_VERIFY(rig.requests() >= 2);
}

void TestStreamFlow::anyByteIsASignOfLife()
{
    StreamRig rig;
    rig.config.silence = std::chrono::seconds(2);
    QTimer beat;
    int beats = 0;
    HttpExchangePtr held;
    connect(&beat, &QTimer::timeout, this, [&] {
        ++beats;
        held->send(":\n");
    });
    rig.server.then([&](const HttpExchangePtr &exchange) {
        held = exchange;
        held->send(eventStreamHead());
        beat.start(20);
    });
    rig.start();
    QTRY_VERIFY(beats > 125); // at least 2.5 seconds, which is beyond the silence
    QCOMPARE(rig.requests(), 1);
    QCOMPARE(rig.state(), StreamState::Live);
    beat.stop();
    QTRY_COMPARE(rig.trouble(), StreamTrouble::Silent);
}

void TestStreamFlow::ownSilenceIsNotTheRelays()
{
    StreamRig rig;
    rig.config.silence = std::chrono::seconds(1);
    rig.config.unacknowledged = 1;
    rig.acknowledges = false;
    rig.server.otherwise(
        [](const HttpExchangePtr &exchange) { exchange->send(eventStreamHead() + frame(1)); });
    rig.start();
    QTRY_COMPARE(rig.records.size(), 1);
    QTimer later;
    QSignalSpy spy(&later, &QTimer::timeout);
    later.start(std::chrono::seconds(2));
    QVERIFY(spy.wait());
    QCOMPARE(rig.state(), StreamState::Live); // nobody reads, so nothing can be heard
    rig.stream->acknowledge(1);
    QTRY_COMPARE(rig.trouble(), StreamTrouble::Silent);
}

void TestStreamFlow::manyRecordsComeInFewSignals()
{
    StreamRig rig;
    rig.server.then(
        [](const HttpExchangePtr &exchange) { exchange->send(eventStreamHead() + frames(1, 40)); });
    rig.start();
    QVERIFY(rig.waitForWebhooks(40));
    QVERIFY(rig.batches < 10);
}

void TestStreamFlow::pingsAreHeardAndNotPassedOn()
{
    StreamRig rig;
    rig.server.then([](const HttpExchangePtr &exchange) {
        exchange->send(eventStreamHead() + "event: ping\ndata: {}\n\n");
    });
    EventStream stream(rig.config, rig.clock, [] { return 0.0; });
    const QSignalSpy received(&stream, &EventStream::received);
    QSignalSpy heard(&stream, &EventStream::heard);
    stream.start({});
    QVERIFY(heard.wait());
    QCOMPARE(heard.count(), 1);
    QCOMPARE(heard.constFirst().constFirst().value<kidoku::core::Timestamp>(), rig.clock.now());
    QVERIFY(received.isEmpty());
}

QTEST_GUILESS_MAIN(TestStreamFlow)
#include "tst_relay_stream_flow.moc"
