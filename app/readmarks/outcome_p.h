// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/answer.h"
#include "readmarks/fold.h"
#include "readmarks/host_gate_p.h"
#include "readmarks/mark_writes_p.h"

//! What follows from LINE's answer to one attempt. Pure functions.
namespace kidoku::readmarks {

[[nodiscard]] HostNews newsOf(const line::Answer &answer, line::Meaning meaning);

//! When LINE answered: our clock, but LINE's own Date when the two are more than two seconds
//! apart, since messages carry LINE's times.
[[nodiscard]] core::Timestamp answerTime(const line::Answer &answer, core::Timestamp now);

//! \a open with the answer written into it.
[[nodiscard]] store::Attempt closedAttempt(store::Attempt open, const line::Answer &answer,
                                           line::Meaning meaning, core::Timestamp now);

//! What was shown to the customer as Read: up to the token's message by the new API, up to the
//! answer by the old one.
[[nodiscard]] store::ReadFact readFact(const store::ReadRequest &request, core::Timestamp answered);

//! The customer had written \a upTo before the call that ended at \a answered began, so that a
//! 200 of it includes that message for sure.
[[nodiscard]] bool certainlyIncludes(const store::ReadFact &read, const store::Attempt &attempt,
                                     store::Position upTo);

//! \a history ends with the closed attempt. \a newer is the request that waits behind, if any;
//! \a givesUp when the give-up time is over.
[[nodiscard]] Closing closingOf(const store::RequestHistory &history,
                                const store::RequestHistory *newer, core::Timestamp answered,
                                bool givesUp, const RetryPolicy &policy);

} // namespace kidoku::readmarks
