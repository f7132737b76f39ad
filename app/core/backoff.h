// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clock.h"

#include <functional>

//! How long to wait before the next try. Pure functions of the number of tries; randomness is
//! handed in, so tests see exact values.
namespace kidoku::core {

//! A number in [0, 1).
using RandomFraction = std::function<double()>;
//! Backed by QRandomGenerator::global(); thread-safe.
[[nodiscard]] RandomFraction systemRandom();

struct BackoffPolicy
{
    Milliseconds first{1000};
    Milliseconds most{60'000};
    double factor = 2.0;
    //! Share of the delay that is random: 0 is exact, 1 is "full jitter" (0 … delay).
    double jitter = 0.2;

    //! Delay after the \a failures-th failure in a row (1 is the first). The random part only
    //! shortens, so `most` is never exceeded.
    [[nodiscard]] Milliseconds delay(int failures, const RandomFraction &random) const;
};

} // namespace kidoku::core
