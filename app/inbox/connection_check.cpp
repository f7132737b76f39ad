// SPDX-License-Identifier: Apache-2.0
#include "connection_check.h"

#include "core/when_done.h"

#include <cstdlib>

namespace kidoku::inbox {

namespace {

constexpr core::Milliseconds clockTolerance = std::chrono::seconds(60);

line::ClientConfig clientConfig(const Account &account)
{
    line::ClientConfig config;
    config.apiBase = apiBase(account);
    config.dataBase = line::dataBaseFor(config.apiBase);
    config.token = account.gateway ? account.consoleToken : account.accessToken;
    config.gateway = account.gateway;
    return config;
}

relay::StreamConfig streamConfig(const Account &account)
{
    relay::StreamConfig config;
    config.url = streamUrl(account);
    config.token = account.consoleToken;
    config.profile = relay::profileFor(account.relayKind);
    config.channelSecrets = account.channelSecrets;
    return config;
}

} // namespace

ConnectionCheck::ConnectionCheck(const Account &account, const core::Clock &clock,
                                 core::Milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_clock(clock)
    , m_client(clientConfig(account))
    , m_stream(streamConfig(account), clock, core::systemRandom())
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        relayDone(false, tr("The relay did not open its stream in time."),
                  tr("Check the relay's address, and that a proxy in between passes streams on."));
    });
    connect(&m_stream, &relay::EventStream::statusChanged, this, &ConnectionCheck::relayStatus);
}

void ConnectionCheck::start()
{
    m_stepTime.start();
    m_patience.start();
    m_stream.start({});
}

void ConnectionCheck::step(CheckStep::Name name, bool passed, const QString &finding,
                           const QString &remedy)
{
    m_allPassed = m_allPassed && passed;
    Q_EMIT stepped({name, passed, finding, remedy, core::Milliseconds(m_stepTime.restart())});
}

void ConnectionCheck::relayStatus(const relay::StreamStatus &status)
{
    switch (status.state) {
    case relay::StreamState::Live:
        relayDone(true, tr("The relay streams."), {});
        break;
    case relay::StreamState::Waiting:
        relayDone(false, tr("The relay cannot be reached: %1").arg(status.detail),
                  tr("Check the relay's address and the network."));
        break;
    case relay::StreamState::Stopped:
        relayDone(false, tr("The relay refuses this console: %1").arg(status.detail),
                  tr("Check the console token and the channel's name."));
        break;
    case relay::StreamState::Idle:
    case relay::StreamState::Connecting:
        break;
    }
}

void ConnectionCheck::relayDone(bool passed, const QString &finding, const QString &remedy)
{
    if (m_relayIsDone)
        return;
    m_relayIsDone = true;
    m_patience.stop();
    step(CheckStep::Name::Relay, passed, finding, remedy);
    // Not from inside the stream's own signal.
    QTimer::singleShot(0, this, [this] {
        m_stream.stop();
        judgeSecret();
        askLine();
    });
}

// Our own relay proves every webhook itself; whoever knows the address of another one can write
// to it.
void ConnectionCheck::judgeSecret()
{
    if (!m_account.channelSecrets.isEmpty()) {
        step(CheckStep::Name::ChannelSecret, true, tr("This console has the channel secret."), {});
        return;
    }
    const bool relayProves = m_account.relayKind == relay::Kind::Kidoku;
    step(CheckStep::Name::ChannelSecret, relayProves,
         relayProves ? tr("No channel secret here: the relay's word for its webhooks is taken.")
                     : tr("No channel secret here: nothing that comes can be proved."),
         tr("Give the channel secret in KIDOKU_CHANNEL_SECRET or in the window."));
}

void ConnectionCheck::askLine()
{
    core::whenDone(m_client.botInfo(), this, [this](const line::Reply<line::BotInfo> &reply) {
        lineAnswered(reply);
        Q_EMIT finished(m_allPassed);
    });
}

void ConnectionCheck::lineAnswered(const line::Reply<line::BotInfo> &reply)
{
    if (!reply.value) {
        const QString said = reply.answer.errorText.isEmpty() ? QString::number(reply.answer.status)
                                                              : reply.answer.errorText;
        const bool isToken = reply.meaning.reason == line::Reason::AccessTokenRefused
            || reply.meaning.reason == line::Reason::ConsoleTokenRefused;
        step(CheckStep::Name::LineAccount, false, tr("LINE did not tell the account: %1").arg(said),
             isToken ? tr("Replace the token: it may have expired or been reissued.")
                     : tr("Check the address of LINE's API and the network."));
        return;
    }
    const line::BotInfo &info = *reply.value;
    step(CheckStep::Name::LineAccount, true,
         tr("LINE knows this account as %1 (%2).").arg(info.displayName, info.basicId), {});
    judgeApi(info);
    judgeClock(reply.answer);
}

void ConnectionCheck::judgeApi(const line::BotInfo &info)
{
    switch (judge(m_account.api, info)) {
    case PreflightVerdict::AutomaticRead:
        step(CheckStep::Name::MarkAsRead, false,
             tr("Chat is off, so LINE marks every message read by itself."),
             tr("Turn Chat on in the response settings of LINE Official Account Manager."));
        break;
    case PreflightVerdict::OldApiWithChat:
        step(CheckStep::Name::MarkAsRead, false,
             tr("Chat is on, and the old Mark as read API cannot be used with it."),
             tr("Use the new API (--api token)."));
        break;
    case PreflightVerdict::Unknown:
    case PreflightVerdict::TokenRefused:
        step(CheckStep::Name::MarkAsRead, false,
             tr("LINE did not tell whether Chat is on, so nobody can say whether marks will work."),
             tr("Look at the response settings of LINE Official Account Manager."));
        break;
    case PreflightVerdict::Works:
        step(CheckStep::Name::MarkAsRead, true,
             tr("The chosen Mark as read API fits the account's settings."), {});
        break;
    }
}

void ConnectionCheck::judgeClock(const line::Answer &answer)
{
    if (!answer.serverDate)
        return;
    const core::Milliseconds off = m_clock.now() - *answer.serverDate;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(off).count();
    const bool agrees = std::chrono::abs(off) <= clockTolerance;
    step(CheckStep::Name::Clock, agrees,
         agrees ? tr("This computer's clock agrees with LINE's.")
                : tr("This computer's clock is %n second(s) off.", nullptr,
                     static_cast<int>(std::abs(seconds))),
         agrees ? QString() : tr("Let the system set its clock from the network."));
}

} // namespace kidoku::inbox
