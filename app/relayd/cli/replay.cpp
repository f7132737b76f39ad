// SPDX-License-Identifier: Apache-2.0
#include "relayd/cli/replay.h"

namespace kidoku::relayd::cli {

ReplayCount Replay::run(const StoredChannel &channel, const ReplayRange &range)
{
    ReplayCount count;
    count.last = range.after;
    while (count.last < channel.newest) {
        const auto records = m_log.read(channel.key, count.last, {});
        if (!records) {
            count.fault = QStringLiteral("cannot read the log: %1").arg(records.error().text);
            return count;
        }
        if (records->empty())
            return count;
        for (const StoredRecord &record : *records) {
            if (record.id > channel.newest || (range.untilMs && record.id.ms >= *range.untilMs))
                return count;
            if (record.kind == RecordKind::Webhook) {
                const Answer answer = m_post(record);
                if (answer == Answer::Stop)
                    return count;
                ++count.sent;
                count.refused += answer == Answer::Refused ? 1 : 0;
            }
            count.last = record.id;
        }
    }
    return count;
}

} // namespace kidoku::relayd::cli
