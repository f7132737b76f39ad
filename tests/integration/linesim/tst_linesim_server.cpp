// SPDX-License-Identifier: Apache-2.0
#include "sim_rig.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using kidoku::core::Secret;
using kidoku::linesim::Server;
using kidoku::linesim::ServerConfig;
using kidoku::testing::RawAnswer;
using kidoku::testing::SimClient;
using kidoku::testing::SimRig;
using End = RawAnswer::End;

//! The simulator as a whole: what it starts with, its scenario, how it stops.
class TestLinesimServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scenariosPlayOnDemand();
    void aScenarioPlaysAgainAfterAReset();
    void startRefuses_data();
    void startRefuses();
    void startsAndStopsFromAnyThread();
};

void TestLinesimServer::scenariosPlayOnDemand()
{
    ServerConfig config;
    config.playAtStart = false;
    config.scenario = R"({"title":"t","account":{"displayName":"Kiosk"},
        "people":[{"name":"Anna","language":"de"}],"timeline":[
        {"at":0,"from":"Anna","message":{"type":"text","text":"first"}},
        {"at":1,"faults":{"script":"503"}},
        {"at":3600000,"from":"Anna","message":{"type":"text","text":"much later"}}]})";
    const auto server = SimRig::startServer(config);
    SimClient client(server->port());
    QCOMPARE(client.get("/_sim/chats").body, QByteArray("[]"));
    QVERIFY(!client.get("/_sim/scenario").object().value("playing"_L1).toBool());
    // Its account is there before its story, also after a reset.
    const auto name = [&client] {
        return client.get("/v2/bot/info").object().value("displayName"_L1).toString();
    };
    QCOMPARE(name(), u"Kiosk"_s);
    client.call("PUT", "/_sim/account", {{u"displayName"_s, u"Other"_s}});
    QCOMPARE(name(), u"Other"_s);
    client.call("POST", "/_sim/reset", {});
    QCOMPARE(name(), u"Kiosk"_s);
    QVERIFY(client.call("POST", "/_sim/scenario", {{u"action"_s, u"start"_s}})
                .object()
                .value("playing"_L1)
                .toBool());
    QTRY_COMPARE(client.get("/_sim/faults").array().size(), 1);
    QVERIFY(client.get("/_sim/chats").body.contains("first"));
    QCOMPARE(client.get("/v2/bot/info").status, 503);
    QCOMPARE(client.get("/v2/bot/info").object().value("displayName"_L1).toString(), u"Kiosk"_s);
    const QString anna
        = client.get("/_sim/chats").array().first().toObject().value("userId"_L1).toString();
    QCOMPARE(
        client.get("/v2/bot/profile/" + anna.toLatin1()).object().value("language"_L1).toString(),
        u"de"_s);
    // People's pictures are where their profiles say; not everybody has one.
    QStringList pictures;
    for (const QString &person : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s, u"H"_s}) {
        const QString id
            = client
                  .call("POST", "/_sim/messages",
                        {{u"from"_s, person},
                         {u"message"_s, QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, person}}}})
                  .object()
                  .value("userId"_L1)
                  .toString();
        const QString url = client.get("/v2/bot/profile/" + id.toLatin1())
                                .object()
                                .value("pictureUrl"_L1)
                                .toString();
        if (!url.isEmpty())
            pictures.append(url);
    }
    QVERIFY(!pictures.isEmpty());
    const QUrl picture(pictures.constFirst());
    QVERIFY(client.get(picture.path().toLatin1()).body.startsWith("\x89PNG"));
    QVERIFY(!client.call("POST", "/_sim/scenario", {{u"action"_s, u"stop"_s}})
                 .object()
                 .value("playing"_L1)
                 .toBool());
}

void TestLinesimServer::aScenarioPlaysAgainAfterAReset()
{
    ServerConfig config;
    config.scenario = R"({"people":[{"name":"Anna"}],"timeline":[
        {"at":0,"from":"Anna","message":{"type":"text","text":"first"}}]})";
    const auto server = SimRig::startServer(config);
    SimClient client(server->port());
    const auto firstId = [&client] {
        return client.get("/_sim/chats")
            .array()
            .first()
            .toObject()
            .value("messages"_L1)
            .toArray()
            .first()
            .toObject()
            .value("id"_L1)
            .toString();
    };
    QTRY_VERIFY(!firstId().isEmpty());
    const QString id = firstId();
    client.call("POST", "/_sim/reset");
    QTRY_COMPARE(firstId(), id);
}

void TestLinesimServer::startRefuses_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QUrl>("webhook");
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<QString>("reason");
    QTest::newRow("an address beyond loopback")
        << u"0.0.0.0"_s << QUrl() << QByteArray() << u"loopback only"_s;
    QTest::newRow("a name") << u"example.org"_s << QUrl() << QByteArray() << u"loopback only"_s;
    QTest::newRow("a webhook beyond loopback")
        << u"127.0.0.1"_s << QUrl(u"http://192.0.2.1/"_s) << QByteArray() << u"webhook"_s;
    QTest::newRow("a scenario with a fault")
        << u"127.0.0.1"_s << QUrl() << QByteArray("{}") << u"scenario, line 1: timeline"_s;
}

void TestLinesimServer::startRefuses()
{
    QFETCH(QString, host);
    QFETCH(QUrl, webhook);
    QFETCH(QByteArray, scenario);
    QFETCH(QString, reason);
    ServerConfig config;
    config.listen = {host, 0};
    config.webhook = webhook;
    config.scenario = scenario;
    const auto server = Server::start(config);
    QVERIFY(!server.ok());
    QVERIFY2(server.error().contains(reason), qPrintable(server.error()));
    const auto running = SimRig::startServer();
    ServerConfig taken;
    taken.listen = {u"127.0.0.1"_s, running->port()};
    const auto second = Server::start(taken);
    QVERIFY(!second.ok());
    QVERIFY(second.error().contains(u"cannot listen on 127.0.0.1:%1"_s.arg(running->port())));
}

void TestLinesimServer::startsAndStopsFromAnyThread()
{
    for (int i = 0; i < 10; ++i) {
        auto server = SimRig::startServer();
        SimClient client(server->port());
        QCOMPARE(client.get("/_sim/account").status, 200);
        client.faults(u"hang"_s);
        QCOMPARE(client.raw("GET /v2/bot/info HTTP/1.1\r\nHost: x\r\n\r\n", 20).end, End::Silent);
        std::thread([&server] { server->stop(); }).join();
        QCOMPARE(client.raw("GET /_sim/account HTTP/1.1\r\nHost: x\r\n\r\n").end != End::Answered,
                 true);
    }
    ServerConfig config;
    config.seed = 5;
    config.channelSecret = Secret("mine");
    const auto server = SimRig::startServer(config);
    QCOMPARE(server->channelSecret().reveal(), QByteArray("mine"));
    QCOMPARE(server->accessToken().reveal(), QByteArray("tok"));
    QCOMPARE(server->url(), QUrl(u"http://127.0.0.1:%1"_s.arg(server->port())));
}

QTEST_GUILESS_MAIN(TestLinesimServer)
#include "tst_linesim_server.moc"
