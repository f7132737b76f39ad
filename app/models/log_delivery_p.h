// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/log_entry.h"

#include <QList>

namespace kidoku::models {

//! All that the log knows of one delivery: of a read mark everything that happened to its request,
//! of anything else the one entry. Kept as long as its row is; others may point to it.
struct Delivery
{
    qint64 order = 0;               //!< where it stands among the others: the entry that made it
    QList<store::LogEntry> entries; //!< ascending ids, never empty
    store::LogEntry present;        //!< as it stands now; see presentOf()

    //! Rows below it: one entry is told by the delivery's own row.
    [[nodiscard]] int children() const { return entries.size() > 1 ? int(entries.size()) : 0; }
};

//! Adds \a entry, or replaces the one with its id. Returns its place.
qsizetype merge(Delivery &delivery, const store::LogEntry &entry, bool *isNew);

//! One entry for the whole: what happened last, with what the newest try told; the time and the id
//! are those of the first entry.
[[nodiscard]] store::LogEntry presentOf(const QList<store::LogEntry> &entries);

} // namespace kidoku::models
