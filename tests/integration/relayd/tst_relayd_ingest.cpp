// SPDX-License-Identifier: Apache-2.0
#include "relay_rig.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace kidoku;
using namespace kidoku::testing;

//! Webhooks over real sockets: what is taken, what is refused, and how.
class RelaydIngest : public QObject
{
    Q_OBJECT

    std::unique_ptr<RelayRig> m_relay;

    QByteArray storedBody(StreamReader &reader)
    {
        const relay::Record record = reader.nextRecord();
        const auto *webhook = std::get_if<relay::WebhookRecord>(&record.body);
        return webhook ? webhook->body : QByteArray("no webhook");
    }

private Q_SLOTS:
    void init()
    {
        m_relay = std::make_unique<RelayRig>();
        QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    }

    void storesWhatIsSignedAndNothingElse()
    {
        const QByteArray good = RelayRig::body("good");
        QCOMPARE(m_relay->post(good), 200);
        RawClient client(m_relay->port());
        QByteArray forged = m_relay->webhook(good);
        forged.replace("\"good\"", "\"evil\"");
        client.send(forged);
        QCOMPARE(client.readAnswer().status, 401);
        QByteArray unsigned_ = m_relay->webhook(good);
        unsigned_.replace("x-line-signature", "x-other-header");
        RawClient second(m_relay->port());
        second.send(unsigned_);
        QCOMPARE(second.readAnswer().status, 401);
        StreamReader reader(m_relay->port(), "earliest");
        QVERIFY(std::holds_alternative<relay::ReadyRecord>(reader.next().body));
        QCOMPARE(storedBody(reader), good);
        QCOMPARE(m_relay->post(RelayRig::body("second")), 200);
        QCOMPARE(storedBody(reader), RelayRig::body("second"));
        QVERIFY(m_relay->lines().contains("signature does not fit"));
    }

    void answersTheVerifyButtonWithoutStoring()
    {
        QCOMPARE(m_relay->post(R"({"destination":"U1","events":[]})"), 200);
        QCOMPARE(m_relay->post(RelayRig::body("first")), 200);
        StreamReader reader(m_relay->port(), "earliest");
        (void)reader.next();
        const relay::Record record = reader.nextRecord();
        QCOMPARE(record.seq, 1);
    }

    void takesEitherSecretWhileOneIsReplaced()
    {
        RelayRig rig;
        rig.config.channels[0].secrets.prepend(core::Secret("the new secret"));
        QVERIFY(rig.start());
        QCOMPARE(rig.post(RelayRig::body("old")), 200);
        const QByteArray body = RelayRig::body("new");
        QByteArray request = rig.webhook(body);
        request.replace(line::signatureOf(body, core::Secret("8c570fa6dd201bb328f1c1eac23a96d8")),
                        line::signatureOf(body, core::Secret("the new secret")));
        RawClient client(rig.port());
        client.send(request);
        QCOMPARE(client.readAnswer().status, 200);
    }

    void servesAPipelineInOrder()
    {
        RawClient client(m_relay->port());
        QByteArray all;
        for (int i = 0; i < 5; ++i)
            all += m_relay->webhook(RelayRig::body(QByteArray::number(i)));
        all += RelayRig::request("GET", "/healthz");
        QVERIFY(client.send(all));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(client.readAnswer().body, QByteArray("{}"));
        QCOMPARE(client.readAnswer().body, QByteArray("{\"status\":\"ok\"}"));
        StreamReader reader(m_relay->port(), "earliest");
        (void)reader.next();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(storedBody(reader), RelayRig::body(QByteArray::number(i)));
    }

    void readsABodyInPiecesAndInChunks()
    {
        const QByteArray body = RelayRig::body("piece by piece");
        const QByteArray request = m_relay->webhook(body);
        RawClient slow(m_relay->port());
        for (qsizetype at = 0; at < request.size(); at += 7)
            QVERIFY(slow.send(request.mid(at, 7)));
        QCOMPARE(slow.readAnswer().status, 200);

        QByteArray chunked = request.left(request.indexOf("Content-Length"));
        chunked += "Transfer-Encoding: chunked\r\n\r\n";
        for (qsizetype at = 0; at < body.size(); at += 5) {
            const QByteArray piece = body.mid(at, 5);
            chunked += QByteArray::number(piece.size(), 16) + ";x=y\r\n" + piece + "\r\n";
        }
        RawClient client(m_relay->port());
        QVERIFY(client.send(chunked + "0\r\n\r\n"));
        QCOMPARE(client.readAnswer().status, 200);
    }

    void answersExpectContinue()
    {
        const QByteArray body = RelayRig::body("after 100");
        const QByteArray request = m_relay->webhook(body, "Expect: 100-continue\r\n");
        RawClient client(m_relay->port());
        client.send(request.left(request.size() - body.size()));
        QCOMPARE(client.readUntil("\r\n\r\n"), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        client.send(body);
        QCOMPARE(client.readAnswer().status, 200);
    }

    void closesWhenItIsAskedTo()
    {
        RawClient client(m_relay->port());
        client.send(m_relay->webhook(RelayRig::body("x"), "Connection: close\r\n"));
        const RawAnswer answer = client.readAnswer();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("connection"), QByteArray("close"));
        QVERIFY(client.isClosedWithin(5000));

        QByteArray old = m_relay->webhook(RelayRig::body("y"));
        old.replace("HTTP/1.1", "HTTP/1.0");
        RawClient older(m_relay->port());
        older.send(old);
        QCOMPARE(older.readAnswer().status, 200);
        QVERIFY(older.isClosedWithin(5000));
    }

    void answersOtherMethodsAndPlaces_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("allow");
        QTest::newRow("GET on a webhook")
            << QByteArray("GET /webhook/line-a") << 405 << QByteArray("POST, OPTIONS");
        QTest::newRow("OPTIONS") << QByteArray("OPTIONS /webhook/line-a") << 204
                                 << QByteArray("POST, OPTIONS");
        QTest::newRow("HEAD on health") << QByteArray("HEAD /healthz") << 200 << QByteArray();
        QTest::newRow("POST on health")
            << QByteArray("POST /healthz") << 405 << QByteArray("GET, HEAD, OPTIONS");
        QTest::newRow("nowhere") << QByteArray("GET /nowhere") << 404 << QByteArray();
        QTest::newRow("an unknown method")
            << QByteArray("BREW /healthz") << 405 << QByteArray("GET, HEAD, OPTIONS");
        QTest::newRow("an unknown channel")
            << QByteArray("POST /webhook/other") << 404 << QByteArray();
    }
    void answersOtherMethodsAndPlaces()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        QFETCH(QByteArray, allow);
        RawClient client(m_relay->port());
        client.send(request + " HTTP/1.1\r\nHost: relay\r\n\r\n");
        if (request.startsWith("HEAD")) {
            const QByteArray head = client.readUntil("\r\n\r\n");
            QVERIFY(head.contains("Content-Length: 15"));
        } else {
            const RawAnswer answer = client.readAnswer();
            QCOMPARE(answer.status, status);
            QCOMPARE(answer.header("allow"), allow);
        }
        // The connection serves on.
        client.send(m_relay->webhook(RelayRig::body("next")));
        QCOMPARE(client.readAnswer().status, 200);
    }

    void neverReusesASequenceNumber()
    {
        std::vector<std::thread> senders;
        std::atomic<int> good{0};
        for (int sender = 0; sender < 8; ++sender) {
            senders.emplace_back([&, sender] {
                RawClient client(m_relay->port());
                for (int i = 0; i < 25; ++i) {
                    const QByteArray text
                        = QByteArray::number(sender) + '-' + QByteArray::number(i);
                    client.send(m_relay->webhook(RelayRig::body(text)));
                    if (client.readAnswer().status == 200)
                        ++good;
                }
            });
        }
        for (std::thread &sender : senders)
            sender.join();
        QCOMPARE(good.load(), 200);
        StreamReader reader(m_relay->port(), "earliest");
        (void)reader.next();
        QSet<QByteArray> bodies;
        QByteArray last;
        for (int seq = 1; seq <= 200; ++seq) {
            const relay::Record record = reader.nextRecord();
            QCOMPARE(record.seq, seq);
            QVERIFY(record.cursor != last);
            last = record.cursor;
            bodies.insert(std::get<relay::WebhookRecord>(record.body).body);
        }
        QCOMPARE(bodies.size(), 200);
    }
};

QTEST_GUILESS_MAIN(RelaydIngest)
#include "tst_relayd_ingest.moc"
