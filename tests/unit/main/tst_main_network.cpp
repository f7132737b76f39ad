// SPDX-License-Identifier: Apache-2.0
#include "inbox/connection_check.h"
#include "line/authority_file.h"
#include "main/network_desk.h"
#include "media/web_fetch.h"
#include "relay/act_client.h"
#include "support/tiny_proxy.h"
#include "unit/line/test_authority.h"
#include "workspace_rig.h"

#include <QSignalSpy>
#include <QSslServer>

using namespace kidoku;
using namespace kidoku::testing;
using core::Setting;
using inbox::CheckStep;
using inbox::ConnectionCheck;

namespace {

std::unique_ptr<QTcpServer> tlsServer(const Identity &identity)
{
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(identity.sslCertificate());
    tls.setPrivateKey(identity.sslKey());
    server->setSslConfiguration(tls);
    return server;
}

QUrl named(QUrl url, const QString &host)
{
    url.setHost(host);
    return url;
}

void greet(const HttpExchangePtr &exchange)
{
    exchange->send(eventStreamHead() + "event: ready\ndata: {\"epoch\":\"01J\"}\n\n");
}

line::ProxyWay through(const TinyProxy &proxy, const QString &user = {},
                       const QByteArray &password = {})
{
    return {line::ProxyWay::Kind::Manual, QStringLiteral("127.0.0.1"), proxy.port(), user,
            core::Secret(password)};
}

} // namespace

//! The proxy and the certificate authorities of the settings, against a real proxy and real TLS.
class MainNetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relayAndLineGoThroughTheProxyAtOnce();
    void actsGoThroughTheProxy();
    void picturesGoThroughTheProxyByConnect();
    void loopbackIsNeverAskedForThroughAProxy();
    void theCheckTellsOfTheProxy();
    void aPrivateAuthorityCountsWhileItIsNamed();
    void filesOfNoUseAreToldApart_data();
    void filesOfNoUseAreToldApart();
    void filesBeyondTheLimitAreCutOff();

private:
    QString fileWith(const QByteArray &bytes)
    {
        const QString name = m_dir.filePath(QStringLiteral("ca-%1.pem").arg(++m_files));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(bytes);
        return name;
    }
    QList<CheckStep> check(const inbox::Account &account)
    {
        ConnectionCheck check(account, m_clock, std::chrono::seconds(20));
        QSignalSpy stepped(&check, &ConnectionCheck::stepped);
        QSignalSpy finished(&check, &ConnectionCheck::finished);
        check.start(ConnectionCheck::RelayPart);
        QList<CheckStep> steps;
        if (!finished.wait(30'000))
            return steps;
        for (const QList<QVariant> &step : stepped)
            steps.append(step.constFirst().value<CheckStep>());
        return steps;
    }
    static const CheckStep *find(const QList<CheckStep> &steps, CheckStep::Name name)
    {
        for (const CheckStep &step : steps) {
            if (step.name == name)
                return &step;
        }
        return nullptr;
    }

    core::SystemClock m_clock;
    QTemporaryDir m_dir;
    TestAuthority m_authority;
    int m_files = 0;
};

void MainNetworkTest::relayAndLineGoThroughTheProxyAtOnce()
{
    TinyProxy proxy;
    WorkspaceRig rig;
    rig.settings.set(Setting::ProxyKind, QStringLiteral("none"));
    rig.make();
    inbox::Account account = rig.a.account();
    account.relay = named(account.relay, QStringLiteral("relay.test"));
    account.lineApi = named(account.lineApi, QStringLiteral("line.test"));
    rig.workspace->use(account);
    rig.start();
    // Nobody but the proxy knows these names.
    QTRY_COMPARE(rig.session(rig.a).inbox().streamStatus().trouble,
                 relay::StreamTrouble::NotReachable);
    rig.settings.set(Setting::ProxyHost, QStringLiteral("127.0.0.1"));
    rig.settings.set(Setting::ProxyPort, proxy.port());
    QVERIFY(proxy.passed().isEmpty());
    rig.settings.set(Setting::ProxyKind, QStringLiteral("manual"));
    QTRY_VERIFY(rig.isLive(rig.a));
    QTRY_COMPARE(rig.messages(rig.a), 1);
    QTRY_COMPARE(rig.session(rig.a).preflight().status().verdict, inbox::PreflightVerdict::Works);
    QVERIFY(proxy.hasPassed("http://relay.test:"));
    QVERIFY(proxy.hasPassed("http://line.test:"));
    rig.settings.set(Setting::ProxyKind, QStringLiteral("none"));
    QTRY_VERIFY(!rig.isLive(rig.a));
}

void MainNetworkTest::actsGoThroughTheProxy()
{
    TinyProxy proxy;
    TokenServer relay("console");
    relay::ActClient client(
        named(relay.url(QStringLiteral("/acts/shop")), QStringLiteral("relay.test")),
        core::Secret("console"), [] { return 0.0; });
    client.setNetwork({through(proxy), {}});
    QSignalSpy delivered(&client, &relay::ActClient::delivered);
    relay::ActRecord record;
    record.kind = QStringLiteral("done");
    record.chat = {sato};
    client.post(record);
    QTRY_COMPARE(delivered.size(), 1);
    QCOMPARE(relay.acts().size(), 1);
    QVERIFY(proxy.hasPassed("http://relay.test:"));
}

void MainNetworkTest::picturesGoThroughTheProxyByConnect()
{
    TinyProxy proxy;
    ScriptedHttpServer server(tlsServer(m_authority.issue("DNS:pictures.test")));
    server.otherwise(answerWith(200, "picture"));
    QVERIFY(server.listen());
    media::WebFetch web(std::chrono::seconds(20));
    const QUrl url = named(server.url(QStringLiteral("/p"), QStringLiteral("https")),
                           QStringLiteral("pictures.test"));
    QByteArray got;
    const auto sink = [&got] {
        return line::Sink{[&got](const QByteArray &piece) {
            got += piece;
            return true;
        }};
    };
    web.setNetwork({through(proxy), {m_authority.certificate()}});
    QCOMPARE(await(web.get(url, sink(), 1000)).phase, media::MediaPhase::Ready);
    QCOMPARE(got, QByteArray("picture"));
    QVERIFY(proxy.hasPassed("CONNECT pictures.test:"));
    web.setNetwork({through(proxy), {}}); // the authority counts no longer
    QCOMPARE(await(web.get(url, sink(), 1000)).phase, media::MediaPhase::Failed);
}

void MainNetworkTest::loopbackIsNeverAskedForThroughAProxy()
{
    TinyProxy proxy;
    WorkspaceRig rig;
    rig.settings.set(Setting::ProxyHost, QStringLiteral("127.0.0.1"));
    rig.settings.set(Setting::ProxyPort, proxy.port());
    rig.settings.set(Setting::ProxyKind, QStringLiteral("manual"));
    rig.startBoth();
    QTRY_VERIFY(rig.isLive(rig.a));
    QVERIFY(proxy.passed().isEmpty());
}

void MainNetworkTest::theCheckTellsOfTheProxy()
{
    TinyProxy proxy;
    proxy.demand("aya", "right");
    ScriptedHttpServer server(tlsServer(m_authority.issue("DNS:relay.test")));
    server.otherwise(greet);
    QVERIFY(server.listen());
    inbox::Account account;
    account.id = {QStringLiteral("shop")};
    account.relay
        = named(server.url(QString(), QStringLiteral("https")), QStringLiteral("relay.test"));
    account.network = {through(proxy, QStringLiteral("aya"), "wrong"), {m_authority.certificate()}};
    QList<CheckStep> steps = check(account);
    const CheckStep *connecting = find(steps, CheckStep::Name::RelayConnect);
    QVERIFY(connecting && !connecting->passed);
    QVERIFY2(connecting->remedy.contains(QLatin1String("proxy")), qPrintable(connecting->remedy));
    QVERIFY(!connecting->finding.contains(QLatin1String("wrong")));
    QVERIFY(server.exchanges().isEmpty());

    account.network.proxy.password = core::Secret("right");
    steps = check(account);
    const CheckStep *stream = find(steps, CheckStep::Name::Relay);
    QVERIFY(stream && stream->passed);
    QVERIFY(proxy.hasPassed("CONNECT relay.test:"));
}

void MainNetworkTest::aPrivateAuthorityCountsWhileItIsNamed()
{
    ScriptedHttpServer server(tlsServer(m_authority.issue("IP:127.0.0.1")));
    server.otherwise(greet);
    QVERIFY(server.listen());
    WorkspaceRig rig;
    rig.make();
    inbox::Account account = rig.a.account();
    account.relay = server.url(QString(), QStringLiteral("https"));
    rig.workspace->use(account);
    rig.start();
    const auto trouble = [&rig] { return rig.session(rig.a).inbox().streamStatus().trouble; };
    QTRY_COMPARE(trouble(), relay::StreamTrouble::TlsFailed);
    QVERIFY(server.exchanges().isEmpty());
    const QList<CheckStep> refused = check(rig.session(rig.a).account());
    const CheckStep *tls = find(refused, CheckStep::Name::RelayTls);
    QVERIFY(tls && !tls->passed);
    QVERIFY2(tls->remedy.contains(QLatin1String("Settings"))
                 && tls->remedy.contains(QLatin1String("Certificates")),
             qPrintable(tls->remedy));

    rig.settings.set(Setting::Authorities, line::authoritySetting({fileWith(m_authority.pem())}));
    QTRY_VERIFY(rig.isLive(rig.a));
    const QList<CheckStep> accepted = check(rig.session(rig.a).account());
    const CheckStep *good = find(accepted, CheckStep::Name::RelayTls);
    QVERIFY(good && good->passed);

    const auto state = [&rig] { return rig.session(rig.a).inbox().streamStatus().state; };
    const qsizetype asked = server.exchanges().size();
    rig.settings.set(Setting::Authorities, QString());
    QTRY_COMPARE(state(), relay::StreamState::Waiting);
    QCOMPARE(trouble(), relay::StreamTrouble::TlsFailed);
    QCOMPARE(server.exchanges().size(), asked);
}

void MainNetworkTest::filesOfNoUseAreToldApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<line::AuthorityFault>("fault");
    using line::AuthorityFault;
    const QByteArray expired = m_authority.issue("IP:127.0.0.1", -3600).certificate;
    QTest::newRow("an authority") << m_authority.pem() << AuthorityFault::None;
    QTest::newRow("with words around it")
        << "My company\n" + m_authority.pem() + "\nend" << AuthorityFault::None;
    QTest::newRow("nothing") << QByteArray() << AuthorityFault::NoCertificate;
    QTest::newRow("a key and no certificate")
        << m_authority.issue("IP:127.0.0.1").key << AuthorityFault::NoCertificate;
    QTest::newRow("a broken one") << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n"
                                                "-----END CERTIFICATE-----\n")
                                  << AuthorityFault::NoCertificate;
    QTest::newRow("one that has run out") << expired << AuthorityFault::Expired;
    QTest::newRow("more than a megabyte")
        << m_authority.pem() + QByteArray(1024 * 1024, ' ') << AuthorityFault::TooLarge;
    QTest::newRow("too many of them")
        << m_authority.pem().repeated(401) << AuthorityFault::TooLarge;
}

void MainNetworkTest::filesOfNoUseAreToldApart()
{
    QFETCH(QByteArray, bytes);
    QFETCH(line::AuthorityFault, fault);
    const line::AuthorityFile file = line::readAuthorityFile(fileWith(bytes));
    QCOMPARE(file.fault, fault);
    QCOMPARE(file.certificates.isEmpty(), fault != line::AuthorityFault::None);
}

void MainNetworkTest::filesBeyondTheLimitAreCutOff()
{
    QCOMPARE(line::readAuthorityFile(m_dir.path()).fault, line::AuthorityFault::Unreadable);
    QCOMPARE(line::readAuthorityFile(QStringLiteral("/nowhere/ca.pem")).fault,
             line::AuthorityFault::Unreadable);
    QStringList paths;
    for (int i = 0; i < 30; ++i)
        paths.append(QStringLiteral("/ca/%1").arg(i));
    QCOMPARE(line::authorityPaths(line::authoritySetting(paths)).size(), line::mostAuthorityFiles);
}

QTEST_GUILESS_MAIN(MainNetworkTest)
#include "tst_main_network.moc"
