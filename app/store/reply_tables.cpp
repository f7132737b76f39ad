// SPDX-License-Identifier: Apache-2.0
#include "reply_tables.h"
#include "account_keys_p.h"
#include "inbox_tables.h"
#include "message_rows_p.h"

#include <QHash>

namespace kidoku::store::replies {

namespace {

// The columns that replyFrom(), attemptFrom() and actionFrom() read, in their order.
#define REPLY_COLUMNS                                                                              \
    "id, account, conversation, chat, written_at, mark_until, by, retry_key, token, token_at"
#define ATTEMPT_COLUMNS                                                                            \
    "id, reply, number, way, started_at, finished_at, verdict, reason, uncertain, http_status,"    \
    " line_request_id, error_text, latency, retry_after, log_row"
#define ACTION_COLUMNS "reply, kind, at, by, after_attempt"

OutgoingReply replyFrom(const Rows &rows, Database &database)
{
    OutgoingReply reply;
    reply.id = {rows.number(0)};
    reply.account = database.accounts().nameOf(database, rows.number(1));
    reply.conversation = {rows.number(2)};
    reply.chat = {rows.text(3)};
    reply.writtenAt = rows.time(4);
    reply.markUntil = rows.time(5);
    reply.by = rows.text(6);
    reply.retryKey = rows.text(7);
    reply.token = core::Secret(rows.bytes(8));
    reply.tokenAt = rows.time(9);
    return reply;
}

ReplyAttempt attemptFrom(const Rows &rows)
{
    ReplyAttempt attempt;
    attempt.id = rows.number(0);
    attempt.reply = {rows.number(1)};
    attempt.number = int(rows.number(2));
    attempt.way = rows.kind<ReplyWay>(3);
    attempt.startedAt = rows.time(4);
    attempt.finishedAt = rows.time(5);
    attempt.verdict = rows.text(6);
    attempt.reason = rows.text(7);
    attempt.uncertain = rows.flag(8);
    attempt.httpStatus = int(rows.number(9));
    attempt.lineRequestId = rows.text(10);
    attempt.errorText = rows.text(11);
    attempt.latency = core::Milliseconds(rows.number(12));
    attempt.retryAfter = core::Milliseconds(rows.number(13));
    attempt.logRow = rows.number(14);
    return attempt;
}

ReplyAction actionFrom(const Rows &rows)
{
    return {{rows.number(0)},
            rows.kind<ReplyActionKind>(1),
            rows.time(2),
            rows.text(3),
            int(rows.number(4))};
}

// After everything that stands in the thread, whatever the clocks say.
Timestamp placeFor(Database &database, const OutgoingReply &reply)
{
    Rows rows(database, "SELECT max(at) FROM messages WHERE conversation = ?", reply.conversation);
    const qint64 newest = rows.next() ? rows.number(0) : 0;
    return {qMax(reply.writtenAt.ms, newest + 1)};
}

void fill(Database &database, ReplyHistory &history)
{
    const ReplyId id = history.reply.id;
    {
        Rows rows(database,
                  "SELECT text FROM reply_bubbles JOIN messages ON row = message"
                  " WHERE reply = ? ORDER BY part",
                  id);
        while (rows.next())
            history.reply.texts.append(rows.text(0));
    }
    {
        Rows rows(database,
                  "SELECT " ATTEMPT_COLUMNS " FROM reply_attempts WHERE reply = ? ORDER BY id", id);
        while (rows.next())
            history.attempts.append(attemptFrom(rows));
    }
    Rows rows(database, "SELECT " ACTION_COLUMNS " FROM reply_actions WHERE reply = ? ORDER BY id",
              id);
    while (rows.next())
        history.actions.append(actionFrom(rows));
}

QList<Message> bubblesOf(Database &database, ReplyId id)
{
    QList<Message> bubbles;
    Rows rows(database,
              "SELECT " MESSAGE_COLUMNS " FROM messages WHERE row IN"
              " (SELECT message FROM reply_bubbles WHERE reply = ?) ORDER BY at, tie, row",
              id);
    while (rows.next())
        bubbles.append(inbox::messageFrom(rows));
    return bubbles;
}

} // namespace

void add(Database &database, OutgoingReply &reply)
{
    reply.id = {run(database,
                    "INSERT INTO replies (account, conversation, chat, written_at, mark_until, by,"
                    " retry_key) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    database.accounts().keyOf(database, reply.account), reply.conversation,
                    reply.chat, reply.writtenAt, reply.markUntil, reply.by, reply.retryKey)
                    .lastInsertId()
                    .toLongLong()};
    const Timestamp at = placeFor(database, reply);
    for (qsizetype part = 0; part < reply.texts.size(); ++part) {
        Message bubble;
        bubble.conversation = reply.conversation;
        bubble.position = {at.ms, part};
        bubble.kind = MessageKind::Text;
        bubble.incoming = false;
        bubble.text = reply.texts.at(part);
        inbox::addMessage(database, bubble, {});
        run(database, "INSERT INTO reply_bubbles (reply, part, message) VALUES (?, ?, ?)", reply.id,
            part, bubble.row);
    }
}

qint64 openAttempt(Database &database, const ReplyAttempt &attempt)
{
    return run(database,
               "INSERT INTO reply_attempts (reply, number, way, started_at, finished_at, verdict,"
               " reason, uncertain, http_status, line_request_id, error_text, latency,"
               " retry_after, log_row) VALUES (?, ?, ?, ?, 0, '', '', 0, 0, '', '', 0, 0, ?)",
               attempt.reply, attempt.number, attempt.way, attempt.startedAt, attempt.logRow)
        .lastInsertId()
        .toLongLong();
}

void closeAttempt(Database &database, const ReplyAttempt &attempt)
{
    run(database,
        "UPDATE reply_attempts SET finished_at = ?, verdict = ?, reason = ?, uncertain = ?,"
        " http_status = ?, line_request_id = ?, error_text = ?, latency = ?, retry_after = ?"
        " WHERE id = ?",
        attempt.finishedAt, attempt.verdict, attempt.reason, attempt.uncertain, attempt.httpStatus,
        attempt.lineRequestId, attempt.errorText, attempt.latency.count(),
        attempt.retryAfter.count(), attempt.id);
}

void addAction(Database &database, const ReplyAction &action)
{
    run(database,
        "INSERT INTO reply_actions (reply, kind, at, by, after_attempt) VALUES (?, ?, ?, ?, ?)",
        action.reply, action.kind, action.at, action.by, action.afterAttempt);
}

void setToken(Database &database, ReplyId id, const core::Secret &token, Timestamp at)
{
    run(database, "UPDATE replies SET token = ?, token_at = ? WHERE id = ?", token.reveal(), at,
        id);
}

void setRetryKey(Database &database, ReplyId id, const QString &retryKey)
{
    run(database, "UPDATE replies SET retry_key = ? WHERE id = ?", retryKey, id);
}

void setFinished(Database &database, ReplyId id)
{
    // A used token is no use to anybody but a thief.
    run(database, "UPDATE replies SET finished = 1, token = x'' WHERE id = ?", id);
}

void setBubbles(Database &database, ChangeSet &changes, ReplyId id, const QByteArray &detail,
                const QList<MessageId> &ids)
{
    QList<Message> bubbles = bubblesOf(database, id);
    for (qsizetype i = 0; i < bubbles.size(); ++i) {
        Message &bubble = bubbles[i];
        bubble.detail = detail;
        run(database, "UPDATE messages SET detail = ? WHERE row = ?", detail, bubble.row);
        if (const MessageId line = ids.value(i); !line.isEmpty()) {
            bubble.id = line;
            // LINE's ids are its own business: one that is known here already is left alone.
            run(database, "UPDATE OR IGNORE messages SET message_id = ? WHERE row = ?", line,
                bubble.row);
        }
        changes.messages.append(bubble);
    }
}

void removeBubbles(Database &database, ChangeSet &changes, ReplyId id, const QByteArray &detail)
{
    QList<Message> bubbles = bubblesOf(database, id);
    run(database,
        "DELETE FROM messages WHERE row IN"
        " (SELECT message FROM reply_bubbles WHERE reply = ?)",
        id);
    run(database, "DELETE FROM reply_bubbles WHERE reply = ?", id);
    for (Message &bubble : bubbles) {
        bubble.detail = detail;
        changes.messages.append(bubble);
    }
}

QList<ReplyHistory> unfinished(Database &database, const AccountId &account)
{
    QList<ReplyHistory> histories;
    {
        Rows rows(database,
                  "SELECT " REPLY_COLUMNS
                  " FROM replies WHERE account = ? AND finished = 0 ORDER BY id",
                  database.accounts().find(database, account));
        while (rows.next())
            histories.append({replyFrom(rows, database), {}, {}});
    }
    for (ReplyHistory &history : histories)
        fill(database, history);
    return histories;
}

std::optional<ReplyHistory> history(Database &database, ReplyId id)
{
    ReplyHistory history;
    {
        Rows rows(database, "SELECT " REPLY_COLUMNS " FROM replies WHERE id = ?", id);
        if (!rows.next())
            return {};
        history.reply = replyFrom(rows, database);
    }
    fill(database, history);
    return history;
}

bool isOwn(Database &database, const QString &retryKey)
{
    Rows rows(database, "SELECT 1 FROM replies WHERE retry_key = ?", retryKey);
    return rows.next();
}

} // namespace kidoku::store::replies
