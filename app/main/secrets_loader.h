// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inbox/account.h"
#include "secrets/key_store.h"

#include <QObject>
#include <QQueue>

#include <optional>

//! Completes an account's secrets from the system's key store: what the environment gave stays,
//! what is in neither remains empty (the window then asks when LINE or the relay refuses). One
//! run per object; GUI thread.
namespace kidoku::app {

class SecretsLoader : public QObject
{
    Q_OBJECT

public:
    //! \a keys outlives this.
    SecretsLoader(secrets::KeyStore &keys, inbox::Account account, QObject *parent = nullptr);

    void start();

    //! Why a secret without which the console cannot do its work was not given. "No such entry"
    //! is no fault, nor is a missing console token: not every relay asks for one.
    [[nodiscard]] std::optional<secrets::KeyStoreFault> fault() const;

Q_SIGNALS:
    void loaded(const kidoku::inbox::Account &account);

private:
    void next();
    void take(core::SecretName name, const core::Secret &secret);

    secrets::KeyStore &m_keys;
    inbox::Account m_account;
    QQueue<core::SecretName> m_missing;
    std::optional<secrets::KeyStoreFault> m_fault;
};

} // namespace kidoku::app
