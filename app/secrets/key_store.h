// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QFuture>
#include <QObject>

//! Secrets in the operating system's key store (QtKeychain). Where there is none (no D-Bus, no
//! secret service, locked and nobody answers within the deadline) the caller is told so and
//! keeps the secret in memory for now. Nothing is ever written to a plain file. GUI thread.
namespace kidoku::secrets {

using core::SecretName;

enum class KeyStoreFault {
    NotFound, //!< the store works, but has no such entry
    NoStore,  //!< there is none, or it does not answer: ask, and keep in memory
    Denied,   //!< the user or the system said no, or it is locked and stayed so
};

class KeyStore : public QObject
{
    Q_OBJECT

public:
    //! \a service names the program in the store, \a deadline bounds every call.
    explicit KeyStore(QString service, std::chrono::milliseconds deadline = std::chrono::seconds(8),
                      QObject *parent = nullptr);

    QFuture<core::Result<core::Secret, KeyStoreFault>> read(const QString &account,
                                                            SecretName name);
    QFuture<core::Result<core::Done, KeyStoreFault>> write(const QString &account, SecretName name,
                                                           const core::Secret &secret);
    QFuture<core::Result<core::Done, KeyStoreFault>> remove(const QString &account,
                                                            SecretName name);

private:
    QString m_service;
    std::chrono::milliseconds m_deadline;
};

} // namespace kidoku::secrets
