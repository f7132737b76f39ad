// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backoff.h"
#include "inbox/batch.h"
#include "inbox/receiver.h"
#include "store/store.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>

//! The queue between receiver and store: gathers for at most a frame's time, writes one batch
//! after the other, acknowledges what is durable, and keeps a batch that failed until it is.
//! Its length is bounded by the receiver, which waits for acknowledgements. GUI thread.
namespace kidoku::inbox {

class Intake : public QObject
{
    Q_OBJECT

public:
    //! Every batch is like \a like, which holds no records.
    Intake(Batch like, store::Store &store, Receiver &receiver, const core::Clock &clock,
           core::RandomFraction random, QObject *parent = nullptr);

    void add(const QList<Incoming> &records);
    //! A row for the log, written with the next batch; the log keeps its order.
    void note(store::LogWhat what, store::LogState state, const QStringList &args);
    void setDestination(const QString &botUserId) { m_like.destination = botUserId; }
    //! Records that are not durable yet.
    [[nodiscard]] qsizetype backlog() const;

Q_SIGNALS:
    void stored(const kidoku::inbox::BatchOutcome &outcome);

private:
    void schedule();
    void flush();
    void write();
    void done(const store::StoreResult<BatchOutcome> &result);
    [[nodiscard]] std::shared_ptr<const Batch> nextBatch();

    Batch m_like;
    store::Store &m_store;
    Receiver &m_receiver;
    const core::Clock &m_clock;
    core::RandomFraction m_random;

    std::deque<Incoming> m_waiting;
    QList<store::LogEntry> m_notes;
    std::shared_ptr<const Batch> m_writing; //!< under way, or to be tried again
    QString m_failure;                      //!< why the store failed the last time
    int m_failures = 0;
    QTimer m_timer;
    QElapsedTimer m_sinceFlush;
};

} // namespace kidoku::inbox
