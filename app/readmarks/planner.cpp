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
    const Tracked &newest = chat->newest();
    const auto now = m_bench.now();
    const auto status = fold(newest.history, now, false, m_bench.config.retry);
    if (status.state == MarkState::Holding && !newest.released)
        m_bench.agenda.wakeAt(id, m_bench.monotonic() + waitOf(status, newest.history, now));
    if (chat->phase == Phase::Idle && !m_bench.recorder.isBusy(id))
        settleFront(id, *chat);
}

void Planner::settleFront(ConversationId id, Chat &chat)
{
    Tracked &front = chat.front();
    const auto &history = front.history;
    const auto now = m_bench.now();
    const auto status = fold(history, now, false, m_bench.config.retry);
    if (history.request.upTo <= chat.readUpTo) {
        coverByColleague(id);
        return;
    }
    if (!status.isOpen())
        return;
    if (chat.waitsForStore) {
        m_bench.agenda.wakeAt(
            id, m_bench.monotonic() + storeSteps.delay(chat.storeFailures, [] { return 0.0; }));
        return;
    }
    if (status.api != m_bench.config.api && !front.keepsApi) {
        m_placer.renew(id);
        return;
    }
    if (status.state == MarkState::Holding && !front.released)
        return;
    planGiveUp(id, front, status.givesUpAt);
    const bool hostDecides = m_bench.gate.inOutage() && waitsForHost(history);
    if (status.state == MarkState::Waiting && !front.released && !hostDecides) {
        m_bench.agenda.wakeAt(id, m_bench.monotonic() + waitOf(status, history, now));
        return;
    }
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
        if (Chat *chat = m_bench.book.find(id)) {
            chat->waitsForStore = false;
            for (Tracked &tracked : chat->requests)
                tracked.released = true;
        }
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

bool Planner::mayGiveUp(const Chat &chat) const
{
    return chat.phase == Phase::Idle && !m_bench.pause.covers(chat.front().history.request.api);
}

void Planner::releaseAll()
{
    const auto ids = m_bench.book.conversations();
    for (const auto id : ids) {
        Chat &chat = *m_bench.book.find(id);
        const auto state
            = fold(chat.front().history, m_bench.now(), false, m_bench.config.retry).state;
        if (state == MarkState::Waiting && waitsForHost(chat.front().history))
            chat.front().released = true;
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

void Planner::coverByColleague(ConversationId id)
{
    m_bench.recorder.add(
        id, Recorder::OnFailure::TryAgain, [this, id]() -> std::optional<Recorder::Step> {
            const Chat *chat = m_bench.book.find(id);
            if (!chat || chat->phase != Phase::Idle
                || chat->front().history.request.upTo > chat->readUpTo)
                return std::nullopt;
            const auto history = chat->front().history;
            const auto action = actionOn(history, ActionKind::Covered, m_bench.now(), {});
            Recorder::Step step;
            step.job = [history, action](auto &database, auto &changes) {
                cover(database, changes, history.request, action);
            };
            step.done = [this, id, history, action] {
                auto whole = history;
                whole.actions.append(action);
                m_bench.book.remove(id, history.request.id);
                m_board.farewell(whole);
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
            const auto &history = chat->front().history;
            const auto action = actionOn(history, ActionKind::GaveUp, m_bench.now(), {});
            const ActionNote told{
                {action},
                {requestRow(history.request, LogWhat::MarkGaveUp, LogState::Failed, action.at,
                            {QString::number(history.attempts.size())})},
                {}};
            Recorder::Step step;
            step.job = [told](auto &database, auto &changes) { note(database, changes, told); };
            step.done = [this, id, action] {
                if (Chat *gone = m_bench.book.find(id))
                    gone->front().history.actions.append(action);
            };
            return step;
        });
}

} // namespace kidoku::readmarks
