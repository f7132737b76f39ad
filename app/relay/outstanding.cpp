// SPDX-License-Identifier: Apache-2.0
#include "relay/outstanding_p.h"

namespace kidoku::relay {

namespace {

// Whatever else a record holds is small and counted by its number.
qsizetype sizeOf(const Record &record)
{
    if (const auto *webhook = std::get_if<WebhookRecord>(&record.body))
        return webhook->body.size();
    if (const auto *lost = std::get_if<UndecodableRecord>(&record.body))
        return lost->data.size();
    return 0;
}

} // namespace

void Outstanding::add(const QList<Record> &records)
{
    for (const Record &record : records) {
        m_sizes.push_back(sizeOf(record));
        m_bytes += m_sizes.back();
    }
}

void Outstanding::take(qsizetype records)
{
    for (; records > 0 && !m_sizes.empty(); --records) {
        m_bytes -= m_sizes.front();
        m_sizes.pop_front();
    }
}

void Outstanding::clear()
{
    m_sizes.clear();
    m_bytes = 0;
}

} // namespace kidoku::relay
