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
                                                 std::optional<store::Position> upTo, Asker asker);
    //! As the queue's.
    bool undo(ConversationId id);
    bool cancel(ConversationId id);
    void sendNow(ConversationId id);
    void retryNow(ConversationId id);
    void retryAllFailed();

    //! Nothing more is sent that \a reason concerns; its log row is the caller's.
    void pause(line::Reason reason);
    void resume();
    [[nodiscard]] line::Reason pausedFor() const;

Q_SIGNALS:
    void pauseChanged(kidoku::line::Reason reason);

private:
    enum class Extent { Held, Open };

    bool takeBack(ConversationId id, Extent extent);
    //! None when \a request can no longer be stopped.
    [[nodiscard]] const Tracked *stoppable(ConversationId id, core::ReadRequestId request,
                                           Extent extent) const;
    //! Cancels what \a find gives, once everything before it is durable.
    void recordCancel(ConversationId id, const std::function<const Tracked *()> &find);
    [[nodiscard]] const Tracked *newestPastItsHold(const Chat &chat) const;
    void act(ConversationId id, core::ReadRequestId request, store::ActionKind kind);
    void startAnew(ConversationId id, const Tracked &failed);
    void forgiveAll();

    Bench &m_bench;
    Board &m_board;
    Placer &m_placer;
    Planner &m_planner;
};

} // namespace kidoku::readmarks
