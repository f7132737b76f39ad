// SPDX-License-Identifier: Apache-2.0
#include "fold.h"

#include "readmarks/codes.h"

#include <algorithm>

namespace kidoku::readmarks {

namespace {

using core::Milliseconds;
using line::Verdict;
using store::ActionKind;
using store::Attempt;
using store::RequestHistory;

// What has happened since the operator asked, or last asked to try again.
struct Round
{
    core::Timestamp since;
    int afterAttempt = 0; // attempts up to this number belong to earlier rounds
    bool askedAgain = false;
    bool gaveUp = false;
};

Round currentRound(const RequestHistory &history)
{
    Round round{history.request.requestedAt, 0, false, false};
    for (const auto &action : history.actions) {
        if (action.kind == ActionKind::RetryAsked)
            round = {action.at, action.afterAttempt, true, false};
        else if (action.kind == ActionKind::GaveUp)
            round.gaveUp = true;
    }
    return round;
}

bool hasAction(const RequestHistory &history, ActionKind kind)
{
    return std::any_of(history.actions.begin(), history.actions.end(),
                       [kind](const auto &action) { return action.kind == kind; });
}

// Not so: under way, or cut by a crash.
bool isAnswered(const Attempt &attempt)
{
    return attempt.finishedAt.isValid() && attempt.verdict != codeOfCut();
}

bool isRepeatable(Verdict verdict)
{
    return verdict == Verdict::Retry || verdict == Verdict::SlowDown
        || verdict == Verdict::Cancelled;
}

bool isDone(const RequestHistory &history)
{
    return std::any_of(history.attempts.begin(), history.attempts.end(), [](const auto &attempt) {
        return isAnswered(attempt) && verdictOf(attempt.verdict) == Verdict::Done;
    });
}

// A number in [0, 1) that depends on the attempt alone: the finaliser of SplitMix64.
double fractionOf(core::AttemptId id)
{
    auto bits = static_cast<quint64>(id.value) + 0x9e3779b97f4a7c15ULL;
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9ULL;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebULL;
    bits ^= bits >> 31;
    return static_cast<double>(bits >> 11) * 0x1.0p-53;
}

Milliseconds waitAfter(const Attempt &attempt, int failures, const RetryPolicy &policy)
{
    Milliseconds wait = policy.backoff.delay(failures, [&] { return fractionOf(attempt.id); });
    if (verdictOf(attempt.verdict) == Verdict::SlowDown)
        wait = std::max(wait, policy.slowDown);
    return wait;
}

int failuresSince(const RequestHistory &history, int afterAttempt)
{
    return static_cast<int>(
        std::count_if(history.attempts.begin(), history.attempts.end(), [=](const auto &attempt) {
            return attempt.number > afterAttempt && isAnswered(attempt)
                && isRepeatable(verdictOf(attempt.verdict));
        }));
}

core::Timestamp nextTry(const RequestHistory &history, const Round &round,
                        const RetryPolicy &policy)
{
    const Attempt &newest = history.attempts.last();
    const int failures = failuresSince(history, round.afterAttempt);
    const auto givesUpAt = round.since + policy.giveUpAfter;
    auto next = newest.finishedAt + waitAfter(newest, failures, policy);
    // The last try is made when the time is over, not some seconds before.
    if (newest.finishedAt < givesUpAt)
        next = std::min(next, givesUpAt);
    // What the server asked for goes before our own schedule, but cannot park a request for ever.
    const auto asked = std::clamp(newest.retryAfter, Milliseconds(0), policy.giveUpAfter);
    return std::max(next, newest.finishedAt + asked);
}

void tellNewestAnswer(const RequestHistory &history, MarkStatus &status)
{
    const auto newest
        = std::find_if(history.attempts.rbegin(), history.attempts.rend(), isAnswered);
    if (newest == history.attempts.rend())
        return;
    status.last = {verdictOf(newest->verdict), reasonOf(newest->reason)};
    status.httpStatus = newest->httpStatus;
    status.errorText = newest->errorText;
}

void foldStart(const RequestHistory &history, const Round &round, core::Timestamp now,
               MarkStatus &status)
{
    const bool holds = now < history.request.holdUntil && history.attempts.isEmpty()
        && !round.askedAgain && !hasAction(history, ActionKind::SentNow);
    status.state = holds ? MarkState::Holding : MarkState::Queued;
    if (holds)
        status.until = history.request.holdUntil;
}

void foldNewestAttempt(const RequestHistory &history, const Round &round, core::Timestamp now,
                       const RetryPolicy &policy, MarkStatus &status)
{
    const Attempt &newest = history.attempts.last();
    const Verdict verdict = verdictOf(newest.verdict);
    status.state = MarkState::Queued;
    if (!isAnswered(newest) || verdict == Verdict::PauseAccount)
        return; // cut by a crash, or waiting for somebody's fix: the same again
    if (verdict == Verdict::Refused) {
        status.state = MarkState::Failed;
        return;
    }
    const auto next = nextTry(history, round, policy);
    if (now < next) {
        status.state = MarkState::Waiting;
        status.until = next;
    }
}

} // namespace

MarkStatus fold(const RequestHistory &history, core::Timestamp now, bool inFlight,
                const RetryPolicy &policy)
{
    const Round round = currentRound(history);
    MarkStatus status;
    status.conversation = history.request.conversation;
    status.request = history.request.id;
    status.api = history.request.api;
    status.upTo = history.request.upTo;
    status.attempts = static_cast<int>(history.attempts.size());
    status.givesUpAt = round.since + policy.giveUpAfter;
    tellNewestAnswer(history, status);

    if (isDone(history)) {
        status.state = MarkState::Read;
    } else if (hasAction(history, ActionKind::Covered)) {
        status.state = MarkState::Covered;
    } else if (hasAction(history, ActionKind::Cancelled)) {
        status.state = MarkState::Cancelled;
    } else if (inFlight) {
        status.state = MarkState::Sending;
    } else if (round.gaveUp) {
        status.state = MarkState::Failed;
        status.gaveUp = true;
    } else if (history.attempts.isEmpty() || history.attempts.last().number <= round.afterAttempt) {
        foldStart(history, round, now, status);
    } else {
        foldNewestAttempt(history, round, now, policy, status);
    }
    return status;
}

} // namespace kidoku::readmarks
