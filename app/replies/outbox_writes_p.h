// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/client.h"
#include "replies/fold.h"
#include "store/log_entry.h"
#include "store/store.h"

#include <QList>

//! What the outbox does to the store, each function inside one write on the store's thread. They
//! know rows and nothing of timers or calls.
namespace kidoku::replies {

//! The new reply becomes rows of the thread and its draft goes; gives the id and LINE's chat.
[[nodiscard]] store::OutgoingReply write(store::Database &database, store::ChangeSet &changes,
                                         store::OutgoingReply reply);

struct OpenOrder
{
    store::ReplyHistory history;
    core::Timestamp now;
    core::Milliseconds tokenAge{0};
    bool preferPush = false;
    bool withoutMark = false; //!< the mark that was to go before it took too long
};
//! Chooses the way, takes a reply token for it if need be, and opens the try's row. Gives
//! \a order's history with them.
[[nodiscard]] store::ReplyHistory openTry(store::Database &database, store::ChangeSet &changes,
                                          OpenOrder order);

//! How a try ended, or what somebody has decided.
struct Step
{
    store::ReplyHistory history; //!< with what is new
    ReplyStatus status;          //!< what follows from it
    bool closesTry = false;      //!< the newest try is closed
    core::Timestamp nextTry;
    QList<core::MessageId> lineIds;
    QList<store::ReplyAction> actions; //!< of these, what is new
    QString retryKey;                  //!< when it is another one now
    QList<store::LogEntry> rows;
};
void record(store::Database &database, store::ChangeSet &changes, const Step &step);

//! What an earlier run left, oldest first; cut tries get a true log row, old tokens go.
[[nodiscard]] QList<store::ReplyHistory> load(store::Database &database, store::ChangeSet &changes,
                                              const core::AccountId &account, core::Timestamp now);

[[nodiscard]] store::ReplyAttempt closedAttempt(store::ReplyAttempt open,
                                                const line::Answer &answer, line::Meaning meaning,
                                                core::Timestamp now);
[[nodiscard]] store::LogEntry rowOf(const store::OutgoingReply &reply, store::LogWhat what,
                                    store::LogState state, core::Timestamp at,
                                    const QStringList &args = {});

} // namespace kidoku::replies
