// SPDX-License-Identifier: Apache-2.0
#include "quiet_hours.h"

namespace kidoku::notices {

bool QuietHours::cover(const QDateTime &local) const
{
    if (!on || from == to)
        return false;
    const int minute = local.time().hour() * 60 + local.time().minute();
    const int today = local.date().dayOfWeek() - 1;
    const auto begins = [this](int day) { return (days & (1 << day)) != 0; };
    if (from < to)
        return begins(today) && minute >= from && minute < to;
    return (begins(today) && minute >= from) || (begins((today + 6) % 7) && minute < to);
}

} // namespace kidoku::notices
