// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relay_rig.h"

#include <QSet>

#include <atomic>
#include <mutex>

//! Senders that take down what the relay acknowledged, and a console that proves what it got: the
//! two sides of every test in which something dies.
namespace kidoku::testing {

//! What the senders know: the judge's evidence. Thread-safe.
struct Acknowledged
{
    std::mutex mutex;
    QSet<QByteArray> bodies;
    std::atomic<int> refused{0}; //!< answers other than 200

    [[nodiscard]] qsizetype count()
    {
        const std::lock_guard lock(mutex);
        return bodies.size();
    }
    //! One of the bodies that are not in \a stored; empty when there is none.
    [[nodiscard]] QByteArray lost(const QSet<QByteArray> &stored);
};

//! Sends until the relay dies under it or \a enough says so.
void sendUntilTheEnd(const RelayRig &rig, quint16 port, const QByteArray &name,
                     Acknowledged &acknowledged, const std::atomic<bool> *enough = nullptr);

//! One console through all of the relay's lives: it resumes from its cursor and proves that it
//! missed nothing and got nothing twice.
struct Console
{
    QByteArray cursor = "earliest";
    qint64 seq = 0;
    QString epoch;
    QSet<QByteArray> bodies;
    QByteArray fault;

    void take(const relay::Record &record);
    //! Reads until the stream ends with its relay, or until nothing comes for a while.
    void follow(quint16 port, int patienceMs);
    //! Reads up to the record that was the newest when the stream began.
    void catchUp(quint16 port);
};

} // namespace kidoku::testing
