// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include <QSet>
#include <QSignalSpy>

using namespace kidoku;
using namespace std::chrono_literals;
using store::LogWhat;
using testing::HttpExchangePtr;
using testing::MarkState;
using testing::World;

namespace {

bool noneIsSending(const World &world)
{
    const auto statuses = world.queue->statuses();
    return std::none_of(statuses.begin(), statuses.end(), [](const auto &status) {
        return status.state == MarkState::Sending || status.state == MarkState::Queued;
    });
}

} // namespace

//! LINE is out for everybody. The judge is the server: how often was it called?
class OutageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twentyChatsAreProbesAndNoStorm();
    void theProbeIsShownAndTheOthersWait();
    void retryNowProbesAtOnce();
    void aFreshRequestIsTheNextProbe();
    void whatTakesTooLongIsGivenUp();
    void heldOnesCanBeUndoneMeanwhile();
    void itIsOverWhenNothingIsLeftToProbe();

private:
    static QList<core::ConversationId> breakDown(World &world, int chats);
};

// All calls fail until the test says otherwise; returns when nothing is under way any more.
QList<core::ConversationId> OutageTest::breakDown(World &world, int chats)
{
    world.config.hold = 0ms;
    world.server.otherwise(testing::answerWith(500, "{}"));
    QList<core::ConversationId> ids;
    if (!world.start())
        return ids;
    for (int i = 0; i < chats; ++i)
        ids.append(world.writes(QStringLiteral("U%1").arg(i)));
    for (const auto id : std::as_const(ids))
        world.queue->request(id);
    const auto broken = QTest::qWaitFor([&] { return world.queue->inOutage(); }, 20'000);
    const auto quiet = QTest::qWaitFor(
        [&] { return world.queue->statuses().size() == chats && noneIsSending(world); }, 20'000);
    return broken && quiet ? ids : QList<core::ConversationId>();
}

void OutageTest::twentyChatsAreProbesAndNoStorm()
{
    World world;
    const auto chats = breakDown(world, 20);
    QCOMPARE(chats.size(), 20);
    QVERIFY2(world.calls() <= 8, "the window had not opened yet");
    QTRY_COMPARE(world.log(LogWhat::OutageBegan).size(), 1);

    // Twenty minutes of outage, second by second: one probe per step.
    const int before = world.calls();
    for (int second = 0; second < 1200; ++second) {
        world.advance(1s);
        QTRY_VERIFY(noneIsSending(world));
    }
    const int probes = world.calls() - before;
    QVERIFY2(probes >= 20 && probes <= 27, qPrintable(QString::number(probes)));
    QSet<QString> probed;
    for (int i = before; i < world.calls(); ++i)
        probed.insert(world.tokenOf(i));
    QVERIFY2(probed.size() >= 15, "the probes take turns");

    world.server.otherwise(testing::answerWith(200, "{}"));
    world.advance(60s);
    for (const auto chat : chats)
        QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QVERIFY(!world.queue->inOutage());
    QCOMPARE(world.calls(), before + probes + 20);
    QTRY_COMPARE(world.log(LogWhat::OutageEnded).size(), 1);
    QCOMPARE(world.log(LogWhat::OutageEnded).first().args, QStringList{QStringLiteral("1260")});
    QCOMPARE(world.log(LogWhat::OutageBegan).size(), 1);
}

void OutageTest::theProbeIsShownAndTheOthersWait()
{
    World world;
    const auto chats = breakDown(world, 10);
    QCOMPARE(chats.size(), 10);
    int probing = 0;
    for (const auto &status : world.queue->statuses()) {
        if (status.state == MarkState::Waiting) {
            ++probing;
            QCOMPARE(status.until.ms, world.clock.now().ms + 1000);
        } else {
            QCOMPARE(status.state, MarkState::WaitingForLine);
        }
    }
    QCOMPARE(probing, 1);
    QCOMPARE(world.queue->counts().waiting, 10);
}

void OutageTest::retryNowProbesAtOnce()
{
    World world;
    const auto chats = breakDown(world, 10);
    QCOMPARE(chats.size(), 10);
    const int before = world.calls();
    core::ConversationId waiting;
    for (const auto chat : chats) {
        if (world.state(chat) == MarkState::WaitingForLine)
            waiting = chat;
    }
    const int attempts = world.status(waiting).attempts;
    world.queue->retryNow(waiting);
    QTRY_COMPARE(world.status(waiting).attempts, attempts + 1);
    QTRY_COMPARE(world.state(waiting), MarkState::WaitingForLine);
    QCOMPARE(world.calls(), before + 1);

    world.server.otherwise(testing::answerWith(200, "{}"));
    world.queue->retryNow(waiting);
    for (const auto chat : chats)
        QTRY_COMPARE(world.toldState(chat), MarkState::Read);
}

void OutageTest::aFreshRequestIsTheNextProbe()
{
    World world;
    const auto chats = breakDown(world, 10);
    QCOMPARE(chats.size(), 10);
    // Until each of them has been a probe: they take turns.
    for (int minute = 0; minute < 10; ++minute) {
        const int calls = world.calls();
        world.advance(1min);
        QTRY_COMPARE(world.calls(), calls + 1);
        QTRY_VERIFY(noneIsSending(world));
    }
    for (const auto chat : chats)
        QVERIFY(world.status(chat).attempts > 0);
    const auto fresh = world.writes(QStringLiteral("fresh"));
    const int before = world.calls();
    QVERIFY(world.mark(fresh).ok());
    world.advance(1ms);
    QCOMPARE(world.calls(), before);
    world.advance(1min);
    QTRY_COMPARE(world.status(fresh).attempts, 1);
    QTRY_COMPARE(world.calls(), before + 1);
}

void OutageTest::whatTakesTooLongIsGivenUp()
{
    World world;
    world.config.retry.giveUpAfter = 10min;
    const auto chats = breakDown(world, 12);
    QCOMPARE(chats.size(), 12);
    for (int minute = 0; minute < 11; ++minute) {
        world.advance(1min);
        QTRY_VERIFY(noneIsSending(world));
    }
    QTRY_COMPARE(world.queue->counts().failed, 12);
    for (const auto chat : chats)
        QVERIFY(world.status(chat).gaveUp);
    QCOMPARE(world.log(LogWhat::MarkGaveUp).size(), 12);
    QTRY_VERIFY(!world.queue->inOutage()); // nobody knows any more
    const int calls = world.calls();
    world.advance(1h);
    QCOMPARE(world.calls(), calls);

    world.server.otherwise(testing::answerWith(200, "{}"));
    world.queue->retryAllFailed();
    QTRY_COMPARE(world.queue->counts().failed, 0);
    world.advance(1min);
    for (const auto chat : chats)
        QTRY_COMPARE(world.toldState(chat), MarkState::Read);
}

void OutageTest::heldOnesCanBeUndoneMeanwhile()
{
    World world;
    const auto chats = breakDown(world, 10);
    QCOMPARE(chats.size(), 10);
    auto config = world.config;
    config.hold = 4s;
    world.queue->setConfig(config);
    const auto held = world.writes(QStringLiteral("held"));
    QVERIFY(world.mark(held).ok());
    QCOMPARE(world.state(held), MarkState::Holding);
    QVERIFY(world.queue->cancel(held));
    QTRY_COMPARE(world.toldState(held), MarkState::Cancelled);
    QVERIFY(world.queue->cancel(chats.last()));
    QTRY_COMPARE(world.toldState(chats.last()), MarkState::Cancelled);
}

void OutageTest::itIsOverWhenNothingIsLeftToProbe()
{
    World world;
    const auto chats = breakDown(world, 6);
    QCOMPARE(chats.size(), 6);
    QSignalSpy changed(world.queue.get(), &readmarks::Queue::outageChanged);
    for (const auto chat : chats)
        QVERIFY(world.queue->cancel(chat));
    QTRY_VERIFY(!world.queue->inOutage());
    QCOMPARE(changed.size(), 1);
    QVERIFY2(world.log(LogWhat::OutageEnded).isEmpty(), "nobody heard LINE answer");

    // One call finds out, and it is enough.
    const int before = world.calls();
    const auto first = world.writes(QStringLiteral("fresh"));
    const auto second = world.writes(QStringLiteral("fresh too"));
    QVERIFY(world.mark(first).ok());
    QVERIFY(world.mark(second).ok());
    QTRY_VERIFY(world.queue->inOutage());
    QTRY_VERIFY(noneIsSending(world));
    QCOMPARE(world.calls(), before + 1);
    world.server.otherwise(testing::answerWith(200, "{}"));
    world.advance(1min);
    for (const auto chat : {first, second})
        QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QVERIFY(!world.queue->inOutage());
}

QTEST_GUILESS_MAIN(OutageTest)
#include "tst_readmarks_outage.moc"
