// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readmarks/bench_p.h"
#include "readmarks/board_p.h"
#include "readmarks/placer_p.h"
#include "readmarks/planner_p.h"

#include <QObject>

//! What operators do to requests, and the pause that they end. GUI thread.
namespace kidoku::readmarks {

class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(Bench &bench, Board &board, Placer &placer, Planner &planner, QObject *parent = nullptr);

    [[nodiscard]] QFuture<RequestResult> request(ConversationId id,
                                                 std::optional<store::Position> upTo);
    //! False when the newest request of \a id can no longer be stopped, or there is none.
    bool cancel(ConversationId id);
    void tryNow(ConversationId id);
    void retryAllFailed();

    //! Nothing more is sent that \a reason concerns; its log row is the caller's.
    void pause(line::Reason reason);
    void resume();
    [[nodiscard]] line::Reason pausedFor() const;

Q_SIGNALS:
    void pauseChanged(kidoku::line::Reason reason);

private:
    void act(ConversationId id, store::ActionKind kind);
    void startAnew(ConversationId id);
    void forgiveAll();

    Bench &m_bench;
    Board &m_board;
    Placer &m_placer;
    Planner &m_planner;
};

} // namespace kidoku::readmarks
