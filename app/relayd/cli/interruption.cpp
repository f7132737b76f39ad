// SPDX-License-Identifier: Apache-2.0
#include "relayd/cli/interruption.h"

#include <csignal>

namespace kidoku::relayd::cli {

namespace {

// A signal reaches nothing else.
volatile std::sig_atomic_t interrupted = 0;

void noteSignal(int)
{
    interrupted = 1;
}

bool listenForSignals()
{
    std::signal(SIGINT, noteSignal);
    std::signal(SIGTERM, noteSignal);
    return true;
}

} // namespace

bool isInterrupted()
{
    [[maybe_unused]] static const bool listens = listenForSignals();
    return interrupted != 0;
}

} // namespace kidoku::relayd::cli
