// SPDX-License-Identifier: Apache-2.0
#include "relay_rig.h"

#include <QElapsedTimer>
#include <QTest>

#include <vector>

using namespace kidoku;
using namespace kidoku::testing;
using namespace std::chrono_literals;

namespace {

const QByteArray post = QByteArrayLiteral("POST /webhook/line-a HTTP/1.1\r\nHost: relay\r\n");

} // namespace

//! What strangers can try; beside each of them a good sender is served.
class RelaydLimits : public QObject
{
    Q_OBJECT

    void checkThatAGoodOneIsServed(RelayRig &relay)
    {
        QCOMPARE(relay.post(RelayRig::body("good")), 200);
    }

    std::unique_ptr<RelayRig> m_shared; //!< for the many that change nothing

private Q_SLOTS:
    void initTestCase()
    {
        m_shared = std::make_unique<RelayRig>();
        QVERIFY(m_shared->start());
    }
    void cleanupTestCase() { m_shared.reset(); }

    void refusesAndCloses_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray smuggled = "GET /healthz HTTP/1.1\r\nHost: relay\r\n\r\n";
        QTest::newRow("two lengths")
            << post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\n" + smuggled << 400;
        QTest::newRow("the same length twice")
            << post + "Content-Length: 5\r\nContent-Length: 5\r\n\r\n" + smuggled << 400;
        QTest::newRow("a list of lengths")
            << post + "Content-Length: 5, 5\r\n\r\n" + smuggled << 400;
        QTest::newRow("a length and chunks")
            << post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled
            << 400;
        QTest::newRow("chunks and a length")
            << post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" + smuggled
            << 400;
        QTest::newRow("a negative length") << post + "Content-Length: -5\r\n\r\n" + smuggled << 400;
        QTest::newRow("a length with a plus")
            << post + "Content-Length: +5\r\n\r\n" + smuggled << 400;
        QTest::newRow("a length that is no number")
            << post + "Content-Length: 0x5\r\n\r\n" + smuggled << 400;
        QTest::newRow("a length beyond 64 bits")
            << post + "Content-Length: 99999999999999999999\r\n\r\n"
            << 400;
        QTest::newRow("another transfer encoding")
            << post + "Transfer-Encoding: gzip, chunked\r\n\r\n"
            << 501;
        QTest::newRow("chunked twice")
            << post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n"
            << 400;
        QTest::newRow("chunks in HTTP/1.0")
            << QByteArray("POST /webhook/line-a HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n"
                          "0\r\n\r\n")
            << 400;
        QTest::newRow("a chunk that lies about its size")
            << post + "Transfer-Encoding: chunked\r\n\r\n2\r\nabcd\r\n0\r\n\r\n"
            << 400;
        QTest::newRow("a chunk of astronomical size")
            << post + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFF\r\n"
            << 413;
        QTest::newRow("a chunk size without end")
            << post + "Transfer-Encoding: chunked\r\n\r\n1;" + QByteArray(40'000, 'x') << 400;
        QTest::newRow("a blank before the colon")
            << post + "Content-Length : 5\r\n\r\n" + smuggled << 400;
        QTest::newRow("no host") << QByteArray("GET /healthz HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("two hosts") << post + "Host: other\r\n\r\n" << 400;
        QTest::newRow("an absolute target")
            << QByteArray("GET http://other/healthz HTTP/1.1\r\nHost: relay\r\n\r\n") << 400;
        QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01\x02\x00 hello\r\n\r\n") << 400;
        QTest::newRow("a NUL in a header") << post + QByteArray("X: a\0b\r\n\r\n", 10) << 400;
        QTest::newRow("line feeds alone")
            << QByteArray("GET /healthz HTTP/1.1\nHost: relay\n\n") << 400;
        QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400;
        QTest::newRow("a header that is too large") << post + "X: " + QByteArray(17'000, 'x')
                + "\r\n\r\n" << 431;
        QTest::newRow("a header without end") << post + "X: " + QByteArray(60'000, 'x') << 431;
        QTest::newRow("a target that is too long")
            << "GET /" + QByteArray(17'000, 'x') + " HTTP/1.1\r\nHost: relay\r\n\r\n"
            << 431;
        QTest::newRow("a body that is too large") << post + "Content-Length: 1048577\r\n\r\n"
                                                  << 413;
        QTest::newRow("chunks that are too much") << post + "Transfer-Encoding: chunked\r\n\r\n"
                + ("80000\r\n" + QByteArray(0x80000, 'x') + "\r\n").repeated(3)
                                                  << 413;
        QTest::newRow("an encoded body")
            << post + "Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\nabcde" << 415;
        QTest::newRow("an unknown expectation")
            << post + "Expect: wonders\r\nContent-Length: 5\r\n\r\n"
            << 417;
    }
    void refusesAndCloses()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        RelayRig &relay = *m_shared;
        RawClient client(relay.port());
        client.send(request);
        const RawAnswer answer = client.readAnswer();
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header("connection"), QByteArray("close"));
        QByteArray rest;
        client.closeForWriting();
        QVERIFY(client.isClosedWithin(5000, &rest));
        QVERIFY2(rest.isEmpty(), "what followed was taken for a request");
        checkThatAGoodOneIsServed(relay);
    }

    void takesTheLargestBody()
    {
        RelayRig relay;
        QVERIFY(relay.start());
        QByteArray body = RelayRig::body("x");
        body.insert(body.indexOf("x\""), QByteArray(1024 * 1024 - body.size(), 'y'));
        QCOMPARE(body.size(), 1024 * 1024);
        QCOMPARE(relay.post(body), 200);
    }

    void endsThoseWhoAreSlow_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("silent from the start") << QByteArray();
        QTest::newRow("half a line") << QByteArray("POST /web");
        QTest::newRow("half a header") << post;
        QTest::newRow("half a body") << post + "Content-Length: 10\r\n\r\nabc";
        QTest::newRow("half a chunk") << post + "Transfer-Encoding: chunked\r\n\r\n5\r\nab";
    }
    void endsThoseWhoAreSlow()
    {
        QFETCH(QByteArray, start);
        RelayRig relay;
        relay.config.limits.headerTime = 300ms;
        relay.config.limits.bodyTime = 300ms;
        relay.config.limits.idleTime = 300ms;
        QVERIFY(relay.start());
        RawClient client(relay.port());
        client.send(start);
        QVERIFY(client.isClosedWithin(10'000));
        checkThatAGoodOneIsServed(relay);
    }

    void aDripDoesNotProlongTheTime()
    {
        RelayRig relay;
        relay.config.limits.headerTime = 300ms;
        QVERIFY(relay.start());
        RawClient client(relay.port());
        client.send(post);
        bool isClosed = false;
        for (int i = 0; i < 200 && !isClosed; ++i) {
            client.send("X: y\r\n");
            isClosed = client.isClosedWithin(50);
        }
        QVERIFY(isClosed);
    }

    void refusesPolitelyWhenTooManyAreConnected()
    {
        RelayRig relay;
        relay.config.limits.connections = 8;
        QVERIFY(relay.start());
        std::vector<std::unique_ptr<RawClient>> idle;
        for (int i = 0; i < 8; ++i) {
            idle.push_back(std::make_unique<RawClient>(relay.port()));
            idle.back()->send(RelayRig::request("GET", "/healthz"));
            QCOMPARE(idle.back()->readAnswer().status, 200);
        }
        {
            RawClient tooMany(relay.port());
            QCOMPARE(tooMany.readAnswer().status, 503);
            QVERIFY(tooMany.isClosedWithin(5000));
        }
        idle.pop_back();
        QVERIFY(eventually([&] { return relay.post(RelayRig::body("good")) == 200; }));
    }

    void boundsAllBodiesTogether()
    {
        RelayRig relay;
        relay.config.limits.bodiesInFlight = 2 * 1024 * 1024;
        QVERIFY(relay.start());
        std::vector<std::unique_ptr<RawClient>> slow;
        int refused = 0;
        for (int i = 0; i < 4; ++i) {
            slow.push_back(std::make_unique<RawClient>(relay.port()));
            slow.back()->send(post + "Expect: 100-continue\r\nContent-Length: 1000000\r\n\r\n");
            refused += slow.back()->readUntil("\r\n\r\n").contains(" 503 ") ? 1 : 0;
        }
        QCOMPARE(refused, 2);
        checkThatAGoodOneIsServed(relay);
        slow.clear();
        QByteArray large = RelayRig::body(QByteArray(500'000, 'x'));
        QVERIFY(eventually([&] { return relay.post(large) == 200; }));
    }

    void endsQuicklyWhateverIsUnderWay()
    {
        RelayRig relay;
        QVERIFY(relay.start());
        RawClient halfBody(relay.port());
        halfBody.send(post + "Content-Length: 10\r\n\r\nabc");
        RawClient idle(relay.port());
        StreamReader stream(relay.port(), {});
        QCOMPARE(stream.status(), 200);
        QVERIFY(std::holds_alternative<relay::ReadyRecord>(stream.next().body));
        QElapsedTimer timer;
        timer.start();
        relay.server().stop();
        // The promise is two seconds; a loaded machine gets some more.
        QVERIFY2(timer.elapsed() < 6000, "stop() waits for somebody");
        QVERIFY(halfBody.isClosedWithin(5000));
        QVERIFY(idle.isClosedWithin(5000));
        (void)stream.nextRecord();
        QVERIFY2(stream.hasEnded(), "a stream ends in order");
        relay.server().stop();
    }
};

QTEST_GUILESS_MAIN(RelaydLimits)
#include "tst_relayd_limits.moc"
