// SPDX-License-Identifier: Apache-2.0
#include "notices.h"

#include "notice_keys_p.h"

//! What is told now, and when something has to be told next.
namespace kidoku::notices {

QList<Order> Notices::take()
{
    const Time now = m_clock.monotonic();
    QList<Order> orders;
    m_sounded = false;
    const bool silenced = isSilenced();
    if (!silenced) {
        remind(now);
        summarise();
    }
    for (const QString &key : std::as_const(m_withdrawn)) {
        Order order;
        order.what = Order::Do::Withdraw;
        order.notice.key = key;
        orders.append(order);
    }
    m_withdrawn.clear();
    const bool tick = std::exchange(m_tick, false);
    if (silenced)
        return orders;
    showChats(now, orders);
    showSummary(now, orders);
    showFailures(orders);
    showAccounts(now, orders);
    if (tick && !m_sounded) {
        Order order;
        order.what = Order::Do::Sound;
        order.sound = Sound::Tick;
        orders.append(order);
    }
    return orders;
}

std::optional<core::Milliseconds> Notices::untilDue() const
{
    const Time now = m_clock.monotonic();
    std::optional<Time> next;
    const auto at = [&next](Time time) { next = next ? std::min(*next, time) : time; };
    const auto wait
        = [&] { return next ? std::optional(std::max(Time(0), *next - now)) : std::nullopt; };
    if (!m_withdrawn.isEmpty() || m_tick)
        return Time(0);
    const bool lasts = std::any_of(m_paused.begin(), m_paused.end(),
                                   [](const Lasting &state) { return state.since.has_value(); })
        || std::any_of(m_relay.begin(), m_relay.end(),
                       [](const Lasting &state) { return state.since.has_value(); });
    if (isSilenced()) {
        if (!m_waiting.isEmpty() || m_failuresDue || lasts)
            at(now + lookAgain);
        return wait();
    }
    for (const Waiting &waiting : m_waiting) {
        if (waiting.due && !waiting.inSummary)
            at(waiting.shownAt ? *waiting.shownAt + between : now);
        if (m_rules.reminder)
            at(waiting.remindAt);
    }
    if (m_summaryDue)
        at(m_summaryAt ? *m_summaryAt + between : now);
    if (m_failuresDue)
        at(now);
    for (const Lasting &state : m_paused) {
        if (state.since && m_rules.pauses)
            at(state.toldAt ? *state.toldAt + pausedEvery : now);
    }
    for (const Lasting &state : m_relay) {
        if (state.since && !state.toldAt && m_rules.relay)
            at(*state.since + relayAfter);
    }
    return wait();
}

void Notices::remind(Time now)
{
    if (!m_rules.reminder)
        return;
    const bool any = std::any_of(m_waiting.begin(), m_waiting.end(),
                                 [now](const Waiting &w) { return w.remindAt <= now; });
    if (!any)
        return;
    QList<Waiting *> due;
    for (Waiting &waiting : m_waiting) {
        if (waiting.remindAt <= now + reminderWindow)
            due.append(&waiting);
    }
    for (Waiting *waiting : std::as_const(due)) {
        waiting->remindAt = now + reminderEvery;
        // Never told yet: it came in quiet hours, and is told now for the first time.
        const bool told = waiting->shownAt || waiting->inSummary;
        if (due.size() > 1)
            gather(*waiting);
        if (waiting->inSummary) {
            m_summaryDue = true;
            m_summaryReminds = m_summaryReminds || told;
            m_summarySound = Sound::First;
        } else {
            waiting->due = true;
            waiting->reminder = told;
            waiting->sound = Sound::First;
        }
    }
}

//! What has gathered while nothing could be told comes as one.
void Notices::summarise()
{
    const auto isNew = [](const Waiting &w) { return w.due && !w.shownAt && !w.inSummary; };
    if (std::count_if(m_waiting.begin(), m_waiting.end(), isNew) <= chatsAtOnce)
        return;
    for (Waiting &waiting : m_waiting) {
        if (isNew(waiting))
            gather(waiting);
    }
}

void Notices::showChats(Time now, QList<Order> &orders)
{
    for (Waiting &waiting : m_waiting) {
        const bool tooSoon = waiting.shownAt && now < *waiting.shownAt + between;
        if (!waiting.due || waiting.inSummary || tooSoon)
            continue;
        Notice notice;
        notice.key = chatKey(waiting.record.id);
        notice.account = waiting.record.account;
        notice.conversation = waiting.record.id;
        notice.record = waiting.record;
        notice.content = waiting.newest.kind;
        notice.text = waiting.newest.text;
        notice.messages = waiting.record.unseen;
        notice.chats = 1;
        notice.reminder = std::exchange(waiting.reminder, false);
        waiting.due = false;
        waiting.shownAt = now;
        add(orders, notice, audible(std::exchange(waiting.sound, Sound::None), now));
    }
}

void Notices::showSummary(Time now, QList<Order> &orders)
{
    if (!m_summaryDue || (m_summaryAt && now < *m_summaryAt + between))
        return;
    m_summaryDue = false;
    Notice notice;
    notice.key = summaryKey();
    notice.kind = NoticeKind::Summary;
    for (const Waiting &waiting : std::as_const(m_waiting)) {
        if (!waiting.inSummary)
            continue;
        ++notice.chats;
        notice.messages += waiting.record.unseen;
    }
    const Sound sound = std::exchange(m_summarySound, Sound::None);
    notice.reminder = std::exchange(m_summaryReminds, false);
    if (notice.chats > 0) {
        m_summaryAt = now;
        add(orders, notice, audible(sound, now));
    } else if (std::exchange(m_summaryAt, std::nullopt)) {
        Order order;
        order.what = Order::Do::Withdraw;
        order.notice.key = summaryKey();
        orders.append(order);
    }
}

void Notices::showFailures(QList<Order> &orders)
{
    if (!std::exchange(m_failuresDue, false) || m_failed.isEmpty())
        return;
    Notice notice;
    notice.key = failuresKey();
    notice.kind = NoticeKind::MarksFailed;
    notice.marks = int(m_failed.size());
    notice.account = m_failed.begin().value();
    m_failuresShown = true;
    add(orders, notice, Sound::None);
}

void Notices::showAccounts(Time now, QList<Order> &orders)
{
    const auto tell
        = [&](Lasting &state, const core::AccountId &account, NoticeKind kind, const QString &key) {
              state.toldAt = now;
              if (m_active)
                  return; // the banner says so
              state.shown = true;
              Notice notice;
              notice.key = key;
              notice.kind = kind;
              notice.account = account;
              add(orders, notice, Sound::None);
          };
    for (auto it = m_paused.begin(); m_rules.pauses && it != m_paused.end(); ++it) {
        if (it->since && (!it->toldAt || now >= *it->toldAt + pausedEvery))
            tell(it.value(), it.key(), NoticeKind::AccountPaused, pausedKey(it.key()));
    }
    for (auto it = m_relay.begin(); m_rules.relay && it != m_relay.end(); ++it) {
        if (it->since && !it->toldAt && now >= *it->since + relayAfter)
            tell(it.value(), it.key(), NoticeKind::RelaySilent, relayKey(it.key()));
    }
}

Sound Notices::audible(Sound sound, Time now)
{
    if (sound == Sound::None || m_sounded)
        return Sound::None;
    if (sound == Sound::More) {
        if (m_moreAt && now < *m_moreAt + betweenSounds)
            return Sound::None;
        m_moreAt = now;
    }
    m_sounded = true;
    return sound;
}

void Notices::add(QList<Order> &orders, Notice notice, Sound sound)
{
    Order order;
    order.notice = std::move(notice);
    order.sound = sound;
    orders.append(order);
}

} // namespace kidoku::notices
