// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/sqlite.h"

//! The tables of the SQLite log.
namespace kidoku::relayd {

//! Brings an open, empty or older database to the current schema inside one transaction.
//! Refuses a newer one and one that is not ours, and changes nothing then.
[[nodiscard]] LogResult<core::Done> prepareSchema(Database &database);

//! Whether the database is a relay's log of the current schema; changes nothing.
[[nodiscard]] LogResult<core::Done> checkSchema(Database &database);

//! Settings of each connection that writes: WAL, every commit synced to the disk.
[[nodiscard]] LogResult<core::Done> prepareWriter(Database &database);

} // namespace kidoku::relayd
