// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"

#include <QString>

#include <optional>

namespace kidoku::relayd::cli {

//! "90s", "30m", "24h", "30d": a whole number and a unit. Nothing when it is something else.
[[nodiscard]] std::optional<core::Milliseconds> spanOf(const QString &text);

//! A span before \a now, or a date as 2026-11-01 or 2026-11-01T12:00:00Z, in UTC where it names no
//! zone. Nothing when it is something else.
[[nodiscard]] std::optional<core::Timestamp> timeOf(const QString &text, core::Timestamp now);

} // namespace kidoku::relayd::cli
