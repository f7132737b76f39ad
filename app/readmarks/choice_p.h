// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readmarks/book_p.h"
#include "readmarks/fold.h"

#include <QList>

#include <optional>

//! Which request of a chat is to be sent, and which need not be sent for its sake. A request
//! covers nothing while it can still be undone: what it would have covered would be forgotten
//! with it. Pure functions.
namespace kidoku::readmarks {

//! With what the facts are read.
struct Moment
{
    core::Timestamp now;
    const RetryPolicy &policy;
};

//! Can still be undone.
[[nodiscard]] bool isHeld(const Tracked &tracked, const Moment &moment);
//! Open, and past its hold.
[[nodiscard]] bool isSendable(const Tracked &tracked, const Moment &moment);

//! The newest sendable one.
[[nodiscard]] const Tracked *nextToSend(const Chat &chat, const Moment &moment);

//! The request that takes the place of \a tracked when a try of it fails: sendable, and its
//! success includes what \a tracked asked for.
[[nodiscard]] const Tracked *successorOf(const Chat &chat, const Tracked &tracked,
                                         const Moment &moment);

struct Cover
{
    store::RequestHistory covered;
    core::ReadRequestId by; //!< none: a colleague has marked it
};
//! What need not be sent any more, while no call of \a chat is under way.
[[nodiscard]] QList<Cover> coversIn(const Chat &chat, const Moment &moment);

} // namespace kidoku::readmarks
