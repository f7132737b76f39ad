// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"

class QSqlError;

namespace kidoku::store {

//! What SQLite's result code means for us.
[[nodiscard]] StoreError toStoreError(const QSqlError &error);

} // namespace kidoku::store
