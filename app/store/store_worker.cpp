// SPDX-License-Identifier: Apache-2.0
#include "store_worker_p.h"

#include <QMutexLocker>

namespace kidoku::store {

namespace {

// Writes that wait together share a transaction, hence one fsync; more would make the first
// wait for the last.
constexpr size_t mostTogether = 64;

StoreError notOpen()
{
    return {StoreError::Kind::CannotOpen, QString()};
}

} // namespace

StoreWorker::StoreWorker(QString file, std::function<void()> wake, Opener opener)
    : m_file(std::move(file))
    , m_wake(std::move(wake))
    , m_opener(std::move(opener))
{
    setObjectName(QStringLiteral("store"));
}

bool StoreWorker::give(Task task)
{
    const QMutexLocker lock(&m_mutex);
    if (m_finishing)
        return false;
    m_tasks.push_back(std::move(task));
    m_changed.wakeOne();
    return true;
}

std::deque<StoreWorker::Outcome> StoreWorker::takeOutcomes()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_outcomes, {});
}

void StoreWorker::finish()
{
    const QMutexLocker lock(&m_mutex);
    m_finishing = true;
    m_changed.wakeOne();
}

void StoreWorker::run()
{
    for (auto tasks = takeTasks(); !tasks.empty(); tasks = takeTasks())
        carryOut(std::move(tasks));
    m_database.reset();
}

// Empty: the end.
std::deque<StoreWorker::Task> StoreWorker::takeTasks()
{
    const QMutexLocker lock(&m_mutex);
    while (m_tasks.empty() && !m_finishing)
        m_changed.wait(&m_mutex);
    return std::exchange(m_tasks, {});
}

void StoreWorker::carryOut(std::deque<Task> tasks)
{
    while (!tasks.empty()) {
        std::deque<Task> writes;
        while (!tasks.empty() && tasks.front().kind == Task::Kind::Write
               && writes.size() < mostTogether) {
            writes.push_back(std::move(tasks.front()));
            tasks.pop_front();
        }
        std::deque<Outcome> outcomes;
        if (!writes.empty()) {
            outcomes = write(std::move(writes));
        } else {
            Task task = std::move(tasks.front());
            tasks.pop_front();
            const bool opens = task.kind == Task::Kind::Open;
            outcomes.push_back(opens ? open(std::move(task)) : read(std::move(task)));
        }
        put(std::move(outcomes));
    }
}

StoreWorker::Outcome StoreWorker::open(Task task)
{
    Outcome outcome{std::move(task), {}, {}};
    if (m_database)
        return outcome;
    auto opened = m_opener(m_file);
    if (opened)
        m_database = std::move(opened).value();
    else
        outcome.error = opened.error();
    return outcome;
}

StoreWorker::Outcome StoreWorker::read(Task task)
{
    Outcome outcome{std::move(task), {}, {}};
    try {
        if (!m_database)
            throw SqlFailure{notOpen()};
        outcome.task.run(*m_database, outcome.changes);
    } catch (const SqlFailure &failure) {
        outcome.error = failure.error;
    }
    outcome.changes = {};
    outcome.task.run = {};
    return outcome;
}

std::deque<StoreWorker::Outcome> StoreWorker::write(std::deque<Task> tasks)
{
    std::deque<Outcome> outcomes;
    for (Task &task : tasks)
        outcomes.push_back({std::move(task), {}, {}});
    try {
        if (!m_database)
            throw SqlFailure{notOpen()};
        runAll(outcomes);
    } catch (const SqlFailure &failure) {
        if (m_database)
            m_database->rollback();
        for (Outcome &outcome : outcomes) {
            if (!outcome.error)
                outcome.error = failure.error;
        }
    }
    for (Outcome &outcome : outcomes) {
        outcome.task.run = {}; // what it captured goes here, not in the GUI thread
        if (outcome.error)
            outcome.changes = {};
    }
    return outcomes;
}

void StoreWorker::runAll(std::deque<Outcome> &outcomes)
{
    m_database->begin();
    if (outcomes.size() == 1)
        outcomes.front().task.run(*m_database, outcomes.front().changes);
    else
        for (Outcome &outcome : outcomes)
            runPart(outcome);
    m_database->commit();
}

void StoreWorker::runPart(Outcome &outcome)
{
    m_database->beginPart();
    try {
        outcome.task.run(*m_database, outcome.changes);
        m_database->endPart();
    } catch (const SqlFailure &failure) {
        outcome.error = failure.error;
        m_database->rollbackPart();
    }
}

void StoreWorker::put(std::deque<Outcome> outcomes)
{
    {
        const QMutexLocker lock(&m_mutex);
        for (Outcome &outcome : outcomes)
            m_outcomes.push_back(std::move(outcome));
    }
    m_wake();
}

} // namespace kidoku::store
