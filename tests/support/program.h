// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QProcess>
#include <QUrl>

#include <csignal>

//! One of our real programs as a child process. Killed when this goes out of scope.
namespace kidoku::testing {

class Program
{
public:
    //! \a name is a binary of build/<preset>/bin.
    explicit Program(const QString &name)
        : m_path(QStringLiteral(KIDOKU_BIN_DIR "/") + name)
    {}
    ~Program() { kill9(); }
    Q_DISABLE_COPY_MOVE(Program)

    void setEnvironment(const QMap<QString, QString> &variables)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (auto it = variables.begin(); it != variables.end(); ++it)
            environment.insert(it.key(), it.value());
        m_process.setProcessEnvironment(environment);
    }

    //! Starts a server and waits for its first line; false when it did not come up.
    bool startServer(const QStringList &arguments)
    {
        start(arguments);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(15'000))
                return false;
        }
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        const QString announced = QStringLiteral("listening on ");
        if (!line.startsWith(announced))
            return false;
        m_url = QUrl(line.mid(announced.size()));
        return m_url.isValid();
    }

    void start(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(m_path, arguments);
        m_process.waitForStarted();
    }

    //! http://127.0.0.1:PORT
    [[nodiscard]] QUrl url(const QString &path = {}) const
    {
        QUrl url = m_url;
        url.setPath(path);
        return url;
    }
    [[nodiscard]] int port() const { return m_url.port(); }
    [[nodiscard]] QProcess &process() { return m_process; }

    void kill9()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
        m_process.waitForFinished(5000);
    }
    //! SIGTERM; the exit code, or -1 when it did not end in time.
    int terminate(int timeoutMs = 5000)
    {
        m_process.terminate();
        return m_process.waitForFinished(timeoutMs) ? m_process.exitCode() : -1;
    }
    //! Waits for the end by itself.
    int wait(int timeoutMs)
    {
        return m_process.waitForFinished(timeoutMs) ? m_process.exitCode() : -1;
    }

private:
    QString m_path;
    QProcess m_process;
    QUrl m_url;
};

} // namespace kidoku::testing
