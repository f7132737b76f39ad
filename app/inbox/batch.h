// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inbox/incoming.h"
#include "store/held_tables.h"
#include "store/inbox_tables.h"

#include <QList>

#include <optional>

//! Turns a batch of records into stored facts: the heart of the inbox, as a function of the
//! database and the batch alone. Order and repetition of events do not change what results.
namespace kidoku::inbox {

struct Batch
{
    core::AccountId account;
    QString destination; //!< bot user id that webhooks must be for; empty = not known yet
    core::Timestamp now;
    bool provesCompleteness = false; //!< x-relay-seq of this relay has no holes
    QList<Incoming> records;
    QList<store::LogEntry> notes; //!< other rows for the log, written with it
    //! Our own relay: it proves every body before it keeps it and hands out the very bytes, so
    //! what this console cannot prove for want of a channel secret may act all the same.
    bool relayProves = false;
};

struct BatchOutcome
{
    QList<core::ConversationId> messages; //!< one for each message row that is new
    int falseSignatures = 0;
    int provedAfterAll = 0; //!< held ones whose signature was false until now
    //! Set when the batch has changed what is held.
    std::optional<store::inbox::HeldCounts> held;
};

//! Runs inside one transaction of the store. Writes events, rows, read facts, log rows and the
//! cursor.
[[nodiscard]] BatchOutcome storeBatch(store::Database &database, store::ChangeSet &changes,
                                      const Batch &batch);

} // namespace kidoku::inbox
