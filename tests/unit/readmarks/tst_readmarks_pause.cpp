// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include <QSignalSpy>

using namespace kidoku;
using namespace std::chrono_literals;
using line::Reason;
using store::LogWhat;
using store::ReadApi;
using testing::MarkState;
using testing::World;

class PauseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPausesTheAccount_data();
    void whatPausesTheAccount();
    void theOthersWaitAndGoOnAfterTheFix();
    void aFixThatIsNoneIsOneCallMore();
    void isFoundAgainAfterARestartByOneCall();
    void retryNowProbesAndLiftsThePause();
    void theTimeOfThePauseGivesNothingUp();
    void canBeCancelledAndUndone();
    void switchingTheApiTakesTheRequestsAlong();
    void whatTheOtherApiCannotDoStaysPaused();
    void theOperatorsPauseLetsNothingLeave();
    void theOperatorsPauseHoldsARetryToo();
};

void PauseTest::theOperatorsPauseLetsNothingLeave()
{
    World world;
    world.config.hold = 0ms;
    world.config.held = true;
    QVERIFY(world.start());
    QSignalSpy paused(world.queue.get(), &readmarks::Queue::pauseChanged);
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    QTRY_COMPARE(world.state(chat), MarkState::Paused);
    QVERIFY(world.status(chat).held);
    QCOMPARE(world.status(chat).last.reason, Reason::None);
    world.advance(24h);
    world.queue->retryNow(chat); // also asked for by hand
    world.settles();
    QCOMPARE(world.calls(), 0);
    QCOMPARE(world.state(chat), MarkState::Paused); // and not given up

    world.config.held = false;
    world.queue->setConfig(world.config);
    QCOMPARE(paused.size(), 1);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.calls(), 1);
}

void PauseTest::theOperatorsPauseHoldsARetryToo()
{
    World world;
    world.config.hold = 0ms;
    world.script({503});
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    world.config.held = true;
    world.queue->setConfig(world.config);
    QCOMPARE(world.state(chat), MarkState::Paused);
    QTRY_COMPARE(world.toldState(chat), MarkState::Paused);
    world.advance(10min);
    world.settles();
    QCOMPARE(world.calls(), 1);
    world.config.held = false;
    world.queue->setConfig(world.config);
    world.advance(1min);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.calls(), 2);
}

void PauseTest::whatPausesTheAccount_data()
{
    QTest::addColumn<ReadApi>("api");
    QTest::addColumn<int>("status");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("401: the channel token is refused")
        << ReadApi::Token << 401 << Reason::AccessTokenRefused;
    QTest::newRow("401 with the old API too") << ReadApi::User << 401 << Reason::AccessTokenRefused;
    QTest::newRow("403 of the old API: not approved")
        << ReadApi::User << 403 << Reason::NotApproved;
    QTest::newRow("403 of the new API") << ReadApi::Token << 403 << Reason::Forbidden;
    QTest::newRow("404: the address is wrong") << ReadApi::Token << 404 << Reason::WrongAddress;
}

void PauseTest::whatPausesTheAccount()
{
    QFETCH(ReadApi, api);
    QFETCH(int, status);
    QFETCH(Reason, reason);
    World world(api);
    world.config.hold = 0ms;
    world.script({status});
    QVERIFY(world.start());
    QSignalSpy paused(world.queue.get(), &readmarks::Queue::pauseChanged);
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    QTRY_COMPARE(world.state(chat), MarkState::Paused);
    QCOMPARE(world.status(chat).last.reason, reason);
    QCOMPARE(world.queue->pausedFor(), reason);
    QCOMPARE(paused.size(), 1);
    QCOMPARE(paused.first().first().value<Reason>(), reason);
    QTRY_COMPARE(world.log(LogWhat::AccountPaused).size(), 1);
    QCOMPARE(world.log(LogWhat::AccountPaused).first().args,
             QStringList{readmarks::codeOf(reason)});
    world.advance(24h);
    QCOMPARE(world.calls(), 1);
    QCOMPARE(world.conversation(chat).unread, 1);

    world.queue->resume();
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.queue->pausedFor(), Reason::None);
    QCOMPARE(world.log(LogWhat::AccountResumed).size(), 1);
}

void PauseTest::theOthersWaitAndGoOnAfterTheFix()
{
    World world;
    world.config.hold = 0ms;
    world.script({401});
    QVERIFY(world.start());
    QList<core::ConversationId> chats{world.writes(QStringLiteral("U0"))};
    QVERIFY(world.mark(chats.first()).ok());
    QTRY_COMPARE(world.state(chats.first()), MarkState::Paused);
    for (int i = 1; i < 10; ++i) {
        chats.append(world.writes(QStringLiteral("U%1").arg(i)));
        QVERIFY(world.mark(chats.last()).ok());
        QCOMPARE(world.state(chats.last()), MarkState::Paused);
        QCOMPARE(world.status(chats.last()).last.reason, Reason::AccessTokenRefused);
    }
    world.advance(1min);
    QCOMPARE(world.calls(), 1);
    QCOMPARE(world.queue->counts().waiting, 10);
    world.queue->resume();
    for (const auto chat : chats)
        QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.calls(), 11);
}

void PauseTest::aFixThatIsNoneIsOneCallMore()
{
    World world;
    world.config.hold = 0ms;
    world.server.otherwise(testing::answerWith(401, R"({"message":"Authentication failed"})"));
    QVERIFY(world.start());
    QList<core::ConversationId> chats{world.writes(QStringLiteral("U0"))};
    QVERIFY(world.mark(chats.first()).ok());
    QTRY_COMPARE(world.state(chats.first()), MarkState::Paused);
    for (int i = 1; i < 20; ++i) {
        chats.append(world.writes(QStringLiteral("U%1").arg(i)));
        QVERIFY(world.mark(chats.last()).ok());
    }
    world.queue->resume();
    QTRY_COMPARE(world.calls(), 2);
    QTRY_COMPARE(world.queue->pausedFor(), Reason::AccessTokenRefused);
    QTRY_COMPARE(world.log(LogWhat::AccountPaused).size(), 2);
    world.advance(1h);
    for (const auto chat : chats)
        QCOMPARE(world.state(chat), MarkState::Paused);
    QCOMPARE(world.calls(), 2);
}

void PauseTest::isFoundAgainAfterARestartByOneCall()
{
    World world;
    world.config.hold = 0ms;
    world.server.otherwise(testing::answerWith(401, R"({"message":"Authentication failed"})"));
    QVERIFY(world.start());
    QList<core::ConversationId> chats{world.writes(QStringLiteral("U0"))};
    QVERIFY(world.mark(chats.first()).ok());
    QTRY_COMPARE(world.state(chats.first()), MarkState::Paused);
    for (int i = 1; i < 20; ++i) {
        chats.append(world.writes(QStringLiteral("U%1").arg(i)));
        QVERIFY(world.mark(chats.last()).ok());
    }
    QTRY_COMPARE(world.log(LogWhat::AccountPaused).size(), 1);
    QVERIFY(world.restart());
    QTRY_COMPARE(world.queue->pausedFor(), Reason::AccessTokenRefused);
    QTRY_COMPARE(world.log(LogWhat::AccountPaused).size(), 2);
    world.advance(1h);
    QCOMPARE(world.calls(), 2);
    world.server.otherwise(testing::answerWith(200, "{}"));
    world.queue->resume();
    for (const auto chat : chats)
        QTRY_COMPARE(world.toldState(chat), MarkState::Read);
}

void PauseTest::retryNowProbesAndLiftsThePause()
{
    World world;
    world.config.hold = 0ms;
    world.script({401, 401});
    QVERIFY(world.start());
    QSignalSpy paused(world.queue.get(), &readmarks::Queue::pauseChanged);
    const auto first = world.writes(QStringLiteral("U1"));
    const auto second = world.writes(QStringLiteral("U2"));
    QVERIFY(world.mark(first).ok());
    QTRY_COMPARE(world.state(first), MarkState::Paused);
    QVERIFY(world.mark(second).ok());

    world.queue->retryNow(second);
    QTRY_COMPARE(world.status(second).attempts, 1);
    QTRY_COMPARE(world.state(second), MarkState::Paused);
    QCOMPARE(world.calls(), 2);
    QCOMPARE(world.log(LogWhat::AccountPaused).size(), 1);
    world.queue->retryNow(second);
    QTRY_COMPARE(world.toldState(second), MarkState::Read);
    QTRY_COMPARE(world.toldState(first), MarkState::Read);
    QCOMPARE(world.queue->pausedFor(), Reason::None);
    QCOMPARE(paused.size(), 2);
}

void PauseTest::theTimeOfThePauseGivesNothingUp()
{
    World world;
    world.config.hold = 0ms;
    world.script({401, 500});
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    QTRY_COMPARE(world.state(chat), MarkState::Paused);
    world.advance(12h);
    QCOMPARE(world.state(chat), MarkState::Paused);
    world.queue->resume();
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    QVERIFY(world.status(chat).givesUpAt > world.clock.now() + 29min);
    world.advance(1s);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
}

void PauseTest::canBeCancelledAndUndone()
{
    World world;
    world.script({401});
    QVERIFY(world.start());
    const auto first = world.writes(QStringLiteral("U1"));
    const auto second = world.writes(QStringLiteral("U2"));
    QVERIFY(world.mark(first).ok());
    world.advance(4s);
    QTRY_COMPARE(world.state(first), MarkState::Paused);
    QVERIFY(world.mark(second).ok());
    QCOMPARE(world.state(second), MarkState::Holding);
    QVERIFY(world.queue->cancel(second));
    QVERIFY(world.queue->cancel(first));
    QTRY_COMPARE(world.queue->counts().waiting, 0);
    world.queue->resume();
    world.advance(1h);
    QCOMPARE(world.calls(), 1);
}

void PauseTest::switchingTheApiTakesTheRequestsAlong()
{
    World world(ReadApi::User);
    world.config.hold = 0ms;
    world.script({403});
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    const auto old = world.mark(chat);
    QTRY_COMPARE(world.state(chat), MarkState::Paused);

    auto config = world.config;
    config.api = ReadApi::Token;
    world.queue->setConfig(config);
    QCOMPARE(world.queue->pausedFor(), Reason::None);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.server.request(1).target, QByteArray("/v2/bot/chat/markAsRead"));
    QCOMPARE(world.history(*old)->actions.first().kind, store::ActionKind::Covered);
}

void PauseTest::whatTheOtherApiCannotDoStaysPaused()
{
    World world(ReadApi::User);
    world.config.hold = 0ms;
    world.script({403});
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"), 1, false);
    QVERIFY(world.mark(chat).ok());
    QTRY_COMPARE(world.state(chat), MarkState::Paused);
    auto config = world.config;
    config.api = ReadApi::Token;
    world.queue->setConfig(config);
    QTRY_COMPARE(world.log(LogWhat::MarkRefusedHere).size(), 1);
    QCOMPARE(world.state(chat), MarkState::Paused);
    QCOMPARE(world.calls(), 1);
    // The new API is not held up by it.
    const auto other = world.writes(QStringLiteral("U2"));
    QVERIFY(world.mark(other).ok());
    QTRY_COMPARE(world.toldState(other), MarkState::Read);
}

QTEST_GUILESS_MAIN(PauseTest)
#include "tst_readmarks_pause.moc"
