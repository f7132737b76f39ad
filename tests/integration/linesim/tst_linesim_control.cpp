// SPDX-License-Identifier: Apache-2.0
#include "linesim/server.h"
#include "sim_client.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using kidoku::core::Secret;
using kidoku::linesim::Server;
using kidoku::linesim::ServerConfig;
using kidoku::testing::RawAnswer;
using kidoku::testing::SimClient;

//! The promise of /_sim/, call by call, on real sockets.
class TestLinesimControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void messagesAndChats();
    void eventsOfEveryKind();
    void groupsAndRooms_data();
    void groupsAndRooms();
    void callsAreRecorded();
    void accountsAreMerged();
    void faultsAreListed();
    void deliverySettingsAreMerged();
    void aResetGivesTheSameIds();
    void refuses_data();
    void refuses();
    void theStreamTellsFacts();
    void aStreamThatNobodyReadsIsCut();

private:
    static std::unique_ptr<Server> startServer()
    {
        ServerConfig config;
        config.accessToken = Secret("tok");
        auto server = Server::start(
            std::move(config),
            kidoku::core::Log(kidoku::core::LogFormat::Text, [](const QByteArray &) {}));
        return server ? std::move(server).value() : nullptr;
    }
    std::unique_ptr<Server> m_server;
    std::unique_ptr<SimClient> m_client;
};

void TestLinesimControl::init()
{
    m_server = startServer();
    QVERIFY(m_server);
    m_client = std::make_unique<SimClient>(m_server->port());
}

void TestLinesimControl::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void TestLinesimControl::messagesAndChats()
{
    const QJsonObject said = m_client->say(u"佐藤"_s, u"こんにちは"_s);
    QCOMPARE(said.keys(),
             QStringList({u"markAsReadToken"_s, u"messageId"_s, u"userId"_s, u"webhookEventId"_s}));
    m_client->call("PUT", "/_sim/account", {{u"chatMode"_s, u"bot"_s}});
    QVERIFY(!m_client->say(u"佐藤"_s, u"ohne"_s).contains("markAsReadToken"_L1));

    const QJsonArray chats = m_client->get("/_sim/chats").array();
    QCOMPARE(chats.size(), 1);
    const QJsonObject chat = chats.first().toObject();
    QCOMPARE(chat.value("userId"_L1), said.value("userId"_L1));
    QCOMPARE(chat.value("displayName"_L1).toString(), u"佐藤"_s);
    const QJsonObject first = chat.value("messages"_L1).toArray().at(0).toObject();
    QCOMPARE(first.value("id"_L1), said.value("messageId"_L1));
    QCOMPARE(first.value("direction"_L1).toString(), u"in"_s);
    QCOMPARE(first.value("type"_L1).toString(), u"text"_s);
    QCOMPARE(first.value("text"_L1).toString(), u"こんにちは"_s);
    QVERIFY(first.value("sentAt"_L1).toInteger() > 1'700'000'000'000);
    QVERIFY(first.contains("readAt"_L1) && first.value("readAt"_L1).isNull());
    // Chat is off and the old API not approved: LINE reads by itself.
    const QJsonObject second = chat.value("messages"_L1).toArray().at(1).toObject();
    QVERIFY(second.value("readAt"_L1).toInteger() >= second.value("sentAt"_L1).toInteger());
}

void TestLinesimControl::eventsOfEveryKind()
{
    const QJsonObject said = m_client->say(u"佐藤"_s, u"oops"_s);
    const QJsonObject unsend{
        {u"type"_s, u"unsend"_s},
        {u"unsend"_s, QJsonObject{{u"messageId"_s, said.value("messageId"_L1)}}}};
    const RawAnswer answer
        = m_client->call("POST", "/_sim/events", {{u"from"_s, u"佐藤"_s}, {u"event"_s, unsend}});
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.object().value("webhookEventId"_L1).toString().isEmpty());
    QCOMPARE(answer.object().value("userId"_L1), said.value("userId"_L1));
    QVERIFY(!m_client->get("/_sim/chats").body.contains("oops"));
    const RawAnswer unknown = m_client->call(
        "POST", "/_sim/events", {{u"event"_s, QJsonObject{{u"type"_s, u"somethingNew"_s}}}});
    QCOMPARE(unknown.status, 200);
}

void TestLinesimControl::groupsAndRooms_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("idKey");
    QTest::newRow("a group") << u"group"_s << u"groupId"_s;
    QTest::newRow("a room") << u"room"_s << u"roomId"_s;
}

void TestLinesimControl::groupsAndRooms()
{
    QFETCH(QString, kind);
    QFETCH(QString, idKey);
    const QJsonObject text{{u"type"_s, u"text"_s}, {u"text"_s, u"みんな"_s}};
    const QJsonObject said
        = m_client
              ->call("POST", "/_sim/messages",
                     {{u"from"_s, u"佐藤"_s}, {kind, u"Family"_s}, {u"message"_s, text}})
              .object();
    const QString chatId = said.value(idKey).toString();
    QVERIFY(!chatId.isEmpty());
    QCOMPARE(said.size(), 5);
    const QJsonObject join{{u"type"_s, u"join"_s}};
    const QJsonObject joined
        = m_client->call("POST", "/_sim/events", {{kind, u"Family"_s}, {u"event"_s, join}})
              .object();
    QCOMPARE(joined.value(idKey).toString(), chatId);
    QVERIFY(!joined.contains("userId"_L1));
    const QJsonArray chats = m_client->get("/_sim/chats").array();
    QCOMPARE(chats.size(), 1);
    const QJsonObject chat = chats.first().toObject();
    QVERIFY(chat.contains("userId"_L1) && chat.value("userId"_L1).isNull());
    QCOMPARE(chat.value(idKey).toString(), chatId);
    QCOMPARE(chat.value("messages"_L1).toArray().first().toObject().value("from"_L1),
             said.value("userId"_L1));
}

void TestLinesimControl::callsAreRecorded()
{
    const QJsonObject said = m_client->say(u"佐藤"_s, u"やあ"_s);
    m_client->get("/v2/bot/info?secret=1");
    m_client->call("POST", "/v2/bot/chat/markAsRead",
                   {{u"markAsReadToken"_s, said.value("markAsReadToken"_L1)}});
    m_client->faults(u"503"_s);
    const RawAnswer failed = m_client->call("POST", "/v2/bot/chat/markAsRead");
    m_client->get("/nowhere");

    const QJsonArray calls = m_client->get("/_sim/calls").array();
    QCOMPARE(calls.size(), 4);
    QStringList lines;
    QSet<QString> ids;
    for (const QJsonValue &value : calls) {
        const QJsonObject call = value.toObject();
        lines.append(call.value("method"_L1).toString() + u' ' + call.value("path"_L1).toString()
                     + u' ' + QString::number(call.value("status"_L1).toInt()) + u' '
                     + call.value("fault"_L1).toString());
        ids.insert(call.value("requestId"_L1).toString());
        QVERIFY(call.value("at"_L1).toInteger() > 0);
    }
    QCOMPARE(lines,
             QStringList({u"GET /v2/bot/info 200 "_s, u"POST /v2/bot/chat/markAsRead 200 "_s,
                          u"POST /v2/bot/chat/markAsRead 503 503"_s, u"GET /nowhere 404 "_s}));
    QCOMPARE(ids.size(), 4);
    QCOMPARE(calls.at(2).toObject().value("requestId"_L1).toString().toLatin1(),
             failed.headers.value("x-line-request-id"));
}

void TestLinesimControl::accountsAreMerged()
{
    QJsonObject account = m_client->get("/_sim/account").object();
    QCOMPARE(account.value("chatMode"_L1).toString(), u"chat"_s);
    account = m_client->call("PUT", "/_sim/account", {{u"chatMode"_s, u"bot"_s}}).object();
    QCOMPARE(account.value("markAsReadMode"_L1).toString(), u"auto"_s);
    QCOMPARE(account.value("automaticRead"_L1).toBool(), true);
    account = m_client->call("PUT", "/_sim/account", {{u"oldApiApproved"_s, true}}).object();
    QCOMPARE(account.value("automaticRead"_L1).toBool(), false);
    QCOMPARE(account.value("chatMode"_L1).toString(), u"bot"_s);
    const QJsonObject info = m_client->get("/v2/bot/info").object();
    QCOMPARE(info.value("markAsReadMode"_L1).toString(), u"auto"_s);
}

void TestLinesimControl::faultsAreListed()
{
    QCOMPARE(
        m_client->faults(u"500x2,ok"_s, u"/v2/bot/chat"_s).array(),
        QJsonArray({QJsonObject{
            {u"path"_s, u"/v2/bot/chat"_s}, {u"script"_s, u"500x2,ok"_s}, {u"answersLeft"_s, 3}}}));
    QCOMPARE(m_client->get("/v2/bot/info").status, 200);
    QCOMPARE(m_client->call("POST", "/v2/bot/chat/markAsRead").status, 500);
    QCOMPARE(m_client->get("/_sim/faults").array().first().toObject().value("script"_L1).toString(),
             u"500,ok"_s);
    QCOMPARE(m_client->faults(u""_s).array().size(), 0);
}

void TestLinesimControl::deliverySettingsAreMerged()
{
    m_client->call("PUT", "/_sim/delivery", {{u"paused"_s, true}});
    const QJsonObject settings
        = m_client->call("PUT", "/_sim/delivery", {{u"webhook"_s, u"http://127.0.0.1:9/x"_s}})
              .object();
    QCOMPARE(settings.value("paused"_L1).toBool(), true);
    QCOMPARE(settings.value("webhook"_L1).toString(), u"http://127.0.0.1:9/x"_s);
    m_client->say(u"佐藤"_s, u"waits"_s);
    QCOMPARE(m_client->get("/_sim/delivery").object().value("queued"_L1).toInt(), 1);
    QCOMPARE(m_client->get("/_sim/deliveries").array().size(), 0);
}

void TestLinesimControl::aResetGivesTheSameIds()
{
    const auto story = [this] {
        QList<QByteArray> told;
        const QJsonObject said = m_client->say(u"佐藤"_s, u"1"_s);
        told.append(QJsonDocument(said).toJson());
        told.append(QJsonDocument(m_client->say(u"Anna"_s, u"2"_s)).toJson());
        told.append(m_client->get("/v2/bot/info").headers.value("x-line-request-id"));
        return told;
    };
    const auto first = story();
    m_client->faults(u"500"_s);
    m_client->call("PUT", "/_sim/account", {{u"displayName"_s, u"Kiosk"_s}});
    m_client->call("PUT", "/_sim/delivery", {{u"paused"_s, true}});
    QCOMPARE(m_client->call("POST", "/_sim/reset").status, 200);
    QCOMPARE(m_client->get("/_sim/chats").body, QByteArray("[]"));
    QCOMPARE(m_client->get("/_sim/calls").body, QByteArray("[]"));
    QCOMPARE(m_client->get("/_sim/deliveries").body, QByteArray("[]"));
    QCOMPARE(m_client->get("/_sim/faults").body, QByteArray("[]"));
    QCOMPARE(m_client->get("/_sim/delivery").object().value("paused"_L1).toBool(), false);
    QCOMPARE(m_client->get("/_sim/account").object().value("displayName"_L1).toString(),
             u"Aozora Flowers"_s);
    QCOMPARE(story(), first);
}

void TestLinesimControl::refuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    const auto with = [](const QByteArray &start, const QByteArray &body) {
        return start + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body;
    };
    QTest::newRow("an unknown call") << with("GET /_sim/foo", {}) << 404 << u"no such"_s;
    QTest::newRow("a wrong method") << with("DELETE /_sim/chats", {}) << 405 << u"Method"_s;
    QTest::newRow("a wrong method on the stream")
        << with("POST /_sim/stream", {}) << 405 << u"Method"_s;
    QTest::newRow("a body that is no JSON names the place")
        << with("POST /_sim/messages", "{\n x") << 400 << u"line 2, column"_s;
    QTest::newRow("no body") << with("POST /_sim/messages", {}) << 400 << u"line 1"_s;
    QTest::newRow("a list") << with("PUT /_sim/account", "[]") << 400 << u"not a JSON object"_s;
    QTest::newRow("a fault that it does not know names the place")
        << with("PUT /_sim/faults", R"({"script":"500,foo"})") << 400
        << u"item 2 at character 5: 'foo'"_s;
    QTest::newRow("a fault without script")
        << with("PUT /_sim/faults", "{}") << 400 << u"'script'"_s;
    QTest::newRow("a fault script that is a number")
        << with("PUT /_sim/faults", R"({"script":500})") << 400 << u"'script'"_s;
    QTest::newRow("a fault for a path that no call can have")
        << with("PUT /_sim/faults", R"({"script":"500","path":"v2"})") << 400 << u"'path'"_s;
    QTest::newRow("an unknown setting of the account")
        << with("PUT /_sim/account", R"({"a":1})") << 400 << u"'a'"_s;
    QTest::newRow("an unknown setting of the delivery")
        << with("PUT /_sim/delivery", R"({"a":1})") << 400 << u"'a'"_s;
    QTest::newRow("an event that is a message")
        << with("POST /_sim/events", R"({"event":{"type":"message"}})") << 400
        << u"/_sim/messages"_s;
    QTest::newRow("an unknown action")
        << with("POST /_sim/scenario", R"({"action":"leap"})") << 400 << u"'action'"_s;
    QTest::newRow("a jump to nowhere")
        << with("POST /_sim/scenario", R"({"action":"jump"})") << 400 << u"'step'"_s;
    QTest::newRow("a scenario where there is none")
        << with("POST /_sim/scenario", R"({"action":"start"})") << 409 << u"no scenario"_s;
    QTest::newRow("a speed out of bounds")
        << with("POST /_sim/scenario", R"({"action":"start","speed":1000})") << 400 << u"'speed'"_s;
}

void TestLinesimControl::refuses()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QString, text);
    const RawAnswer answer = m_client->raw(request);
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.message().contains(text), answer.body.constData());
    QCOMPARE(m_client->get("/_sim/calls").body, QByteArray("[]"));
}

void TestLinesimControl::theStreamTellsFacts()
{
    SimClient stream(m_server->port());
    QVERIFY(stream.connectNow());
    stream.socket().write("GET /_sim/stream HTTP/1.1\r\nHost: x\r\n\r\n");
    QByteArray heard;
    const auto hears = [&](const QByteArray &what) {
        heard += stream.socket().readAll();
        while (!heard.contains(what) && stream.socket().waitForReadyRead(5000))
            heard += stream.socket().readAll();
        return heard.contains(what);
    };
    QVERIFY(hears(": welcome\n\n"));
    QVERIFY(heard.contains("text/event-stream"));
    const QJsonObject said = m_client->say(u"佐藤"_s, u"一行"_s);
    QVERIFY(hears("event: message\ndata: {"));
    QVERIFY(hears("一行"));
    m_client->call("POST", "/v2/bot/chat/markAsRead",
                   {{u"markAsReadToken"_s, said.value("markAsReadToken"_L1)}});
    QVERIFY(hears("event: read\n"));
    QVERIFY(hears(said.value("messageId"_L1).toString().toLatin1()));
    QVERIFY(hears("event: call\n"));
    m_client->call("PUT", "/_sim/account", {{u"displayName"_s, u"Kiosk"_s}});
    QVERIFY(hears("event: account\n"));
    m_client->call("POST", "/_sim/reset");
    QVERIFY(hears("event: reset\n"));
    QVERIFY(!heard.contains(said.value("markAsReadToken"_L1).toString().toLatin1()));
}

void TestLinesimControl::aStreamThatNobodyReadsIsCut()
{
    SimClient stream(m_server->port());
    QVERIFY(stream.connectNow());
    stream.socket().setReadBufferSize(1);
    stream.socket().write("GET /_sim/stream HTTP/1.1\r\nHost: x\r\n\r\n");
    stream.socket().flush();
    const QString text(60'000, u'x');
    // Far more than the backlog and all buffers of the system; the simulator must not care.
    for (int i = 0; i < 400; ++i)
        QVERIFY(m_client->say(u"佐藤"_s, text).contains("messageId"_L1));
    QCOMPARE(m_client->get("/_sim/account").status, 200);
    stream.socket().setReadBufferSize(0);
    QByteArray heard;
    while (stream.socket().waitForReadyRead(2000))
        heard += stream.socket().readAll();
    QCOMPARE(stream.socket().state(), QAbstractSocket::UnconnectedState);
    QVERIFY(heard.count("event: message") < 400);
}

QTEST_GUILESS_MAIN(TestLinesimControl)
#include "tst_linesim_control.moc"
