// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backoff.h"
#include "core/clock.h"
#include "inbox/incoming.h"
#include "relay/event_stream.h"

#include <QObject>

#include <memory>

class QThread;

//! Gets records from the relay on a thread of its own, so that proving and parsing never cost
//! the window a frame, and hands parsed batches to the GUI thread. Lives in the GUI thread; the
//! stream inside lives in the other one.
namespace kidoku::inbox {

class Receiver : public QObject
{
    Q_OBJECT

public:
    Receiver(relay::StreamConfig config, const core::Clock &clock, core::RandomFraction random,
             QObject *parent = nullptr);
    ~Receiver() override; //!< ends the thread

    void start(const QByteArray &cursor);
    void stop();
    void retryNow();
    //! As the stream's: a new token opens it anew at the last cursor, also after a refusal.
    void setToken(const core::Secret &token);
    void setNetwork(const line::NetworkWay &network);
    //! Proves what comes from now on.
    void setChannelSecrets(const QList<core::Secret> &secrets);
    //! \a records of those handed out are durable.
    void acknowledge(qsizetype records);

Q_SIGNALS:
    void received(const QList<kidoku::inbox::Incoming> &batch);
    void statusChanged(const kidoku::relay::StreamStatus &status);
    void heard(kidoku::core::Timestamp at);

private:
    class Worker;
    std::unique_ptr<QThread> m_thread;
    Worker *m_worker = nullptr; //!< lives in m_thread
};

} // namespace kidoku::inbox
