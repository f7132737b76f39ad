// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readmarks/queue.h"
#include "store/mark_records.h"
#include "store/store.h"

#include <QList>

#include <optional>

//! What the queue does to the store, each function inside one write on the store's thread. They
//! know rows and nothing of timers or calls; a failure leaves as SqlFailure and undoes the write.
namespace kidoku::readmarks {

//! Adds a row to the log and reports it.
void addRow(store::Database &database, store::ChangeSet &changes, store::LogEntry entry);
//! \a action says who covers \a request.
void cover(store::Database &database, store::ChangeSet &changes, const store::ReadRequest &request,
           const store::RequestAction &action);

//! A request that is still in the book of the same conversation.
struct Standing
{
    store::ReadRequest request;
    int attempts = 0;
    bool open = false; //!< not failed
};

struct PlaceOrder
{
    core::AccountId account;
    core::ConversationId conversation;
    store::ReadApi api = store::ReadApi::Token;
    std::optional<store::Position> upTo;
    core::Timestamp now;
    core::Timestamp holdUntil;
    QString by;
    Asker asker = Asker::Operator;
    QList<Standing> standing; //!< oldest first
    //! The one of these whose place the new one takes, whatever either of them marks.
    core::ReadRequestId replaces;
};

struct Placed
{
    std::optional<RequestRefusal> refusal;
    core::ReadRequestId joined; //!< a standing request does all that was asked for
    store::ReadRequest added;
    core::ReadRequestId replaced; //!< is covered
    store::Position readUpTo;     //!< of the conversation
};

//! Finds what to mark and adds the request; or refuses, with a log row.
[[nodiscard]] Placed place(store::Database &database, store::ChangeSet &changes,
                           const PlaceOrder &order);

//! Gives the attempt its id and its log row.
[[nodiscard]] store::Attempt openAttempt(store::Database &database, store::ChangeSet &changes,
                                         const store::ReadRequest &request, store::Attempt attempt);

//! How an attempt ended, with all that follows from it.
struct Closing
{
    store::ReadRequest request;
    store::Attempt attempt;
    core::Timestamp nextTry;             //!< none when there is none
    std::optional<store::ReadFact> read; //!< LINE said 200
    QList<store::RequestAction> actions; //!< of this and of other requests
    QList<store::LogEntry> rows;         //!< beside the attempt's own
    QList<core::ReadRequestId> finished;
};

//! How many messages became Read, and how many of these nobody had seen.
struct Closed
{
    int messages = 0;
    int unseen = 0;
    int untold = 0; //!< of these, not in the log yet: the relay's record of this very mark may
                    //!< have been faster than LINE's answer
};

[[nodiscard]] Closed close(store::Database &database, store::ChangeSet &changes,
                           const Closing &closing);

//! Actions with their log rows; \a finished requests leave the set that a start loads.
struct ActionNote
{
    QList<store::RequestAction> actions;
    QList<store::LogEntry> rows;
    QList<core::ReadRequestId> finished;
};
void note(store::Database &database, store::ChangeSet &changes, const ActionNote &note);

//! What an earlier run left. What a colleague has marked meanwhile is covered; cut attempts are
//! closed as unknown and get a true log row.
struct Loaded
{
    QList<store::RequestHistory> histories; //!< oldest first
    QHash<core::ConversationId, store::Position> readUpTo;
};
[[nodiscard]] Loaded load(store::Database &database, store::ChangeSet &changes,
                          const core::AccountId &account, core::Timestamp now);

} // namespace kidoku::readmarks
