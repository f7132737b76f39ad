// SPDX-License-Identifier: Apache-2.0
#include "held_tables.h"
#include "account_keys_p.h"
#include "sql_p.h"

namespace kidoku::store::inbox {

namespace {

int countOf(Database &database, qint64 account, HeldFor reason)
{
    Rows rows(database, "SELECT count(*) FROM held WHERE account = ? AND reason = ?", account,
              reason);
    return rows.next() ? int(rows.number(0)) : 0;
}

} // namespace

void hold(Database &database, const AccountId &account, const HeldWebhook &webhook)
{
    run(database,
        "INSERT INTO held (account, reason, at, relay_at, destination, signature, proof, size,"
        " body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        database.accounts().keyOf(database, account), webhook.reason, webhook.at,
        webhook.receivedByRelay, webhook.destination, webhook.signature, webhook.proof,
        webhook.body.size(), webhook.body);
}

int pruneHeld(Database &database, const AccountId &account, const HeldLimits &limits)
{
    return run(database,
               "DELETE FROM held WHERE id IN (SELECT id FROM (SELECT id,"
               " row_number() OVER newer AS place, sum(size) OVER newer AS bytes"
               " FROM held WHERE account = ?"
               " WINDOW newer AS (PARTITION BY reason, proof ORDER BY id DESC))"
               " WHERE place > ? OR bytes > ?)",
               database.accounts().find(database, account), limits.rows, limits.bytes)
        .numRowsAffected();
}

HeldCounts heldCounts(Database &database, const AccountId &account)
{
    const qint64 key = database.accounts().find(database, account);
    HeldCounts counts;
    counts.falseSignatures = countOf(database, key, HeldFor::FalseSignature);
    counts.wrongDestination = countOf(database, key, HeldFor::WrongDestination);
    Rows rows(database,
              "SELECT destination FROM held WHERE account = ? AND reason = ?"
              " ORDER BY id DESC LIMIT 1",
              key, HeldFor::WrongDestination);
    if (rows.next())
        counts.destination = rows.text(0);
    return counts;
}

QList<HeldWebhook> heldAfter(Database &database, const AccountId &account, qint64 id, int limit,
                             qint64 bytes)
{
    QList<HeldWebhook> webhooks;
    Rows rows(database,
              "SELECT id, reason, at, relay_at, destination, signature, proof, body FROM held"
              " WHERE id > ? AND account = ? ORDER BY id LIMIT ?",
              id, database.accounts().find(database, account), limit);
    qint64 taken = 0;
    while (rows.next()) {
        HeldWebhook webhook{rows.number(0),      rows.kind<HeldFor>(1), rows.time(2),
                            rows.time(3),        rows.text(4),          rows.bytes(5),
                            rows.kind<Proof>(6), rows.bytes(7)};
        taken += webhook.body.size();
        if (!webhooks.isEmpty() && taken > bytes)
            break;
        webhooks.append(std::move(webhook));
    }
    return webhooks;
}

void releaseHeld(Database &database, qint64 id)
{
    run(database, "DELETE FROM held WHERE id = ?", id);
}

} // namespace kidoku::store::inbox
