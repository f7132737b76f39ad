// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inbox/preflight.h"
#include "line/codes.h"
#include "relay/event_stream.h"

#include <QString>

//! Names of states as the log stores them: those of the enumerators.
namespace kidoku::inbox {

[[nodiscard]] QString codeOf(PreflightVerdict verdict);
[[nodiscard]] QString codeOf(relay::StreamTrouble trouble);
using line::codeOf;

} // namespace kidoku::inbox
