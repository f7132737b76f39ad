// SPDX-License-Identifier: Apache-2.0
#include "log_keeper.h"
#include "log_table.h"

#include "core/when_done.h"

namespace kidoku::store {

namespace {

constexpr qsizetype everyRows = 1000;
constexpr int atOnce = 5000;

} // namespace

LogKeeper::LogKeeper(Store &store, const core::Clock &clock, LogLimits limits, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_limits(limits)
{
    m_hourly.setInterval(std::chrono::hours(1));
    connect(&m_hourly, &QTimer::timeout, this, &LogKeeper::prune);
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        m_newRows += changes.log.size();
        if (m_newRows >= everyRows)
            prune();
    });
}

void LogKeeper::start()
{
    m_started = true;
    m_hourly.start();
    prune();
}

void LogKeeper::setLimits(LogLimits limits)
{
    if (limits == std::exchange(m_limits, limits))
        return;
    prune();
}

// A failure is not repeated at once: the next thousand rows bring the next occasion.
void LogKeeper::prune()
{
    if (!m_started || m_pruning)
        return;
    m_pruning = true;
    m_newRows = 0;
    const core::Timestamp notBefore = m_clock.now() - std::chrono::hours(24 * m_limits.days);
    auto pruned = m_store.write([rows = m_limits.rows, notBefore](Database &database, ChangeSet &) {
        return log::prune(database, rows, atOnce, notBefore);
    });
    core::whenDone(pruned, this, [this](const StoreResult<int> &dropped) {
        m_pruning = false;
        if (dropped && *dropped >= atOnce)
            prune();
    });
}

} // namespace kidoku::store
