// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backoff.h"
#include "replies/reply_status.h"

//! State of a reply = fold over its recorded tries and the operator's actions. Pure: the same
//! facts and the same time always give the same state, so a kill -9 changes nothing.
//!
//! Sent once and never lost rests on what LINE promises:
//! - A push carries a retry key. LINE takes a key once within 24 hours and answers 409 to every
//!   further try, so a push is repeated with its key until it is answered, and no longer than
//!   the key lives [docs/messaging-api/retrying-api-request].
//! - A reply token works once [reference/messaging-api#send-reply-message], and a reply knows no
//!   retry key. After a try that nobody can judge (timed out, cut, 5xx, killed) only the same
//!   token is tried again: 200 says that this try was the one; 400 "Invalid reply token" says that
//!   the token was used or has run out, which cannot be told apart. Then a push could be the second
//!   copy: the reply is Uncertain and nothing is sent until the operator has looked.
//! - A 400 "Invalid reply token" without such a try before it means that nothing was sent: push.
namespace kidoku::replies {

struct RetryPolicy
{
    core::BackoffPolicy backoff{core::Milliseconds(1000), core::Milliseconds(60'000), 2.0, 0.2};
    core::Milliseconds giveUpAfter{std::chrono::minutes(30)}; //!< since written, or asked again
    core::Milliseconds slowDown{std::chrono::seconds(5)};     //!< least wait after a 429
    //! LINE's 24 hours, less what a call and two clocks may differ by.
    core::Milliseconds keyLife{std::chrono::minutes(24 * 60 - 10)};
};

//! Gives every state but Paused. A try that is open although \a inFlight is false was cut.
[[nodiscard]] ReplyStatus fold(const store::ReplyHistory &history, core::Timestamp now,
                               bool inFlight, const RetryPolicy &policy);

//! How the next try has to go; none: a reply token may be used if there is a young one, else push.
[[nodiscard]] std::optional<store::ReplyWay> nextWay(const store::ReplyHistory &history);

//! A try that may have got through, so that the operator's "no" cannot undo it.
[[nodiscard]] bool mayHaveGone(const store::ReplyHistory &history);

//! The time for tries is over at \a now.
[[nodiscard]] bool isTimeOver(const store::ReplyHistory &history, core::Timestamp now,
                              const RetryPolicy &policy);

} // namespace kidoku::replies
