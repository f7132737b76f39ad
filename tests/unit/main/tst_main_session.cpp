// SPDX-License-Identifier: Apache-2.0
#include "session_rig.h"
#include "store/act_table.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using core::SecretName;
using core::Setting;

// Who gets a new secret, and what outlives a run.
class TestMainSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewConsoleTokenReachesStreamAndActs()
    {
        SessionRig rig;
        rig.relay.frames = frameOf(1, bodyOf({textEvent(userSource(sato), 1)}), "secret");
        rig.relay.goodToken = "new";
        rig.start();
        QTRY_COMPARE(rig.session->inbox().streamStatus().state, relay::StreamState::Stopped);
        rig.session->setSecret(SecretName::ConsoleToken, core::Secret("new"));
        QTRY_COMPARE(rig.session->inbox().streamStatus().state, relay::StreamState::Live);
        QTRY_COMPARE(rig.messages(), 1);

        QVERIFY(await(rig.session->queue().request(rig.conversation())).ok());
        QTRY_COMPARE(rig.relay.acts().size(), 1);
        QCOMPARE(rig.relay.acts().at(0).value(QLatin1String("conversation")).toString(), sato);
        QCOMPARE(rig.relay.asked("/acts/", "console"), 0);
        QCOMPARE(rig.line.asked("/v2/bot/chat/markAsRead", "access"), 1);
    }

    void aNewConsoleTokenReachesTheGateway()
    {
        SessionRig rig;
        rig.own.gateway = true;
        rig.own.accessToken = {};
        rig.relay.goodToken = "new";
        rig.start();
        QTRY_COMPARE(rig.session->preflight().status().verdict,
                     inbox::PreflightVerdict::TokenRefused);
        rig.session->setSecret(SecretName::ConsoleToken, core::Secret("new"));
        QTRY_COMPARE(rig.session->preflight().status().verdict, inbox::PreflightVerdict::Works);
        QVERIFY(rig.relay.asked("/line/main/v2/bot/info", "new") >= 1);
        QTRY_COMPARE(rig.session->inbox().streamStatus().state, relay::StreamState::Live);
    }

    void aNewAccessTokenLetsThePausedMarkGo()
    {
        SessionRig rig;
        rig.relay.frames = frameOf(1, bodyOf({textEvent(userSource(sato), 1)}), "secret");
        rig.line.goodToken = "new";
        rig.start();
        QTRY_COMPARE(rig.messages(), 1);
        QVERIFY(await(rig.session->queue().request(rig.conversation())).ok());
        QTRY_COMPARE(rig.session->queue().pausedFor(), line::Reason::AccessTokenRefused);
        rig.session->setSecret(SecretName::AccessToken, core::Secret("new"));
        QTRY_COMPARE(rig.line.asked("/v2/bot/chat/markAsRead", "new"), 1);
        QTRY_COMPARE(rig.session->queue().pausedFor(), line::Reason::None);
        QTRY_COMPARE(rig.session->preflight().status().verdict, inbox::PreflightVerdict::Works);
        QCOMPARE(rig.relay.asked("/", "new"), 0); // LINE's token is not the relay's business
    }

    void aNewChannelSecretBringsBackWhatWasHeldAndTheOldOneStaysValid()
    {
        SessionRig rig;
        rig.relay.frames = frameOf(1, bodyOf({textEvent(userSource(sato), 1)}), "new")
            + frameOf(2, bodyOf({textEvent(userSource(sato), 2)}), "secret");
        rig.start();
        QTRY_COMPARE(rig.messages(), 1);
        QTRY_COMPARE(rig.session->inbox().held().falseSignatures, 1);
        rig.session->setSecret(SecretName::ChannelSecret, core::Secret("newest, new"));
        QTRY_COMPARE(rig.messages(), 2);
        QCOMPARE(rig.session->account().channelSecrets,
                 QList<core::Secret>(
                     {core::Secret("newest"), core::Secret("new"), core::Secret("secret")}));
    }

    void secretsThatAreFoundLaterAreUsed()
    {
        SessionRig rig;
        const inbox::Account found = rig.own;
        rig.relay.frames = frameOf(1, bodyOf({textEvent(userSource(sato), 1)}), "secret");
        rig.own.channelSecrets.clear();
        rig.own.consoleToken = {};
        rig.own.accessToken = {};
        rig.open();
        rig.session->setSecret(SecretName::AccessToken, core::Secret("typed meanwhile"));
        rig.session->begin(found);
        QTRY_COMPARE(rig.messages(), 1);
        QCOMPARE(rig.session->account().accessToken, core::Secret("typed meanwhile"));
        QCOMPARE(rig.session->account().channelSecrets, found.channelSecrets);
        QCOMPARE(rig.session->inbox().held(), store::inbox::HeldCounts());
    }

    void theBotIsKnownAtTheNextStartBeforeLineAnswers()
    {
        SessionRig rig;
        rig.start();
        QTRY_COMPARE(rig.session->preflight().status().info.userId, bot);
        rig.line.knowsBot = false;
        rig.relay.frames = frameOf(
            1, bodyOf({textEvent(userSource(sato), 1)}, QStringLiteral("Uanother")), "secret");
        rig.start();
        QTRY_COMPARE(rig.session->inbox().held().wrongDestination, 1);
        QCOMPARE(rig.session->inbox().held().destination, QStringLiteral("Uanother"));
        QCOMPARE(rig.messages(), 0);
    }

    void anotherBotsTokenLosesNothing()
    {
        SessionRig rig;
        rig.line.botId = QStringLiteral("Uanother");
        rig.start();
        QTRY_COMPARE(rig.session->preflight().status().info.userId, QStringLiteral("Uanother"));
        rig.relay.exchanges().at(0)->send(
            frameOf(1, bodyOf({textEvent(userSource(sato), 1)}), "secret"));
        QTRY_COMPARE(rig.session->inbox().held().wrongDestination, 1);
        rig.line.botId = bot;
        rig.session->setSecret(SecretName::AccessToken, core::Secret("access"));
        QTRY_COMPARE(rig.messages(), 1);
        QTRY_COMPARE(rig.session->inbox().held(), store::inbox::HeldCounts());
    }

    void theApiThatWasChosenIsKeptUnlessOneIsGiven()
    {
        SessionRig rig;
        rig.start();
        QCOMPARE(rig.session->queue().config().api, store::ReadApi::Token);
        rig.session->setApi(store::ReadApi::User);
        rig.start();
        QCOMPARE(rig.session->queue().config().api, store::ReadApi::User);
        QCOMPARE(rig.session->account().api, store::ReadApi::User);
        rig.own.apiIsGiven = true;
        rig.start();
        QCOMPARE(rig.session->queue().config().api, store::ReadApi::Token);
    }

    void marksAreTakenOnceTheStoreAnswers()
    {
        SessionRig rig;
        rig.relay.frames = frameOf(1, bodyOf({textEvent(userSource(sato), 1)}), "secret");
        rig.start();
        QTRY_COMPARE(rig.messages(), 1);
        rig.open();
        (void)rig.read([](store::Database &database) {
            database.exec("PRAGMA busy_timeout = 20");
            return core::Done{};
        });
        const auto id = rig.conversation();
        QList<store::StoreError> failures;
        connect(rig.store.get(), &store::Store::failed, this,
                [&](const store::StoreError &error) { failures.append(error); });
        {
            auto other
                = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(rig.dir.filePath(QStringLiteral("kidoku.sqlite")));
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")));
            rig.session->begin(rig.own);
            QTRY_VERIFY(!failures.isEmpty());
            QCOMPARE(failures.at(0).kind, store::StoreError::Kind::InUse);
            QCOMPARE(await(rig.session->queue().request(id)).error(),
                     readmarks::RequestRefusal::StoreFailed);
            other.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        QTRY_VERIFY_WITH_TIMEOUT(await(rig.session->queue().request(id)).ok(), 30'000);
        QTRY_COMPARE(rig.line.asked("/v2/bot/chat/markAsRead", "access"), 1);
    }

    void whatTheRelayWasNotToldIsToldTheNextTime()
    {
        SessionRig rig;
        rig.relay.frames = frameOf(1, bodyOf({textEvent(userSource(sato), 1)}), "secret");
        rig.relay.takesActs = false;
        rig.start();
        QTRY_COMPARE(rig.messages(), 1);
        QVERIFY(await(rig.session->queue().request(rig.conversation())).ok());
        QTRY_COMPARE(rig.relay.acts().size(), 1);
        rig.relay.takesActs = true;
        rig.start();
        QTRY_COMPARE(rig.relay.acts().size(), 2);
        QCOMPARE(rig.relay.acts().at(1), rig.relay.acts().at(0)); // the same uuid
        QTRY_VERIFY(rig.read([](store::Database &database) {
                           return store::acts::waiting(database, account);
                       })
                        .isEmpty());
        rig.start();
        QTRY_COMPARE(rig.session->inbox().streamStatus().state, relay::StreamState::Live);
        QCOMPARE(rig.relay.acts().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestMainSession)
#include "tst_main_session.moc"
