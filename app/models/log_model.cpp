// SPDX-License-Identifier: Apache-2.0
#include "log_model.h"

#include "log_cells_p.h"

#include <QDateTime>

#include <algorithm>
#include <deque>
#include <limits>

namespace kidoku::models {

struct LogModel::Private
{
    LogModel *q;
    NameOf nameOf;
    qsizetype capacity;
    std::deque<store::LogEntry> entries; // ascending ids
    bool wholeIds = false;
    QDate newestDay; // what "today" is for the times

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(entries.size()); }
    [[nodiscard]] qsizetype placeOf(qint64 id) const;
    [[nodiscard]] bool has(qsizetype place, qint64 id) const
    {
        return place < size() && entries[static_cast<size_t>(place)].id == id;
    }
    void noteDay();
    void insert(qsizetype place, const QList<store::LogEntry> &fresh);
    void makeRoom(qsizetype wanted);
    void repaint(LogColumn first, LogColumn last);
};

qsizetype LogModel::Private::placeOf(qint64 id) const
{
    const auto place
        = std::lower_bound(entries.begin(), entries.end(), id,
                           [](const store::LogEntry &entry, qint64 i) { return entry.id < i; });
    return std::distance(entries.begin(), place);
}

void LogModel::Private::noteDay()
{
    if (entries.empty())
        return;
    const QDate day = QDateTime::fromMSecsSinceEpoch(entries.back().at.ms).date();
    if (std::exchange(newestDay, day) != day)
        repaint(LogColumn::Time, LogColumn::NextTry); // rows of another day say which
}

void LogModel::Private::insert(qsizetype place, const QList<store::LogEntry> &fresh)
{
    if (fresh.isEmpty())
        return;
    q->beginInsertRows({}, int(place), int(place + fresh.size()) - 1);
    entries.insert(entries.begin() + place, fresh.begin(), fresh.end());
    q->endInsertRows();
}

void LogModel::Private::makeRoom(qsizetype wanted)
{
    const qsizetype extra = size() + wanted - capacity;
    if (extra <= 0)
        return;
    q->beginRemoveRows({}, 0, int(extra) - 1);
    entries.erase(entries.begin(), entries.begin() + extra);
    q->endRemoveRows();
}

void LogModel::Private::repaint(LogColumn first, LogColumn last)
{
    if (!entries.empty())
        Q_EMIT q->dataChanged(q->index(0, int(first)), q->index(int(size()) - 1, int(last)),
                              {Qt::DisplayRole, Qt::ToolTipRole});
}

LogModel::LogModel(NameOf nameOf, int capacity, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(
          Private{this, std::move(nameOf), qMax(1, capacity), {}, false, {}}))
{}

LogModel::~LogModel() = default;

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(LogColumn::Count);
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const store::LogEntry &entry = d->entries[static_cast<size_t>(index.row())];
    const auto column = static_cast<LogColumn>(index.column());
    const LogCells cells{entry, d->newestDay, d->wholeIds, d->nameOf};
    switch (role) {
    case Qt::DisplayRole:
        return cells.text(column);
    case Qt::ToolTipRole:
        return cells.toolTip(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case WholeRole:
        return cells.whole(column);
    case EntryRole:
        return QVariant::fromValue(entry);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole || section < 0
        || section >= int(LogColumn::Count))
        return {};
    return headerOf(static_cast<LogColumn>(section));
}

void LogModel::apply(const QList<store::LogEntry> &entries)
{
    QList<store::LogEntry> appended;
    for (const auto &entry : entries) {
        const qsizetype place = d->placeOf(entry.id);
        if (d->has(place, entry.id)) {
            d->entries[static_cast<size_t>(place)] = entry;
            Q_EMIT dataChanged(index(int(place), 0), index(int(place), int(LogColumn::Count) - 1),
                               {Qt::DisplayRole, Qt::ToolTipRole, EntryRole, WholeRole});
        } else if (place == d->size() && (appended.isEmpty() || appended.last().id < entry.id)) {
            appended.append(entry);
        } else if (place < d->size() && (place > 0 || d->size() < d->capacity)) {
            d->makeRoom(1);
            d->insert(d->placeOf(entry.id), {entry});
        }
    }
    appended = appended.mid(qMax<qsizetype>(0, appended.size() - d->capacity));
    d->makeRoom(appended.size());
    d->insert(d->size(), appended);
    d->noteDay();
}

void LogModel::prepend(const QList<store::LogEntry> &entries)
{
    const qint64 oldest
        = d->entries.empty() ? std::numeric_limits<qint64>::max() : d->entries.front().id;
    QList<store::LogEntry> older;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(older),
                 [oldest](const store::LogEntry &entry) { return entry.id < oldest; });
    std::sort(older.begin(), older.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    const qsizetype room = d->capacity - d->size();
    d->insert(0, older.mid(qMax<qsizetype>(0, older.size() - room)));
    d->noteDay();
}

void LogModel::setShowIds(bool whole)
{
    if (std::exchange(d->wholeIds, whole) == whole)
        return;
    d->repaint(LogColumn::Time, LogColumn::EventId);
}

} // namespace kidoku::models
