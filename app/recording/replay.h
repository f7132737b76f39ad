// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "recording/recording.h"

#include <QByteArray>

namespace kidoku::recording {

//! The recording as a scenario for the simulator (linesim/scenario/scenario.h): what was recorded
//! happens again at the same times, as a story. That is the only thing that a recording can be
//! turned into, and the simulator the only one who plays stories; it gives every message an id, a
//! read token and a signature of its own. Each step waits for "next step" unless the story plays by
//! itself. Left out: what came twice, message types that the simulator does not know, addresses of
//! pictures (the simulator draws them), ids in mentions. Pure.
[[nodiscard]] QByteArray scenarioOf(const Recording &recording);

} // namespace kidoku::recording
