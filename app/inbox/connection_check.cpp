// SPDX-License-Identifier: Apache-2.0
#include "connection_check.h"

#include "check_words_p.h"
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
    config.extraAuthorities = account.network.authorities;
    config.proxy = account.network.proxy;
    return config;
}

relay::StreamConfig streamConfig(const Account &account)
{
    relay::StreamConfig config;
    config.url = streamUrl(account);
    config.token = account.consoleToken;
    config.profile = relay::profileFor(account.relayKind);
    config.channelSecrets = account.channelSecrets;
    config.network = account.network;
    return config;
}

} // namespace

ConnectionCheck::ConnectionCheck(const Account &account, const core::Clock &clock,
                                 core::Milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_clock(clock)
    , m_client(clientConfig(account))
    , m_probe(streamConfig(account), clock, patience)
{
    connect(&m_probe, &relay::Probe::found, this, [this](const relay::ProbeFinding &finding) {
        m_allPassed = m_allPassed && finding.passed;
        Q_EMIT stepped(stepOf(finding, m_account));
    });
    // Queued: not from inside the probe's own signal.
    connect(
        &m_probe, &relay::Probe::finished, this,
        [this] {
            m_stepTime.start();
            judgeSecret();
            askLine();
        },
        Qt::QueuedConnection);
}

void ConnectionCheck::start(Parts parts)
{
    m_parts = parts;
    m_stepTime.start();
    if (parts & RelayPart)
        m_probe.start();
    else
        QMetaObject::invokeMethod(this, &ConnectionCheck::askLine, Qt::QueuedConnection);
}

void ConnectionCheck::step(CheckStep::Name name, bool passed, const QString &finding,
                           const QString &remedy)
{
    CheckStep step;
    step.name = name;
    step.passed = passed;
    step.finding = finding;
    step.remedy = remedy;
    tell(std::move(step));
}

void ConnectionCheck::tell(CheckStep step)
{
    m_allPassed = m_allPassed && (step.passed || step.skipped);
    step.took = core::Milliseconds(m_stepTime.restart());
    Q_EMIT stepped(step);
}

void ConnectionCheck::finish()
{
    Q_EMIT finished(m_allPassed);
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
    if (!(m_parts & LinePart)) {
        askWebhook();
        return;
    }
    core::whenDone(m_client.botInfo(), this, [this](const line::Reply<line::BotInfo> &reply) {
        lineAnswered(reply);
        askWebhook();
    });
}

// Who does not get an answer about the account gets none about its webhook.
void ConnectionCheck::askWebhook()
{
    if (!(m_parts & WebhookPart) || ((m_parts & LinePart) && !m_info)) {
        finish();
        return;
    }
    core::whenDone(m_client.webhookEndpoint(), this,
                   [this](const line::Reply<line::WebhookEndpoint> &reply) {
                       const CheckStep step = stepOf(reply, m_account);
                       tell(step);
                       if (step.passed)
                           testWebhook();
                       else
                           finish();
                   });
}

void ConnectionCheck::testWebhook()
{
    core::whenDone(m_client.testWebhook(), this,
                   [this](const line::Reply<line::WebhookTest> &reply) {
                       tell(stepOf(reply));
                       finish();
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
    m_info = reply.value;
    const line::BotInfo &info = *m_info;
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
