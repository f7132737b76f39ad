// SPDX-License-Identifier: Apache-2.0
#include "relayd/access.h"

#include "relay/wire.h"

#include <algorithm>

namespace kidoku::relayd {

namespace {

constexpr qint64 minute = 60'000;

const std::string &consoleId()
{
    static const std::string id(relay::wire::unnamedOperator.data());
    return id;
}

bool isBearer(std::string_view scheme)
{
    constexpr std::string_view bearer = "bearer ";
    if (scheme.size() != bearer.size())
        return false;
    for (size_t i = 0; i < bearer.size(); ++i) {
        const char c = scheme[i];
        if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c) != bearer[i])
            return false;
    }
    return true;
}

} // namespace

bool Operator::mayUse(std::string_view channel) const
{
    return channels.empty() || std::ranges::find(channels, channel) != channels.end();
}

struct Access::Entry
{
    TokenRecord record;
    mutable qint64 used = 0;
    qint64 reported = 0;
};

Access::Access(const core::Secret &consoleToken)
{
    if (!consoleToken.isEmpty())
        m_consoleHash = hashOfToken(consoleToken.reveal().toStdString());
}

Access::~Access() = default;

bool Access::isOpen() const
{
    const std::lock_guard lock(m_mutex);
    return m_consoleHash.empty() && m_byHash.empty();
}

std::optional<Operator> Access::operatorFor(std::string_view authorization) const
{
    constexpr size_t schemeSize = 7; // "Bearer "
    if (isOpen())
        return Operator{consoleId(), Scopes::ofConsole(), {}, {}};
    if (!isBearer(authorization.substr(0, schemeSize)))
        return {};
    const std::string given = hashOfToken(authorization.substr(schemeSize));
    if (!m_consoleHash.empty() && given == m_consoleHash)
        return Operator{consoleId(), Scopes::ofConsole(), {}, consoleId()};
    const std::lock_guard lock(m_mutex);
    const auto found = m_byHash.find(given);
    if (found == m_byHash.end() || !found->second.record.isGood(m_now))
        return {};
    const Entry &entry = found->second;
    entry.used = m_now - m_now % minute;
    return Operator{entry.record.name, entry.record.scopes, entry.record.channels, entry.record.id};
}

void Access::setTokens(const std::vector<TokenRecord> &tokens)
{
    const std::lock_guard lock(m_mutex);
    std::map<std::string, Entry> entries;
    m_byId.clear();
    for (const TokenRecord &token : tokens) {
        Entry entry{token, 0, token.lastUsed};
        // What has not been taken yet is not forgotten.
        if (const auto before = m_byHash.find(token.hash); before != m_byHash.end()) {
            entry.used = before->second.used;
            entry.reported = std::max(entry.reported, before->second.reported);
        }
        entries.insert_or_assign(token.hash, std::move(entry));
    }
    m_byHash = std::move(entries);
    for (const auto &[hash, entry] : m_byHash)
        m_byId[entry.record.id] = &entry;
    checkLeases();
}

void Access::setTime(qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    m_now = nowMs;
    checkLeases();
}

std::vector<TokenUse> Access::takeUses()
{
    const std::lock_guard lock(m_mutex);
    std::vector<TokenUse> uses;
    for (auto &[hash, entry] : m_byHash) {
        if (entry.used <= entry.reported)
            continue;
        entry.reported = entry.used;
        uses.push_back({entry.record.id, entry.used});
    }
    return uses;
}

bool Access::isGood(const std::string &token) const
{
    if (token.empty())
        return m_consoleHash.empty() && m_byHash.empty();
    if (token == consoleId())
        return !m_consoleHash.empty();
    const auto found = m_byId.find(token);
    return found != m_byId.end() && found->second->record.isGood(m_now);
}

void Access::checkLeases()
{
    for (Lease *lease : m_leases)
        lease->check();
}

Access::Lease::Lease(Access &access, const Operator &who, std::function<void()> ended)
    : m_access(access)
    , m_token(who.token)
    , m_ended(std::move(ended))
{
    const std::lock_guard lock(m_access.m_mutex);
    m_place = m_access.m_leases.insert(m_access.m_leases.end(), this);
    // It may have been revoked since it was looked at.
    check();
}

Access::Lease::~Lease()
{
    const std::lock_guard lock(m_access.m_mutex);
    m_access.m_leases.erase(m_place);
}

void Access::Lease::check()
{
    if (!m_ended || m_access.isGood(m_token))
        return;
    m_ended();
    m_ended = {};
}

} // namespace kidoku::relayd
