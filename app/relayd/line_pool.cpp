// SPDX-License-Identifier: Apache-2.0
#include "relayd/line_pool.h"

namespace kidoku::relayd {

namespace {

constexpr size_t mostIdle = 16;

} // namespace

LinePool::LinePool(asio::io_context &context)
    : m_context(context)
    , m_tls(makeTlsContext())
{}

std::unique_ptr<Wire> LinePool::take(const LineAddress &address,
                                     std::chrono::milliseconds longestIdle)
{
    std::vector<Idle> &idle = m_idle[address.authority()];
    const auto oldest = std::chrono::steady_clock::now() - longestIdle;
    while (!idle.empty()) {
        Idle latest = std::move(idle.back());
        idle.pop_back();
        if (latest.since >= oldest && latest.wire->isQuiet())
            return std::move(latest.wire);
    }
    return {};
}

void LinePool::giveBack(const LineAddress &address, std::unique_ptr<Wire> wire)
{
    if (m_isClosed)
        return;
    std::vector<Idle> &idle = m_idle[address.authority()];
    if (idle.size() == mostIdle)
        idle.erase(idle.begin());
    idle.push_back({std::move(wire), std::chrono::steady_clock::now()});
}

void LinePool::close()
{
    m_isClosed = true;
    m_idle.clear();
    m_lookups.clear();
}

std::unique_ptr<Wire> LinePool::make(const LineAddress &address)
{
    return address.tls ? makeTlsWire(m_context, m_tls, address.host) : makePlainWire(m_context);
}

HostLookup &LinePool::lookup(const LineAddress &address)
{
    auto &lookup = m_lookups[address.authority()];
    if (!lookup)
        lookup = std::make_unique<HostLookup>(m_context, address.host, address.port);
    return *lookup;
}

} // namespace kidoku::relayd
