// SPDX-License-Identifier: Apache-2.0
#include "planner_p.h"

#include "readmarks/codes.h"
#include "readmarks/fold.h"
#include "readmarks/log_rows_p.h"
#include "readmarks/mark_writes_p.h"

#include <algorithm>

namespace kidoku::readmarks {

namespace {

using core::Milliseconds;
using store::ActionKind;
using store::LogState;
using store::LogWhat;

// After a start there is at least so much time to find LINE, whatever the clock says.
constexpr Milliseconds leastChance(60'000);

constexpr core::BackoffPolicy storeSteps{Milliseconds(1000), Milliseconds(60'000), 2.0, 0.0};

Milliseconds between(core::Timestamp from, core::Timestamp to, Milliseconds most)
{
    return std::clamp(to - from, Milliseconds(0), std::max(most, Milliseconds(0)));
}

// How long until status.until, at most the length that the hold or the wait had at first: the
// time of day may have been set back since.
Milliseconds waitOf(const MarkStatus &status, const store::RequestHistory &history,
                    core::Timestamp now)
{
    const auto began = status.state == MarkState::Holding ? history.request.requestedAt
                                                          : history.attempts.last().finishedAt;
    return between(now, status.until, status.until - began);
}

// The wait is for the host, not something that the answer asked for.
bool waitsForHost(const store::RequestHistory &history)
{
    if (history.attempts.isEmpty())
        return true;
    const auto &newest = history.attempts.last();
    return verdictOf(newest.verdict) != line::Verdict::SlowDown
        && newest.retryAfter <= Milliseconds(0);
}

} // namespace

void Planner::settle(ConversationId id)
{
    if (!id.isValid())
        return;
    m_bench.agenda.forget(id);
    m_board.touch(id);
    Chat *chat = m_bench.book.find(id);
    if (!chat)
        return;
    for (Tracked &tracked : chat->requests) {
        if (!chat->isBusy(tracked))
            planEnd(tracked, MarkState::Holding);
    }
    if (chat->phase == Phase::Idle && !m_bench.recorder.isBusy(id))
        settleIdle(id, *chat);
    wakeForNext(id, *chat);
}

// Says when the hold or the wait is over, if \a tracked is in \a state.
bool Planner::planEnd(Tracked &tracked, MarkState state)
{
    const auto now = m_bench.now();
    const auto status = fold(tracked.history, now, false, m_bench.config.retry);
    if (status.state != state || tracked.released)
        return false;
    if (!tracked.due)
        tracked.due = m_bench.monotonic() + waitOf(status, tracked.history, now);
    return true;
}

void Planner::wakeForNext(ConversationId id, const Chat &chat)
{
    auto next = chat.storeDue;
    for (const Tracked &tracked : chat.requests) {
        if (tracked.due)
            next = next ? std::min(*next, *tracked.due) : *tracked.due;
    }
    if (next)
        m_bench.agenda.wakeAt(id, *next);
}

void Planner::settleIdle(ConversationId id, Chat &chat)
{
    if (!coversIn(chat, m_bench.moment()).isEmpty()) {
        coverWhatNeedNotGo(id);
        return;
    }
    if (chat.waitsForStore) {
        if (!chat.storeDue)
            chat.storeDue
                = m_bench.monotonic() + storeSteps.delay(chat.storeFailures, [] { return 0.0; });
        return;
    }
    for (const Tracked &tracked : chat.requests) {
        if (wantsOtherApi(tracked)) {
            m_placer.renew(id, tracked.history.request.id);
            return;
        }
    }
    const Tracked *next = nextToSend(chat, m_bench.moment());
    if (next)
        settleNext(id, chat, *chat.find(next->history.request.id));
}

bool Planner::wantsOtherApi(const Tracked &tracked) const
{
    return !tracked.keepsApi && tracked.history.request.api != m_bench.config.api
        && fold(tracked.history, m_bench.now(), false, m_bench.config.retry).isOpen();
}

void Planner::settleNext(ConversationId id, Chat &chat, Tracked &next)
{
    const auto &history = next.history;
    const auto status = fold(history, m_bench.now(), false, m_bench.config.retry);
    chat.active = history.request.id;
    planGiveUp(id, next, status.givesUpAt);
    if (m_bench.gate.inOutage() && waitsForHost(history))
        next.due.reset(); // its step decides, whose turn it is
    else if (planEnd(next, MarkState::Waiting))
        return;
    m_bench.agenda.ready(id, history.request.api, chat.pushed,
                         static_cast<int>(history.attempts.size()) + chat.storeFailures);
}

void Planner::planGiveUp(ConversationId id, Tracked &tracked, core::Timestamp givesUpAt)
{
    const auto most = m_bench.config.retry.giveUpAfter;
    if (!tracked.giveUpAt) {
        const auto left = between(m_bench.now(), givesUpAt, most);
        tracked.giveUpAt = m_bench.monotonic() + std::max(left, std::min(leastChance, most));
    }
    m_bench.agenda.giveUpAt(id, *tracked.giveUpAt);
}

void Planner::settleAll()
{
    const auto ids = m_bench.book.conversations();
    for (const auto id : ids)
        settle(id);
}

void Planner::wake()
{
    const auto now = m_bench.monotonic();
    const auto woken = m_bench.agenda.takeWakes(now);
    for (const auto id : woken) {
        if (Chat *chat = m_bench.book.find(id))
            release(*chat, now);
        settle(id);
    }
    if (!m_bench.gate.inOutage())
        return; // then a failing call of its own decides
    const auto over = m_bench.agenda.takeGiveUps(now);
    for (const auto id : over) {
        const Chat *chat = m_bench.book.find(id);
        if (chat && mayGiveUp(*chat))
            giveUp(id);
    }
}

// Ends what is due; what else the chat waits for goes on.
void Planner::release(Chat &chat, Milliseconds now)
{
    if (chat.storeDue && *chat.storeDue <= now)
        chat.triesStoreAgain();
    for (Tracked &tracked : chat.requests) {
        if (tracked.due && *tracked.due <= now) {
            tracked.released = true;
            tracked.due.reset();
        }
    }
}

bool Planner::mayGiveUp(const Chat &chat) const
{
    const Tracked *active = chat.find(chat.active);
    return active && chat.phase == Phase::Idle && isSendable(*active, m_bench.moment())
        && !m_bench.config.held && !m_bench.pause.covers(active->history.request.api);
}

void Planner::releaseAll()
{
    const auto ids = m_bench.book.conversations();
    for (const auto id : ids) {
        Chat &chat = *m_bench.book.find(id);
        for (Tracked &tracked : chat.requests) {
            if (!chat.isBusy(tracked) && waitsForHost(tracked.history)
                && planEnd(tracked, MarkState::Waiting)) {
                tracked.released = true;
                tracked.due.reset();
            }
        }
        settle(id);
    }
}

void Planner::learn(const store::Conversation &conversation)
{
    Chat *chat = m_bench.book.find(conversation.id);
    if (!chat || conversation.readUpTo <= chat->readUpTo || conversation.readAt == chat->ownReadAt)
        return;
    chat->readUpTo = conversation.readUpTo;
    if (chat->phase == Phase::Idle)
        settle(conversation.id);
}

void Planner::reconsider()
{
    const auto ids = m_bench.book.conversations();
    for (const auto id : ids) {
        for (Tracked &tracked : m_bench.book.find(id)->requests) {
            tracked.keepsApi = false;
            tracked.giveUpAt.reset();
        }
        settle(id);
    }
}

void Planner::coverWhatNeedNotGo(ConversationId id)
{
    m_bench.recorder.add(
        id, Recorder::OnFailure::TryAgain, [this, id]() -> std::optional<Recorder::Step> {
            const Chat *chat = m_bench.book.find(id);
            if (!chat || chat->phase != Phase::Idle)
                return std::nullopt;
            auto covers = coversIn(*chat, m_bench.moment());
            if (covers.isEmpty())
                return std::nullopt;
            for (Cover &cover : covers) {
                auto action = actionOn(cover.covered, ActionKind::Covered, m_bench.now(),
                                       cover.by.isValid() ? m_bench.config.by : QString());
                action.other = cover.by;
                cover.covered.actions.append(action);
            }
            Recorder::Step step;
            step.job = [covers](auto &database, auto &changes) {
                for (const Cover &each : covers)
                    cover(database, changes, each.covered.request, each.covered.actions.last());
            };
            step.done = [this, id, covers] {
                for (const Cover &each : covers) {
                    m_bench.book.remove(id, each.covered.request.id);
                    m_board.farewell(each.covered);
                }
            };
            return step;
        });
}

void Planner::giveUp(ConversationId id)
{
    m_bench.recorder.add(
        id, Recorder::OnFailure::TryAgain, [this, id]() -> std::optional<Recorder::Step> {
            const Chat *chat = m_bench.book.find(id);
            if (!chat || !mayGiveUp(*chat))
                return std::nullopt;
            const auto &history = chat->find(chat->active)->history;
            const auto action = actionOn(history, ActionKind::GaveUp, m_bench.now(), {});
            const ActionNote told{
                {action},
                {requestRow(history.request, LogWhat::MarkGaveUp, LogState::Failed, action.at,
                            {QString::number(history.attempts.size())})},
                {}};
            Recorder::Step step;
            step.job = [told](auto &database, auto &changes) { note(database, changes, told); };
            step.done = [this, id, action] {
                Chat *still = m_bench.book.find(id);
                if (Tracked *tracked = still ? still->find(action.request) : nullptr)
                    tracked->history.actions.append(action);
            };
            return step;
        });
}

} // namespace kidoku::readmarks
