// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/answer.h"
#include "readmarks/fold.h"
#include "readmarks/host_gate_p.h"
#include "readmarks/mark_writes_p.h"

//! What follows from LINE's answer to one attempt. Pure functions.
namespace kidoku::readmarks {

[[nodiscard]] HostNews newsOf(const line::Answer &answer, line::Meaning meaning);

//! When LINE answered, never later: our clock, which knows milliseconds, within the second that
//! LINE's Date names; that Date itself when the two are more than two seconds apart. Messages
//! carry LINE's times.
[[nodiscard]] core::Timestamp answerTime(const line::Answer &answer, core::Timestamp now);

//! \a open with the answer written into it.
[[nodiscard]] store::Attempt closedAttempt(store::Attempt open, const line::Answer &answer,
                                           line::Meaning meaning, core::Timestamp now);

//! \a open, which an earlier run left without an answer. It ended when no call can last longer.
[[nodiscard]] store::Attempt cutAttempt(store::Attempt open, core::Timestamp now);

//! What was shown to the customer as Read: up to the token's message by the new API, up to the
//! answer by the old one, and in any case up to what was asked for.
[[nodiscard]] store::ReadFact readFact(const store::ReadRequest &request, core::Timestamp answered);

//! The customer had written \a upTo before the call that ended at \a answered began, so that a
//! 200 of it includes that message for sure.
[[nodiscard]] bool certainlyIncludes(const store::ReadFact &read, const store::Attempt &attempt,
                                     store::Position upTo);

//! The other requests of the same chat.
struct Others
{
    QList<store::RequestHistory> all;
    core::ReadRequestId successor; //!< of these, the one that takes over when the try failed
};

//! \a history ends with the closed attempt; \a givesUp when the give-up time is over.
[[nodiscard]] Closing closingOf(const store::RequestHistory &history, const Others &others,
                                core::Timestamp answered, bool givesUp, const RetryPolicy &policy);

} // namespace kidoku::readmarks
