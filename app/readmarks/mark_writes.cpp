// SPDX-License-Identifier: Apache-2.0
#include "mark_writes_p.h"

#include "readmarks/fold.h"
#include "readmarks/log_rows_p.h"
#include "readmarks/outcome_p.h"
#include "store/inbox_tables.h"
#include "store/log_table.h"
#include "store/mark_tables.h"

namespace kidoku::readmarks {

namespace {

using store::ActionKind;
using store::ChangeSet;
using store::Database;
using store::LogEntry;
using store::LogState;
using store::LogWhat;

void updateRow(Database &database, ChangeSet &changes, const LogEntry &entry)
{
    store::log::update(database, entry);
    changes.log.append(entry);
}

bool isOver(const store::RequestHistory &history)
{
    const auto state = fold(history, history.request.holdUntil, false, {}).state;
    return state == MarkState::Read || state == MarkState::Covered || state == MarkState::Cancelled;
}

store::RequestAction coveredByColleague(const store::RequestHistory &history, core::Timestamp now)
{
    return {history.request.id,
            ActionKind::Covered,
            now,
            history.request.by,
            {},
            static_cast<int>(history.attempts.size())};
}

void closeCut(Database &database, ChangeSet &changes, store::RequestHistory &history,
              core::Timestamp now)
{
    for (auto &attempt : history.attempts) {
        if (attempt.finishedAt.isValid())
            continue;
        updateRow(database, changes, cutAttemptRow(history.request, attempt));
        attempt = cutAttempt(attempt, now);
        store::marks::closeAttempt(database, attempt);
    }
}

void apply(Database &database, ChangeSet &changes, const QList<store::RequestAction> &actions,
           const QList<LogEntry> &rows, const QList<core::ReadRequestId> &finished)
{
    for (const auto &action : actions)
        store::marks::addAction(database, action);
    for (const auto &row : rows)
        addRow(database, changes, row);
    for (const auto id : finished)
        store::marks::setFinished(database, id, true);
}

} // namespace

void addRow(Database &database, ChangeSet &changes, LogEntry entry)
{
    entry.id = store::log::add(database, entry);
    changes.log.append(entry);
}

void cover(Database &database, ChangeSet &changes, const store::ReadRequest &request,
           const store::RequestAction &action)
{
    store::marks::addAction(database, action);
    store::marks::setFinished(database, request.id, true);
    addRow(database, changes, requestRow(request, LogWhat::MarkCovered, LogState::Info, action.at));
}

store::Attempt openAttempt(Database &database, ChangeSet &changes,
                           const store::ReadRequest &request, store::Attempt attempt)
{
    LogEntry row = attemptRow(request, attempt, {}, 0);
    row.id = store::log::add(database, row);
    changes.log.append(row);
    attempt.logRow = row.id;
    attempt.id = store::marks::openAttempt(database, attempt);
    return attempt;
}

Closed close(Database &database, ChangeSet &changes, const Closing &closing)
{
    Closed closed;
    store::marks::closeAttempt(database, closing.attempt);
    if (closing.read) {
        const auto effect = store::inbox::addRead(database, *closing.read);
        closed = {effect.messages, effect.unseen, effect.freshUnseen};
        store::inbox::touch(database, {closing.read->conversation}, changes);
    }
    updateRow(database, changes,
              attemptRow(closing.request, closing.attempt, closing.nextTry, closed.messages));
    if (closing.read && closing.read->api == store::ReadApi::User && closed.untold > 0) {
        LogEntry row = requestRow(closing.request, LogWhat::AlsoMarked, LogState::Info,
                                  closing.attempt.finishedAt, {QString::number(closed.untold)});
        row.messages = closed.untold;
        addRow(database, changes, row);
    }
    apply(database, changes, closing.actions, closing.rows, closing.finished);
    return closed;
}

void note(Database &database, ChangeSet &changes, const ActionNote &note)
{
    apply(database, changes, note.actions, note.rows, note.finished);
}

Loaded load(Database &database, ChangeSet &changes, const core::AccountId &account,
            core::Timestamp now)
{
    Loaded loaded;
    auto unfinished = store::marks::unfinished(database, account);
    for (auto &history : unfinished) {
        closeCut(database, changes, history, now);
        if (isOver(history)) {
            store::marks::setFinished(database, history.request.id, true);
            continue;
        }
        const auto id = history.request.conversation;
        const auto conversation = store::inbox::conversation(database, id);
        if (conversation && history.request.upTo <= conversation->readUpTo) {
            cover(database, changes, history.request, coveredByColleague(history, now));
            continue;
        }
        loaded.readUpTo.insert(id, conversation ? conversation->readUpTo : store::Position());
        loaded.histories.append(history);
    }
    return loaded;
}

} // namespace kidoku::readmarks
