// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QUrl>

#include <atomic>
#include <thread>

//! Customers who write at a steady pace, by a thread of their own so that the console's event loop
//! carries nothing of it.
namespace kidoku::testing {

class Crowd
{
public:
    //! \a simulators are written to in turn. The same seed writes the same.
    Crowd(QList<QUrl> simulators, int perSecond, quint32 seed);
    ~Crowd() { stop(); }
    Q_DISABLE_COPY_MOVE(Crowd)

    void start();
    //! Comes back when nobody writes any more.
    void stop();

    //! After stop(): how many messages were taken, by the simulator and the customer's id.
    [[nodiscard]] const QList<QHash<QString, int>> &written() const { return m_written; }
    [[nodiscard]] int count() const { return m_count; }
    //! The simulator refused something.
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    void run();

    QList<QUrl> m_simulators;
    int m_perSecond;
    quint32 m_seed;
    QList<QHash<QString, int>> m_written;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_count = 0;
    std::atomic<bool> m_failed = false;
    std::thread m_thread;
};

} // namespace kidoku::testing
