// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "linesim/scenario/scenario.h"

#include <QJsonObject>

#include <functional>
#include <optional>

//! Where a scenario stands: which steps are due at a moment, which one waits for the presenter. No
//! timer of its own, so that tests and a "next step" key can drive it. Owned by one thread.
namespace kidoku::linesim {

class Player
{
public:
    enum class State {
        Stopped,
        Playing,
        Paused,
        Waiting, //!< a step with `wait` is due
        Ended,   //!< nothing left
    };
    using Perform = std::function<void(const Step &)>;
    using Restart = std::function<void()>;

    //! \a restart makes the world new, for loops and for jumps back.
    Player(Scenario scenario, Perform perform, Restart restart = {});

    //! From the beginning. \a speed 2 is twice as fast; 1 … 100.
    void start(core::Milliseconds now, double speed = 1.0);
    void stop() { m_state = State::Stopped; }
    void pause(core::Milliseconds now);
    void resume(core::Milliseconds now);
    //! To the next station at once: the step that waits, else the next one that would wait, else
    //! the next one with a caption, else the next one. False: nothing is left or it is stopped.
    bool next(core::Milliseconds now);
    //! Performs the step and goes on from there; steps between are performed at once, and a step
    //! back begins with a new world. False: there is no such step.
    bool jump(core::Milliseconds now, qsizetype index);
    void setSpeed(core::Milliseconds now, double speed);
    //! Steps with `wait` do not wait.
    void setAutoplay(core::Milliseconds now, bool on);
    void setLooping(bool on) { m_looping = on; }

    [[nodiscard]] bool isPlaying() const { return m_state != State::Stopped; }
    [[nodiscard]] State state() const { return m_state; }

    //! Performs every step that is due.
    void advance(core::Milliseconds now);
    //! When the next step is due; none: it stands, or nothing is left.
    [[nodiscard]] std::optional<core::Milliseconds> nextDue() const;

    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    //! How far the story is: the time of the step that was performed last.
    [[nodiscard]] core::Milliseconds storyTime() const { return m_storyTime; }
    //! Its index; -1: none yet.
    [[nodiscard]] qsizetype lastStep() const { return m_last; }
    [[nodiscard]] QJsonObject toJson(core::Milliseconds now) const;

private:
    [[nodiscard]] core::Milliseconds position(core::Milliseconds now) const;
    [[nodiscard]] core::Milliseconds timeOf(qsizetype index) const;
    [[nodiscard]] qsizetype nextStation() const;
    [[nodiscard]] core::Milliseconds dueAt(core::Milliseconds at) const;
    void standAt(core::Milliseconds position, core::Milliseconds now);
    void performNext();
    void rewindIfRepeating();
    void beginAgain();

    Scenario m_scenario;
    Perform m_perform;
    Restart m_restart;
    State m_state = State::Stopped;
    double m_speed = 1.0;
    bool m_autoplay = true;
    bool m_looping = false;
    core::Milliseconds m_base{0};  // the position at m_since
    core::Milliseconds m_since{0}; // position() runs from here while it plays
    core::Milliseconds m_storyTime{0};
    qsizetype m_next = 0;
    qsizetype m_last = -1;          // performed last
    QJsonObject m_caption;          // shown now
    core::Milliseconds m_offset{0}; // what the rounds so far have added to every `at`
    quint64 m_rounds = 0;
};

} // namespace kidoku::linesim
