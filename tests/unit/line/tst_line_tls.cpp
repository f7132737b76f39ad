// SPDX-License-Identifier: Apache-2.0
#include "line/client.h"
#include "scripted_server.h"
#include "test_authority.h"

#include <QObject>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTest>

#include <memory>

using kidoku::core::Secret;
using namespace kidoku::line;
using namespace kidoku::testing;

namespace {

QSslConfiguration serverTls(const Identity &identity)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(identity.sslCertificate());
    tls.setPrivateKey(identity.sslKey());
    return tls;
}

} // namespace

//! Whom the client talks to over TLS, and whom it tells nothing.
class LineTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void talksToAServerOfAKnownAuthority();
    void tellsNothing_data();
    void tellsNothing();
    void forgetsAnAuthority();
    void tellsNothingWithoutTls();

private:
    TestAuthority m_authority;
    TestAuthority m_stranger;
};

void LineTlsTest::talksToAServerOfAKnownAuthority()
{
    ScriptedServer server(serverTls(m_authority.issue("IP:127.0.0.1")));
    Client client({.apiBase = server.url(),
                   .token = Secret("T0KEN"),
                   .extraAuthorities = {m_authority.certificate()}});
    auto mark = client.markAsReadByToken(Secret("READ-1"));
    QTRY_VERIFY(mark.isFinished());
    QCOMPARE(mark.result().meaning, (Meaning{Verdict::Done, Reason::None}));
    QCOMPARE(server.seen().size(), 1);
    QCOMPARE(server.seen().first().headers.value("authorization"), QByteArray("Bearer T0KEN"));
}

void LineTlsTest::tellsNothing_data()
{
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<long>("secondsFromNow");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("to a server of an unknown authority")
        << QByteArray("IP:127.0.0.1") << 3600L << false;
    QTest::newRow("to a server with another name")
        << QByteArray("DNS:other.example") << 3600L << true;
    QTest::newRow("to a server whose certificate has expired")
        << QByteArray("IP:127.0.0.1") << -3600L << true;
}

void LineTlsTest::tellsNothing()
{
    QFETCH(QByteArray, subject);
    QFETCH(long, secondsFromNow);
    QFETCH(bool, isKnown);
    ScriptedServer server(serverTls(m_authority.issue(subject, secondsFromNow)));
    ClientConfig config{.apiBase = server.url(), .token = Secret("T0KEN")};
    config.extraAuthorities = {isKnown ? m_authority.certificate() : m_stranger.certificate()};
    Client client(config);
    auto mark = client.markAsReadByToken(Secret("READ-1"));
    QTRY_VERIFY(mark.isFinished());
    QCOMPARE(mark.result().answer.transport, Transport::TlsFailed);
    QCOMPARE(mark.result().meaning, (Meaning{Verdict::Retry, Reason::Tls}));
    QVERIFY(!mark.result().answer.errorText.isEmpty());
    QCOMPARE(server.seen().size(), 0);
    QCOMPARE(server.strayBytes(), 0);
}

void LineTlsTest::forgetsAnAuthority()
{
    ScriptedServer server(serverTls(m_authority.issue("IP:127.0.0.1")));
    ClientConfig config{.apiBase = server.url(), .token = Secret("T0KEN")};
    config.extraAuthorities = {m_authority.certificate()};
    Client client(config);
    auto first = client.botInfo();
    QTRY_VERIFY(first.isFinished());
    QCOMPARE(first.result().meaning.verdict, Verdict::Done);

    config.extraAuthorities.clear();
    client.setConfig(config);
    auto second = client.botInfo();
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(second.result().meaning.reason, Reason::Tls);
    QCOMPARE(server.seen().size(), 1);
}

void LineTlsTest::tellsNothingWithoutTls()
{
    ScriptedServer server;
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    ClientConfig config{.apiBase = url, .token = Secret("T0KEN")};
    config.deadline = std::chrono::milliseconds(500);
    Client client(config);
    auto mark = client.markAsReadByToken(Secret("READ-1"));
    // The server waits for a line end that a TLS greeting may never hold.
    QTRY_VERIFY(mark.isFinished());
    QCOMPARE(mark.result().meaning.verdict, Verdict::Retry);
    QCOMPARE(server.seen().size(), 0);
}

QTEST_GUILESS_MAIN(LineTlsTest)
#include "tst_line_tls.moc"
