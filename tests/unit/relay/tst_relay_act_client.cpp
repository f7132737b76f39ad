// SPDX-License-Identifier: Apache-2.0
#include "relay/act_client.h"
#include "support/scripted_http_server.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace kidoku;
using namespace kidoku::testing;

//! A small server that answers each POST with the next status and remembers what came.
class ActServer : public QTcpServer
{
    Q_OBJECT

public:
    explicit ActServer(QList<int> statuses)
        : m_statuses(std::move(statuses))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
        });
        listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/acts/shop").arg(serverPort()));
    }

    QList<QJsonObject> bodies;
    QByteArray heads;

private:
    void take(QTcpSocket *socket)
    {
        QByteArray &data = m_buffers[socket];
        data += socket->readAll();
        const qsizetype end = data.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const qsizetype at = data.toLower().indexOf("content-length:") + 15;
        const qsizetype length = data.mid(at, data.indexOf('\r', at) - at).trimmed().toLongLong();
        if (data.size() < end + 4 + length)
            return;
        heads += data.left(end);
        bodies.append(QJsonDocument::fromJson(data.mid(end + 4, length)).object());
        data.clear();
        const int status = m_statuses.isEmpty() ? 200 : m_statuses.takeFirst();
        socket->write("HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: 0\r\n\r\n");
    }

    QList<int> m_statuses;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

class ActClientTest : public QObject
{
    Q_OBJECT

private:
    static relay::ReadRecord mark(const char *chat)
    {
        relay::ReadRecord record;
        record.chat = {QString::fromLatin1(chat)};
        record.upTo = {QStringLiteral("100")};
        record.upToTime = {1'795'423'152'601};
        record.at = {1'795'423'152'700};
        return record;
    }

private Q_SLOTS:
    void actsArriveInOrderWithTheToken()
    {
        ActServer server({});
        relay::ActClient client(server.url(), core::Secret("console"), [] { return 0.0; });
        client.post(mark("U1"));
        client.post(mark("U2"));
        QTRY_COMPARE(client.waiting(), 0);
        QCOMPARE(server.bodies.size(), 2);
        QVERIFY(server.heads.contains("Bearer console"));
        QCOMPARE(server.bodies.at(0).value(QLatin1String("conversation")).toString(),
                 QStringLiteral("U1"));
        QCOMPARE(server.bodies.at(1).value(QLatin1String("kind")).toString(),
                 QStringLiteral("read"));
    }

    void aFaultIsRepeatedWithTheSameId()
    {
        ActServer server({503, 429, 200});
        relay::ActClient client(server.url(), {}, [] { return 0.0; });
        client.post(mark("U1"));
        QTRY_COMPARE(client.waiting(), 0);
        QCOMPARE(server.bodies.size(), 3);
        QCOMPARE(server.bodies.at(2), server.bodies.at(0));
        QVERIFY(!server.bodies.at(0).value(QLatin1String("id")).toString().isEmpty());
    }

    void aRefusalIsSaidAndDoesNotBlockTheNext()
    {
        ActServer server({400, 200});
        relay::ActClient client(server.url(), {}, [] { return 0.0; });
        QSignalSpy refused(&client, &relay::ActClient::refused);
        client.post(mark("U1"));
        client.post(mark("U2"));
        QTRY_COMPARE(client.waiting(), 0);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.first().first().toInt(), 400);
        QCOMPARE(server.bodies.size(), 2);
    }

    void whatWaitsIsBounded()
    {
        relay::ActClient client(QUrl(QStringLiteral("http://127.0.0.1:9/acts/x")), {},
                                [] { return 0.0; });
        const QSignalSpy dropped(&client, &relay::ActClient::dropped);
        QStringList ids;
        for (int i = 0; i < 10'100; ++i)
            ids.append(client.post(mark("U1")));
        QCOMPARE(client.waiting(), 10'000);
        // The first is under way; the oldest behind it go.
        QCOMPARE(dropped.count(), 100);
        QCOMPARE(dropped.first().first().toString(), ids.at(1));
        QCOMPARE(dropped.last().first().toString(), ids.at(100));
    }

    void everyActIsToldOfByItsId()
    {
        ActServer server({200, 413, 200});
        relay::ActClient client(server.url(), {}, [] { return 0.0; });
        const QSignalSpy delivered(&client, &relay::ActClient::delivered);
        const QSignalSpy refused(&client, &relay::ActClient::refused);
        relay::ActRecord act;
        act.id = QStringLiteral("act-1");
        act.kind = QStringLiteral("done");
        act.chat = {QStringLiteral("U1")};
        QCOMPARE(client.post(act), act.id);
        const QString second = client.post(mark("U2"));
        QCOMPARE(client.post(mark("U3"), QStringLiteral("kept-1")), QStringLiteral("kept-1"));
        QTRY_COMPARE(client.waiting(), 0);
        QCOMPARE(delivered.count(), 2);
        QCOMPARE(delivered.at(0).first().toString(), act.id);
        QCOMPARE(delivered.at(1).first().toString(), QStringLiteral("kept-1"));
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.first(),
                 (QVariantList{413, QStringLiteral("read"), QVariant::fromValue(second)}));
        QCOMPARE(server.bodies.at(2).value(QLatin1String("id")).toString(),
                 QStringLiteral("kept-1"));
    }

    void aRefusalOfTheConsoleKeepsTheActs_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("byToken");
        QTest::newRow("401, then a new token") << 401 << true;
        QTest::newRow("403, then a new token") << 403 << true;
        QTest::newRow("404, then another try") << 404 << false;
    }

    void aRefusalOfTheConsoleKeepsTheActs()
    {
        QFETCH(int, status);
        QFETCH(bool, byToken);
        ActServer server({status});
        relay::ActClient client(server.url(), core::Secret("old"), [] { return 0.0; });
        const QSignalSpy stopped(&client, &relay::ActClient::stopped);
        const QSignalSpy refused(&client, &relay::ActClient::refused);
        client.post(mark("U1"));
        client.post(mark("U2"));
        QTRY_COMPARE(stopped.count(), 1);
        QCOMPARE(stopped.first().first().toInt(), status);
        QVERIFY(client.isStopped());
        client.post(mark("U3")); // does not ask again by itself
        QCOMPARE(client.waiting(), 3);
        QCOMPARE(server.bodies.size(), 1);

        if (byToken)
            client.setToken(core::Secret("new"));
        else
            client.retryNow();
        QTRY_COMPARE(client.waiting(), 0);
        QCOMPARE(refused.count(), 0);
        QCOMPARE(server.bodies.size(), 4);
        QCOMPARE(server.bodies.at(1), server.bodies.at(0));
        QCOMPARE(server.heads.count("Bearer new"), byToken ? 3 : 0);
    }

    void aTokenThatComesWhileTheOldOneIsAskedIsUsed()
    {
        ScriptedHttpServer server;
        QVERIFY(server.listen());
        server.then({}); // keeps the first waiting
        server.otherwise([](const HttpExchangePtr &exchange) {
            const bool isNew = exchange->request().header("authorization") == "Bearer new";
            answerWith(isNew ? 200 : 401)(exchange);
        });
        relay::ActClient client(server.url(QStringLiteral("/acts/shop")), core::Secret("old"),
                                [] { return 0.0; });
        const QSignalSpy stopped(&client, &relay::ActClient::stopped);
        client.post(mark("U1"));
        QTRY_COMPARE(server.exchanges().size(), 1);
        client.setToken(core::Secret("new"));
        QTRY_COMPARE(client.waiting(), 0);
        QCOMPARE(stopped.count(), 0);
        QCOMPARE(server.exchanges().size(), 2);
    }

    void whatNoHeaderCanCarryNeverLeaves()
    {
        ActServer server({});
        relay::ActClient client(server.url(), core::Secret("a\r\nX-Forged: 1"), [] { return 0.0; });
        const QSignalSpy stopped(&client, &relay::ActClient::stopped);
        client.post(mark("U1"));
        QCOMPARE(stopped.count(), 1);
        QCOMPARE(stopped.first().first().toInt(), 0);
        client.setToken(core::Secret("good"));
        QTRY_COMPARE(client.waiting(), 0);
        QVERIFY(!server.heads.contains("X-Forged"));
        QCOMPARE(server.bodies.size(), 1);
    }

    void anAnswerThatNeverEndsMeetsTheDeadline_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<qsizetype>("requests");
        QTest::newRow("after a good status it counts as taken") << 200 << qsizetype(1);
        QTest::newRow("after a bad one it is repeated") << 503 << qsizetype(2);
    }

    void anAnswerThatNeverEndsMeetsTheDeadline()
    {
        QFETCH(int, status);
        QFETCH(qsizetype, requests);
        ScriptedHttpServer server;
        QVERIFY(server.listen());
        QTimer drip; // never silent, so that no inactivity timer ends it
        server.then([&drip, status](const HttpExchangePtr &exchange) {
            exchange->send(httpHead(status, {"Content-Length: 1000000"}));
            connect(&drip, &QTimer::timeout, &drip, [exchange] { exchange->send(" "); });
            drip.start(10);
        });
        server.otherwise(answerWith(200));
        relay::ActClient client(server.url(QStringLiteral("/acts/shop")), {}, [] { return 0.0; });
        client.setDeadline(std::chrono::seconds(1));
        client.post(mark("U1"));
        QTRY_COMPARE(client.waiting(), 0);
        QCOMPARE(server.exchanges().size(), requests);
    }
};

QTEST_GUILESS_MAIN(ActClientTest)
#include "tst_relay_act_client.moc"
