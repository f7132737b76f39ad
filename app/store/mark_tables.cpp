// SPDX-License-Identifier: Apache-2.0
#include "mark_tables.h"
#include "account_keys_p.h"
#include "sql_p.h"

#include <QHash>

namespace kidoku::store::marks {

namespace {

// The columns that requestFrom(), attemptFrom() and actionFrom() read, in their order.
#define REQUEST_COLUMNS                                                                            \
    "id, account, conversation, chat, api, up_to_at, up_to_tie, up_to_message, token,"             \
    " requested_at, hold_until, by"
#define ATTEMPT_COLUMNS                                                                            \
    "id, request, number, started_at, finished_at, verdict, reason, http_status,"                  \
    " line_request_id, error_text, latency, retry_after, log_row"
#define ACTION_COLUMNS "request, kind, at, by, other, after_attempt"

ReadRequest requestFrom(const Rows &rows, Database &database)
{
    ReadRequest request;
    request.id = {rows.number(0)};
    request.account = database.accounts().nameOf(database, rows.number(1));
    request.conversation = {rows.number(2)};
    request.chat = {rows.text(3)};
    request.api = rows.kind<ReadApi>(4);
    request.upTo = {rows.number(5), rows.number(6)};
    request.upToMessage = {rows.text(7)};
    request.token = core::Secret(rows.bytes(8));
    request.requestedAt = rows.time(9);
    request.holdUntil = rows.time(10);
    request.by = rows.text(11);
    return request;
}

Attempt attemptFrom(const Rows &rows)
{
    Attempt attempt;
    attempt.id = {rows.number(0)};
    attempt.request = {rows.number(1)};
    attempt.number = int(rows.number(2));
    attempt.startedAt = rows.time(3);
    attempt.finishedAt = rows.time(4);
    attempt.verdict = rows.text(5);
    attempt.reason = rows.text(6);
    attempt.httpStatus = int(rows.number(7));
    attempt.lineRequestId = rows.text(8);
    attempt.errorText = rows.text(9);
    attempt.latency = core::Milliseconds(rows.number(10));
    attempt.retryAfter = core::Milliseconds(rows.number(11));
    attempt.logRow = rows.number(12);
    return attempt;
}

RequestAction actionFrom(const Rows &rows)
{
    return {{rows.number(0)}, rows.kind<ActionKind>(1), rows.time(2),
            rows.text(3),     {rows.number(4)},         int(rows.number(5))};
}

} // namespace

ReadRequestId addRequest(Database &database, const ReadRequest &request)
{
    QSqlQuery &query
        = run(database,
              "INSERT INTO requests (account, conversation, chat, api, up_to_at, up_to_tie,"
              " up_to_message, token, requested_at, hold_until, by)"
              " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              database.accounts().keyOf(database, request.account), request.conversation,
              request.chat, request.api, request.upTo.at, request.upTo.tie, request.upToMessage,
              request.token.reveal(), request.requestedAt, request.holdUntil, request.by);
    return {query.lastInsertId().toLongLong()};
}

AttemptId openAttempt(Database &database, const Attempt &attempt)
{
    QSqlQuery &query
        = run(database,
              "INSERT INTO attempts (request, number, started_at, finished_at, verdict, reason,"
              " http_status, line_request_id, error_text, latency, retry_after, log_row)"
              " VALUES (?, ?, ?, 0, '', '', 0, '', '', 0, 0, ?)",
              attempt.request, attempt.number, attempt.startedAt, attempt.logRow);
    return {query.lastInsertId().toLongLong()};
}

void closeAttempt(Database &database, const Attempt &attempt)
{
    run(database,
        "UPDATE attempts SET finished_at = ?, verdict = ?, reason = ?, http_status = ?,"
        " line_request_id = ?, error_text = ?, latency = ?, retry_after = ?, log_row = ?"
        " WHERE id = ?",
        attempt.finishedAt, attempt.verdict, attempt.reason, attempt.httpStatus,
        attempt.lineRequestId, attempt.errorText, attempt.latency.count(),
        attempt.retryAfter.count(), attempt.logRow, attempt.id);
}

void addAction(Database &database, const RequestAction &action)
{
    run(database,
        "INSERT INTO actions (request, kind, at, by, other, after_attempt)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        action.request, action.kind, action.at, action.by, action.other, action.afterAttempt);
}

void setFinished(Database &database, ReadRequestId id, bool finished)
{
    run(database, "UPDATE requests SET finished = ? WHERE id = ?", finished, id);
}

std::optional<QString> ownBy(Database &database, ConversationId conversation, ReadApi api,
                             const MessageId &upTo, Timestamp at)
{
    constexpr qint64 tolerance = 120'000;
    constexpr qint64 longestCall = 60'000;
    // An attempt that was under way when LINE answered. How it ended for us, and whether we know
    // that, says nothing: the answer may have been lost on its way, or the program.
    Rows rows(database,
              "SELECT by FROM requests JOIN attempts ON attempts.request = requests.id"
              " WHERE requests.conversation = @conversation AND api = @api AND (@api = 1 OR "
              "up_to_message = @message)"
              " AND started_at BETWEEN @earliest AND @latest"
              " AND (finished_at = 0 OR finished_at >= @ended) LIMIT 1",
              conversation, api, upTo, at.ms - longestCall - tolerance, at.ms + tolerance,
              at.ms - tolerance);
    return rows.next() ? std::optional(rows.text(0)) : std::nullopt;
}

bool isOwn(Database &database, ConversationId conversation, ReadApi api, const MessageId &upTo,
           Timestamp at)
{
    return ownBy(database, conversation, api, upTo, at).has_value();
}

bool isOwnOldRead(Database &database, const Conversation &conversation)
{
    if (conversation.readApi != ReadApi::User || !conversation.readUpTo.isValid())
        return false;
    {
        Rows rows(database, "SELECT read_own FROM conversations WHERE id = ?", conversation.id);
        if (rows.next() && rows.flag(0))
            return true;
    }
    return isOwn(database, conversation.id, ReadApi::User, {}, conversation.readAt);
}

QList<RequestHistory> unfinished(Database &database, const AccountId &account)
{
    const qint64 key = database.accounts().find(database, account);
    QList<RequestHistory> histories;
    QHash<ReadRequestId, qsizetype> places;
    {
        Rows rows(database,
                  "SELECT " REQUEST_COLUMNS " FROM requests"
                  " WHERE account = ? AND finished = 0 ORDER BY id",
                  key);
        while (rows.next()) {
            histories.append({requestFrom(rows, database), {}, {}});
            places.insert(histories.constLast().request.id, histories.size() - 1);
        }
    }
    {
        Rows rows(database,
                  "SELECT " ATTEMPT_COLUMNS " FROM attempts WHERE request IN"
                  " (SELECT id FROM requests WHERE account = ? AND finished = 0) ORDER BY id",
                  key);
        while (rows.next())
            histories[places.value({rows.number(1)})].attempts.append(attemptFrom(rows));
    }
    Rows rows(database,
              "SELECT " ACTION_COLUMNS " FROM actions WHERE request IN"
              " (SELECT id FROM requests WHERE account = ? AND finished = 0) ORDER BY id",
              key);
    while (rows.next())
        histories[places.value({rows.number(0)})].actions.append(actionFrom(rows));
    return histories;
}

std::optional<RequestHistory> history(Database &database, ReadRequestId id)
{
    RequestHistory history;
    {
        Rows rows(database, "SELECT " REQUEST_COLUMNS " FROM requests WHERE id = ?", id);
        if (!rows.next())
            return {};
        history.request = requestFrom(rows, database);
    }
    {
        Rows rows(database,
                  "SELECT " ATTEMPT_COLUMNS " FROM attempts WHERE request = ? ORDER BY id", id);
        while (rows.next())
            history.attempts.append(attemptFrom(rows));
    }
    Rows rows(database, "SELECT " ACTION_COLUMNS " FROM actions WHERE request = ? ORDER BY id", id);
    while (rows.next())
        history.actions.append(actionFrom(rows));
    return history;
}

} // namespace kidoku::store::marks
