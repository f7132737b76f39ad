// SPDX-License-Identifier: Apache-2.0
#include "preflight.h"

#include "core/when_done.h"

#include <QLatin1String>

#include <array>

namespace kidoku::inbox {

namespace {

using store::ReadApi;

// What the documentation says about each API and the Chat switch of Response settings. The old
// API is for accounts without Chat; whether it was approved, only its own answer can tell.
struct Rule
{
    ReadApi api;
    QLatin1String chatMode;
    PreflightVerdict verdict;
};
constexpr std::array rules{
    Rule{ReadApi::Token, QLatin1String("chat"), PreflightVerdict::Works},
    Rule{ReadApi::Token, QLatin1String("bot"), PreflightVerdict::AutomaticRead},
    Rule{ReadApi::User, QLatin1String("bot"), PreflightVerdict::Works},
    Rule{ReadApi::User, QLatin1String("chat"), PreflightVerdict::OldApiWithChat},
};

constexpr core::Milliseconds interval = std::chrono::hours(1);
constexpr core::Milliseconds afterFailure = std::chrono::minutes(1);

} // namespace

PreflightVerdict judge(store::ReadApi api, const line::BotInfo &info)
{
    for (const Rule &rule : rules) {
        if (rule.api == api && rule.chatMode == info.chatMode)
            return rule.verdict;
    }
    return PreflightVerdict::Unknown;
}

Preflight::Preflight(line::Client &client, store::ReadApi api, const core::Clock &clock,
                     QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_api(api)
    , m_clock(clock)
{
    m_hourly.setSingleShot(true);
    connect(&m_hourly, &QTimer::timeout, this, &Preflight::check);
}

void Preflight::check()
{
    m_hourly.stop();
    // An older question may still be under way, perhaps with an older token: only the newest
    // answer counts.
    const int question = ++m_questions;
    core::whenDone(m_client.botInfo(), this,
                   [this, question](const line::Reply<line::BotInfo> &reply) {
                       if (question == m_questions)
                           take(reply);
                   });
}

void Preflight::take(const line::Reply<line::BotInfo> &reply)
{
    using line::Reason;
    if (reply.meaning.verdict == line::Verdict::Cancelled)
        return;
    const bool refused = reply.meaning.reason == Reason::AccessTokenRefused
        || reply.meaning.reason == Reason::ConsoleTokenRefused;
    m_status.meaning = reply.meaning;
    m_status.askedAt = m_clock.now();
    if (reply.value) {
        m_status.info = *reply.value;
        m_status.verdict = judge(m_api, m_status.info);
    } else if (refused) {
        m_status.verdict = PreflightVerdict::TokenRefused;
    } // otherwise the last verdict is still the best guess
    m_hourly.start(reply.value ? interval : afterFailure);
    Q_EMIT changed(m_status);
}

void Preflight::setApi(store::ReadApi api)
{
    m_api = api;
    if (m_status.info.chatMode.isEmpty() || m_status.verdict == PreflightVerdict::TokenRefused)
        return;
    m_status.verdict = judge(api, m_status.info);
    Q_EMIT changed(m_status);
}

} // namespace kidoku::inbox
