// SPDX-License-Identifier: Apache-2.0
#include "notice_desk.h"

#include "notice_settings.h"
#include "notice_words.h"

#include <QGuiApplication>
#include <QWidget>
#include <QWindow>

namespace kidoku::ui {

using core::Setting;
using notices::NoticeKind;
using notices::Order;

namespace {

constexpr std::chrono::hours quietTime(1);

} // namespace

NoticeDesk::NoticeDesk(const Services &services, Console &console, QWidget &window, Toasts &toasts,
                       Sounds &sounds, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_console(console)
    , m_window(window)
    , m_toasts(toasts)
    , m_sounds(sounds)
    , m_board(services)
    , m_notices(services.clock)
{
    applyRules();
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &NoticeDesk::poll);
    m_relays.setInterval(std::chrono::seconds(5));
    connect(&m_relays, &QTimer::timeout, this, &NoticeDesk::takeRelays);
    m_relays.start();
    connect(&m_services.settings, &core::Settings::changed, this, &NoticeDesk::applyRules);
    connect(&m_services.book, &accounts::AccountBook::changed, this, &NoticeDesk::applyRules);
    // What is on the screen was made for the eyes of then.
    connect(&m_console.mask(), &models::Mask::changed, this, [this] {
        for (auto it = m_subjects.cbegin(); it != m_subjects.cend(); ++it)
            m_toasts.withdraw(it.key());
        m_subjects.clear();
    });
    connect(&m_services.store, &store::Store::changed, this, &NoticeDesk::take);
    connect(&m_services.accounts, &Accounts::added, this, &NoticeDesk::watch);
    connect(&m_services.accounts, &Accounts::removed, this, [this](const core::AccountId &id) {
        m_notices.removeAccount(id);
        schedule();
    });
    for (const core::AccountId &id : m_services.accounts.list())
        watch(id);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &NoticeDesk::takeFocus);
    connect(&m_console, &Console::opened, this, &NoticeDesk::takeFocus);
    connect(&m_toasts, &Toasts::actionInvoked, this, &NoticeDesk::answer);
    connect(&m_toasts, &Toasts::notShown, this,
            [this](const Toast &toast) { Q_EMIT fallback(toast.title, toast.body); });
    takeFocus();
}

void NoticeDesk::pause(core::Milliseconds time)
{
    m_notices.pauseUntil(time.count() > 0 ? m_services.clock.now() + time : core::Timestamp());
    schedule();
}

// Where Read comes by itself it says nothing about whether anybody has looked.
void NoticeDesk::applyRules()
{
    notices::Rules rules = noticeRules(m_services.settings);
    for (const core::AccountId &id : m_services.accounts.list()) {
        const auto entry = m_services.book.find(id);
        const auto verdict = m_services.accounts.of(id)->preflight.status().verdict;
        if ((entry && entry->policy == accounts::ReadPolicy::OnArrival)
            || verdict == inbox::PreflightVerdict::AutomaticRead)
            rules.readOnArrival.insert(id);
    }
    if (rules == m_notices.rules())
        return;
    m_notices.setRules(rules);
    schedule();
}

void NoticeDesk::tryNotice()
{
    Toast toast;
    toast.key = QStringLiteral("try");
    toast.title = tr("A customer");
    toast.body = tr("This is how a new message is told.");
    toast.sound = soundName(m_services.settings, notices::Sound::First);
    const int volume = m_services.settings.number(Setting::SoundVolume);
    toast.silent = toast.sound.isEmpty() || volume == 0 || m_sounds.play(toast.sound, volume);
    m_toasts.show(toast);
}

void NoticeDesk::watch(const core::AccountId &id)
{
    AccountServices *account = m_services.accounts.of(id);
    connect(&account->queue, &readmarks::Queue::statusChanged, this,
            [this, id](const QList<readmarks::MarkStatus> &marks) { takeMarks(id, marks); });
    connect(&account->queue, &readmarks::Queue::pauseChanged, this,
            [this, id](line::Reason reason) {
                m_notices.setPaused(id, reason != line::Reason::None);
                schedule();
            });
    connect(&account->inbox, &inbox::Inbox::streamStatusChanged, this, &NoticeDesk::takeRelays);
    connect(&account->preflight, &inbox::Preflight::changed, this, &NoticeDesk::applyRules);
    applyRules();
    m_notices.setPaused(id, account->queue.pausedFor() != line::Reason::None);
    takeRelays();
}

void NoticeDesk::take(const store::ChangeSet &changes)
{
    takeFocus();
    QHash<core::ConversationId, const store::Conversation *> records;
    for (const store::Conversation &record : changes.conversations)
        records.insert(record.id, &record);
    qint64 newest = m_newestRow;
    for (const store::Message &message : changes.messages) {
        if (message.unsentAt.isValid())
            m_notices.unsent(message);
        if (message.row <= m_newestRow)
            continue; // known, and changed
        newest = std::max(newest, message.row);
        if (const store::Conversation *record = records.value(message.conversation))
            m_notices.arrived(*record, message);
    }
    m_newestRow = newest;
    for (const store::Conversation &record : changes.conversations)
        m_notices.changed(record);
    schedule();
}

void NoticeDesk::takeMarks(const core::AccountId &id, const QList<readmarks::MarkStatus> &marks)
{
    takeFocus();
    for (const readmarks::MarkStatus &mark : marks) {
        if (mark.isOpen())
            m_open.insert(mark.request);
        if (mark.state != readmarks::MarkState::Failed)
            m_notices.markSettled(mark.request);
        else if (m_open.remove(mark.request)) // else it failed in an earlier run
            m_notices.markFailed(id, mark.request);
        if (!mark.isOpen())
            m_open.remove(mark.request);
    }
    schedule();
}

void NoticeDesk::takeFocus()
{
    const bool seen = m_window.isVisible() && !m_window.isMinimized() && m_window.isActiveWindow();
    m_notices.setFocus(seen, m_console.current());
}

void NoticeDesk::takeRelays()
{
    using relay::StreamState;
    for (const core::AccountId &id : m_services.accounts.list()) {
        const AccountServices &account = *m_services.accounts.of(id);
        const relay::StreamStatus &stream = account.inbox.streamStatus();
        const bool down
            = (stream.state == StreamState::Waiting || stream.state == StreamState::Connecting)
            && stream.failures > 0;
        const core::Milliseconds heartbeat = relay::profileFor(account.account.relayKind).heartbeat;
        m_notices.setRelaySilent(
            id,
            down || stream.state == StreamState::Stopped
                || isSilent(stream, account.inbox.lastHeard(), m_services.clock.now(), heartbeat));
    }
    schedule();
}

void NoticeDesk::schedule()
{
    const auto due = m_notices.untilDue();
    if (due)
        m_due.start(*due);
    else
        m_due.stop();
}

void NoticeDesk::poll()
{
    takeFocus();
    const QList<Order> orders = m_notices.take();
    for (const Order &order : orders) {
        switch (order.what) {
        case Order::Do::Show:
            show(order);
            break;
        case Order::Do::Withdraw:
            m_subjects.remove(order.notice.key);
            m_toasts.withdraw(order.notice.key);
            break;
        case Order::Do::Sound:
            m_sounds.play(soundName(m_services.settings, order.sound),
                          m_services.settings.number(Setting::SoundVolume) / 2);
            break;
        }
    }
    schedule();
}

void NoticeDesk::show(const Order &order)
{
    const notices::Notice &notice = order.notice;
    const core::Settings &settings = m_services.settings;
    ToastFacts facts;
    if (m_services.accounts.size() > 1 && !notice.account.isEmpty())
        facts.account = m_services.accounts.name(notice.account);
    facts.text = settings.flag(Setting::NotifyText);
    facts.marks = settings.flag(Setting::NotifyMarkRead) && notice.conversation.isValid()
        && notice.record.unread > 0 && !m_console.automaticRead(notice.conversation);
    facts.sound = soundName(settings, order.sound);
    facts.silent = facts.sound.isEmpty() || settings.number(Setting::SoundVolume) == 0
        || m_sounds.play(facts.sound, settings.number(Setting::SoundVolume));
    if (notice.kind == NoticeKind::AccountPaused || notice.kind == NoticeKind::RelaySilent) {
        const Banner banner = m_board.banner(notice.account);
        const bool same = notice.kind == NoticeKind::AccountPaused
            ? banner.kind == BannerKind::TokenRefused || banner.kind == BannerKind::AccountPaused
            : banner.kind >= BannerKind::RelayStopped && banner.kind <= BannerKind::StoredOnly;
        if (same) {
            facts.title = banner.title;
            facts.body = banner.body;
        }
    }
    m_subjects.insert(notice.key, {notice.kind, notice.conversation});
    notices::Notice shown = notice;
    shown.record = m_console.mask().masked(notice.record);
    shown.text = m_console.mask().text(notice.text, {notice.record.chat});
    m_toasts.show(toastOf(shown, facts));
}

void NoticeDesk::answer(const QString &key, const QString &action, const QString &token)
{
    const auto found = m_subjects.constFind(key);
    if (found == m_subjects.constEnd())
        return;
    const Subject subject = *found;
    if (action == QLatin1String("read")) {
        Q_EMIT markReadRequested(subject.conversation);
        return;
    }
    if (action == QLatin1String("mute")) {
        const core::Timestamp now = m_services.clock.now();
        setChatsQuiet(m_services.settings, {subject.conversation}, now + quietTime, now);
        return;
    }
    if (action != QLatin1String("open") && action != QLatin1String("default"))
        return;
    Q_EMIT raiseRequested(token);
    if (subject.kind == NoticeKind::Message)
        Q_EMIT openRequested(subject.conversation);
    if (subject.kind == NoticeKind::MarksFailed)
        Q_EMIT failuresRequested();
}

} // namespace kidoku::ui
