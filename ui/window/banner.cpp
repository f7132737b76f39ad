// SPDX-License-Identifier: Apache-2.0
#include "banner.h"

#include "models/state_text.h"
#include "ui/help/help_topics.h"
#include "words.h"

#include <QCoreApplication>
#include <QLocale>

namespace kidoku::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(kidoku::ui::Banner)
};

//! A single failed connection heals itself within a second; a bar that pops in and out helps
//! nobody.
constexpr int failuresBeforeBanner = 2;

BannerAction actionOf(models::Remedy remedy)
{
    switch (remedy) {
    case models::Remedy::ReplaceAccessToken:
        return BannerAction::ReplaceAccessToken;
    case models::Remedy::ReplaceConsoleToken:
        return BannerAction::ReplaceConsoleToken;
    case models::Remedy::SwitchToNewApi:
        return BannerAction::SwitchToNewApi;
    case models::Remedy::OpenResponseSettings:
        return BannerAction::OpenResponseSettings;
    default:
        return BannerAction::ResumeAccount;
    }
}

bool isTokenReason(line::Reason reason)
{
    return reason == line::Reason::AccessTokenRefused
        || reason == line::Reason::ConsoleTokenRefused;
}

// The refusal of the two that is about a token; the pause may have another cause.
line::Reason tokenReason(const BannerFacts &facts)
{
    if (isTokenReason(facts.pausedFor))
        return facts.pausedFor;
    return isTokenReason(facts.preflightReason) ? facts.preflightReason
                                                : line::Reason::AccessTokenRefused;
}

Banner refusalBanner(const BannerFacts &facts, BannerKind kind, line::Reason reason)
{
    const auto words = models::describe(reason, facts.pausedStatus, facts.account, facts.gateway);
    const BannerAction action = actionOf(words.remedy);
    const bool own = action == BannerAction::ResumeAccount || words.button.isEmpty();
    return {kind,
            models::Tone::Danger,
            QStringLiteral("failed"),
            words.title,
            words.body,
            action,
            own ? Text::tr("Try again") : words.button};
}

Banner relayBanner(const BannerFacts &facts, BannerKind kind)
{
    const Words words = kind == BannerKind::RelaySilent ? describe(relay::StreamTrouble::Silent)
                                                        : describe(facts.stream.trouble);
    Banner banner{kind,       models::Tone::Warning,    QStringLiteral("offline"), words.title,
                  words.body, BannerAction::RetryRelay, Text::tr("Try now")};
    if (kind == BannerKind::RelayStopped) {
        banner.tone = models::Tone::Danger;
        banner.icon = QStringLiteral("failed");
        banner.button = Text::tr("Try again");
        if (facts.stream.trouble == relay::StreamTrouble::TokenRefused) {
            banner.action = BannerAction::ReplaceConsoleToken;
            banner.button = Text::tr("Replace console token…");
        }
    } else if (kind == BannerKind::RelayOffline && facts.waitingMarks > 0) {
        banner.body
            = Text::tr("%n read mark(s) waiting. Nothing is lost.", nullptr, facts.waitingMarks);
    }
    return banner;
}

Banner storedBanner(const BannerFacts &facts)
{
    const QString day = models::shortTime(facts.storedAt, facts.now);
    const QString clock = models::clockTime(facts.storedAt);
    const QString when = day == clock ? clock : day + QLatin1Char(' ') + clock;
    Banner banner = relayBanner(facts, BannerKind::RelayOffline);
    if (facts.waitingMarks == 0)
        banner.body = banner.title;
    banner.kind = BannerKind::StoredOnly;
    banner.title = Text::tr("Showing what was stored at %1").arg(when);
    banner.button = Text::tr("Retry");
    return banner;
}

Banner quietBanner(const BannerFacts &facts)
{
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(facts.quietFor).count();
    return {BannerKind::NothingCame,
            models::Tone::Accent,
            QStringLiteral("info"),
            Text::tr("Nothing has come from LINE for %n hour(s)", nullptr, int(hours)),
            Text::tr("That may be so. The connection test tells whether messages would arrive."),
            BannerAction::TestConnection,
            Text::tr("Test the connection…")};
}

Banner outageBanner(const BannerFacts &facts)
{
    return {BannerKind::LineOutage,
            models::Tone::Warning,
            QStringLiteral("offline"),
            Text::tr("LINE is not answering"),
            Text::tr("%n read mark(s) waiting. One probe goes out at a time; the rest follow as "
                     "soon as LINE answers.",
                     nullptr, facts.waitingMarks),
            BannerAction::RetryLine,
            Text::tr("Retry now")};
}

Banner clockBanner(const BannerFacts &facts)
{
    const auto off = facts.clockOff < std::chrono::seconds(0) ? -facts.clockOff : facts.clockOff;
    return {BannerKind::ClockOff,
            models::Tone::Warning,
            QStringLiteral("clock"),
            Text::tr("This computer's clock is %1 off").arg(models::briefDuration(off)),
            Text::tr("Times shown here may be wrong. Set the date and time in the system's "
                     "settings."),
            BannerAction::None,
            {}};
}

Banner chatBanner(BannerKind kind)
{
    if (kind == BannerKind::AutomaticRead)
        return {kind,
                models::Tone::Warning,
                QStringLiteral("warning"),
                Text::tr("This account marks messages read by itself."),
                Text::tr("Chat is off in LINE Official Account Manager, so customers see “Read” "
                         "before you press the button."),
                BannerAction::OpenResponseSettings,
                Text::tr("How to fix")};
    return {kind,
            models::Tone::Warning,
            QStringLiteral("warning"),
            Text::tr("The old Mark as read API does not work while Chat is on."),
            Text::tr("Use the new one, which works with Chat."),
            BannerAction::SwitchToNewApi,
            Text::tr("Switch to new API")};
}

Banner webhookBanner(const BannerFacts &facts, BannerKind kind)
{
    if (kind == BannerKind::FalseSignatures)
        return {kind,
                models::Tone::Danger,
                QStringLiteral("warning"),
                Text::tr("%n webhook(s) with a false signature refused", nullptr,
                         facts.falseSignatures),
                Text::tr("They did not come from LINE, or the channel secret is not this "
                         "channel's."),
                BannerAction::ShowFailures,
                Text::tr("Show in the log")};
    return {kind,
            models::Tone::Warning,
            QStringLiteral("warning"),
            Text::tr("Messages for another account"),
            Text::tr("%n webhook(s) for another bot set aside. The relay's channel and the channel "
                     "token may not belong together.",
                     nullptr, facts.wrongDestinations),
            BannerAction::CheckAccount,
            Text::tr("Check account…")};
}

Banner heldBanner(const BannerFacts &facts)
{
    const QString waiting = facts.waitingMarks > 0
        ? Text::tr("%n read mark(s) wait here. Nothing is lost.", nullptr, facts.waitingMarks)
        : Text::tr("Read marks wait here until you resume. Nothing is lost.");
    return {BannerKind::HeldByUser,
            models::Tone::Warning,
            QStringLiteral("state-pause"),
            Text::tr("Paused by you"),
            waiting,
            BannerAction::EndHold,
            Text::tr("Resume")};
}

Banner noticeBanner(BannerKind kind)
{
    if (kind == BannerKind::SecretsInMemory)
        return {kind,
                models::Tone::Warning,
                QStringLiteral("info"),
                Text::tr("Secrets are kept in memory for now"),
                Text::tr("No key store takes them on this computer, so they have to be given again "
                         "at the next start."),
                BannerAction::None,
                {}};
    return {kind,
            models::Tone::Accent,
            QStringLiteral("demo"),
            Text::tr("Demo"),
            Text::tr("Nothing is sent to LINE. The people and the phone are simulated on this "
                     "computer."),
            BannerAction::None,
            {}};
}

BannerKind kindOf(const BannerFacts &facts)
{
    const auto &stream = facts.stream;
    if (isTokenReason(facts.pausedFor) || facts.preflight == inbox::PreflightVerdict::TokenRefused)
        return BannerKind::TokenRefused;
    if (facts.pausedFor != line::Reason::None)
        return BannerKind::AccountPaused;
    if (facts.held)
        return BannerKind::HeldByUser;
    if (stream.state == relay::StreamState::Stopped)
        return BannerKind::RelayStopped;
    if (isSilent(stream, facts.lastHeard, facts.now, facts.heartbeat))
        return BannerKind::RelaySilent;
    const bool down = stream.state == relay::StreamState::Waiting
        || stream.state == relay::StreamState::Connecting;
    if (down && stream.failures >= failuresBeforeBanner)
        return facts.lastHeard.isValid() || !facts.storedAt.isValid() ? BannerKind::RelayOffline
                                                                      : BannerKind::StoredOnly;
    if (facts.lineOutage)
        return BannerKind::LineOutage;
    if (facts.store)
        return BannerKind::StoreFailed;
    if (facts.clockOff != std::chrono::seconds(0))
        return BannerKind::ClockOff;
    if (facts.falseSignatures > 0)
        return BannerKind::FalseSignatures;
    if (facts.wrongDestinations > 0)
        return BannerKind::WrongDestination;
    if (facts.preflight == inbox::PreflightVerdict::AutomaticRead)
        return BannerKind::AutomaticRead;
    if (facts.preflight == inbox::PreflightVerdict::OldApiWithChat)
        return BannerKind::OldApiWithChat;
    if (facts.quietLimit.count() > 0 && facts.quietFor >= facts.quietLimit)
        return BannerKind::NothingCame;
    if (facts.secretsInMemory)
        return BannerKind::SecretsInMemory;
    return facts.demo ? BannerKind::Demo : BannerKind::None;
}

Banner bannerOf(BannerKind kind, const BannerFacts &facts)
{
    switch (kind) {
    case BannerKind::TokenRefused:
        return refusalBanner(facts, kind, tokenReason(facts));
    case BannerKind::AccountPaused:
        return refusalBanner(facts, kind, facts.pausedFor);
    case BannerKind::HeldByUser:
        return heldBanner(facts);
    case BannerKind::RelayStopped:
    case BannerKind::RelaySilent:
    case BannerKind::RelayOffline:
        return relayBanner(facts, kind);
    case BannerKind::StoredOnly:
        return storedBanner(facts);
    case BannerKind::NothingCame:
        return quietBanner(facts);
    case BannerKind::LineOutage:
        return outageBanner(facts);
    case BannerKind::StoreFailed: {
        const Words words = describe(*facts.store);
        return {kind,        models::Tone::Danger, QStringLiteral("failed"),
                words.title, words.body,           BannerAction::None,
                {}};
    }
    case BannerKind::ClockOff:
        return clockBanner(facts);
    case BannerKind::FalseSignatures:
    case BannerKind::WrongDestination:
        return webhookBanner(facts, kind);
    case BannerKind::AutomaticRead:
    case BannerKind::OldApiWithChat:
        return chatBanner(kind);
    case BannerKind::SecretsInMemory:
    case BannerKind::Demo:
        return noticeBanner(kind);
    case BannerKind::None:
        break;
    }
    return {};
}

} // namespace

Banner chooseBanner(const BannerFacts &facts)
{
    const BannerKind kind = kindOf(facts);
    Banner banner = bannerOf(kind, facts);
    banner.help = helpPage(kind, facts);
    return banner;
}

Banner named(Banner banner, const QString &account)
{
    switch (banner.kind) {
    case BannerKind::StoreFailed:
    case BannerKind::ClockOff:
    case BannerKind::SecretsInMemory:
    case BannerKind::Demo:
    case BannerKind::None:
        return banner;
    default:
        break;
    }
    //: Banner; %1 is the name of an account, %2 what is the matter with it.
    banner.title = Text::tr("%1: %2").arg(account, banner.title);
    return banner;
}

bool isSilent(const relay::StreamStatus &stream, core::Timestamp lastHeard, core::Timestamp now,
              core::Milliseconds heartbeat)
{
    const bool told = stream.trouble == relay::StreamTrouble::Silent
        && stream.state == relay::StreamState::Waiting;
    const bool live = stream.state == relay::StreamState::Live;
    return told || (live && lastHeard.isValid() && now - lastHeard > 2 * heartbeat);
}

} // namespace kidoku::ui
