// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "log_delivery_p.h"
#include "log_model.h"

#include <QDate>
#include <QHash>

#include <deque>
#include <memory>
#include <vector>

namespace kidoku::models {

//! The ring behind LogModel. An index of an entry points to its delivery, which stays where it is
//! in memory until its row goes; the row is found by its order.
struct LogModel::Private
{
    using Owned = std::unique_ptr<Delivery>;

    LogModel *q;
    NameOf nameOf;
    AccountNames accountNames;
    qsizetype capacity;
    std::deque<Owned> ring; //!< ascending order
    QHash<qint64, Delivery *> ofRequest;
    QSet<qint64> bookmarks;
    const Mask *mask = nullptr;
    bool wholeIds = false;
    LogTimes times = LogTimes::Clock;
    core::Timestamp base;
    std::function<core::Timestamp()> now;
    QDate newestDay; //!< what "today" is for the times

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(ring.size()); }
    [[nodiscard]] Delivery &at(qsizetype row) const { return *ring[static_cast<size_t>(row)]; }
    [[nodiscard]] qsizetype placeOf(qint64 order) const;
    //! The delivery that \a entry belongs to, in the ring or in \a fresh.
    [[nodiscard]] Delivery *find(const store::LogEntry &entry,
                                 const std::vector<Owned> &fresh) const;
    [[nodiscard]] bool isIn(const Delivery &delivery) const;
    [[nodiscard]] Owned make(const store::LogEntry &entry);
    void forget(const Delivery &delivery);
    void join(Delivery &delivery, const store::LogEntry &entry);
    void insert(qsizetype place, std::vector<Owned> fresh);
    void remove(qsizetype first, qsizetype count);
    void makeRoom(qsizetype wanted);
    void noteDay();
    void repaint(LogColumn first, LogColumn last);
    [[nodiscard]] bool anyBookmarked(const Delivery &delivery) const;
};

} // namespace kidoku::models
