// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inbox/incoming.h"
#include "store/inbox_tables.h"

#include <QList>

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
};

struct BatchOutcome
{
    QList<core::ConversationId> messages; //!< one for each message row that is new
    int falseSignatures = 0;
};

//! Runs inside one transaction of the store. Writes events, rows, read facts, log rows and the
//! cursor.
[[nodiscard]] BatchOutcome storeBatch(store::Database &database, store::ChangeSet &changes,
                                      const Batch &batch);

} // namespace kidoku::inbox
