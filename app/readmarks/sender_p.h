// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readmarks/bench_p.h"
#include "readmarks/board_p.h"
#include "readmarks/mark_writes_p.h"
#include "readmarks/planner_p.h"

#include <QList>
#include <QObject>

//! Carries requests to LINE: attempt row, call, answer, record. GUI thread.
namespace kidoku::readmarks {

class Sender : public QObject
{
    Q_OBJECT

public:
    Sender(Bench &bench, Board &board, Planner &planner, QObject *parent = nullptr);

    //! Sends what may be sent now.
    void pump();
    //! Ends an outage that no request is left to probe.
    void forgetOutage();
    //! When pump() may have something to do by time alone.
    [[nodiscard]] std::optional<core::Milliseconds> nextChance() const;
    //! Of the last hundred calls: how many succeeded, how many there were.
    [[nodiscard]] std::pair<int, int> recentSuccess() const;

Q_SIGNALS:
    void pauseWanted(kidoku::line::Reason reason);
    //! A pushed request got through although its API is paused.
    void pauseDisproved();
    void outageChanged(bool inOutage);
    void markedRead(const kidoku::readmarks::MarkedRead &mark);

private:
    using Reply = line::Reply<core::Done>;

    //! The request of \a id that is under way, or whose turn it is.
    [[nodiscard]] Tracked &active(ConversationId id) const;
    void open(ConversationId id, Chat &chat, HostGate::Permit permit);
    void opened(ConversationId id, const store::Attempt &attempt);
    void notOpened(ConversationId id);
    void call(ConversationId id, const store::ReadRequest &request);
    void answered(ConversationId id, const Reply &reply);
    void tellHost(const Reply &reply, HostGate::Permit permit);
    void record(ConversationId id, const store::Attempt &attempt, core::Timestamp answeredAt,
                bool givesUp, const QList<store::LogEntry> &rows);
    void recorded(ConversationId id, const Closing &closing, const Closed &closed);
    void writeRow(const store::LogEntry &row);

    Bench &m_bench;
    Board &m_board;
    Planner &m_planner;
    int m_opening = 0;
    QList<bool> m_recent;
};

} // namespace kidoku::readmarks
