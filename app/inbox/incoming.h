// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/codec.h"
#include "relay/records.h"

#include <QString>

#include <optional>

namespace kidoku::inbox {

//! A record together with what its body says, ready to be stored.
struct Incoming
{
    relay::Record record;
    //! Set for webhooks whose signature is not False and whose body could be read.
    std::optional<line::ParsedWebhook> webhook;
    QString unreadable; //!< why a webhook's body could not be read; never content
};

//! Reads the body of a webhook. Pure, any thread.
[[nodiscard]] Incoming incomingFrom(relay::Record record);

} // namespace kidoku::inbox
