// SPDX-License-Identifier: Apache-2.0
#include "account_keys_p.h"
#include "sql_p.h"

namespace kidoku::store {

qint64 AccountKeys::find(Database &database, const core::AccountId &account)
{
    if (account.isEmpty())
        return 0;
    if (const qint64 known = m_keys.value(account))
        return known;
    Rows rows(database, "SELECT id FROM accounts WHERE name = ?", account);
    if (!rows.next())
        return 0;
    const qint64 key = rows.number(0);
    m_keys.insert(account, key);
    m_names.insert(key, account);
    return key;
}

qint64 AccountKeys::keyOf(Database &database, const core::AccountId &account)
{
    if (account.isEmpty())
        return 0;
    if (const qint64 known = find(database, account))
        return known;
    run(database, "INSERT INTO accounts (name) VALUES (?)", account);
    return find(database, account);
}

core::AccountId AccountKeys::nameOf(Database &database, qint64 key)
{
    if (key == 0)
        return {};
    if (const auto known = m_names.constFind(key); known != m_names.cend())
        return *known;
    Rows rows(database, "SELECT name FROM accounts WHERE id = ?", key);
    if (!rows.next())
        return {};
    const core::AccountId name{rows.text(0)};
    m_keys.insert(name, key);
    m_names.insert(key, name);
    return name;
}

void AccountKeys::forget()
{
    m_keys.clear();
    m_names.clear();
}

} // namespace kidoku::store
