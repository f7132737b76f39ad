// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

//! The time of day in which nobody wants to be told anything. Pure value.
namespace kidoku::notices {

struct QuietHours
{
    bool on = false;
    int from = 22 * 60; //!< minutes after midnight
    int to = 7 * 60;    //!< the first minute after it; before `from`: on the next day
    int days = 127;     //!< bit 0 is Monday: the days on which it begins

    //! The same minute at both ends is no time at all.
    [[nodiscard]] bool cover(const QDateTime &local) const;
    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

} // namespace kidoku::notices
