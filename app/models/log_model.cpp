// SPDX-License-Identifier: Apache-2.0
#include "log_cells_p.h"
#include "log_model_p.h"
#include "mask.h"

#include <algorithm>

namespace kidoku::models {

bool isInView(const store::LogEntry &present, LogView view, core::ConversationId conversation)
{
    using store::LogState;
    switch (view) {
    case LogView::All:
    case LogView::Bookmarks:
        return true;
    case LogView::Retries:
        return present.state == LogState::Retrying || present.attempt > 1
            || (present.state == LogState::Working && present.request.isValid());
    case LogView::Failures:
        return present.state == LogState::Failed;
    case LogView::Webhooks:
        return present.direction == store::LogDirection::Incoming;
    case LogView::ThisConversation:
        return conversation.isValid() && present.conversation == conversation;
    }
    return true;
}

LogModel::LogModel(NameOf nameOf, int capacity, QObject *parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->nameOf = std::move(nameOf);
    d->capacity = qMax(1, capacity);
}

LogModel::~LogModel() = default;

QModelIndex LogModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= int(LogColumn::Count) || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column);
    return createIndex(row, column, &d->at(parent.row()));
}

QModelIndex LogModel::parent(const QModelIndex &child) const
{
    const auto *delivery = static_cast<const Delivery *>(child.internalPointer());
    return delivery ? createIndex(int(d->placeOf(delivery->order)), 0) : QModelIndex();
}

QModelIndex LogModel::sibling(int row, int column, const QModelIndex &index) const
{
    if (index.isValid() && row == index.row() && column >= 0 && column < int(LogColumn::Count))
        return createIndex(row, column, index.internalPointer());
    return this->index(row, column, parent(index));
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(d->size());
    const bool isDelivery = parent.column() == 0 && !parent.internalPointer();
    return isDelivery && parent.row() < d->size() ? d->at(parent.row()).children() : 0;
}

int LogModel::columnCount(const QModelIndex &) const
{
    return int(LogColumn::Count);
}

bool LogModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

const store::LogEntry *LogModel::entry(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (const auto *delivery = static_cast<const Delivery *>(index.internalPointer()))
        return index.row() < delivery->entries.size() ? &delivery->entries.at(index.row())
                                                      : nullptr;
    return index.row() < d->size() ? &d->at(index.row()).present : nullptr;
}

const QList<store::LogEntry> &LogModel::entries(int row) const
{
    return d->at(row).entries;
}

bool LogModel::has(core::ReadRequestId request) const
{
    return d->ofRequest.contains(request.value);
}

bool LogModel::isBookmarked(int row) const
{
    return d->anyBookmarked(d->at(row));
}

int LogModel::count(LogView view, core::ConversationId conversation) const
{
    return int(std::count_if(
        d->ring.begin(), d->ring.end(), [view, conversation, this](const auto &delivery) {
            return view == LogView::Bookmarks ? d->anyBookmarked(*delivery)
                                              : isInView(delivery->present, view, conversation);
        }));
}

QDate LogModel::newestDay() const
{
    return d->newestDay;
}

qint64 LogModel::newestId() const
{
    return d->ring.empty() ? 0 : d->ring.back()->entries.last().id;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    const store::LogEntry *known = this->entry(index);
    if (!known)
        return {};
    const bool isMade = d->mask && d->mask->isOn();
    const auto made = isMade ? std::optional(d->mask->masked(*known)) : std::nullopt;
    const store::LogEntry *entry = made ? &*made : known;
    const auto column = static_cast<LogColumn>(index.column());
    const LogCells cells{*entry, d->newestDay, d->wholeIds, d->nameOf, d->accountNames};
    const bool isSpan = d->times != LogTimes::Clock && column == LogColumn::Time;
    switch (role) {
    case Qt::DisplayRole:
        if (isSpan && d->times == LogTimes::Relative && d->now)
            return cells.since(d->now(), LogTimes::Relative);
        if (isSpan && d->times == LogTimes::SinceRow)
            return cells.since(d->base, LogTimes::SinceRow);
        return cells.text(column);
    case Qt::ToolTipRole:
        return cells.toolTip(column);
    case Qt::AccessibleTextRole:
        return column == LogColumn::Time ? QVariant(cells.spoken()) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case WholeRole:
        return cells.whole(column);
    case EntryRole:
        return QVariant::fromValue(*entry);
    case BookmarkRole:
        return index.internalPointer() ? d->bookmarks.contains(entry->id)
                                       : d->anyBookmarked(d->at(index.row()));
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

void LogModel::setMask(const Mask &mask)
{
    d->mask = &mask;
    connect(&mask, &Mask::changed, this,
            [this] { d->repaint(LogColumn::Time, LogColumn::EventId); });
}

void LogModel::setShowIds(bool whole)
{
    if (std::exchange(d->wholeIds, whole) == whole)
        return;
    d->repaint(LogColumn::Time, LogColumn::EventId);
}

void LogModel::setAccountNames(const AccountNames &names)
{
    if (names == d->accountNames)
        return;
    d->accountNames = names;
    d->repaint(LogColumn::Account, LogColumn::Account);
}

void LogModel::setTimes(LogTimes times, core::Timestamp base, std::function<core::Timestamp()> now)
{
    d->times = times;
    d->base = base;
    d->now = std::move(now);
    d->repaint(LogColumn::Time, LogColumn::Time);
}

void LogModel::setBookmarks(const QSet<qint64> &ids)
{
    if (std::exchange(d->bookmarks, ids) == ids || d->ring.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(int(d->size()) - 1, int(LogColumn::Count) - 1),
                       {BookmarkRole, Qt::DisplayRole});
}

} // namespace kidoku::models
