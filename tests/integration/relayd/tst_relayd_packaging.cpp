// SPDX-License-Identifier: Apache-2.0
#include "relay_rig.h"
#include "test_authority.h"

#include "relayd/cli/command.h"
#include "relayd/operation/metrics_page.h"
#include "relayd/options.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;

namespace {

QByteArray packaged(const char *name)
{
    QFile file(QStringLiteral(KIDOKU_SOURCE_DIR "/packaging/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QSet<QString> matches(const QString &text, const char *pattern)
{
    QSet<QString> found;
    auto all = QRegularExpression(QLatin1String(pattern)).globalMatch(text);
    while (all.hasNext())
        found.insert(all.next().captured(1));
    return found;
}

//! The manual page as its reader sees it.
QString manual()
{
    QString page = QString::fromUtf8(packaged("man/kidoku-relay.1"));
    return page.replace(QLatin1String("\\-"), QLatin1String("-"));
}

//! Every option that a help names at the beginning of a line, or beside another one there.
QSet<QString> optionsIn(const QString &help)
{
    QSet<QString> found;
    for (const QString &line : help.split(u'\n')) {
        if (line.startsWith(QLatin1String("  --")))
            found += matches(line, "--([a-z-]+)");
    }
    return found;
}

} // namespace

//! That what lies beside the program fits the program.
class RelaydPackaging : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString nginx() const
    {
        const QString found = QStandardPaths::findExecutable(QStringLiteral("nginx"));
        return found.isEmpty()
            ? QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin")})
            : found;
    }
    //! The sample as a whole configuration, with the places of this test.
    QString nginxConfig(const TestAuthority &authority, quint16 port, quint16 relay)
    {
        const auto identity = authority.issue("IP:127.0.0.1");
        const QByteArray dir = m_dir.path().toUtf8();
        QByteArray sample = packaged("proxy/kidoku-relay.nginx.conf");
        sample.replace("/etc/letsencrypt/live/relay.example/fullchain.pem", dir + "/cert.pem");
        sample.replace("/etc/letsencrypt/live/relay.example/privkey.pem", dir + "/key.pem");
        sample.replace("listen 443 ", "listen 127.0.0.1:" + QByteArray::number(port) + ' ');
        sample.replace("127.0.0.1:8080", "127.0.0.1:" + QByteArray::number(relay));
        QByteArray temporary;
        for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
            temporary += QByteArray(kind) + "_temp_path " + dir + ";\n";
        const QByteArray whole = "daemon off; master_process off; pid " + dir + "/pid;\nerror_log "
            + dir + "/error.log;\nevents {}\nhttp {\naccess_log off;\n" + temporary + sample
            + "}\n";
        const QString place = m_dir.filePath(QStringLiteral("nginx.conf"));
        const bool written = write(m_dir.filePath(QStringLiteral("cert.pem")), identity.certificate)
            && write(m_dir.filePath(QStringLiteral("key.pem")), identity.key)
            && write(place, whole);
        return written ? place : QString();
    }
    static quint16 freePort()
    {
        QTcpServer probe;
        return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
    }

    //! A connection to the proxy that is TLS and verified.
    class Caller
    {
    public:
        Caller(const TestAuthority &authority, quint16 port)
        {
            QSslConfiguration configuration = m_socket.sslConfiguration();
            configuration.setCaCertificates({authority.certificate()});
            m_socket.setSslConfiguration(configuration);
            m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
            m_isOpen = m_socket.waitForEncrypted(10'000);
        }
        [[nodiscard]] bool isOpen() const { return m_isOpen; }
        void send(const QByteArray &bytes)
        {
            m_socket.write(bytes);
            m_socket.flush();
        }
        //! What came until \a mark was in it.
        [[nodiscard]] QByteArray readUntil(const QByteArray &mark)
        {
            while (!m_seen.contains(mark) && m_socket.waitForReadyRead(10'000))
                m_seen += m_socket.readAll();
            return m_seen;
        }

    private:
        QSslSocket m_socket;
        QByteArray m_seen;
        bool m_isOpen = false;
    };

private Q_SLOTS:
    void theManualNamesEverything()
    {
        const QString page = manual();
        QVERIFY(page.size() > 4000);
        QSet<QString> known = optionsIn(relayd::helpText());
        QVERIFY(known.size() >= 9);
        for (const relayd::cli::Command &command : relayd::cli::allCommands()) {
            const QString heading = QStringLiteral("\n.SS %1 ").arg(QLatin1String(command.name));
            QVERIFY2(page.contains(heading), command.name);
            const QString section
                = page.mid(page.indexOf(heading)).section(QStringLiteral("\n.S"), 1, 1);
            for (const relayd::cli::OptionSpec &option : command.options) {
                QVERIFY2(
                    section.contains(QStringLiteral("\n.BI --%1 ").arg(QLatin1String(option.name)))
                        || section.contains(
                            QStringLiteral("\n.B --%1\n").arg(QLatin1String(option.name))),
                    option.name);
                known.insert(QLatin1String(option.name));
            }
        }
        for (const QString &option : std::as_const(known))
            QVERIFY2(page.contains(QStringLiteral("--%1").arg(option)), qPrintable(option));
        // And nothing that there is not.
        for (const QString &option : matches(page, "\n\\.BI? --([a-z-]+)"))
            QVERIFY2(known.contains(option), qPrintable(option));
        for (const QString &variable : matches(relayd::helpText(), "\n  ([A-Z_]{5,})[ ,]"))
            QVERIFY2(page.contains(variable), qPrintable(variable));
    }

    void theManualNamesEveryMetric()
    {
        const QString page = manual();
        QSet<QString> known;
        for (const relayd::MetricInfo &metric : relayd::allMetrics()) {
            known.insert(QLatin1String(metric.name));
            QVERIFY2(
                page.contains(QStringLiteral("\n.BR %1 \" (%2")
                                  .arg(QLatin1String(metric.name), QLatin1String(metric.type))),
                metric.name);
        }
        QCOMPARE(matches(page, "\n\\.BR ((?:kidoku_relay|process)_\\w+) \" "), known);
    }

    void theManualIsWellFormed()
    {
        const QString man = QStandardPaths::findExecutable(QStringLiteral("man"));
        if (man.isEmpty())
            QSKIP("man is not installed");
        QProcess reader;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("MANWIDTH"), QStringLiteral("100"));
        reader.setProcessEnvironment(environment);
        reader.start(man,
                     {QStringLiteral("--warnings"), QStringLiteral("-l"), QStringLiteral("-Tutf8"),
                      QStringLiteral(KIDOKU_SOURCE_DIR "/packaging/man/kidoku-relay.1")});
        QVERIFY(reader.waitForFinished(30'000));
        QCOMPARE(reader.readAllStandardError(), QByteArray());
        QVERIFY(reader.readAllStandardOutput().size() > 4000);
    }

    void theDashboardAsksForWhatThereIs()
    {
        QSet<QString> known;
        for (const relayd::MetricInfo &metric : relayd::allMetrics()) {
            const QString name = QLatin1String(metric.name);
            if (QLatin1String(metric.type) != QLatin1String("histogram")) {
                known.insert(name);
                continue;
            }
            for (const char *suffix : {"_bucket", "_sum", "_count"})
                known.insert(name + QLatin1String(suffix));
        }
        const QByteArray text = packaged("grafana/kidoku-relay.json");
        const QJsonObject dashboard = QJsonDocument::fromJson(text).object();
        int queries = 0;
        for (const QJsonValue &panel : dashboard[QLatin1String("panels")].toArray()) {
            for (const QJsonValue &target : panel[QLatin1String("targets")].toArray()) {
                ++queries;
                const QString query = target[QLatin1String("expr")].toString();
                const auto used = matches(query, "\\b((?:kidoku_relay|process)_\\w+)");
                QVERIFY2(!used.isEmpty(), qPrintable(query));
                for (const QString &name : used)
                    QVERIFY2(known.contains(name), qPrintable(name));
            }
        }
        QVERIFY(queries > 20);
    }

    void theServiceIsLockedIn()
    {
        const QString analyze = QStandardPaths::findExecutable(QStringLiteral("systemd-analyze"));
        if (analyze.isEmpty())
            QSKIP("systemd-analyze is not installed");
        QProcess judge;
        judge.start(analyze,
                    {QStringLiteral("security"), QStringLiteral("--offline=true"),
                     QStringLiteral("--threshold=25"), QStringLiteral("--no-pager"),
                     QStringLiteral(KIDOKU_UNIT)});
        QVERIFY(judge.waitForFinished(60'000));
        const QByteArray said = judge.readAllStandardOutput() + judge.readAllStandardError();
        QVERIFY2(judge.exitCode() == 0, said.constData());
        QVERIFY2(said.contains("Overall exposure level"), said.constData());
        QFile unit(QStringLiteral(KIDOKU_UNIT));
        QVERIFY(unit.open(QIODevice::ReadOnly));
        const QByteArray text = unit.readAll();
        QVERIFY2(!text.contains('@' + QByteArray("CMAKE")), "the program's place is filled in");
        QVERIFY(text.contains("/bin/kidoku-relay --config /etc/kidoku-relay/relay.conf"));
    }

    void theSampleOfTheServiceStarts()
    {
        const QString place = m_dir.filePath(QStringLiteral("relay.conf"));
        QVERIFY(write(place, packaged("linux/relay.conf.sample")));
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("KIDOKU_CHANNEL_SECRET"), QStringLiteral("s"));
        const auto options = relayd::readOptions({QStringLiteral("--config"), place}, environment);
        QVERIFY2(options.ok(), options ? "" : qPrintable(options.error()));
        QVERIFY(relayd::check(options->config).ok());
        QCOMPARE(options->config.dataDir, QStringLiteral("/var/lib/kidoku-relay"));
    }

    void nginxServesARelayAsTheSampleSays()
    {
        if (nginx().isEmpty())
            QSKIP("nginx is not installed");
        RelayRig rig;
        QVERIFY(rig.start());
        const TestAuthority authority;
        const quint16 port = freePort();
        const QString config = nginxConfig(authority, port, rig.port());
        QVERIFY(!config.isEmpty());
        const QStringList arguments{
            QStringLiteral("-p"), m_dir.path(),
            QStringLiteral("-e"), m_dir.filePath(QStringLiteral("error.log")),
            QStringLiteral("-c"), config};
        QProcess test;
        test.start(nginx(), arguments + QStringList{QStringLiteral("-t")});
        QVERIFY(test.waitForFinished(30'000));
        QVERIFY2(test.exitCode() == 0, test.readAllStandardError().constData());
        QProcess proxy;
        proxy.start(nginx(), arguments);
        QVERIFY(proxy.waitForStarted());
        QVERIFY(eventually([&] { return Caller(authority, port).isOpen(); }));

        // A webhook, to the byte.
        Caller line(authority, port);
        const QByteArray body = RelayRig::body("\\uD83E\\uDD28 \xF0\x9F\xA4\xA8\r\n");
        line.send(rig.webhook(body));
        QVERIFY(line.readUntil("\r\n\r\n").startsWith("HTTP/1.1 200 "));
        QVERIFY(line.readUntil("{}").toLower().contains("x-request-id: "));

        // A stream: what is stored, and what comes while it is open.
        Caller console(authority, port);
        console.send(RelayRig::request("GET", "/events/line-a?last_event_id=earliest", {},
                                       "Accept: text/event-stream\r\n"));
        QVERIFY(console.readUntil("bodyB").contains(body.toBase64()));
        const QByteArray next = RelayRig::body("while it is open");
        QCOMPARE(rig.post(next), 200);
        QVERIFY2(console.readUntil(next.toBase64()).contains(next.toBase64()),
                 "a record does not wait in the proxy");

        // What is not for the world.
        Caller stranger(authority, port);
        stranger.send("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(stranger.readUntil("\r\n\r\n").startsWith("HTTP/1.1 404 "));
        Caller large(authority, port);
        large.send("POST /webhook/line-a HTTP/1.1\r\nHost: r\r\nContent-Length: 2000000\r\n\r\n");
        QVERIFY(large.readUntil("\r\n\r\n").startsWith("HTTP/1.1 413 "));
        Caller balancer(authority, port);
        balancer.send("GET /readyz HTTP/1.1\r\nHost: r\r\n\r\n");
        QVERIFY(balancer.readUntil("\r\n\r\n").startsWith("HTTP/1.1 200 "));

        proxy.terminate();
        if (!proxy.waitForFinished(5000))
            proxy.kill();
        proxy.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(RelaydPackaging)
#include "tst_relayd_packaging.moc"
