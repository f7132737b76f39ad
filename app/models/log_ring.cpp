// SPDX-License-Identifier: Apache-2.0
#include "log_model_p.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>
#include <limits>

namespace kidoku::models {

namespace {

using store::LogEntry;

const QList<int> &textRoles()
{
    static const QList<int> roles{Qt::DisplayRole, Qt::ToolTipRole, LogModel::EntryRole,
                                  LogModel::WholeRole};
    return roles;
}

} // namespace

qsizetype LogModel::Private::placeOf(qint64 order) const
{
    const auto place
        = std::lower_bound(ring.begin(), ring.end(), order,
                           [](const Owned &delivery, qint64 o) { return delivery->order < o; });
    return std::distance(ring.begin(), place);
}

Delivery *LogModel::Private::find(const LogEntry &entry, const std::vector<Owned> &fresh) const
{
    if (entry.request.isValid())
        return ofRequest.value(entry.request.value);
    const qsizetype place = placeOf(entry.id);
    if (place < size() && at(place).order == entry.id)
        return &at(place);
    const auto found
        = std::lower_bound(fresh.begin(), fresh.end(), entry.id,
                           [](const Owned &delivery, qint64 id) { return delivery->order < id; });
    return found != fresh.end() && (*found)->order == entry.id ? found->get() : nullptr;
}

bool LogModel::Private::isIn(const Delivery &delivery) const
{
    const qsizetype place = placeOf(delivery.order);
    return place < size() && &at(place) == &delivery;
}

LogModel::Private::Owned LogModel::Private::make(const LogEntry &entry)
{
    auto delivery = std::make_unique<Delivery>(Delivery{entry.id, {entry}, entry});
    delivery->present = presentOf(delivery->entries);
    if (entry.request.isValid())
        ofRequest.insert(entry.request.value, delivery.get());
    return delivery;
}

void LogModel::Private::forget(const Delivery &delivery)
{
    if (delivery.present.request.isValid())
        ofRequest.remove(delivery.present.request.value);
}

// Another entry of a delivery that is shown.
void LogModel::Private::join(Delivery &delivery, const LogEntry &entry)
{
    const int row = int(placeOf(delivery.order));
    const QModelIndex parent = q->index(row, 0);
    bool isNew = true;
    const auto known = std::find_if(delivery.entries.cbegin(), delivery.entries.cend(),
                                    [&entry](const LogEntry &e) { return e.id >= entry.id; });
    const int place = int(std::distance(delivery.entries.cbegin(), known));
    isNew = known == delivery.entries.cend() || known->id != entry.id;
    if (isNew && delivery.entries.size() == 1)
        q->beginInsertRows(parent, 0, 1); // until now the one was told by the delivery's row
    else if (isNew)
        q->beginInsertRows(parent, place, place);
    merge(delivery, entry, &isNew);
    if (isNew)
        q->endInsertRows();
    else if (delivery.children() > 0)
        Q_EMIT q->dataChanged(q->index(place, 0, parent),
                              q->index(place, int(LogColumn::Count) - 1, parent), textRoles());
    Q_EMIT q->dataChanged(parent, q->index(row, int(LogColumn::Count) - 1), textRoles());
}

void LogModel::Private::insert(qsizetype place, std::vector<Owned> fresh)
{
    if (fresh.empty())
        return;
    q->beginInsertRows({}, int(place), int(place + std::ssize(fresh)) - 1);
    ring.insert(ring.begin() + place, std::make_move_iterator(fresh.begin()),
                std::make_move_iterator(fresh.end()));
    q->endInsertRows();
}

void LogModel::Private::remove(qsizetype first, qsizetype count)
{
    if (count <= 0)
        return;
    q->beginRemoveRows({}, int(first), int(first + count) - 1);
    for (qsizetype row = first; row < first + count; ++row)
        forget(at(row));
    ring.erase(ring.begin() + first, ring.begin() + first + count);
    q->endRemoveRows();
}

void LogModel::Private::makeRoom(qsizetype wanted)
{
    remove(0, size() + wanted - capacity);
}

void LogModel::Private::noteDay()
{
    if (ring.empty())
        return;
    const QDate day = QDateTime::fromMSecsSinceEpoch(ring.back()->present.at.ms).date();
    if (std::exchange(newestDay, day) != day)
        repaint(LogColumn::Time, LogColumn::NextTry); // rows of another day say which
}

// Children follow with their delivery: a view paints all of what it shows again.
void LogModel::Private::repaint(LogColumn first, LogColumn last)
{
    if (!ring.empty())
        Q_EMIT q->dataChanged(q->index(0, int(first)), q->index(int(size()) - 1, int(last)),
                              textRoles());
}

bool LogModel::Private::anyBookmarked(const Delivery &delivery) const
{
    return !bookmarks.isEmpty()
        && std::any_of(delivery.entries.begin(), delivery.entries.end(),
                       [this](const LogEntry &e) { return bookmarks.contains(e.id); });
}

void LogModel::apply(const QList<LogEntry> &entries)
{
    std::vector<Private::Owned> fresh; // to be added at the end
    for (const LogEntry &entry : entries) {
        Delivery *known = d->find(entry, fresh);
        if (known && d->isIn(*known)) {
            d->join(*known, entry);
            continue;
        }
        if (known) {
            bool isNew = false;
            merge(*known, entry, &isNew);
            continue;
        }
        const qint64 last = !fresh.empty() ? fresh.back()->order
            : d->size() > 0                ? d->ring.back()->order
                                           : 0;
        if (entry.id > last || d->size() + std::ssize(fresh) == 0) {
            fresh.push_back(d->make(entry));
            continue;
        }
        const qsizetype place = d->placeOf(entry.id);
        if (place == d->size()) { // between those that are still to be added
            const auto before
                = std::find_if(fresh.begin(), fresh.end(),
                               [&entry](const Private::Owned &f) { return f->order > entry.id; });
            fresh.insert(before, d->make(entry));
        } else if (place > 0 || d->size() < d->capacity) {
            d->makeRoom(1);
            std::vector<Private::Owned> one;
            one.push_back(d->make(entry));
            d->insert(d->placeOf(entry.id), std::move(one));
        }
    }
    const qsizetype extra = std::ssize(fresh) - d->capacity;
    for (qsizetype i = 0; i < extra; ++i)
        d->forget(*fresh[size_t(i)]);
    if (extra > 0)
        fresh.erase(fresh.begin(), fresh.begin() + extra);
    d->makeRoom(std::ssize(fresh));
    d->insert(d->size(), std::move(fresh));
    d->noteDay();
}

void LogModel::prepend(const QList<LogEntry> &entries)
{
    QList<LogEntry> older = entries;
    std::sort(older.begin(), older.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    const qint64 oldest
        = d->ring.empty() ? std::numeric_limits<qint64>::max() : d->ring.front()->order;
    std::vector<Private::Owned> fresh;
    for (const LogEntry &entry : std::as_const(older)) {
        Delivery *known = d->find(entry, fresh);
        if (known && d->isIn(*known)) {
            const auto &has = known->entries;
            const bool isKnown = std::any_of(
                has.begin(), has.end(), [&entry](const LogEntry &e) { return e.id == entry.id; });
            if (!isKnown) // what came since is newer than what the store said
                d->join(*known, entry);
        } else if (known) {
            bool isNew = false;
            merge(*known, entry, &isNew);
        } else if (entry.id < oldest) {
            fresh.push_back(d->make(entry));
        }
    }
    const qsizetype extra = std::ssize(fresh) - (d->capacity - d->size());
    for (qsizetype i = 0; i < extra; ++i)
        d->forget(*fresh[size_t(i)]);
    if (extra > 0)
        fresh.erase(fresh.begin(), fresh.begin() + extra);
    d->insert(0, std::move(fresh));
    d->noteDay();
}

void LogModel::keepOnly(const QSet<qint64> &wanted)
{
    for (qsizetype row = d->size() - 1; row >= 0; --row) {
        const auto &has = d->at(row).entries;
        const bool keep = std::any_of(
            has.begin(), has.end(), [&wanted](const LogEntry &e) { return wanted.contains(e.id); });
        if (!keep)
            d->remove(row, 1);
    }
}

} // namespace kidoku::models
