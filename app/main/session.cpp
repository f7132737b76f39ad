// SPDX-License-Identifier: Apache-2.0
#include "session.h"

#include "relay/console_request.h"
#include "relay/wire.h"

#include <QDir>

namespace kidoku::app {

namespace {

using core::Setting;

line::ClientConfig clientConfig(const inbox::Account &account, const core::Settings &settings)
{
    line::ClientConfig config;
    config.apiBase = inbox::apiBase(account);
    config.dataBase = line::dataBaseFor(config.apiBase);
    config.token = account.gateway ? account.consoleToken : account.accessToken;
    config.deadline = std::chrono::seconds(settings.number(Setting::RequestDeadlineSeconds));
    config.gateway = account.gateway;
    return config;
}

relay::StreamConfig streamConfig(const inbox::Account &account)
{
    relay::StreamConfig config;
    config.url = inbox::streamUrl(account);
    config.token = account.consoleToken;
    config.profile = relay::profileFor(account.relayKind);
    config.channelSecrets = account.channelSecrets;
    return config;
}

QString operatorName(const core::Settings &settings)
{
    const QString chosen = settings.text(Setting::OperatorName).trimmed();
    return chosen.isEmpty() ? qEnvironmentVariable("USER") : chosen;
}

readmarks::QueueConfig queueConfig(const inbox::Account &account, const core::Settings &settings)
{
    readmarks::QueueConfig config;
    config.account = account.id;
    config.api = account.api;
    config.hold = std::chrono::seconds(settings.number(Setting::HoldSeconds));
    config.retry.giveUpAfter = std::chrono::minutes(settings.number(Setting::GiveUpMinutes));
    config.by = operatorName(settings);
    return config;
}

QUrl actsUrl(const inbox::Account &account)
{
    return relay::channelUrl(account.relay, relay::wire::actsRoom, account.id.value);
}

} // namespace

Session::Session(inbox::Account account, const QString &dataDir, core::Settings &settings,
                 const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_settings(settings)
    , m_store(QDir(dataDir).filePath(QStringLiteral("kidoku.sqlite")))
    , m_client(clientConfig(m_account, settings))
    , m_receiver(streamConfig(m_account), clock, core::systemRandom())
    , m_inbox(m_account, m_store, m_receiver, clock)
    , m_names(m_account.id, m_store, m_client, clock)
    , m_preflight(m_client, m_account.api, clock)
    , m_queue(queueConfig(m_account, settings), m_store, m_client, clock, core::systemRandom())
{
    if (!m_account.gateway && relay::profileFor(m_account.relayKind).carriesActs)
        m_acts = std::make_unique<relay::ActClient>(actsUrl(m_account), m_account.consoleToken,
                                                    core::systemRandom());
    wire();
}

Session::~Session() = default;

void Session::wire()
{
    connect(&m_settings, &core::Settings::changed, this, &Session::applySettings);
    connect(&m_preflight, &inbox::Preflight::changed, this,
            [this](const inbox::PreflightStatus &status) {
                m_inbox.notePreflight(status);
                if (!status.info.userId.isEmpty())
                    m_inbox.setDestination(status.info.userId);
            });
    if (!m_acts)
        return;
    connect(&m_queue, &readmarks::Queue::markedRead, this,
            [this](const readmarks::MarkedRead &marked) {
                relay::ReadRecord record;
                record.chat = marked.chat;
                record.upTo = marked.upToMessage;
                record.upToTime = {marked.upTo.at};
                record.byToken = marked.api == store::ReadApi::Token;
                record.at = marked.at;
                m_acts->post(record);
            });
}

QFuture<store::StoreResult<core::Done>> Session::open()
{
    return m_store.open().then(this, [this](const store::StoreResult<core::Done> &opened) {
        if (opened)
            begin();
        return opened;
    });
}

void Session::begin()
{
    // Read marks go on first: what an operator has asked for is older than what may come in.
    m_queue.start().then(this, [this](const store::StoreResult<core::Done> &) {
        m_inbox.start();
        m_preflight.check();
    });
}

void Session::setSecret(core::SecretName name, const core::Secret &secret)
{
    switch (name) {
    case core::SecretName::ChannelSecret:
        m_account.channelSecrets = {secret};
        break;
    case core::SecretName::AccessToken:
        m_account.accessToken = secret;
        break;
    case core::SecretName::ConsoleToken:
        m_account.consoleToken = secret;
        break;
    }
    m_client.setConfig(clientConfig(m_account, m_settings));
    m_preflight.check();
    m_queue.resume();
}

void Session::setApi(store::ReadApi api)
{
    m_account.api = api;
    m_preflight.setApi(api);
    m_queue.setConfig(queueConfig(m_account, m_settings));
    m_queue.resume();
}

void Session::applySettings()
{
    m_client.setConfig(clientConfig(m_account, m_settings));
    m_queue.setConfig(queueConfig(m_account, m_settings));
}

} // namespace kidoku::app
