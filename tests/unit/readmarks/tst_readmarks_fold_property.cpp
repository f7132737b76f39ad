// SPDX-License-Identifier: Apache-2.0
#include "readmarks/fold.h"

#include "story.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kidoku;
using readmarks::MarkState;
using store::ActionKind;
using store::RequestHistory;
using testing::Story;

namespace {

using line::Reason;
using line::Verdict;

struct Walk
{
    RequestHistory history;
    core::Timestamp now = Story::at(0);
    bool inFlight = false;
    readmarks::RetryPolicy policy;

    [[nodiscard]] readmarks::MarkStatus status() const
    {
        return fold(history, now, inFlight, policy);
    }
    void act(ActionKind kind)
    {
        history.actions.append(
            {history.request.id, kind, now, {}, {}, static_cast<int>(history.attempts.size())});
    }
    void open()
    {
        store::Attempt attempt;
        attempt.number = static_cast<int>(history.attempts.size()) + 1;
        attempt.id = {attempt.number + 40};
        attempt.startedAt = now;
        history.attempts.append(attempt);
        inFlight = true;
    }
    void close(Verdict verdict)
    {
        history.attempts.last().finishedAt = now;
        history.attempts.last().verdict = readmarks::codeOf(verdict);
        inFlight = false;
    }
};

bool hasDone(const RequestHistory &history)
{
    return std::any_of(history.attempts.begin(), history.attempts.end(), [](const auto &attempt) {
        return attempt.finishedAt.isValid() && attempt.verdict == QLatin1String("Done");
    });
}

// One thing that may happen to a request next; the clock may jump either way.
void step(Walk &walk, QRandomGenerator &random)
{
    walk.now.ms += random.bounded(20) == 0 ? random.bounded(-4'000'000, 4'000'000)
                                           : random.bounded(0, 90'000);
    const auto state = walk.status().state;
    if (walk.inFlight) {
        constexpr Verdict verdicts[]{Verdict::Done,     Verdict::Retry,   Verdict::Retry,
                                     Verdict::SlowDown, Verdict::Refused, Verdict::PauseAccount,
                                     Verdict::Cancelled};
        if (random.bounded(8) == 0)
            walk.inFlight = false; // the process was killed
        else
            walk.close(verdicts[random.bounded(int(std::size(verdicts)))]);
    } else if (state == MarkState::Queued) {
        walk.open();
    } else if (state == MarkState::Failed) {
        walk.act(ActionKind::RetryAsked);
    } else if (state == MarkState::Holding) {
        walk.act(random.bounded(2) ? ActionKind::SentNow : ActionKind::Cancelled);
    } else if (state == MarkState::Waiting) {
        constexpr ActionKind kinds[]{ActionKind::RetryAsked, ActionKind::GaveUp,
                                     ActionKind::Covered, ActionKind::Cancelled};
        if (random.bounded(3) == 0)
            walk.act(kinds[random.bounded(int(std::size(kinds)))]);
    }
}

bool isOver(MarkState state)
{
    return state == MarkState::Read || state == MarkState::Covered || state == MarkState::Cancelled;
}

// What the queue does after a start until LINE answers well: is there always a way to Read?
bool storyGoesOn(Walk walk)
{
    walk.inFlight = false;
    if (isOver(walk.status().state))
        return true;
    if (walk.status().state == MarkState::Failed)
        walk.act(ActionKind::RetryAsked);
    const auto status = walk.status();
    if (status.state == MarkState::Holding || status.state == MarkState::Waiting)
        walk.now = status.until;
    if (walk.status().state != MarkState::Queued)
        return false;
    walk.open();
    if (walk.status().state != MarkState::Sending)
        return false;
    walk.close(Verdict::Done);
    return walk.status().state == MarkState::Read;
}

} // namespace

class FoldPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPrefixGoesOnAndReadNeedsA200();
};

void FoldPropertyTest::everyPrefixGoesOnAndReadNeedsA200()
{
    int seen[static_cast<int>(MarkState::Cancelled) + 1] = {};
    for (quint32 seed = 1; seed <= 3000; ++seed) {
        QRandomGenerator random(seed);
        Walk walk;
        walk.history = Story(random.bounded(2) ? 4000 : 0).history();
        for (int i = 0; i < 40; ++i) {
            const auto status = walk.status();
            ++seen[static_cast<int>(status.state)];
            const QByteArray words = QStringLiteral("seed %1, step %2").arg(seed).arg(i).toUtf8();
            const char *context = words.constData();
            QVERIFY2((status.state == MarkState::Read) == hasDone(walk.history), context);
            QVERIFY2(status.state != MarkState::Waiting
                         || status.until - walk.history.attempts.last().finishedAt
                             <= walk.policy.backoff.most,
                     context);
            QVERIFY2(storyGoesOn(walk), context);
            if (isOver(status.state))
                break;
            step(walk, random);
        }
    }
    for (const auto state :
         {MarkState::Holding, MarkState::Queued, MarkState::Sending, MarkState::Waiting,
          MarkState::Read, MarkState::Covered, MarkState::Failed, MarkState::Cancelled})
        QVERIFY2(seen[static_cast<int>(state)] > 100, "every state was walked through");
}

QTEST_GUILESS_MAIN(FoldPropertyTest)
#include "tst_readmarks_fold_property.moc"
