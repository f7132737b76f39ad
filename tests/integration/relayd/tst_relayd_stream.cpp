// SPDX-License-Identifier: Apache-2.0
#include "relay_rig.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sqlite3.h>
#include <thread>
#include <vector>

using namespace kidoku;
using namespace kidoku::testing;
using namespace std::chrono_literals;

namespace {

template <typename T>
bool is(const relay::Record &record)
{
    return std::holds_alternative<T>(record.body);
}

QByteArray textOf(const relay::Record &record)
{
    const auto *webhook = std::get_if<relay::WebhookRecord>(&record.body);
    return webhook ? webhook->body : QByteArray();
}

} // namespace

//! Consoles on real sockets: start, resume, gaps, many of them, slow ones.
class RelaydStream : public QObject
{
    Q_OBJECT

    std::unique_ptr<RelayRig> m_relay;

    void startRelay(const std::function<void(relayd::ServerConfig &)> &change = {})
    {
        m_relay = std::make_unique<RelayRig>();
        if (change)
            change(m_relay->config);
        QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    }
    void postMany(int from, int to)
    {
        RawClient client(m_relay->port());
        for (int i = from; i <= to; ++i) {
            client.send(m_relay->webhook(RelayRig::body(QByteArray::number(i))));
            QCOMPARE(client.readAnswer().status, 200);
        }
    }

private Q_SLOTS:
    void init() { startRelay(); }

    void beginsWithReadyAndGoesOnLive()
    {
        StreamReader reader(m_relay->port(), {});
        QCOMPARE(reader.status(), 200);
        QVERIFY(reader.head().contains("Content-Type: text/event-stream\r\n"));
        QVERIFY(reader.head().contains("Cache-Control: no-cache"));
        const relay::Record first = reader.next();
        QVERIFY(is<relay::ReadyRecord>(first));
        QVERIFY(std::get<relay::ReadyRecord>(first.body).newest.isEmpty());
        postMany(1, 3);
        for (int i = 1; i <= 3; ++i) {
            const relay::Record record = reader.nextRecord();
            QCOMPARE(record.seq, i);
            QCOMPARE(textOf(record), RelayRig::body(QByteArray::number(i)));
            QCOMPARE(std::get<relay::WebhookRecord>(record.body).signature,
                     relay::SignatureState::Verified);
        }
    }

    void resumesWhereItStopped_data()
    {
        QTest::addColumn<bool>("byHeader");
        QTest::newRow("by the header") << true;
        QTest::newRow("by the query") << false;
    }
    void resumesWhereItStopped()
    {
        QFETCH(bool, byHeader);
        postMany(1, 10);
        QByteArray cursor;
        {
            StreamReader reader(m_relay->port(), "earliest");
            (void)reader.next();
            for (int i = 1; i <= 4; ++i)
                cursor = reader.nextRecord().cursor;
        }
        StreamReader again(m_relay->port(), byHeader ? QByteArray() : cursor,
                           byHeader ? "Last-Event-ID: " + cursor + "\r\n" : QByteArray());
        QVERIFY(is<relay::ReadyRecord>(again.next()));
        for (int i = 5; i <= 10; ++i)
            QCOMPARE(again.nextRecord().seq, i);
        postMany(11, 11);
        QCOMPARE(again.nextRecord().seq, 11);
    }

    void resumesAcrossARestart()
    {
        postMany(1, 3);
        QByteArray cursor;
        QString epoch;
        {
            StreamReader reader(m_relay->port(), "earliest");
            epoch = std::get<relay::ReadyRecord>(reader.next().body).epoch;
            cursor = reader.nextRecord().cursor;
        }
        m_relay->stop();
        QVERIFY(m_relay->start());
        postMany(4, 4);
        StreamReader again(m_relay->port(), cursor);
        QCOMPARE(std::get<relay::ReadyRecord>(again.next().body).epoch, epoch);
        for (int i = 2; i <= 4; ++i)
            QCOMPARE(again.nextRecord().seq, i);
    }

    void tellsTheGapWhenHistoryWasPruned()
    {
        postMany(1, 5);
        QByteArray second;
        {
            StreamReader reader(m_relay->port(), "earliest");
            (void)reader.next();
            (void)reader.nextRecord();
            second = reader.nextRecord().cursor;
        }
        m_relay->stop();
        m_relay->config.retention.rows = 2;
        QVERIFY(m_relay->start());
        // Pruning runs beside; the stream says when it has happened.
        const auto oldestSeq = [&] {
            StreamReader reader(m_relay->port(), "earliest");
            (void)reader.next();
            return reader.nextRecord().seq;
        };
        QTRY_COMPARE(oldestSeq(), 4);
        StreamReader reader(m_relay->port(), second);
        QVERIFY(is<relay::ReadyRecord>(reader.next()));
        const relay::Record gap = reader.nextRecord();
        QVERIFY(is<relay::GapRecord>(gap));
        QCOMPARE(std::get<relay::GapRecord>(gap.body).requestedId, QString::fromLatin1(second));
        QCOMPARE(reader.nextRecord().seq, 4);
        QCOMPARE(reader.nextRecord().seq, 5);
    }

    void tellsTheGapToACursorFromTheFuture()
    {
        postMany(1, 2);
        StreamReader reader(m_relay->port(), "99999999999999-0");
        QVERIFY(is<relay::ReadyRecord>(reader.next()));
        QVERIFY(is<relay::GapRecord>(reader.nextRecord()));
        QCOMPARE(reader.nextRecord().seq, 1);
    }

    void refusesABadCursor()
    {
        const RawAnswer answer = m_relay->ask("GET", "/events/line-a?last_event_id=1795423425:0");
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.header("x-relay-error"), QByteArray("bad_cursor"));
        QVERIFY(QJsonDocument::fromJson(answer.body).object().contains(QLatin1String("message")));
    }

    void asksForTheToken_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char *target : {"/events/line-a", "/events/other", "/line-a", "/acts/line-a",
                                   "/line/line-a/v2/bot/info", "/line/other/v2/bot/info"})
            QTest::newRow(target) << QByteArray(target);
    }
    void asksForTheToken()
    {
        QFETCH(QByteArray, target);
        RawClient client(m_relay->port());
        const QByteArray method = target.startsWith("/acts") ? "POST " : "GET ";
        client.send(method + target
                    + " HTTP/1.1\r\nHost: relay\r\nAccept: text/event-stream\r\n"
                      "Authorization: Bearer wrong\r\n\r\n");
        const RawAnswer answer = client.readAnswer();
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.header("x-relay-error"), QByteArray("console_token"));
        QCOMPARE(answer.header("www-authenticate"), QByteArray("Bearer"));
        QCOMPARE(m_relay->ask("GET", "/events/other").status, 404);
    }

    void isOpenOnLoopbackWithoutAToken()
    {
        startRelay([](relayd::ServerConfig &config) { config.consoleToken = {}; });
        RawClient client(m_relay->port());
        client.send("GET /events/line-a HTTP/1.1\r\nHost: localhost:8080\r\n\r\n");
        QVERIFY(client.readUntil("event: ready").contains(" 200 "));
        QVERIFY(m_relay->lines().contains("no console token"));
    }

    void refusesWebPagesWithoutAToken_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("a page of another site") << QByteArray("Origin: http://evil.example");
        QTest::newRow("a page that says it is ours") << QByteArray("Sec-Fetch-Site: same-origin");
    }
    void refusesWebPagesWithoutAToken()
    {
        QFETCH(QByteArray, header);
        startRelay([](relayd::ServerConfig &config) { config.consoleToken = {}; });
        for (const char *request : {"GET /events/line-a", "POST /acts/line-a",
                                    "POST /line/line-a/v2/bot/chat/markAsRead"}) {
            RawClient client(m_relay->port());
            client.send(QByteArray(request) + " HTTP/1.1\r\nHost: localhost\r\n" + header
                        + "\r\n\r\n");
            QCOMPARE(client.readAnswer().status, 403);
        }
    }

    void asksForThisMachinesNameWithoutAToken_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        QTest::newRow("the address") << QByteArray("127.0.0.1:8080") << 200;
        QTest::newRow("another loopback address") << QByteArray("127.1.2.3") << 200;
        QTest::newRow("IPv6") << QByteArray("[::1]:8080") << 200;
        QTest::newRow("the name") << QByteArray("localhost") << 200;
        QTest::newRow("a name of a stranger that points here")
            << QByteArray("evil.example:8080") << 403;
        QTest::newRow("a name that looks like an address")
            << QByteArray("127.evil.example:8080") << 403;
        QTest::newRow("too many numbers") << QByteArray("127.0.0.1.example") << 403;
        QTest::newRow("an address of another network") << QByteArray("192.0.2.1") << 403;
        QTest::newRow("nothing") << QByteArray() << 403;
    }
    void asksForThisMachinesNameWithoutAToken()
    {
        QFETCH(QByteArray, host);
        startRelay([](relayd::ServerConfig &config) { config.consoleToken = {}; });
        RawClient client(m_relay->port());
        client.send("GET /events/line-a HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        const QByteArray head = client.readUntil("\r\n\r\n");
        QTEST(head.mid(9, 3).toInt(), "status");
    }

    void servesSmeeClientsAndOldProxies()
    {
        postMany(1, 1);
        RawClient client(m_relay->port());
        QByteArray request
            = RelayRig::request("GET", "/line-a", {}, "Accept: text/event-stream\r\n");
        request.replace("HTTP/1.1", "HTTP/1.0");
        client.send(request);
        const QByteArray head = client.readUntil("\r\n\r\n");
        QVERIFY(head.contains(" 200 "));
        QVERIFY(!head.contains("chunked"));
        QVERIFY(client.readUntil("\n\n").startsWith("retry: 3000\nevent: ready\n"));
        postMany(2, 2);
        const QByteArray frame = client.readUntil("\n\n");
        QVERIFY(frame.startsWith("id: "));
        QVERIFY(frame.contains("\"x-relay-seq\":\"2\""));
    }

    void pingsWhileNothingHappens()
    {
        startRelay([](relayd::ServerConfig &config) { config.limits.ping = 50ms; });
        StreamReader reader(m_relay->port(), {});
        QVERIFY(is<relay::ReadyRecord>(reader.next()));
        QVERIFY(is<relay::PingRecord>(reader.next()));
        QVERIFY(is<relay::PingRecord>(reader.next()));
        postMany(1, 1);
        QCOMPARE(reader.nextRecord().seq, 1);
    }

    // As from another relay on the same log, whose hint got lost.
    void findsRecordsThatNobodyAnnounced()
    {
        startRelay([](relayd::ServerConfig &config) { config.limits.ping = 50ms; });
        postMany(1, 1);
        StreamReader reader(m_relay->port(), "earliest");
        QVERIFY(is<relay::ReadyRecord>(reader.next()));
        QCOMPARE(reader.nextRecord().seq, 1);
        postMany(2, 2);
        QCOMPARE(reader.nextRecord().seq, 2);
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(m_relay->logFile().constData(), &database), SQLITE_OK);
        sqlite3_busy_timeout(database, 10'000);
        const int added = sqlite3_exec(database,
                                       "INSERT INTO records SELECT channel, ms, n + 1, seq + 1, "
                                       "kind, body, content_type, signature FROM records "
                                       "WHERE seq = 2",
                                       nullptr, nullptr, nullptr);
        sqlite3_close(database);
        QCOMPARE(added, SQLITE_OK);
        QCOMPARE(reader.nextRecord().seq, 3);
    }

    void deliversALongHistoryInOrder()
    {
        startRelay([](relayd::ServerConfig &config) { config.limits.streamBatch = 1024; });
        postMany(1, 100);
        StreamReader reader(m_relay->port(), "earliest");
        (void)reader.next();
        for (int i = 1; i <= 100; ++i)
            QCOMPARE(reader.nextRecord().seq, i);
    }

    void servesTwoHundredConsoles()
    {
        startRelay([](relayd::ServerConfig &config) { config.limits.tail = 4096; });
        std::vector<std::unique_ptr<StreamReader>> readers;
        for (int i = 0; i < 200; ++i) {
            readers.push_back(std::make_unique<StreamReader>(m_relay->port(), "earliest"));
            QVERIFY(is<relay::ReadyRecord>(readers.back()->next()));
        }
        postMany(1, 20);
        for (const auto &reader : readers) {
            for (int i = 1; i <= 20; ++i)
                QCOMPARE(reader->nextRecord().seq, i);
        }
    }

    void endsASlowConsoleAndKeepsItsPlace()
    {
        startRelay([](relayd::ServerConfig &config) { config.limits.writeTime = 2s; });
        StreamReader fast(m_relay->port(), "earliest");
        (void)fast.next();
        StreamReader slow(m_relay->port(), "earliest", {}, 64 * 1024);
        (void)slow.next();
        const QByteArray large(200'000, 'x');
        QByteArray cursor;
        int posted = 0;
        // Several times what the sockets hold on the way, whatever the system's own sizes are.
        for (; posted < 20; ++posted) {
            QCOMPARE(m_relay->post(RelayRig::body(large)), 200);
            const relay::Record record = fast.nextRecord();
            QCOMPARE(record.seq, posted + 1);
            if (posted == 0)
                cursor = record.cursor;
        }
        QVERIFY2(slow.client().isResetWithin(30'000), "nobody waits for a console");
        QCOMPARE(m_relay->post(RelayRig::body("next")), 200);
        QCOMPARE(fast.nextRecord().seq, ++posted);
        StreamReader again(m_relay->port(), cursor);
        (void)again.next();
        for (int i = 2; i <= posted; ++i)
            QCOMPARE(again.nextRecord().seq, i);
    }

    void noticesAConsoleThatGoesAway()
    {
        startRelay([](relayd::ServerConfig &config) { config.limits.connections = 2; });
        for (int i = 0; i < 10; ++i) {
            QVERIFY(eventually([&] { return StreamReader(m_relay->port(), {}).status() == 200; }));
        }
    }
};

QTEST_GUILESS_MAIN(RelaydStream)
#include "tst_relayd_stream.moc"
