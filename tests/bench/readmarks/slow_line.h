// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThread>

#include <atomic>
#include <chrono>

//! A LINE that answers every call with 200 after a fixed time, in a thread of its own. HTTP/1.1,
//! cleartext, keep-alive.
namespace kidoku::bench {

class SlowLine
{
public:
    explicit SlowLine(std::chrono::milliseconds latency);
    ~SlowLine();
    Q_DISABLE_COPY_MOVE(SlowLine)

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int calls() const { return m_calls; }

private:
    QThread m_thread;
    std::atomic<quint16> m_port{0};
    std::atomic<int> m_calls{0};
};

} // namespace kidoku::bench
