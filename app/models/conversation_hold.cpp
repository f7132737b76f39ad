// SPDX-License-Identifier: Apache-2.0
#include "conversation_list_model_p.h"

//! The order while it is held: rows change where they stand; what should move, come or go is only
//! remembered, and done when the order is let go.
namespace kidoku::models {

void ConversationListModel::Private::carryOutHeld(const std::vector<Update> &updates)
{
    const auto countsBefore = rows.allCounts();
    std::vector<Slot> changed;
    std::vector<Slot> atTheEnd;
    const bool isEmpty = rows.size() == 0;
    const RowKey end = isEmpty ? RowKey() : rows.placeOf(rows.slotAt(rows.size() - 1));
    for (const Update &update : updates) {
        const auto &[slot, entry] = update;
        if (rows.rowOf(slot) >= 0) {
            rows.assignInPlace(slot, entry.record, entry.views);
            changed.push_back(slot);
            review(slot);
            continue;
        }
        rows.assign(slot, entry.record, entry.views);
        // Behind the last one it moves nothing: so come the older pages of the first load.
        const bool atEnd = isEmpty || end < rows.keyOf(entry.record);
        if (isWanted(entry.views) && !pending.contains(slot) && atEnd)
            atTheEnd.push_back(slot);
        else
            review(slot);
    }
    announce(changed);
    insertAll(std::move(atTheEnd));
    if (rows.allCounts() != countsBefore)
        Q_EMIT q->countsChanged();
    tellNewer();
}

void ConversationListModel::Private::review(Slot slot)
{
    const store::ConversationFacts &facts = rows.facts(slot);
    const bool wanted = isWanted(rows.viewsOf(slot));
    const RowKey key = rows.keyOf(facts);
    const int row = rows.rowOf(slot);
    const bool shown = row >= 0;
    const bool right = shown
        ? staysShown(row, facts.id, rows.viewsOf(slot)) && rows.placeOf(slot) == key
        : !wanted;
    if (right)
        pending.remove(slot);
    else
        pending.insert(slot);
    if (!right && wanted && (!shown || key < rows.placeOf(slot)))
        newer.insert(slot);
    else
        newer.remove(slot);
}

void ConversationListModel::Private::setHeld(bool hold)
{
    if (std::exchange(held, hold) == hold || hold)
        return;
    std::vector<Update> updates;
    updates.reserve(static_cast<size_t>(pending.size()));
    for (const Slot slot : std::as_const(pending))
        updates.push_back({slot, rows.entry(slot)});
    pending.clear();
    newer.clear();
    carryOut(updates);
    tellNewer();
}

void ConversationListModel::Private::showAgain()
{
    pending.clear();
    newer.clear();
    rows.show(wanted());
}

void ConversationListModel::Private::tellNewer()
{
    const auto now = int(newer.size());
    if (std::exchange(newerTold, now) != now)
        Q_EMIT q->newerChanged(now);
}

void ConversationListModel::setHeld(bool held)
{
    d->setHeld(held);
}

int ConversationListModel::newer() const
{
    return int(d->newer.size());
}

} // namespace kidoku::models
