// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "main/console_options.h"

//! `kidoku --demo`, from the command line to its exit code.
namespace kidoku::app {

//! Before any window system is asked for: a capture of a scenario needs none, and nothing of this
//! computer's desktop is to be seen in it.
void prepareDemo(const ConsoleOptions &options);

//! Until the user has enough: "start over" is a new world and a new window in the place of the old
//! one, with the same settings.
int runDemo(ConsoleOptions options, const core::Clock &clock);

} // namespace kidoku::app
