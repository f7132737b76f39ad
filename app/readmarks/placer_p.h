// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readmarks/bench_p.h"
#include "readmarks/board_p.h"
#include "readmarks/mark_writes_p.h"

#include <functional>

//! Brings new requests into store and book. GUI thread.
namespace kidoku::readmarks {

class Placer
{
public:
    using Answer = std::function<void(const RequestResult &)>;

    Placer(Bench &bench, Board &board)
        : m_bench(bench)
        , m_board(board)
    {}

    //! Asks for a mark up to \a upTo by the account's API. \a answer comes once, when the
    //! request is durable or refused.
    void place(ConversationId id, std::optional<store::Position> upTo, core::Milliseconds hold,
               Answer answer);
    //! The newest request of \a id, placed again by the account's present API; keeps its hold.
    void renew(ConversationId id);

private:
    [[nodiscard]] PlaceOrder orderFor(ConversationId id) const;
    [[nodiscard]] Recorder::Step stepFor(PlaceOrder order, Answer answer);
    RequestResult adopt(const Placed &placed);

    Bench &m_bench;
    Board &m_board;
};

} // namespace kidoku::readmarks
