// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>

namespace kidoku::relayd::cli {

enum class CopyEnd { Done, Interrupted };

//! Copies the SQLite log in \a from over the empty file \a to: the state of one moment, however
//! much a relay writes meanwhile. Shows its progress as \a what. The error is one line.
[[nodiscard]] core::Result<CopyEnd, QString> copyLog(const QString &from, const QString &to,
                                                     const QString &what);

//! Gives the log in \a file an epoch of its own.
[[nodiscard]] core::Result<core::Done, QString> giveNewEpoch(const QString &file);

//! "shop: 120 records, 1 to 120, the newest 1795423152601-0", a line for each channel.
[[nodiscard]] core::Result<QString, QString> describeLog(const QString &file);

} // namespace kidoku::relayd::cli
