// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "linesim/scenario/scenario.h"

#include <QJsonObject>

#include <functional>
#include <optional>

//! Where a scenario stands: which steps are due at a moment. No timer of its own, so that tests
//! and a "next step" key can drive it. Owned by one thread.
namespace kidoku::linesim {

class Player
{
public:
    using Perform = std::function<void(const Step &)>;

    Player(Scenario scenario, Perform perform);

    //! From the beginning. \a speed 2 is twice as fast; 1 … 100.
    void start(core::Milliseconds now, double speed = 1.0);
    void stop() { m_playing = false; }
    [[nodiscard]] bool isPlaying() const { return m_playing; }

    //! Performs every step that is due.
    void advance(core::Milliseconds now);
    //! When the next step is due; none: not playing, or nothing left.
    [[nodiscard]] std::optional<core::Milliseconds> nextDue() const;

    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    [[nodiscard]] QJsonObject toJson(core::Milliseconds now) const;

private:
    [[nodiscard]] core::Milliseconds position(core::Milliseconds now) const;
    void rewindIfRepeating();

    Scenario m_scenario;
    Perform m_perform;
    bool m_playing = false;
    core::Milliseconds m_started{0};
    double m_speed = 1.0;
    qsizetype m_next = 0;
    core::Milliseconds m_offset{0}; // what the rounds so far have added to every `at`
};

} // namespace kidoku::linesim
