// SPDX-License-Identifier: Apache-2.0
#include "search_keeper.h"

#include "core/when_done.h"

namespace kidoku::store {

namespace {

constexpr std::chrono::milliseconds pause{30};
constexpr qsizetype everyRows = 1024; // new ones; a block has 4096

struct Step
{
    bool worked = false;
    search::Progress progress;
};

} // namespace

SearchKeeper::SearchKeeper(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SearchKeeper::step);
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        m_newRows += changes.messages.size();
        if (m_newRows >= everyRows)
            step();
    });
}

void SearchKeeper::start()
{
    m_isStarted = true;
    step();
}

// A failure is not repeated at once: the next rows bring the next occasion.
void SearchKeeper::step()
{
    if (!m_isStarted || m_isWorking)
        return;
    m_isWorking = true;
    m_newRows = 0;
    auto done = m_store.write([](Database &database, ChangeSet &) {
        Step step;
        step.worked = search::indexBlock(database);
        step.progress = search::progress(database);
        return step;
    });
    core::whenDone(done, this, [this](const StoreResult<Step> &step) {
        m_isWorking = false;
        if (!step)
            return;
        m_progress = step->progress;
        Q_EMIT progressed(m_progress);
        if (step->worked)
            m_pause.start();
        else
            Q_EMIT caughtUp();
    });
}

} // namespace kidoku::store
