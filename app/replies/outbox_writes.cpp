// SPDX-License-Identifier: Apache-2.0
#include "outbox_writes_p.h"

#include "line/codes.h"
#include "replies/reply_text.h"
#include "store/draft_tables.h"
#include "store/inbox_tables.h"
#include "store/log_table.h"
#include "store/reply_tables.h"
#include "store/reply_tokens.h"

namespace kidoku::replies {

namespace {

using line::Verdict;
using store::ChangeSet;
using store::Database;
using store::LogDirection;
using store::LogEntry;
using store::LogState;
using store::LogWhat;
using store::OutgoingReply;
using store::ReplyAttempt;
using store::ReplyHistory;
using store::ReplyWay;

// Longer than any reply token lives.
constexpr core::Milliseconds tokenKept{std::chrono::minutes(10)};

void addRow(Database &database, ChangeSet &changes, LogEntry entry)
{
    entry.id = store::log::add(database, entry);
    changes.log.append(std::move(entry));
}

QString wordOf(ReplyWay way)
{
    return way == ReplyWay::Reply ? QStringLiteral("reply") : QStringLiteral("push");
}

LogState stateOf(const ReplyAttempt &attempt, core::Timestamp nextTry)
{
    if (!attempt.finishedAt.isValid())
        return LogState::Working;
    if (line::verdictOf(attempt.verdict, Verdict::Retry) == Verdict::Done)
        return LogState::Succeeded;
    return nextTry.isValid() ? LogState::Retrying : LogState::Failed;
}

LogEntry attemptRow(const OutgoingReply &reply, const ReplyAttempt &attempt,
                    core::Timestamp nextTry)
{
    LogEntry entry
        = rowOf(reply, LogWhat::ReplyAttempt, stateOf(attempt, nextTry), attempt.startedAt,
                {wordOf(attempt.way), QString::number(reply.texts.size())});
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
    return entry;
}

ReplyStatus plain(const OutgoingReply &reply, ReplyState state)
{
    ReplyStatus status;
    status.reply = reply.id;
    status.state = state;
    return status;
}

ReplyWay chooseWay(Database &database, OutgoingReply &reply, const OpenOrder &order)
{
    if (const auto way = nextWay(order.history))
        return *way;
    const core::Timestamp notBefore = order.now - order.tokenAge;
    if (!reply.token.isEmpty() && reply.tokenAt >= notBefore)
        return ReplyWay::Reply;
    if (order.preferPush)
        return ReplyWay::Push;
    const auto token = store::replies::takeToken(database, reply.conversation, notBefore);
    if (!token)
        return ReplyWay::Push;
    reply.token = token->token;
    reply.tokenAt = token->at;
    store::replies::setToken(database, reply.id, reply.token, reply.tokenAt);
    return ReplyWay::Reply;
}

} // namespace

LogEntry rowOf(const OutgoingReply &reply, LogWhat what, LogState state, core::Timestamp at,
               const QStringList &args)
{
    LogEntry entry;
    entry.at = at;
    entry.what = what;
    entry.state = state;
    entry.direction = LogDirection::Local;
    entry.account = reply.account;
    entry.conversation = reply.conversation;
    entry.args = args;
    return entry;
}

ReplyAttempt closedAttempt(ReplyAttempt open, const line::Answer &answer, line::Meaning meaning,
                           core::Timestamp now)
{
    open.finishedAt = now;
    open.verdict = line::codeOf(meaning.verdict);
    open.reason = line::codeOf(meaning.reason);
    open.uncertain = line::isUncertain(answer);
    open.httpStatus = answer.status;
    open.lineRequestId = answer.requestId;
    open.errorText = answer.errorText;
    open.latency = answer.latency;
    open.retryAfter = answer.retryAfter.value_or(core::Milliseconds(0));
    return open;
}

OutgoingReply write(Database &database, ChangeSet &changes, OutgoingReply reply)
{
    const auto conversation = store::inbox::conversation(database, reply.conversation);
    if (!conversation)
        throw store::SqlFailure{{store::StoreError::Kind::Failed, QStringLiteral("no such chat")}};
    reply.chat = conversation->chat;
    const bool waits = reply.markUntil.isValid();
    store::replies::add(database, reply);
    store::replies::setBubbles(
        database, changes, reply.id,
        detailOf(plain(reply, waits ? ReplyState::WaitingForMark : ReplyState::Queued), reply.by));
    store::drafts::save(database, reply.conversation, {}, reply.writtenAt);
    store::inbox::touch(database, {reply.conversation}, changes);
    addRow(database, changes,
           rowOf(reply, LogWhat::ReplyWritten, LogState::Info, reply.writtenAt,
                 {QString::number(reply.texts.size())}));
    return reply;
}

ReplyHistory openTry(Database &database, ChangeSet &changes, OpenOrder order)
{
    OutgoingReply &reply = order.history.reply;
    ReplyAttempt attempt;
    attempt.reply = reply.id;
    attempt.number = static_cast<int>(order.history.attempts.size()) + 1;
    attempt.way = chooseWay(database, reply, order);
    attempt.startedAt = order.now;
    if (order.withoutMark)
        addRow(database, changes,
               rowOf(reply, LogWhat::ReplyWithoutMark, LogState::Info, order.now));
    LogEntry entry = attemptRow(reply, attempt, {});
    entry.id = store::log::add(database, entry);
    changes.log.append(entry);
    attempt.logRow = entry.id;
    attempt.id = store::replies::openAttempt(database, attempt);
    order.history.attempts.append(attempt);
    store::replies::setBubbles(database, changes, reply.id,
                               detailOf(plain(reply, ReplyState::Sending), reply.by));
    return order.history;
}

void record(Database &database, ChangeSet &changes, const Step &step)
{
    const OutgoingReply &reply = step.history.reply;
    if (step.closesTry) {
        const ReplyAttempt &attempt = step.history.attempts.last();
        store::replies::closeAttempt(database, attempt);
        const LogEntry entry = attemptRow(reply, attempt, step.nextTry);
        store::log::update(database, entry);
        changes.log.append(entry);
    }
    for (const auto &action : step.actions)
        store::replies::addAction(database, action);
    if (!step.retryKey.isEmpty()) {
        store::replies::setRetryKey(database, reply.id, step.retryKey);
        store::replies::setToken(database, reply.id, {}, {});
    }
    for (const LogEntry &row : step.rows)
        addRow(database, changes, row);
    const QByteArray detail = detailOf(step.status, reply.by);
    const bool discarded = step.status.state == ReplyState::Discarded;
    if (discarded)
        store::replies::removeBubbles(database, changes, reply.id, detail);
    else
        store::replies::setBubbles(database, changes, reply.id, detail, step.lineIds);
    if (discarded || step.status.state == ReplyState::Sent)
        store::replies::setFinished(database, reply.id);
    if (discarded)
        store::inbox::touch(database, {reply.conversation}, changes);
}

QList<ReplyHistory> load(Database &database, ChangeSet &changes, const core::AccountId &account,
                         core::Timestamp now)
{
    store::replies::dropTokens(database, now - tokenKept);
    const auto histories = store::replies::unfinished(database, account);
    for (const ReplyHistory &history : histories) {
        if (history.attempts.isEmpty() || history.attempts.last().finishedAt.isValid())
            continue;
        LogEntry cut = attemptRow(history.reply, history.attempts.last(), {});
        cut.state = LogState::Retrying;
        cut.reason = line::codeOf(line::Reason::Cancelled);
        store::log::update(database, cut);
        changes.log.append(cut);
    }
    return histories;
}

} // namespace kidoku::replies
