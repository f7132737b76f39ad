// SPDX-License-Identifier: Apache-2.0
#include "inbox/connection_check.h"
#include "support/manual_clock.h"
#include "support/scripted_http_server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
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
    int lineStatus = 200;
    QList<CheckStep> steps;
    bool allPassed = false;

    CheckRig()
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
    bool run()
    {
        relay.otherwise([this](const HttpExchangePtr &exchange) {
            if (relayStatus == 200)
                exchange->send(eventStreamHead() + "event: ready\ndata: {\"epoch\":\"1\"}\n\n");
            else
                answerWith(relayStatus, "{}")(exchange);
        });
        line.otherwise([this](const HttpExchangePtr &exchange) {
            const QJsonObject info{{QStringLiteral("userId"), QStringLiteral("U1")},
                                   {QStringLiteral("basicId"), QStringLiteral("@aozora")},
                                   {QStringLiteral("displayName"), QStringLiteral("Aozora")},
                                   {QStringLiteral("chatMode"), chatMode},
                                   {QStringLiteral("markAsReadMode"), QStringLiteral("manual")}};
            answerWith(lineStatus, lineStatus == 200 ? QJsonDocument(info).toJson() : "{}",
                       {"Date: " + date})(exchange);
        });
        inbox::ConnectionCheck check(account, clock);
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
        return {Name::Relay, false, QStringLiteral("no such step"), {}, {}};
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

class TestInboxConnectionCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allIsWell()
    {
        CheckRig rig;
        QVERIFY(rig.run());
        QVERIFY(rig.allPassed);
        QCOMPARE(rig.names(),
                 QList<Name>({Name::Relay, Name::ChannelSecret, Name::LineAccount, Name::MarkAsRead,
                              Name::Clock}));
        for (const CheckStep &step : std::as_const(rig.steps)) {
            QVERIFY2(step.passed, qPrintable(step.finding));
            QVERIFY2(step.remedy.isEmpty(), qPrintable(step.remedy));
        }
        QVERIFY(rig.step(Name::LineAccount).finding.contains(QStringLiteral("Aozora")));
        QCOMPARE(rig.relay.request(0).header("authorization"), QByteArray("Bearer console"));
        QCOMPARE(rig.line.request(0).header("authorization"), QByteArray("Bearer access"));
        QCOMPARE(rig.line.exchanges().size(), 1); // nothing at LINE is changed
    }

    void aRelayThatRefusesIsNamedAndLineIsAskedAllTheSame()
    {
        CheckRig rig;
        rig.relayStatus = 401;
        QVERIFY(rig.run());
        QVERIFY(!rig.allPassed);
        QVERIFY(!rig.step(Name::Relay).passed);
        QVERIFY(!rig.step(Name::Relay).remedy.isEmpty());
        QVERIFY(rig.step(Name::LineAccount).passed);
    }

    void aTokenThatLineRefusesEndsTheQuestions()
    {
        CheckRig rig;
        rig.lineStatus = 401;
        QVERIFY(rig.run());
        QVERIFY(!rig.allPassed);
        QVERIFY(rig.step(Name::LineAccount).remedy.contains(QStringLiteral("token")));
        QCOMPARE(rig.names(), QList<Name>({Name::Relay, Name::ChannelSecret, Name::LineAccount}));
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
};

QTEST_GUILESS_MAIN(TestInboxConnectionCheck)
#include "tst_inbox_connection_check.moc"
