// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"

#include <atomic>

//! The time of day in a story: that of the step which was performed last. Whatever happens between
//! two steps has the time of the first, so a run on a slow computer is equal to one on a fast one.
namespace kidoku::linesim {

//! Thread-safe. monotonic() is the system's.
class StoryClock final : public core::Clock
{
public:
    explicit StoryClock(core::Timestamp start)
        : m_start(start)
    {}
    void setPosition(core::Milliseconds position) { m_position = position.count(); }

    [[nodiscard]] core::Timestamp now() const override
    {
        return m_start + core::Milliseconds(m_position.load());
    }
    [[nodiscard]] core::Milliseconds monotonic() const override { return m_system.monotonic(); }

private:
    core::SystemClock m_system;
    core::Timestamp m_start;
    std::atomic<qint64> m_position = 0;
};

} // namespace kidoku::linesim
