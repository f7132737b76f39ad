// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace kidoku::bench {

//! Customers who write at a steady pace: signed webhooks on one connection, from a thread of its
//! own. The text of message n is "n", so that whoever sees it knows when it left.
class WebhookSender
{
public:
    using Time = std::chrono::steady_clock::time_point;

    WebhookSender(quint16 port, QByteArray secret, int perSecond, int messages);
    ~WebhookSender();
    WebhookSender(const WebhookSender &) = delete;
    WebhookSender &operator=(const WebhookSender &) = delete;

    void start();
    //! All have been answered, or one was not answered 200.
    [[nodiscard]] bool isDone() const { return m_done; }
    [[nodiscard]] bool isGood() const { return m_good; }
    //! When the first byte of message \a number was about to leave; set before it can be seen.
    [[nodiscard]] Time sentAt(int number) const { return m_sent.at(static_cast<size_t>(number)); }
    [[nodiscard]] int messages() const { return static_cast<int>(m_sent.size()); }

private:
    void run();
    [[nodiscard]] QByteArray request(int number) const;

    const quint16 m_port;
    const QByteArray m_secret;
    const int m_perSecond;
    std::vector<Time> m_sent;
    std::atomic<bool> m_done{false};
    std::atomic<bool> m_good{true};
    std::thread m_thread;
};

} // namespace kidoku::bench
