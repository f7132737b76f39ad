// SPDX-License-Identifier: Apache-2.0
#include "key_store.h"
#include "lock_probe_p.h"

#include "core/when_done.h"

#include <QPromise>
#include <QTimer>

#include <memory>
#include <qt6keychain/keychain.h>

namespace kidoku::secrets {

namespace {

QString keyFor(const QString &account, SecretName name)
{
    switch (name) {
    case SecretName::ChannelSecret:
        return account + QStringLiteral("/channel-secret");
    case SecretName::AccessToken:
        return account + QStringLiteral("/access-token");
    case SecretName::ConsoleToken:
        return account + QStringLiteral("/console-token");
    case SecretName::ProxyPassword:
        return account + QStringLiteral("/proxy-password");
    }
    return {};
}

// Without a secret service QtKeychain says OtherError and not NoBackendAvailable: whatever is no
// clear word about the entry counts as "there is no store".
KeyStoreFault faultOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return KeyStoreFault::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return KeyStoreFault::Denied;
    default:
        return KeyStoreFault::NoStore;
    }
}

// Starts \a job and finishes with what \a valueOf makes of it, or with its fault, or when the
// deadline has passed. The job has no owner: a backend may call it back long after the deadline,
// then it deletes itself.
template <typename T, typename Job, typename ValueOf>
QFuture<core::Result<T, KeyStoreFault>> run(QObject *context, Job *job, const QString &key,
                                            std::chrono::milliseconds deadline, ValueOf valueOf)
{
    using Result = core::Result<T, KeyStoreFault>;
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    auto future = promise->future();
    const auto settle = [promise](const Result &result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(result);
        promise->finish();
    };
    const auto settleNotFound = [context, settle] {
        core::whenDone(isSecretServiceLocked(), context, [settle](bool isLocked) {
            settle(core::Failure{isLocked ? KeyStoreFault::Denied : KeyStoreFault::NotFound});
        });
    };
    job->setInsecureFallback(false);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, settle, settleNotFound, valueOf](QKeychain::Job *) {
                         if (job->error() == QKeychain::NoError)
                             settle(valueOf(*job));
                         else if (faultOf(job->error()) == KeyStoreFault::NotFound)
                             settleNotFound();
                         else
                             settle(core::Failure{faultOf(job->error())});
                     });
    QTimer::singleShot(deadline, context,
                       [settle] { settle(core::Failure{KeyStoreFault::NoStore}); });
    job->start();
    return future;
}

} // namespace

KeyStore::KeyStore(QString service, std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_deadline(deadline)
{}

QFuture<core::Result<core::Secret, KeyStoreFault>> KeyStore::read(const QString &account,
                                                                  SecretName name)
{
    using Result = core::Result<core::Secret, KeyStoreFault>;
    return run<core::Secret>(this, new QKeychain::ReadPasswordJob(m_service), keyFor(account, name),
                             m_deadline, [](const QKeychain::ReadPasswordJob &job) -> Result {
                                 if (job.binaryData().isEmpty())
                                     return core::Failure{KeyStoreFault::NotFound};
                                 return core::Secret(job.binaryData());
                             });
}

QFuture<core::Result<core::Done, KeyStoreFault>> KeyStore::write(const QString &account,
                                                                 SecretName name,
                                                                 const core::Secret &secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(secret.reveal());
    return run<core::Done>(this, job, keyFor(account, name), m_deadline,
                           [](const QKeychain::Job &) { return core::Done{}; });
}

QFuture<core::Result<core::Done, KeyStoreFault>> KeyStore::remove(const QString &account,
                                                                  SecretName name)
{
    return run<core::Done>(this, new QKeychain::DeletePasswordJob(m_service), keyFor(account, name),
                           m_deadline, [](const QKeychain::Job &) { return core::Done{}; });
}

} // namespace kidoku::secrets
