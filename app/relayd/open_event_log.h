// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "relayd/data_dir.h"
#include "relayd/event_log.h"

#include <memory>

namespace kidoku::relayd {

//! True for a kind of log that openEventLog() can open.
[[nodiscard]] bool isLogKind(const QString &kind);

//! The only place that knows which logs there are. \a kind as in ServerConfig::log; \a clock must
//! outlive the log. The error is one line for the user.
[[nodiscard]] core::Result<std::unique_ptr<EventLog>, QString> openEventLog(
    const QString &kind, const DataDir &dataDir, const core::Clock &clock);

} // namespace kidoku::relayd
