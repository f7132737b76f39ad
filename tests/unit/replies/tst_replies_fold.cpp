// SPDX-License-Identifier: Apache-2.0
#include "replies/fold.h"
#include "unit/replies/reply_story.h"

#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using line::Reason;
using line::Verdict;
using replies::ReplyState;
using store::ReplyActionKind;
using store::ReplyWay;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;

replies::ReplyStatus foldAt(const ReplyStory &story, qint64 ms, bool inFlight = false)
{
    replies::RetryPolicy policy;
    policy.backoff.jitter = 0;
    return replies::fold(story.history(), ReplyStory::at(ms), inFlight, policy);
}

ReplyState stateAt(const ReplyStory &story, qint64 ms)
{
    return foldAt(story, ms).state;
}

} // namespace

class RepliesFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForItsMarkAndNoLonger()
    {
        const auto story = ReplyStory().waitsForMark(2000);
        QCOMPARE(stateAt(story, 0), ReplyState::WaitingForMark);
        QCOMPARE(foldAt(story, 0).until, ReplyStory::at(2000));
        QCOMPARE(stateAt(story, 2000), ReplyState::Queued);
    }

    void aTryThatWasCutIsSentAgainTheSameWay()
    {
        const auto push = ReplyStory().opened(0, ReplyWay::Push);
        QCOMPARE(foldAt(push, 10, true).state, ReplyState::Sending);
        QCOMPARE(stateAt(push, 10), ReplyState::Queued);
        QCOMPARE(replies::nextWay(push.history()), ReplyWay::Push);
        const auto reply = ReplyStory().opened(0, ReplyWay::Reply);
        QCOMPARE(stateAt(reply, 10), ReplyState::Queued);
        QCOMPARE(replies::nextWay(reply.history()), ReplyWay::Reply);
    }

    void aRefusedTokenMeansPushOnlyWhenNothingCanHaveGone()
    {
        auto fresh = ReplyStory().tokenRefused(10);
        QCOMPARE(stateAt(fresh, 10), ReplyState::Queued);
        QCOMPARE(replies::nextWay(fresh.history()), ReplyWay::Push);

        auto unreached = ReplyStory().unreached(0, ReplyWay::Reply).tokenRefused(2000);
        QCOMPARE(replies::nextWay(unreached.history()), ReplyWay::Push);

        auto doubtful = ReplyStory().lost(0, ReplyWay::Reply).tokenRefused(2000);
        QCOMPARE(stateAt(doubtful, 2000), ReplyState::Uncertain);

        auto killed = ReplyStory().opened(0, ReplyWay::Reply).tokenRefused(2000);
        QCOMPARE(stateAt(killed, 2000), ReplyState::Uncertain);
    }

    void aReplyThatNobodyCanJudgeIsNeverPushed()
    {
        auto story = ReplyStory().lost(0, ReplyWay::Reply);
        QCOMPARE(stateAt(story, 10), ReplyState::Waiting);
        QCOMPARE(stateAt(story, 1000), ReplyState::Queued);
        QCOMPARE(replies::nextWay(story.history()), ReplyWay::Reply);
        story.did(ReplyActionKind::GaveUp, 31 * minute);
        QCOMPARE(stateAt(story, 31 * minute), ReplyState::Uncertain);
        // Whatever the operator presses, only "send again" makes it new.
        story.did(ReplyActionKind::RetryAsked, 32 * minute);
        QCOMPARE(replies::nextWay(story.history()), ReplyWay::Reply);
        story.did(ReplyActionKind::SentAgain, 33 * minute);
        QCOMPARE(stateAt(story, 33 * minute), ReplyState::Queued);
        QCOMPARE(replies::nextWay(story.history()), std::nullopt);
    }

    void aPushIsRepeatedAsLongAsItsKeyLives()
    {
        auto lost = ReplyStory().lost(0, ReplyWay::Push);
        QCOMPARE(stateAt(lost, 2000), ReplyState::Queued);
        QCOMPARE(stateAt(lost, day), ReplyState::Uncertain);
        QVERIFY(foldAt(lost, day).tooOld);
        auto unreached = ReplyStory().unreached(0, ReplyWay::Push);
        QCOMPARE(stateAt(unreached, day), ReplyState::Failed);
        auto never = ReplyStory();
        QCOMPARE(stateAt(never, day), ReplyState::Failed);
        never.did(ReplyActionKind::SentAgain, day);
        QCOMPARE(stateAt(never, day), ReplyState::Queued);
    }

    void givesUpVisibly()
    {
        auto story = ReplyStory().lost(0, ReplyWay::Push).did(ReplyActionKind::GaveUp, 31 * minute);
        const auto status = foldAt(story, 31 * minute);
        QCOMPARE(status.state, ReplyState::Failed);
        QVERIFY(status.gaveUp);
        QCOMPARE(status.last.reason, Reason::LineSilent);
        story.did(ReplyActionKind::RetryAsked, 40 * minute);
        QCOMPARE(stateAt(story, 40 * minute), ReplyState::Queued);
        QCOMPARE(replies::nextWay(story.history()), ReplyWay::Push);
    }

    void refusalsAreForGood()
    {
        const auto quota = ReplyStory()
                               .opened(0, ReplyWay::Push)
                               .answered(10, Verdict::Refused, Reason::QuotaReached);
        QCOMPARE(stateAt(quota, 5 * minute), ReplyState::Failed);
        const auto doubtful = ReplyStory()
                                  .lost(0, ReplyWay::Reply)
                                  .opened(2000, ReplyWay::Reply)
                                  .answered(2010, Verdict::Refused, Reason::BadRequest);
        QCOMPARE(stateAt(doubtful, 2010), ReplyState::Uncertain);
    }

    void aLaterYesBeatsEverything()
    {
        auto story = ReplyStory().lost(0, ReplyWay::Reply).opened(2000, ReplyWay::Reply);
        story.answered(2010, Verdict::Done, Reason::None).did(ReplyActionKind::Discarded, 2020);
        QCOMPARE(stateAt(story, 3000), ReplyState::Sent);
        auto told = ReplyStory().lost(0, ReplyWay::Reply).tokenRefused(2000);
        told.did(ReplyActionKind::MarkedSent, 3000);
        QCOMPARE(stateAt(told, 3000), ReplyState::Sent);
    }

    void stoppingWhatMayHaveGoneDoesNotUnsendIt()
    {
        auto story = ReplyStory().lost(0, ReplyWay::Push).did(ReplyActionKind::Stopped, 500);
        QCOMPARE(stateAt(story, 500), ReplyState::Uncertain);
        QCOMPARE(stateAt(story, minute), ReplyState::Uncertain);
        story.did(ReplyActionKind::Discarded, minute);
        QCOMPARE(stateAt(story, minute), ReplyState::Discarded);
    }

    void waitsLongerAfterEachFailure()
    {
        auto story = ReplyStory().unreached(0, ReplyWay::Push);
        QCOMPARE(foldAt(story, 0).until, ReplyStory::at(1000));
        story.unreached(1000, ReplyWay::Push);
        QCOMPARE(foldAt(story, 1000).until, ReplyStory::at(3000));
        const auto slowed = ReplyStory()
                                .opened(0, ReplyWay::Push)
                                .answered(0, Verdict::SlowDown, Reason::RateLimited);
        QCOMPARE(foldAt(slowed, 0).until, ReplyStory::at(5000));
    }
};

QTEST_GUILESS_MAIN(RepliesFold)
#include "tst_replies_fold.moc"
