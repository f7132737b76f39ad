// SPDX-License-Identifier: Apache-2.0
#include "clock_watch.h"

namespace kidoku::inbox {

namespace {

using std::chrono::seconds;

constexpr seconds tolerance{60};
// What waited comes in one burst.
constexpr core::Milliseconds apart = seconds(10);

// "<ms>-<n>", the ids of our own relay.
std::pair<qint64, qint64> orderOf(const QByteArray &id)
{
    const qsizetype dash = id.indexOf('-');
    return {id.left(dash).toLongLong(), dash < 0 ? 0 : id.sliced(dash + 1).toLongLong()};
}

// LINE's word on the time: an event cannot be younger than now, but it may come late.
core::Timestamp newestEvent(const line::ParsedWebhook &webhook)
{
    core::Timestamp newest;
    for (const line::Event &event : webhook.webhook.events) {
        if (!event.isRedelivery)
            newest = qMax(newest, event.timestamp);
    }
    return newest;
}

} // namespace

bool ClockWatch::isFresh(const relay::Record &record) const
{
    return m_knowsBacklog && !record.cursor.isEmpty() && orderOf(record.cursor) > m_backlogEnd;
}

bool ClockWatch::isConfirmed(seconds off, core::Timestamp now)
{
    if (!m_late || std::chrono::abs(m_late->off - off) > tolerance) {
        m_late = Late{now, off};
        return false;
    }
    if (now - m_late->since < apart)
        return false;
    m_late = Late{now, off};
    return true;
}

std::optional<seconds> ClockWatch::look(const Incoming &incoming, core::Timestamp now)
{
    if (const auto *ready = std::get_if<relay::ReadyRecord>(&incoming.record.body)) {
        m_backlogEnd = orderOf(ready->newest.toLatin1());
        m_knowsBacklog = true;
        m_late.reset();
        return {};
    }
    const auto *webhook = std::get_if<relay::WebhookRecord>(&incoming.record.body);
    if (!webhook || !incoming.webhook)
        return {};
    const bool fresh = isFresh(incoming.record);
    const core::Timestamp event = newestEvent(*incoming.webhook);
    seconds off{0};
    if (fresh && webhook->receivedByRelay.isValid())
        off = std::chrono::duration_cast<seconds>(webhook->receivedByRelay - now);
    else if (event.isValid())
        off = std::chrono::duration_cast<seconds>(event - now);
    const bool agrees = std::chrono::abs(off) <= tolerance;
    if (agrees ? !fresh : (off < seconds(0) && !fresh))
        return {}; // old news proves nothing
    if (agrees) {
        off = seconds(0);
        m_late.reset();
    } else if (off < seconds(0) && !isConfirmed(off, now)) {
        return {};
    }
    if (off == m_told || (!agrees && std::chrono::abs(off - m_told) <= tolerance))
        return {};
    m_told = off;
    return off;
}

} // namespace kidoku::inbox
