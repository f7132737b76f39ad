// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>

//! Time as a dependency. Everything that decides by the time of day or waits takes a Clock, so
//! that tests can move time instead of waiting for it.
namespace kidoku::core {

using Milliseconds = std::chrono::milliseconds;

//! Milliseconds since 1970-01-01 UTC, the unit in which LINE and our stores write times.
struct Timestamp
{
    qint64 ms = 0;

    [[nodiscard]] bool isValid() const { return ms > 0; }
    friend auto operator<=>(const Timestamp &, const Timestamp &) = default;
    friend Timestamp operator+(Timestamp t, Milliseconds d) { return {t.ms + d.count()}; }
    friend Timestamp operator-(Timestamp t, Milliseconds d) { return {t.ms - d.count()}; }
    friend Milliseconds operator-(Timestamp a, Timestamp b) { return Milliseconds(a.ms - b.ms); }
};

//! Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    //! The time of day; may jump.
    [[nodiscard]] virtual Timestamp now() const = 0;
    //! Never goes back; only differences mean something.
    [[nodiscard]] virtual Milliseconds monotonic() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override;
    [[nodiscard]] Milliseconds monotonic() const override;
};

} // namespace kidoku::core
