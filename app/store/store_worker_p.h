// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>

namespace kidoku::store {

//! The worker thread: takes tasks in order, runs them against the database it owns, and puts
//! their outcomes where the GUI thread fetches them.
class StoreWorker : public QThread
{
public:
    struct Task
    {
        enum class Kind { Open, Read, Write };
        Kind kind = Kind::Read;
        std::function<void(Database &, ChangeSet &)> run;
        std::function<void(const StoreError *)> settle;
    };
    struct Outcome
    {
        Task task;
        ChangeSet changes;
        std::optional<StoreError> error;
    };

    using Opener = std::function<StoreResult<std::unique_ptr<Database>>(const QString &)>;
    //! \a wake is called on the worker after outcomes were put out.
    StoreWorker(QString file, std::function<void()> wake, Opener opener = &Database::open);

    //! False once finish() was called.
    bool give(Task task);
    [[nodiscard]] std::deque<Outcome> takeOutcomes();
    //! Lets the worker end after the tasks it has; wait() for it.
    void finish();

protected:
    void run() override;

private:
    [[nodiscard]] std::deque<Task> takeTasks();
    void carryOut(std::deque<Task> tasks);
    [[nodiscard]] Outcome open(Task task);
    [[nodiscard]] Outcome read(Task task);
    [[nodiscard]] std::deque<Outcome> write(std::deque<Task> tasks);
    void runAll(std::deque<Outcome> &outcomes);
    void runPart(Outcome &outcome);
    void put(std::deque<Outcome> outcomes);

    const QString m_file;
    const std::function<void()> m_wake;
    const Opener m_opener;
    std::unique_ptr<Database> m_database;

    QMutex m_mutex;
    QWaitCondition m_changed;
    std::deque<Task> m_tasks;
    std::deque<Outcome> m_outcomes;
    bool m_finishing = false;
};

} // namespace kidoku::store
