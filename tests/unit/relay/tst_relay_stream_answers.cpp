// SPDX-License-Identifier: Apache-2.0
#include "relay/stream_request.h"
#include "stream_rig.h"

#include <QSignalSpy>
#include <QTest>

using namespace kidoku::relay;
using namespace kidoku::testing;
using kidoku::core::Secret;

//! What the stream asks for, and what it makes of every kind of answer.
class TestStreamAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRequestIsAsTheProtocolSays();
    void theCursorIsSentAsThePolicySays_data();
    void theCursorIsSentAsThePolicySays();
    void refusalsEndTheAttempts_data();
    void refusalsEndTheAttempts();
    void troubleIsRetried_data();
    void troubleIsRetried();
    void delaysGrowAndAFirstRecordResetsThem();
    void theServersWishToWaitIsHeeded();
    void nobodyListensIsNotReachable();
    void addressesThatAreNotHttpAreRefused_data();
    void addressesThatAreNotHttpAreRefused();
    void aTokenWithALineBreakNeverLeaves();
    void detailsTellNoSecret();
};

void TestStreamAnswers::theRequestIsAsTheProtocolSays()
{
    StreamRig rig;
    rig.config.url.setQuery(QStringLiteral("a=b"));
    rig.start(frameId(7));
    QTRY_COMPARE(rig.requests(), 1);
    const HttpRequest &request = rig.server.request(0);
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.target, "/events/main?a=b");
    QCOMPARE(request.header("Accept"), "text/event-stream");
    QCOMPARE(request.header("Accept-Encoding"), "identity");
    QCOMPARE(request.header("Authorization"), "Bearer console-token-1");
    QCOMPARE(request.header("Last-Event-ID"), frameId(7));
    QVERIFY(request.header("Cookie").isEmpty());
    QCOMPARE(rig.state(), StreamState::Connecting);
}

void TestStreamAnswers::theCursorIsSentAsThePolicySays_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("cursor");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("ours starts at the earliest")
        << Kind::Kidoku << QByteArray() << QByteArray("earliest");
    QTest::newRow("Mercure starts at the earliest")
        << Kind::Mercure << QByteArray() << QByteArray("earliest");
    QTest::newRow("nchan has no word for it") << Kind::Nchan << QByteArray() << QByteArray();
    QTest::newRow("nchan gets its text back")
        << Kind::Nchan << QByteArray("1795423425:0") << QByteArray("1795423425:0");
    QTest::newRow("smee never gets a cursor") << Kind::Smee << QByteArray("5") << QByteArray();
    QTest::newRow("gosmee gets a sequence")
        << Kind::Gosmee << QByteArray("5-0") << QByteArray("5-0");
    QTest::newRow("a stored cursor of another form is dropped")
        << Kind::Gosmee << QByteArray("x\r\nHost: y") << QByteArray();
}

void TestStreamAnswers::theCursorIsSentAsThePolicySays()
{
    QFETCH(Kind, kind);
    QFETCH(QByteArray, cursor);
    QFETCH(QByteArray, sent);
    StreamRig rig;
    rig.config.profile = profileFor(kind);
    rig.start(cursor);
    QTRY_COMPARE(rig.requests(), 1);
    QCOMPARE(rig.server.request(0).header("Last-Event-ID"), sent);
}

void TestStreamAnswers::refusalsEndTheAttempts_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<StreamTrouble>("trouble");
    const auto row
        = [](const char *name, int status, const QByteArrayList &fields, StreamTrouble trouble) {
              QTest::newRow(name) << httpHead(status, fields) << trouble;
          };
    const QByteArray none = "Content-Length: 0";
    row("401", 401, {none}, StreamTrouble::TokenRefused);
    row("401 with a challenge", 401, {none, "WWW-Authenticate: Basic realm=\"x\""},
        StreamTrouble::TokenRefused);
    row("403", 403, {none}, StreamTrouble::TokenRefused);
    row("404", 404, {none}, StreamTrouble::NoSuchChannel);
}

void TestStreamAnswers::refusalsEndTheAttempts()
{
    QFETCH(QByteArray, answer);
    QFETCH(StreamTrouble, trouble);
    StreamRig rig;
    rig.server.then([answer](const HttpExchangePtr &exchange) { exchange->send(answer); });
    rig.server.otherwise(
        [](const HttpExchangePtr &exchange) { exchange->send(eventStreamHead() + frame(1)); });
    rig.start();
    QTRY_COMPARE(rig.state(), StreamState::Stopped);
    QCOMPARE(rig.trouble(), trouble);
    QCOMPARE(rig.requests(), 1);
    QVERIFY(!rig.stream->status().nextTry.isValid());
    QVERIFY(rig.records.isEmpty());

    rig.stream->retryNow();
    QTRY_COMPARE(rig.sequence(), StreamRig::upTo(1));
    QCOMPARE(rig.requests(), 2);
    QCOMPARE(rig.state(), StreamState::Live);
}

void TestStreamAnswers::troubleIsRetried_data()
{
    QTest::addColumn<QByteArray>("answer"); // empty: cut without one
    QTest::addColumn<StreamTrouble>("trouble");
    const QByteArrayList none{"Content-Length: 0"};
    QTest::newRow("500") << httpHead(500, none) << StreamTrouble::ServerFault;
    QTest::newRow("502 with a page that looks like a stream")
        << httpHead(502, {"Content-Type: text/event-stream", "Content-Length: 9"}) + "data: a\n\n"
        << StreamTrouble::ServerFault;
    QTest::newRow("429") << httpHead(429, none) << StreamTrouble::ServerFault;
    QTest::newRow("405") << httpHead(405, none) << StreamTrouble::ServerFault;
    QTest::newRow("400 of a bad cursor") << httpHead(400, none) << StreamTrouble::BadCursor;
    QTest::newRow("closed without an answer") << QByteArray() << StreamTrouble::NotReachable;
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 O") << StreamTrouble::NotReachable;
    const auto notAStream = [](const char *name, int status, const QByteArrayList &fields) {
        QTest::newRow(name) << httpHead(status, fields + QByteArrayList{"Content-Length: 0"})
                            << StreamTrouble::NotAStream;
    };
    notAStream("a web page", 200, {"Content-Type: text/html"});
    notAStream("a type that only begins alike", 200, {"Content-Type: text/event-streams"});
    notAStream("no type", 200, {});
    notAStream("a compressed stream", 200,
               {"Content-Type: text/event-stream", "Content-Encoding: gzip"});
    QTest::newRow("204") << httpHead(204) << StreamTrouble::NotAStream;
    notAStream("a redirect", 302, {"Location: http://127.0.0.1:9/stolen"});
    notAStream("a lasting redirect", 308, {"Location: /elsewhere"});
}

void TestStreamAnswers::troubleIsRetried()
{
    QFETCH(QByteArray, answer);
    QFETCH(StreamTrouble, trouble);
    StreamRig rig;
    // QNetworkAccessManager itself asks once more when a connection ends without an answer.
    const int times = trouble == StreamTrouble::NotReachable ? 4 : 1;
    for (int i = 0; i < times; ++i) {
        rig.server.then([answer](const HttpExchangePtr &exchange) {
            exchange->send(answer);
            if (!answer.endsWith('\n'))
                exchange->end();
        });
    }
    rig.server.otherwise(
        [](const HttpExchangePtr &exchange) { exchange->send(eventStreamHead() + frame(1)); });
    rig.start(frameId(9));
    QTRY_COMPARE(rig.sequence(), StreamRig::upTo(1));
    const auto waiting
        = std::find_if(rig.history.cbegin(), rig.history.cend(), [](const StreamStatus &status) {
              return status.state == StreamState::Waiting;
          });
    QVERIFY(waiting != rig.history.cend());
    QCOMPARE(waiting->trouble, trouble);
    QCOMPARE(waiting->failures, 1);
    QVERIFY(!waiting->detail.isEmpty());
    QCOMPARE(rig.state(), StreamState::Live);
    for (const HttpExchangePtr &exchange : rig.server.exchanges())
        QCOMPARE(exchange->request().target, "/events/main"); // no redirect was followed
    // Only a cursor that was refused is forgotten.
    QCOMPARE(rig.server.exchanges().constLast()->request().header("Last-Event-ID"),
             trouble == StreamTrouble::BadCursor ? QByteArray("earliest") : frameId(9));
}

void TestStreamAnswers::delaysGrowAndAFirstRecordResetsThem()
{
    StreamRig rig;
    rig.dice = 0.9999;
    rig.config.backoff = {kidoku::core::Milliseconds(2), kidoku::core::Milliseconds(16), 2.0, 1.0};
    for (int i = 0; i < 5; ++i)
        rig.server.then(answerWith(500));
    rig.server.then([](const HttpExchangePtr &exchange) {
        exchange->send(eventStreamHead({"Content-Length: 99999"}) + frame(1));
        exchange->end();
    });
    rig.start();
    QTRY_COMPARE(rig.delays(), (QList<qint64>{2, 4, 8, 16, 16, 2}));
    QCOMPARE(rig.trouble(), StreamTrouble::Ended);
    QCOMPARE(rig.stream->status().failures, 1);
}

void TestStreamAnswers::theServersWishToWaitIsHeeded()
{
    StreamRig rig;
    rig.server.then(answerWith(503, {}, {"Retry-After: 7"}));
    rig.start();
    QTRY_COMPARE(rig.state(), StreamState::Waiting);
    QCOMPARE(rig.delays(), QList<qint64>{7000});
    rig.server.then(answerWith(503, {}, {"Retry-After: 999999"}));
    rig.stream->retryNow();
    QTRY_COMPARE(rig.delays(), (QList<qint64>{7000, 30'000}));
}

void TestStreamAnswers::nobodyListensIsNotReachable()
{
    StreamRig rig;
    rig.server.shutDown();
    rig.start();
    QTRY_VERIFY(rig.stream->status().failures >= 2);
    QCOMPARE(rig.trouble(), StreamTrouble::NotReachable);
}

void TestStreamAnswers::addressesThatAreNotHttpAreRefused_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("none") << QUrl();
    QTest::newRow("a file") << QUrl(QStringLiteral("file:///etc/hostname"));
    QTest::newRow("data") << QUrl(QStringLiteral("data:text/event-stream,data:a%0A%0A"));
    QTest::newRow("no host") << QUrl(QStringLiteral("http:///events/x"));
}

void TestStreamAnswers::addressesThatAreNotHttpAreRefused()
{
    QFETCH(QUrl, url);
    StreamRig rig;
    rig.config.url = url;
    rig.start();
    QCOMPARE(rig.state(), StreamState::Stopped);
    QCOMPARE(rig.trouble(), StreamTrouble::NotReachable);
    QVERIFY(rig.records.isEmpty());
}

void TestStreamAnswers::aTokenWithALineBreakNeverLeaves()
{
    StreamRig rig;
    rig.config.token = Secret("abc\r\nX-Forged: 1");
    rig.start();
    QCOMPARE(rig.state(), StreamState::Stopped);
    QCOMPARE(rig.trouble(), StreamTrouble::TokenRefused);
    QCOMPARE(rig.requests(), 0);
}

// What Qt says of a failure names hosts and whole addresses.
void TestStreamAnswers::detailsTellNoSecret()
{
    StreamConfig config;
    config.token = Secret("console-token-1");
    config.url = QUrl(QStringLiteral("https://relay.example/events/main?key=hidden%20one&b=c"));
    const QString text
        = QStringLiteral("Host console-token-1.invalid not found\n(%1, as %2)")
              .arg(config.url.toString(QUrl::FullyEncoded), QStringLiteral("Bearer another-token"));
    const QString line = safeLine(text, config);
    QVERIFY(line.contains(QLatin1String("not found")));
    for (const char *secret : {"console-token-1", "hidden", "another-token", "\n"})
        QVERIFY2(!line.contains(QLatin1String(secret)), qPrintable(line));
}

QTEST_GUILESS_MAIN(TestStreamAnswers)
#include "tst_relay_stream_answers.moc"
