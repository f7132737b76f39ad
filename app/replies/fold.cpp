// SPDX-License-Identifier: Apache-2.0
#include "fold.h"

#include "line/codes.h"

#include <algorithm>

namespace kidoku::replies {

namespace {

using core::Milliseconds;
using line::Verdict;
using store::ReplyAction;
using store::ReplyActionKind;
using store::ReplyAttempt;
using store::ReplyHistory;
using store::ReplyWay;

// What has happened since it was written, or since the operator last asked for more.
struct Round
{
    core::Timestamp since;
    int after = 0;    //!< tries up to this number belong to earlier rounds
    int keyAfter = 0; //!< tries up to this number had another retry key, and count no more
    bool askedAgain = false;
    bool gaveUp = false;
    bool stopped = false;
};

Round roundOf(const ReplyHistory &history)
{
    Round round;
    round.since = history.reply.writtenAt;
    for (const ReplyAction &action : history.actions) {
        switch (action.kind) {
        case ReplyActionKind::RetryAsked:
        case ReplyActionKind::SentAgain:
            round.since = action.at;
            round.after = action.afterAttempt;
            if (action.kind == ReplyActionKind::SentAgain)
                round.keyAfter = action.afterAttempt;
            round.askedAgain = true;
            round.gaveUp = round.stopped = false;
            break;
        case ReplyActionKind::GaveUp:
            round.gaveUp = true;
            break;
        case ReplyActionKind::Stopped:
            round.stopped = true;
            break;
        case ReplyActionKind::Discarded:
        case ReplyActionKind::MarkedSent:
            break;
        }
    }
    return round;
}

bool has(const ReplyHistory &history, ReplyActionKind kind)
{
    return std::any_of(history.actions.begin(), history.actions.end(),
                       [kind](const ReplyAction &action) { return action.kind == kind; });
}

bool isAnswered(const ReplyAttempt &attempt)
{
    return attempt.finishedAt.isValid();
}

// A name that this version does not know reads as one more try, which is safe by its key or token.
Verdict verdictOf(const ReplyAttempt &attempt)
{
    return line::verdictOf(attempt.verdict, Verdict::Retry);
}

bool mayHaveGone(const ReplyHistory &history, const Round &round, ReplyWay way)
{
    return std::any_of(history.attempts.begin(), history.attempts.end(),
                       [&](const ReplyAttempt &attempt) {
                           return attempt.number > round.keyAfter && attempt.way == way
                               && (!isAnswered(attempt) || attempt.uncertain);
                       });
}

bool isSent(const ReplyHistory &history)
{
    return has(history, ReplyActionKind::MarkedSent)
        || std::any_of(history.attempts.begin(), history.attempts.end(),
                       [](const ReplyAttempt &attempt) {
                           return isAnswered(attempt) && verdictOf(attempt) == Verdict::Done;
                       });
}

// Since when LINE may remember the key; the time of writing while nothing has been pushed.
core::Timestamp keyStart(const ReplyHistory &history, const Round &round)
{
    for (const ReplyAttempt &attempt : history.attempts) {
        if (attempt.number > round.keyAfter && attempt.way == ReplyWay::Push)
            return attempt.startedAt;
    }
    return round.since;
}

// A number in [0, 1) that depends on the try alone: the finaliser of SplitMix64.
double fractionOf(qint64 id)
{
    auto bits = static_cast<quint64>(id) + 0x9e3779b97f4a7c15ULL;
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9ULL;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebULL;
    bits ^= bits >> 31;
    return static_cast<double>(bits >> 11) * 0x1.0p-53;
}

core::Timestamp nextTry(const ReplyHistory &history, const Round &round, const RetryPolicy &policy)
{
    const ReplyAttempt &newest = history.attempts.last();
    const auto failures = std::count_if(
        history.attempts.begin(), history.attempts.end(), [&](const ReplyAttempt &attempt) {
            return attempt.number > round.after && isAnswered(attempt);
        });
    Milliseconds wait
        = policy.backoff.delay(static_cast<int>(failures), [&] { return fractionOf(newest.id); });
    if (verdictOf(newest) == Verdict::SlowDown)
        wait = std::max(wait, policy.slowDown);
    const auto asked = std::clamp(newest.retryAfter, Milliseconds(0), policy.giveUpAfter);
    return newest.finishedAt + std::max(wait, asked);
}

bool isTokenRefused(const ReplyAttempt &attempt)
{
    return attempt.way == ReplyWay::Reply && verdictOf(attempt) == Verdict::Refused
        && line::reasonOf(attempt.reason) == line::Reason::InvalidReplyToken;
}

// By what the newest try of this round has told.
ReplyState afterTry(const ReplyHistory &history, const Round &round, core::Timestamp now,
                    const RetryPolicy &policy, core::Timestamp &until)
{
    const ReplyAttempt &newest = history.attempts.last();
    if (!isAnswered(newest))
        return ReplyState::Queued;
    const bool doubtful = mayHaveGone(history, round, ReplyWay::Reply);
    switch (verdictOf(newest)) {
    case Verdict::Refused:
        if (newest.way == ReplyWay::Reply && doubtful)
            return ReplyState::Uncertain;
        return isTokenRefused(newest) ? ReplyState::Queued : ReplyState::Failed;
    case Verdict::PauseAccount:
        return ReplyState::Queued;
    default:
        break;
    }
    const auto next = nextTry(history, round, policy);
    if (now >= next)
        return ReplyState::Queued;
    until = next;
    return ReplyState::Waiting;
}

void tellNewestAnswer(const ReplyHistory &history, ReplyStatus &status)
{
    const auto newest
        = std::find_if(history.attempts.rbegin(), history.attempts.rend(), isAnswered);
    if (newest == history.attempts.rend())
        return;
    status.last = {verdictOf(*newest), line::reasonOf(newest->reason)};
    status.httpStatus = newest->httpStatus;
    status.errorText = newest->errorText;
}

} // namespace

ReplyStatus fold(const ReplyHistory &history, core::Timestamp now, bool inFlight,
                 const RetryPolicy &policy)
{
    const Round round = roundOf(history);
    ReplyStatus status;
    status.account = history.reply.account;
    status.conversation = history.reply.conversation;
    status.reply = history.reply.id;
    status.bubbles = static_cast<int>(history.reply.texts.size());
    status.attempts = static_cast<int>(history.attempts.size());
    if (!history.attempts.isEmpty())
        status.way = history.attempts.last().way;
    tellNewestAnswer(history, status);

    const bool tried = !history.attempts.isEmpty() && history.attempts.last().number > round.after;
    const bool doubtful = mayHaveGone(history, round, ReplyWay::Reply);
    const bool tooOld = now >= keyStart(history, round) + policy.keyLife;
    if (isSent(history)) {
        status.state = ReplyState::Sent;
    } else if (has(history, ReplyActionKind::Discarded)) {
        status.state = ReplyState::Discarded;
    } else if (inFlight) {
        status.state = ReplyState::Sending;
    } else if (round.stopped) {
        status.state = ReplyState::Uncertain;
    } else if (tooOld) {
        const bool pushed = mayHaveGone(history, round, ReplyWay::Push);
        status.state = doubtful || pushed ? ReplyState::Uncertain : ReplyState::Failed;
        status.tooOld = true;
    } else if (round.gaveUp) {
        // A push may be repeated by its key, so it has failed; a reply would be a second one.
        status.state = doubtful ? ReplyState::Uncertain : ReplyState::Failed;
        status.gaveUp = true;
    } else if (tried) {
        status.state = afterTry(history, round, now, policy, status.until);
    } else if (!round.askedAgain && now < history.reply.markUntil) {
        status.state = ReplyState::WaitingForMark;
        status.until = history.reply.markUntil;
    } else {
        status.state = ReplyState::Queued;
    }
    return status;
}

std::optional<ReplyWay> nextWay(const ReplyHistory &history)
{
    const Round round = roundOf(history);
    if (mayHaveGone(history, round, ReplyWay::Reply))
        return ReplyWay::Reply;
    for (const ReplyAttempt &attempt : history.attempts) {
        if (attempt.number <= round.keyAfter)
            continue;
        if (attempt.way == ReplyWay::Push || isTokenRefused(attempt))
            return ReplyWay::Push;
    }
    return std::nullopt;
}

bool mayHaveGone(const ReplyHistory &history)
{
    const Round round = roundOf(history);
    return mayHaveGone(history, round, ReplyWay::Reply)
        || mayHaveGone(history, round, ReplyWay::Push);
}

bool isTimeOver(const ReplyHistory &history, core::Timestamp now, const RetryPolicy &policy)
{
    return now >= roundOf(history).since + policy.giveUpAfter;
}

} // namespace kidoku::replies
