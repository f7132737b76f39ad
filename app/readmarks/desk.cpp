// SPDX-License-Identifier: Apache-2.0
#include "desk_p.h"

#include "readmarks/fold.h"
#include "readmarks/log_rows_p.h"
#include "readmarks/mark_writes_p.h"

#include <QPromise>

#include <algorithm>

namespace kidoku::readmarks {

namespace {

using store::ActionKind;
using store::LogState;
using store::LogWhat;

} // namespace

Desk::Desk(Bench &bench, Board &board, Placer &placer, Planner &planner, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_board(board)
    , m_placer(placer)
    , m_planner(planner)
{}

QFuture<RequestResult> Desk::request(ConversationId id, std::optional<store::Position> upTo,
                                     Asker asker)
{
    auto promise = std::make_shared<QPromise<RequestResult>>();
    promise->start();
    const Placer::Wish wish{upTo, m_bench.config.hold, asker};
    m_placer.place(id, wish, [promise](const RequestResult &result) {
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
}

bool Desk::undo(ConversationId id)
{
    return takeBack(id, Extent::Held);
}

bool Desk::cancel(ConversationId id)
{
    return takeBack(id, Extent::Open);
}

bool Desk::takeBack(ConversationId id, Extent extent)
{
    // Not durable yet: what comes of it is taken back before anything is sent.
    if (const auto placement = m_placer.underWay(id)) {
        recordCancel(id, [this, id, placement, extent] {
            return placement->added.isValid() ? stoppable(id, placement->added, Extent::Open)
                                              : stoppable(id, placement->joined, extent);
        });
        return true;
    }
    const Chat *chat = m_bench.book.find(id);
    const auto newest = chat ? chat->newest().history.request.id : core::ReadRequestId();
    if (!stoppable(id, newest, extent))
        return false;
    // Said is said, even when its hold ends before that is durable: the lane is busy till then.
    recordCancel(id, [=, this] { return stoppable(id, newest, Extent::Open); });
    return true;
}

const Tracked *Desk::stoppable(ConversationId id, core::ReadRequestId request, Extent extent) const
{
    const Chat *chat = m_bench.book.find(id);
    const Tracked *tracked = chat ? chat->find(request) : nullptr;
    if (!tracked || chat->isBusy(*tracked))
        return nullptr;
    const auto moment = m_bench.moment();
    const bool held = isHeld(*tracked, moment);
    return held || (extent == Extent::Open && isSendable(*tracked, moment)) ? tracked : nullptr;
}

void Desk::recordCancel(ConversationId id, const std::function<const Tracked *()> &find)
{
    m_bench.recorder.add(
        id, Recorder::OnFailure::TryAgain, [=, this]() -> std::optional<Recorder::Step> {
            const Tracked *tracked = find();
            if (!tracked)
                return std::nullopt;
            auto history = tracked->history;
            history.actions.append(
                actionOn(history, ActionKind::Cancelled, m_bench.now(), m_bench.config.by));
            const ActionNote told{{history.actions.last()},
                                  {requestRow(history.request, LogWhat::MarkCancelled,
                                              LogState::Info, m_bench.now())},
                                  {history.request.id}};
            Recorder::Step step;
            step.job = [told](auto &database, auto &changes) { note(database, changes, told); };
            step.done = [this, history] {
                m_bench.book.remove(history.request.conversation, history.request.id);
                m_board.farewell(history);
            };
            return step;
        });
    // Until that is durable the lane is busy, hence nothing is sent.
    m_planner.settle(id);
}

void Desk::sendNow(ConversationId id)
{
    const Chat *chat = m_bench.book.find(id);
    if (chat && isHeld(chat->newest(), m_bench.moment()))
        act(id, chat->newest().history.request.id, ActionKind::SentNow);
}

void Desk::retryNow(ConversationId id)
{
    Chat *chat = m_bench.book.find(id);
    const Tracked *tracked = chat ? newestPastItsHold(*chat) : nullptr;
    if (!tracked || chat->isBusy(*tracked))
        return;
    switch (m_board.statusOf(*chat, *tracked).state) {
    case MarkState::Waiting:
    case MarkState::WaitingForLine:
    case MarkState::Paused:
        chat->pushed = true;
        act(id, tracked->history.request.id, ActionKind::RetryAsked);
        break;
    case MarkState::Failed:
        startAnew(id, *tracked);
        break;
    case MarkState::Queued:
        chat->triesStoreAgain();
        m_planner.settle(id);
        break;
    default:
        break;
    }
}

// A retry never ends somebody's time to undo.
const Tracked *Desk::newestPastItsHold(const Chat &chat) const
{
    const auto moment = m_bench.moment();
    const auto found = std::find_if(chat.requests.rbegin(), chat.requests.rend(),
                                    [&](const Tracked &each) { return !isHeld(each, moment); });
    return found != chat.requests.rend() ? &*found : nullptr;
}

void Desk::startAnew(ConversationId id, const Tracked &failed)
{
    const auto &request = failed.history.request;
    // The other API is chosen since: its request takes the place of the failed one.
    if (request.api != m_bench.config.api)
        m_placer.renew(id, request.id);
    else
        act(id, request.id, ActionKind::RetryAsked);
}

void Desk::retryAllFailed()
{
    const auto ids = m_bench.book.conversations();
    for (const auto id : ids) {
        const Chat &chat = *m_bench.book.find(id);
        if (m_board.status(id).state == MarkState::Failed)
            startAnew(id, chat.newest());
    }
}

void Desk::act(ConversationId id, core::ReadRequestId request, ActionKind kind)
{
    m_bench.recorder.add(
        id, Recorder::OnFailure::Tell, [=, this]() -> std::optional<Recorder::Step> {
            const Chat *chat = m_bench.book.find(id);
            const Tracked *tracked = chat ? chat->find(request) : nullptr;
            if (!tracked || chat->isBusy(*tracked))
                return std::nullopt;
            const auto action = actionOn(tracked->history, kind, m_bench.now(), m_bench.config.by);
            Recorder::Step step;
            step.job = [action](auto &database, auto &changes) {
                note(database, changes, {{action}, {}, {}});
            };
            step.done = [this, id, action] {
                Chat *still = m_bench.book.find(id);
                Tracked *acted = still ? still->find(action.request) : nullptr;
                if (!acted)
                    return;
                acted->history.actions.append(action);
                acted->giveUpAt.reset();
                acted->restartWait();
            };
            return step;
        });
    m_planner.settle(id);
}

void Desk::pause(line::Reason reason)
{
    m_bench.pause = Pause::because(reason);
    m_board.touchAll();
    Q_EMIT pauseChanged(pausedFor());
}

void Desk::resume()
{
    if (m_bench.pause == Pause())
        return;
    m_bench.pause = {};
    m_bench.gate.beCareful(); // the cause may still be there
    const auto row = accountRow(m_bench.config.account, LogWhat::AccountResumed, LogState::Info,
                                m_bench.now());
    m_bench.recorder.add({}, Recorder::OnFailure::Tell, [row] {
        Recorder::Step step;
        step.job = [row](auto &database, auto &changes) { addRow(database, changes, row); };
        return step;
    });
    forgiveAll();
    Q_EMIT pauseChanged(pausedFor());
}

// The time in which nothing could succeed does not count against the requests.
void Desk::forgiveAll()
{
    const auto ids = m_bench.book.conversations();
    for (const auto id : ids) {
        const Chat &chat = *m_bench.book.find(id);
        const Tracked *next = nextToSend(chat, m_bench.moment());
        if (next && chat.phase == Phase::Idle)
            act(id, next->history.request.id, ActionKind::RetryAsked);
        else
            m_planner.settle(id);
    }
}

line::Reason Desk::pausedFor() const
{
    return m_bench.pause.covers(m_bench.config.api) ? m_bench.pause.reason : line::Reason::None;
}

} // namespace kidoku::readmarks
