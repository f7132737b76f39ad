// SPDX-License-Identifier: Apache-2.0
#include "conversation_list_model_p.h"

#include <algorithm>

//! How a change set becomes row signals: removals and inserts as runs, moves one by one while they
//! are few and one layout change when they are many, data changes as ranges at the end.
namespace kidoku::models {

namespace {

// Beyond this many moves one pass over all rows is cheaper than the signals.
constexpr int fewMoves = 32;

} // namespace

bool ConversationListModel::Private::staysShown(int row, core::ConversationId id,
                                                ViewBits views) const
{
    return isWanted(views) || (row >= 0 && id == kept);
}

bool ConversationListModel::Private::isMove(const Update &update) const
{
    if (rows.placeOf(update.slot) == rows.keyOf(update.entry.record))
        return false;
    const int row = rows.rowOf(update.slot);
    return row >= 0 && staysShown(row, update.entry.record.id, update.entry.views);
}

void ConversationListModel::Private::carryOut(const std::vector<Update> &updates)
{
    if (held)
        return carryOutHeld(updates);
    const auto countsBefore = rows.allCounts();
    removeGone(updates);
    std::vector<Update> moves;
    std::copy_if(updates.begin(), updates.end(), std::back_inserter(moves),
                 [this](const Update &update) { return isMove(update); });
    if (moves.size() > fewMoves)
        moveMany(moves);

    std::vector<Slot> changed;
    std::vector<Slot> fresh;
    for (const Update &update : updates) {
        const bool wasShown = rows.rowOf(update.slot) >= 0;
        change(update);
        if (wasShown)
            changed.push_back(update.slot);
        else if (isWanted(update.entry.views))
            fresh.push_back(update.slot);
    }
    announce(changed);
    insertAll(std::move(fresh));
    if (rows.allCounts() != countsBefore)
        Q_EMIT q->countsChanged();
}

// In runs, the last one first: a view lays itself out anew for every signal.
void ConversationListModel::Private::removeGone(const std::vector<Update> &updates)
{
    std::vector<int> gone;
    for (const Update &update : updates) {
        const int row = rows.rowOf(update.slot);
        if (row >= 0 && !staysShown(row, update.entry.record.id, update.entry.views))
            gone.push_back(row);
    }
    std::sort(gone.begin(), gone.end());
    while (!gone.empty()) {
        const int last = gone.back();
        int first = last;
        for (gone.pop_back(); !gone.empty() && gone.back() >= first - 1; gone.pop_back())
            first = gone.back();
        q->beginRemoveRows({}, first, last);
        rows.remove(first, last - first + 1);
        q->endRemoveRows();
    }
}

void ConversationListModel::Private::moveMany(const std::vector<Update> &updates)
{
    const auto hint = QAbstractItemModel::VerticalSortHint;
    Q_EMIT q->layoutAboutToBeChanged({}, hint);
    const QModelIndexList before = q->persistentIndexList();
    std::vector<Slot> moved;
    moved.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &index : before)
        moved.push_back(rows.slotAt(index.row()));

    std::vector<std::pair<Slot, ConversationRows::Entry>> entries;
    entries.reserve(updates.size());
    for (const Update &update : updates)
        entries.emplace_back(update.slot, update.entry);
    rows.reorder(entries);

    QModelIndexList after;
    after.reserve(before.size());
    for (const Slot slot : moved)
        after.append(q->index(rows.rowOf(slot)));
    q->changePersistentIndexList(before, after);
    Q_EMIT q->layoutChanged({}, hint);
}

void ConversationListModel::Private::change(const Update &update)
{
    const int from = rows.rowOf(update.slot);
    const auto assign = [&] { rows.assign(update.slot, update.entry.record, update.entry.views); };
    if (from < 0)
        return assign();
    const int place = rows.placeFor(rows.keyOf(update.entry.record));
    const int to = place > from ? place - 1 : place; // its own old row does not count
    if (to == from)
        return assign();
    q->beginMoveRows({}, from, from, {}, place);
    rows.move(from, to);
    assign();
    q->endMoveRows();
}

void ConversationListModel::Private::insertAll(std::vector<Slot> fresh)
{
    const auto key = [this](Slot slot) { return rows.keyOf(rows.facts(slot)); };
    std::sort(fresh.begin(), fresh.end(), [&key](Slot a, Slot b) { return key(a) < key(b); });
    for (auto run = fresh.begin(); run != fresh.end();) {
        const int row = rows.placeFor(key(*run));
        auto end = run + 1;
        while (end != fresh.end()
               && (row == rows.size() || key(*end) < rows.placeOf(rows.slotAt(row))))
            ++end;
        const std::vector<Slot> together(run, end);
        q->beginInsertRows({}, row, row + static_cast<int>(together.size()) - 1);
        rows.insert(row, together);
        q->endInsertRows();
        run = end;
    }
}

void ConversationListModel::Private::announce(const std::vector<Slot> &changed)
{
    std::vector<int> touched;
    for (const Slot slot : changed) {
        if (const int row = rows.rowOf(slot); row >= 0)
            touched.push_back(row);
    }
    static const QList<int> roles = [] {
        QList<int> all{Qt::DisplayRole, Qt::AccessibleTextRole};
        for (int role = Qt::UserRole + 1; role <= int(ConversationRole::AccessibleText); ++role)
            all.append(role);
        return all;
    }();
    tell(std::move(touched), roles);
}

void ConversationListModel::Private::tell(std::vector<int> touched, const QList<int> &roles)
{
    std::sort(touched.begin(), touched.end());
    for (auto run = touched.begin(); run != touched.end();) {
        auto last = run;
        while (last + 1 != touched.end() && *(last + 1) <= *last + 1)
            ++last;
        Q_EMIT q->dataChanged(q->index(*run), q->index(*last), roles);
        run = last + 1;
    }
}

ViewBits ConversationListModel::Private::views(const store::Conversation &record) const
{
    const ViewBits views = viewsOf(record, marks.value(record.id), clock.now());
    const bool fails = !record.spam && failedReplies.contains(record.id);
    return fails ? views | bitOf(View::Failed) : views;
}

ConversationListModel::Private::Update ConversationListModel::Private::reviewed(
    ConversationRows::Slot slot) const
{
    ConversationRows::Entry entry = rows.entry(slot);
    entry.views = views(entry.record) | (entry.views & (searchHit | accountHit));
    return {slot, std::move(entry)};
}

void ConversationListModel::setFailedReplies(core::ConversationId id, int failed)
{
    if (d->failedReplies.value(id) == failed)
        return;
    if (failed > 0)
        d->failedReplies.insert(id, failed);
    else
        d->failedReplies.remove(id);
    if (const auto slot = d->rows.find(id)) {
        d->carryOut({d->reviewed(*slot)});
    }
}

} // namespace kidoku::models
