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
    void aCutAttemptSaysNothing();
    void whatFollowsFromAnAnswer_data();
    void whatFollowsFromAnAnswer();
};

void OutcomeTest::takesLinesTimeWhenTheClocksDiffer_data()
{
    QTest::addColumn<qint64>("differenceMs"); // LINE's Date minus our clock
    QTest::addColumn<qint64>("afterDateMs");  // what is taken, from LINE's Date on
    QTest::newRow("within Date's second: ours, which knows milliseconds")
        << qint64(-640) << qint64(640);
    QTest::newRow("equal") << qint64(0) << qint64(0);
    QTest::newRow("ours is ahead: the end of Date's second, not later")
        << qint64(-1500) << qint64(999);
    QTest::newRow("ours is two seconds ahead") << qint64(-2000) << qint64(999);
    QTest::newRow("ours is behind: Date") << qint64(1500) << qint64(0);
    QTest::newRow("more than two seconds behind: Date") << qint64(2001) << qint64(0);
    QTest::newRow("more than two seconds ahead: Date") << qint64(-2001) << qint64(0);
    QTest::newRow("seven minutes off: Date") << qint64(420'000) << qint64(0);
}

void OutcomeTest::takesLinesTimeWhenTheClocksDiffer()
{
    QFETCH(qint64, differenceMs);
    QFETCH(qint64, afterDateMs);
    const auto now = Story::at(5000);
    line::Answer answer;
    QCOMPARE(readmarks::answerTime(answer, now).ms, now.ms);
    answer.serverDate = core::Timestamp{now.ms + differenceMs};
    QCOMPARE(readmarks::answerTime(answer, now).ms - answer.serverDate->ms, afterDateMs);
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
    // LINE's Date knows whole seconds; what was asked for was there when the call began.
    const auto asked = Story(4000, ReadApi::User).history().request;
    const auto early = readmarks::readFact(asked, {asked.upTo.at - 400});
    QCOMPARE(early.upTo, asked.upTo);
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

void OutcomeTest::aCutAttemptSaysNothing()
{
    auto history = Story().failed(4000).opened(5000).history();
    const auto open = history.attempts.last();
    QCOMPARE(readmarks::cutAttempt(open, Story::at(5400)).finishedAt.ms, Story::at(5400).ms);
    QCOMPARE(readmarks::cutAttempt(open, Story::at(90'000'000)).finishedAt.ms,
             Story::at(65'000).ms); // no call lasts so long
    QCOMPARE(readmarks::cutAttempt(open, Story::at(0)).finishedAt.ms, open.startedAt.ms);

    history.attempts.last() = readmarks::cutAttempt(open, Story::at(5400));
    const auto status = readmarks::fold(history, Story::at(5400), false, {});
    QCOMPARE(status.state, readmarks::MarkState::Queued);
    QCOMPARE(status.attempts, 2);
    QCOMPARE(status.httpStatus, 500); // of the newest one that was answered
}

void OutcomeTest::whatFollowsFromAnAnswer_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("newer"); // that asks for more
    QTest::addColumn<bool>("held");  // and can still be undone
    QTest::addColumn<bool>("givesUp");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<bool>("triesAgain");
    QTest::addColumn<int>("action"); // -1: none
    QTest::addColumn<int>("finished");
    const auto covered = static_cast<int>(store::ActionKind::Covered);
    const auto gaveUp = static_cast<int>(store::ActionKind::GaveUp);
    QTest::newRow("200 is Read and over")
        << Verdict::Done << false << false << false << true << false << -1 << 1;
    QTest::newRow("200 late is Read all the same")
        << Verdict::Done << false << false << true << true << false << -1 << 1;
    QTest::newRow("200 by token leaves the newer one to itself")
        << Verdict::Done << true << false << false << true << false << -1 << 1;
    QTest::newRow("500 is tried again")
        << Verdict::Retry << false << false << false << false << true << -1 << 0;
    QTest::newRow("500 after the time gives up")
        << Verdict::Retry << false << false << true << false << false << gaveUp << 0;
    QTest::newRow("500 with a newer one behind it is covered")
        << Verdict::Retry << true << false << true << false << true << covered << 1;
    QTest::newRow("429 is tried again")
        << Verdict::SlowDown << false << false << false << false << true << -1 << 0;
    QTest::newRow("500 with a newer one that is still held is tried again")
        << Verdict::Retry << true << true << false << false << true << -1 << 0;
    QTest::newRow("400 with a newer one that is still held is failed")
        << Verdict::Refused << true << true << false << false << false << -1 << 0;
    QTest::newRow("400 is failed and stays in sight")
        << Verdict::Refused << false << false << false << false << false << -1 << 0;
    QTest::newRow("400 with a newer one behind it is covered")
        << Verdict::Refused << true << false << false << false << true << covered << 1;
    QTest::newRow("401 waits for the fix, however late")
        << Verdict::PauseAccount << false << false << true << false << false << -1 << 0;
}

void OutcomeTest::whatFollowsFromAnAnswer()
{
    QFETCH(Verdict, verdict);
    QFETCH(bool, newer);
    QFETCH(bool, held);
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
    readmarks::Others others;
    if (newer)
        others.all = {next};
    if (newer && !held)
        others.successor = next.request.id;
    const auto closing = readmarks::closingOf(history, others, Story::at(4100), givesUp, {});
    QCOMPARE(closing.read.has_value(), isRead);
    QCOMPARE(closing.nextTry.isValid(), triesAgain);
    QCOMPARE(closing.actions.size(), action < 0 ? 0 : 1);
    if (action >= 0)
        QCOMPARE(static_cast<int>(closing.actions.first().kind), action);
    QCOMPARE(closing.finished.size(), finished);
}

QTEST_GUILESS_MAIN(OutcomeTest)
#include "tst_readmarks_outcome.moc"
