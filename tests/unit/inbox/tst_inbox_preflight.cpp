// SPDX-License-Identifier: Apache-2.0
#include "inbox/preflight.h"
#include "support/manual_clock.h"
#include "support/scripted_http_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using inbox::PreflightVerdict;
using store::ReadApi;

namespace {

HttpStep info(const QByteArray &chatMode)
{
    return answerWith(200,
                      R"({"userId":"Ubot","basicId":"@shop","displayName":"Shop","chatMode":")"
                          + chatMode + R"(","markAsReadMode":"manual"})",
                      {"Content-Type: application/json"});
}

struct Rig
{
    ScriptedHttpServer line;
    ManualClock clock;
    std::unique_ptr<line::Client> client;
    std::unique_ptr<inbox::Preflight> preflight;

    explicit Rig(ReadApi api)
    {
        if (!line.listen())
            qFatal("no port on loopback");
        line::ClientConfig config;
        config.apiBase = line.url({});
        config.token = core::Secret("token");
        client = std::make_unique<line::Client>(config);
        preflight = std::make_unique<inbox::Preflight>(*client, api, clock);
    }
    [[nodiscard]] PreflightVerdict verdict() const { return preflight->status().verdict; }
};

} // namespace

class TestInboxPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVerdictFollowsFromApiAndChatMode_data()
    {
        QTest::addColumn<ReadApi>("api");
        QTest::addColumn<QString>("chatMode");
        QTest::addColumn<PreflightVerdict>("verdict");
        const QString chat = QStringLiteral("chat");
        const QString bot = QStringLiteral("bot");
        QTest::newRow("new API, Chat on: works")
            << ReadApi::Token << chat << PreflightVerdict::Works;
        QTest::newRow("new API, Chat off: LINE marks by itself")
            << ReadApi::Token << bot << PreflightVerdict::AutomaticRead;
        QTest::newRow("old API, Chat off: works")
            << ReadApi::User << bot << PreflightVerdict::Works;
        QTest::newRow("old API, Chat on: not together")
            << ReadApi::User << chat << PreflightVerdict::OldApiWithChat;
        QTest::newRow("a mode that is not known yet")
            << ReadApi::Token << QStringLiteral("hybrid") << PreflightVerdict::Unknown;
        QTest::newRow("no mode") << ReadApi::User << QString() << PreflightVerdict::Unknown;
    }

    void theVerdictFollowsFromApiAndChatMode()
    {
        QFETCH(ReadApi, api);
        QFETCH(QString, chatMode);
        QFETCH(PreflightVerdict, verdict);
        line::BotInfo info;
        info.chatMode = chatMode;
        QCOMPARE(inbox::judge(api, info), verdict);
    }

    void lineIsAskedAndTheAnswerJudged()
    {
        Rig rig(ReadApi::Token);
        QCOMPARE(rig.verdict(), PreflightVerdict::Unknown);
        rig.line.then(info("bot"));
        rig.preflight->check();
        QTRY_COMPARE(rig.verdict(), PreflightVerdict::AutomaticRead);
        QCOMPARE(rig.preflight->status().info.userId, QStringLiteral("Ubot"));
        QCOMPARE(rig.line.request(0).target, QByteArray("/v2/bot/info"));
        QSignalSpy changed(rig.preflight.get(), &inbox::Preflight::changed);
        rig.preflight->setApi(ReadApi::User);
        QCOMPARE(rig.verdict(), PreflightVerdict::Works);
        QCOMPARE(changed.size(), 1);
    }

    void aRefusedTokenIsToldUntilItIsReplaced()
    {
        Rig rig(ReadApi::Token);
        rig.line.then(answerWith(401, R"({"message":"Authentication failed"})"));
        rig.line.then(info("chat"));
        rig.preflight->check();
        QTRY_COMPARE(rig.verdict(), PreflightVerdict::TokenRefused);
        rig.preflight->setApi(ReadApi::User);
        QCOMPARE(rig.verdict(), PreflightVerdict::TokenRefused);
        rig.preflight->check();
        QTRY_COMPARE(rig.verdict(), PreflightVerdict::OldApiWithChat);
    }

    void troubleAtLineDoesNotChangeTheVerdict()
    {
        Rig rig(ReadApi::Token);
        rig.line.then(info("chat"));
        rig.line.then(answerWith(503));
        rig.preflight->check();
        QTRY_COMPARE(rig.verdict(), PreflightVerdict::Works);
        QSignalSpy changed(rig.preflight.get(), &inbox::Preflight::changed);
        rig.preflight->check();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(rig.verdict(), PreflightVerdict::Works);
        QCOMPARE(rig.preflight->status().meaning.reason, line::Reason::LineFault);
    }

    void onlyTheNewestAnswerCounts()
    {
        Rig rig(ReadApi::Token);
        HttpExchangePtr first;
        rig.line.then([&](const HttpExchangePtr &exchange) { first = exchange; });
        rig.line.then(info("chat"));
        rig.preflight->check();
        QTRY_VERIFY(first);
        rig.preflight->check();
        QTRY_COMPARE(rig.verdict(), PreflightVerdict::Works);
        QSignalSpy changed(rig.preflight.get(), &inbox::Preflight::changed);
        answerWith(401)(first);
        rig.line.then(info("bot"));
        rig.preflight->check();
        QTRY_COMPARE(rig.verdict(), PreflightVerdict::AutomaticRead);
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestInboxPreflight)
#include "tst_inbox_preflight.moc"
