// SPDX-License-Identifier: Apache-2.0
#include "player.h"

#include <cmath>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

Player::Player(Scenario scenario, Perform perform)
    : m_scenario(std::move(scenario))
    , m_perform(std::move(perform))
{}

void Player::start(core::Milliseconds now, double speed)
{
    m_playing = true;
    m_started = now;
    m_speed = qBound(1.0, speed, 100.0);
    m_next = 0;
    m_offset = {};
}

core::Milliseconds Player::position(core::Milliseconds now) const
{
    return core::Milliseconds(std::llround(double((now - m_started).count()) * m_speed));
}

void Player::rewindIfRepeating()
{
    if (m_next < m_scenario.steps.size() || !m_scenario.repeat)
        return;
    const Repeat repeat = *m_scenario.repeat;
    qsizetype first = 0;
    while (first < m_scenario.steps.size() && m_scenario.steps.at(first).at < repeat.from)
        ++first;
    if (first == m_scenario.steps.size())
        return;
    m_next = first;
    m_offset += repeat.every;
}

void Player::advance(core::Milliseconds now)
{
    // When the computer has slept, the story goes on where it was instead of rushing after.
    constexpr core::Milliseconds mostLag{5000};
    if (const auto due = nextDue(); due && now - *due > mostLag)
        m_started += now - *due;
    while (m_playing && m_next < m_scenario.steps.size()
           && m_scenario.steps.at(m_next).at + m_offset <= position(now)) {
        m_perform(m_scenario.steps.at(m_next++));
        rewindIfRepeating();
    }
}

std::optional<core::Milliseconds> Player::nextDue() const
{
    if (!m_playing || m_next >= m_scenario.steps.size())
        return {};
    const double at = double((m_scenario.steps.at(m_next).at + m_offset).count());
    return m_started + core::Milliseconds(std::llround(std::ceil(at / m_speed)));
}

QJsonObject Player::toJson(core::Milliseconds now) const
{
    return {{u"title"_s, m_scenario.title},
            {u"playing"_s, m_playing},
            {u"position"_s, m_playing ? qint64(position(now).count()) : 0},
            {u"speed"_s, m_speed},
            {u"steps"_s, qint64(m_scenario.steps.size())}};
}

} // namespace kidoku::linesim
