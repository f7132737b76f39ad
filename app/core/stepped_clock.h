// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clock.h"

#include <atomic>

//! A clock that stands still until somebody moves it: what happens between two steps has one time,
//! however long it takes. Whoever waits by it has to be asked to look again after a step.
namespace kidoku::core {

//! Thread-safe.
class SteppedClock final : public Clock
{
public:
    explicit SteppedClock(Timestamp start)
        : m_start(start)
    {}

    [[nodiscard]] Timestamp now() const override { return m_start + monotonic(); }
    [[nodiscard]] Milliseconds monotonic() const override
    {
        return Milliseconds(m_position.load());
    }
    void advance(Milliseconds by) { m_position += by.count(); }
    //! Back to the start, when nobody waits by it any more.
    void restart() { m_position = 0; }

private:
    const Timestamp m_start;
    std::atomic<qint64> m_position = 0;
};

} // namespace kidoku::core
