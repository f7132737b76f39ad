// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QString>

namespace kidoku::relayd {

//! How people write times to the commands: "90d", "24h", "30m", "45s", "2w". The error is one
//! line for the user.
[[nodiscard]] core::Result<core::Milliseconds, QString> parseSpan(const QString &text);

//! A date "2026-11-01", a time "2026-11-01T08:00:00Z" (both UTC unless a zone is given), or a
//! span before \a now.
[[nodiscard]] core::Result<core::Timestamp, QString> parseSince(const QString &text,
                                                                core::Timestamp now);
//! The same with a span after \a now; what is not in the future is refused.
[[nodiscard]] core::Result<core::Timestamp, QString> parseUntil(const QString &text,
                                                                core::Timestamp now);

//! "2026-11-25T10:54:30Z".
[[nodiscard]] QString utcText(qint64 ms);

} // namespace kidoku::relayd
