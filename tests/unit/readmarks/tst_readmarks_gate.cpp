// SPDX-License-Identifier: Apache-2.0
#include "readmarks/host_gate_p.h"

#include <QTest>

using namespace kidoku;
using namespace std::chrono_literals;
using core::Milliseconds;
using readmarks::HostGate;
using readmarks::HostNews;
using Change = HostGate::Change;
using Permit = HostGate::Permit;

namespace {

core::BackoffPolicy exactSteps()
{
    return {1000ms, 60'000ms, 2.0, 0.0};
}

struct Rig
{
    HostGate gate{exactSteps(), [] { return 0.0; }, 64};
    Milliseconds now{1'000'000};

    //! One call that begins now, if it may, and ends at once.
    Change call(HostNews news, Milliseconds asked = 0ms)
    {
        const Permit permit = gate.permit(now);
        gate.began(permit, now);
        return gate.ended(permit, news, asked, now);
    }
    int fill()
    {
        int calls = 0;
        while (gate.permit(now) == Permit::Yes) {
            gate.began(Permit::Yes, now);
            ++calls;
        }
        return calls;
    }
    void drain(int calls, HostNews news)
    {
        for (int i = 0; i < calls; ++i)
            gate.ended(Permit::Yes, news, 0ms, now);
    }
    void breakDown()
    {
        for (int i = 0; i < HostGate::failuresToOutage; ++i)
            call(HostNews::Trouble);
    }
};

} // namespace

class GateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithEverySuccess();
    void letsOneCallOutWhenCareful();
    void fiveFailuresInARowAreAnOutage();
    void probesOncePerStep();
    void aFailureOfAnOldCallIsNoProbe();
    void drainsSlowlyAfterAnOutage();
    void anyAnswerOfLineEndsAnOutage();
    void slowsDownAfter429AndRecovers();
    void obeysTheWaitThatA429AskedFor();
    void theProbeWaitsAsLongAsItWasTold();
    void anUnsentCallSaysNothing();
    void anOutageIsForgottenWhenNothingProbes();
};

void GateTest::opensWithEverySuccess()
{
    Rig rig;
    int window = rig.fill();
    QVERIFY(window >= 1 && window <= 8);
    for (int round = 0; round < 10; ++round) {
        rig.drain(window, HostNews::Good);
        const int wider = rig.fill();
        QVERIFY(wider == 64 || wider == 2 * window);
        window = wider;
    }
    QCOMPARE(window, 64);
    QVERIFY2(!rig.gate.nextChance(), "only an answer opens it again");
}

void GateTest::letsOneCallOutWhenCareful()
{
    Rig rig;
    rig.gate.beCareful();
    QCOMPARE(rig.fill(), 1);
    rig.drain(1, HostNews::Answered);
    QCOMPARE(rig.fill(), 1);
    rig.drain(1, HostNews::Good);
    QCOMPARE(rig.fill(), 2);
}

void GateTest::fiveFailuresInARowAreAnOutage()
{
    Rig rig;
    for (int i = 0; i < 4; ++i)
        QCOMPARE(rig.call(HostNews::Trouble), Change::None);
    QCOMPARE(rig.call(HostNews::Good), Change::None);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(rig.call(HostNews::Trouble), Change::None);
    QVERIFY(!rig.gate.inOutage());
    QCOMPARE(rig.call(HostNews::Trouble), Change::OutageBegan);
    QVERIFY(rig.gate.inOutage());
    QCOMPARE(rig.gate.permit(rig.now), Permit::No);
    QCOMPARE(*rig.gate.nextChance(), rig.now + 1000ms);
}

void GateTest::probesOncePerStep()
{
    Rig rig;
    rig.breakDown();
    Milliseconds step = 1000ms;
    for (int i = 0; i < 12; ++i) {
        rig.now += step - 1ms;
        QCOMPARE(rig.gate.permit(rig.now), Permit::No);
        rig.now += 1ms;
        QCOMPARE(rig.gate.permit(rig.now), Permit::Probe);
        rig.gate.began(Permit::Probe, rig.now);
        QCOMPARE(rig.gate.permit(rig.now + 1h), Permit::No);
        QVERIFY(!rig.gate.nextChance());
        QCOMPARE(rig.gate.ended(Permit::Probe, HostNews::Trouble, 0ms, rig.now), Change::None);
        step = std::min<Milliseconds>(step * 2, 60'000ms);
    }
    QCOMPARE(step, Milliseconds(60'000));
    rig.gate.probeNow();
    QCOMPARE(rig.gate.permit(rig.now), Permit::Probe);
}

void GateTest::aFailureOfAnOldCallIsNoProbe()
{
    Rig rig;
    const int calls = rig.fill();
    rig.drain(calls, HostNews::Good);
    const int more = rig.fill();
    QVERIFY(more > 5);
    rig.drain(5, HostNews::Trouble);
    QVERIFY(rig.gate.inOutage());
    const auto probe = *rig.gate.nextChance();
    rig.drain(more - 5, HostNews::Trouble);
    QCOMPARE(*rig.gate.nextChance(), probe);
}

void GateTest::drainsSlowlyAfterAnOutage()
{
    Rig rig;
    rig.drain(rig.fill(), HostNews::Good);
    rig.breakDown();
    rig.now += 1s;
    rig.gate.began(Permit::Probe, rig.now);
    QCOMPARE(rig.gate.ended(Permit::Probe, HostNews::Good, 0ms, rig.now), Change::OutageEnded);
    QCOMPARE(rig.gate.outageLasted(rig.now), Milliseconds(1000));
    QCOMPARE(rig.fill(), 2);
    rig.drain(2, HostNews::Good);
    QCOMPARE(rig.fill(), 4);
}

void GateTest::anyAnswerOfLineEndsAnOutage()
{
    Rig rig;
    rig.breakDown();
    rig.now += 1s;
    rig.gate.began(Permit::Probe, rig.now);
    QCOMPARE(rig.gate.ended(Permit::Probe, HostNews::Answered, 0ms, rig.now), Change::OutageEnded);
    QVERIFY(!rig.gate.inOutage());
}

void GateTest::slowsDownAfter429AndRecovers()
{
    Rig rig;
    for (int i = 0; i < 10; ++i)
        rig.drain(rig.fill(), HostNews::Good);
    QCOMPARE(rig.fill(), 64);
    // A burst of them is one message.
    rig.drain(64, HostNews::Busy);
    QVERIFY(!rig.gate.inOutage());
    QCOMPARE(rig.gate.permit(rig.now), Permit::No);
    const auto spacing = *rig.gate.nextChance() - rig.now;
    QVERIFY(spacing > 0ms);
    rig.now += spacing;
    QCOMPARE(rig.fill(), 1); // then the next one has to wait
    rig.drain(1, HostNews::Good);

    rig.now += 2s;
    rig.call(HostNews::Busy);
    QVERIFY2(*rig.gate.nextChance() - rig.now > spacing, "slower with every burst");
    for (int i = 0; i < 40; ++i) {
        rig.now += 1s;
        rig.call(HostNews::Good);
    }
    rig.now += 1s;
    QVERIFY2(rig.fill() > 32, "and back to its pace with successes");
}

void GateTest::obeysTheWaitThatA429AskedFor()
{
    Rig rig;
    rig.call(HostNews::Busy, 30s);
    QCOMPARE(*rig.gate.nextChance(), rig.now + 30s);
    QCOMPARE(rig.gate.permit(rig.now + 29'999ms), Permit::No);
    QCOMPARE(rig.gate.permit(rig.now + 30s), Permit::Yes);
}

void GateTest::theProbeWaitsAsLongAsItWasTold()
{
    Rig rig;
    rig.breakDown();
    rig.now += 1s;
    QCOMPARE(rig.gate.permit(rig.now), Permit::Probe);
    rig.gate.began(Permit::Probe, rig.now);
    rig.gate.ended(Permit::Probe, HostNews::Trouble, 45s, rig.now);
    QCOMPARE(*rig.gate.nextChance(), rig.now + 45s);
}

void GateTest::anUnsentCallSaysNothing()
{
    Rig rig;
    for (int i = 0; i < 20; ++i)
        QCOMPARE(rig.call(HostNews::Nothing), Change::None);
    QVERIFY(!rig.gate.inOutage());
    rig.breakDown();
    rig.now += 1s;
    rig.gate.began(Permit::Probe, rig.now);
    rig.gate.ended(Permit::Probe, HostNews::Nothing, 0ms, rig.now);
    QCOMPARE(rig.gate.permit(rig.now), Permit::Probe);
}

void GateTest::anOutageIsForgottenWhenNothingProbes()
{
    Rig rig;
    QVERIFY(!rig.gate.forgetOutage());
    rig.breakDown();
    rig.now += 1s;
    rig.gate.began(Permit::Probe, rig.now);
    QVERIFY2(!rig.gate.forgetOutage(), "the probe will tell");
    rig.gate.ended(Permit::Probe, HostNews::Trouble, 0ms, rig.now);
    QVERIFY(rig.gate.forgetOutage());
    QVERIFY(!rig.gate.inOutage());
    QCOMPARE(rig.fill(), 1);
    QCOMPARE(rig.gate.ended(Permit::Yes, HostNews::Trouble, 0ms, rig.now), Change::OutageBegan);
}

QTEST_GUILESS_MAIN(GateTest)
#include "tst_readmarks_gate.moc"
