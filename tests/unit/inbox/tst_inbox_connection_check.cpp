// SPDX-License-Identifier: Apache-2.0
#include "../line/test_authority.h"
#include "inbox/connection_check.h"
#include "support/manual_clock.h"
#include "support/scripted_http_server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using inbox::CheckStep;
using Name = inbox::CheckStep::Name;

namespace {

struct CheckRig
{
    ScriptedHttpServer relay;
    ScriptedHttpServer line;
    ManualClock clock{1'766'286'908'000}; // Sun, 21 Dec 2025 03:15:08 GMT
    inbox::Account account;
    QByteArray date = "Sun, 21 Dec 2025 03:15:10 GMT";
    QString chatMode = QStringLiteral("chat");
    int relayStatus = 200;
    QByteArray relayHead = eventStreamHead();
    QByteArray greeting = "event: ready\ndata: {\"epoch\":\"1\"}\n\n";
    int lineStatus = 200;
    QByteArray registered; //!< at LINE; empty: the relay's own
    bool active = true;
    int testStatus = 200;
    QByteArray testAnswer = R"({"success":true,"statusCode":200,"reason":"OK","detail":"200"})";
    core::Milliseconds patience = std::chrono::seconds(15);
    QList<CheckStep> steps;
    bool allPassed = false;

    explicit CheckRig(std::unique_ptr<QTcpServer> server = nullptr)
        : relay(std::move(server))
    {
        if (!relay.listen() || !line.listen())
            qFatal("no port on loopback");
        account.id = {QStringLiteral("shop")};
        account.relay = relay.url(QString());
        account.lineApi = line.url(QString());
        account.channelSecrets = {core::Secret("channel")};
        account.consoleToken = core::Secret("console");
        account.accessToken = core::Secret("access");
    }
    void answerAsLine(const HttpExchangePtr &exchange)
    {
        const QByteArray target = exchange->request().target;
        if (target.endsWith("/webhook/endpoint")) {
            const QByteArray own = account.relay.toEncoded() + "/webhook/shop";
            QJsonObject answer;
            answer.insert(QStringLiteral("endpoint"),
                          QString::fromLatin1(registered.isEmpty() ? own : registered));
            answer.insert(QStringLiteral("active"), active);
            answerWith(registered == "none" ? 404 : 200, QJsonDocument(answer).toJson())(exchange);
            return;
        }
        if (target.endsWith("/webhook/test")) {
            answerWith(testStatus, testAnswer)(exchange);
            return;
        }
        const QJsonObject info{{QStringLiteral("userId"), QStringLiteral("U1")},
                               {QStringLiteral("basicId"), QStringLiteral("@aozora")},
                               {QStringLiteral("displayName"), QStringLiteral("Aozora")},
                               {QStringLiteral("chatMode"), chatMode},
                               {QStringLiteral("markAsReadMode"), QStringLiteral("manual")}};
        answerWith(lineStatus, lineStatus == 200 ? QJsonDocument(info).toJson() : "{}",
                   {"Date: " + date})(exchange);
    }
    bool run()
    {
        relay.otherwise([this](const HttpExchangePtr &exchange) {
            if (relayStatus == 200)
                exchange->send(relayHead + greeting);
            else
                answerWith(relayStatus, "{}")(exchange);
        });
        line.otherwise([this](const HttpExchangePtr &exchange) { answerAsLine(exchange); });
        inbox::ConnectionCheck check(account, clock, patience);
        QObject::connect(&check, &inbox::ConnectionCheck::stepped, &check,
                         [this](const CheckStep &step) { steps.append(step); });
        QSignalSpy finished(&check, &inbox::ConnectionCheck::finished);
        check.start();
        if (finished.isEmpty() && !finished.wait(20'000))
            return false;
        allPassed = finished.at(0).at(0).toBool();
        return true;
    }
    [[nodiscard]] CheckStep step(Name name) const
    {
        for (const CheckStep &step : steps) {
            if (step.name == name)
                return step;
        }
        return {Name::Relay, false, false, QStringLiteral("no such step"), {}, {}};
    }
    [[nodiscard]] QList<Name> names() const
    {
        QList<Name> list;
        for (const CheckStep &step : steps)
            list.append(step.name);
        return list;
    }
};

} // namespace

Q_DECLARE_METATYPE(kidoku::inbox::CheckStep::Name)

class TestInboxConnectionCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allIsWell()
    {
        CheckRig rig;
        QVERIFY(rig.run());
        QVERIFY(rig.allPassed);
        QCOMPARE(
            rig.names(),
            QList<Name>({Name::RelayName, Name::RelayConnect, Name::RelayTls, Name::RelaySignIn,
                         Name::RelayVersion, Name::Relay, Name::ChannelSecret, Name::LineAccount,
                         Name::MarkAsRead, Name::Clock, Name::WebhookAddress, Name::WebhookTest}));
        for (const CheckStep &step : std::as_const(rig.steps)) {
            QVERIFY2(step.passed, qPrintable(step.finding));
            QVERIFY2(step.remedy.isEmpty(), qPrintable(step.remedy));
        }
        QVERIFY(rig.step(Name::LineAccount).finding.contains(QStringLiteral("Aozora")));
        QCOMPARE(rig.relay.request(0).header("authorization"), QByteArray("Bearer console"));
        QCOMPARE(rig.line.request(0).header("authorization"), QByteArray("Bearer access"));
        // Nothing at LINE is changed: the one POST is the test of the webhook.
        QCOMPARE(rig.line.exchanges().size(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(rig.line.request(i).method,
                     rig.line.request(i).target.endsWith("/test") ? QByteArray("POST")
                                                                  : QByteArray("GET"));
    }

    void aRelayThatRefusesIsNamedAndLineIsAskedAllTheSame()
    {
        CheckRig rig;
        rig.relayStatus = 401;
        QVERIFY(rig.run());
        QVERIFY(!rig.allPassed);
        QVERIFY(!rig.step(Name::RelaySignIn).passed);
        QVERIFY(rig.step(Name::RelaySignIn).remedy.contains(QStringLiteral("token")));
        QVERIFY(!rig.names().contains(Name::Relay));
        QVERIFY(rig.step(Name::LineAccount).passed);
    }

    void aTokenThatLineRefusesEndsTheQuestions()
    {
        CheckRig rig;
        rig.lineStatus = 401;
        QVERIFY(rig.run());
        QVERIFY(!rig.allPassed);
        QVERIFY(rig.step(Name::LineAccount).remedy.contains(QStringLiteral("token")));
        QCOMPARE(rig.names().last(), Name::LineAccount);
    }

    void theApiIsJudgedByWhatLineTells_data()
    {
        QTest::addColumn<bool>("old");
        QTest::addColumn<QString>("chatMode");
        QTest::addColumn<bool>("passed");
        QTest::newRow("new API, Chat on") << false << "chat" << true;
        QTest::newRow("new API, Chat off") << false << "bot" << false;
        QTest::newRow("old API, Chat off") << true << "bot" << true;
        QTest::newRow("old API, Chat on") << true << "chat" << false;
        QTest::newRow("LINE does not tell") << false << "" << false;
        QTest::newRow("LINE tells something new") << true << "hybrid" << false;
    }

    void theApiIsJudgedByWhatLineTells()
    {
        QFETCH(bool, old);
        QFETCH(QString, chatMode);
        QFETCH(bool, passed);
        CheckRig rig;
        rig.account.api = old ? store::ReadApi::User : store::ReadApi::Token;
        rig.chatMode = chatMode;
        QVERIFY(rig.run());
        QCOMPARE(rig.step(Name::MarkAsRead).passed, passed);
        QCOMPARE(rig.step(Name::MarkAsRead).remedy.isEmpty(), passed);
        QCOMPARE(rig.allPassed, passed);
    }

    void aMissingChannelSecretIsMentioned()
    {
        CheckRig own;
        own.account.channelSecrets.clear();
        QVERIFY(own.run());
        QVERIFY(own.step(Name::ChannelSecret).passed); // our own relay proves what it takes
        QVERIFY(
            own.step(Name::ChannelSecret).remedy.contains(QStringLiteral("KIDOKU_CHANNEL_SECRET")));
        CheckRig other;
        other.account.channelSecrets.clear();
        other.account.relayKind = relay::Kind::Smee;
        QVERIFY(other.run());
        QVERIFY(!other.step(Name::ChannelSecret).passed);
        QVERIFY(!other.allPassed);
    }

    void aClockThatIsOffIsTold()
    {
        CheckRig rig;
        rig.date = "Sun, 21 Dec 2025 03:20:08 GMT";
        QVERIFY(rig.run());
        QVERIFY(!rig.step(Name::Clock).passed);
        QVERIFY(rig.step(Name::Clock).finding.contains(QStringLiteral("300")));
        QVERIFY(!rig.step(Name::Clock).remedy.isEmpty());
    }

    void theRelaysAnswerIsToldApart_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<Name>("failed");
        QTest::addColumn<QString>("says");
        const QByteArray fine = eventStreamHead();
        const QByteArray ready = "event: ready\ndata: {\"epoch\":\"1\"}\n\n";
        QTest::newRow("the key is refused")
            << 403 << fine << ready << Name::RelaySignIn << "console token";
        QTest::newRow("no such channel") << 404 << fine << ready << Name::RelaySignIn << "channel";
        QTest::newRow("a fault") << 500 << fine << ready << Name::RelaySignIn << "fault";
        QTest::newRow("a redirect") << 302 << fine << ready << Name::RelaySignIn << "leads";
        QTest::newRow("a web page") << 200 << httpHead(200, {"Content-Type: text/html"})
                                    << QByteArray("hello") << Name::RelaySignIn << "no relay";
        QTest::newRow("smee") << 200 << fine << QByteArray("event: ready\ndata: {}\n\n")
                              << Name::RelayVersion << "another kind";
        QTest::newRow("another event stream")
            << 200 << fine << QByteArray("data: {\"a\":1}\n\n") << Name::RelayVersion << "kind";
        QTest::newRow("a later relay") << 200 << eventStreamHead({"x-relay-protocol: 2"}) << ready
                                       << Name::RelayVersion << "newer";
        QTest::newRow("its clock is off")
            << 200 << eventStreamHead({"Date: Sun, 21 Dec 2025 03:10:08 GMT"}) << ready
            << Name::RelayClock << "300";
    }
    void theRelaysAnswerIsToldApart()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, greeting);
        QFETCH(Name, failed);
        QFETCH(QString, says);
        CheckRig rig;
        rig.relayStatus = status;
        rig.relayHead = head;
        rig.greeting = greeting;
        QVERIFY(rig.run());
        QVERIFY(!rig.allPassed);
        const CheckStep step = rig.step(failed);
        QVERIFY(!step.passed);
        QVERIFY2(step.finding.contains(says), qPrintable(step.finding));
        QVERIFY(!step.remedy.isEmpty());
        QVERIFY(rig.step(Name::RelayTls).passed);
        QVERIFY(rig.step(Name::LineAccount).passed); // asked all the same
    }

    void aRelayThatIsNotThereIsToldApart()
    {
        CheckRig nobody;
        nobody.relay.shutDown();
        QVERIFY(nobody.run());
        QVERIFY(nobody.step(Name::RelayName).passed);
        QVERIFY(!nobody.step(Name::RelayConnect).passed);
        QVERIFY(!nobody.names().contains(Name::RelayTls));
        CheckRig nowhere;
        nowhere.account.relay = QUrl(QStringLiteral("http://no-such-host.invalid"));
        QVERIFY(nowhere.run());
        QVERIFY(!nowhere.step(Name::RelayName).passed);
        CheckRig nothing;
        nothing.account.relay = QUrl(QStringLiteral("ftp://relay"));
        QVERIFY(nothing.run());
        QVERIFY(nothing.step(Name::RelayName).remedy.contains(QStringLiteral("https://")));
    }

    void aRelayThatSaysNothingIsGivenUp()
    {
        CheckRig rig;
        rig.relayHead.clear();
        rig.greeting.clear();
        rig.patience = std::chrono::milliseconds(200);
        QVERIFY(rig.run());
        QVERIFY(!rig.allPassed);
        QVERIFY(rig.step(Name::RelayName).passed);
        QVERIFY(!rig.names().contains(Name::Relay));
        CheckRig streamless;
        streamless.greeting.clear();
        streamless.patience = std::chrono::milliseconds(200);
        QVERIFY(streamless.run());
        QVERIFY(streamless.step(Name::RelaySignIn).passed);
        QVERIFY(!streamless.step(Name::RelayVersion).passed);
    }

    void theCertificateIsJudged_data()
    {
        QTest::addColumn<QByteArray>("subject");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("says"); // empty: it is good
        QTest::newRow("good") << QByteArray("IP:127.0.0.1") << 3600 << true << QString();
        QTest::newRow("another host's")
            << QByteArray("DNS:other.example") << 3600 << true << "another host";
        QTest::newRow("run out") << QByteArray("IP:127.0.0.1") << -60 << true << "run out";
        QTest::newRow("nobody's") << QByteArray("IP:127.0.0.1") << 3600 << false << "not trusted";
    }
    void theCertificateIsJudged()
    {
        QFETCH(QByteArray, subject);
        QFETCH(int, seconds);
        QFETCH(bool, trusted);
        QFETCH(QString, says);
        const TestAuthority authority;
        const Identity identity = authority.issue(subject, seconds);
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration own = QSslConfiguration::defaultConfiguration();
        own.setLocalCertificate(identity.sslCertificate());
        own.setPrivateKey(identity.sslKey());
        server->setSslConfiguration(own);
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.setCaCertificates(trusted ? QList{authority.certificate()}
                                           : QList<QSslCertificate>());
        QSslConfiguration::setDefaultConfiguration(trusting);
        CheckRig rig(std::move(server));
        rig.account.relay = rig.relay.url(QString(), QStringLiteral("https"));
        const bool ran = rig.run();
        QSslConfiguration::setDefaultConfiguration(before);
        QVERIFY(ran);
        const CheckStep step = rig.step(Name::RelayTls);
        QCOMPARE(step.passed, says.isEmpty());
        QVERIFY2(says.isEmpty() || step.finding.contains(says), qPrintable(step.finding));
        QCOMPARE(rig.step(Name::Relay).passed, says.isEmpty());
        QCOMPARE(rig.relay.exchanges().isEmpty(), !says.isEmpty()); // so the key has not left
    }

    void theWayOfTheWebhooksIsTold_data()
    {
        QTest::addColumn<QByteArray>("registered");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Name>("name");
        QTest::addColumn<bool>("passed");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QString>("remedy");
        const QByteArray good = R"({"success":true,"statusCode":200,"reason":"OK"})";
        const auto bad = [](const char *reason, int status = 0) {
            QJsonObject answer;
            answer.insert(QStringLiteral("success"), false);
            answer.insert(QStringLiteral("statusCode"), status);
            answer.insert(QStringLiteral("reason"), QLatin1String(reason));
            answer.insert(QStringLiteral("detail"), QStringLiteral("why"));
            return QJsonDocument(answer).toJson();
        };
        QTest::newRow("none is registered")
            << QByteArray("none") << good << Name::WebhookAddress << false << "No webhook"
            << "Register";
        QTest::newRow("another one is registered")
            << QByteArray("https://old.example/webhook/shop") << good << Name::WebhookAddress
            << true << "old.example"
            << "own address";
        QTest::newRow("could not connect")
            << QByteArray() << bad("COULD_NOT_CONNECT") << Name::WebhookTest << false << "connect"
            << "https";
        QTest::newRow("time-out") << QByteArray() << bad("request_timeout") << Name::WebhookTest
                                  << false << "in time"
                                  << "two seconds";
        QTest::newRow("the relay has another channel secret")
            << QByteArray() << bad("ERROR_STATUS_CODE", 401) << Name::WebhookTest << false
            << "signature"
            << "channel secret";
        QTest::newRow("another status")
            << QByteArray() << bad("ERROR_STATUS_CODE", 404) << Name::WebhookTest << false << "404"
            << "address";
        QTest::newRow("whatever else")
            << QByteArray() << bad("UNCLASSIFIED") << Name::WebhookTest << false << "why"
            << "statistics";
    }
    void theWayOfTheWebhooksIsTold()
    {
        QFETCH(QByteArray, registered);
        QFETCH(QByteArray, answer);
        QFETCH(Name, name);
        QFETCH(QString, finding);
        QFETCH(QString, remedy);
        QFETCH(bool, passed);
        CheckRig rig;
        rig.registered = registered;
        rig.testAnswer = answer;
        QVERIFY(rig.run());
        const CheckStep step = rig.step(name);
        QCOMPARE(step.passed, passed);
        QCOMPARE(rig.allPassed, passed);
        QVERIFY2(step.finding.contains(finding), qPrintable(step.finding));
        QVERIFY2(step.remedy.contains(remedy), qPrintable(step.remedy));
    }

    void switchedOffWebhooksAreTold()
    {
        CheckRig rig;
        rig.active = false;
        QVERIFY(rig.run());
        QVERIFY(rig.step(Name::WebhookAddress).remedy.contains(QStringLiteral("Use webhook")));
        QVERIFY(!rig.names().contains(Name::WebhookTest));
    }

    void theHourlyLimitIsNoFault()
    {
        CheckRig rig;
        rig.testStatus = 429;
        QVERIFY(rig.run());
        QVERIFY(rig.step(Name::WebhookTest).skipped);
        QVERIFY(rig.step(Name::WebhookTest).finding.contains(QStringLiteral("60")));
        QVERIFY(rig.allPassed);
    }

    void partsCanBeAskedAlone()
    {
        CheckRig rig;
        inbox::ConnectionCheck check(rig.account, rig.clock);
        rig.line.otherwise([&rig](const HttpExchangePtr &it) { rig.answerAsLine(it); });
        QSignalSpy finished(&check, &inbox::ConnectionCheck::finished);
        check.start(inbox::ConnectionCheck::LinePart);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.at(0).at(0).toBool());
        QCOMPARE(rig.line.exchanges().size(), 1);
        QVERIFY(rig.relay.exchanges().isEmpty());
        QCOMPARE(check.info()->displayName, QStringLiteral("Aozora"));
    }
};

QTEST_GUILESS_MAIN(TestInboxConnectionCheck)
#include "tst_inbox_connection_check.moc"
