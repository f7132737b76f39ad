// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readmarks/bench_p.h"
#include "readmarks/board_p.h"
#include "readmarks/mark_writes_p.h"

#include <QHash>

#include <functional>
#include <memory>

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

    struct Wish
    {
        std::optional<store::Position> upTo;
        core::Milliseconds hold{0};
        Asker asker = Asker::Operator;
    };
    //! Asks for a mark as \a wish says, by the account's API. \a answer comes once, when the
    //! request is durable or refused.
    void place(ConversationId id, const Wish &wish, Answer answer);
    //! \a request, placed again by the account's present API; keeps its hold.
    void renew(ConversationId id, core::ReadRequestId request);

    //! What came of a place(). Neither while it is not durable, nor when it was refused.
    struct Placement
    {
        core::ReadRequestId added;
        core::ReadRequestId joined; //!< stood there before and does all that was asked for
    };
    //! The newest place() of \a id that is not durable yet.
    [[nodiscard]] std::shared_ptr<const Placement> underWay(ConversationId id) const
    {
        return m_underWay.value(id);
    }

private:
    [[nodiscard]] PlaceOrder orderFor(ConversationId id) const;
    [[nodiscard]] Recorder::Step stepFor(PlaceOrder order, Answer answer,
                                         std::shared_ptr<Placement> placement);
    RequestResult adopt(const Placed &placed);

    Bench &m_bench;
    Board &m_board;
    QHash<ConversationId, std::shared_ptr<Placement>> m_underWay;
};

} // namespace kidoku::readmarks
