// SPDX-License-Identifier: Apache-2.0
#include "player.h"

#include <cmath>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

QString toText(Player::State state)
{
    static const QString words[]
        = {u"stopped"_s, u"playing"_s, u"paused"_s, u"waiting"_s, u"ended"_s};
    return words[static_cast<int>(state)];
}

} // namespace

Player::Player(Scenario scenario, Perform perform, Restart restart)
    : m_scenario(std::move(scenario))
    , m_perform(std::move(perform))
    , m_restart(std::move(restart))
    , m_looping(m_scenario.loopEvery.has_value())
{}

void Player::start(core::Milliseconds now, double speed)
{
    m_state = State::Playing;
    m_speed = qBound(1.0, speed, 100.0);
    beginAgain();
    m_since = now;
    if (m_scenario.steps.isEmpty())
        m_state = State::Ended;
}

void Player::beginAgain()
{
    m_next = 0;
    m_last = -1;
    m_offset = {};
    m_base = {};
    m_storyTime = {};
    m_caption = {};
}

core::Milliseconds Player::position(core::Milliseconds now) const
{
    if (m_state != State::Playing)
        return m_base;
    return m_base + core::Milliseconds(std::llround(double((now - m_since).count()) * m_speed));
}

core::Milliseconds Player::timeOf(qsizetype index) const
{
    return m_scenario.steps.at(index).at + m_offset;
}

void Player::standAt(core::Milliseconds position, core::Milliseconds now)
{
    m_base = position;
    m_since = now;
}

void Player::pause(core::Milliseconds now)
{
    if (m_state != State::Playing)
        return;
    standAt(position(now), now);
    m_state = State::Paused;
}

void Player::resume(core::Milliseconds now)
{
    if (m_state != State::Paused)
        return;
    m_state = State::Playing;
    m_since = now;
}

void Player::setSpeed(core::Milliseconds now, double speed)
{
    standAt(position(now), now);
    m_speed = qBound(1.0, speed, 100.0);
}

void Player::setAutoplay(core::Milliseconds now, bool on)
{
    m_autoplay = on;
    if (on && m_state == State::Waiting) {
        m_state = State::Playing;
        m_since = now;
    }
}

qsizetype Player::nextStation() const
{
    qsizetype captioned = -1;
    for (qsizetype i = m_next; i < m_scenario.steps.size(); ++i) {
        if (m_scenario.steps.at(i).waits)
            return i;
        if (captioned < 0 && !m_scenario.steps.at(i).caption.isEmpty())
            captioned = i;
    }
    return captioned < 0 ? m_next : captioned;
}

bool Player::next(core::Milliseconds now)
{
    if (m_state == State::Stopped || m_next >= m_scenario.steps.size())
        return false;
    return jump(now, nextStation());
}

bool Player::jump(core::Milliseconds now, qsizetype index)
{
    if (index < 0 || index >= m_scenario.steps.size())
        return false;
    if (index < m_next) {
        if (m_restart)
            m_restart();
        beginAgain();
    }
    const core::Milliseconds at = timeOf(index);
    const bool stands = m_state == State::Paused;
    // Not performNext() to the end: a repeat would put the beginning behind the end.
    while (m_next < index)
        performNext();
    standAt(at, now);
    m_state = stands ? State::Paused : State::Playing;
    performNext();
    return true;
}

void Player::performNext()
{
    m_storyTime = timeOf(m_next);
    m_last = m_next++;
    const Step &step = m_scenario.steps.at(m_last);
    if (!step.caption.isEmpty())
        m_caption = step.caption;
    m_perform(step);
    rewindIfRepeating();
    if (m_next >= m_scenario.steps.size() && !m_looping) {
        m_base = m_storyTime;
        m_state = State::Ended;
    }
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
        m_since += now - *due;
    while (m_state == State::Playing && m_next < m_scenario.steps.size()
           && timeOf(m_next) <= position(now)) {
        if (m_scenario.steps.at(m_next).waits && !m_autoplay) {
            standAt(timeOf(m_next), now);
            m_state = State::Waiting;
            return;
        }
        performNext();
    }
    if (m_state == State::Playing && m_next >= m_scenario.steps.size()) {
        const auto due = nextDue();
        if (!due || *due > now)
            return;
        if (m_restart)
            m_restart();
        beginAgain();
        m_since = now;
        ++m_rounds;
    }
}

core::Milliseconds Player::dueAt(core::Milliseconds at) const
{
    return m_since
        + core::Milliseconds(std::llround(std::ceil(double((at - m_base).count()) / m_speed)));
}

std::optional<core::Milliseconds> Player::nextDue() const
{
    if (m_state != State::Playing)
        return {};
    if (m_next < m_scenario.steps.size())
        return dueAt(timeOf(m_next));
    if (!m_looping)
        return {};
    constexpr core::Milliseconds pauseBetween{5000};
    return dueAt(m_scenario.loopEvery.value_or(m_storyTime + pauseBetween));
}

QJsonObject Player::toJson(core::Milliseconds now) const
{
    QJsonObject json{{u"title"_s, m_scenario.title},
                     {u"playing"_s, isPlaying()},
                     {u"state"_s, toText(m_state)},
                     {u"position"_s, isPlaying() ? qint64(position(now).count()) : 0},
                     {u"speed"_s, m_speed},
                     {u"autoplay"_s, m_autoplay},
                     {u"loop"_s, m_looping},
                     {u"round"_s, qint64(m_rounds)},
                     {u"steps"_s, qint64(m_scenario.steps.size())},
                     {u"step"_s, qint64(m_last)}};
    if (!m_caption.isEmpty())
        json.insert(u"caption"_s, m_caption);
    if (m_next < m_scenario.steps.size())
        json.insert(u"next"_s, m_scenario.steps.at(m_next).toJson(m_next));
    return json;
}

} // namespace kidoku::linesim
