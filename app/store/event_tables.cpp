// SPDX-License-Identifier: Apache-2.0
#include "account_keys_p.h"
#include "inbox_tables.h"
#include "raw_pack.h"
#include "sql_p.h"

namespace kidoku::store::inbox {

namespace {

constexpr int quarantineRows = 10'000;
constexpr qsizetype quarantineBytes = 16 * 1024;

} // namespace

bool addEvent(Database &database, const AccountId &account, const NewEvent &event)
{
    return run(database,
               "INSERT INTO events (account, id, at, received_at, type, proof, raw)"
               " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, id) DO NOTHING",
               database.accounts().keyOf(database, account), event.id, event.at, event.receivedAt,
               event.type, event.proof, packRaw(event.raw))
               .numRowsAffected()
        > 0;
}

bool proveEvent(Database &database, const AccountId &account, const NewEvent &event)
{
    return run(database,
               "UPDATE events SET at = ?, received_at = ?, type = ?, proof = ?, raw = ?"
               " WHERE account = ? AND id = ? AND proof = ?",
               event.at, event.receivedAt, event.type, event.proof, packRaw(event.raw),
               database.accounts().find(database, account), event.id, Proof::Unverifiable)
               .numRowsAffected()
        > 0;
}

Cursor cursor(Database &database, const AccountId &account)
{
    Rows rows(database, "SELECT cursor, seq, epoch FROM accounts WHERE id = ?",
              database.accounts().find(database, account));
    if (!rows.next())
        return {};
    return {rows.bytes(0), rows.number(1), rows.text(2)};
}

void setCursor(Database &database, const AccountId &account, const Cursor &cursor)
{
    run(database, "UPDATE accounts SET cursor = ?, seq = ?, epoch = ? WHERE id = ?", cursor.id,
        cursor.seq, cursor.epoch, database.accounts().keyOf(database, account));
}

void quarantine(Database &database, const AccountId &account, Timestamp at, const QString &reason,
                const QByteArray &bytes)
{
    run(database, "INSERT INTO quarantine (account, at, reason, bytes) VALUES (?, ?, ?, ?)",
        database.accounts().keyOf(database, account), at, reason, bytes.left(quarantineBytes));
    run(database, "DELETE FROM quarantine WHERE id <= (SELECT max(id) FROM quarantine) - ?",
        quarantineRows);
}

} // namespace kidoku::store::inbox
