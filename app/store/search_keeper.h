// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/search_index.h"
#include "store/store.h"

#include <QObject>
#include <QTimer>

//! Indexes what has come in, a block at a time with pauses between, so that nothing waits long
//! for it; after an update of the program also what is there from before, the newest first. Where
//! it was stopped it goes on at the next start. GUI thread.
namespace kidoku::store {

class SearchKeeper : public QObject
{
    Q_OBJECT

public:
    //! \a store outlives this.
    explicit SearchKeeper(Store &store, QObject *parent = nullptr);

    //! Once the store is open and what has to be quick at the start is done.
    void start();
    [[nodiscard]] search::Progress progress() const { return m_progress; }

Q_SIGNALS:
    void progressed(const kidoku::store::search::Progress &progress);
    //! Nothing is left to index for now.
    void caughtUp();

private:
    void step();

    Store &m_store;
    QTimer m_pause;
    search::Progress m_progress;
    qsizetype m_newRows = 0;
    bool m_isStarted = false;
    bool m_isWorking = false;
};

} // namespace kidoku::store
