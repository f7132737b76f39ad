// SPDX-License-Identifier: Apache-2.0
#include "relay/act_client.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace kidoku;

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
        for (int i = 0; i < 10'100; ++i)
            client.post(mark("U1"));
        QCOMPARE(client.waiting(), 10'000);
    }
};

QTEST_GUILESS_MAIN(ActClientTest)
#include "tst_relay_act_client.moc"
