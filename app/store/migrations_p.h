// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"

#include <QSqlDatabase>

#include <span>

//! The schema as a list of steps; the file's `user_version` says how many of them it has seen.
namespace kidoku::store {

//! Single statements, run in order.
using Migration = std::span<const char *const>;

//! All steps from an empty file to the present.
[[nodiscard]] std::span<const Migration> allMigrations();

//! Refuses a file that knows more steps than we do, without writing to it. Otherwise runs what
//! is missing in one transaction. A file that holds data is copied beside itself before, as
//! `<file>.before-v<new version>`; a copy that cannot be made stops the migration.
[[nodiscard]] StoreResult<core::Done> migrate(QSqlDatabase &connection,
                                              std::span<const Migration> migrations);

//! Where migrate() puts the copy.
[[nodiscard]] QString backupName(const QString &file, qsizetype newVersion);

} // namespace kidoku::store
