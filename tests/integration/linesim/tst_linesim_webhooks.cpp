// SPDX-License-Identifier: Apache-2.0
#include "bot_server.h"
#include "line/signature.h"
#include "linesim/server.h"
#include "sim_client.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using kidoku::core::Secret;
using kidoku::linesim::Server;
using kidoku::linesim::ServerConfig;
using kidoku::testing::BotServer;
using kidoku::testing::Hook;
using kidoku::testing::SimClient;

//! Webhooks on their way to a bot server: signature, order, failures, redelivery, statistics.
class TestLinesimWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void areSignedLikeLines();
    void keepTheirOrderAndTheirConnection();
    void startInTheOrderOfPosting();
    void findAClosedConnectionAgain();
    void recordAnErrorStatus();
    void recordAServerThatIsNotThere();
    void recordASilentServer();
    void areRedelivered();
    void areNotRedeliveredByDefault();
    void mayHaveAWrongSignature();
    void mayComeTwice();
    void waitWhilePaused();
    void areForgottenByAReset();
    void theEndpointCanBeTested();
    void aChannelWithoutEndpointSendsNothing();

private:
    void deliver(const QJsonObject &settings);
    [[nodiscard]] QJsonArray deliveries();
    [[nodiscard]] bool isSigned(const Hook &hook) const;

    std::unique_ptr<BotServer> m_bot;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<SimClient> m_client;
};

void TestLinesimWebhooks::init()
{
    m_bot = std::make_unique<BotServer>();
    ServerConfig config;
    config.accessToken = Secret("tok");
    config.webhook = m_bot->url();
    auto server = Server::start(
        config, kidoku::core::Log(kidoku::core::LogFormat::Text, [](const QByteArray &) {}));
    QVERIFY(server.ok());
    m_server = std::move(server).value();
    m_client = std::make_unique<SimClient>(m_server->port());
}

void TestLinesimWebhooks::cleanup()
{
    m_client.reset();
    m_server.reset();
    m_bot.reset();
}

void TestLinesimWebhooks::deliver(const QJsonObject &settings)
{
    QCOMPARE(m_client->call("PUT", "/_sim/delivery", settings).status, 200);
}

QJsonArray TestLinesimWebhooks::deliveries()
{
    return m_client->get("/_sim/deliveries").array();
}

bool TestLinesimWebhooks::isSigned(const Hook &hook) const
{
    return kidoku::line::isSignatureValid(hook.body, hook.headers.value("x-line-signature"),
                                          {m_server->channelSecret()});
}

void TestLinesimWebhooks::areSignedLikeLines()
{
    const QJsonObject said = m_client->say(u"佐藤"_s, u"配達は?"_s);
    QTRY_COMPARE(m_bot->hooks().size(), 1);
    const Hook &hook = m_bot->hooks().first();
    QVERIFY(isSigned(hook));
    QCOMPARE(hook.path, QByteArray("/line/hook?a=b"));
    QCOMPARE(hook.headers.value("user-agent"), QByteArray("LineBotWebhook/2.0"));
    QCOMPARE(hook.headers.value("content-type"), QByteArray("application/json; charset=utf-8"));
    QCOMPARE(hook.object().value("destination"_L1),
             m_client->get("/v2/bot/info").object().value("userId"_L1));
    const QJsonObject event = hook.event();
    QCOMPARE(event.value("webhookEventId"_L1), said.value("webhookEventId"_L1));
    QCOMPARE(event.value("message"_L1).toObject().value("text"_L1).toString(), u"配達は?"_s);
    QCOMPARE(event.value("message"_L1).toObject().value("markAsReadToken"_L1),
             said.value("markAsReadToken"_L1));
    QTRY_COMPARE(deliveries().size(), 1);
    const QJsonObject delivery = deliveries().first().toObject();
    QCOMPARE(delivery.value("status"_L1).toInt(), 200);
    QCOMPARE(delivery.value("isRedelivery"_L1).toBool(), false);
    QCOMPARE(delivery.value("webhookEventIds"_L1).toArray(),
             QJsonArray({said.value("webhookEventId"_L1)}));
    QVERIFY(delivery.value("ms"_L1).toInt(-1) >= 0);
}

void TestLinesimWebhooks::keepTheirOrderAndTheirConnection()
{
    QStringList sent;
    for (int i = 0; i < 50; ++i)
        sent.append(
            m_client->say(u"佐藤"_s, QString::number(i)).value("webhookEventId"_L1).toString());
    QTRY_COMPARE(m_bot->hooks().size(), 50);
    QStringList arrived;
    for (const Hook &hook : m_bot->hooks()) {
        arrived.append(hook.eventId());
        QCOMPARE(hook.connection, m_bot->hooks().first().connection);
    }
    QCOMPARE(arrived, sent);
}

void TestLinesimWebhooks::startInTheOrderOfPosting()
{
    deliver({{u"paused"_s, true}});
    QStringList posted;
    for (int i = 0; i < 60; ++i) {
        // Two of every person, so that the second ones cannot start before the first have ended.
        posted.append(m_client->say(u"佐藤 %1"_s.arg(i % 30), QString::number(i))
                          .value("webhookEventId"_L1)
                          .toString());
    }
    m_bot->setStatus(0);
    deliver({{u"paused"_s, false}});
    // Nobody waits for somebody else's answer.
    QTRY_COMPARE(m_bot->hooks().size(), 30);
    QSet<QString> started;
    for (const Hook &hook : m_bot->hooks())
        started.insert(hook.eventId());
    QCOMPARE(started, QSet<QString>(posted.begin(), posted.begin() + 30));
    m_bot->setStatus(200);
    m_bot->answerAll();
    QTRY_COMPARE(deliveries().size(), 60);
    QStringList listed;
    for (const QJsonValue &delivery : deliveries())
        listed.append(delivery.toObject().value("webhookEventIds"_L1).toArray().first().toString());
    // The second ones start as the first ones end; within each round the order is that of posting.
    QCOMPARE(listed.first(30), posted.first(30));
    QCOMPARE(QSet<QString>(listed.begin(), listed.end()).size(), 60);
}

void TestLinesimWebhooks::findAClosedConnectionAgain()
{
    m_bot->setClosing(true);
    for (int i = 1; i <= 5; ++i) {
        m_client->say(u"佐藤"_s, QString::number(i));
        QTRY_COMPARE(m_bot->hooks().size(), i);
    }
    QTRY_COMPARE(deliveries().size(), 5);
    for (const QJsonValue &delivery : deliveries())
        QCOMPARE(delivery.toObject().value("status"_L1).toInt(), 200);
}

void TestLinesimWebhooks::recordAnErrorStatus()
{
    m_bot->setStatus(500);
    m_client->say(u"佐藤"_s, u"x"_s);
    QTRY_COMPARE(deliveries().size(), 1);
    QCOMPARE(deliveries().first().toObject().value("status"_L1).toInt(), 500);
    QCOMPARE(deliveries().first().toObject().value("reason"_L1).toString(), u"error_status_code"_s);
}

void TestLinesimWebhooks::recordAServerThatIsNotThere()
{
    m_bot->close();
    m_client->say(u"佐藤"_s, u"x"_s);
    QTRY_COMPARE(deliveries().size(), 1);
    QVERIFY(deliveries().first().toObject().value("status"_L1).isNull());
    QCOMPARE(deliveries().first().toObject().value("reason"_L1).toString(), u"could_not_connect"_s);
}

void TestLinesimWebhooks::recordASilentServer()
{
    m_bot->setStatus(0);
    m_client->say(u"佐藤"_s, u"x"_s);
    QTRY_COMPARE(deliveries().size(), 1);
    const QJsonObject delivery = deliveries().first().toObject();
    QVERIFY(delivery.value("status"_L1).isNull());
    QCOMPARE(delivery.value("reason"_L1).toString(), u"request_timeout"_s);
    QVERIFY(delivery.value("ms"_L1).toInt() >= 1900); // LINE's two seconds
}

void TestLinesimWebhooks::areRedelivered()
{
    deliver({{u"redelivery"_s, true}});
    m_bot->setStatus(503);
    const QString id = m_client->say(u"佐藤"_s, u"x"_s).value("webhookEventId"_L1).toString();
    QTRY_COMPARE(m_bot->hooks().size(), 2);
    m_bot->setStatus(200);
    QTRY_COMPARE(m_bot->hooks().size(), 3);
    QList<bool> redeliveries;
    for (const Hook &hook : m_bot->hooks()) {
        QCOMPARE(hook.eventId(), id);
        QVERIFY(isSigned(hook));
        redeliveries.append(
            hook.event().value("deliveryContext"_L1).toObject().value("isRedelivery"_L1).toBool());
    }
    QCOMPARE(redeliveries, QList<bool>({false, true, true}));
    QTRY_COMPARE(deliveries().size(), 3);
    QCOMPARE(deliveries().last().toObject().value("isRedelivery"_L1).toBool(), true);
    QCOMPARE(deliveries().last().toObject().value("status"_L1).toInt(), 200);
    QCOMPARE(m_client->get("/_sim/delivery").object().value("queued"_L1).toInt(), 0);
}

void TestLinesimWebhooks::areNotRedeliveredByDefault()
{
    m_bot->setStatus(503);
    m_client->say(u"佐藤"_s, u"x"_s);
    QTRY_COMPARE(deliveries().size(), 1);
    QCOMPARE(m_client->get("/_sim/delivery").object().value("queued"_L1).toInt(), 0);
}

void TestLinesimWebhooks::mayHaveAWrongSignature()
{
    deliver({{u"badSignatureEvery"_s, 2}});
    for (int i = 0; i < 4; ++i)
        m_client->say(u"佐藤"_s, u"x"_s);
    QTRY_COMPARE(m_bot->hooks().size(), 4);
    QList<bool> good;
    for (const Hook &hook : m_bot->hooks())
        good.append(isSigned(hook));
    QCOMPARE(good, QList<bool>({true, false, true, false}));
}

void TestLinesimWebhooks::mayComeTwice()
{
    deliver({{u"duplicateEvery"_s, 2}, {u"shuffle"_s, true}});
    for (int i = 0; i < 4; ++i)
        m_client->say(u"佐藤 %1"_s.arg(i), u"x"_s);
    QTRY_COMPARE(m_bot->hooks().size(), 6);
    QSet<QString> ids;
    for (const Hook &hook : m_bot->hooks())
        ids.insert(hook.eventId());
    QCOMPARE(ids.size(), 4);
}

void TestLinesimWebhooks::waitWhilePaused()
{
    deliver({{u"paused"_s, true}});
    for (int i = 0; i < 3; ++i)
        m_client->say(u"佐藤"_s, u"x"_s);
    QCOMPARE(m_client->get("/_sim/delivery").object().value("queued"_L1).toInt(), 3);
    QVERIFY(m_bot->hooks().isEmpty());
    deliver({{u"paused"_s, false}, {u"perSecond"_s, 1000}});
    QTRY_COMPARE(m_bot->hooks().size(), 3);
}

void TestLinesimWebhooks::areForgottenByAReset()
{
    deliver({{u"redelivery"_s, true}});
    m_bot->setStatus(500);
    m_client->say(u"佐藤"_s, u"before"_s);
    QTRY_COMPARE(m_bot->hooks().size(), 1);
    m_client->call("POST", "/_sim/reset");
    m_bot->setStatus(200);
    m_bot->clear();
    m_client->say(u"佐藤"_s, u"after"_s);
    QTRY_COMPARE(deliveries().size(), 1);
    QCOMPARE(m_bot->hooks().size(), 1);
    QVERIFY(m_bot->hooks().first().body.contains("after"));
}

void TestLinesimWebhooks::theEndpointCanBeTested()
{
    // The test's answer needs this thread's event loop for the bot server: ask without waiting.
    QVERIFY(m_client->connectNow());
    const auto ask = [this](const QByteArray &body) {
        const QByteArray request = "POST /v2/bot/channel/webhook/test HTTP/1.1\r\nHost: x\r\n"
                                   "Authorization: Bearer tok\r\nContent-Type: application/json\r\n"
                                   "Content-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        m_client->socket().write(request);
        m_client->socket().flush();
    };
    ask("{}");
    QTRY_COMPARE(m_bot->hooks().size(), 1);
    QCOMPARE(m_bot->hooks().first().object().value("events"_L1).toArray().size(), 0);
    QVERIFY(isSigned(m_bot->hooks().first()));
    const QJsonObject fine = m_client->raw({}).object();
    QCOMPARE(fine.value("success"_L1).toBool(), true);
    QCOMPARE(fine.value("reason"_L1).toString(), u"OK"_s);
    m_bot->setStatus(404);
    ask("{}");
    QTRY_COMPARE(m_bot->hooks().size(), 2);
    const QJsonObject failed = m_client->raw({}).object();
    QCOMPARE(failed.value("success"_L1).toBool(), false);
    QCOMPARE(failed.value("reason"_L1).toString(), u"ERROR_STATUS_CODE"_s);
    QCOMPARE(failed.value("statusCode"_L1).toInt(), 404);
    QVERIFY(deliveries().isEmpty());
}

void TestLinesimWebhooks::aChannelWithoutEndpointSendsNothing()
{
    deliver({{u"webhook"_s, u""_s}});
    m_client->say(u"佐藤"_s, u"nobody hears this"_s);
    deliver({{u"webhook"_s, QString::fromLatin1(m_bot->url().toEncoded())}});
    m_client->say(u"佐藤"_s, u"but this"_s);
    QTRY_COMPARE(m_bot->hooks().size(), 1);
    QVERIFY(m_bot->hooks().first().body.contains("but this"));
}

QTEST_GUILESS_MAIN(TestLinesimWebhooks)
#include "tst_linesim_webhooks.moc"
