// SPDX-License-Identifier: Apache-2.0
#include "quota_watch.h"

#include "core/when_done.h"

namespace kidoku::replies {

QuotaWatch::QuotaWatch(line::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_hourly.setInterval(std::chrono::hours(1));
    connect(&m_hourly, &QTimer::timeout, this, &QuotaWatch::refresh);
}

void QuotaWatch::refresh()
{
    m_hourly.start();
    if (std::exchange(m_asking, true)) {
        m_again = true;
        return;
    }
    core::whenDone(m_client.messageQuota(), this, [this](const line::Reply<line::Quota> &quota) {
        core::whenDone(
            m_client.quotaConsumption(), this,
            [this, quota = quota.value](const line::Reply<line::QuotaConsumption> &consumption) {
                m_asking = false;
                // What cannot be asked stays as it was: a push says it more clearly.
                if (quota && consumption.value)
                    set({true, quota->limit, consumption.value->used});
                if (std::exchange(m_again, false))
                    refresh();
            });
    });
}

void QuotaWatch::pushed()
{
    QuotaFacts facts = m_facts;
    ++facts.used;
    set(facts);
    refresh();
}

void QuotaWatch::reached()
{
    if (!m_facts.limit)
        return;
    QuotaFacts facts = m_facts;
    facts.used = *facts.limit;
    set(facts);
}

void QuotaWatch::set(const QuotaFacts &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    Q_EMIT changed(facts);
}

} // namespace kidoku::replies
