// SPDX-License-Identifier: Apache-2.0
#include "reader.h"
#include "store_worker_p.h"

namespace kidoku::store {

using Kind = StoreWorker::Task::Kind;

struct Reader::Private
{
    StoreWorker worker;
};

Reader::Reader(QString file, QObject *parent)
    : QObject(parent)
{
    auto wake = [this] { QMetaObject::invokeMethod(this, &Reader::deliver, Qt::QueuedConnection); };
    d.reset(new Private{{std::move(file), std::move(wake), &Database::openForReading}});
    d->worker.setObjectName(QStringLiteral("reader"));
}

Reader::~Reader()
{
    d->worker.finish();
    d->worker.wait();
    deliver();
}

void Reader::post(std::function<void(Database &)> run,
                  std::function<void(const StoreError *)> settle)
{
    if (!d->worker.isRunning())
        d->worker.start(QThread::LowPriority);
    // Does nothing when it is open.
    d->worker.give({Kind::Open, {}, [](const StoreError *) {}});
    d->worker.give({Kind::Read,
                    [run = std::move(run)](Database &database, ChangeSet &) { run(database); },
                    std::move(settle)});
}

void Reader::deliver()
{
    for (StoreWorker::Outcome &outcome : d->worker.takeOutcomes())
        outcome.task.settle(outcome.error ? &*outcome.error : nullptr);
}

} // namespace kidoku::store
