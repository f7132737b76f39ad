// SPDX-License-Identifier: Apache-2.0
#include "relayd/tail.h"

#include <QTest>

using namespace kidoku::relayd;

namespace {

std::vector<Tail::Frame> frames(qint64 from, qint64 to, size_t size = 10)
{
    std::vector<Tail::Frame> result;
    for (qint64 seq = from; seq <= to; ++seq)
        result.push_back(
            {{1000 + seq, 0}, seq, std::make_shared<const std::string>(std::string(size, 'x'))});
    return result;
}

RecordId idOf(qint64 seq)
{
    return {1000 + seq, 0};
}

} // namespace

class RelaydTail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersFromMemoryWhatFollowsAKnownRecord()
    {
        Tail tail(1000);
        const Tail::Subscription subscription(tail, [] {});
        tail.publish(frames(1, 5));
        QCOMPARE(tail.after(idOf(2), 1000)->size(), size_t(3));
        QCOMPARE(tail.after(idOf(2), 1000)->front().seq, 3);
        QVERIFY(tail.after(idOf(5), 1000)->empty());
        QCOMPARE(tail.after(idOf(1), 15)->size(), size_t(2));
    }

    void doesNotAnswerForWhatCameBefore()
    {
        Tail tail(1000);
        const Tail::Subscription subscription(tail, [] {});
        QVERIFY(!tail.after(idOf(1), 1000));
        tail.publish(frames(3, 5));
        QVERIFY(!tail.after(idOf(2), 1000));
        QVERIFY(!tail.after({}, 1000));
    }

    void keepsToItsLimit()
    {
        Tail tail(100);
        const Tail::Subscription subscription(tail, [] {});
        tail.publish(frames(1, 50));
        QVERIFY(!tail.after(idOf(40), 1000));
        QCOMPARE(tail.after(idOf(41), 1000)->size(), size_t(9));
        tail.publish(frames(51, 51, 5000));
        QVERIFY(tail.after(idOf(51), 1000)->empty());
        QVERIFY(!tail.after(idOf(50), 1000));
    }

    void startsAnewAfterAHole()
    {
        Tail tail(1000);
        const Tail::Subscription subscription(tail, [] {});
        tail.publish(frames(1, 3));
        tail.publish(frames(5, 6));
        QVERIFY2(!tail.after(idOf(3), 1000), "record 4 must come from the log");
        QCOMPARE(tail.after(idOf(5), 1000)->size(), size_t(1));
    }

    void forgetsWhenNobodyListens()
    {
        Tail tail(1000);
        {
            const Tail::Subscription subscription(tail, [] {});
            tail.publish(frames(1, 3));
        }
        tail.publish(frames(4, 4));
        const Tail::Subscription subscription(tail, [] {});
        QVERIFY2(!tail.after(idOf(3), 1000), "an old end must not look like the newest");
    }

    void wakesOnceForEachTimeItWasArmed()
    {
        Tail tail(1000);
        int woken = 0;
        Tail::Subscription subscription(tail, [&] { ++woken; });
        tail.publish(frames(1, 1));
        QCOMPARE(woken, 0);
        subscription.arm();
        tail.publish(frames(2, 2));
        tail.publish(frames(3, 3));
        QCOMPARE(woken, 1);
        subscription.arm();
        tail.publish(frames(4, 4));
        QCOMPARE(woken, 2);
    }
};

QTEST_GUILESS_MAIN(RelaydTail)
#include "tst_relayd_tail.moc"
