// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

//! A thread of its own with a read-only connection to the store's file, for what takes longer
//! than a page of a list: neither intake nor an opened chat waits for it. The file is opened with
//! the first job, when the Store has it open. Jobs run one after the other; futures finish in the
//! GUI thread, as those of Store.
namespace kidoku::store {

class Reader : public QObject
{
    Q_OBJECT

public:
    explicit Reader(QString file, QObject *parent = nullptr);
    //! Waits for the job that runs.
    ~Reader() override;

    //! \a job is `T (Database &)`.
    template <typename Job>
    QFuture<StoreResult<std::invoke_result_t<Job, Database &>>> read(Job job)
    {
        using T = std::invoke_result_t<Job, Database &>;
        auto promise = std::make_shared<QPromise<StoreResult<T>>>();
        auto value = std::make_shared<std::optional<T>>();
        promise->start();
        post([value, job = std::make_shared<Job>(std::move(job))](
                 Database &database) { *value = (*job)(database); },
             [value, promise](const StoreError *error) {
                 if (error)
                     promise->addResult(StoreResult<T>(core::Failure{*error}));
                 else
                     promise->addResult(StoreResult<T>(std::move(**value)));
                 promise->finish();
             });
        return promise->future();
    }

private:
    struct Private;
    void post(std::function<void(Database &)> run, std::function<void(const StoreError *)> settle);
    void deliver();

    std::unique_ptr<Private> d;
};

} // namespace kidoku::store
