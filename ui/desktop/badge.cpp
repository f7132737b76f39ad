// SPDX-License-Identifier: Apache-2.0
#include "badge.h"

#include <QDBusMessage>
#include <QVariantMap>

namespace kidoku::ui {

void showBadge(QDBusConnection bus, int count)
{
    if (!bus.isConnected())
        return;
    QDBusMessage message = QDBusMessage::createSignal(
        QStringLiteral("/com/canonical/unity/launcherentry/kidoku"),
        QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    message << QStringLiteral("application://kidoku.desktop")
            << QVariantMap{{QStringLiteral("count"), qlonglong(count)},
                           {QStringLiteral("count-visible"), count > 0}};
    bus.send(message);
}

} // namespace kidoku::ui
