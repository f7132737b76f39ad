// SPDX-License-Identifier: Apache-2.0
#include "outcome_p.h"

#include "readmarks/codes.h"
#include "readmarks/log_rows_p.h"

#include <algorithm>
#include <limits>

namespace kidoku::readmarks {

namespace {

using line::Verdict;
using store::ActionKind;
using store::LogState;
using store::LogWhat;

constexpr core::Milliseconds clocksAgree(2000);
constexpr core::Milliseconds restOfSecond(999);
constexpr core::Milliseconds longestCall(60'000);

bool isRepeatable(Verdict verdict)
{
    return verdict == Verdict::Retry || verdict == Verdict::SlowDown
        || verdict == Verdict::Cancelled;
}

void addCovered(Closing &closing, const store::RequestHistory &history, core::ReadRequestId other,
                core::Timestamp at)
{
    closing.actions.append({history.request.id, ActionKind::Covered, at, history.request.by, other,
                            static_cast<int>(history.attempts.size())});
    closing.rows.append(requestRow(history.request, LogWhat::MarkCovered, LogState::Info, at));
    closing.finished.append(history.request.id);
}

void addGivenUp(Closing &closing, const store::RequestHistory &history, core::Timestamp at)
{
    const auto tries = static_cast<int>(history.attempts.size());
    closing.actions.append({history.request.id, ActionKind::GaveUp, at, {}, {}, tries});
    closing.rows.append(requestRow(history.request, LogWhat::MarkGaveUp, LogState::Failed, at,
                                   {QString::number(tries)}));
}

} // namespace

HostNews newsOf(const line::Answer &answer, line::Meaning meaning)
{
    switch (meaning.verdict) {
    case Verdict::Done:
        return HostNews::Good;
    case Verdict::Retry:
        return HostNews::Trouble;
    case Verdict::SlowDown:
        return HostNews::Busy;
    case Verdict::Refused:
    case Verdict::PauseAccount:
        return answer.transport == line::Transport::Answered ? HostNews::Answered
                                                             : HostNews::Nothing;
    case Verdict::Cancelled:
        break;
    }
    return HostNews::Nothing;
}

core::Timestamp answerTime(const line::Answer &answer, core::Timestamp now)
{
    if (!answer.serverDate)
        return now;
    const auto date = *answer.serverDate;
    const auto apart = date - now;
    if (apart > clocksAgree || apart < -clocksAgree)
        return date;
    return std::clamp(now, date, date + restOfSecond);
}

store::Attempt closedAttempt(store::Attempt open, const line::Answer &answer, line::Meaning meaning,
                             core::Timestamp now)
{
    open.finishedAt = now;
    open.verdict = codeOf(meaning.verdict);
    open.reason = codeOf(meaning.reason);
    open.httpStatus = answer.status;
    open.lineRequestId = answer.requestId;
    open.errorText = meaning.verdict == Verdict::Done ? QString() : answer.errorText;
    open.latency = answer.latency;
    open.retryAfter = answer.retryAfter.value_or(core::Milliseconds(0));
    return open;
}

store::Attempt cutAttempt(store::Attempt open, core::Timestamp now)
{
    open.finishedAt = std::clamp(now, open.startedAt, open.startedAt + longestCall);
    open.verdict = codeOfCut();
    open.reason = codeOf(line::Reason::Cancelled);
    return open;
}

store::ReadFact readFact(const store::ReadRequest &request, core::Timestamp answered)
{
    store::ReadFact fact;
    fact.conversation = request.conversation;
    fact.at = answered;
    fact.by = request.by;
    fact.api = request.api;
    fact.upTo = request.upTo;
    if (request.api == store::ReadApi::User)
        fact.upTo
            = std::max(fact.upTo, store::Position{answered.ms, std::numeric_limits<qint64>::max()});
    return fact;
}

bool certainlyIncludes(const store::ReadFact &read, const store::Attempt &attempt,
                       store::Position upTo)
{
    if (read.api == store::ReadApi::Token)
        return upTo <= read.upTo;
    return upTo.at <= (read.at - attempt.latency).ms;
}

Closing closingOf(const store::RequestHistory &history, const Others &others,
                  core::Timestamp answered, bool givesUp, const RetryPolicy &policy)
{
    Closing closing;
    closing.request = history.request;
    closing.attempt = history.attempts.last();
    const auto now = closing.attempt.finishedAt;
    const Verdict verdict = verdictOf(closing.attempt.verdict);
    if (verdict == Verdict::Done) {
        closing.read = readFact(history.request, answered);
        closing.finished.append(history.request.id);
        for (const auto &other : others.all) {
            if (certainlyIncludes(*closing.read, closing.attempt, other.request.upTo))
                addCovered(closing, other, history.request.id, now);
        }
    } else if (others.successor.isValid()) {
        // It asks for all this and more and goes on from here.
        addCovered(closing, history, others.successor, now);
        closing.nextTry = now;
    } else if (isRepeatable(verdict) && givesUp) {
        addGivenUp(closing, history, now);
    } else if (isRepeatable(verdict)) {
        closing.nextTry = fold(history, now, false, policy).until;
    }
    return closing;
}

} // namespace kidoku::readmarks
