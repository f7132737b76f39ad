// SPDX-License-Identifier: Apache-2.0
#include "core/when_done.h"
#include "line/codes.h"
#include "outbox_p.h"

#include <QUuid>

#include <algorithm>

//! The way of a reply to LINE: the try's row, the call, its answer, the record.
namespace kidoku::replies {

namespace {

using line::Verdict;
using store::LogState;
using store::LogWhat;
using store::ReplyWay;
using store::StoreResult;

constexpr core::BackoffPolicy storeSteps{Milliseconds(1000), Milliseconds(60'000), 2.0, 0.0};

double noJitter()
{
    return 0.0;
}

} // namespace

void Outbox::Private::turn()
{
    nextDue.reset();
    if (!kept.empty() && !keptWrites) {
        if (clock.monotonic() >= keptDue)
            retryKept();
        else
            noteDue(keptDue);
    }
    if (loaded) {
        // settle() may send, which changes no chat before the event loop turns.
        for (auto &[id, chat] : chats)
            settle(id, chat);
    }
    flush();
    arm();
}

void Outbox::Private::settle(ConversationId conversation, Chat &chat)
{
    if (chat.active.isValid() || chat.writing)
        return;
    const auto now = clock.monotonic();
    const auto head = std::find_if(chat.replies.begin(), chat.replies.end(),
                                   [&](const auto &one) { return statusOf(chat, one).isOpen(); });
    if (head == chat.replies.end())
        return;
    ReplyStatus status = statusOf(chat, *head);
    if (status.state == ReplyState::WaitingForMark || status.state == ReplyState::Waiting) {
        if (!head->due)
            head->due = now + std::max(Milliseconds(0), status.until - clock.now());
        if (now < *head->due) {
            noteDue(*head->due);
            return;
        }
        head->released = true;
        touch(conversation);
        status = statusOf(chat, *head);
    }
    if (status.state != ReplyState::Queued)
        return;
    if (chat.storeDue && now < *chat.storeDue) {
        noteDue(*chat.storeDue);
        return;
    }
    if (now < notBefore) {
        noteDue(notBefore);
        return;
    }
    if (inFlight < config.inFlight)
        open(conversation, chat, *head);
}

void Outbox::Private::open(ConversationId conversation, Chat &chat, Tracked &tracked)
{
    const ReplyId reply = tracked.history.reply.id;
    chat.active = reply;
    ++inFlight;
    touch(conversation);
    OpenOrder order;
    order.history = tracked.history;
    order.now = clock.now();
    order.tokenAge = config.tokenAge;
    order.preferPush = config.preferPush;
    order.withoutMark = tracked.history.attempts.isEmpty() && !tracked.markCame
        && tracked.history.reply.markUntil.isValid();
    auto opened = store.write([order](store::Database &database, store::ChangeSet &changes) {
        return openTry(database, changes, order);
    });
    core::whenDone(opened, q,
                   [this, conversation, reply](const StoreResult<store::ReplyHistory> &result) {
                       Chat &opening = chats.at(conversation);
                       if (!result) {
                           // Nothing has left.
                           --inFlight;
                           opening.active = {};
                           opening.storeDue = clock.monotonic()
                               + storeSteps.delay(++opening.storeFailures, noJitter);
                           touch(conversation);
                           turn();
                           return;
                       }
                       opening.storeFailures = 0;
                       opening.storeDue.reset();
                       Tracked &tried = *find(reply);
                       tried.history = *result;
                       tried.restartWait();
                       touch(conversation);
                       flush();
                       call(tried.history.reply, tried.history.attempts.last());
                   });
}

void Outbox::Private::call(const store::OutgoingReply &reply, const store::ReplyAttempt &attempt)
{
    const auto future = attempt.way == ReplyWay::Reply
        ? client.reply(reply.token, reply.texts)
        : client.push(reply.chat, reply.texts, QUuid::fromString(reply.retryKey));
    core::whenDone(future, q,
                   [this, conversation = reply.conversation,
                    id = reply.id](const line::Reply<line::SentMessages> &answer) {
                       answered(conversation, id, answer);
                   });
}

void Outbox::Private::answered(ConversationId conversation, ReplyId reply,
                               const line::Reply<line::SentMessages> &answer)
{
    const auto now = clock.now();
    Step step;
    step.closesTry = true;
    step.history = find(reply)->history;
    auto &attempt = step.history.attempts.last();
    attempt = closedAttempt(attempt, answer.answer, answer.meaning, now);
    if (answer.value)
        step.lineIds = answer.value->ids;

    const Verdict verdict = answer.meaning.verdict;
    const bool repeats = verdict == Verdict::Retry || verdict == Verdict::SlowDown
        || verdict == Verdict::Cancelled;
    if (repeats && isTimeOver(step.history, now, config.retry)) {
        const store::ReplyAction action{
            reply, store::ReplyActionKind::GaveUp, now, {}, attempt.number};
        step.history.actions.append(action);
        step.actions.append(action);
        step.rows.append(rowOf(step.history.reply, LogWhat::ReplyGaveUp, LogState::Failed, now,
                               {QString::number(step.history.attempts.size())}));
    }
    if (verdict == Verdict::PauseAccount && pause == line::Reason::None) {
        step.rows.append(rowOf(step.history.reply, LogWhat::ReplyPaused, LogState::Failed, now,
                               {line::codeOf(answer.meaning.reason)}));
        setPause(answer.meaning.reason);
    }
    if (verdict == Verdict::SlowDown)
        notBefore = clock.monotonic()
            + std::max(config.retry.slowDown, answer.answer.retryAfter.value_or(Milliseconds(0)));
    step.status = fold(step.history, now, false, config.retry);
    step.nextTry = step.status.until;
    if (step.status.state == ReplyState::Uncertain)
        step.rows.append(rowOf(step.history.reply, LogWhat::ReplyUncertain, LogState::Failed, now));
    mustWrite({[step](store::Database &database, store::ChangeSet &changes) {
                   record(database, changes, step);
               },
               [this, conversation, step] { closed(conversation, step); }});
}

void Outbox::Private::closed(ConversationId conversation, const Step &step)
{
    const ReplyId reply = step.history.reply.id;
    --inFlight;
    chats.at(conversation).active = {};
    Tracked &tracked = *find(reply);
    tracked.history = step.history;
    tracked.restartWait();
    touch(conversation);
    if (step.status.state == ReplyState::Sent) {
        SentReply news;
        news.id = step.history.reply.retryKey;
        news.conversation = conversation;
        news.chat = step.history.reply.chat;
        news.way = step.history.attempts.last().way;
        news.bubbles = static_cast<int>(step.history.reply.texts.size());
        news.at = step.history.attempts.last().finishedAt;
        forget(conversation, reply);
        flush();
        Q_EMIT q->sent(conversation, news);
    }
    turn();
}

void Outbox::Private::mustWrite(Kept order)
{
    kept.push_back(std::move(order));
    if (!keptWrites && kept.size() == 1)
        retryKept();
}

// One after the other: an action follows the answer it is about.
void Outbox::Private::retryKept()
{
    keptWrites = true;
    auto written = store.write(
        [job = kept.front().job](store::Database &database, store::ChangeSet &changes) {
            job(database, changes);
            return core::Done{};
        });
    core::whenDone(written, q, [this](const StoreResult<core::Done> &result) {
        keptWrites = false;
        if (!result) {
            keptDue = clock.monotonic() + storeSteps.delay(++keptFailures, noJitter);
            turn();
            return;
        }
        keptFailures = 0;
        keptDue = {};
        const Kept durable = std::move(kept.front());
        kept.pop_front();
        if (!kept.empty())
            retryKept();
        durable.done();
    });
}

void Outbox::Private::noteDue(Milliseconds when)
{
    if (!nextDue || when < *nextDue)
        nextDue = when;
}

void Outbox::Private::arm()
{
    if (!nextDue) {
        timer.stop();
        return;
    }
    const auto wait = std::max(Milliseconds(0), *nextDue - clock.monotonic());
    timer.start(std::min(wait, Milliseconds(std::chrono::minutes(10))));
}

} // namespace kidoku::replies
