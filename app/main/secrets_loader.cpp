// SPDX-License-Identifier: Apache-2.0
#include "secrets_loader.h"

#include "core/secret_list.h"
#include "core/when_done.h"

#include <QTimer>

namespace kidoku::app {

using core::SecretName;

SecretsLoader::SecretsLoader(secrets::KeyStore &keys, inbox::Account account, QObject *parent)
    : QObject(parent)
    , m_keys(keys)
    , m_account(std::move(account))
{}

void SecretsLoader::start()
{
    if (m_account.channelSecrets.isEmpty())
        m_missing.enqueue(SecretName::ChannelSecret);
    if (m_account.consoleToken.isEmpty())
        m_missing.enqueue(SecretName::ConsoleToken);
    if (m_account.accessToken.isEmpty() && !m_account.gateway)
        m_missing.enqueue(SecretName::AccessToken);
    QTimer::singleShot(0, this, &SecretsLoader::next);
}

std::optional<secrets::KeyStoreFault> SecretsLoader::fault() const
{
    const bool isComplete = !m_account.channelSecrets.isEmpty()
        && (m_account.gateway || !m_account.accessToken.isEmpty());
    return isComplete ? std::nullopt : m_fault;
}

void SecretsLoader::next()
{
    if (m_missing.isEmpty()) {
        Q_EMIT loaded(m_account);
        return;
    }
    const SecretName name = m_missing.dequeue();
    using Found = core::Result<core::Secret, secrets::KeyStoreFault>;
    core::whenDone(m_keys.read(m_account.id.value, name), this, [this, name](const Found &found) {
        if (found)
            take(name, *found);
        else if (found.error() != secrets::KeyStoreFault::NotFound)
            m_fault = found.error();
        if (m_fault == secrets::KeyStoreFault::NoStore)
            m_missing.clear(); // there is none: asking for the others would only take time
        next();
    });
}

void SecretsLoader::take(SecretName name, const core::Secret &secret)
{
    switch (name) {
    case SecretName::ChannelSecret:
        m_account.channelSecrets = core::secretsFromList(secret.reveal());
        break;
    case SecretName::ConsoleToken:
        m_account.consoleToken = secret;
        break;
    case SecretName::AccessToken:
        m_account.accessToken = secret;
        break;
    case SecretName::ProxyPassword:
        break; // NetworkDesk's
    }
}

} // namespace kidoku::app
