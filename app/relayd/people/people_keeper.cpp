// SPDX-License-Identifier: Apache-2.0
#include "relayd/people/people_keeper.h"

#include <iterator>

namespace kidoku::relayd {

using core::Done;
using core::Failure;

namespace {

constexpr auto lookEvery = std::chrono::milliseconds(200);
// Coarse: failures are a number and not a diary.
constexpr auto failuresEvery = std::chrono::seconds(60);
constexpr size_t mostWaiting = 100'000;

} // namespace

PeopleKeeper::PeopleKeeper(std::unique_ptr<PeopleStore> store, Access &access,
                           const core::Clock &clock, const core::Log &lines)
    : m_store(std::move(store))
    , m_access(access)
    , m_clock(clock)
    , m_lines(lines)
{}

PeopleKeeper::~PeopleKeeper()
{
    stop();
}

LogResult<Done> PeopleKeeper::start()
{
    m_access.setTime(m_clock.now().ms);
    const auto version = m_store->version();
    if (!version)
        return Failure{version.error()};
    const auto tokens = m_store->tokens();
    if (!tokens)
        return Failure{tokens.error()};
    m_version = *version;
    m_access.setTokens(*tokens);
    m_failuresWritten = std::chrono::steady_clock::now();
    m_thread = std::thread([this] { run(); });
    return Done{};
}

void PeopleKeeper::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void PeopleKeeper::audit(AuditEntry entry)
{
    entry.at = m_clock.now().ms;
    const std::lock_guard lock(m_mutex);
    if (m_waiting.size() < mostWaiting)
        m_waiting.push_back(std::move(entry));
    else
        ++m_lost;
}

void PeopleKeeper::refused(std::string_view source)
{
    const std::lock_guard lock(m_mutex);
    m_failures.add(source);
}

void PeopleKeeper::run()
{
    std::unique_lock lock(m_mutex);
    bool isLast = false;
    while (!isLast) {
        m_wake.wait_for(lock, lookEvery, [this] { return m_stopping; });
        isLast = m_stopping;
        lock.unlock();
        look();
        write(isLast);
        lock.lock();
    }
}

void PeopleKeeper::look()
{
    m_access.setTime(m_clock.now().ms);
    const auto version = m_store->version();
    if (!version)
        return report(version.error());
    if (m_inTrouble)
        m_lines.info(QStringLiteral("people's tokens can be read again"));
    m_inTrouble = false;
    if (*version == m_version)
        return;
    const auto tokens = m_store->tokens();
    if (!tokens)
        return report(tokens.error());
    m_version = *version;
    m_access.setTokens(*tokens);
    m_lines.info(QStringLiteral("people's tokens have changed"),
                 {{QStringLiteral("tokens"), QString::number(tokens->size())}});
}

void PeopleKeeper::write(bool isLast)
{
    size_t lost = 0;
    {
        const std::lock_guard lock(m_mutex);
        // Behind those that the store has refused before: the audit keeps its order.
        const size_t room = mostWaiting - std::min(mostWaiting, m_unwritten.size());
        const size_t taken = std::min(room, m_waiting.size());
        std::move(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(taken),
                  std::back_inserter(m_unwritten));
        m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(taken));
        const auto now = std::chrono::steady_clock::now();
        if (isLast || now - m_failuresWritten >= failuresEvery) {
            m_failuresWritten = now;
            for (AuditEntry &entry : m_failures.take(m_clock.now().ms))
                m_unwritten.push_back(std::move(entry));
        }
        lost = std::exchange(m_lost, 0);
    }
    if (!m_inTrouble) {
        if (!m_unwritten.empty()) {
            if (auto done = m_store->append(m_unwritten); !done)
                report(done.error());
            else
                m_unwritten.clear();
        }
        if (const auto uses = m_access.takeUses(); !m_inTrouble && !uses.empty()) {
            if (auto done = m_store->noteUses(uses); !done)
                report(done.error());
        }
    }
    if (isLast) {
        const std::lock_guard lock(m_mutex);
        lost += m_unwritten.size() + m_waiting.size();
    }
    if (lost > 0)
        m_lines.error(QStringLiteral("entries of the audit are lost"),
                      {{QStringLiteral("count"), QString::number(lost)}});
}

void PeopleKeeper::report(const LogFault &fault)
{
    // Once per trouble.
    if (!m_inTrouble)
        m_lines.error(QStringLiteral("people's tokens and the audit cannot be reached"),
                      {{QStringLiteral("reason"), fault.text}});
    m_inTrouble = true;
}

} // namespace kidoku::relayd
