// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "store/store.h"

#include <QObject>
#include <QTimer>

//! Keeps the log from growing for ever: drops the rows beyond a number or an age at the start, when
//! these change, after every so many new rows and once an hour, in parts that no write waits long
//! for. GUI thread.
namespace kidoku::store {

//! A row goes when either says so.
struct LogLimits
{
    int rows = 100'000;
    int days = 30;
    friend bool operator==(const LogLimits &, const LogLimits &) = default;
};

class LogKeeper : public QObject
{
    Q_OBJECT

public:
    //! \a store and \a clock outlive this.
    LogKeeper(Store &store, const core::Clock &clock, LogLimits limits, QObject *parent = nullptr);

    //! The store is open.
    void start();
    void setLimits(LogLimits limits);
    void prune();

private:
    Store &m_store;
    const core::Clock &m_clock;
    LogLimits m_limits;
    QTimer m_hourly;
    qsizetype m_newRows = 0; //!< since the last time
    bool m_started = false;
    bool m_pruning = false;
};

} // namespace kidoku::store
