// SPDX-License-Identifier: Apache-2.0
#include "board_p.h"

#include "readmarks/fold.h"

#include <utility>

namespace kidoku::readmarks {

Board::Board(const Bench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{}

MarkStatus Board::status(ConversationId id) const
{
    if (const Chat *chat = m_bench.book.find(id))
        return statusOf(*chat, chat->newest());
    MarkStatus none;
    none.conversation = id;
    return none;
}

QList<MarkStatus> Board::all() const
{
    QList<MarkStatus> statuses;
    const auto ids = m_bench.book.conversations();
    statuses.reserve(ids.size());
    for (const auto id : ids)
        statuses.append(status(id));
    return statuses;
}

MarkStatus Board::statusOf(const Chat &chat, const Tracked &tracked) const
{
    const bool sends = chat.isBusy(tracked) && chat.phase != Phase::Opening;
    auto status = fold(tracked.history, m_bench.now(), sends, m_bench.config.retry);
    if (tracked.released
        && (status.state == MarkState::Holding || status.state == MarkState::Waiting)) {
        status.state = MarkState::Queued;
        status.until = {};
    }
    if (status.state == MarkState::Queued || status.state == MarkState::Waiting)
        tellWhatHolds(chat, status);
    status.storeFailed
        = status.isOpen() && (m_bench.recorder.inTrouble() || chat.storeFailures > 0);
    return status;
}

void Board::tellWhatHolds(const Chat &chat, MarkStatus &status) const
{
    if (m_bench.config.held) {
        status.state = MarkState::Paused;
        status.until = {};
        status.held = true;
        return;
    }
    if (m_bench.pause.covers(status.api) && !chat.pushed) {
        status.state = MarkState::Paused;
        status.until = {};
        status.last = {line::Verdict::PauseAccount, m_bench.pause.reason};
        return;
    }
    if (!m_bench.gate.inOutage() || chat.phase != Phase::Idle)
        return;
    // The host's probe step takes the place of the request's own wait.
    const auto probe = m_bench.gate.nextChance();
    const bool probes = probe && m_bench.agenda.nextTurn(m_bench.pause) == status.conversation;
    status.state = probes ? MarkState::Waiting : MarkState::WaitingForLine;
    if (!probes)
        status.last = m_bench.trouble; // its own last try may have been about something else
    status.until = probes ? m_bench.now() + (*probe - m_bench.monotonic()) : core::Timestamp();
}

Board::Kind Board::kindOf(ConversationId id) const
{
    const Chat *chat = m_bench.book.find(id);
    if (!chat)
        return Kind::None;
    const auto state
        = fold(chat->newest().history, m_bench.now(), false, m_bench.config.retry).state;
    return state == MarkState::Failed ? Kind::Failed : Kind::Open;
}

void Board::recount(ConversationId id)
{
    const auto add = [this](Kind kind, int by) {
        if (kind == Kind::Open)
            m_counts.waiting += by;
        else if (kind == Kind::Failed)
            m_counts.failed += by;
    };
    const Kind kind = kindOf(id);
    add(m_kinds.value(id, Kind::None), -1);
    add(kind, 1);
    if (kind == Kind::None)
        m_kinds.remove(id);
    else
        m_kinds.insert(id, kind);
}

void Board::touch(ConversationId id)
{
    recount(id);
    const bool first = m_touched.isEmpty();
    m_touched.insert(id);
    if (first)
        Q_EMIT touched();
}

void Board::touchAll()
{
    const auto ids = m_bench.book.conversations();
    for (const auto id : ids)
        touch(id);
}

void Board::farewell(const store::RequestHistory &history)
{
    const auto status = fold(history, m_bench.now(), false, m_bench.config.retry);
    m_farewells.insert(status.conversation, status);
    touch(status.conversation);
}

void Board::touchProbe()
{
    Probe probe;
    if (m_bench.gate.inOutage())
        probe = {m_bench.agenda.nextTurn(m_bench.pause), m_bench.gate.nextChance()};
    const Probe before = std::exchange(m_probe, probe);
    if (before == probe)
        return;
    for (const auto &id : {before.who, probe.who}) {
        if (id)
            m_touched.insert(*id);
    }
}

void Board::flush()
{
    touchProbe();
    QList<MarkStatus> statuses;
    const auto ids = std::exchange(m_touched, {});
    for (const auto id : ids) {
        if (m_bench.book.find(id))
            statuses.append(status(id));
        else if (m_farewells.contains(id))
            statuses.append(m_farewells.value(id));
    }
    m_farewells.clear();
    if (!statuses.isEmpty())
        Q_EMIT statusChanged(statuses);
    if (m_counts.waiting != m_told.waiting || m_counts.failed != m_told.failed) {
        m_told = m_counts;
        Q_EMIT countsChanged(m_told);
    }
}

} // namespace kidoku::readmarks
