// SPDX-License-Identifier: Apache-2.0
#include "notices.h"

#include "notice_keys_p.h"

//! Facts as they come; what follows from them in time is in notices_due.cpp.
namespace kidoku::notices {

Notices::Notices(const core::Clock &clock)
    : m_clock(clock)
{}

void Notices::setRules(const Rules &rules)
{
    m_rules = rules;
    const QList<core::ConversationId> ids = m_waiting.keys();
    for (const core::ConversationId id : ids) {
        if (!deserves(m_waiting.value(id).record))
            forget(id);
    }
    if (!m_rules.failures) {
        m_failed.clear();
        if (std::exchange(m_failuresShown, false))
            withdraw(failuresKey());
    }
    for (auto it = m_paused.begin(); !m_rules.pauses && it != m_paused.end(); ++it)
        withdrawAccount(it.value(), pausedKey(it.key()));
    for (auto it = m_relay.begin(); !m_rules.relay && it != m_relay.end(); ++it)
        withdrawAccount(it.value(), relayKey(it.key()));
}

void Notices::setFocus(bool windowIsActive, core::ConversationId open)
{
    m_active = windowIsActive;
    m_open = open;
}

void Notices::pauseUntil(core::Timestamp until)
{
    m_pausedUntil = until;
}

bool Notices::isPaused() const
{
    return m_pausedUntil.isValid() && m_clock.now() < m_pausedUntil;
}

bool Notices::isSilenced() const
{
    return m_rules.held || isPaused()
        || m_rules.quiet.cover(QDateTime::fromMSecsSinceEpoch(m_clock.now().ms).toLocalTime());
}

bool Notices::deserves(const store::Conversation &record) const
{
    const bool read = record.unread == 0 && !m_rules.readOnArrival.contains(record.account);
    const bool quiet = m_clock.now() < m_rules.quietChats.value(record.id);
    return m_rules.messages && !quiet && record.unseen > 0 && !read && !record.done && !record.spam
        && !record.isMuted(m_clock.now()) && !m_rules.muted.contains(record.account);
}

void Notices::arrived(const store::Conversation &record, const store::Message &message)
{
    if (!message.countsAsUnread() || !deserves(record)) {
        changed(record);
        return;
    }
    const auto known = m_waiting.find(record.id);
    if (m_active && m_open == record.id) {
        m_tick = m_tick || known == m_waiting.end();
        if (known != m_waiting.end())
            changed(record);
        return;
    }
    const bool first = known == m_waiting.end();
    Waiting &waiting = first ? m_waiting[record.id] : known.value();
    waiting.record = record;
    if (first || waiting.newest.position <= message.position)
        waiting.newest = message;
    if (first)
        waiting.remindAt = m_clock.monotonic() + reminderAfter;
    m_arrivals.insert(record.id, m_clock.monotonic());
    forgetOldArrivals();
    if (!isSilenced() && m_arrivals.size() > chatsAtOnce) {
        for (auto it = m_arrivals.begin(); it != m_arrivals.end(); ++it) {
            if (const auto found = m_waiting.find(it.key()); found != m_waiting.end())
                gather(found.value());
        }
    }
    const Sound sound = first ? Sound::First : Sound::More;
    if (waiting.inSummary) {
        m_summaryDue = true;
        if (m_summarySound != Sound::First)
            m_summarySound = sound;
        return;
    }
    waiting.due = true;
    if (waiting.sound != Sound::First)
        waiting.sound = sound;
}

void Notices::changed(const store::Conversation &record)
{
    const auto found = m_waiting.find(record.id);
    if (found == m_waiting.end())
        return;
    if (!deserves(record)) {
        forget(record.id);
        return;
    }
    const bool differs = found->record.name != record.name || found->record.unseen != record.unseen;
    found->record = record;
    if (!differs)
        return;
    if (found->inSummary)
        m_summaryDue = true;
    else
        found->due = true;
}

void Notices::unsent(const store::Message &message)
{
    const auto found = m_waiting.find(message.conversation);
    if (found == m_waiting.end() || found->newest.id != message.id)
        return;
    found->newest = message;
    found->newest.text.clear();
    found->due = !found->inSummary;
}

void Notices::markFailed(const core::AccountId &account, core::ReadRequestId request)
{
    // Who looks at the window sees the state there, and the count in the status bar.
    if (!m_rules.failures || m_active || m_failed.contains(request))
        return;
    m_failed.insert(request, account);
    m_failuresDue = true;
}

void Notices::markSettled(core::ReadRequestId request)
{
    if (m_failed.remove(request) == 0)
        return;
    m_failuresDue = !m_failed.isEmpty();
    if (m_failed.isEmpty() && std::exchange(m_failuresShown, false))
        withdraw(failuresKey());
}

void Notices::setPaused(const core::AccountId &account, bool paused)
{
    Lasting &state = m_paused[account];
    if (state.since.has_value() == paused)
        return;
    state.since = paused ? std::optional(m_clock.monotonic()) : std::nullopt;
    if (!paused)
        withdrawAccount(state, pausedKey(account));
}

void Notices::setRelaySilent(const core::AccountId &account, bool silent)
{
    Lasting &state = m_relay[account];
    if (state.since.has_value() == silent)
        return;
    state.since = silent ? std::optional(m_clock.monotonic()) : std::nullopt;
    if (!silent) {
        withdrawAccount(state, relayKey(account));
        state.toldAt.reset();
    }
}

void Notices::removeAccount(const core::AccountId &account)
{
    const QList<core::ConversationId> ids = m_waiting.keys();
    for (const core::ConversationId id : ids) {
        if (m_waiting.value(id).record.account == account)
            forget(id);
    }
    const QList<core::ReadRequestId> requests = m_failed.keys(account);
    for (const core::ReadRequestId request : requests)
        markSettled(request);
    setPaused(account, false);
    setRelaySilent(account, false);
    m_paused.remove(account);
    m_relay.remove(account);
}

void Notices::forget(core::ConversationId id)
{
    const Waiting gone = m_waiting.take(id);
    m_arrivals.remove(id);
    if (gone.inSummary)
        m_summaryDue = true;
    else if (gone.shownAt)
        withdraw(chatKey(id));
}

void Notices::withdraw(const QString &key)
{
    m_withdrawn.append(key);
}

void Notices::withdrawAccount(Lasting &state, const QString &key)
{
    if (std::exchange(state.shown, false))
        withdraw(key);
}

//! From now on it is told of in the summary.
void Notices::gather(Waiting &waiting)
{
    if (waiting.inSummary)
        return;
    if (std::exchange(waiting.shownAt, std::nullopt))
        withdraw(chatKey(waiting.record.id));
    if (waiting.due && m_summarySound != Sound::First)
        m_summarySound = waiting.sound;
    waiting.inSummary = true;
    waiting.due = false;
    waiting.sound = Sound::None;
    m_summaryDue = true;
}

void Notices::forgetOldArrivals()
{
    const Time oldest = m_clock.monotonic() - burst;
    m_arrivals.removeIf([oldest](const auto &item) { return item.value() < oldest; });
}

} // namespace kidoku::notices
