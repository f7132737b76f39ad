// SPDX-License-Identifier: Apache-2.0
#include "support_facts.h"

#include "core/when_done.h"
#include "readmarks/codes.h"
#include "store/log_table.h"

#include <QFuture>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace kidoku::ui {

namespace {

constexpr int mostRows = 20'000;

QString codeOf(inbox::PreflightVerdict verdict)
{
    switch (verdict) {
    case inbox::PreflightVerdict::Unknown:
        break;
    case inbox::PreflightVerdict::Works:
        return QStringLiteral("Works");
    case inbox::PreflightVerdict::AutomaticRead:
        return QStringLiteral("AutomaticRead");
    case inbox::PreflightVerdict::OldApiWithChat:
        return QStringLiteral("OldApiWithChat");
    case inbox::PreflightVerdict::TokenRefused:
        return QStringLiteral("TokenRefused");
    }
    return QStringLiteral("Unknown");
}

QString codeOf(relay::StreamState state)
{
    switch (state) {
    case relay::StreamState::Idle:
        return QStringLiteral("Idle");
    case relay::StreamState::Connecting:
        return QStringLiteral("Connecting");
    case relay::StreamState::Live:
        return QStringLiteral("Live");
    case relay::StreamState::Waiting:
        return QStringLiteral("Waiting");
    case relay::StreamState::Stopped:
        return QStringLiteral("Stopped");
    }
    return {};
}

support::AccountSummary summaryOf(const AccountServices &services)
{
    const inbox::PreflightStatus &preflight = services.preflight.status();
    support::AccountSummary account;
    account.id = services.account.id;
    account.api = services.queue.config().api == store::ReadApi::Token ? QStringLiteral("Token")
                                                                       : QStringLiteral("User");
    account.gateway = services.account.gateway;
    account.relayHost = services.account.relay.host();
    account.lineHost = inbox::apiBase(services.account).host();
    account.preflight = codeOf(preflight.verdict);
    account.chatMode = preflight.info.chatMode;
    account.markAsReadMode = preflight.info.markAsReadMode;
    account.stream = codeOf(services.inbox.streamStatus().state);
    account.pausedFor = services.queue.config().held
        ? QStringLiteral("Operator")
        : readmarks::codeOf(services.queue.pausedFor());
    account.outage = services.queue.inOutage();
    account.marksOpen = services.queue.counts().waiting;
    account.marksFailed = services.queue.counts().failed;
    return account;
}

QString screensText()
{
    QStringList screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(QStringLiteral("%1x%2@%3")
                           .arg(screen->size().width())
                           .arg(screen->size().height())
                           .arg(screen->devicePixelRatio()));
    return screens.join(QLatin1Char(' '));
}

} // namespace

void gatherSupportFacts(const Services &services, int hours, QObject *context,
                        const std::function<void(const support::BundleFacts &)> &told)
{
    support::BundleFacts facts;
    facts.now = services.clock.now();
    facts.since = facts.now - std::chrono::hours(hours);
    facts.language = QLocale().name();
    facts.platform = QGuiApplication::platformName();
    facts.style = services.theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light");
    facts.screens = screensText();
    for (const core::AccountId &id : services.accounts.list())
        facts.accounts.append(summaryOf(*services.accounts.of(id)));
    using Stored = std::pair<store::StoreFacts, QList<store::LogEntry>>;
    const auto read = services.store.read([](store::Database &database) {
        return Stored{store::storeFacts(database), store::log::page(database, 0, mostRows)};
    });
    core::whenDone(read, context, [facts, told](const store::StoreResult<Stored> &stored) mutable {
        if (stored) {
            facts.store = stored->first;
            facts.log = stored->second;
        }
        told(facts);
    });
}

} // namespace kidoku::ui
