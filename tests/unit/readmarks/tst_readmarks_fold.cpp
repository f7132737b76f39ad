// SPDX-License-Identifier: Apache-2.0
#include "readmarks/fold.h"

#include "story.h"

#include <QTest>

using namespace kidoku;
using readmarks::MarkState;
using store::ActionKind;
using testing::Story;

Q_DECLARE_METATYPE(kidoku::testing::Story)

namespace {

// Exact waits: no jitter.
readmarks::RetryPolicy exactPolicy()
{
    readmarks::RetryPolicy policy;
    policy.backoff.jitter = 0;
    return policy;
}

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
using line::Reason;
using line::Verdict;

} // namespace

class FoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheState_data();
    void tellsTheState();
    void tellsTheNewestAnswer();
    void countsGiveUpFromTheLastRetry();
    void derivesJitterFromTheAttempt();
    void readsUnknownNamesAsRetry();
};

void FoldTest::tellsTheState_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<bool>("inFlight");
    QTest::addColumn<MarkState>("state");
    QTest::addColumn<qint64>("until"); // 0: none

    const auto row = [](const char *name, const Story &story, qint64 now, MarkState state,
                        qint64 until = 0, bool inFlight = false) {
        QTest::newRow(name) << story << now << inFlight << state << until;
    };
    const auto paused = Story().opened(4000).answered(4100, Verdict::PauseAccount,
                                                      Reason::AccessTokenRefused, 401);
    const auto refused
        = Story().opened(4000).answered(4100, Verdict::Refused, Reason::InvalidReadToken, 400);
    const auto done = Story().opened(4000).answered(4100, Verdict::Done, Reason::None, 200);

    row("a fresh request holds", Story(), 0, MarkState::Holding, 4000);
    row("it holds to the last millisecond", Story(), 3999, MarkState::Holding, 4000);
    row("it is queued when the hold is over", Story(), 4000, MarkState::Queued);
    row("without a hold it is queued at once", Story(0), 0, MarkState::Queued);
    row("sent now, it is queued before the hold is over", Story().did(ActionKind::SentNow, 900),
        1000, MarkState::Queued);
    row("undone in the hold it is cancelled", Story().did(ActionKind::Cancelled, 900), 1000,
        MarkState::Cancelled);
    row("cancelled stays cancelled", Story().did(ActionKind::Cancelled, 900), hour,
        MarkState::Cancelled);
    row("in flight it is sending", Story().opened(4000), 4050, MarkState::Sending, 0, true);
    row("cut by a crash it is queued again", Story().opened(4000), 4050, MarkState::Queued);
    row("a cut attempt does not hold the next one back", Story().opened(4000), 4001,
        MarkState::Queued);
    row("after a failure it waits the first step", Story().failed(4000), 4001, MarkState::Waiting,
        5000);
    row("the wait over, it is queued", Story().failed(4000), 5000, MarkState::Queued);
    row("the second failure doubles the wait", Story().failed(4000).failed(5000), 5001,
        MarkState::Waiting, 7000);
    row("the third doubles it again", Story().failed(4000).failed(5000).failed(7000), 7001,
        MarkState::Waiting, 11'000);
    row("a cut attempt counts as no failure", Story().failed(4000).opened(5000).failed(6000), 6001,
        MarkState::Waiting, 8000);
    row("in flight again after failures it is sending", Story().failed(4000).opened(5000), 5001,
        MarkState::Sending, 0, true);
    row("a deadline that passed is waited for like a 500",
        Story().opened(4000).answered(14'000, Verdict::Retry, Reason::LineSilent, 0), 14'001,
        MarkState::Waiting, 15'000);
    row("an attempt that we cancelled is repeated",
        Story().opened(4000).answered(4100, Verdict::Cancelled, Reason::Cancelled, 0), 4101,
        MarkState::Waiting, 5100);
    row("429 waits the longer time",
        Story().opened(4000).answered(4100, Verdict::SlowDown, Reason::RateLimited, 429), 4101,
        MarkState::Waiting, 9100);
    row("Retry-After is obeyed when it is longer",
        Story().opened(4000).answered(4100, Verdict::Retry, Reason::LineFault, 503,
                                      std::chrono::seconds(20)),
        4101, MarkState::Waiting, 24'100);
    row("Retry-After does not shorten our own wait",
        Story().opened(4000).answered(4100, Verdict::SlowDown, Reason::RateLimited, 429,
                                      std::chrono::seconds(1)),
        4101, MarkState::Waiting, 9100);
    row("a Retry-After of days is cut to the give-up time",
        Story().opened(4000).answered(4100, Verdict::Retry, Reason::LineFault, 503,
                                      std::chrono::hours(99)),
        4101, MarkState::Waiting, 4100 + 30 * minute);
    row("a negative Retry-After is none",
        Story().opened(4000).answered(4100, Verdict::Retry, Reason::LineFault, 503,
                                      std::chrono::hours(-9)),
        4101, MarkState::Waiting, 5100);
    row("the last try is made when the time to give up has come", Story().failed(30 * minute - 300),
        30 * minute - 200, MarkState::Waiting, 30 * minute);
    row("after the time only the recorded giving up makes it failed",
        Story().failed(30 * minute + 5), 30 * minute + 10, MarkState::Waiting, 30 * minute + 1005);
    row("gave up, it is failed", Story().failed(30 * minute).did(ActionKind::GaveUp, 30 * minute),
        31 * minute, MarkState::Failed);
    row("it can give up without any try of its own", Story().did(ActionKind::GaveUp, 30 * minute),
        31 * minute, MarkState::Failed);
    row("asked again after giving up it is queued",
        Story()
            .failed(30 * minute)
            .did(ActionKind::GaveUp, 30 * minute)
            .did(ActionKind::RetryAsked, 40 * minute),
        40 * minute, MarkState::Queued);
    row("asked again, the waits start from the first step",
        Story()
            .failed(4000)
            .failed(5000)
            .failed(7000)
            .did(ActionKind::RetryAsked, 8000)
            .failed(8100),
        8101, MarkState::Waiting, 9100);
    row("asked again while waiting it is queued at once",
        Story().failed(4000).did(ActionKind::RetryAsked, 4100), 4100, MarkState::Queued);
    row("asked again at a clock set back it is queued all the same",
        Story().failed(4000).did(ActionKind::RetryAsked, -hour), -hour, MarkState::Queued);
    row("asked again in the same millisecond as the failed try, the next failure counts",
        Story().failed(4000).did(ActionKind::RetryAsked, 4000).failed(4000), 4000,
        MarkState::Waiting, 5000);
    row("asked again while it holds, it leaves", Story().did(ActionKind::RetryAsked, 900), 901,
        MarkState::Queued);
    row("refused it is failed", refused, 4200, MarkState::Failed);
    row("refused stays failed", refused, 10 * hour, MarkState::Failed);
    row("refused and asked again it is queued", Story(refused).did(ActionKind::RetryAsked, 5000),
        5000, MarkState::Queued);
    row("a paused account leaves it queued", paused, 4200, MarkState::Queued);
    row("a newer request covers it", Story().failed(4000).did(ActionKind::Covered, 4500), 4600,
        MarkState::Covered);
    row("a newer request covers a failed one", Story(refused).did(ActionKind::Covered, 9000), 9001,
        MarkState::Covered);
    row("200 is Read", done, 4100, MarkState::Read);
    row("Read stays Read", done, 100 * hour, MarkState::Read);
    row("Read wins over a cancel that came too late",
        Story()
            .opened(4000)
            .did(ActionKind::Cancelled, 4050)
            .answered(4100, Verdict::Done, Reason::None, 200),
        4101, MarkState::Read);
    row("Read wins over a newer request",
        Story()
            .opened(4000)
            .answered(4100, Verdict::Done, Reason::None, 200)
            .did(ActionKind::Covered, 4100),
        4101, MarkState::Read);
    row("200 after failures is Read",
        Story().failed(4000).failed(5000).opened(7000).answered(7100, Verdict::Done, Reason::None,
                                                                200),
        7101, MarkState::Read);
}

void FoldTest::tellsTheState()
{
    QFETCH(Story, story);
    QFETCH(qint64, now);
    QFETCH(bool, inFlight);
    QFETCH(MarkState, state);
    QFETCH(qint64, until);

    const auto status = fold(story.history(), Story::at(now), inFlight, exactPolicy());
    QCOMPARE(static_cast<int>(status.state), static_cast<int>(state));
    QCOMPARE(status.until.ms, until == 0 ? 0 : Story::at(until).ms);
    QCOMPARE(status.attempts, static_cast<int>(story.history().attempts.size()));
    QCOMPARE(status.conversation, story.history().request.conversation);
    QCOMPARE(status.request, story.history().request.id);
}

void FoldTest::tellsTheNewestAnswer()
{
    Story story;
    story.failed(4000).opened(5000);
    const auto sending = fold(story.history(), Story::at(5001), true, exactPolicy());
    QCOMPARE(sending.httpStatus, 500);
    QVERIFY(sending.last == (line::Meaning{Verdict::Retry, Reason::LineFault}));

    story.answered(5100, Verdict::Refused, Reason::InvalidReadToken, 400);
    const auto failed = fold(story.history(), Story::at(5101), false, exactPolicy());
    QCOMPARE(failed.httpStatus, 400);
    QVERIFY(failed.last == (line::Meaning{Verdict::Refused, Reason::InvalidReadToken}));
    QVERIFY(!failed.gaveUp);
}

void FoldTest::countsGiveUpFromTheLastRetry()
{
    Story story;
    story.failed(4000);
    QCOMPARE(fold(story.history(), Story::at(4001), false, exactPolicy()).givesUpAt.ms,
             Story::at(30 * minute).ms);
    story.did(ActionKind::GaveUp, 30 * minute);
    QVERIFY(fold(story.history(), Story::at(30 * minute), false, exactPolicy()).gaveUp);
    story.did(ActionKind::RetryAsked, hour);
    const auto again = fold(story.history(), Story::at(hour), false, exactPolicy());
    QCOMPARE(again.givesUpAt.ms, Story::at(hour + 30 * minute).ms);
    QVERIFY(!again.gaveUp);
}

void FoldTest::derivesJitterFromTheAttempt()
{
    readmarks::RetryPolicy policy;
    policy.backoff.jitter = 0.2;
    QSet<qint64> waits;
    for (int i = 0; i < 200; ++i) {
        auto history = Story().failed(4000).history();
        history.attempts.last().id = {1000 + i};
        const auto once = fold(history, Story::at(4001), false, policy);
        QCOMPARE(fold(history, Story::at(4002), false, policy).until.ms, once.until.ms);
        const qint64 wait = once.until.ms - Story::at(4000).ms;
        QVERIFY2(wait >= 800 && wait <= 1000, qPrintable(QString::number(wait)));
        waits.insert(wait);
    }
    QVERIFY2(waits.size() > 80, "the waits are spread");
}

void FoldTest::readsUnknownNamesAsRetry()
{
    auto history = Story().failed(4000).history();
    history.attempts.last().verdict = QStringLiteral("Enlightened");
    history.attempts.last().reason = QStringLiteral("Moonlight");
    const auto status = fold(history, Story::at(4001), false, exactPolicy());
    QCOMPARE(static_cast<int>(status.state), static_cast<int>(MarkState::Waiting));
    QVERIFY(status.last.reason == Reason::Unexpected);
}

QTEST_GUILESS_MAIN(FoldTest)
#include "tst_readmarks_fold.moc"
