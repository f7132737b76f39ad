// SPDX-License-Identifier: Apache-2.0
#include "log_rows_p.h"

#include "readmarks/codes.h"

namespace kidoku::readmarks {

namespace {

using store::LogDirection;
using store::LogEntry;
using store::LogState;
using store::LogWhat;

LogState stateOf(const store::Attempt &attempt, core::Timestamp nextTry)
{
    if (!attempt.finishedAt.isValid())
        return LogState::Working;
    switch (verdictOf(attempt.verdict)) {
    case line::Verdict::Done:
        return LogState::Succeeded;
    case line::Verdict::Retry:
    case line::Verdict::SlowDown:
    case line::Verdict::Cancelled:
        return nextTry.isValid() ? LogState::Retrying : LogState::Failed;
    case line::Verdict::Refused:
    case line::Verdict::PauseAccount:
        break;
    }
    return LogState::Failed;
}

} // namespace

LogEntry requestRow(const store::ReadRequest &request, LogWhat what, LogState state,
                    core::Timestamp at, const QStringList &args)
{
    LogEntry entry = accountRow(request.account, what, state, at, args);
    entry.conversation = request.conversation;
    entry.api = request.api;
    entry.request = request.id;
    return entry;
}

LogEntry attemptRow(const store::ReadRequest &request, const store::Attempt &attempt,
                    core::Timestamp nextTry, int messages)
{
    LogEntry entry
        = requestRow(request, LogWhat::MarkAttempt, stateOf(attempt, nextTry), attempt.startedAt);
    entry.id = attempt.logRow;
    entry.direction = LogDirection::Outgoing;
    entry.attempt = attempt.number;
    if (!attempt.finishedAt.isValid())
        return entry;
    entry.httpStatus = attempt.httpStatus;
    entry.reason = attempt.reason;
    entry.latency = attempt.latency;
    entry.nextTry = nextTry;
    entry.lineRequestId = attempt.lineRequestId;
    entry.messages = messages;
    return entry;
}

LogEntry cutAttemptRow(const store::ReadRequest &request, const store::Attempt &attempt)
{
    LogEntry entry = attemptRow(request, attempt, {}, 0);
    entry.state = LogState::Retrying;
    entry.reason = codeOf(line::Reason::Cancelled);
    return entry;
}

LogEntry accountRow(const core::AccountId &account, LogWhat what, LogState state,
                    core::Timestamp at, const QStringList &args)
{
    LogEntry entry;
    entry.at = at;
    entry.what = what;
    entry.state = state;
    entry.direction = LogDirection::Local;
    entry.account = account;
    entry.args = args;
    return entry;
}

} // namespace kidoku::readmarks
