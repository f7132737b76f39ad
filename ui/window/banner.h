// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "inbox/preflight.h"
#include "line/answer.h"
#include "relay/event_stream.h"
#include "store/database.h"

#include <QString>

#include <optional>

namespace kidoku::models {
enum class Tone;
}

//! Which lasting state the window tells of, and in which words. One at a time, the worst first;
//! a pure function of the facts, so that every row of the table can be tested.
namespace kidoku::ui {

//! From the most to the least urgent.
enum class BannerKind {
    TokenRefused,
    AccountPaused, //!< another refusal that concerns the account
    HeldByUser,    //!< the operator has paused the account
    RelayStopped,
    RelaySilent,
    RelayOffline,
    StoredOnly, //!< offline since the start: what is shown is of earlier runs
    LineOutage,
    StoreFailed,
    ClockOff,
    FalseSignatures,
    WrongDestination, //!< webhooks of another bot were set aside
    AutomaticRead,
    OldApiWithChat,
    NothingCame,     //!< live, and no event for hours: is the way from LINE whole?
    SecretsInMemory, //!< no key store: what was typed is forgotten at the end
    Demo,
    None,
};

//! What the banner's button does.
enum class BannerAction {
    None,
    ReplaceAccessToken,
    ReplaceConsoleToken,
    SwitchToNewApi,
    RetryRelay,
    RetryLine,
    ResumeAccount,
    EndHold,      //!< what the operator has paused goes on
    CheckAccount, //!< show which account and which addresses this console works with
    OpenResponseSettings,
    ShowFailures,
    TestConnection,
};

struct BannerFacts
{
    core::Timestamp now;
    QString account;
    bool gateway = false; //!< the relay holds LINE's token
    line::Reason pausedFor = line::Reason::None;
    bool held = false;    //!< by the operator
    int pausedStatus = 0; //!< HTTP status that paused the account, 0 if unknown
    inbox::PreflightVerdict preflight = inbox::PreflightVerdict::Unknown;
    line::Reason preflightReason = line::Reason::None; //!< of the answer behind the verdict
    relay::StreamStatus stream;
    core::Timestamp lastHeard;
    core::Timestamp storedAt;         //!< of what earlier runs have left
    core::Milliseconds quietFor{0};   //!< live and without an event
    core::Milliseconds quietLimit{0}; //!< 0: however long
    core::Milliseconds heartbeat{15'000};
    bool lineOutage = false;
    int waitingMarks = 0;
    std::optional<store::StoreError> store;
    std::chrono::seconds clockOff{0};
    int falseSignatures = 0;   //!< those the user has not waved away
    int wrongDestinations = 0; //!< webhooks that were set aside for that
    bool secretsInMemory = false;
    bool demo = false;
};

struct Banner
{
    BannerKind kind = BannerKind::None;
    models::Tone tone{};
    QString icon; //!< name of a drawing
    QString title;
    QString body;
    BannerAction action = BannerAction::None;
    QString button;
    core::AccountId account = {}; //!< whose state it is; empty: everybody's
    QString help = {};            //!< the page that tells more
    friend bool operator==(const Banner &, const Banner &) = default;
};

[[nodiscard]] Banner chooseBanner(const BannerFacts &facts);
//! Says whose state it is, where that matters.
[[nodiscard]] Banner named(Banner banner, const QString &account);
//! Nothing has come from the relay for more than two heartbeats.
[[nodiscard]] bool isSilent(const relay::StreamStatus &stream, core::Timestamp lastHeard,
                            core::Timestamp now, core::Milliseconds heartbeat);

} // namespace kidoku::ui
