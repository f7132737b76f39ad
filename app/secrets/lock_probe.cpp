// SPDX-License-Identifier: Apache-2.0
#include "lock_probe_p.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPromise>

#include <memory>

namespace kidoku::secrets {

namespace {

constexpr int patienceMs = 2000;

} // namespace

QFuture<bool> isSecretServiceLocked()
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"),
        QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question.setArguments(
        {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    question.setAutoStartService(false);
    const auto call = QDBusConnection::sessionBus().asyncCall(question, patienceMs);
    auto *watcher = new QDBusPendingCallWatcher(call);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, promise] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        promise->addResult(reply.isValid() && reply.value().variant().toBool());
        promise->finish();
        watcher->deleteLater();
    });
    return promise->future();
}

} // namespace kidoku::secrets
