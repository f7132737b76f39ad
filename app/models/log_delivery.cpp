// SPDX-License-Identifier: Apache-2.0
#include "log_delivery_p.h"

#include <algorithm>

namespace kidoku::models {

namespace {

using store::LogEntry;
using store::LogState;
using store::LogWhat;

// Not where the delivery stands but something to know beside it.
bool isRemark(const LogEntry &entry)
{
    return entry.what == LogWhat::AlsoMarked;
}

} // namespace

qsizetype merge(Delivery &delivery, const LogEntry &entry, bool *isNew)
{
    const auto place
        = std::lower_bound(delivery.entries.cbegin(), delivery.entries.cend(), entry.id,
                           [](const LogEntry &e, qint64 id) { return e.id < id; });
    const qsizetype index = std::distance(delivery.entries.cbegin(), place);
    *isNew = place == delivery.entries.cend() || place->id != entry.id;
    if (*isNew)
        delivery.entries.insert(index, entry);
    else
        delivery.entries[index] = entry;
    delivery.present = presentOf(delivery.entries);
    return index;
}

LogEntry presentOf(const QList<LogEntry> &entries)
{
    if (entries.size() == 1)
        return entries.first();
    const auto last = std::find_if_not(entries.crbegin(), entries.crend(), isRemark);
    LogEntry present = last == entries.crend() ? entries.last() : *last;
    const auto attempt = std::find_if(entries.crbegin(), entries.crend(),
                                      [](const LogEntry &e) { return e.attempt > 0; });
    if (attempt != entries.crend() && present.attempt == 0) {
        present.attempt = attempt->attempt;
        present.httpStatus = attempt->httpStatus;
        present.latency = attempt->latency;
        present.lineRequestId = attempt->lineRequestId;
        present.reason = attempt->reason;
        present.direction = attempt->direction;
    }
    // Asked for but not sent yet: it is on its way, not a mere remark.
    if (present.what == LogWhat::MarkRequested)
        present.state = LogState::Working;
    present.id = entries.first().id;
    present.at = entries.first().at;
    return present;
}

} // namespace kidoku::models
