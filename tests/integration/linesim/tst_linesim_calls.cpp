// SPDX-License-Identifier: Apache-2.0
#include "sim_rig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using kidoku::testing::RawAnswer;
using kidoku::testing::SimClient;
using kidoku::testing::SimRig;
using End = RawAnswer::End;

//! One call of LINE's API from its arrival to its end: what a reset, an outage, a client that
//! leaves and a request that cannot be read make of it, and what is recorded.
class TestLinesimCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aResetCutsASlowCall();
    void aResetCutsAHangingCall();
    void aResetLeavesItsOwnConnectionAlone();
    void anOutageCutsASlowCall();
    void aCallIsDoneAfterItsClientHasLeft();
    void anAnswerOnTheWireIsRecorded();
    void whatCannotBeReadUsesUpNoFault();
    void whatCannotBeReadIsRecorded();
    void whatCannotBeReadMeetsTheOutageFirst();

private:
    //! A mark of what \a said tells, as bytes.
    static QByteArray markOf(const QJsonObject &said);
    //! Whether the phone shows Read on the last message of the first chat.
    [[nodiscard]] bool isRead();
    [[nodiscard]] QJsonArray calls() { return m_rig->sim->get("/_sim/calls").array(); }
    [[nodiscard]] QList<int> statuses();
    //! Whether the client's connection ends without another byte.
    [[nodiscard]] bool isCut();
    //! Lets so much of the simulator's own time go by.
    void waitInTheSimulator(int ms);

    std::unique_ptr<SimRig> m_rig;
};

void TestLinesimCalls::init()
{
    m_rig = std::make_unique<SimRig>();
    QVERIFY(m_rig->isRunning());
}

void TestLinesimCalls::cleanup()
{
    m_rig.reset();
}

QByteArray TestLinesimCalls::markOf(const QJsonObject &said)
{
    const QByteArray body
        = QJsonDocument(QJsonObject{{u"markAsReadToken"_s, said.value("markAsReadToken"_L1)}})
              .toJson();
    return "POST /v2/bot/chat/markAsRead HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer tok\r\n"
           "Content-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

bool TestLinesimCalls::isRead()
{
    const QJsonArray messages
        = m_rig->sim->get("/_sim/chats").array().first().toObject().value("messages"_L1).toArray();
    return !messages.last().toObject().value("readAt"_L1).isNull();
}

QList<int> TestLinesimCalls::statuses()
{
    QList<int> list;
    for (const QJsonValue &call : calls())
        list.append(call.toObject().value("status"_L1).toInt());
    return list;
}

bool TestLinesimCalls::isCut()
{
    QTcpSocket &socket = m_rig->client->socket();
    const bool ended
        = socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(5000);
    return ended && socket.bytesAvailable() == 0;
}

void TestLinesimCalls::waitInTheSimulator(int ms)
{
    SimClient other(m_rig->server->port());
    QCOMPARE(m_rig->sim->faults(u"slow:%1"_s.arg(ms)).status, 200);
    QCOMPARE(other.get("/v2/bot/info").status, 200);
}

void TestLinesimCalls::aResetCutsASlowCall()
{
    const QJsonObject before = m_rig->sim->say(u"佐藤"_s, u"before"_s);
    m_rig->sim->faults(u"slow:1000"_s);
    QCOMPARE(m_rig->client->raw(markOf(before), 50).end, End::Silent);
    QCOMPARE(m_rig->sim->call("POST", "/_sim/reset").status, 200);
    QVERIFY(isCut());
    // The same token, but another world: the old call must not reach it when its time has come.
    QCOMPARE(m_rig->sim->say(u"佐藤"_s, u"after"_s).value("markAsReadToken"_L1),
             before.value("markAsReadToken"_L1));
    waitInTheSimulator(1200);
    QVERIFY(!isRead());
    QCOMPARE(statuses(), QList<int>({200})); // the one that waited in the new world
}

void TestLinesimCalls::aResetCutsAHangingCall()
{
    m_rig->sim->faults(u"hang"_s);
    QCOMPARE(m_rig->client->raw("GET /v2/bot/info HTTP/1.1\r\nHost: x\r\n\r\n", 50).end,
             End::Silent);
    QCOMPARE(m_rig->sim->call("POST", "/_sim/reset").status, 200);
    QVERIFY(isCut());
    QCOMPARE(calls().size(), 0);
}

void TestLinesimCalls::aResetLeavesItsOwnConnectionAlone()
{
    QCOMPARE(m_rig->client->get("/v2/bot/info").status, 200);
    const quint16 port = m_rig->client->socket().localPort();
    QCOMPARE(m_rig->client->call("POST", "/_sim/reset").status, 200);
    QCOMPARE(m_rig->client->get("/v2/bot/info").status, 200);
    QCOMPARE(m_rig->client->socket().localPort(), port);
}

void TestLinesimCalls::anOutageCutsASlowCall()
{
    const QJsonObject said = m_rig->sim->say(u"佐藤"_s, u"やあ"_s);
    m_rig->sim->faults(u"slow:1000"_s);
    QCOMPARE(m_rig->client->raw(markOf(said), 50).end, End::Silent);
    m_rig->sim->faults(u"down:60000"_s);
    QVERIFY(isCut());
    m_rig->sim->faults(u""_s);
    waitInTheSimulator(1200);
    QVERIFY(!isRead());
    QVERIFY(calls().first().toObject().value("status"_L1).isNull());
}

void TestLinesimCalls::aCallIsDoneAfterItsClientHasLeft()
{
    const QJsonObject said = m_rig->sim->say(u"佐藤"_s, u"やあ"_s);
    m_rig->sim->faults(u"slow:1000"_s);
    QCOMPARE(m_rig->client->raw(markOf(said), 50).end, End::Silent);
    m_rig->client->disconnect();
    QTRY_VERIFY(isRead());
    const QJsonObject call = calls().first().toObject();
    QVERIFY(call.contains("status"_L1) && call.value("status"_L1).isNull());
}

void TestLinesimCalls::anAnswerOnTheWireIsRecorded()
{
    m_rig->sim->faults(u"slow:50,500,garbage"_s);
    QCOMPARE(m_rig->client->get("/v2/bot/info").status, 200);
    QCOMPARE(statuses(), QList<int>({200}));
    QCOMPARE(m_rig->client->get("/v2/bot/info").status, 500);
    QCOMPARE(statuses(), QList<int>({200, 500}));
    QCOMPARE(m_rig->client->get("/v2/bot/info").status, 200);
    QCOMPARE(statuses(), QList<int>({200, 500, 200}));
}

void TestLinesimCalls::whatCannotBeReadUsesUpNoFault()
{
    m_rig->sim->faults(u"503"_s);
    const QByteArray start = "POST /v2/bot/message/push HTTP/1.1\r\nHost: x\r\n";
    QCOMPARE(m_rig->client->raw(start + "Content-Length: 3000000\r\n\r\n").status, 413);
    m_rig->client->disconnect();
    QCOMPARE(m_rig->client->raw(start + "X: " + QByteArray(40'000, 'x') + "\r\n\r\n").status, 431);
    m_rig->client->disconnect();
    QCOMPARE(m_rig->client->raw(start + "Content-Length: -5\r\n\r\n").status, 400);
    m_rig->client->disconnect();
    QCOMPARE(m_rig->client->get("/v2/bot/info").status, 503);
    QCOMPARE(m_rig->client->get("/v2/bot/info").status, 200);
}

void TestLinesimCalls::whatCannotBeReadIsRecorded()
{
    QCOMPARE(m_rig->client->get("/v2/bot/info").status, 200);
    m_rig->client->disconnect();
    const RawAnswer broken
        = m_rig->client->raw("POST /v2/bot/message/push HTTP/1.1\r\nContent-Length: -5\r\n\r\n");
    QCOMPARE(broken.status, 400);
    m_rig->client->disconnect();
    const RawAnswer noHttp = m_rig->client->raw("hello\r\n\r\n");
    QCOMPARE(noHttp.status, 400);
    QCOMPARE(statuses(), QList<int>({200, 400, 400}));
    const QJsonArray recorded = calls();
    QCOMPARE(recorded.at(1).toObject().value("path"_L1).toString(), u"/v2/bot/message/push"_s);
    QCOMPARE(recorded.at(1).toObject().value("requestId"_L1).toString().toLatin1(),
             broken.headers.value("x-line-request-id"));
    QCOMPARE(recorded.at(2).toObject().value("path"_L1).toString(), QString());
    QVERIFY(!noHttp.headers.value("x-line-request-id").isEmpty());
    // A control call is none of LINE's.
    m_rig->client->disconnect();
    QVERIFY(!m_rig->client->raw("POST /_sim/reset HTTP/1.1\r\nContent-Length: -5\r\n\r\n")
                 .headers.contains("x-line-request-id"));
    QCOMPARE(calls().size(), 3);
}

void TestLinesimCalls::whatCannotBeReadMeetsTheOutageFirst()
{
    QCOMPARE(m_rig->client->get("/v2/bot/info").status, 200);
    SimClient control(m_rig->server->port());
    QCOMPARE(control.get("/_sim/account").status, 200);
    m_rig->sim->faults(u"down:60000"_s);
    QCOMPARE(control.raw("POST /v2/bot/info HTTP/1.1\r\nContent-Length: -5\r\n\r\n").end, End::Cut);
    QCOMPARE(statuses(), QList<int>({200}));
}

QTEST_GUILESS_MAIN(TestLinesimCalls)
#include "tst_linesim_calls.moc"
