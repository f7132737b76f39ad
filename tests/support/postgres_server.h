// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

#include <csignal>
#include <unistd.h>

//! A real PostgreSQL server of its own, in a temporary folder and on a loopback port. It refuses
//! to run as root; then it runs as the system's user `postgres`. Killed when this goes out of
//! scope.
namespace kidoku::testing {

class PostgresServer
{
public:
    PostgresServer() = default;
    ~PostgresServer() { kill9(); }
    Q_DISABLE_COPY_MOVE(PostgresServer)

    //! False, with fault(), when the server's programs are missing or did not do it.
    bool create(const QStringList &settings = {})
    {
        m_bin = newestBin();
        if (m_bin.isEmpty() || !m_folder.isValid())
            return fail(QStringLiteral("PostgreSQL's server is not installed"));
        giveAway(m_folder.path());
        if (!run(QStringLiteral("initdb"),
                 {QStringLiteral("-D"), data(), QStringLiteral("-U"), QStringLiteral("kidoku"),
                  QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"),
                  QStringLiteral("UTF8"), QStringLiteral("--no-locale"),
                  QStringLiteral("--no-sync")}))
            return false;
        return prepare(settings) && start();
    }
    //! A streaming standby of \a primary.
    bool createStandby(const PostgresServer &primary, const QStringList &settings = {})
    {
        m_bin = newestBin();
        giveAway(m_folder.path());
        return run(QStringLiteral("pg_basebackup"),
                   {QStringLiteral("-D"), data(), QStringLiteral("-R"), QStringLiteral("-X"),
                    QStringLiteral("stream"), QStringLiteral("--no-sync"), QStringLiteral("-c"),
                    QStringLiteral("fast"), QStringLiteral("-d"),
                    primary.url(QStringLiteral("postgres"))})
            && prepare(settings) && start();
    }
    bool start()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        const auto [program, arguments]
            = asOwner(m_bin + QStringLiteral("/postgres"), {QStringLiteral("-D"), data()});
        m_process.start(program, arguments);
        QByteArray seen;
        while (!seen.contains("ready to accept")) {
            if (!m_process.waitForReadyRead(30'000))
                return fail(QString::fromUtf8(seen));
            seen += m_process.readAll();
        }
        return true;
    }
    bool promote()
    {
        return run(QStringLiteral("pg_ctl"),
                   {QStringLiteral("promote"), QStringLiteral("-w"), QStringLiteral("-D"), data()});
    }
    //! Statements by psql, as SQL files have them; the output without decoration.
    QString sql(const QString &text, const QString &database = QStringLiteral("postgres"))
    {
        QProcess psql;
        psql.start(m_bin + QStringLiteral("/psql"),
                   {QStringLiteral("-X"), QStringLiteral("-A"), QStringLiteral("-t"),
                    QStringLiteral("-q"), QStringLiteral("-c"), text, url(database)});
        psql.waitForFinished(20'000);
        m_fault = QString::fromUtf8(psql.readAllStandardError());
        return QString::fromUtf8(psql.readAllStandardOutput()).trimmed();
    }
    [[nodiscard]] QString url(const QString &database) const
    {
        return QStringLiteral("postgresql://kidoku@127.0.0.1:%1/%2").arg(m_port).arg(database);
    }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] const QString &fault() const { return m_fault; }

    //! As a power failure of the machine would: no process of it says good-bye.
    void kill9() { signalAll(SIGKILL); }
    void stopAnswering() { signalAll(SIGSTOP); }
    void answerAgain() { signalAll(SIGCONT); }

private:
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    bool fail(const QString &why)
    {
        m_fault = why;
        return false;
    }
    static QString newestBin()
    {
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        return names.isEmpty() ? QString()
                               : versions.filePath(names.last() + QStringLiteral("/bin"));
    }
    static bool isRoot() { return ::geteuid() == 0; }
    static void giveAway(const QString &folder)
    {
        if (isRoot())
            QProcess::execute(QStringLiteral("chown"), {QStringLiteral("postgres:"), folder});
    }
    static std::pair<QString, QStringList> asOwner(const QString &program,
                                                   const QStringList &arguments)
    {
        QStringList all{QStringLiteral("--pdeathsig=KILL")};
        if (isRoot())
            all += {QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"),
                    QStringLiteral("--clear-groups")};
        all += program;
        return {QStringLiteral("setpriv"), all + arguments};
    }
    bool run(const QString &name, const QStringList &given)
    {
        const auto [program, arguments] = asOwner(m_bin + u'/' + name, given);
        QProcess process;
        process.setWorkingDirectory(QStringLiteral("/"));
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            return fail(name + QStringLiteral(": ") + QString::fromUtf8(process.readAll()));
        return true;
    }
    bool prepare(const QStringList &settings)
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        m_port = free.serverPort();
        free.close();
        QFile file(data() + QStringLiteral("/postgresql.auto.conf"));
        if (!file.open(QFile::WriteOnly | QFile::Append))
            return fail(file.errorString());
        file.write(QStringLiteral("port = %1\nlisten_addresses = '127.0.0.1'\n"
                                  "unix_socket_directories = ''\nlogging_collector = off\n"
                                  "max_wal_senders = 4\n")
                       .arg(m_port)
                       .toUtf8());
        for (const QString &setting : settings)
            file.write(setting.toUtf8() + '\n');
        m_process.setWorkingDirectory(QStringLiteral("/"));
        return true;
    }
    // The postmaster and what it has started: postmaster first, so that it starts nothing new.
    void signalAll(int number)
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        const auto postmaster = static_cast<pid_t>(m_process.processId());
        ::kill(postmaster, number == SIGKILL ? SIGSTOP : number);
        QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(postmaster));
        if (children.open(QFile::ReadOnly)) {
            const auto list = children.readAll().split(' ');
            for (const QByteArray &child : list) {
                if (const pid_t id = child.toInt(); id > 0)
                    ::kill(id, number);
            }
        }
        if (number == SIGKILL) {
            ::kill(postmaster, SIGKILL);
            m_process.waitForFinished(10'000);
        }
    }

    QTemporaryDir m_folder;
    QString m_bin;
    QString m_fault;
    QProcess m_process;
    int m_port = 0;
};

} // namespace kidoku::testing
