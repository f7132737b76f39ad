// SPDX-License-Identifier: Apache-2.0
#include "screen_lock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace kidoku::policies {

namespace {

struct Saver
{
    const char *service;
    const char *path;
};
constexpr Saver savers[]{{"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"},
                         {"org.freedesktop.ScreenSaver", "/ScreenSaver"},
                         {"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"}};

// As logind writes ids into paths: a leading digit and what is no letter or digit as _hex.
QString sessionPath(const QString &id)
{
    QString path = QStringLiteral("/org/freedesktop/login1/session/");
    const QByteArray bytes = id.toLatin1();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool digit = c >= '0' && c <= '9';
        if (letter || (digit && i > 0))
            path += QLatin1Char(c);
        else
            path += QStringLiteral("_%1").arg(uchar(c), 2, 16, QLatin1Char('0'));
    }
    return path;
}

} // namespace

ScreenLock::ScreenLock(QObject *parent)
    : ScreenLock(QDBusConnection::sessionBus(), QDBusConnection::systemBus(), parent)
{}

ScreenLock::ScreenLock(const QDBusConnection &user, const QDBusConnection &system, QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = user;
    for (const Saver &saver : savers) {
        if (!bus.isConnected())
            break;
        const QString name = QString::fromLatin1(saver.service);
        const QString path = QString::fromLatin1(saver.path);
        bus.connect({}, path, name, QStringLiteral("ActiveChanged"), this, SLOT(takeSaver(bool)));
        // It may be locked already. Nobody is started for the question.
        QDBusMessage question
            = QDBusMessage::createMethodCall(name, path, name, QStringLiteral("GetActive"));
        question.setAutoStartService(false);
        auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
            const QDBusPendingReply<bool> reply = *answer;
            if (reply.isValid() && reply.value())
                takeSaver(true);
            answer->deleteLater();
        });
    }
    // Of this session alone: somebody else's unlocks nothing here.
    const QString session = qEnvironmentVariable("XDG_SESSION_ID");
    QDBusConnection logins = system;
    if (logins.isConnected() && !session.isEmpty())
        logins.connect({}, sessionPath(session), QStringLiteral("org.freedesktop.DBus.Properties"),
                       QStringLiteral("PropertiesChanged"),
                       {QStringLiteral("org.freedesktop.login1.Session")}, QString(), this,
                       SLOT(takeProperties(QString, QVariantMap, QStringList)));
}

void ScreenLock::takeSaver(bool active)
{
    set(m_saver, active);
}

void ScreenLock::takeProperties(const QString &, const QVariantMap &changes, const QStringList &)
{
    const auto hint = changes.constFind(QStringLiteral("LockedHint"));
    if (hint != changes.constEnd())
        set(m_hint, hint->toBool());
}

void ScreenLock::set(bool &fact, bool value)
{
    const bool before = isLocked();
    fact = value;
    if (isLocked() != before)
        Q_EMIT changed(isLocked());
}

} // namespace kidoku::policies
