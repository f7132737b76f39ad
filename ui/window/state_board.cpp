// SPDX-License-Identifier: Apache-2.0
#include "state_board.h"

#include "relay/profile.h"

#include <algorithm>

namespace kidoku::ui {

namespace {

int pausedStatus(const readmarks::Queue &queue)
{
    for (const readmarks::MarkStatus &status : queue.statuses()) {
        if (status.state == readmarks::MarkState::Paused && status.httpStatus != 0)
            return status.httpStatus;
    }
    return 0;
}

} // namespace

StateBoard::StateBoard(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_announce.setSingleShot(true);
    m_announce.setInterval(0);
    connect(&m_announce, &QTimer::timeout, this, &StateBoard::changed);
    connectServices();
}

void StateBoard::connectServices()
{
    for (const core::AccountId &id : m_services.accounts.list())
        watch(id);
    connect(&m_services.accounts, &Accounts::added, this, &StateBoard::watch);
    connect(&m_services.accounts, &Accounts::changed, this, &StateBoard::touch);
    connect(&m_services.book, &accounts::AccountBook::changed, this, &StateBoard::touch);
    connect(&m_services.accounts, &Accounts::removed, this, [this](const core::AccountId &id) {
        m_told.remove(id);
        touch();
    });
    if (m_services.custody) {
        const auto tell = [this] { setSecretsInMemory(m_services.custody->fault().has_value()); };
        connect(m_services.custody, &secrets::Custody::changed, this, tell);
        tell();
    }
    connect(&m_services.store, &store::Store::failed, this, [this](const store::StoreError &error) {
        m_storeError = error;
        touch();
    });
    connect(&m_services.store, &store::Store::recovered, this, [this] {
        m_storeError.reset();
        touch();
    });
}

void StateBoard::watch(const core::AccountId &id)
{
    const AccountServices &services = *m_services.accounts.of(id);
    connect(&services.inbox, &inbox::Inbox::streamStatusChanged, this, [this, id] {
        noteLive(id);
        touch();
    });
    noteLive(id);
    connect(&services.inbox, &inbox::Inbox::heard, this, &StateBoard::touch);
    connect(&services.inbox, &inbox::Inbox::falseSignatures, this, [this, id](int count) {
        Told &told = m_told[id];
        told.falseSignatures = count;
        told.dismissed = std::min(told.dismissed, count); // fewer: a new secret has proved some
        touch();
    });
    connect(&services.inbox, &inbox::Inbox::clockOff, this, [this, id](std::chrono::seconds by) {
        m_told[id].clockOff = by;
        touch();
    });
    connect(&services.inbox, &inbox::Inbox::heldChanged, this,
            [this, id](const store::inbox::HeldCounts &held) {
                m_told[id].wrongDestinations = held.wrongDestination;
                touch();
            });
    m_told[id].wrongDestinations = services.inbox.held().wrongDestination;
    connect(&services.preflight, &inbox::Preflight::changed, this, &StateBoard::touch);
    connect(&services.queue, &readmarks::Queue::pauseChanged, this, &StateBoard::touch);
    connect(&services.queue, &readmarks::Queue::outageChanged, this, &StateBoard::touch);
    connect(&services.queue, &readmarks::Queue::countsChanged, this, &StateBoard::touch);
    connect(&services.queue, &readmarks::Queue::statusChanged, this, &StateBoard::touch);
    if (services.outbox)
        connect(services.outbox, &replies::Outbox::countsChanged, this, &StateBoard::touch);
    touch();
}

// Only the time counts in which something could have come.
void StateBoard::noteLive(const core::AccountId &id)
{
    const auto state = m_services.accounts.of(id)->inbox.streamStatus().state;
    core::Timestamp &since = m_told[id].quietSince;
    const core::Timestamp now = m_services.clock.now();
    if (state != relay::StreamState::Live) {
        if (since.isValid() && !m_told[id].awaySince.isValid())
            m_told[id].awaySince = now;
        return;
    }
    const core::Timestamp away = std::exchange(m_told[id].awaySince, {});
    const core::Timestamp last = std::max(since, m_services.accounts.of(id)->inbox.lastWebhook());
    if (!since.isValid())
        since = now;
    else if (away.isValid())
        since = last + (now - away);
}

void StateBoard::noteTested(const core::AccountId &id)
{
    if (m_told.value(id).quietSince.isValid())
        m_told[id].quietSince = m_services.clock.now();
    touch();
}

void StateBoard::setShown(const core::AccountId &id)
{
    m_shown = id;
    touch();
}

BannerFacts StateBoard::sharedFacts() const
{
    BannerFacts facts;
    facts.now = m_services.clock.now();
    facts.store = m_storeError;
    facts.secretsInMemory = m_secretsInMemory;
    facts.demo = m_services.makePhonePane != nullptr;
    return facts;
}

Banner StateBoard::banner() const
{
    Banner worst = chooseBanner(sharedFacts());
    for (const core::AccountId &id : m_services.accounts.list()) {
        const Banner one = banner(id);
        if (one.kind < worst.kind)
            worst = one;
    }
    if (m_services.accounts.size() < 2 || worst.account.isEmpty())
        return worst;
    return named(worst, m_services.accounts.name(worst.account));
}

Banner StateBoard::banner(const core::AccountId &id) const
{
    const AccountServices *services = m_services.accounts.of(id);
    if (!services)
        return {};
    const Told told = m_told.value(id);
    BannerFacts facts = sharedFacts();
    facts.account = m_services.accounts.name(id);
    facts.gateway = services->account.gateway;
    facts.pausedFor = services->queue.pausedFor();
    facts.held = services->queue.config().held;
    facts.pausedStatus = facts.pausedFor == line::Reason::None ? 0 : pausedStatus(services->queue);
    facts.preflight = services->preflight.status().verdict;
    facts.preflightReason = services->preflight.status().meaning.reason;
    facts.stream = services->inbox.streamStatus();
    facts.lastHeard = services->inbox.lastHeard();
    facts.heartbeat = heartbeat(*services);
    facts.storedAt = services->inbox.storedAt();
    facts.quietLimit = std::chrono::hours(m_services.settings.number(core::Setting::SilentHours));
    if (told.quietSince.isValid())
        facts.quietFor = facts.now - std::max(told.quietSince, services->inbox.lastWebhook());
    facts.lineOutage = services->queue.inOutage();
    facts.waitingMarks = services->queue.counts().waiting;
    facts.clockOff = told.clockOff;
    facts.falseSignatures = told.falseSignatures - told.dismissed;
    facts.wrongDestinations = told.wrongDestinations;
    Banner banner = chooseBanner(facts);
    banner.account = id;
    return banner;
}

PillWords StateBoard::pill(const core::AccountId &id) const
{
    const AccountServices *services = m_services.accounts.of(id);
    if (!services)
        return {};
    return pillWords(services->inbox.streamStatus(), services->inbox.lastHeard(),
                     m_services.clock.now(), heartbeat(*services));
}

PillWords StateBoard::pill() const
{
    QList<NamedPill> pills;
    for (const core::AccountId &id : m_services.accounts.list())
        pills.append({m_services.accounts.name(id), pill(id),
                      m_services.accounts.of(id)->inbox.lastHeard()});
    return summaryOf(pills, m_services.clock.now());
}

StatusFacts StateBoard::status() const
{
    StatusFacts sum;
    sum.accounts = 0;
    QSet<store::ReadApi> apis;
    QSet<bool> automatic;
    QSet<std::pair<int, int>> policies;
    const core::AccountId only = single();
    for (const core::AccountId &id : m_services.accounts.list()) {
        const AccountServices &services = *m_services.accounts.of(id);
        const relay::StreamStatus &stream = services.inbox.streamStatus();
        const readmarks::MarkCounts marks = services.queue.counts();
        const auto [good, all] = services.queue.recentSuccess();
        ++sum.accounts;
        sum.live += stream.state == relay::StreamState::Live ? 1 : 0;
        sum.stream = stream; // told when there is one
        sum.backlog += services.inbox.backlog();
        sum.line.first += good;
        sum.line.second += all;
        sum.lineOutage = sum.lineOutage || services.queue.inOutage();
        sum.marks.waiting += marks.waiting;
        sum.marks.failed += marks.failed;
        const replies::ReplyCounts replies
            = services.outbox ? services.outbox->counts() : replies::ReplyCounts();
        sum.replies.open += replies.open;
        sum.replies.failed += replies.failed;
        if (!only.isEmpty() && id != only)
            continue;
        sum.api = services.queue.config().api;
        sum.automaticRead
            = services.preflight.status().verdict == inbox::PreflightVerdict::AutomaticRead;
        const auto entry = m_services.book.find(id);
        sum.policy = entry ? entry->policy : accounts::ReadPolicy::Manual;
        sum.policySeconds = entry ? entry->policySeconds : 0;
        policies.insert({int(sum.policy), sum.policySeconds});
        apis.insert(sum.api);
        automatic.insert(sum.automaticRead);
    }
    sum.sameMode = apis.size() == 1 && automatic.size() == 1 && policies.size() == 1;
    return sum;
}

core::AccountId StateBoard::single() const
{
    if (!m_shown.isEmpty())
        return m_shown;
    return m_services.accounts.size() == 1 ? m_services.accounts.list().constFirst()
                                           : core::AccountId();
}

QString StateBoard::accountName() const
{
    const core::AccountId only = single();
    if (!only.isEmpty())
        return m_services.accounts.name(only);
    return m_services.accounts.size() == 0 ? tr("No account") : tr("All accounts");
}

QString StateBoard::basicId() const
{
    const AccountServices *services = m_services.accounts.of(single());
    return services ? services->preflight.status().info.basicId : QString();
}

void StateBoard::dismissFalseSignatures(const core::AccountId &id)
{
    m_told[id].dismissed = m_told[id].falseSignatures;
    touch();
}

void StateBoard::setSecretsInMemory(bool inMemory)
{
    m_secretsInMemory = inMemory;
    touch();
}

void StateBoard::touch()
{
    if (!m_announce.isActive())
        m_announce.start();
}

core::Milliseconds StateBoard::heartbeat(const AccountServices &services) const
{
    return relay::profileFor(services.account.relayKind).heartbeat;
}

} // namespace kidoku::ui
