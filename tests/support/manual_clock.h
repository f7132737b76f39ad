// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"

#include <atomic>

//! A clock that stands still until a test moves it. Thread-safe.
namespace kidoku::testing {

class ManualClock final : public core::Clock
{
public:
    explicit ManualClock(qint64 firstMs = 1'795'423'152'000)
        : m_now(firstMs)
    {}

    [[nodiscard]] core::Timestamp now() const override { return {m_now.load()}; }
    [[nodiscard]] core::Milliseconds monotonic() const override
    {
        return core::Milliseconds(m_elapsed.load());
    }
    void advance(core::Milliseconds by)
    {
        m_now += by.count();
        m_elapsed += by.count();
    }
    //! The time of day jumps; the monotonic clock does not.
    void jump(core::Milliseconds by) { m_now += by.count(); }

private:
    std::atomic<qint64> m_now;
    std::atomic<qint64> m_elapsed{0};
};

} // namespace kidoku::testing
