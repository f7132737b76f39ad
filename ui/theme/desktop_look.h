// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/desktop_wishes.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

//! Tells the desktop's wishes, as org.freedesktop.portal.Settings tells them,
//! now and whenever it changes. Without a portal nothing is known. GUI thread.
namespace kidoku::ui {

class DesktopLook : public QObject
{
    Q_OBJECT

public:
    //! Asks at once, and waits for nothing.
    explicit DesktopLook(const QDBusConnection &bus, QObject *parent = nullptr);

    [[nodiscard]] const DesktopWishes &wishes() const { return m_wishes; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void listen();
    void ask();
    void take(const QString &space, const QString &key, const QVariant &value);

    QDBusConnection m_bus;
    DesktopWishes m_wishes;
};

} // namespace kidoku::ui
