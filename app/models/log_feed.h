// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "log_models.h"
#include "store/store.h"

//! Fills the log's models from the store: the newest pages at the start, what becomes durable from
//! then on, bookmarks both ways. GUI thread.
namespace kidoku::models {

class LogFeed : public QObject
{
    Q_OBJECT

public:
    //! Both outlive this.
    LogFeed(store::Store &store, LogModels &models, QObject *parent = nullptr);

    //! The store is open.
    void load();

private:
    void loadTimeline();
    void loadBookmarks();
    void loadOldest();
    void bookmark(const QList<qint64> &ids, bool on);

    store::Store &m_store;
    LogModels &m_models;
    qsizetype m_newRows = 0; //!< since it was asked for the oldest
};

} // namespace kidoku::models
