// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relay/profile.h"
#include "relay/records.h"
#include "relay/sse_parser.h"

#include <optional>

//! The records of a stream that are not webhooks: ready, ping, gap, read, act. Pure functions.
namespace kidoku::relay {

//! Fills body, seq and epoch of \a record when \a event is one of these; false leaves it alone
//! and the event is a webhook in some envelope. An event that has the name of one of these but
//! cannot be read becomes an UndecodableRecord.
[[nodiscard]] bool decodeOwnRecord(const SseEvent &event, const Profile &profile, Record &record);

} // namespace kidoku::relay
