// SPDX-License-Identifier: Apache-2.0
#include "host_gate_p.h"

#include <algorithm>

namespace kidoku::readmarks {

namespace {

using core::Milliseconds;

constexpr double firstWindow = 4;
constexpr double windowAfterOutage = 2;

constexpr Milliseconds firstSpacing(20);
constexpr Milliseconds mostSpacing(1000);
constexpr Milliseconds forgottenSpacing(5);
constexpr double spacingRecovery = 0.8; // per success

// The 429s of one burst are one message.
constexpr Milliseconds oneBurst(1000);

} // namespace

HostGate::HostGate(core::BackoffPolicy steps, core::RandomFraction random, int most)
    : m_steps(steps)
    , m_random(std::move(random))
    , m_most(std::max(1, most))
    , m_window(std::min<double>(firstWindow, m_most))
{}

void HostGate::configure(core::BackoffPolicy steps, int most)
{
    m_steps = steps;
    m_most = std::max(1, most);
    m_window = std::min<double>(m_window, m_most);
}

void HostGate::beCareful()
{
    m_window = 1;
}

bool HostGate::forgetOutage()
{
    if (!m_outage || m_inFlight > 0)
        return false;
    m_outage = false;
    m_failures = failuresToOutage - 1;
    beCareful();
    return true;
}

void HostGate::probeNow()
{
    m_nextProbe = Milliseconds(0);
}

int HostGate::allowed() const
{
    return static_cast<int>(m_window);
}

HostGate::Permit HostGate::permit(Milliseconds now) const
{
    if (m_outage)
        return !m_probing && now >= m_nextProbe ? Permit::Probe : Permit::No;
    if (m_inFlight >= allowed())
        return Permit::No;
    return now >= earliest() ? Permit::Yes : Permit::No;
}

std::optional<Milliseconds> HostGate::nextChance() const
{
    if (m_outage)
        return m_probing ? std::nullopt : std::optional(m_nextProbe);
    if (m_inFlight >= allowed())
        return std::nullopt;
    return earliest();
}

Milliseconds HostGate::earliest() const
{
    return std::max(m_lastStart + m_spacing, m_notBefore);
}

void HostGate::began(Permit permit, Milliseconds now)
{
    ++m_inFlight;
    m_lastStart = now;
    if (permit == Permit::Probe)
        m_probing = true;
}

HostGate::Change HostGate::ended(Permit permit, HostNews news, Milliseconds asked, Milliseconds now)
{
    --m_inFlight;
    if (permit == Permit::Probe)
        m_probing = false;
    switch (news) {
    case HostNews::Good:
        m_window = std::min<double>(m_most, m_window + 1);
        m_spacing = Milliseconds(static_cast<qint64>(m_spacing.count() * spacingRecovery));
        if (m_spacing < forgottenSpacing)
            m_spacing = Milliseconds(0);
        return succeeded();
    case HostNews::Answered:
        return succeeded();
    case HostNews::Busy:
        slowDown(asked, now);
        if (m_outage)
            return failed(permit, asked, now);
        return Change::None;
    case HostNews::Trouble:
        return failed(permit, asked, now);
    case HostNews::Nothing:
        break;
    }
    return Change::None;
}

Milliseconds HostGate::outageLasted(Milliseconds now) const
{
    return now - m_outageSince;
}

HostGate::Change HostGate::succeeded()
{
    m_failures = 0;
    if (!m_outage)
        return Change::None;
    m_outage = false;
    m_window = std::min<double>(windowAfterOutage, m_most);
    return Change::OutageEnded;
}

void HostGate::slowDown(Milliseconds asked, Milliseconds now)
{
    m_notBefore = std::max(m_notBefore, now + asked);
    if (m_slowedDown && now - m_lastSlowDown < oneBurst)
        return;
    m_slowedDown = true;
    m_lastSlowDown = now;
    m_window = std::max(1.0, m_window / 2);
    m_spacing = std::clamp(m_spacing * 2, firstSpacing, mostSpacing);
}

HostGate::Change HostGate::failed(Permit permit, Milliseconds asked, Milliseconds now)
{
    ++m_failures;
    if (m_outage) {
        // Calls that were under way when the outage began say nothing new.
        if (permit == Permit::Probe)
            m_nextProbe = now + std::max(m_steps.delay(++m_step, m_random), asked);
        return Change::None;
    }
    if (m_failures < failuresToOutage)
        return Change::None;
    m_outage = true;
    m_outageSince = now;
    m_step = 1;
    m_nextProbe = now + std::max(m_steps.delay(m_step, m_random), asked);
    return Change::OutageBegan;
}

} // namespace kidoku::readmarks
