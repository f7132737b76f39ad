// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include <QSignalSpy>

using namespace kidoku;
using namespace std::chrono_literals;
using readmarks::RequestRefusal;
using store::LogState;
using store::LogWhat;
using testing::HttpExchangePtr;
using testing::MarkState;
using testing::World;

namespace {

// From now on the file cannot be written, or can be again.
bool setReadOnly(World &world, bool readOnly)
{
    auto done = world.store->read([readOnly](store::Database &database) {
        database.exec(readOnly ? "PRAGMA query_only = 1" : "PRAGMA query_only = 0");
        return core::Done{};
    });
    return World::finishes(done) && done.result().ok();
}

} // namespace

//! The disk is full or read-only: nothing is sent that could not be recorded, nothing that LINE
//! has answered is lost, nothing is sent twice for it.
class TroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestThatCannotBeRecordedIsRefused();
    void withoutAnAttemptRowNothingIsSent();
    void aFullDiskSendsNothing();
    void anAnswerIsKeptUntilItCanBeRecorded();
    void aCancelIsKeptUntilItCanBeRecorded();
    void oneRowIsTriedFromTimeToTime();
    void aStartThatFailsCanBeRepeated();
    void goingAwayInTheMiddleIsSafe();
    void theWaitForTheDiskShortensNoHold();
};

void TroubleTest::aRequestThatCannotBeRecordedIsRefused()
{
    World world;
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(setReadOnly(world, true));
    const auto refused = world.mark(chat);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error(), RequestRefusal::StoreFailed);
    QCOMPARE(world.state(chat), MarkState::None);
    QVERIFY(setReadOnly(world, false));
    QVERIFY(world.mark(chat).ok());
}

void TroubleTest::withoutAnAttemptRowNothingIsSent()
{
    World world;
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    QVERIFY(setReadOnly(world, true));
    world.advance(4s);
    QTRY_VERIFY(world.status(chat).storeFailed);
    QTRY_COMPARE(world.state(chat), MarkState::Queued);
    for (int i = 0; i < 20; ++i) {
        world.advance(10s);
        world.settles();
        QCOMPARE(world.state(chat), MarkState::Queued);
    }
    QCOMPARE(world.calls(), 0);
    QVERIFY(setReadOnly(world, false));
    world.settles();
    world.advance(60s);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.calls(), 1);
}

void TroubleTest::aFullDiskSendsNothing()
{
    World world;
    world.config.hold = 0ms;
    QVERIFY(world.start());
    QList<core::ConversationId> chats;
    for (int i = 0; i < 30; ++i)
        chats.append(world.writes(QStringLiteral("U%1").arg(i)));
    auto filled = world.store->read([](store::Database &database) {
        database.exec("PRAGMA max_page_count = 1"); // means: not one page more than now
        return core::Done{};
    });
    QVERIFY(World::finishes(filled));
    // The pages that are there take some rows still; each call stands on a durable one.
    QList<QFuture<readmarks::RequestResult>> results;
    for (int round = 0; round < 400 && !world.queue->statuses().value(0).storeFailed; ++round) {
        for (const auto chat : std::as_const(chats)) {
            results.append(world.queue->request(chat));
            QVERIFY(World::finishes(results.last()));
        }
        world.writes(QStringLiteral("U%1").arg(round % 30));
        if (!results.last().result().ok()
            && results.last().result().error() == RequestRefusal::StoreFailed)
            break;
        world.advance(1s);
    }
    QVERIFY(std::any_of(results.begin(), results.end(), [](const auto &result) {
        return !result.result().ok() && result.result().error() == RequestRefusal::StoreFailed;
    }));
    auto freed = world.store->read([](store::Database &database) {
        database.exec("PRAGMA max_page_count = 1000000");
        return core::Done{};
    });
    QVERIFY(World::finishes(freed));
    world.advance(60s);
    QTRY_COMPARE(world.queue->counts().waiting, 0);
    // Every call of the server has its attempt row, and the other way round.
    int attempts = 0;
    for (const auto &row : world.log(LogWhat::MarkAttempt)) {
        QCOMPARE(row.state, LogState::Succeeded);
        ++attempts;
    }
    QCOMPARE(attempts, world.calls());
}

void TroubleTest::anAnswerIsKeptUntilItCanBeRecorded()
{
    World world;
    world.config.hold = 0ms;
    HttpExchangePtr held;
    world.server.then([&held](const HttpExchangePtr &exchange) { held = exchange; });
    QVERIFY(world.start());
    QSignalSpy marked(world.queue.get(), &readmarks::Queue::markedRead);
    const auto chat = world.writes(QStringLiteral("U1"));
    const auto request = world.mark(chat);
    QTRY_VERIFY(held);
    QVERIFY(setReadOnly(world, true));
    QSignalSpy failures(world.store.get(), &store::Store::failed);
    testing::answerWith(200, "{}")(held);
    QTRY_COMPARE(failures.size(), 1);
    for (int i = 0; i < 10; ++i) {
        world.advance(30s);
        world.settles();
        QCOMPARE(world.state(chat), MarkState::Sending);
        QVERIFY(world.status(chat).storeFailed);
    }
    QVERIFY2(failures.size() >= 3 && failures.size() <= 11, "tried again with a growing distance");
    QCOMPARE(marked.size(), 0);
    // Another request of this chat would stand on what cannot be recorded.
    const auto another = world.mark(chat);
    QVERIFY(!another.ok());

    QVERIFY(setReadOnly(world, false));
    world.advance(60s);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.calls(), 1);
    QCOMPARE(marked.size(), 1);
    QCOMPARE(world.conversation(chat).unread, 0);
    QCOMPARE(world.history(*request)->attempts.size(), 1);
    QCOMPARE(world.history(*request)->attempts.first().httpStatus, 200);
}

void TroubleTest::aCancelIsKeptUntilItCanBeRecorded()
{
    World world;
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    QVERIFY(setReadOnly(world, true));
    QVERIFY(world.queue->cancel(chat));
    world.advance(4s);
    QTRY_VERIFY(world.status(chat).storeFailed);
    QVERIFY(setReadOnly(world, false));
    world.advance(60s);
    QTRY_COMPARE(world.toldState(chat), MarkState::Cancelled);
    world.advance(1h);
    QCOMPARE(world.calls(), 0);
}

void TroubleTest::oneRowIsTriedFromTimeToTime()
{
    World world;
    QVERIFY(world.start());
    QList<core::ConversationId> chats;
    for (int i = 0; i < 30; ++i) {
        chats.append(world.writes(QStringLiteral("U%1").arg(i)));
        QVERIFY(world.mark(chats.last()).ok());
    }
    QSignalSpy failures(world.store.get(), &store::Store::failed);
    QVERIFY(setReadOnly(world, true));
    world.advance(4s);
    QTRY_VERIFY(!failures.isEmpty());
    for (int second = 0; second < 120; ++second) {
        world.advance(1s);
        world.settles();
    }
    QVERIFY2(failures.size() <= 20, qPrintable(QString::number(failures.size())));
    QCOMPARE(world.calls(), 0);
    QVERIFY(setReadOnly(world, false));
    world.advance(60s);
    world.settles();
    world.advance(60s);
    for (const auto chat : chats)
        QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.calls(), 30);
}

void TroubleTest::aStartThatFailsCanBeRepeated()
{
    World world;
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    world.queue.reset();
    QVERIFY(setReadOnly(world, true));
    // An open attempt or a covered request needs a write; nothing of it can be done now.
    auto started = world.startQueue();
    if (!started) {
        const auto refused = world.mark(chat);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error(), RequestRefusal::StoreFailed);
    }
    QVERIFY(setReadOnly(world, false));
    auto again = world.queue->start();
    QVERIFY(World::finishes(again));
    QVERIFY(again.result().ok());
    world.advance(4s);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.calls(), 1);
}

void TroubleTest::goingAwayInTheMiddleIsSafe()
{
    for (int i = 0; i < 20; ++i) {
        World world;
        world.config.hold = 0ms;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("U1"));
        auto asked = world.queue->request(chat);
        if (i % 2)
            QVERIFY(World::finishes(asked));
        if (i % 4 == 3)
            QTRY_VERIFY(world.calls() > 0);
        world.queue.reset();
        // The store ends what it was given; nobody listens any more.
        QVERIFY(world.conversation(chat).id.isValid());
    }
}

void TroubleTest::theWaitForTheDiskShortensNoHold()
{
    World world;
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    QVERIFY(setReadOnly(world, true));
    world.advance(4s);
    QTRY_VERIFY(world.status(chat).storeFailed);
    QTRY_COMPARE(world.state(chat), MarkState::Queued);
    QVERIFY(setReadOnly(world, false));
    world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    QCOMPARE(world.state(chat), MarkState::Holding);
    world.advance(1s);
    QTRY_COMPARE(world.conversation(chat).unread, 1);
    QCOMPARE(world.tokenOf(0), QStringLiteral("token-1001"));
    QCOMPARE(world.state(chat), MarkState::Holding);
    world.advance(2999ms);
    world.settles();
    QCOMPARE(world.state(chat), MarkState::Holding);
    QCOMPARE(world.calls(), 1);
    world.advance(1ms);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.tokenOf(1), QStringLiteral("token-1002"));
}

QTEST_GUILESS_MAIN(TroubleTest)
#include "tst_readmarks_trouble.moc"
