// SPDX-License-Identifier: Apache-2.0
#include "linesim/server.h"
#include "sim_client.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using kidoku::core::Secret;
using kidoku::linesim::Server;
using kidoku::linesim::ServerConfig;
using kidoku::testing::RawAnswer;
using kidoku::testing::SimClient;
using End = RawAnswer::End;

//! Every fault as a client sees it, and HTTP at its edges.
class TestLinesimWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void statusesCarryLinesTexts_data();
    void statusesCarryLinesTexts();
    void aStatusIsNotDone();
    void lostIsDone();
    void resetIsNotDone();
    void hangIsNotDone();
    void garbageIsNotDone();
    void slowIsDoneWhenItAnswers();
    void downRefusesConnections();
    void downCutsWhatWaits();
    void downComesInItsTurn();
    void clearingEndsAnOutage();
    void clearingAnotherPathLeavesTheOutageAlone();
    void keepsConnectionsAlive();
    void closesWhenAsked();
    void answersPipelinedRequests();
    void saysContinue();
    void readsChunkedBodies();
    void refusesWhatIsTooLarge();
    void refusesWhatIsNoHttp_data();
    void refusesWhatIsNoHttp();
    void everyAnswerHasItsHeaders();
    void picturesComeThrough();

private:
    //! Says something and marks it; the mark's answer.
    RawAnswer mark();
    [[nodiscard]] bool isRead();
    [[nodiscard]] QJsonObject lastCall();

    std::unique_ptr<Server> m_server;
    std::unique_ptr<SimClient> m_client; //!< of LINE's API
    std::unique_ptr<SimClient> m_sim;    //!< of the control API
};

void TestLinesimWire::init()
{
    ServerConfig config;
    config.accessToken = Secret("tok");
    auto server = Server::start(
        config, kidoku::core::Log(kidoku::core::LogFormat::Text, [](const QByteArray &) {}));
    QVERIFY(server.ok());
    m_server = std::move(server).value();
    m_client = std::make_unique<SimClient>(m_server->port());
    m_sim = std::make_unique<SimClient>(m_server->port());
}

void TestLinesimWire::cleanup()
{
    m_client.reset();
    m_sim.reset();
    m_server.reset();
}

RawAnswer TestLinesimWire::mark()
{
    const QJsonObject said = m_sim->say(u"佐藤"_s, u"やあ"_s);
    return m_client->call("POST", "/v2/bot/chat/markAsRead",
                          {{u"markAsReadToken"_s, said.value("markAsReadToken"_L1)}});
}

bool TestLinesimWire::isRead()
{
    const QJsonArray messages
        = m_sim->get("/_sim/chats").array().first().toObject().value("messages"_L1).toArray();
    return !messages.last().toObject().value("readAt"_L1).isNull();
}

QJsonObject TestLinesimWire::lastCall()
{
    return m_sim->get("/_sim/calls").array().last().toObject();
}

void TestLinesimWire::statusesCarryLinesTexts_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    QTest::newRow("401") << u"401"_s << 401
                         << u"Authentication failed due to the following reason: invalid token."_s;
    QTest::newRow("403") << u"403"_s << 403
                         << u"Access to this API is not available for your account"_s;
    QTest::newRow("404") << u"404"_s << 404 << u"Not found"_s;
    QTest::newRow("429") << u"429"_s << 429
                         << u"The API rate limit has been exceeded. Try again later."_s;
    QTest::newRow("500") << u"500"_s << 500 << u"Internal Server Error"_s;
    QTest::newRow("503") << u"503"_s << 503 << u"Service Unavailable"_s;
    QTest::newRow("302") << u"302"_s << 302 << u"Status 302"_s;
    QTest::newRow("418") << u"418"_s << 418 << u"Status 418"_s;
    QTest::newRow("304, which has no body") << u"304"_s << 304 << QString();
    QTest::newRow("599") << u"599"_s << 599 << u"Status 599"_s;
}

void TestLinesimWire::statusesCarryLinesTexts()
{
    QFETCH(QString, script);
    QFETCH(int, status);
    QFETCH(QString, text);
    m_sim->faults(script);
    const RawAnswer answer = m_client->get("/v2/bot/info");
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.message().startsWith(text), answer.body.constData());
    QVERIFY(!answer.headers.contains("retry-after"));
    QVERIFY(!answer.headers.value("x-line-request-id").isEmpty());
    QCOMPARE(m_client->get("/v2/bot/info").status, 200);
}

void TestLinesimWire::aStatusIsNotDone()
{
    m_sim->faults(u"500x2,ok"_s, u"/v2/bot/chat/markAsRead"_s);
    QCOMPARE(mark().status, 500);
    QVERIFY(!isRead());
    QCOMPARE(mark().status, 500);
    QVERIFY(!isRead());
    QCOMPARE(mark().status, 200);
    QVERIFY(isRead());
}

void TestLinesimWire::lostIsDone()
{
    m_sim->faults(u"lost"_s);
    QCOMPARE(mark().end, End::Cut);
    QVERIFY(isRead());
    QVERIFY(lastCall().value("status"_L1).isNull());
    QCOMPARE(lastCall().value("fault"_L1).toString(), u"lost"_s);
}

void TestLinesimWire::resetIsNotDone()
{
    m_sim->faults(u"reset"_s);
    QCOMPARE(mark().end, End::Cut);
    QVERIFY(!isRead());
    QVERIFY(lastCall().value("status"_L1).isNull());
}

void TestLinesimWire::hangIsNotDone()
{
    m_sim->faults(u"hang"_s);
    QCOMPARE(m_client->raw("GET /v2/bot/info HTTP/1.1\r\nHost: x\r\n\r\n", 300).end, End::Silent);
    QCOMPARE(m_client->socket().state(), QAbstractSocket::ConnectedState);
    QCOMPARE(lastCall().value("fault"_L1).toString(), u"hang"_s);
    QVERIFY(lastCall().value("status"_L1).isNull());
    m_client->disconnect();
    QCOMPARE(m_client->get("/v2/bot/info").status, 200);
}

void TestLinesimWire::garbageIsNotDone()
{
    m_sim->faults(u"garbage"_s);
    const RawAnswer answer = mark();
    QCOMPARE(answer.status, 200);
    QVERIFY(QJsonDocument::fromJson(answer.body).isNull());
    QVERIFY(!isRead());
}

void TestLinesimWire::slowIsDoneWhenItAnswers()
{
    m_sim->call("PUT", "/_sim/account", {{u"oldApiApproved"_s, true}});
    const QJsonObject first = m_sim->say(u"佐藤"_s, u"1"_s);
    m_sim->faults(u"slow:400"_s);
    const QByteArray body
        = QJsonDocument(
              QJsonObject{{u"chat"_s, QJsonObject{{u"userId"_s, first.value("userId"_L1)}}}})
              .toJson();
    const QByteArray request = "POST /v2/bot/message/markAsRead HTTP/1.1\r\nHost: x\r\n"
                               "Authorization: Bearer tok\r\nContent-Type: application/json\r\n"
                               "Content-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    QCOMPARE(m_client->raw(request, 50).end, End::Silent);
    QVERIFY(!isRead());
    m_sim->say(u"佐藤"_s, u"2, while LINE thinks"_s);
    QCOMPARE(m_client->raw({}).status, 200);
    QVERIFY(isRead()); // the old API takes what came before the answer too
}

void TestLinesimWire::downRefusesConnections()
{
    QElapsedTimer since;
    since.start();
    m_sim->faults(u"down:400"_s);
    QCOMPARE(m_client->get("/v2/bot/info").end, End::Refused);
    QCOMPARE(m_client->get("/v2/bot/info").end, End::Refused);
    // The connection that ordered it stays usable for control calls.
    QCOMPARE(m_sim->get("/_sim/account").status, 200);
    while (m_client->get("/v2/bot/info").end == End::Refused)
        QVERIFY(since.elapsed() < 20'000);
    QVERIFY(since.elapsed() >= 400);
    QCOMPARE(m_client->get("/v2/bot/info").status, 200);
    QCOMPARE(m_sim->get("/_sim/calls").array().size(), 2);
}

void TestLinesimWire::downCutsWhatWaits()
{
    QCOMPARE(m_client->get("/v2/bot/info").status, 200);
    m_sim->faults(u"down:60000"_s);
    const auto end = m_client->get("/v2/bot/info").end;
    QVERIFY(end == End::Refused || end == End::Cut);
    // A control connection gets no way around the outage.
    QCOMPARE(m_sim->get("/v2/bot/info").end, End::Cut);
}

void TestLinesimWire::downComesInItsTurn()
{
    m_sim->faults(u"500,down:300,ok"_s);
    QCOMPARE(m_client->get("/v2/bot/info").status, 500);
    RawAnswer answer;
    int refused = 0;
    do {
        answer = m_client->get("/v2/bot/info");
        refused += answer.end == End::Refused;
    } while (answer.end != End::Answered);
    QVERIFY(refused > 0);
    QCOMPARE(answer.status, 200);
}

void TestLinesimWire::clearingEndsAnOutage()
{
    m_sim->faults(u"down:60000"_s);
    QCOMPARE(m_client->get("/v2/bot/info").end, End::Refused);
    m_sim->faults(u""_s);
    QCOMPARE(m_client->get("/v2/bot/info").status, 200);
    m_sim->faults(u"down:60000"_s);
    QCOMPARE(m_sim->call("POST", "/_sim/reset").status, 200);
    QCOMPARE(m_client->get("/v2/bot/info").status, 200);
}

void TestLinesimWire::clearingAnotherPathLeavesTheOutageAlone()
{
    m_sim->faults(u"down:60000"_s, u"/v2/bot/chat"_s);
    QCOMPARE(m_client->get("/v2/bot/info").end, End::Refused);
    m_sim->faults(u""_s, u"/v2/bot/message"_s);
    QCOMPARE(m_client->get("/v2/bot/info").end, End::Refused);
    m_sim->faults(u""_s, u"/v2/bot/chat"_s);
    QCOMPARE(m_client->get("/v2/bot/info").status, 200);
}

void TestLinesimWire::keepsConnectionsAlive()
{
    QVERIFY(m_client->connectNow());
    const quint16 port = m_client->socket().localPort();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(m_client->get("/v2/bot/info").status, 200);
    QCOMPARE(m_client->socket().localPort(), port);
}

void TestLinesimWire::closesWhenAsked()
{
    const RawAnswer closed
        = m_client->raw("GET /v2/bot/info HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QCOMPARE(closed.status, 401);
    QCOMPARE(closed.headers.value("connection"), QByteArray("close"));
    QVERIFY(m_client->socket().state() == QAbstractSocket::UnconnectedState
            || m_client->socket().waitForDisconnected(5000));
    const RawAnswer old = m_client->raw("GET /v2/bot/info HTTP/1.0\r\n\r\n");
    QCOMPARE(old.status, 401);
    QVERIFY(m_client->socket().state() == QAbstractSocket::UnconnectedState
            || m_client->socket().waitForDisconnected(5000));
}

void TestLinesimWire::answersPipelinedRequests()
{
    const QByteArray request = "GET /_sim/faults HTTP/1.1\r\nHost: x\r\n\r\n";
    QCOMPARE(m_client->raw(request.repeated(5)).status, 200);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(m_client->raw({}).body, QByteArray("[]"));
}

void TestLinesimWire::saysContinue()
{
    const QByteArray head = "POST /_sim/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 56\r\n"
                            "Expect: 100-continue\r\n\r\n";
    QCOMPARE(m_client->raw(head).status, 100);
    QCOMPARE(m_client->raw(R"({"from":"Anna","message":{"type":"text","text":"hello"}})").status,
             200);
}

void TestLinesimWire::readsChunkedBodies()
{
    const RawAnswer answer = m_client->raw(
        "POST /_sim/messages HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        "1c\r\n{\"from\":\"Anna\",\"message\":{\"t\r\n"
        "1c\r\nype\":\"text\",\"text\":\"hello\"}}\r\n0\r\n\r\n");
    QCOMPARE(answer.status, 200);
}

void TestLinesimWire::refusesWhatIsTooLarge()
{
    const QByteArray start = "POST /v2/bot/message/push HTTP/1.1\r\nHost: x\r\n";
    // The client is still sending when the answer is there, and reads it all the same.
    const QByteArray body(3 * 1024 * 1024, 'x');
    const RawAnswer large = m_client->raw(
        start + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QCOMPARE(large.status, 413);
    QVERIFY(!large.headers.value("x-line-request-id").isEmpty());
    QCOMPARE(lastCall().value("status"_L1).toInt(), 413);
    m_client->disconnect();
    const RawAnswer endless
        = m_client->raw(start + "Transfer-Encoding: chunked\r\n\r\n"
                        + ("10000\r\n" + QByteArray(0x10000, 'x') + "\r\n").repeated(40));
    QCOMPARE(endless.status, 413);
    m_client->disconnect();
    const RawAnswer header = m_client->raw(start + "X: " + QByteArray(40'000, 'x') + "\r\n\r\n");
    QCOMPARE(header.status, 431);
}

void TestLinesimWire::refusesWhatIsNoHttp_data()
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

void TestLinesimWire::refusesWhatIsNoHttp()
{
    QFETCH(QByteArray, bytes);
    const RawAnswer answer = m_client->raw(bytes);
    QVERIFY(answer.end == End::Cut || answer.status == 400);
    m_client->disconnect();
    QCOMPARE(m_client->get("/_sim/account").status, 200);
}

void TestLinesimWire::everyAnswerHasItsHeaders()
{
    static const QRegularExpression uuid(
        u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    static const QRegularExpression date(
        u"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT$"_s);
    for (const char *path : {"/v2/bot/info", "/nowhere", "/v2/bot/chat/markAsRead"}) {
        const RawAnswer answer = m_client->get(path);
        QVERIFY(
            uuid.match(QString::fromLatin1(answer.headers.value("x-line-request-id"))).hasMatch());
        QVERIFY(date.match(QString::fromLatin1(answer.headers.value("date"))).hasMatch());
        QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json"));
    }
}

void TestLinesimWire::picturesComeThrough()
{
    const QString id
        = m_sim
              ->call("POST", "/_sim/messages",
                     {{u"from"_s, u"Anna"_s}, {u"message"_s, QJsonObject{{u"type"_s, u"image"_s}}}})
              .object()
              .value("messageId"_L1)
              .toString();
    const RawAnswer answer = m_client->get("/v2/bot/message/" + id.toLatin1() + "/content");
    QCOMPARE(answer.headers.value("content-type"), QByteArray("image/png"));
    QVERIFY(answer.body.startsWith("\x89PNG") && answer.body.endsWith("IEND\xae\x42\x60\x82"));
}

QTEST_GUILESS_MAIN(TestLinesimWire)
#include "tst_linesim_wire.moc"
