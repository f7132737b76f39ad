// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/log_entry.h"
#include "store/records.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

//! The console's memory: a facade in the GUI thread over one worker thread that owns the only
//! database connection. Jobs run one after the other in the order they were given.
//!
//! write() runs its job in a transaction; writes that wait together share one, each in a
//! savepoint of its own. What the job reports in the ChangeSet is emitted as changed() once it
//! is durable and before the job's future finishes, so everything on screen follows from
//! committed facts, in commit order. A failed job changes nothing and emits failed().
//!
//! Futures finish in the GUI thread's event loop: go on with core::whenDone(), never wait for
//! one there (result(), waitForFinished()), it would wait for itself. A job runs once and on
//! the worker: it may use what it captured by value and nothing else. It must not throw.
namespace kidoku::store {

struct ChangeSet
{
    QList<Conversation> conversations; //!< as they are now; each at most once
    QList<Message> messages;           //!< new or changed
    QList<LogEntry> log;               //!< new or changed (same id)

    [[nodiscard]] bool isEmpty() const
    {
        return conversations.isEmpty() && messages.isEmpty() && log.isEmpty();
    }
};

class Store : public QObject
{
    Q_OBJECT

public:
    //! Nothing is opened yet.
    explicit Store(QString file, QObject *parent = nullptr);
    //! Finishes the jobs that were given, then closes.
    ~Store() override;

    //! Where it is, for a Reader.
    [[nodiscard]] const QString &file() const;

    //! Opens and migrates on the worker; give no job before it finished well.
    QFuture<StoreResult<core::Done>> open();

    //! \a job is `T (Database &)`; it must not write.
    template <typename Job>
    QFuture<StoreResult<std::invoke_result_t<Job, Database &>>> read(Job job)
    {
        using T = std::invoke_result_t<Job, Database &>;
        return give<T>(Access::Read,
                       [job = std::move(job)](Database &database, ChangeSet &) mutable {
                           return job(database);
                       });
    }

    //! \a job is `T (Database &, ChangeSet &)`.
    template <typename Job>
    QFuture<StoreResult<std::invoke_result_t<Job, Database &, ChangeSet &>>> write(Job job)
    {
        using T = std::invoke_result_t<Job, Database &, ChangeSet &>;
        return give<T>(Access::Write, std::move(job));
    }

Q_SIGNALS:
    void changed(const kidoku::store::ChangeSet &changes);
    //! A write did not become durable (disk full, read-only, …); nothing of it happened.
    void failed(const kidoku::store::StoreError &error);
    //! A write succeeded again after failures.
    void recovered();

private:
    struct Private;
    enum class Access { Read, Write };
    //! \a run works on the worker and throws SqlFailure; \a settle is called once in the GUI
    //! thread, without an error when all is durable.
    using Run = std::function<void(Database &, ChangeSet &)>;
    using Settle = std::function<void(const StoreError *)>;
    void post(Access access, Run run, Settle settle);
    void deliver();

    template <typename T, typename Job>
    QFuture<StoreResult<T>> give(Access access, Job job)
    {
        auto promise = std::make_shared<QPromise<StoreResult<T>>>();
        auto value = std::make_shared<std::optional<T>>();
        promise->start();
        auto future = promise->future();
        post(
            access,
            [value, job = std::make_shared<Job>(std::move(job))](
                Database &database, ChangeSet &changes) { *value = (*job)(database, changes); },
            [value, promise](const StoreError *error) {
                if (error)
                    promise->addResult(StoreResult<T>(core::Failure{*error}));
                else
                    promise->addResult(StoreResult<T>(std::move(**value)));
                promise->finish();
            });
        return future;
    }

    std::unique_ptr<Private> d;
};

} // namespace kidoku::store

Q_DECLARE_METATYPE(kidoku::store::ChangeSet)
Q_DECLARE_METATYPE(kidoku::store::StoreError)
