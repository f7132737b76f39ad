// SPDX-License-Identifier: Apache-2.0
#include "state_board.h"

#include "relay/profile.h"

#include <algorithm>

namespace kidoku::ui {

StateBoard::StateBoard(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_heartbeat(relay::profileFor(services.account.relayKind).heartbeat)
{
    m_announce.setSingleShot(true);
    m_announce.setInterval(0);
    connect(&m_announce, &QTimer::timeout, this, &StateBoard::changed);
    connectServices();
}

void StateBoard::connectServices()
{
    connect(&m_services.inbox, &inbox::Inbox::streamStatusChanged, this, &StateBoard::touch);
    connect(&m_services.inbox, &inbox::Inbox::heard, this, &StateBoard::touch);
    connect(&m_services.inbox, &inbox::Inbox::falseSignatures, this, [this](int count) {
        m_falseSignatures = count;
        m_dismissed = std::min(m_dismissed, count); // fewer: a new secret has proved some
        touch();
    });
    connect(&m_services.inbox, &inbox::Inbox::clockOff, this, [this](std::chrono::seconds by) {
        m_clockOff = by;
        touch();
    });
    connect(&m_services.inbox, &inbox::Inbox::heldChanged, this,
            [this](const store::inbox::HeldCounts &held) {
                setWrongDestinations(held.wrongDestination);
            });
    setWrongDestinations(m_services.inbox.held().wrongDestination);
    if (m_services.custody) {
        const auto tell = [this] { setSecretsInMemory(m_services.custody->fault().has_value()); };
        connect(m_services.custody, &secrets::Custody::changed, this, tell);
        tell();
    }
    connect(&m_services.preflight, &inbox::Preflight::changed, this, &StateBoard::touch);
    connect(&m_services.queue, &readmarks::Queue::pauseChanged, this, &StateBoard::touch);
    connect(&m_services.queue, &readmarks::Queue::outageChanged, this, &StateBoard::touch);
    connect(&m_services.queue, &readmarks::Queue::countsChanged, this, &StateBoard::touch);
    connect(&m_services.queue, &readmarks::Queue::statusChanged, this, &StateBoard::touch);
    connect(&m_services.store, &store::Store::failed, this, [this](const store::StoreError &error) {
        m_storeError = error;
        touch();
    });
    connect(&m_services.store, &store::Store::recovered, this, [this] {
        m_storeError.reset();
        touch();
    });
}

Banner StateBoard::banner() const
{
    BannerFacts facts;
    facts.now = m_services.clock.now();
    facts.account = accountName();
    facts.gateway = m_services.account.gateway;
    facts.pausedFor = m_services.queue.pausedFor();
    facts.held = m_services.queue.config().held;
    facts.pausedStatus = facts.pausedFor == line::Reason::None ? 0 : pausedStatus();
    facts.preflight = m_services.preflight.status().verdict;
    facts.preflightReason = m_services.preflight.status().meaning.reason;
    facts.stream = m_services.inbox.streamStatus();
    facts.lastHeard = m_services.inbox.lastHeard();
    facts.heartbeat = m_heartbeat;
    facts.lineOutage = m_services.queue.inOutage();
    facts.waitingMarks = m_services.queue.counts().waiting;
    facts.store = m_storeError;
    facts.clockOff = m_clockOff;
    facts.falseSignatures = m_falseSignatures - m_dismissed;
    facts.wrongDestinations = m_wrongDestinations;
    facts.secretsInMemory = m_secretsInMemory;
    facts.demo = m_services.makePhonePane != nullptr;
    return chooseBanner(facts);
}

PillWords StateBoard::pill() const
{
    return pillWords(m_services.inbox.streamStatus(), m_services.inbox.lastHeard(),
                     m_services.clock.now(), m_heartbeat);
}

StatusFacts StateBoard::status() const
{
    StatusFacts facts;
    facts.stream = m_services.inbox.streamStatus();
    facts.backlog = m_services.inbox.backlog();
    facts.line = m_services.queue.recentSuccess();
    facts.lineOutage = m_services.queue.inOutage();
    facts.marks = m_services.queue.counts();
    facts.api = m_services.queue.config().api;
    facts.automaticRead
        = m_services.preflight.status().verdict == inbox::PreflightVerdict::AutomaticRead;
    return facts;
}

QString StateBoard::accountName() const
{
    const QString told = m_services.preflight.status().info.displayName;
    if (!told.isEmpty())
        return told;
    return m_services.account.name.isEmpty() ? m_services.account.id.value
                                             : m_services.account.name;
}

QString StateBoard::basicId() const
{
    return m_services.preflight.status().info.basicId;
}

void StateBoard::dismissFalseSignatures()
{
    m_dismissed = m_falseSignatures;
    touch();
}

void StateBoard::setWrongDestinations(int count)
{
    m_wrongDestinations = count;
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

int StateBoard::pausedStatus() const
{
    for (const readmarks::MarkStatus &status : m_services.queue.statuses()) {
        if (status.state == readmarks::MarkState::Paused && status.httpStatus != 0)
            return status.httpStatus;
    }
    return 0;
}

} // namespace kidoku::ui
