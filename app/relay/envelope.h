// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "relay/profile.h"
#include "relay/records.h"
#include "relay/sse_parser.h"

#include <QList>

//! From one SSE event to a Record: finds the raw body in whichever envelope the relay uses and
//! proves it against the channel secrets. Order of the formats and the repair of rewritten
//! bodies: relay-protocol.md, "At the console". Pure functions, any thread.
namespace kidoku::relay {

struct EnvelopeLimits
{
    qsizetype bodyBytes = 1024 * 1024;
};

//! \a channelSecrets may be empty: webhooks are then Unverifiable.
[[nodiscard]] Record decode(const SseEvent &event, const Profile &profile,
                            const QList<core::Secret> &channelSecrets,
                            const EnvelopeLimits &limits = {});

} // namespace kidoku::relay
