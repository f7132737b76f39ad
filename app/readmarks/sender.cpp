// SPDX-License-Identifier: Apache-2.0
#include "sender_p.h"

#include "readmarks/codes.h"
#include "readmarks/log_rows_p.h"
#include "readmarks/outcome_p.h"
#include "readmarks/when_done_p.h"

#include <algorithm>

namespace kidoku::readmarks {

namespace {

using core::Milliseconds;
using store::LogState;
using store::LogWhat;

constexpr qsizetype recentCalls = 100;

line::MarkHint hintFor(const store::ReadRequest &request)
{
    return {request.chat, request.upToMessage, {request.upTo.at}};
}

Others othersThan(const Tracked &active, const Chat &chat, const Moment &moment)
{
    Others others;
    for (const Tracked &tracked : chat.requests) {
        if (&tracked != &active)
            others.all.append(tracked.history);
    }
    if (const Tracked *successor = successorOf(chat, active, moment))
        others.successor = successor->history.request.id;
    return others;
}

} // namespace

Sender::Sender(Bench &bench, Board &board, Planner &planner, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_board(board)
    , m_planner(planner)
{}

void Sender::pump()
{
    while (!m_bench.config.held) {
        const auto now = m_bench.monotonic();
        // While nothing can be recorded nothing is sent, but one row is tried from time to time.
        if (m_bench.recorder.inTrouble() && (m_opening > 0 || now < m_bench.recorder.retryAt()))
            return;
        const auto id = m_bench.agenda.nextTurn(m_bench.pause);
        if (!id)
            return;
        if (m_bench.recorder.isBusy(*id)) {
            m_bench.agenda.forget(*id); // planned anew when that is written
            continue;
        }
        if (m_bench.book.find(*id)->pushed)
            m_bench.gate.probeNow();
        const auto permit = m_bench.gate.permit(now);
        if (permit == HostGate::Permit::No)
            return;
        m_bench.agenda.forget(*id);
        open(*id, *m_bench.book.find(*id), permit);
    }
}

void Sender::forgetOutage()
{
    // That LINE answers again would be too much to say: no row in the log.
    if (m_board.counts().waiting == 0 && m_bench.gate.forgetOutage())
        Q_EMIT outageChanged(false);
}

std::optional<Milliseconds> Sender::nextChance() const
{
    if (m_bench.config.held || !m_bench.agenda.nextTurn(m_bench.pause))
        return std::nullopt;
    if (!m_bench.recorder.inTrouble())
        return m_bench.gate.nextChance();
    return m_opening > 0 ? std::nullopt : std::optional(m_bench.recorder.retryAt());
}

std::pair<int, int> Sender::recentSuccess() const
{
    return {static_cast<int>(std::count(m_recent.begin(), m_recent.end(), true)),
            static_cast<int>(m_recent.size())};
}

Tracked &Sender::active(ConversationId id) const
{
    Chat &chat = *m_bench.book.find(id);
    return *chat.find(chat.active);
}

void Sender::open(ConversationId id, Chat &chat, HostGate::Permit permit)
{
    chat.phase = Phase::Opening;
    chat.permit = permit;
    m_bench.gate.began(permit, m_bench.monotonic());
    ++m_opening;
    m_bench.recorder.add(id, Recorder::OnFailure::Tell, [this, id] {
        const auto &history = active(id).history;
        store::Attempt attempt;
        attempt.request = history.request.id;
        attempt.number = static_cast<int>(history.attempts.size()) + 1;
        attempt.startedAt = m_bench.now();
        const auto written = std::make_shared<store::Attempt>(attempt);
        Recorder::Step step;
        step.job = [request = history.request, attempt, written](auto &database, auto &changes) {
            *written = openAttempt(database, changes, request, attempt);
        };
        step.done = [this, id, written] { opened(id, *written); };
        step.failed = [this, id](const store::StoreError &) { notOpened(id); };
        return step;
    });
    m_board.touch(id);
}

void Sender::notOpened(ConversationId id)
{
    --m_opening;
    Chat &chat = *m_bench.book.find(id);
    m_bench.gate.ended(chat.permit, HostNews::Nothing, Milliseconds(0), m_bench.monotonic());
    chat.phase = Phase::Idle;
    chat.putOff();
}

void Sender::opened(ConversationId id, const store::Attempt &attempt)
{
    --m_opening;
    Chat &chat = *m_bench.book.find(id);
    chat.storeFailures = 0;
    chat.phase = Phase::InFlight;
    active(id).history.attempts.append(attempt);
    m_board.touch(id);
    call(id, active(id).history.request);
}

void Sender::call(ConversationId id, const store::ReadRequest &request)
{
    const auto future = request.api == store::ReadApi::Token
        ? m_bench.client.markAsReadByToken(request.token, hintFor(request))
        : m_bench.client.markAsReadByUser(request.chat, hintFor(request));
    whenDone(future, this, [this, id](const Reply &reply) { answered(id, reply); });
}

void Sender::answered(ConversationId id, const Reply &reply)
{
    Chat &chat = *m_bench.book.find(id);
    chat.phase = Phase::Closing;
    const bool pushed = std::exchange(chat.pushed, false);
    Tracked &tracked = active(id);
    const auto now = m_bench.now();
    tracked.restartWait();
    const bool givesUp = tracked.giveUpAt && m_bench.monotonic() >= *tracked.giveUpAt;

    const auto api = tracked.history.request.api;
    QList<store::LogEntry> rows;
    if (reply.meaning.verdict == line::Verdict::PauseAccount && !m_bench.pause.covers(api)) {
        rows.append(accountRow(m_bench.config.account, LogWhat::AccountPaused, LogState::Failed,
                               now, {codeOf(reply.meaning.reason)}));
        Q_EMIT pauseWanted(reply.meaning.reason);
    } else if (reply.meaning.verdict == line::Verdict::Done && pushed
               && m_bench.pause.covers(api)) {
        Q_EMIT pauseDisproved();
    }
    const auto attempt
        = closedAttempt(tracked.history.attempts.last(), reply.answer, reply.meaning, now);
    record(id, attempt, answerTime(reply.answer, now), givesUp, rows);
    tellHost(reply, chat.permit);
}

void Sender::tellHost(const Reply &reply, HostGate::Permit permit)
{
    m_recent.append(reply.meaning.verdict == line::Verdict::Done);
    if (m_recent.size() > recentCalls)
        m_recent.removeFirst();

    if (reply.meaning.verdict != line::Verdict::Done)
        m_bench.trouble = reply.meaning;
    const auto now = m_bench.monotonic();
    const auto asked = std::clamp(reply.answer.retryAfter.value_or(Milliseconds(0)),
                                  Milliseconds(0), m_bench.config.retry.giveUpAfter);
    switch (m_bench.gate.ended(permit, newsOf(reply.answer, reply.meaning), asked, now)) {
    case HostGate::Change::None:
        return;
    case HostGate::Change::OutageBegan:
        writeRow(accountRow(m_bench.config.account, LogWhat::OutageBegan, LogState::Failed,
                            m_bench.now()));
        m_planner.settleAll();
        Q_EMIT outageChanged(true);
        return;
    case HostGate::Change::OutageEnded:
        const auto lasted
            = std::chrono::duration_cast<std::chrono::seconds>(m_bench.gate.outageLasted(now));
        writeRow(accountRow(m_bench.config.account, LogWhat::OutageEnded, LogState::Info,
                            m_bench.now(), {QString::number(lasted.count())}));
        m_planner.releaseAll();
        Q_EMIT outageChanged(false);
        return;
    }
}

void Sender::record(ConversationId id, const store::Attempt &attempt, core::Timestamp answeredAt,
                    bool givesUp, const QList<store::LogEntry> &rows)
{
    m_bench.recorder.add(id, Recorder::OnFailure::TryAgain, [=, this] {
        Chat &chat = *m_bench.book.find(id);
        const Tracked &tracked = active(id);
        auto history = tracked.history;
        history.attempts.last() = attempt;
        Closing closing = closingOf(history, othersThan(tracked, chat, m_bench.moment()),
                                    answeredAt, givesUp, m_bench.config.retry);
        closing.rows.append(rows);
        if (closing.read)
            chat.ownReadAt = closing.read->at;
        const auto closed = std::make_shared<Closed>();
        Recorder::Step step;
        step.job = [closing, closed](auto &database, auto &changes) {
            *closed = close(database, changes, closing);
        };
        step.done = [this, id, closing, closed] { recorded(id, closing, *closed); };
        return step;
    });
    m_board.touch(id);
}

void Sender::recorded(ConversationId id, const Closing &closing, const Closed &closed)
{
    Chat &chat = *m_bench.book.find(id);
    chat.phase = Phase::Idle;
    active(id).history.attempts.last() = closing.attempt;
    for (Tracked &tracked : chat.requests) {
        for (const auto &action : closing.actions) {
            if (action.request == tracked.history.request.id)
                tracked.history.actions.append(action);
        }
    }
    const auto last = active(id).history;
    for (const auto request : closing.finished) {
        if (m_bench.book.remove(id, request))
            m_board.farewell(last);
    }
    m_board.touch(id);
    if (!closing.read)
        return;
    const bool byToken = closing.read->api == store::ReadApi::Token;
    MarkedRead mark;
    mark.account = closing.request.account;
    mark.conversation = id;
    mark.chat = closing.request.chat;
    mark.api = closing.read->api;
    mark.upTo = closing.read->upTo;
    mark.upToMessage = byToken ? closing.request.upToMessage : core::MessageId();
    mark.at = closing.read->at;
    mark.by = closing.read->by;
    mark.messages = closed.messages;
    mark.alsoUnseen = byToken ? 0 : closed.unseen;
    Q_EMIT markedRead(mark);
}

void Sender::writeRow(const store::LogEntry &row)
{
    m_bench.recorder.add({}, Recorder::OnFailure::Tell, [row] {
        Recorder::Step step;
        step.job = [row](auto &database, auto &changes) { addRow(database, changes, row); };
        return step;
    });
}

} // namespace kidoku::readmarks
