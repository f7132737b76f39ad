// SPDX-License-Identifier: Apache-2.0
#include "act_table.h"
#include "account_keys_p.h"
#include "sql_p.h"

namespace kidoku::store::acts {

namespace {

constexpr int mostWaiting = 10'000;

} // namespace

void add(Database &database, const core::AccountId &account, const Act &act)
{
    run(database, "INSERT INTO acts (account, uuid, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        database.accounts().keyOf(database, account), act.uuid, act.body);
    run(database, "DELETE FROM acts WHERE id <= (SELECT max(id) FROM acts) - ?", mostWaiting);
}

void remove(Database &database, const QString &uuid)
{
    run(database, "DELETE FROM acts WHERE uuid = ?", uuid);
}

QList<Act> waiting(Database &database, const core::AccountId &account)
{
    QList<Act> acts;
    Rows rows(database, "SELECT uuid, body FROM acts WHERE account = ? ORDER BY id",
              database.accounts().find(database, account));
    while (rows.next())
        acts.append({rows.text(0), rows.bytes(1)});
    return acts;
}

} // namespace kidoku::store::acts
