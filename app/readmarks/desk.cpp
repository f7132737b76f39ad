// SPDX-License-Identifier: Apache-2.0
#include "desk_p.h"

#include "readmarks/fold.h"
#include "readmarks/log_rows_p.h"
#include "readmarks/mark_writes_p.h"

#include <QPromise>

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

QFuture<RequestResult> Desk::request(ConversationId id, std::optional<store::Position> upTo)
{
    auto promise = std::make_shared<QPromise<RequestResult>>();
    promise->start();
    m_placer.place(id, upTo, m_bench.config.hold, [promise](const RequestResult &result) {
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
}

bool Desk::cancel(ConversationId id)
{
    const auto cancellable = [this, id]() -> Tracked * {
        Chat *chat = m_bench.book.find(id);
        if (!chat || (chat->isNewestInFront() && chat->phase != Phase::Idle))
            return nullptr;
        const auto &history = chat->newest().history;
        return fold(history, m_bench.now(), false, m_bench.config.retry).isOpen() ? &chat->newest()
                                                                                  : nullptr;
    };
    if (!cancellable())
        return false;
    m_bench.recorder.add(
        id, Recorder::OnFailure::TryAgain, [=, this]() -> std::optional<Recorder::Step> {
            const Tracked *tracked = cancellable();
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
    return true;
}

void Desk::tryNow(ConversationId id)
{
    Chat *chat = m_bench.book.find(id);
    if (!chat || (chat->isNewestInFront() && chat->phase != Phase::Idle))
        return;
    const auto status = m_board.status(id);
    switch (status.state) {
    case MarkState::Holding:
        act(id, ActionKind::SentNow);
        break;
    case MarkState::Waiting:
    case MarkState::WaitingForLine:
    case MarkState::Paused:
        chat->pushed = true;
        act(id, ActionKind::RetryAsked);
        break;
    case MarkState::Failed:
        startAnew(id);
        break;
    case MarkState::Queued:
        chat->waitsForStore = false;
        m_planner.settle(id);
        break;
    default:
        break;
    }
}

void Desk::startAnew(ConversationId id)
{
    // The other API is chosen since: its request takes the place of the failed one.
    if (m_board.status(id).api != m_bench.config.api)
        m_placer.place(id, m_board.status(id).upTo, core::Milliseconds(0),
                       [](const RequestResult &) {});
    else
        act(id, ActionKind::RetryAsked);
}

void Desk::retryAllFailed()
{
    const auto ids = m_bench.book.conversations();
    for (const auto id : ids) {
        if (m_board.status(id).state == MarkState::Failed)
            startAnew(id);
    }
}

void Desk::act(ConversationId id, ActionKind kind)
{
    m_bench.recorder.add(
        id, Recorder::OnFailure::Tell, [this, id, kind]() -> std::optional<Recorder::Step> {
            const Chat *chat = m_bench.book.find(id);
            if (!chat || (chat->isNewestInFront() && chat->phase != Phase::Idle))
                return std::nullopt;
            const auto &history = chat->newest().history;
            const auto action = actionOn(history, kind, m_bench.now(), m_bench.config.by);
            Recorder::Step step;
            step.job = [action](auto &database, auto &changes) {
                note(database, changes, {{action}, {}, {}});
            };
            step.done = [this, id, action] {
                Chat *still = m_bench.book.find(id);
                if (!still || still->newest().history.request.id != action.request)
                    return;
                still->newest().history.actions.append(action);
                still->newest().giveUpAt.reset();
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
        const auto status = m_board.status(id);
        if (chat.phase == Phase::Idle && status.isOpen() && status.state != MarkState::Holding)
            act(id, ActionKind::RetryAsked);
        else
            m_planner.settle(id);
    }
}

line::Reason Desk::pausedFor() const
{
    return m_bench.pause.covers(m_bench.config.api) ? m_bench.pause.reason : line::Reason::None;
}

} // namespace kidoku::readmarks
