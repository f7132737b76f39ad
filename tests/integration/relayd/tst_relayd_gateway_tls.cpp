// SPDX-License-Identifier: Apache-2.0
#include "fake_line.h"
#include "relay_rig.h"

#include "test_authority.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;

//! The gateway over TLS: only a certificate of a known authority for the right host, in time.
class RelaydGatewayTls : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    TestAuthority m_authority;

    QByteArray write(const QString &name, const QByteArray &text)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName().toUtf8();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray trusted
            = write(QStringLiteral("ca.pem"), m_authority.certificate().toPem());
        qputenv("SSL_CERT_FILE", trusted);
    }

    void asksForAGoodCertificate_data()
    {
        QTest::addColumn<QByteArray>("subject");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("isForeign");
        QTest::addColumn<bool>("isAccepted");
        QTest::newRow("a good one") << QByteArray("IP:127.0.0.1") << 3600 << false << true;
        QTest::newRow("for another host")
            << QByteArray("DNS:other.example") << 3600 << false << false;
        QTest::newRow("expired") << QByteArray("IP:127.0.0.1") << -10 << false << false;
        QTest::newRow("of an unknown authority")
            << QByteArray("IP:127.0.0.1") << 3600 << true << false;
    }
    void asksForAGoodCertificate()
    {
        QFETCH(QByteArray, subject);
        QFETCH(int, seconds);
        QFETCH(bool, isForeign);
        QFETCH(bool, isAccepted);
        const TestAuthority foreign;
        const Identity identity = (isForeign ? foreign : m_authority).issue(subject, seconds);
        FakeLine line(
            [](FakeLine::Peer &peer, const QByteArray &) {
                peer.send(FakeLine::answer(200, "{}"));
                return true;
            },
            write(QStringLiteral("certificate.pem"), identity.certificate),
            write(QStringLiteral("key.pem"), identity.key));
        RelayRig relay;
        relay.config.lineApi = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(line.port()));
        relay.config.limits.threads = 1;
        QVERIFY(relay.start());
        for (int i = 0; i < 3; ++i) {
            const RawAnswer answer = relay.ask("GET", "/line/line-a/v2/bot/info");
            QCOMPARE(answer.status, isAccepted ? 200 : 502);
            if (!isAccepted)
                QCOMPARE(answer.header("x-relay-error"), QByteArray("line_unreachable"));
        }
        QCOMPARE(line.requests().size(), isAccepted ? 3 : 0);
        if (isAccepted)
            QVERIFY2(line.connections() < 3, "connections are reused");
        relay.stop();
    }
};

QTEST_GUILESS_MAIN(RelaydGatewayTls)
#include "tst_relayd_gateway_tls.moc"
