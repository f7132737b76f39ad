// SPDX-License-Identifier: Apache-2.0
#include "world.h"

using namespace kidoku;
using namespace std::chrono_literals;
using store::LogWhat;
using testing::MarkState;
using testing::World;

//! While a request is held it can be undone, and until then it takes nothing from the others.
class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUndoOfANewerRequestForgetsNothing();
    void theOlderOneGoesOnWhileTheNewerIsHeld();
    void undoneWhileTheOlderIsInFlight();
    void undoneBeforeItIsDurable();
    void anUndoTakesBackNothingElse();
    void aRetryNeverEndsAHold();
    void undoneWhileTheApiIsChanged();
};

void UndoTest::theUndoOfANewerRequestForgetsNothing()
{
    World world;
    world.script({503});
    world.server.then(testing::answerWith(503, "{}", {"Retry-After: 60"}));
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    const auto first = world.mark(chat);
    world.advance(4s);
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    world.advance(1s);
    QTRY_COMPARE(world.status(chat).attempts, 2);
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    world.writes(QStringLiteral("U1"));
    const auto second = world.mark(chat);
    QCOMPARE(world.state(chat), MarkState::Holding);
    QVERIFY(world.restart());
    QCOMPARE(world.state(chat), MarkState::Holding);
    QVERIFY(world.queue->undo(chat));
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    QCOMPARE(world.status(chat).request, *first);
    QVERIFY2(!world.queue->undo(chat), "nothing is held any more");
    QCOMPARE(world.history(*second)->actions.first().kind, store::ActionKind::Cancelled);

    world.advance(60s);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.calls(), 3);
    QCOMPARE(world.tokenOf(2), QStringLiteral("token-1001"));
    QCOMPARE(world.conversation(chat).unread, 1);
}

void UndoTest::theOlderOneGoesOnWhileTheNewerIsHeld()
{
    World world;
    world.script({500});
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    world.advance(4s);
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    world.writes(QStringLiteral("U1"));
    const auto second = world.mark(chat);
    world.advance(1s);
    QTRY_COMPARE(world.conversation(chat).unread, 1);
    QCOMPARE(world.tokenOf(1), QStringLiteral("token-1001"));
    QCOMPARE(world.state(chat), MarkState::Holding);
    QCOMPARE(world.status(chat).request, *second);
    world.advance(2999ms);
    QCOMPARE(world.state(chat), MarkState::Holding);
    world.advance(1ms);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.calls(), 3);
    QCOMPARE(world.conversation(chat).unread, 0);
}

void UndoTest::undoneWhileTheOlderIsInFlight()
{
    World world;
    testing::HttpExchangePtr held;
    world.server.then([&held](const auto &exchange) { held = exchange; });
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    const auto first = world.mark(chat);
    world.queue->sendNow(chat);
    QTRY_VERIFY(held);
    world.writes(QStringLiteral("U1"));
    const auto second = world.mark(chat);
    QVERIFY(second.ok());
    testing::answerWith(500, "{}")(held);
    QTRY_COMPARE(world.log(LogWhat::MarkAttempt).first().httpStatus, 500);
    QVERIFY2(world.log(LogWhat::MarkCovered).isEmpty(), "the newer one can still be undone");
    QVERIFY(world.queue->undo(chat));
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    QCOMPARE(world.status(chat).request, *first);
    world.advance(1s);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.calls(), 2);
    QCOMPARE(world.tokenOf(1), QStringLiteral("token-1001"));
}

void UndoTest::undoneBeforeItIsDurable()
{
    World world;
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    auto asked = world.queue->request(chat);
    QVERIFY(!asked.isFinished());
    QVERIFY(world.queue->undo(chat));
    QVERIFY(World::finishes(asked));
    QVERIFY(asked.result().ok());
    QTRY_COMPARE(world.toldState(chat), MarkState::Cancelled);

    // Nor does it need a hold.
    world.config.hold = 0ms;
    world.queue->setConfig(world.config);
    asked = world.queue->request(chat);
    QVERIFY(world.queue->cancel(chat));
    QTRY_COMPARE(world.log(LogWhat::MarkCancelled).size(), 2);
    world.advance(1h);
    world.settles();
    QCOMPARE(world.calls(), 0);
    QVERIFY(!world.queue->undo(chat));
}

void UndoTest::anUndoTakesBackNothingElse()
{
    World world;
    world.script({500});
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    world.advance(4s);
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    // Asked for again it is the request that waits already: no undo for that one.
    auto again = world.queue->request(chat);
    QVERIFY(world.queue->undo(chat));
    QVERIFY(World::finishes(again));
    world.settles();
    QCOMPARE(world.state(chat), MarkState::Waiting);

    // A double click takes one back, not two.
    world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    QVERIFY(world.queue->undo(chat));
    world.queue->undo(chat);
    world.queue->cancel(chat);
    QTRY_COMPARE(world.log(LogWhat::MarkCancelled).size(), 1);
    world.settles();
    QCOMPARE(world.state(chat), MarkState::Waiting);
    world.advance(1s);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
}

void UndoTest::aRetryNeverEndsAHold()
{
    World world;
    world.script({500});
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    world.queue->retryNow(chat);
    world.settles();
    QCOMPARE(world.state(chat), MarkState::Holding);
    QCOMPARE(world.calls(), 0);
    world.advance(4s);
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    world.queue->sendNow(chat);
    world.settles();
    QCOMPARE(world.state(chat), MarkState::Waiting);
    QCOMPARE(world.calls(), 1);

    // With one that waits behind one that is held, the first goes and the second stays.
    world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    world.queue->retryNow(chat);
    QTRY_COMPARE(world.calls(), 2);
    QCOMPARE(world.tokenOf(1), QStringLiteral("token-1001"));
    QCOMPARE(world.state(chat), MarkState::Holding);
}

void UndoTest::undoneWhileTheApiIsChanged()
{
    World world;
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    const auto request = world.mark(chat);
    world.config.api = store::ReadApi::User;
    world.queue->setConfig(world.config);
    // The one that takes its place is not durable yet.
    QVERIFY(world.queue->undo(chat));
    QTRY_COMPARE(world.toldState(chat), MarkState::Cancelled);
    QCOMPARE(world.history(*request)->actions.first().kind, store::ActionKind::Covered);
    world.advance(1h);
    world.settles();
    QCOMPARE(world.calls(), 0);
}

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_readmarks_undo.moc"
