// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTest>
#include <QUuid>

// Three processes take part, and on a busy machine each of them waits for its turn.
#undef QTRY_VERIFY
#undef QTRY_COMPARE
#define QTRY_VERIFY(what) QTRY_VERIFY_WITH_TIMEOUT(what, 30'000)
#define QTRY_COMPARE(is, expected) QTRY_COMPARE_WITH_TIMEOUT(is, expected, 30'000)

//! A message bus of the test's own, by the real dbus-daemon. Gone with this.
namespace kidoku::testing {

class PrivateBus
{
public:
    PrivateBus() = default;
    ~PrivateBus()
    {
        for (const QString &name : std::as_const(m_names))
            QDBusConnection::disconnectFromBus(name);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    [[nodiscard]] bool start()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--nopidfile"), QStringLiteral("--nosyslog"),
                        QStringLiteral("--print-address=1")});
        while (!m_daemon.canReadLine()) {
            if (!m_daemon.waitForReadyRead(15'000))
                return false;
        }
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        return !m_address.isEmpty();
    }
    //! A connection of its own, as another program would have.
    [[nodiscard]] QDBusConnection connection()
    {
        const QString name = QUuid::createUuid().toString();
        m_names.append(name);
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace kidoku::testing
