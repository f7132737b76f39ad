// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

//! A notification server as desktops have one, on a bus of the test's own. It shows nothing and
//! remembers everything.
namespace kidoku::testing {

struct ShownToast
{
    QString application, icon, title, body;
    QStringList actions;
    QVariantMap hints;
    int expires = 0;
};

class NotificationDaemon : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit NotificationDaemon(const QDBusConnection &bus)
        : m_bus(bus)
    {}
    ~NotificationDaemon() override { stop(); }

    [[nodiscard]] bool start()
    {
        return m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                    QDBusConnection::ExportScriptableSlots
                                        | QDBusConnection::ExportScriptableSignals)
            && m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    void stop()
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
        toasts.clear();
    }
    [[nodiscard]] ShownToast only() const
    {
        return toasts.size() == 1 ? toasts.first() : ShownToast();
    }
    //! The user presses a button of the only toast.
    void press(const QString &action)
    {
        const uint id = toasts.firstKey();
        Q_EMIT ActivationToken(id, QStringLiteral("token-7"));
        Q_EMIT ActionInvoked(id, action);
        toasts.remove(id);
        Q_EMIT NotificationClosed(id, 2);
    }
    void wave(uint id)
    {
        toasts.remove(id);
        Q_EMIT NotificationClosed(id, 2);
    }

    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"),
                             QStringLiteral("body-markup"), QStringLiteral("sound")};
    QMap<uint, ShownToast> toasts;
    int notified = 0;
    int asked = 0; //!< for the capabilities

public Q_SLOTS:
    Q_SCRIPTABLE QStringList GetCapabilities()
    {
        ++asked;
        return capabilities;
    }
    Q_SCRIPTABLE uint Notify(const QString &application, uint replaces, const QString &icon,
                             const QString &title, const QString &body, const QStringList &actions,
                             const QVariantMap &hints, int expires)
    {
        ++notified;
        const uint id = toasts.contains(replaces) ? replaces : ++m_next;
        toasts.insert(id, {application, icon, title, body, actions, hints, expires});
        return id;
    }
    Q_SCRIPTABLE void CloseNotification(uint id)
    {
        if (toasts.remove(id))
            Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);
    Q_SCRIPTABLE void ActivationToken(uint id, const QString &token);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    uint m_next = 0;
};

} // namespace kidoku::testing
