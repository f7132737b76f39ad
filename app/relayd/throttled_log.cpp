// SPDX-License-Identifier: Apache-2.0
#include "relayd/throttled_log.h"

#include <chrono>

namespace kidoku::relayd {

void ThrottledLog::warning(const QString &what, core::LogFields fields) const
{
    const auto elapsed = std::chrono::steady_clock::now().time_since_epoch();
    const qint64 second = std::chrono::floor<std::chrono::seconds>(elapsed).count();
    {
        const std::lock_guard lock(m_mutex);
        Kind &kind = m_kinds[what];
        if (kind.second == second) {
            ++kind.suppressed;
            return;
        }
        kind.second = second;
        if (kind.suppressed > 0)
            fields.append({QStringLiteral("suppressed"), QString::number(kind.suppressed)});
        kind.suppressed = 0;
    }
    m_log.warning(what, fields);
}

} // namespace kidoku::relayd
