// SPDX-License-Identifier: Apache-2.0
#include "event_hub.h"

#include <QJsonDocument>

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace kidoku::linesim {

namespace asio = boost::asio;

EventHub::Listener::Listener(asio::io_context &io)
    : m_wake(io)
{}

asio::awaitable<QByteArray> EventHub::Listener::next()
{
    constexpr std::chrono::seconds heartbeat{15};
    if (m_waiting.empty() && !m_overrun) {
        boost::system::error_code ec;
        m_wake.expires_after(heartbeat);
        co_await m_wake.async_wait(asio::redirect_error(asio::use_awaitable, ec));
    }
    if (m_overrun)
        co_return QByteArray();
    if (m_waiting.empty())
        co_return QByteArray(": still here\n\n");
    QByteArray bytes = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_bytes -= bytes.size();
    co_return bytes;
}

EventHub::EventHub(asio::io_context &io)
    : m_io(io)
{}

std::shared_ptr<EventHub::Listener> EventHub::listen()
{
    std::erase_if(m_listeners, [](const auto &listener) { return listener.expired(); });
    if (m_listeners.size() >= listenerLimit)
        return nullptr;
    auto listener = std::make_shared<Listener>(m_io);
    m_listeners.push_back(listener);
    return listener;
}

void EventHub::publish(const QString &kind, const QJsonObject &fact)
{
    ++m_lastId;
    if (m_listeners.empty())
        return;
    const QByteArray bytes = "id: " + QByteArray::number(m_lastId) + "\nevent: " + kind.toUtf8()
        + "\ndata: " + QJsonDocument(fact).toJson(QJsonDocument::Compact) + "\n\n";
    for (const auto &weak : m_listeners) {
        const auto listener = weak.lock();
        if (!listener || listener->m_overrun)
            continue;
        listener->m_overrun = listener->m_bytes + bytes.size() > backlogLimit;
        if (!listener->m_overrun) {
            listener->m_waiting.push_back(bytes);
            listener->m_bytes += bytes.size();
        }
        listener->m_wake.cancel();
    }
}

} // namespace kidoku::linesim
