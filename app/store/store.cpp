// SPDX-License-Identifier: Apache-2.0
#include "store.h"
#include "store_worker_p.h"

namespace kidoku::store {

using Kind = StoreWorker::Task::Kind;

struct Store::Private
{
    QString file;
    StoreWorker worker;
    bool failing = false;
};

Store::Store(QString file, QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<ChangeSet>();
    qRegisterMetaType<StoreError>();
    auto wake = [this] { QMetaObject::invokeMethod(this, &Store::deliver, Qt::QueuedConnection); };
    d.reset(new Private{file, {file, std::move(wake)}});
    d->worker.start();
}

Store::~Store()
{
    d->worker.finish();
    d->worker.wait();
    deliver();
}

const QString &Store::file() const
{
    return d->file;
}

QFuture<StoreResult<core::Done>> Store::open()
{
    auto promise = std::make_shared<QPromise<StoreResult<core::Done>>>();
    promise->start();
    d->worker.give({Kind::Open, {}, [promise](const StoreError *error) {
                        if (error)
                            promise->addResult(StoreResult<core::Done>(core::Failure{*error}));
                        else
                            promise->addResult(StoreResult<core::Done>(core::Done{}));
                        promise->finish();
                    }});
    return promise->future();
}

void Store::post(Access access, Run run, Settle settle)
{
    const Kind kind = access == Access::Write ? Kind::Write : Kind::Read;
    if (d->worker.give({kind, std::move(run), settle}))
        return;
    const StoreError closed{StoreError::Kind::Failed, QStringLiteral("the store is closed")};
    settle(&closed);
}

void Store::deliver()
{
    for (StoreWorker::Outcome &outcome : d->worker.takeOutcomes()) {
        const bool writes = outcome.task.kind == Kind::Write;
        if (writes && outcome.error) {
            d->failing = true;
            Q_EMIT failed(*outcome.error);
        } else if (writes) {
            if (!outcome.changes.isEmpty())
                Q_EMIT changed(outcome.changes);
            if (std::exchange(d->failing, false))
                Q_EMIT recovered();
        }
        outcome.task.settle(outcome.error ? &*outcome.error : nullptr);
    }
}

} // namespace kidoku::store
