// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json_fields_p.h"
#include "line/webhook.h"

//! The parts of the codec: each reads one kind of JSON object of webhook.yml.
namespace kidoku::line {

[[nodiscard]] Source readSource(const Fields &source);
[[nodiscard]] Message readMessage(const Fields &message);
[[nodiscard]] Event::Body readEventBody(const QString &type, const Fields &event);

} // namespace kidoku::line
