// SPDX-License-Identifier: Apache-2.0
#include "secrets/custody.h"

#include "core/when_done.h"

#include <QCoreApplication>

#include <cstdio>

//! Writes (`write ACCOUNT SECRET`) or reads (`read ACCOUNT`) an access token and prints "ok", the
//! secret, or the fault's name: a program that has never met the key store before.
int main(int argc, char **argv)
{
    using namespace kidoku;
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    secrets::KeyStore store(QStringLiteral("kidoku-test"), std::chrono::seconds(5));
    const auto say = [](const QString &word) {
        std::puts(qUtf8Printable(word));
        QCoreApplication::quit();
    };
    if (words.value(1) == QLatin1String("write")) {
        using Written = core::Result<core::Done, secrets::KeyStoreFault>;
        core::whenDone(store.write(words.value(2), secrets::SecretName::AccessToken,
                                   core::Secret(words.value(3).toUtf8())),
                       &store, [say](const Written &written) {
                           say(written ? QStringLiteral("ok") : secrets::codeOf(written.error()));
                       });
    } else {
        using Read = core::Result<core::Secret, secrets::KeyStoreFault>;
        core::whenDone(store.read(words.value(2), secrets::SecretName::AccessToken), &store,
                       [say](const Read &read) {
                           say(read ? QString::fromUtf8(read->reveal())
                                    : secrets::codeOf(read.error()));
                       });
    }
    return QCoreApplication::exec();
}
