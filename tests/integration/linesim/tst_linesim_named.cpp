// SPDX-License-Identifier: Apache-2.0
#include "bot_server.h"
#include "sim_rig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using kidoku::linesim::ServerConfig;
using kidoku::testing::BotServer;
using kidoku::testing::RawAnswer;
using kidoku::testing::SimClient;
using kidoku::testing::SimRig;
using End = RawAnswer::End;

//! The faults that have a name, each on the wire: what LINE's client gets and what is listed.
class TestLinesimNamed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void marksFail_data();
    void marksFail();
    void tooManyRequestsLast();
    void offlineSparesTheControlPort();
    void anExpiredTokenAsksForTheFreshOne();
    void oneCallClearsAll();
    void theNewestEventComesAgain();
    void eventsComeOutOfOrder();
    void aBurst();
    void aCustomerUnsends();
    void aRelayRestarts();
    void refuses_data();
    void refuses();

private:
    RawAnswer fault(const QJsonObject &order) { return m_sim->call("PUT", "/_sim/faults", order); }
    RawAnswer fault(const QString &name) { return fault(QJsonObject{{u"fault"_s, name}}); }
    QJsonObject listed(const QString &name)
    {
        for (const QJsonValue &value : m_sim->get("/_sim/faults").array()) {
            if (value.toObject().value("fault"_L1) == name)
                return value.toObject();
        }
        return {};
    }
    RawAnswer mark()
    {
        return m_client->call("POST", "/v2/bot/chat/markAsRead", {{u"markAsReadToken"_s, m_token}});
    }
    qsizetype bubbles(const char *needle) { return m_sim->get("/_sim/chats").body.count(needle); }
    void listen()
    {
        m_bot = std::make_unique<BotServer>();
        m_sim->call("PUT", "/_sim/delivery",
                    {{u"webhook"_s, QString::fromLatin1(m_bot->url().toEncoded())}});
    }

    std::unique_ptr<kidoku::linesim::Server> m_server;
    std::unique_ptr<SimClient> m_client;
    std::unique_ptr<SimClient> m_sim;
    std::unique_ptr<BotServer> m_bot;
    std::function<void(QString)> m_relayIsBack;
    QString m_token;
};

void TestLinesimNamed::init()
{
    ServerConfig config;
    config.control = {u"127.0.0.1"_s, 0};
    config.relayRestart = [this](std::function<void(QString)> done) { m_relayIsBack = done; };
    m_server = SimRig::startServer(config);
    QVERIFY(m_server);
    m_client = std::make_unique<SimClient>(m_server->port());
    m_sim = std::make_unique<SimClient>(quint16(m_server->controlUrl().port()));
    m_token = m_sim->say(u"Anna"_s, u"Hello"_s).value("markAsReadToken"_L1).toString();
    QVERIFY(!m_token.isEmpty());
}

void TestLinesimNamed::cleanup()
{
    m_client.reset();
    m_sim.reset();
    m_server.reset();
    m_bot.reset();
}

void TestLinesimNamed::marksFail_data()
{
    QTest::addColumn<QJsonObject>("order");
    QTest::addColumn<QList<int>>("statuses"); // 0: no answer
    QTest::addColumn<bool>("isRead");         // in the end
    const auto named = [](const QString &name) { return QJsonObject{{u"fault"_s, name}}; };
    QTest::newRow("500 twice, then OK")
        << named(u"500-twice"_s) << QList<int>{500, 500, 200} << true;
    QTest::newRow("slow") << QJsonObject{{u"fault"_s, u"slow"_s}, {u"seconds"_s, 1}}
                          << QList<int>{200, 200} << true;
    QTest::newRow("hang") << named(u"hang"_s) << QList<int>{0} << false;
    QTest::newRow("lost answer") << named(u"lost-answer"_s) << QList<int>{0} << true;
    QTest::newRow("400") << named(u"400"_s) << QList<int>{400, 200} << true;
    QTest::newRow("403") << named(u"403"_s) << QList<int>{403, 403, 403} << false;
}

void TestLinesimNamed::marksFail()
{
    QFETCH(QJsonObject, order);
    QFETCH(QList<int>, statuses);
    QFETCH(bool, isRead);
    const QString name = order.value("fault"_L1).toString();
    QCOMPARE(fault(order).status, 200);
    QVERIFY(!listed(name).isEmpty());
    QCOMPARE(m_client->get("/v2/bot/info").status, 200); // only marks
    for (const int status : statuses) {
        if (name == "hang"_L1) {
            const QByteArray body = R"({"markAsReadToken":"x"})";
            const RawAnswer silent = m_client->raw(
                "POST /v2/bot/chat/markAsRead HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                "tok\r\nContent-Type: application/json\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body,
                50);
            QCOMPARE(silent.end, End::Silent);
            continue;
        }
        const RawAnswer answer = mark();
        QCOMPARE(answer.status, status);
        if (status == 400)
            QVERIFY(answer.message().startsWith(u"Invalid markAsReadToken"_s));
    }
    QCOMPARE(listed(name).isEmpty(), name != "403"_L1); // used up, or until it is cleared
    QCOMPARE(bubbles("\"readAt\":null") == 0, isRead);
}

void TestLinesimNamed::tooManyRequestsLast()
{
    fault(QJsonObject{{u"fault"_s, u"429"_s}, {u"seconds"_s, 2}});
    const RawAnswer refused = mark();
    QCOMPARE(refused.status, 429);
    const int wait = refused.headers.value("retry-after").toInt();
    QVERIFY(wait >= 1 && wait <= 2);
    QVERIFY(listed(u"429"_s).value("msLeft"_L1).toInt() <= 2000);
    QVERIFY(!listed(u"429"_s).contains("answersLeft"_L1)); // as many as come
    QTRY_VERIFY(listed(u"429"_s).isEmpty());
    QCOMPARE(mark().status, 200);
    QVERIFY(!m_client->get("/v2/bot/info").headers.contains("retry-after"));
}

void TestLinesimNamed::offlineSparesTheControlPort()
{
    QCOMPARE(fault(u"offline"_s).status, 200);
    QCOMPARE(mark().end, End::Refused);
    m_sim->disconnect();
    const int left = listed(u"offline"_s).value("msLeft"_L1).toInt();
    QVERIFY(left > 0 && left <= 20'000);
    QCOMPARE(m_sim->get("/v2/bot/info").end, End::Cut); // LINE is down on every port
    QCOMPARE(m_sim->call("DELETE", "/_sim/faults").body, QByteArray("[]"));
    QCOMPARE(mark().status, 200);
}

void TestLinesimNamed::anExpiredTokenAsksForTheFreshOne()
{
    fault(u"401"_s);
    QCOMPARE(mark().status, 401);
    QCOMPARE(m_client->get("/v2/bot/info").status, 401);
    const QByteArray fresh = listed(u"401"_s).value("newToken"_L1).toString().toLatin1();
    QVERIFY(!fresh.isEmpty());
    SimClient pasted(m_server->port(), fresh);
    QCOMPARE(pasted.get("/v2/bot/info").status, 200);
    QVERIFY(listed(u"401"_s).isEmpty());
    QCOMPARE(mark().status, 401); // the old one is gone for good
    m_sim->call("POST", "/_sim/reset");
    QCOMPARE(m_client->get("/v2/bot/info").status, 200);
}

void TestLinesimNamed::oneCallClearsAll()
{
    fault(u"403"_s);
    fault(u"401"_s);
    m_sim->faults(u"500"_s, u"/v2/bot/info"_s);
    fault(u"offline"_s);
    QCOMPARE(m_sim->get("/_sim/faults").array().size(), 4);
    QCOMPARE(m_sim->faults(u""_s).body, QByteArray("[]"));
    QCOMPARE(m_client->get("/v2/bot/info").status, 200);
    QCOMPARE(mark().status, 200);
}

void TestLinesimNamed::theNewestEventComesAgain()
{
    listen();
    QCOMPARE(fault(u"duplicate"_s).status, 409); // nothing has gone to this webhook
    m_sim->say(u"Anna"_s, u"once"_s);
    QTRY_COMPARE(m_bot->hooks().size(), 1);
    QCOMPARE(fault(u"duplicate"_s).status, 200);
    QTRY_COMPARE(m_bot->hooks().size(), 2);
    QCOMPARE(m_bot->hooks().at(1).eventId(), m_bot->hooks().at(0).eventId());
    QVERIFY(m_bot->hooks()
                .at(1)
                .event()
                .value("deliveryContext"_L1)
                .toObject()
                .value("isRedelivery"_L1)
                .toBool());
}

void TestLinesimNamed::eventsComeOutOfOrder()
{
    listen();
    QCOMPARE(fault(QJsonObject{{u"fault"_s, u"out-of-order"_s}, {u"from"_s, u"Anna"_s}}).status,
             200);
    QTRY_COMPARE(m_bot->hooks().size(), 3);
    QStringList texts;
    for (const auto &hook : m_bot->hooks())
        texts.append(hook.event().value("message"_L1).toObject().value("text"_L1).toString());
    QVERIFY(texts != QStringList({u"1"_s, u"2"_s, u"3"_s}));
    texts.sort();
    QCOMPARE(texts, QStringList({u"1"_s, u"2"_s, u"3"_s}));
    // Only those three: what comes later keeps its order.
    QCOMPARE(m_sim->get("/_sim/delivery").object().value("shuffle"_L1).toBool(), false);
}

void TestLinesimNamed::aBurst()
{
    listen();
    QCOMPARE(fault(u"burst"_s).status, 200);
    QCOMPARE(bubbles("\"direction\":\"in\""), 201);
    QTRY_COMPARE(m_bot->hooks().size(), 200);
    QCOMPARE(fault(QJsonObject{{u"fault"_s, u"burst"_s}, {u"count"_s, 3}}).status, 200);
    QCOMPARE(bubbles("\"direction\":\"in\""), 204);
}

void TestLinesimNamed::aCustomerUnsends()
{
    listen();
    m_sim->call("POST", "/_sim/messages",
                {{u"from"_s, u"Ben"_s},
                 {u"group"_s, u"Family"_s},
                 {u"message"_s, QJsonObject{{u"type"_s, u"sticker"_s}}}});
    QCOMPARE(fault(u"unsend"_s).status, 200); // the newest of all: Ben's
    QTRY_COMPARE(m_bot->hooks().size(), 2);
    QCOMPARE(bubbles("\"unsent\":true"), 1);
    // From the phone, without an id: the newest of that chat.
    const RawAnswer own = m_sim->call(
        "POST", "/_sim/events",
        {{u"from"_s, u"Anna"_s}, {u"event"_s, QJsonObject{{u"type"_s, u"unsend"_s}}}});
    QCOMPARE(own.status, 200);
    QCOMPARE(bubbles("\"unsent\":true"), 2);
    QVERIFY(!m_sim->get("/_sim/chats").body.contains("Hello"));
    QCOMPARE(fault(QJsonObject{{u"fault"_s, u"unsend"_s}, {u"from"_s, u"Anna"_s}}).status, 409);
}

void TestLinesimNamed::aRelayRestarts()
{
    QCOMPARE(fault(u"relay-restart"_s).status, 200);
    QVERIFY(!listed(u"relay-restart"_s).isEmpty());
    QCOMPARE(fault(u"relay-restart"_s).status, 409);
    QVERIFY(m_relayIsBack);
    m_relayIsBack({});
    QTRY_VERIFY(listed(u"relay-restart"_s).isEmpty());

    const SimRig alone;
    QVERIFY(alone.isRunning());
    const RawAnswer cannot
        = alone.sim->call("PUT", "/_sim/faults", {{u"fault"_s, u"relay-restart"_s}});
    QCOMPARE(cannot.status, 409);
    QVERIFY(cannot.message().contains(u"no relay"_s));
}

void TestLinesimNamed::refuses_data()
{
    QTest::addColumn<QJsonObject>("order");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a name with a slip")
        << QJsonObject{{u"fault"_s, u"of line"_s}} << u"'fault' 'of line' is none of offline"_s;
    QTest::newRow("a time where none belongs")
        << QJsonObject{{u"fault"_s, u"hang"_s}, {u"seconds"_s, 3}} << u"'seconds' is not known"_s;
    QTest::newRow("a time beyond ten minutes")
        << QJsonObject{{u"fault"_s, u"429"_s}, {u"seconds"_s, 601}} << u"'seconds' has to be"_s;
    QTest::newRow("more messages than anybody sends")
        << QJsonObject{{u"fault"_s, u"burst"_s}, {u"count"_s, 2001}} << u"'count' has to be"_s;
    QTest::newRow("an account that is not there")
        << QJsonObject{{u"fault"_s, u"401"_s}, {u"account"_s, u"x"_s}} << u"no such account"_s;
}

void TestLinesimNamed::refuses()
{
    QFETCH(QJsonObject, order);
    QFETCH(QString, reason);
    const RawAnswer answer = fault(order);
    QVERIFY(answer.status == 400 || answer.status == 404);
    QVERIFY2(answer.message().contains(reason), qPrintable(answer.message()));
}

QTEST_GUILESS_MAIN(TestLinesimNamed)
#include "tst_linesim_named.moc"
