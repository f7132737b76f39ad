// SPDX-License-Identifier: Apache-2.0
#include "fake_line.h"
#include "relay_rig.h"

#include "support/program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

#include <sys/resource.h>

using namespace kidoku;
using namespace kidoku::testing;

namespace {

//! What a page says about a sample, named as on the page with its labels; -2 when it is not there.
double valueOf(const QByteArray &page, const QByteArray &sample)
{
    for (const QByteArray &line : page.split('\n')) {
        if (line.startsWith(sample + ' '))
            return line.mid(sample.size() + 1).toDouble();
    }
    return -2;
}

RawAnswer get(quint16 port, const QByteArray &target, const QByteArray &headers = {})
{
    RawClient client(port);
    client.send("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n");
    return client.readAnswer();
}

QByteArray metrics(const RelayRig &rig)
{
    return get(rig.port(), "/metrics").body;
}

QList<QJsonObject> linesOf(const QByteArray &text)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

} // namespace

//! How a relay tells how it does: /healthz, /readyz, /metrics and its log lines.
class RelaydOperation : public QObject
{
    Q_OBJECT

    static bool isOk(const RawAnswer &answer, const char *check)
    {
        const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
        return object[QLatin1String("checks")][QLatin1String(check)][QLatin1String("ok")].toBool();
    }

private Q_SLOTS:
    void isReadyWhenAllIsWell()
    {
        RelayRig rig;
        QVERIFY(rig.start());
        QCOMPARE(get(rig.port(), "/healthz").status, 200);
        const RawAnswer answer = get(rig.port(), "/readyz");
        QCOMPARE(answer.status, 200);
        for (const char *check : {"log", "database", "disk"})
            QVERIFY2(isOk(answer, check), answer.body.constData());
    }

    void aFullDiskIsNotReady()
    {
        RelayRig rig;
        rig.config.freeDisk = std::numeric_limits<qint64>::max();
        QVERIFY(rig.start());
        const RawAnswer answer = get(rig.port(), "/readyz");
        QCOMPARE(answer.status, 503);
        QVERIFY(!isOk(answer, "disk"));
        QVERIFY(isOk(answer, "log"));
        QVERIFY(isOk(answer, "database"));
        QVERIFY(answer.body.contains("bytes are free"));
        QCOMPARE(get(rig.port(), "/healthz").status, 200);
        // Strangers learn that it is so, not why.
        const RawAnswer outside = get(rig.port(), "/readyz", "X-Forwarded-For: 192.0.2.1\r\n");
        QCOMPARE(outside.status, 503);
        QVERIFY(!outside.body.contains("bytes are free"));
    }

    void aLogThatCannotBeWrittenIsNotReady()
    {
        QTemporaryDir dir;
        const RelayRig signer;
        Program relay(QStringLiteral("kidoku-relay"));
        relay.setEnvironment({{QStringLiteral("KIDOKU_CHANNEL_SECRET"),
                               QStringLiteral("8c570fa6dd201bb328f1c1eac23a96d8")}});
        QVERIFY(relay.startServer({QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                                   QStringLiteral("--data"), dir.filePath(QStringLiteral("data")),
                                   QStringLiteral("--channel"), QStringLiteral("line-a")}));
        const auto port = static_cast<quint16>(relay.port());
        QCOMPARE(get(port, "/readyz").status, 200);
        const auto pid = static_cast<pid_t>(relay.process().processId());
        const rlimit none{0, RLIM_INFINITY};
        rlimit usual{};
        QCOMPARE(::prlimit(pid, RLIMIT_FSIZE, &none, &usual), 0);
        // Found out without a webhook that would have to be refused first.
        QTRY_COMPARE(get(port, "/readyz").status, 503);
        const RawAnswer bad = get(port, "/readyz");
        QVERIFY(!isOk(bad, "log"));
        QVERIFY(isOk(bad, "disk"));
        QCOMPARE(valueOf(get(port, "/metrics").body, "kidoku_relay_log_writable"), 0.0);
        QCOMPARE(::prlimit(pid, RLIMIT_FSIZE, &usual, nullptr), 0);
        QTRY_COMPARE(get(port, "/readyz").status, 200);
        QCOMPARE(valueOf(get(port, "/metrics").body, "kidoku_relay_log_writable"), 1.0);
        QCOMPARE(relay.terminate(), 0);
    }

    void countsWebhooksByWhatBecameOfThem()
    {
        RelayRig rig;
        rig.config.limits.webhook = 1000;
        QVERIFY(rig.start());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(rig.post(RelayRig::body("stored")), 200);
        QCOMPARE(rig.post(R"({"destination":"U","events":[]})"), 200);
        QCOMPARE(rig.post(RelayRig::body(QByteArray(2000, 'x'))), 413);
        {
            RawClient client(rig.port());
            client.send("POST /webhook/line-a HTTP/1.1\r\nHost: r\r\nx-line-signature: no\r\n"
                        "Content-Length: 2\r\n\r\n{}");
            QCOMPARE(client.readAnswer().status, 401);
        }
        {
            RawClient client(rig.port());
            client.send("POST /webhook/line-a HTTP/1.1\r\nHost: r\r\nContent-Length: 99\r\n\r\n{}");
        }
        const QByteArray count = "kidoku_relay_webhooks_total{channel=\"line-a\",result=\"";
        QTRY_COMPARE(valueOf(metrics(rig), count + "cut\"}"), 1.0);
        const QByteArray page = metrics(rig);
        QCOMPARE(valueOf(page, count + "stored\"}"), 3.0);
        QCOMPARE(valueOf(page, count + "empty\"}"), 1.0);
        QCOMPARE(valueOf(page, count + "too_large\"}"), 1.0);
        QCOMPARE(valueOf(page, count + "bad_signature\"}"), 1.0);
        QCOMPARE(valueOf(page, "kidoku_relay_append_seconds_count"), 3.0);
        QVERIFY(valueOf(page, "kidoku_relay_append_seconds_sum") > 0);
        QCOMPARE(valueOf(page, "kidoku_relay_append_seconds_bucket{le=\"+Inf\"}"), 3.0);
        QCOMPARE(valueOf(page, "kidoku_relay_log_newest_sequence{channel=\"line-a\"}"), 3.0);
        QCOMPARE(valueOf(page, "kidoku_relay_log_oldest_sequence{channel=\"line-a\"}"), 1.0);
        QCOMPARE(valueOf(page, "kidoku_relay_log_stored_records{channel=\"line-a\"}"), 3.0);
        QVERIFY(valueOf(page, "kidoku_relay_log_newest_timestamp_seconds{channel=\"line-a\"}")
                > 1.7e9);
        QCOMPARE(valueOf(page, "kidoku_relay_log_writable"), 1.0);
        QCOMPARE(valueOf(page, "kidoku_relay_log_readable"), 1.0);
        QVERIFY(valueOf(page, "process_resident_memory_bytes") > 1e6);
        QVERIFY(valueOf(page, "process_open_fds") > 3);
        QVERIFY(valueOf(page, "process_start_time_seconds") > 1.7e9);
        QCOMPARE(
            valueOf(page, "kidoku_relay_build_info{version=\"" KIDOKU_VERSION "\",log=\"sqlite\"}"),
            1.0);
    }

    void countsRefusalsByReason()
    {
        RelayRig rig;
        QVERIFY(rig.start());
        const auto refused = [&rig](const QByteArray &place, const QByteArray &reason) {
            return valueOf(metrics(rig),
                           "kidoku_relay_rejected_total{place=\"" + place + "\",reason=\"" + reason
                               + "\"}");
        };
        QCOMPARE(get(rig.port(), "/events/line-a").status, 401);
        QCOMPARE(rig.ask("GET", "/events/nobody").status, 404);
        QCOMPARE(rig.ask("GET", "/events/line-a?last_event_id=x").status, 400);
        QCOMPARE(get(rig.port(), "/nonsense-of-a-stranger").status, 404);
        QCOMPARE(rig.ask("POST", "/acts/line-a", "no json").status, 400);
        QCOMPARE(get(rig.port(), "/webhook/line-a").status, 405);
        {
            RawClient client(rig.port());
            client.send("this is not http\r\n\r\n");
            QCOMPARE(client.readAnswer().status, 400);
        }
        QCOMPARE(refused("events", "console_token"), 1.0);
        QCOMPARE(refused("events", "unknown_channel"), 1.0);
        QCOMPARE(refused("events", "bad_cursor"), 1.0);
        QCOMPARE(refused("nowhere", "not_found"), 1.0);
        QCOMPARE(refused("acts", "bad_act"), 1.0);
        QCOMPARE(refused("webhook", "method"), 1.0);
        QCOMPARE(refused("nowhere", "bad_request"), 1.0);
        QVERIFY2(!metrics(rig).contains("stranger"), "labels are words of ours");
    }

    void countsStreamsAndTheirLag()
    {
        RelayRig rig;
        QVERIFY(rig.start());
        const QByteArray open = "kidoku_relay_streams{channel=\"line-a\"}";
        const QByteArray lag = "kidoku_relay_stream_lag_records{channel=\"line-a\"}";
        QCOMPARE(valueOf(metrics(rig), open), 0.0);
        {
            StreamReader reader(rig.port(), "earliest");
            QCOMPARE(reader.status(), 200);
            QCOMPARE(rig.post(RelayRig::body("one")), 200);
            QTRY_COMPARE(valueOf(metrics(rig), open), 1.0);
            QTRY_COMPARE(valueOf(metrics(rig), lag), 0.0);
            // One that reads nothing falls behind; how far depends on the system's buffers.
            StreamReader stuck(rig.port(), "earliest", {}, 4096);
            for (int i = 0; i < 8; ++i)
                QCOMPARE(rig.post(RelayRig::body(QByteArray(500'000, 'x'))), 200);
            QTRY_VERIFY(valueOf(metrics(rig), lag) > 0);
        }
        QTRY_COMPARE(valueOf(metrics(rig), open), 0.0);
    }

    void countsGatewayCallsByWhoAnswered()
    {
        FakeLine line([](FakeLine::Peer &peer, const QByteArray &request) {
            peer.send(FakeLine::answer(request.contains("bot/info") ? 200 : 400, "{}"));
            return true;
        });
        RelayRig rig;
        rig.config.lineApi = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(line.port()));
        QVERIFY(rig.start());
        QCOMPARE(rig.ask("GET", "/line/line-a/v2/bot/info").status, 200);
        QCOMPARE(rig.ask("POST", "/line/line-a/v2/bot/chat/markAsRead",
                         R"({"markAsReadToken":"t"})", "Content-Type: application/json\r\n")
                     .status,
                 400);
        QCOMPARE(rig.ask("GET", "/line/line-a/v2/bot/nowhere").status, 404);
        const QByteArray count = "kidoku_relay_gateway_calls_total{channel=\"line-a\",from=\"";
        const QByteArray page = metrics(rig);
        QCOMPARE(valueOf(page, count + "line\",status=\"2xx\"}"), 1.0);
        QCOMPARE(valueOf(page, count + "line\",status=\"4xx\"}"), 1.0);
        QCOMPARE(valueOf(page, count + "relay\",status=\"4xx\"}"), 1.0);
        QCOMPARE(valueOf(page, "kidoku_relay_gateway_seconds_count"), 3.0);
        rig.stop();
    }

    void metricsAreForThisMachineOrAToken_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("status");
        QTest::newRow("this machine") << QByteArray("Host: localhost\r\n") << 200;
        QTest::newRow("a proxy on this machine")
            << QByteArray("Host: localhost\r\nX-Forwarded-For: 192.0.2.7\r\n") << 401;
        QTest::newRow("another proxy")
            << QByteArray("Host: localhost\r\nForwarded: for=192.0.2.7\r\n") << 401;
        QTest::newRow("a proxy that names the public host")
            << QByteArray("Host: relay.example\r\n") << 401;
        QTest::newRow("a web page")
            << QByteArray("Host: localhost\r\nOrigin: http://evil\r\n") << 401;
        QTest::newRow("a token") << QByteArray(
            "Host: relay.example\r\n"
            "Authorization: Bearer console-token-of-the-test\r\n")
                                 << 200;
        QTest::newRow("a wrong token")
            << QByteArray("Host: relay.example\r\nAuthorization: Bearer wrong\r\n") << 401;
    }
    void metricsAreForThisMachineOrAToken()
    {
        QFETCH(QByteArray, headers);
        QFETCH(int, status);
        RelayRig rig;
        QVERIFY(rig.start());
        RawClient client(rig.port());
        client.send("GET /metrics HTTP/1.1\r\n" + headers + "\r\n");
        const RawAnswer answer = client.readAnswer();
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body.contains("kidoku_relay_build_info"), status == 200);
    }

    void prometheusReadsThePage()
    {
        // The system's own, which has the system's modules.
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"),
                                                              {QStringLiteral("/usr/bin")});
        QProcess parser;
        parser.start(python, {QStringLiteral("-c"), QStringLiteral("import prometheus_client")});
        if (python.isEmpty() || !parser.waitForFinished(30'000) || parser.exitCode() != 0)
            QSKIP("python3-prometheus-client is not installed");
        RelayRig rig;
        QVERIFY(rig.start());
        QCOMPARE(rig.post(RelayRig::body("one")), 200);
        QCOMPARE(get(rig.port(), "/nowhere").status, 404);
        const RawAnswer answer = get(rig.port(), "/metrics");
        QCOMPARE(answer.header("content-type"),
                 QByteArray("text/plain; version=0.0.4; charset=utf-8"));
        // Prints each family with its type and how many samples it has.
        parser.start(python,
                     {QStringLiteral("-c"),
                      QStringLiteral("import sys\n"
                                     "from prometheus_client.parser import *\n"
                                     "for f in text_string_to_metric_families(sys.stdin.read()):\n"
                                     "    assert f.type != 'unknown', f.name\n"
                                     "    assert f.documentation, f.name\n"
                                     "    print(f.name, f.type, len(f.samples))\n")});
        QVERIFY(parser.waitForStarted());
        parser.write(answer.body);
        parser.closeWriteChannel();
        QVERIFY(parser.waitForFinished(30'000));
        QVERIFY2(parser.exitCode() == 0, parser.readAllStandardError().constData());
        const QByteArray seen = parser.readAllStandardOutput();
        QVERIFY2(seen.contains("kidoku_relay_webhooks counter 1\n"), seen.constData());
        QVERIFY2(seen.contains("kidoku_relay_append_seconds histogram 16\n"), seen.constData());
        QCOMPARE(seen.count('\n'), answer.body.count("# TYPE "));
    }

    void everyWebhookHasAnIdAndALine()
    {
        QMutex mutex;
        QByteArray text;
        RelayRig rig;
        auto server = relayd::Server::start(
            rig.config, core::Log(core::LogFormat::Json, [&](const QByteArray &line) {
                const QMutexLocker lock(&mutex);
                text += line;
            }));
        QVERIFY(server.ok());
        const auto ask = [&server](const QByteArray &request) {
            RawClient client((*server)->port());
            client.send(request);
            return client.readAnswer();
        };
        const RawAnswer stored = ask(rig.webhook(RelayRig::body("secret words")));
        const RawAnswer again = ask(rig.webhook(RelayRig::body("more")));
        const RawAnswer refused
            = ask("POST /webhook/line-a HTTP/1.1\r\nHost: r\r\nx-request-id: forged\r\n"
                  "x-line-signature: a\xE2\x80\xAE\r\nContent-Length: 2\r\n\r\n{}");
        QCOMPARE(stored.status, 200);
        QCOMPARE(refused.status, 401);
        const QByteArray id = stored.header("x-request-id");
        QVERIFY(!id.isEmpty());
        QVERIFY(id != again.header("x-request-id"));
        QVERIFY(!refused.header("x-request-id").isEmpty());
        QVERIFY(refused.header("x-request-id") != "forged");
        server.value()->stop();

        QJsonObject line;
        for (const QJsonObject &one : linesOf(text)) {
            QVERIFY2(!one.isEmpty(), text.constData());
            for (const char *key : {"time", "level", "event"})
                QVERIFY2(one.contains(QLatin1String(key)), key);
            if (one[QLatin1String("request")].toString().toUtf8() == id)
                line = one;
        }
        QCOMPARE(line[QLatin1String("event")].toString(), QStringLiteral("webhook"));
        QCOMPARE(line[QLatin1String("channel")].toString(), QStringLiteral("line-a"));
        QCOMPARE(line[QLatin1String("result")].toString(), QStringLiteral("stored"));
        QCOMPARE(line[QLatin1String("status")].toInt(), 200);
        QCOMPARE(line[QLatin1String("seq")].toInt(), 1);
        QVERIFY(line[QLatin1String("ms")].isDouble());
        QVERIFY(text.contains(refused.header("x-request-id")));
        for (const char *secret : {"secret words", "8c570fa6", "console-token", "forged"})
            QVERIFY2(!text.contains(secret), secret);
    }

    void plainLinesStayFew()
    {
        RelayRig rig; // logs text
        QVERIFY(rig.start());
        QCOMPARE(rig.post(RelayRig::body("one")), 200);
        QVERIFY(!rig.lines().contains("webhook"));
        RawClient client(rig.port());
        client.send("POST /webhook/line-a HTTP/1.1\r\nHost: r\r\nContent-Length: 2\r\n\r\n{}");
        const QByteArray id = client.readAnswer().header("x-request-id");
        QVERIFY(rig.lines().contains("request=" + id));
    }
};

QTEST_GUILESS_MAIN(RelaydOperation)
#include "tst_relayd_operation.moc"
