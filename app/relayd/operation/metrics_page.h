// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/record.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kidoku::relayd {

class Services;

//! A family of metrics, as the manual page and the dashboard name it.
struct MetricInfo
{
    const char *name;
    const char *type;
    const char *help;
};

//! All that /metrics tells; a promise to those who built alerts on it.
[[nodiscard]] const std::vector<MetricInfo> &allMetrics();

//! What was found in the log, by the channel's name; nothing when it could not be read in time.
using AllBounds = std::optional<std::map<std::string, Bounds>>;

//! The page in Prometheus' text format.
[[nodiscard]] std::string metricsPage(const Services &services, const AllBounds &bounds);

} // namespace kidoku::relayd
