// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "relayd/data_dir.h"
#include "relayd/event_log.h"

#include <memory>

namespace kidoku::relayd {

//! Whether \a kind is one that openEventLog() knows: "sqlite", or a PostgreSQL address without a
//! password. The error is one line for the user.
[[nodiscard]] core::Result<core::Done, QString> checkLogKind(const QString &kind);

//! The only place that knows which logs there are. \a kind as in ServerConfig::log; \a clock must
//! outlive the log. The error is one line for the user.
[[nodiscard]] core::Result<std::unique_ptr<EventLog>, QString> openEventLog(
    const QString &kind, const DataDir &dataDir, const core::Clock &clock);

} // namespace kidoku::relayd
