// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

#include <QObject>

//! Keeps the log from growing for ever: drops the oldest rows beyond a number at the start, when
//! that number changes, and after every so many new rows, in parts that no write waits long for.
//! GUI thread.
namespace kidoku::store {

class LogKeeper : public QObject
{
    Q_OBJECT

public:
    //! \a store outlives this.
    LogKeeper(Store &store, int keepRows, QObject *parent = nullptr);

    //! The store is open.
    void start();
    void setKeepRows(int keepRows);

private:
    void prune();

    Store &m_store;
    int m_keepRows;
    qsizetype m_newRows = 0; //!< since the last time
    bool m_started = false;
    bool m_pruning = false;
};

} // namespace kidoku::store
