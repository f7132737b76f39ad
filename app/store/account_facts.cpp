// SPDX-License-Identifier: Apache-2.0
#include "account_facts.h"
#include "account_keys_p.h"
#include "sql_p.h"

namespace kidoku::store::account {

Facts facts(Database &database, const AccountId &account)
{
    Rows rows(database, "SELECT bot, api, held, stored_at FROM accounts WHERE id = ?",
              database.accounts().find(database, account));
    if (!rows.next())
        return {};
    Facts facts;
    facts.bot = rows.text(0);
    if (rows.number(1) >= 0)
        facts.api = rows.kind<ReadApi>(1);
    facts.held = rows.flag(2);
    facts.storedAt = rows.time(3);
    return facts;
}

void setBot(Database &database, const AccountId &account, const QString &userId)
{
    run(database, "UPDATE accounts SET bot = ? WHERE id = ?", userId,
        database.accounts().keyOf(database, account));
}

void setApi(Database &database, const AccountId &account, ReadApi api)
{
    run(database, "UPDATE accounts SET api = ? WHERE id = ?", api,
        database.accounts().keyOf(database, account));
}

void setStoredAt(Database &database, const AccountId &account, Timestamp at)
{
    run(database, "UPDATE accounts SET stored_at = ? WHERE id = ?", at,
        database.accounts().keyOf(database, account));
}

void setHeld(Database &database, const AccountId &account, bool held)
{
    run(database, "UPDATE accounts SET held = ? WHERE id = ?", held,
        database.accounts().keyOf(database, account));
}

} // namespace kidoku::store::account
