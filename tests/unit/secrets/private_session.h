// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

//! A D-Bus session and a key store of this test alone, with a home of their own, so that nobody's
//! real key store is ever touched. Make it before the first use of the bus.
namespace kidoku::testing {

class PrivateSession
{
public:
    ~PrivateSession()
    {
        for (QProcess *process : {&m_keyring, &m_bus}) {
            process->kill();
            process->waitForFinished();
        }
    }

    //! Why there is none; empty when there is.
    [[nodiscard]] QString startBus()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            return QStringLiteral("dbus-daemon is not installed");
        QDir(m_home.path()).mkdir(QStringLiteral("run"));
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_home.filePath(QStringLiteral("run")).toUtf8());
        qunsetenv("XDG_DATA_HOME");
        qunsetenv("DISPLAY"); // no prompt can open
        // Without service folders nothing is started by itself, hence no locked key store.
        QFile config(m_home.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly))
            return config.errorString();
        config.write("<busconfig><type>session</type><listen>unix:dir=" + m_home.path().toUtf8()
                     + "</listen><policy context='default'><allow send_destination='*'/>"
                       "<allow receive_sender='*'/><allow own='*'/></policy></busconfig>");
        config.close();
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                     QStringLiteral("--config-file=") + config.fileName()});
        if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead(10'000))
            return QStringLiteral("dbus-daemon does not start");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        return {};
    }

    enum class Keyring { Unlocked, Locked };
    //! A key store on the bus, a moment later.
    [[nodiscard]] QString startKeyring(Keyring state = Keyring::Unlocked)
    {
        const auto program = QStringLiteral("gnome-keyring-daemon");
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + QStringLiteral(" is not installed");
        QStringList arguments{
            QStringLiteral("--foreground"), QStringLiteral("--components=secrets"),
            QStringLiteral("--control-directory=") + m_home.filePath(QStringLiteral("control"))};
        if (state == Keyring::Unlocked)
            arguments.append(QStringLiteral("--unlock"));
        m_keyring.start(program, arguments);
        if (!m_keyring.waitForStarted())
            return program + QStringLiteral(" does not start");
        m_keyring.write("password of a test\n");
        m_keyring.closeWriteChannel();
        return {};
    }

    //! Ends it; what it keeps stays in the home.
    void stopKeyring()
    {
        m_keyring.terminate();
        m_keyring.waitForFinished();
    }
    //! "true" or "false" as the key store itself says of its only collection; else why it says
    //! nothing (yet).
    [[nodiscard]] static QString isLocked()
    {
        QProcess ask;
        ask.start(QStringLiteral("dbus-send"),
                  {QStringLiteral("--session"), QStringLiteral("--print-reply=literal"),
                   QStringLiteral("--dest=org.freedesktop.secrets"),
                   QStringLiteral("/org/freedesktop/secrets/collection/login"),
                   QStringLiteral("org.freedesktop.DBus.Properties.Get"),
                   QStringLiteral("string:org.freedesktop.Secret.Collection"),
                   QStringLiteral("string:Locked")});
        if (!ask.waitForFinished())
            return QStringLiteral("dbus-send does not end");
        const QString said = QString::fromUtf8(ask.readAllStandardOutput()).simplified();
        return said.isEmpty() ? QString::fromUtf8(ask.readAllStandardError())
                              : said.section(u' ', -1);
    }

    [[nodiscard]] QString home() const { return m_home.path(); }

private:
    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace kidoku::testing
