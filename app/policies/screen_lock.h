// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QVariantMap>

class QDBusConnection;

//! Whether the screen is locked or its saver runs, as the desktop tells by D-Bus
//! (org.freedesktop.ScreenSaver, org.gnome.ScreenSaver, logind's LockedHint). Without a bus
//! nothing is known, and it is taken to be open. GUI thread.
namespace kidoku::policies {

class ScreenLock : public QObject
{
    Q_OBJECT

public:
    //! On the user's and the system's bus.
    explicit ScreenLock(QObject *parent = nullptr);
    //! On other buses, for tests.
    ScreenLock(const QDBusConnection &user, const QDBusConnection &system, QObject *parent);

    [[nodiscard]] bool isLocked() const { return m_saver || m_hint; }

Q_SIGNALS:
    void changed(bool locked);

private Q_SLOTS:
    void takeSaver(bool active);
    void takeProperties(const QString &interface, const QVariantMap &changes,
                        const QStringList &invalidated);

private:
    void set(bool &fact, bool value);

    bool m_saver = false;
    bool m_hint = false;
};

} // namespace kidoku::policies
