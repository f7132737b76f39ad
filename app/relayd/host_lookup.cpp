// SPDX-License-Identifier: Apache-2.0
#include "relayd/host_lookup.h"

#include <boost/asio/post.hpp>

#include <mutex>
#include <thread>

#include <netdb.h>

namespace kidoku::relayd {

namespace {

constexpr auto keepFor = std::chrono::minutes(1);

HostLookup::Endpoints askSystem(const std::string &host, const std::string &port)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo *list = nullptr;
    HostLookup::Endpoints endpoints;
    if (getaddrinfo(host.c_str(), port.c_str(), &hints, &list) != 0)
        return endpoints;
    for (const addrinfo *entry = list; entry; entry = entry->ai_next) {
        Tcp::endpoint endpoint;
        if (entry->ai_addrlen > endpoint.capacity())
            continue;
        std::memcpy(endpoint.data(), entry->ai_addr, entry->ai_addrlen);
        endpoint.resize(entry->ai_addrlen);
        endpoints.push_back(endpoint);
    }
    freeaddrinfo(list);
    return endpoints;
}

} // namespace

// Shared with the asking thread, which may outlive whoever asked.
struct HostLookup::Question
{
    std::mutex mutex;
    HostLookup *asker = nullptr; //!< null once it is gone
};

HostLookup::HostLookup(asio::io_context &context, std::string host, std::string port)
    : m_context(context)
    , m_host(std::move(host))
    , m_port(std::move(port))
    , m_changed(context, SteadyTime::max())
{}

HostLookup::~HostLookup()
{
    if (!m_question)
        return;
    const std::lock_guard lock(m_question->mutex);
    m_question->asker = nullptr;
}

Task<HostLookup::Endpoints> HostLookup::resolve(const bool &isOver)
{
    ErrorCode isName;
    const auto address = asio::ip::make_address(m_host, isName);
    const auto port = static_cast<unsigned short>(std::stoi(m_port));
    if (!isName)
        co_return Endpoints{Tcp::endpoint(address, port)};
    // Never asked of a name server (RFC 6761, 6.3), and there may be no file that knows it.
    if (m_host == "localhost")
        co_return Endpoints{Tcp::endpoint(asio::ip::address_v4::loopback(), port),
                            Tcp::endpoint(asio::ip::address_v6::loopback(), port)};
    if (std::chrono::steady_clock::now() < m_goodUntil)
        co_return m_known;
    if (!m_question)
        ask();
    const auto question = m_question;
    while (m_question == question && !isOver) {
        ErrorCode ignored;
        co_await m_changed.async_wait(into(ignored));
    }
    co_return isOver ? Endpoints{} : m_known;
}

void HostLookup::ask()
{
    m_question = std::make_shared<Question>();
    m_question->asker = this;
    std::thread([question = m_question, host = m_host, port = m_port] {
        Endpoints endpoints = askSystem(host, port);
        const std::lock_guard lock(question->mutex);
        if (!question->asker)
            return;
        asio::post(question->asker->m_context,
                   [asker = question->asker, found = std::move(endpoints)]() mutable {
                       asker->take(std::move(found));
                   });
    }).detach();
}

void HostLookup::take(Endpoints endpoints)
{
    m_question.reset();
    m_known = std::move(endpoints);
    if (!m_known.empty())
        m_goodUntil = std::chrono::steady_clock::now() + keepFor;
    m_changed.cancel();
}

} // namespace kidoku::relayd
