// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backoff.h"

#include <optional>

//! How many calls may go to LINE's host right now. One window for the whole host: it opens with
//! every success, halves when LINE asks to slow down, and in an outage lets one probe out per
//! backoff step. Pure logic over a monotonic time that is handed in; no timer, no thread.
namespace kidoku::readmarks {

//! What a call says about the host, whatever it says about its request.
enum class HostNews {
    Good,     //!< 200
    Answered, //!< a refusal: LINE is there
    Busy,     //!< 429
    Trouble,  //!< 5xx, silence, no connection
    Nothing,  //!< never left, or cancelled by us
};

class HostGate
{
public:
    enum class Permit { No, Yes, Probe };
    enum class Change { None, OutageBegan, OutageEnded };

    static constexpr int failuresToOutage = 5;

    //! \a steps: from one probe to the next. \a most: calls in flight at best.
    HostGate(core::BackoffPolicy steps, core::RandomFraction random, int most);

    void configure(core::BackoffPolicy steps, int most);
    //! One call at a time until one succeeds: after a pause, whose cause may still be there.
    void beCareful();
    //! Nothing is left that could probe the host, so nobody knows any more: an outage is over,
    //! but one failing call begins it anew. False when there was none or a call is under way.
    bool forgetOutage();
    //! The next probe need not wait for its step.
    void probeNow();

    [[nodiscard]] Permit permit(core::Milliseconds now) const;
    //! When permit() may change by time alone; none when only a call's end can change it.
    [[nodiscard]] std::optional<core::Milliseconds> nextChance() const;

    //! A call begins; \a permit as given.
    void began(Permit permit, core::Milliseconds now);
    //! The call ended. \a asked is the wait that the answer asked for.
    Change ended(Permit permit, HostNews news, core::Milliseconds asked, core::Milliseconds now);

    [[nodiscard]] bool inOutage() const { return m_outage; }
    //! Length of the outage that goes on or has just ended.
    [[nodiscard]] core::Milliseconds outageLasted(core::Milliseconds now) const;

private:
    Change succeeded();
    void slowDown(core::Milliseconds asked, core::Milliseconds now);
    [[nodiscard]] core::Milliseconds earliest() const;
    Change failed(Permit permit, core::Milliseconds asked, core::Milliseconds now);
    [[nodiscard]] int allowed() const;

    core::BackoffPolicy m_steps;
    core::RandomFraction m_random;
    int m_most;
    double m_window;
    int m_inFlight = 0;

    core::Milliseconds m_spacing{0}; // between two calls, after a 429
    core::Milliseconds m_lastStart{0};
    core::Milliseconds m_notBefore{0}; // the wait that a 429 asked for
    core::Milliseconds m_lastSlowDown{0};
    bool m_slowedDown = false;

    int m_failures = 0; // in a row
    bool m_outage = false;
    bool m_probing = false;
    int m_step = 0;
    core::Milliseconds m_outageSince{0};
    core::Milliseconds m_nextProbe{0};
};

} // namespace kidoku::readmarks
