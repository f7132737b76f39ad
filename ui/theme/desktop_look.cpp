// SPDX-License-Identifier: Apache-2.0
#include "desktop_look.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

namespace kidoku::ui {

namespace {

using Spaces = QMap<QString, QVariantMap>;

QString service()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}
QString path()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}
QString interface()
{
    return QStringLiteral("org.freedesktop.portal.Settings");
}
QString appearance()
{
    return QStringLiteral("org.freedesktop.appearance");
}
QString gnome()
{
    return QStringLiteral("org.gnome.desktop.interface");
}

} // namespace

DesktopLook::DesktopLook(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    // For desktops without a portal, and for those who want it in this program only.
    m_wishes.reducedMotion = qEnvironmentVariableIntValue("KIDOKU_REDUCED_MOTION") != 0;
    if (!m_bus.isConnected())
        return;
    qDBusRegisterMetaType<Spaces>();
    listen();
    auto *watcher = new QDBusServiceWatcher(service(), m_bus,
                                            QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        listen();
        ask();
    });
    ask();
}

// Anew for each portal: Qt learns of another owner of the name too late for its first signals.
void DesktopLook::listen()
{
    const char *slot = SLOT(onSettingChanged(QString, QString, QDBusVariant));
    const QString signal = QStringLiteral("SettingChanged");
    m_bus.disconnect(service(), path(), interface(), signal, this, slot);
    m_bus.connect(service(), path(), interface(), signal, this, slot);
}

void DesktopLook::ask()
{
    QDBusMessage message
        = QDBusMessage::createMethodCall(service(), path(), interface(), QStringLiteral("ReadAll"));
    message << QStringList{appearance(), gnome()};
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *answer) {
                answer->deleteLater();
                const QDBusPendingReply<Spaces> reply = *answer;
                if (reply.isError())
                    return;
                const DesktopWishes before = m_wishes;
                const Spaces spaces = reply.value();
                for (auto space = spaces.begin(); space != spaces.end(); ++space) {
                    for (auto it = space->begin(); it != space->end(); ++it)
                        take(space.key(), it.key(), it.value());
                }
                if (m_wishes != before)
                    Q_EMIT changed();
            });
}

void DesktopLook::onSettingChanged(const QString &space, const QString &key,
                                   const QDBusVariant &value)
{
    const DesktopWishes before = m_wishes;
    take(space, key, value.variant());
    if (m_wishes != before)
        Q_EMIT changed();
}

void DesktopLook::take(const QString &space, const QString &key, const QVariant &value)
{
    if (space == appearance() && key == QLatin1String("color-scheme")) {
        const uint scheme = value.toUInt();
        m_wishes.dark = scheme == 1 || scheme == 2 ? std::optional(scheme == 1) : std::nullopt;
    } else if (space == appearance() && key == QLatin1String("contrast")) {
        m_wishes.highContrast = value.toUInt() == 1;
    } else if (space == appearance() && key == QLatin1String("reduced-motion")) {
        m_wishes.reducedMotion = value.toUInt() == 1;
    } else if (space == gnome() && key == QLatin1String("enable-animations")) {
        m_wishes.reducedMotion = !value.toBool();
    }
}

} // namespace kidoku::ui
