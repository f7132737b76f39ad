// SPDX-License-Identifier: Apache-2.0
#include "world.h"

using namespace kidoku;
using namespace std::chrono_literals;
using store::LogState;
using store::LogWhat;
using testing::HttpExchangePtr;
using testing::MarkState;
using testing::World;

//! The program ends in every state of a request; the next one goes on with the story.
class RestartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileItHolds();
    void afterTheHoldHasPassedMeanwhile();
    void whileTheCallIsUnderWay();
    void whileItWaits();
    void afterANightItStillGetsItsChance();
    void afterItFailed();
    void afterItWasCancelled();
    void afterItWasRead();
    void withTwoRequestsOfOneChat();
    void withAColleaguesMarkMeanwhile();
};

void RestartTest::whileItHolds()
{
    World world;
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    world.advance(1s);
    QVERIFY(world.restart());
    QCOMPARE(world.state(chat), MarkState::Holding);
    world.advance(2999ms);
    QCOMPARE(world.calls(), 0);
    QCOMPARE(world.state(chat), MarkState::Holding);
    world.advance(1ms);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
}

void RestartTest::afterTheHoldHasPassedMeanwhile()
{
    World world;
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    world.stop();
    world.clock.advance(8h);
    QVERIFY(world.start());
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.calls(), 1);
}

void RestartTest::whileTheCallIsUnderWay()
{
    World world;
    world.config.hold = 0ms;
    world.server.then([](const HttpExchangePtr &) {});
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    const auto request = world.mark(chat);
    QTRY_COMPARE(world.calls(), 1);
    QCOMPARE(world.state(chat), MarkState::Sending);
    QVERIFY(world.restart());
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.calls(), 2);
    QCOMPARE(world.tokenOf(0), world.tokenOf(1));
    const auto history = world.history(*request);
    QCOMPARE(history->attempts.size(), 2);
    QCOMPARE(history->attempts.first().verdict, readmarks::codeOfCut());
    QVERIFY2(history->attempts.first().finishedAt.isValid(), "it is not under way any more");
    QCOMPARE(history->attempts.last().number, 2);
    // Its row in the log does not claim to be sending for ever.
    QCOMPARE(world.log(LogWhat::MarkAttempt).first().state, LogState::Retrying);
    QCOMPARE(world.log(LogWhat::MarkAttempt).last().state, LogState::Succeeded);
    QVERIFY(!world.log(LogWhat::MarkAttempt).first().latency);
}

void RestartTest::whileItWaits()
{
    World world;
    world.config.hold = 0ms;
    world.script({500, 500});
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    world.advance(1s);
    QTRY_COMPARE(world.status(chat).attempts, 2);
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    const auto until = world.status(chat).until;
    QVERIFY(world.restart());
    QCOMPARE(world.state(chat), MarkState::Waiting);
    QCOMPARE(world.status(chat).until.ms, until.ms);
    QCOMPARE(world.status(chat).httpStatus, 500);
    world.advance(2s);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.calls(), 3);
}

void RestartTest::afterANightItStillGetsItsChance()
{
    World world;
    world.config.hold = 0ms;
    world.script({500, 500});
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    world.stop();
    world.clock.advance(14h);
    QVERIFY(world.start());
    // The first call of the morning fails too: the network is not up yet.
    QTRY_COMPARE(world.status(chat).attempts, 2);
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    world.advance(2s);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
}

void RestartTest::afterItFailed()
{
    World world;
    world.config.hold = 0ms;
    world.script({400});
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    QTRY_COMPARE(world.state(chat), MarkState::Failed);
    QVERIFY(world.restart());
    QCOMPARE(world.state(chat), MarkState::Failed);
    QCOMPARE(world.status(chat).last.reason, line::Reason::InvalidReadToken);
    QCOMPARE(world.queue->counts().failed, 1);
    world.advance(1h);
    QCOMPARE(world.calls(), 1);
    world.queue->retryNow(chat);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QVERIFY(world.restart());
    QCOMPARE(world.state(chat), MarkState::None);
}

void RestartTest::afterItWasCancelled()
{
    World world;
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    QVERIFY(world.queue->cancel(chat));
    QTRY_COMPARE(world.toldState(chat), MarkState::Cancelled);
    QVERIFY(world.restart());
    world.advance(1h);
    QCOMPARE(world.state(chat), MarkState::None);
    QCOMPARE(world.calls(), 0);
}

void RestartTest::afterItWasRead()
{
    World world;
    world.config.hold = 0ms;
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QVERIFY(world.restart());
    world.advance(1h);
    QCOMPARE(world.state(chat), MarkState::None);
    QCOMPARE(world.calls(), 1);
    QCOMPARE(world.conversation(chat).unread, 0);
}

void RestartTest::withTwoRequestsOfOneChat()
{
    World world;
    world.config.hold = 0ms;
    world.server.then([](const HttpExchangePtr &) {});
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    const auto first = world.mark(chat);
    QTRY_COMPARE(world.calls(), 1);
    world.clock.advance(1s);
    world.writes(QStringLiteral("U1"));
    const auto second = world.mark(chat);
    QVERIFY(second.ok() && *second != *first);
    QVERIFY(world.restart());
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.calls(), 2);
    QCOMPARE(world.tokenOf(1), QStringLiteral("token-1002"));
    QCOMPARE(world.history(*first)->actions.first().kind, store::ActionKind::Covered);
    QCOMPARE(world.history(*first)->actions.first().other, *second);
}

void RestartTest::withAColleaguesMarkMeanwhile()
{
    World world;
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    const auto last = world.conversation(chat).last;
    world.queue.reset();
    auto read = world.store->write([=](store::Database &database, store::ChangeSet &) {
        store::ReadFact fact;
        fact.conversation = chat;
        fact.upTo = last;
        fact.at = {last.at + 10};
        fact.ownConsole = false;
        store::inbox::addRead(database, fact);
        return core::Done{};
    });
    QVERIFY(World::finishes(read));
    QVERIFY(world.restart());
    world.advance(1h);
    QCOMPARE(world.state(chat), MarkState::None);
    QCOMPARE(world.calls(), 0);
    QCOMPARE(world.log(LogWhat::MarkCovered).size(), 1);
}

QTEST_GUILESS_MAIN(RestartTest)
#include "tst_readmarks_restart.moc"
