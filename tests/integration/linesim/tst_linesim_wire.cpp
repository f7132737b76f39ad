// SPDX-License-Identifier: Apache-2.0
#include "sim_rig.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using kidoku::testing::RawAnswer;
using kidoku::testing::SimClient;
using kidoku::testing::SimRig;
using End = RawAnswer::End;

//! Every fault as a client sees it.
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

private:
    //! Says something and marks it; the mark's answer.
    RawAnswer mark();
    [[nodiscard]] bool isRead();
    [[nodiscard]] QJsonObject lastCall();

    std::unique_ptr<SimRig> m_rig;
};

void TestLinesimWire::init()
{
    m_rig = std::make_unique<SimRig>();
    QVERIFY(m_rig->isRunning());
}

void TestLinesimWire::cleanup()
{
    m_rig.reset();
}

RawAnswer TestLinesimWire::mark()
{
    const QJsonObject said = m_rig->sim->say(u"佐藤"_s, u"やあ"_s);
    return m_rig->client->call("POST", "/v2/bot/chat/markAsRead",
                               {{u"markAsReadToken"_s, said.value("markAsReadToken"_L1)}});
}

bool TestLinesimWire::isRead()
{
    const QJsonArray messages
        = m_rig->sim->get("/_sim/chats").array().first().toObject().value("messages"_L1).toArray();
    return !messages.last().toObject().value("readAt"_L1).isNull();
}

QJsonObject TestLinesimWire::lastCall()
{
    return m_rig->sim->get("/_sim/calls").array().last().toObject();
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
    m_rig->sim->faults(script);
    const RawAnswer answer = m_rig->client->get("/v2/bot/info");
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.message().startsWith(text), answer.body.constData());
    QVERIFY(!answer.headers.contains("retry-after"));
    QVERIFY(!answer.headers.value("x-line-request-id").isEmpty());
    QCOMPARE(m_rig->client->get("/v2/bot/info").status, 200);
}

void TestLinesimWire::aStatusIsNotDone()
{
    m_rig->sim->faults(u"500x2,ok"_s, u"/v2/bot/chat/markAsRead"_s);
    QCOMPARE(mark().status, 500);
    QVERIFY(!isRead());
    QCOMPARE(mark().status, 500);
    QVERIFY(!isRead());
    QCOMPARE(mark().status, 200);
    QVERIFY(isRead());
}

void TestLinesimWire::lostIsDone()
{
    m_rig->sim->faults(u"lost"_s);
    QCOMPARE(mark().end, End::Cut);
    QVERIFY(isRead());
    QVERIFY(lastCall().value("status"_L1).isNull());
    QCOMPARE(lastCall().value("fault"_L1).toString(), u"lost"_s);
}

void TestLinesimWire::resetIsNotDone()
{
    m_rig->sim->faults(u"reset"_s);
    QCOMPARE(mark().end, End::Cut);
    QVERIFY(!isRead());
    QVERIFY(lastCall().value("status"_L1).isNull());
}

void TestLinesimWire::hangIsNotDone()
{
    m_rig->sim->faults(u"hang"_s);
    QCOMPARE(m_rig->client->raw("GET /v2/bot/info HTTP/1.1\r\nHost: x\r\n\r\n", 300).end,
             End::Silent);
    QCOMPARE(m_rig->client->socket().state(), QAbstractSocket::ConnectedState);
    QCOMPARE(lastCall().value("fault"_L1).toString(), u"hang"_s);
    QVERIFY(lastCall().value("status"_L1).isNull());
    m_rig->client->disconnect();
    QCOMPARE(m_rig->client->get("/v2/bot/info").status, 200);
}

void TestLinesimWire::garbageIsNotDone()
{
    m_rig->sim->faults(u"garbage"_s);
    const RawAnswer answer = mark();
    QCOMPARE(answer.status, 200);
    QVERIFY(QJsonDocument::fromJson(answer.body).isNull());
    QVERIFY(!isRead());
}

void TestLinesimWire::slowIsDoneWhenItAnswers()
{
    m_rig->sim->call("PUT", "/_sim/account", {{u"oldApiApproved"_s, true}});
    const QJsonObject first = m_rig->sim->say(u"佐藤"_s, u"1"_s);
    m_rig->sim->faults(u"slow:400"_s);
    const QByteArray body
        = QJsonDocument(
              QJsonObject{{u"chat"_s, QJsonObject{{u"userId"_s, first.value("userId"_L1)}}}})
              .toJson();
    const QByteArray request = "POST /v2/bot/message/markAsRead HTTP/1.1\r\nHost: x\r\n"
                               "Authorization: Bearer tok\r\nContent-Type: application/json\r\n"
                               "Content-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    QCOMPARE(m_rig->client->raw(request, 50).end, End::Silent);
    QVERIFY(!isRead());
    m_rig->sim->say(u"佐藤"_s, u"2, while LINE thinks"_s);
    QCOMPARE(m_rig->client->raw({}).status, 200);
    QVERIFY(isRead()); // the old API takes what came before the answer too
}

void TestLinesimWire::downRefusesConnections()
{
    QElapsedTimer since;
    since.start();
    m_rig->sim->faults(u"down:400"_s);
    QCOMPARE(m_rig->client->get("/v2/bot/info").end, End::Refused);
    QCOMPARE(m_rig->client->get("/v2/bot/info").end, End::Refused);
    // The connection that ordered it stays usable for control calls.
    QCOMPARE(m_rig->sim->get("/_sim/account").status, 200);
    while (m_rig->client->get("/v2/bot/info").end == End::Refused)
        QVERIFY(since.elapsed() < 20'000);
    QVERIFY(since.elapsed() >= 400);
    QCOMPARE(m_rig->client->get("/v2/bot/info").status, 200);
    QCOMPARE(m_rig->sim->get("/_sim/calls").array().size(), 2);
}

void TestLinesimWire::downCutsWhatWaits()
{
    QCOMPARE(m_rig->client->get("/v2/bot/info").status, 200);
    m_rig->sim->faults(u"down:60000"_s);
    const auto end = m_rig->client->get("/v2/bot/info").end;
    QVERIFY(end == End::Refused || end == End::Cut);
    // A control connection gets no way around the outage.
    QCOMPARE(m_rig->sim->get("/v2/bot/info").end, End::Cut);
}

void TestLinesimWire::downComesInItsTurn()
{
    m_rig->sim->faults(u"500,down:300,ok"_s);
    QCOMPARE(m_rig->client->get("/v2/bot/info").status, 500);
    RawAnswer answer;
    int refused = 0;
    do {
        answer = m_rig->client->get("/v2/bot/info");
        refused += answer.end == End::Refused;
    } while (answer.end != End::Answered);
    QVERIFY(refused > 0);
    QCOMPARE(answer.status, 200);
}

void TestLinesimWire::clearingEndsAnOutage()
{
    m_rig->sim->faults(u"down:60000"_s);
    QCOMPARE(m_rig->client->get("/v2/bot/info").end, End::Refused);
    m_rig->sim->faults(u""_s);
    QCOMPARE(m_rig->client->get("/v2/bot/info").status, 200);
    m_rig->sim->faults(u"down:60000"_s);
    QCOMPARE(m_rig->sim->call("POST", "/_sim/reset").status, 200);
    QCOMPARE(m_rig->client->get("/v2/bot/info").status, 200);
}

void TestLinesimWire::clearingAnotherPathLeavesTheOutageAlone()
{
    m_rig->sim->faults(u"down:60000"_s, u"/v2/bot/chat"_s);
    QCOMPARE(m_rig->client->get("/v2/bot/info").end, End::Refused);
    m_rig->sim->faults(u""_s, u"/v2/bot/message"_s);
    QCOMPARE(m_rig->client->get("/v2/bot/info").end, End::Refused);
    m_rig->sim->faults(u""_s, u"/v2/bot/chat"_s);
    QCOMPARE(m_rig->client->get("/v2/bot/info").status, 200);
}

QTEST_GUILESS_MAIN(TestLinesimWire)
#include "tst_linesim_wire.moc"
