// SPDX-License-Identifier: Apache-2.0
#include "sql_errors_p.h"

#include <QSqlError>

namespace kidoku::store {

namespace {

// SQLite's primary result codes; the upper bytes of an extended code say more and are cut off.
StoreError::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case 8: // SQLITE_READONLY
        return StoreError::Kind::ReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StoreError::Kind::Corrupt;
    case 13: // SQLITE_FULL
        return StoreError::Kind::DiskFull;
    case 3:  // SQLITE_PERM
    case 14: // SQLITE_CANTOPEN
        return StoreError::Kind::CannotOpen;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StoreError::Kind::InUse;
    default:
        return StoreError::Kind::Failed;
    }
}

} // namespace

StoreError toStoreError(const QSqlError &error)
{
    return {kindOf(error.nativeErrorCode().toInt()), error.databaseText()};
}

} // namespace kidoku::store
