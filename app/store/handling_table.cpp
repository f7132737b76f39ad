// SPDX-License-Identifier: Apache-2.0
#include "handling_table.h"
#include "account_keys_p.h"
#include "inbox_tables.h"
#include "sql_p.h"

namespace kidoku::store::handling {

namespace {

#define DECISION_COLUMNS "uuid, conversation, axis, value, by, at, until, up_to_at, up_to_tie, met"

struct Row
{
    Decision decision;
    bool met = false; //!< by a message that it did not know of
};

Row rowFrom(const Rows &rows)
{
    Row row;
    row.decision.uuid = rows.text(0);
    row.decision.conversation = {rows.number(1)};
    row.decision.axis = rows.kind<Axis>(2);
    row.decision.on = rows.flag(3);
    row.decision.by = rows.text(4);
    row.decision.at = rows.time(5);
    row.decision.until = rows.time(6);
    row.decision.upTo = {rows.number(7), rows.number(8)};
    row.met = rows.flag(9);
    return row;
}

std::optional<Row> decisive(Database &database, ConversationId id, Axis axis)
{
    Rows rows(database,
              "SELECT " DECISION_COLUMNS " FROM handlings WHERE conversation = ? AND axis = ?"
              " ORDER BY pending DESC, id DESC LIMIT 1",
              id, axis);
    return rows.next() ? std::optional(rowFrom(rows)) : std::nullopt;
}

void insert(Database &database, const Row &row, bool pending)
{
    const Decision &d = row.decision;
    run(database,
        "INSERT INTO handlings (" DECISION_COLUMNS ", pending)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        d.uuid, d.conversation, d.axis, d.on, d.by, d.at, d.until, d.upTo.at, d.upTo.tie, row.met,
        pending);
}

void showDone(Database &database, ConversationId id, const Row &row)
{
    const Decision &d = row.decision;
    const Position handled = d.on ? d.upTo : Position();
    run(database,
        "UPDATE conversations SET done = ?, handled_at = ?, handled_tie = ?, done_by = ?,"
        " done_time = ? WHERE id = ?",
        d.on && !row.met, handled.at, handled.tie, d.by, d.at, id);
}

void show(Database &database, ConversationId id, Axis axis)
{
    Row row;
    row.decision.on = false;
    row = decisive(database, id, axis).value_or(row);
    switch (axis) {
    case Axis::Done:
        showDone(database, id, row);
        break;
    case Axis::Muted:
        inbox::setMuted(database, id, row.decision.on, row.decision.until);
        break;
    case Axis::Spam:
        inbox::setSpam(database, id, row.decision.on);
        break;
    }
}

void replaceTold(Database &database, const Row &row)
{
    const Decision &d = row.decision;
    run(database, "DELETE FROM handlings WHERE uuid = ?", d.uuid);
    run(database, "DELETE FROM handlings WHERE conversation = ? AND axis = ? AND pending = 0",
        d.conversation, d.axis);
    insert(database, row, false);
    show(database, d.conversation, d.axis);
}

bool knewOfAll(Database &database, const Decision &decision, const QString &epoch)
{
    const bool comparable = decision.seq > 0 && !epoch.isEmpty() && decision.epoch == epoch;
    if (!comparable)
        return inbox::newestIncoming(database, decision.conversation).position <= decision.upTo;
    Rows rows(database, "SELECT news_seq FROM conversations WHERE id = ?", decision.conversation);
    return !rows.next() || rows.number(0) <= decision.seq;
}

} // namespace

void base(Database &database, Decision &decision)
{
    const inbox::NewestMessage newest = inbox::newestIncoming(database, decision.conversation);
    decision.upTo = newest.position;
    decision.message = newest.message;
    if (const auto chat = inbox::conversation(database, decision.conversation)) {
        const inbox::Cursor cursor = inbox::cursor(database, chat->account);
        decision.seq = cursor.seq;
        decision.epoch = cursor.epoch;
    }
}

void decide(Database &database, const Decision &decision, bool told)
{
    if (told) {
        replaceTold(database, {decision, false});
        return;
    }
    insert(database, {decision, false}, true);
    show(database, decision.conversation, decision.axis);
}

void confirm(Database &database, const Decision &decision, const QString &epoch)
{
    const bool isDone = decision.axis == Axis::Done && decision.on;
    replaceTold(database, {decision, isDone && !knewOfAll(database, decision, epoch)});
}

std::optional<ConversationId> withdraw(Database &database, const QString &uuid)
{
    std::optional<Decision> gone;
    {
        Rows rows(database,
                  "SELECT " DECISION_COLUMNS " FROM handlings WHERE uuid = ? AND pending = 1",
                  uuid);
        if (!rows.next())
            return {};
        gone = rowFrom(rows).decision;
    }
    run(database, "DELETE FROM handlings WHERE uuid = ?", uuid);
    show(database, gone->conversation, gone->axis);
    return gone->conversation;
}

QList<ConversationId> confirmTaken(Database &database, const AccountId &account)
{
    QList<Row> taken;
    {
        Rows rows(database,
                  "SELECT " DECISION_COLUMNS " FROM handlings WHERE pending = 1"
                  " AND conversation IN (SELECT id FROM conversations WHERE account = ?)"
                  " AND uuid NOT IN (SELECT uuid FROM acts) ORDER BY id",
                  database.accounts().find(database, account));
        while (rows.next())
            taken.append(rowFrom(rows));
    }
    QList<ConversationId> changed;
    for (const Row &row : std::as_const(taken)) {
        replaceTold(database, row);
        changed.append(row.decision.conversation);
    }
    return changed;
}

void noteNews(Database &database, ConversationId id, Position position, qint64 seq)
{
    if (seq > 0) {
        run(database,
            "UPDATE handlings SET met = 1 WHERE conversation = ? AND axis = 0 AND met = 0", id);
        run(database, "UPDATE conversations SET done = 0, news_seq = ? WHERE id = ?", seq, id);
        return;
    }
    run(database,
        "UPDATE handlings SET met = 1 WHERE conversation = ? AND axis = 0 AND met = 0"
        " AND (up_to_at, up_to_tie) < (?, ?)",
        id, position.at, position.tie);
    if (decisive(database, id, Axis::Done))
        show(database, id, Axis::Done);
    else
        inbox::reopen(database, id);
}

void forgetSequence(Database &database, const AccountId &account)
{
    run(database, "UPDATE conversations SET news_seq = 0 WHERE account = ? AND news_seq > 0",
        database.accounts().find(database, account));
}

} // namespace kidoku::store::handling
