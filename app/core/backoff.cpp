// SPDX-License-Identifier: Apache-2.0
#include "backoff.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace kidoku::core {

RandomFraction systemRandom()
{
    return [] { return QRandomGenerator::global()->generateDouble(); };
}

Milliseconds BackoffPolicy::delay(int failures, const RandomFraction &random) const
{
    const int doublings = std::clamp(failures - 1, 0, 40);
    const double limit = static_cast<double>(most.count());
    const double base
        = std::min(static_cast<double>(first.count()) * std::pow(factor, doublings), limit);
    const double part = std::clamp(jitter, 0.0, 1.0);
    return Milliseconds(std::llround(base * (1.0 - part) + base * part * random()));
}

} // namespace kidoku::core
