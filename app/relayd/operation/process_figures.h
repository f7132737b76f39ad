// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace kidoku::relayd {

//! What the system says about this process; a figure that it does not tell is 0.
struct ProcessFigures
{
    qint64 residentBytes = 0;
    qint64 openDescriptors = 0;
    qint64 mostDescriptors = 0;
    double cpuSeconds = 0;
};

[[nodiscard]] ProcessFigures readProcessFigures();

} // namespace kidoku::relayd
