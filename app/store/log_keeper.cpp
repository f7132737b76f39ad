// SPDX-License-Identifier: Apache-2.0
#include "log_keeper.h"
#include "log_table.h"

#include "core/when_done.h"

namespace kidoku::store {

namespace {

constexpr qsizetype everyRows = 1000;
constexpr int atOnce = 5000;

} // namespace

LogKeeper::LogKeeper(Store &store, int keepRows, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_keepRows(keepRows)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        m_newRows += changes.log.size();
        if (m_newRows >= everyRows)
            prune();
    });
}

void LogKeeper::start()
{
    m_started = true;
    prune();
}

void LogKeeper::setKeepRows(int keepRows)
{
    if (keepRows == std::exchange(m_keepRows, keepRows))
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
    auto pruned = m_store.write([keep = m_keepRows](Database &database, ChangeSet &) {
        return log::prune(database, keep, atOnce);
    });
    core::whenDone(pruned, this, [this](const StoreResult<int> &dropped) {
        m_pruning = false;
        if (dropped && *dropped >= atOnce)
            prune();
    });
}

} // namespace kidoku::store
