// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readmarks/bench_p.h"
#include "readmarks/board_p.h"
#include "readmarks/placer_p.h"

//! Decides what is to be done next for a conversation, and does what needs no operator: ends
//! holds and waits, gives up, drops what a colleague has done. GUI thread.
namespace kidoku::readmarks {

class Planner
{
public:
    Planner(Bench &bench, Board &board, Placer &placer)
        : m_bench(bench)
        , m_board(board)
        , m_placer(placer)
    {}

    //! The facts of \a id, or what holds it, have changed.
    void settle(ConversationId id);
    void settleAll();
    //! Does what is due.
    void wake();
    //! LINE answers again: who waited for it need not wait longer.
    void releaseAll();
    //! Somebody has marked \a conversation, by another console.
    void learn(const store::Conversation &conversation);
    //! The give-up time or the account's API may be another one.
    void reconsider();

private:
    void settleIdle(ConversationId id, Chat &chat);
    void settleNext(ConversationId id, Chat &chat, Tracked &next);
    bool planEnd(Tracked &tracked, MarkState state);
    void wakeForNext(ConversationId id, const Chat &chat);
    static void release(Chat &chat, core::Milliseconds now);
    [[nodiscard]] bool wantsOtherApi(const Tracked &tracked) const;
    void planGiveUp(ConversationId id, Tracked &tracked, core::Timestamp givesUpAt);
    void coverWhatNeedNotGo(ConversationId id);
    void giveUp(ConversationId id);
    [[nodiscard]] bool mayGiveUp(const Chat &chat) const;

    Bench &m_bench;
    Board &m_board;
    Placer &m_placer;
};

} // namespace kidoku::readmarks
