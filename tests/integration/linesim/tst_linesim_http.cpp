// SPDX-License-Identifier: Apache-2.0
#include "sim_rig.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using kidoku::testing::RawAnswer;
using kidoku::testing::SimClient;
using kidoku::testing::SimRig;
using End = RawAnswer::End;

//! HTTP at its edges: connections, lengths, what is too large or no HTTP, headers, HEAD.
class TestLinesimHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsConnectionsAlive();
    void closesWhenAsked();
    void answersPipelinedRequests();
    void saysContinue();
    void readsChunkedBodies();
    void refusesWhatIsTooLarge();
    void refusesWhatIsNoHttp_data();
    void refusesWhatIsNoHttp();
    void everyAnswerHasItsHeaders();
    void headIsGetWithoutItsBody_data();
    void headIsGetWithoutItsBody();
    void headOfTheStreamEnds();
    void picturesComeThrough();

private:
    [[nodiscard]] QJsonObject lastCall();

    std::unique_ptr<SimRig> m_rig;
};

void TestLinesimHttp::init()
{
    m_rig = std::make_unique<SimRig>();
    QVERIFY(m_rig->isRunning());
}

void TestLinesimHttp::cleanup()
{
    m_rig.reset();
}

QJsonObject TestLinesimHttp::lastCall()
{
    return m_rig->sim->get("/_sim/calls").array().last().toObject();
}

void TestLinesimHttp::keepsConnectionsAlive()
{
    QVERIFY(m_rig->client->connectNow());
    const quint16 port = m_rig->client->socket().localPort();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(m_rig->client->get("/v2/bot/info").status, 200);
    QCOMPARE(m_rig->client->socket().localPort(), port);
}

void TestLinesimHttp::closesWhenAsked()
{
    const RawAnswer closed
        = m_rig->client->raw("GET /v2/bot/info HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QCOMPARE(closed.status, 401);
    QCOMPARE(closed.headers.value("connection"), QByteArray("close"));
    QVERIFY(m_rig->client->socket().state() == QAbstractSocket::UnconnectedState
            || m_rig->client->socket().waitForDisconnected(5000));
    const RawAnswer old = m_rig->client->raw("GET /v2/bot/info HTTP/1.0\r\n\r\n");
    QCOMPARE(old.status, 401);
    QVERIFY(m_rig->client->socket().state() == QAbstractSocket::UnconnectedState
            || m_rig->client->socket().waitForDisconnected(5000));
}

void TestLinesimHttp::answersPipelinedRequests()
{
    const QByteArray request = "GET /_sim/faults HTTP/1.1\r\nHost: x\r\n\r\n";
    QCOMPARE(m_rig->client->raw(request.repeated(5)).status, 200);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(m_rig->client->raw({}).body, QByteArray("[]"));
}

void TestLinesimHttp::saysContinue()
{
    const QByteArray head = "POST /_sim/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 56\r\n"
                            "Expect: 100-continue\r\n\r\n";
    QCOMPARE(m_rig->client->raw(head).status, 100);
    QCOMPARE(
        m_rig->client->raw(R"({"from":"Anna","message":{"type":"text","text":"hello"}})").status,
        200);
}

void TestLinesimHttp::readsChunkedBodies()
{
    const RawAnswer answer = m_rig->client->raw(
        "POST /_sim/messages HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        "1c\r\n{\"from\":\"Anna\",\"message\":{\"t\r\n"
        "1c\r\nype\":\"text\",\"text\":\"hello\"}}\r\n0\r\n\r\n");
    QCOMPARE(answer.status, 200);
}

void TestLinesimHttp::refusesWhatIsTooLarge()
{
    const QByteArray start = "POST /v2/bot/message/push HTTP/1.1\r\nHost: x\r\n";
    // The client is still sending when the answer is there, and reads it all the same.
    const QByteArray body(3 * 1024 * 1024, 'x');
    const RawAnswer large = m_rig->client->raw(
        start + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QCOMPARE(large.status, 413);
    QVERIFY(!large.headers.value("x-line-request-id").isEmpty());
    QCOMPARE(lastCall().value("status"_L1).toInt(), 413);
    m_rig->client->disconnect();
    const RawAnswer endless
        = m_rig->client->raw(start + "Transfer-Encoding: chunked\r\n\r\n"
                             + ("10000\r\n" + QByteArray(0x10000, 'x') + "\r\n").repeated(40));
    QCOMPARE(endless.status, 413);
    m_rig->client->disconnect();
    const RawAnswer header
        = m_rig->client->raw(start + "X: " + QByteArray(40'000, 'x') + "\r\n\r\n");
    QCOMPARE(header.status, 431);
}

void TestLinesimHttp::refusesWhatIsNoHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a telephone call") << QByteArray("hello\r\n\r\n");
    QTest::newRow("binary") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n", 13);
    QTest::newRow("a negative length")
        << QByteArray("POST /_sim/reset HTTP/1.1\r\nContent-Length: -5\r\n\r\n");
    QTest::newRow("two lengths") << QByteArray(
        "POST /_sim/reset HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab");
    QTest::newRow("a future version") << QByteArray("GET / HTTP/9.9\r\n\r\n");
    QTest::newRow("a broken chunk")
        << QByteArray("POST /_sim/reset HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
}

void TestLinesimHttp::refusesWhatIsNoHttp()
{
    QFETCH(QByteArray, bytes);
    const RawAnswer answer = m_rig->client->raw(bytes);
    QVERIFY(answer.end == End::Cut || answer.status == 400);
    m_rig->client->disconnect();
    QCOMPARE(m_rig->client->get("/_sim/account").status, 200);
}

void TestLinesimHttp::everyAnswerHasItsHeaders()
{
    static const QRegularExpression uuid(
        u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    static const QRegularExpression date(
        u"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT$"_s);
    for (const char *path : {"/v2/bot/info", "/nowhere", "/v2/bot/chat/markAsRead"}) {
        const RawAnswer answer = m_rig->client->get(path);
        QVERIFY(
            uuid.match(QString::fromLatin1(answer.headers.value("x-line-request-id"))).hasMatch());
        QVERIFY(date.match(QString::fromLatin1(answer.headers.value("date"))).hasMatch());
        QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json"));
    }
}

void TestLinesimHttp::headIsGetWithoutItsBody_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("status");
    QTest::newRow("LINE's API") << QByteArray("/v2/bot/info") << QString() << 200;
    QTest::newRow("the control API") << QByteArray("/_sim/account") << QString() << 200;
    QTest::newRow("nowhere") << QByteArray("/nowhere") << QString() << 404;
    QTest::newRow("what only POST can do")
        << QByteArray("/v2/bot/chat/markAsRead") << QString() << 405;
    QTest::newRow("a fault") << QByteArray("/v2/bot/info") << u"503x2"_s << 503;
    QTest::newRow("garbage") << QByteArray("/v2/bot/info") << u"garbagex2"_s << 200;
}

void TestLinesimHttp::headIsGetWithoutItsBody()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, script);
    QFETCH(int, status);
    m_rig->sim->faults(script);
    const RawAnswer got = m_rig->client->get(path);
    const RawAnswer head = m_rig->client->raw("HEAD " + path
                                              + " HTTP/1.1\r\nHost: x\r\n"
                                                "Authorization: Bearer tok\r\n\r\n");
    QCOMPARE(got.status, status);
    QCOMPARE(head.status, status);
    QVERIFY(!got.body.isEmpty());
    QCOMPARE(head.headers.value("content-length"), QByteArray::number(got.body.size()));
    QCOMPARE(head.headers.value("content-type"), got.headers.value("content-type"));
    // Had there been a body, it would stand before this answer.
    const RawAnswer next = m_rig->client->get("/_sim/faults");
    QCOMPARE(next.status, 200);
    QCOMPARE(next.body, QByteArray("[]"));
    if (!path.startsWith("/_sim/"))
        QCOMPARE(lastCall().value("method"_L1).toString(), u"HEAD"_s);
}

void TestLinesimHttp::headOfTheStreamEnds()
{
    const RawAnswer head = m_rig->client->raw("HEAD /_sim/stream HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(head.status, 200);
    QCOMPARE(head.headers.value("content-type"), QByteArray("text/event-stream"));
    QVERIFY(m_rig->client->socket().state() == QAbstractSocket::UnconnectedState
            || m_rig->client->socket().waitForDisconnected(5000));
    QCOMPARE(m_rig->client->socket().bytesAvailable(), 0);
}

void TestLinesimHttp::picturesComeThrough()
{
    const QString id
        = m_rig->sim
              ->call("POST", "/_sim/messages",
                     {{u"from"_s, u"Anna"_s}, {u"message"_s, QJsonObject{{u"type"_s, u"image"_s}}}})
              .object()
              .value("messageId"_L1)
              .toString();
    const RawAnswer answer = m_rig->client->get("/v2/bot/message/" + id.toLatin1() + "/content");
    QCOMPARE(answer.headers.value("content-type"), QByteArray("image/png"));
    QVERIFY(answer.body.startsWith("\x89PNG") && answer.body.endsWith("IEND\xae\x42\x60\x82"));
}

QTEST_GUILESS_MAIN(TestLinesimHttp)
#include "tst_linesim_http.moc"
