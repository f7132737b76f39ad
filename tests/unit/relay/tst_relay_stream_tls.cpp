// SPDX-License-Identifier: Apache-2.0
#include "self_signed.h"
#include "stream_rig.h"

#include <QSslServer>
#include <QTest>

using namespace kidoku::relay;
using namespace kidoku::testing;

namespace {

std::unique_ptr<QTcpServer> tlsServer(const QSslConfiguration &configuration)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace

class TestStreamTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anUntrustedCertificateGetsNothing();
    void aTrustedCertificateGetsTheStream();
    void aServerWithoutTlsGetsNothing();

private:
    QSslConfiguration m_before;
};

void TestStreamTls::init()
{
    m_before = QSslConfiguration::defaultConfiguration();
}

void TestStreamTls::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

void TestStreamTls::anUntrustedCertificateGetsNothing()
{
    ScriptedHttpServer server(tlsServer(selfSignedServer()));
    QVERIFY(server.listen());
    StreamRig rig;
    rig.config.url = server.url(QStringLiteral("/events/main"), QStringLiteral("https"));
    rig.start();
    QTRY_COMPARE(rig.trouble(), StreamTrouble::TlsFailed);
    rig.stream->stop();
    QVERIFY(server.exchanges().isEmpty()); // so the token has not left either
}

void TestStreamTls::aTrustedCertificateGetsTheStream()
{
    const QSslConfiguration identity = selfSignedServer();
    QSslConfiguration trusting = m_before;
    trusting.setCaCertificates({identity.localCertificate()});
    QSslConfiguration::setDefaultConfiguration(trusting);
    ScriptedHttpServer server(tlsServer(identity));
    server.otherwise(
        [](const HttpExchangePtr &exchange) { exchange->send(eventStreamHead() + frames(1, 3)); });
    QVERIFY(server.listen());
    StreamRig rig;
    rig.config.url = server.url(QStringLiteral("/events/main"), QStringLiteral("https"));
    rig.start();
    QVERIFY(rig.waitForWebhooks(3));
    QCOMPARE(rig.state(), StreamState::Live);
}

void TestStreamTls::aServerWithoutTlsGetsNothing()
{
    StreamRig rig;
    rig.config.url.setScheme(QStringLiteral("https"));
    rig.start();
    QTRY_VERIFY(rig.stream->status().failures > 0 || rig.state() == StreamState::Connecting);
    rig.server.shutDown(); // it waits for a request in clear text that never comes
    QTRY_VERIFY(rig.stream->status().failures > 0);
    QCOMPARE(rig.requests(), 0);
}

QTEST_GUILESS_MAIN(TestStreamTls)
#include "tst_relay_stream_tls.moc"
