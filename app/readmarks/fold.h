// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backoff.h"
#include "readmarks/mark_status.h"

//! State = fold over recorded attempts and operator's actions. Pure: the same facts and the same
//! time always give the same state, so a restart (or kill -9) changes nothing. A click never sets
//! a state, it only records an action.
namespace kidoku::readmarks {

struct RetryPolicy
{
    core::BackoffPolicy backoff{core::Milliseconds(1000), core::Milliseconds(60'000), 2.0, 0.2};
    core::Milliseconds giveUpAfter{std::chrono::minutes(30)}; //!< since asked, or since RetryAsked
    core::Milliseconds slowDown{std::chrono::seconds(5)};     //!< least wait after a 429
};

//! Without what only the queue knows: gives Holding, Queued, Sending, Waiting, Read, Covered,
//! Failed or Cancelled. An attempt that is open although \a inFlight is false, or closed as
//! unknown, was cut by a crash: hence Queued again. Jitter is derived from the attempt's id, so the
//! next try's time is stable across restarts.
[[nodiscard]] MarkStatus fold(const store::RequestHistory &history, core::Timestamp now,
                              bool inFlight, const RetryPolicy &policy);

} // namespace kidoku::readmarks
