// SPDX-License-Identifier: Apache-2.0
#include "fake_line.h"
#include "relay_rig.h"

#include <QElapsedTimer>
#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(kidoku::testing::FakeLine::Handler)

namespace {

const QByteArray tokenMark = QByteArrayLiteral("/line/line-a/v2/bot/chat/markAsRead");
const QByteArray userMark = QByteArrayLiteral("/line/line-a/v2/bot/message/markAsRead");
const QByteArray markHeaders
    = QByteArrayLiteral("Content-Type: application/json\r\nX-Kidoku-Chat: U1\r\n"
                        "X-Kidoku-Up-To: 77\r\nX-Kidoku-Up-To-Time: 1795423152000\r\n"
                        "X-Line-Retry-Key: 1\r\nX-Other: y\r\nCookie: c\r\n");

bool sayDone(FakeLine::Peer &peer, const QByteArray &)
{
    peer.send(FakeLine::answer(200, "{}",
                               "X-Line-Request-Id: req-1\r\nSet-Cookie: a=b\r\n"
                               "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nServer: x\r\n"));
    return true;
}

} // namespace

//! Calls of LINE's API through the relay.
class RelaydGateway : public QObject
{
    Q_OBJECT

    static void aim(RelayRig &relay, const FakeLine &line, const QString &scheme = {})
    {
        const QString used = scheme.isEmpty() ? QStringLiteral("http") : scheme;
        relay.config.lineApi = QUrl(used + QStringLiteral("://127.0.0.1:%1").arg(line.port()));
    }

private Q_SLOTS:
    void swapsTheTokenAndPassesTheAnswerOn()
    {
        FakeLine line(sayDone);
        RelayRig relay;
        aim(relay, line);
        QVERIFY(relay.start());
        const RawAnswer answer
            = relay.ask("POST", tokenMark, R"({"markAsReadToken":"read-token"})", markHeaders);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray("{}"));
        QCOMPARE(answer.header("x-line-request-id"), QByteArray("req-1"));
        QCOMPARE(answer.header("date"), QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"));
        QCOMPARE(answer.header("content-type"), QByteArray("application/json"));
        QVERIFY(answer.header("x-relay-error").isEmpty());
        QVERIFY(answer.header("set-cookie").isEmpty());
        const QByteArray seen = line.requests().value(0).toLower();
        QVERIFY(seen.startsWith("post /v2/bot/chat/markasread http/1.1\r\n"));
        QVERIFY(seen.contains("\r\nauthorization: bearer line-access-token\r\n"));
        QVERIFY(seen.endsWith("\r\n\r\n{\"markasreadtoken\":\"read-token\"}"));
        for (const char *kept :
             {"console-token", "x-kidoku", "x-line-retry-key", "x-other", "cookie", "connection"})
            QVERIFY2(!seen.contains(kept), kept);
        relay.stop();
    }

    void passesTheRetryKeyOnWithAPushOnly_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<bool>("passed");
        QTest::newRow("push") << QByteArray("push") << true;
        QTest::newRow("reply") << QByteArray("reply") << false;
    }
    void passesTheRetryKeyOnWithAPushOnly()
    {
        QFETCH(QByteArray, call);
        QFETCH(bool, passed);
        FakeLine line(sayDone);
        RelayRig relay;
        aim(relay, line);
        QVERIFY(relay.start());
        const QByteArray path = "/line/line-a/v2/bot/message/" + call;
        // Longer than any mark may be: five bubbles of Japanese.
        const QByteArray body = "{\"to\":\"" + QByteArray(100'000, 'x') + "\"}";
        const RawAnswer answer
            = relay.ask("POST", path, body,
                        "Content-Type: application/json\r\n"
                        "X-Line-Retry-Key: 123e4567-e89b-12d3-a456-426614174000\r\n");
        QCOMPARE(answer.status, 200);
        const QByteArray seen = line.requests().value(0);
        QVERIFY(seen.startsWith("POST /v2/bot/message/" + call + " HTTP/1.1\r\n"));
        QVERIFY(seen.contains("\r\nAuthorization: Bearer line-access-token\r\n"));
        QVERIFY(seen.endsWith(body));
        QCOMPARE(seen.contains("\r\nX-Line-Retry-Key: 123e4567-e89b-12d3-a456-426614174000\r\n"),
                 passed);
        QCOMPARE(relay.ask("POST", path, QByteArray(257 * 1024, 'x')).status, 413);
        relay.stop();
    }

    void tellsTheOtherConsolesOfAMark()
    {
        FakeLine line(sayDone);
        RelayRig relay;
        aim(relay, line);
        QVERIFY(relay.start());
        StreamReader reader(relay.port(), {});
        (void)reader.next();
        QCOMPARE(relay.ask("POST", tokenMark, "{}", markHeaders).status, 200);
        const relay::Record byToken = reader.nextRecord();
        const auto *first = std::get_if<relay::ReadRecord>(&byToken.body);
        QVERIFY(first);
        QCOMPARE(first->chat.value, QStringLiteral("U1"));
        QCOMPARE(first->upTo.value, QStringLiteral("77"));
        QCOMPARE(first->upToTime.ms, 1'795'423'152'000);
        QCOMPARE(first->by, QStringLiteral("console"));
        QVERIFY(first->byToken);
        QCOMPARE(relay.ask("POST", userMark, R"({"chat":{"userId":"U2"}})").status, 200);
        const relay::Record byUser = reader.nextRecord();
        const auto *second = std::get_if<relay::ReadRecord>(&byUser.body);
        QVERIFY(second);
        QCOMPARE(second->chat.value, QStringLiteral("U2"));
        QVERIFY(!second->byToken);
        QCOMPARE(second->upToTime, second->at);
        relay.stop();
    }

    void passesRefusalsOnAndRecordsNothing()
    {
        FakeLine line([](FakeLine::Peer &peer, const QByteArray &) {
            peer.send(FakeLine::answer(403, R"({"message":"not available"})"));
            return true;
        });
        RelayRig relay;
        aim(relay, line);
        QVERIFY(relay.start());
        const RawAnswer answer = relay.ask("POST", userMark, R"({"chat":{"userId":"U2"}})");
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.body, QByteArray(R"({"message":"not available"})"));
        QVERIFY(answer.header("x-relay-error").isEmpty());
        QCOMPARE(relay.post(RelayRig::body("x")), 200);
        StreamReader reader(relay.port(), "earliest");
        (void)reader.next();
        QVERIFY(std::holds_alternative<relay::WebhookRecord>(reader.nextRecord().body));
        relay.stop();
    }

    void triesOnceAndSaysWhatHappened_data()
    {
        QTest::addColumn<FakeLine::Handler>("handler");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        // Short only where silence is the point: the others must not run into it.
        constexpr int enough = 10'000;
        constexpr int brief = 400;
        QTest::addColumn<int>("lineTime");
        using Peer = FakeLine::Peer;
        QTest::newRow("cut before the answer")
            << FakeLine::Handler([](Peer &, const QByteArray &) { return false; }) << 502
            << QByteArray("line_cut") << enough;
        QTest::newRow("cut inside the head")
            << FakeLine::Handler([](Peer &peer, const QByteArray &) {
                   peer.send("HTTP/1.1 200 OK\r\nContent-");
                   return false;
               })
            << 502 << QByteArray("line_cut") << enough;
        QTest::newRow("cut inside the body")
            << FakeLine::Handler([](Peer &peer, const QByteArray &) {
                   peer.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{");
                   return false;
               })
            << 502 << QByteArray("line_cut") << enough;
        QTest::newRow("no HTTP") << FakeLine::Handler([](Peer &peer, const QByteArray &) {
            peer.send("SSH-2.0-x\r\n\r\n");
            return false;
        }) << 502 << QByteArray("line_cut")
                                 << enough;
        QTest::newRow("silence") << FakeLine::Handler([](Peer &peer, const QByteArray &) {
            peer.waitForEnd();
            return false;
        }) << 504 << QByteArray("line_timeout")
                                 << brief;
        QTest::newRow("silence inside the body")
            << FakeLine::Handler([](Peer &peer, const QByteArray &) {
                   peer.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{");
                   peer.waitForEnd();
                   return false;
               })
            << 504 << QByteArray("line_timeout") << brief;
        QTest::newRow("a body without end")
            << FakeLine::Handler([](Peer &peer, const QByteArray &) {
                   peer.send("HTTP/1.1 200 OK\r\n\r\n");
                   peer.send(QByteArray(2 * 1024 * 1024, 'x'));
                   return false;
               })
            << 502 << QByteArray("line_too_large") << enough;
        QTest::newRow("a head without end")
            << FakeLine::Handler([](Peer &peer, const QByteArray &) {
                   peer.send("HTTP/1.1 200 OK\r\nX: " + QByteArray(100'000, 'x'));
                   return false;
               })
            << 502 << QByteArray("line_cut") << enough;
    }
    void triesOnceAndSaysWhatHappened()
    {
        QFETCH(FakeLine::Handler, handler);
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        FakeLine line(handler);
        RelayRig relay;
        aim(relay, line);
        QFETCH(int, lineTime);
        relay.config.limits.lineTime = std::chrono::milliseconds(lineTime);
        QVERIFY(relay.start());
        const RawAnswer answer = relay.ask("POST", tokenMark, "{}", markHeaders);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header("x-relay-error"), code);
        QVERIFY(answer.body.startsWith("{\"message\":\""));
        QCOMPARE(line.requests().size(), 1);
        relay.stop();
    }

    void takesNoBodyWhereNoneBelongs_data()
    {
        QTest::addColumn<bool>("chunked");
        QTest::newRow("with a length") << false;
        QTest::newRow("in a chunk") << true;
    }
    // LINE would take it for the beginning of another request, with the channel's token.
    void takesNoBodyWhereNoneBelongs()
    {
        QFETCH(bool, chunked);
        FakeLine line(sayDone);
        RelayRig relay;
        aim(relay, line);
        QVERIFY(relay.start());
        RawClient client(relay.port());
        const QByteArray smuggled = "POST /v2/bot/message/broadcast HTTP/1.1\r\nX: ";
        const QByteArray target = "/line/line-a/v2/bot/info";
        if (chunked) {
            client.send(RelayRig::request("GET", target, {}, "Transfer-Encoding: chunked\r\n"));
            client.send(QByteArray::number(smuggled.size(), 16) + "\r\n" + smuggled
                        + "\r\n0\r\n\r\n");
        } else {
            client.send(RelayRig::request("GET", target, smuggled));
        }
        const RawAnswer answer = client.readAnswer();
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.header("x-relay-error"), QByteArray("not_allowed"));
        QVERIFY(line.requests().isEmpty());
        relay.stop();
    }

    void waitsBehindAnAnswerBeforeTheAnswer()
    {
        FakeLine line([](FakeLine::Peer &peer, const QByteArray &) {
            peer.send("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n");
            peer.send(FakeLine::answer(200, "{}", "X-Line-Request-Id: req-2\r\n"));
            return true;
        });
        RelayRig relay;
        aim(relay, line);
        QVERIFY(relay.start());
        const RawAnswer answer = relay.ask("POST", tokenMark, "{}", markHeaders);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("x-line-request-id"), QByteArray("req-2"));
        relay.stop();
    }

    void passesNoPartOfABodyOnAsTheWhole()
    {
        FakeLine line([](FakeLine::Peer &peer, const QByteArray &) {
            peer.send("HTTP/1.1 200 OK\r\n\r\n{\"half\":");
            peer.reset();
            return false;
        });
        RelayRig relay;
        aim(relay, line);
        QVERIFY(relay.start());
        const RawAnswer answer = relay.ask("POST", tokenMark, "{}", markHeaders);
        QCOMPARE(answer.status, 502);
        QCOMPARE(answer.header("x-relay-error"), QByteArray("line_cut"));
        relay.stop();
    }

    void twoCallsWaitForOneName()
    {
        FakeLine line(sayDone);
        RelayRig relay;
        relay.config.lineApi = QUrl(QStringLiteral("http://localhost:%1").arg(line.port()));
        relay.config.limits.threads = 1;
        QVERIFY(relay.start());
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 4; ++i) {
            clients.push_back(std::make_unique<RawClient>(relay.port()));
            clients.back()->send(RelayRig::request("GET", "/line/line-a/v2/bot/info"));
        }
        for (const auto &client : clients)
            QCOMPARE(client->readAnswer().status, 200);
        relay.stop();
    }

    void neverSendsAMarkTwiceOnAConnectionThatDied()
    {
        // Serves one call on each connection and cuts the next one without an answer.
        FakeLine line(
            [served = std::make_shared<int>(0)](FakeLine::Peer &peer, const QByteArray &) {
                if (++*served == 2)
                    return false;
                peer.send(FakeLine::answer(200, "{}"));
                return true;
            });
        RelayRig relay;
        aim(relay, line);
        relay.config.limits.threads = 1;
        QVERIFY(relay.start());
        QCOMPARE(relay.ask("POST", tokenMark, "{}", markHeaders).status, 200);
        const RawAnswer cut = relay.ask("POST", tokenMark, "{}", markHeaders);
        QCOMPARE(cut.header("x-relay-error"), QByteArray("line_cut"));
        QCOMPARE(line.requests().size(), 2);
        QCOMPARE(relay.ask("POST", tokenMark, "{}", markHeaders).status, 200);
        QCOMPARE(line.requests().size(), 3);
        relay.stop();
    }

    void endsWhileLineIsSilent()
    {
        FakeLine line([](FakeLine::Peer &peer, const QByteArray &) {
            peer.waitForEnd();
            return false;
        });
        RelayRig relay;
        aim(relay, line);
        QVERIFY(relay.start());
        RawClient client(relay.port());
        client.send(RelayRig::request("POST", tokenMark, "{}", markHeaders));
        QTRY_COMPARE(line.requests().size(), 1);
        QElapsedTimer timer;
        timer.start();
        relay.server().stop();
        QVERIFY2(timer.elapsed() < 6000, "stop() waits for LINE");
        QVERIFY(client.isClosedWithin(5000));
    }

    void usesAConnectionAgain()
    {
        FakeLine line(sayDone);
        RelayRig relay;
        aim(relay, line);
        relay.config.limits.threads = 1;
        QVERIFY(relay.start());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(relay.ask("GET", "/line/line-a/v2/bot/info").status, 200);
        QCOMPARE(line.requests().size(), 5);
        QVERIFY2(line.connections() < 5, "connections are reused");
        relay.stop();
    }

    void saysWhenLineCannotBeReached()
    {
        RelayRig relay;
        QVERIFY(relay.start());
        const RawAnswer answer = relay.ask("GET", "/line/line-a/v2/bot/info");
        QCOMPARE(answer.status, 502);
        QCOMPARE(answer.header("x-relay-error"), QByteArray("line_unreachable"));
    }

    void saysWhenItHasNoToken()
    {
        RelayRig relay;
        relay.config.channels[0].accessToken = {};
        QVERIFY(relay.start());
        const RawAnswer answer = relay.ask("GET", "/line/line-a/v2/bot/info");
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.header("x-relay-error"), QByteArray("no_line_token"));
    }

    void servesNothingElse_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("sending to all")
            << QByteArray("POST") << QByteArray("/v2/bot/message/broadcast") << 404;
        QTest::newRow("reading a push")
            << QByteArray("GET") << QByteArray("/v2/bot/message/push") << 405;
        QTest::newRow("a query") << QByteArray("GET") << QByteArray("/v2/bot/info?x=y") << 404;
        QTest::newRow("a dot segment")
            << QByteArray("GET") << QByteArray("/v2/bot/profile/../info") << 404;
        QTest::newRow("reading a mark")
            << QByteArray("GET") << QByteArray("/v2/bot/chat/markAsRead") << 405;
        QTest::newRow("posting a profile")
            << QByteArray("POST") << QByteArray("/v2/bot/profile/U1") << 405;
    }
    void servesNothingElse()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        FakeLine line(sayDone);
        RelayRig relay;
        aim(relay, line);
        QVERIFY(relay.start());
        const RawAnswer answer = relay.ask(method, "/line/line-a" + path);
        QTEST(answer.status, "status");
        QCOMPARE(answer.header("x-relay-error"), QByteArray("not_allowed"));
        QVERIFY(line.requests().isEmpty());
        relay.stop();
    }

    void streamsContentThrough_data()
    {
        QTest::addColumn<bool>("chunked");
        QTest::newRow("with a length") << false;
        QTest::newRow("in chunks") << true;
    }
    void streamsContentThrough()
    {
        QFETCH(bool, chunked);
        QByteArray content;
        for (int i = 0; content.size() < 3'000'000; ++i)
            content += QByteArray::number(i) + (i % 7 == 0 ? "\r\n" : "\0");
        FakeLine line([&](FakeLine::Peer &peer, const QByteArray &) {
            if (!chunked) {
                peer.send(FakeLine::answer(200, content));
                return true;
            }
            peer.send("HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n"
                      "Transfer-Encoding: chunked\r\n\r\n");
            for (qsizetype at = 0; at < content.size(); at += 70'001) {
                const QByteArray piece = content.mid(at, 70'001);
                peer.send(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
            }
            peer.send("0\r\n\r\n");
            return true;
        });
        RelayRig relay;
        aim(relay, line);
        QVERIFY(relay.start());
        RawClient client(relay.port());
        client.send(RelayRig::request("GET", "/line/line-a/v2/bot/message/77/content"));
        if (!chunked) {
            const RawAnswer answer = client.readAnswer();
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.body == content);
        } else {
            const QByteArray head = client.readUntil("\r\n\r\n");
            QVERIFY(head.contains("image/jpeg"));
            const QByteArray all = client.readUntil("\r\n0\r\n\r\n");
            QByteArray body;
            for (qsizetype at = 0; at < all.size();) {
                const qsizetype end = all.indexOf("\r\n", at);
                const qsizetype size = all.mid(at, end - at).toLongLong(nullptr, 16);
                body += all.mid(end + 2, size);
                at = end + 2 + size + 2;
            }
            QVERIFY(body == content);
        }
        // The connection serves on.
        client.send(RelayRig::request("GET", "/healthz"));
        QCOMPARE(client.readAnswer().status, 200);
        relay.stop();
    }

    void cutsContentThatLineCuts()
    {
        FakeLine line([](FakeLine::Peer &peer, const QByteArray &) {
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nabc");
            return false;
        });
        RelayRig relay;
        aim(relay, line);
        QVERIFY(relay.start());
        RawClient client(relay.port());
        client.send(RelayRig::request("GET", "/line/line-a/v2/bot/message/77/content"));
        QVERIFY(client.readUntil("\r\n\r\n").contains("Content-Length: 1000"));
        QByteArray rest;
        QVERIFY(client.isClosedWithin(5000, &rest));
        QCOMPARE(rest, QByteArray("abc"));
        relay.stop();
    }
};

QTEST_GUILESS_MAIN(RelaydGateway)
#include "tst_relayd_gateway.moc"
