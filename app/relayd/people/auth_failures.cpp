// SPDX-License-Identifier: Apache-2.0
#include "relayd/people/auth_failures.h"

#include <boost/asio/ip/address.hpp>

#include <algorithm>

namespace kidoku::relayd {

namespace {

using boost::asio::ip::address;

std::string coarse(const address &whole)
{
    if (!whole.is_v6())
        return whole.to_string();
    const auto v6 = whole.to_v6();
    if (v6.is_v4_mapped())
        return make_address_v4(boost::asio::ip::v4_mapped, v6).to_string();
    auto bytes = v6.to_bytes();
    std::fill(bytes.begin() + bytes.size() / 2, bytes.end(), std::uint8_t(0));
    return boost::asio::ip::address_v6(bytes).to_string() + "/64";
}

std::string_view lastOf(std::string_view list)
{
    list = list.substr(list.rfind(',') + 1);
    const size_t begin = list.find_first_not_of(' ');
    if (begin == std::string_view::npos)
        return {};
    return list.substr(begin, list.find_last_not_of(' ') - begin + 1);
}

} // namespace

void AuthFailures::add(std::string_view source)
{
    if (const auto found = m_counts.find(source); found != m_counts.end())
        ++found->second;
    else if (m_counts.size() < mostSources)
        m_counts.emplace(source, 1);
    else
        ++m_counts["others"];
}

std::vector<AuditEntry> AuthFailures::take(qint64 nowMs)
{
    std::vector<AuditEntry> entries;
    for (const auto &[source, count] : m_counts) {
        AuditEntry entry;
        entry.at = nowMs;
        entry.what = audited::authFailure;
        entry.source = source;
        entry.count = count;
        entries.push_back(std::move(entry));
    }
    m_counts.clear();
    return entries;
}

std::string sourceOf(std::string_view peer, std::string_view forwardedFor)
{
    boost::system::error_code fault;
    const address direct = boost::asio::ip::make_address(std::string(peer), fault);
    if (fault)
        return "unknown";
    if (direct.is_loopback() && !forwardedFor.empty()) {
        const address behind
            = boost::asio::ip::make_address(std::string(lastOf(forwardedFor)), fault);
        if (!fault)
            return coarse(behind);
    }
    return direct.is_loopback() ? direct.to_string() : coarse(direct);
}

} // namespace kidoku::relayd
