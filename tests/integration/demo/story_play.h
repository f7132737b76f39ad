// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QProcess>
#include <QTemporaryDir>

//! One showing of a story: `kidoku --demo --scenario … --play --speed 8` with the real window, in
//! surroundings of its own. It ends by itself; killed when this goes out of scope.
namespace kidoku::testing {

class StoryPlay
{
public:
    //! \a scenario is a name or a file. What stands in \a before, "strace …" for example, runs the
    //! program.
    explicit StoryPlay(const QString &scenario, QStringList before = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *folder : {"HOME", "TMPDIR", "XDG_RUNTIME_DIR"})
            environment.insert(QLatin1String(folder), m_home.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_process.setProcessEnvironment(environment);
        before += {QStringLiteral(KIDOKU_BIN_DIR "/kidoku"),
                   QStringLiteral("--demo"),
                   QStringLiteral("--scenario"),
                   scenario,
                   QStringLiteral("--play"),
                   QStringLiteral("--speed"),
                   QStringLiteral("8")};
        m_process.start(before.takeFirst(), before);
    }
    ~StoryPlay()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(StoryPlay)

    //! The exit code; -1 when it crashed or did not end.
    int wait(int timeoutMs)
    {
        const bool over
            = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(timeoutMs);
        m_claims = m_process.readAllStandardOutput().trimmed().split('\n');
        m_complaints = m_process.readAllStandardError();
        return over && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    //! Known after wait(): a line each, "ok " or "NOT" before it.
    [[nodiscard]] const QByteArrayList &claims() const { return m_claims; }
    //! For the report of a test that fails.
    [[nodiscard]] QByteArray told() const { return m_claims.join('\n') + '\n' + m_complaints; }
    [[nodiscard]] const QByteArray &complaints() const { return m_complaints; }

private:
    QTemporaryDir m_home; // only its owner may look into it
    QProcess m_process;
    QByteArrayList m_claims;
    QByteArray m_complaints;
};

} // namespace kidoku::testing
