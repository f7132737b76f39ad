// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/postgres.h"

namespace kidoku::relayd {

//! Makes the tables where they are missing, and returns the log's epoch. Refuses a schema of a
//! newer program, and a server that is set up to lose what it has committed (`fsync = off`).
//! Several relays may do so at once.
LogResult<std::string> preparePostgres(Postgres &database);

//! Makes this connection's commits wait for the disk, and for the standby where the server has a
//! synchronous one; a setting that waits for more is kept.
LogResult<core::Done> makeCommitsDurable(Postgres &database);

} // namespace kidoku::relayd
