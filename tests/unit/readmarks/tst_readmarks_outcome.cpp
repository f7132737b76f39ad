// SPDX-License-Identifier: Apache-2.0
#include "readmarks/outcome_p.h"

#include "story.h"

#include <QTest>

#include <limits>

using namespace kidoku;
using namespace std::chrono_literals;
using line::Reason;
using line::Verdict;
using readmarks::HostNews;
using store::ReadApi;
using testing::Story;

class OutcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesLinesTimeWhenTheClocksDiffer_data();
    void takesLinesTimeWhenTheClocksDiffer();
    void tellsTheHostsNews_data();
    void tellsTheHostsNews();
    void readsUpToTheTokenOrUpToTheAnswer();
    void whatCameDuringTheCallIsNotCertain();
    void whatFollowsFromAnAnswer_data();
    void whatFollowsFromAnAnswer();
};

void OutcomeTest::takesLinesTimeWhenTheClocksDiffer_data()
{
    QTest::addColumn<qint64>("differenceMs");
    QTest::addColumn<bool>("lines");
    QTest::newRow("equal clocks: ours, which knows milliseconds") << qint64(0) << false;
    QTest::newRow("two seconds ahead: ours") << qint64(2000) << false;
    QTest::newRow("two seconds behind: ours") << qint64(-2000) << false;
    QTest::newRow("more than that ahead: LINE's") << qint64(2001) << true;
    QTest::newRow("more than that behind: LINE's") << qint64(-2001) << true;
    QTest::newRow("seven minutes off: LINE's") << qint64(420'000) << true;
}

void OutcomeTest::takesLinesTimeWhenTheClocksDiffer()
{
    QFETCH(qint64, differenceMs);
    QFETCH(bool, lines);
    const auto now = Story::at(5000);
    line::Answer answer;
    QCOMPARE(readmarks::answerTime(answer, now).ms, now.ms);
    answer.serverDate = core::Timestamp{now.ms + differenceMs};
    QCOMPARE(readmarks::answerTime(answer, now).ms, lines ? answer.serverDate->ms : now.ms);
}

void OutcomeTest::tellsTheHostsNews_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<line::Transport>("transport");
    QTest::addColumn<HostNews>("news");
    using line::Transport;
    QTest::newRow("200 is good") << Verdict::Done << Transport::Answered << HostNews::Good;
    QTest::newRow("500 is trouble") << Verdict::Retry << Transport::Answered << HostNews::Trouble;
    QTest::newRow("no connection is trouble")
        << Verdict::Retry << Transport::NotConnected << HostNews::Trouble;
    QTest::newRow("429 is busy") << Verdict::SlowDown << Transport::Answered << HostNews::Busy;
    QTest::newRow("400 is an answer")
        << Verdict::Refused << Transport::Answered << HostNews::Answered;
    QTest::newRow("401 is an answer")
        << Verdict::PauseAccount << Transport::Answered << HostNews::Answered;
    QTest::newRow("no address says nothing of the host")
        << Verdict::PauseAccount << Transport::NoAddress << HostNews::Nothing;
    QTest::newRow("cancelled by us says nothing")
        << Verdict::Cancelled << Transport::Cancelled << HostNews::Nothing;
}

void OutcomeTest::tellsTheHostsNews()
{
    QFETCH(Verdict, verdict);
    QFETCH(line::Transport, transport);
    QFETCH(HostNews, news);
    line::Answer answer;
    answer.transport = transport;
    QCOMPARE(readmarks::newsOf(answer, {verdict, Reason::None}), news);
}

void OutcomeTest::readsUpToTheTokenOrUpToTheAnswer()
{
    const auto answered = Story::at(9000);
    const auto byToken = readmarks::readFact(Story().history().request, answered);
    QCOMPARE(byToken.upTo, Story().history().request.upTo);
    QCOMPARE(byToken.at.ms, answered.ms);
    const auto byUser = readmarks::readFact(Story(4000, ReadApi::User).history().request, answered);
    QCOMPARE(byUser.upTo, (store::Position{answered.ms, std::numeric_limits<qint64>::max()}));
    QVERIFY(byUser.api == ReadApi::User);
}

void OutcomeTest::whatCameDuringTheCallIsNotCertain()
{
    auto history = Story(0, ReadApi::User).opened(1000).history();
    auto &attempt = history.attempts.last();
    attempt.latency = 8000ms;
    const auto read = readmarks::readFact(history.request, Story::at(9000));
    QVERIFY(readmarks::certainlyIncludes(read, attempt, {Story::at(1000).ms, 7}));
    QVERIFY(!readmarks::certainlyIncludes(read, attempt, {Story::at(1001).ms, 7}));
}

void OutcomeTest::whatFollowsFromAnAnswer_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("newer");
    QTest::addColumn<bool>("givesUp");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<bool>("triesAgain");
    QTest::addColumn<int>("action"); // -1: none
    QTest::addColumn<int>("finished");
    const auto covered = static_cast<int>(store::ActionKind::Covered);
    const auto gaveUp = static_cast<int>(store::ActionKind::GaveUp);
    QTest::newRow("200 is Read and over")
        << Verdict::Done << false << false << true << false << -1 << 1;
    QTest::newRow("200 late is Read all the same")
        << Verdict::Done << false << true << true << false << -1 << 1;
    QTest::newRow("200 by token leaves the newer one to itself")
        << Verdict::Done << true << false << true << false << -1 << 1;
    QTest::newRow("500 is tried again")
        << Verdict::Retry << false << false << false << true << -1 << 0;
    QTest::newRow("500 after the time gives up")
        << Verdict::Retry << false << true << false << false << gaveUp << 0;
    QTest::newRow("500 with a newer one behind it is covered")
        << Verdict::Retry << true << true << false << true << covered << 1;
    QTest::newRow("429 is tried again")
        << Verdict::SlowDown << false << false << false << true << -1 << 0;
    QTest::newRow("400 is failed and stays in sight")
        << Verdict::Refused << false << false << false << false << -1 << 0;
    QTest::newRow("400 with a newer one behind it is covered")
        << Verdict::Refused << true << false << false << true << covered << 1;
    QTest::newRow("401 waits for the fix, however late")
        << Verdict::PauseAccount << false << true << false << false << -1 << 0;
}

void OutcomeTest::whatFollowsFromAnAnswer()
{
    QFETCH(Verdict, verdict);
    QFETCH(bool, newer);
    QFETCH(bool, givesUp);
    QFETCH(bool, isRead);
    QFETCH(bool, triesAgain);
    QFETCH(int, action);
    QFETCH(int, finished);

    const auto history
        = Story().opened(4000).answered(4100, verdict, Reason::LineFault, 0).history();
    auto next = Story().history();
    next.request.id = {8};
    next.request.upTo = {Story::at(3000).ms, 9};
    const auto closing
        = readmarks::closingOf(history, newer ? &next : nullptr, Story::at(4100), givesUp, {});
    QCOMPARE(closing.read.has_value(), isRead);
    QCOMPARE(closing.nextTry.isValid(), triesAgain);
    QCOMPARE(closing.actions.size(), action < 0 ? 0 : 1);
    if (action >= 0)
        QCOMPARE(static_cast<int>(closing.actions.first().kind), action);
    QCOMPARE(closing.finished.size(), finished);
}

QTEST_GUILESS_MAIN(OutcomeTest)
#include "tst_readmarks_outcome.moc"
