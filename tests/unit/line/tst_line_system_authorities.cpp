// SPDX-License-Identifier: Apache-2.0
#include "line/client.h"
#include "line/tls.h"
#include "scripted_server.h"
#include "test_authority.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslSocket>
#include <QTest>

using kidoku::core::Secret;
using namespace kidoku::line;
using namespace kidoku::testing;

namespace {

//! Set in the child that sees an authority's folder of its own.
constexpr char insideFolder[] = "KIDOKU_TEST_AUTHORITIES";

// A mount that only the child sees; needs no rights where user namespaces are allowed.
bool runInside(const QStringList &command, QByteArray *output)
{
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(insideFolder), QStringLiteral("/etc/ssl/certs"));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(
        QStringLiteral("unshare"),
        QStringList{QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"),
                    QStringLiteral("mount -t tmpfs none /etc/ssl/certs && exec \"$0\" \"$@\"")}
            + command);
    const bool ran = child.waitForStarted() && child.waitForFinished(60'000);
    *output = child.readAll();
    return ran && child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0;
}

} // namespace

//! LINE's own servers are proven by the system's authorities, which a client without extra ones
//! has to find.
class LineSystemAuthoritiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noExtraAuthorityLeavesTheSystemsAsTheyAre();
    void anExtraAuthorityJoinsTheSystems();
    void aServerOfASystemAuthorityIsTrusted_data();
    void aServerOfASystemAuthorityIsTrusted();
};

void LineSystemAuthoritiesTest::noExtraAuthorityLeavesTheSystemsAsTheyAre()
{
    if (qEnvironmentVariableIsSet(insideFolder))
        return;
    QSslConfiguration expected = QSslConfiguration::defaultConfiguration();
    expected.setPeerVerifyMode(QSslSocket::VerifyPeer);
    expected.setProtocol(QSsl::SecureProtocols);
    // The comparison covers whether the system's are looked up on demand.
    QVERIFY(tlsTrusting({}) == expected);
}

void LineSystemAuthoritiesTest::anExtraAuthorityJoinsTheSystems()
{
    if (qEnvironmentVariableIsSet(insideFolder))
        return;
    const TestAuthority authority;
    const QList<QSslCertificate> trusted = tlsTrusting({authority.certificate()}).caCertificates();
    QVERIFY(trusted.contains(authority.certificate()));
    const auto system = QSslConfiguration::systemCaCertificates();
    QCOMPARE(trusted.size(), system.size() + 1);
}

void LineSystemAuthoritiesTest::aServerOfASystemAuthorityIsTrusted_data()
{
    QTest::addColumn<bool>("withAnotherOne");
    QTest::newRow("by a client without extra authorities") << false;
    QTest::newRow("by a client with one for something else") << true;
}

void LineSystemAuthoritiesTest::aServerOfASystemAuthorityIsTrusted()
{
    QFETCH(bool, withAnotherOne);
    const QString folder = qEnvironmentVariable(insideFolder);
    if (folder.isEmpty()) {
        QByteArray output;
        if (!runInside({QStringLiteral("true")}, &output))
            QSKIP("A folder of authorities cannot be put in place here");
        const QString row = QStringLiteral("%1:%2").arg(QLatin1String(QTest::currentTestFunction()),
                                                        QLatin1String(QTest::currentDataTag()));
        const bool passed = runInside({QCoreApplication::applicationFilePath(), row}, &output);
        QVERIFY2(passed, output.constData());
        return;
    }

    const TestAuthority authority;
    // As the system keeps them: a file, and a link by which OpenSSL looks it up.
    QFile file(QDir(folder).filePath(QStringLiteral("test.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(authority.pem());
    file.close();
    QVERIFY(file.link(QDir(folder).filePath(QString::fromLatin1(authority.fileName()))));

    QSslConfiguration serverTls = QSslConfiguration::defaultConfiguration();
    const Identity identity = authority.issue("IP:127.0.0.1");
    serverTls.setLocalCertificate(identity.sslCertificate());
    serverTls.setPrivateKey(identity.sslKey());
    ScriptedServer server(serverTls);
    ClientConfig config{.apiBase = server.url(), .token = Secret("T0KEN")};
    if (withAnotherOne)
        config.extraAuthorities = {TestAuthority().certificate()};
    Client client(config);
    auto mark = client.markAsReadByToken(Secret("READ-1"));
    QTRY_VERIFY(mark.isFinished());
    QCOMPARE(mark.result().meaning, (Meaning{Verdict::Done, Reason::None}));
    QCOMPARE(server.seen().size(), 1);
}

QTEST_GUILESS_MAIN(LineSystemAuthoritiesTest)
#include "tst_line_system_authorities.moc"
