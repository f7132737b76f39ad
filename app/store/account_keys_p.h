// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"

#include <QHash>

namespace kidoku::store {

class Database;

//! Accounts by name and by key, so that rows need not repeat the name. Belongs to a Database.
class AccountKeys
{
public:
    //! 0 when there is no such account yet.
    [[nodiscard]] qint64 find(Database &database, const core::AccountId &account);
    //! Adds the account when it is new.
    [[nodiscard]] qint64 keyOf(Database &database, const core::AccountId &account);
    //! Empty for key 0.
    [[nodiscard]] core::AccountId nameOf(Database &database, qint64 key);
    //! After a rollback: some of them may not be there.
    void forget();

private:
    QHash<core::AccountId, qint64> m_keys;
    QHash<qint64, core::AccountId> m_names;
};

} // namespace kidoku::store
