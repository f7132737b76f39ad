// SPDX-License-Identifier: Apache-2.0
#include "core/exit_code.h"
#include "main/connection_report.h"
#include "main/console_options.h"
#include "main/data_folder.h"
#include "main/demo_servers.h"
#include "main/desktop.h"
#include "main/one_instance.h"
#include "main/secrets_loader.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

//! `kidoku`: the operator's console. See interfaces.md for its command line.

using namespace kidoku;

namespace {

int fail(core::ExitCode code, const QString &reason)
{
    std::fprintf(stderr, "kidoku: %s\n", qUtf8Printable(reason));
    return core::toInt(code);
}

// One for all accounts.
QString defaultDataDir()
{
    const QDir base(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return base.filePath(QStringLiteral("kidoku"));
}

int checkConnection(const app::ConsoleOptions &options, const core::Clock &clock)
{
    secrets::KeyStore keys(QStringLiteral("kidoku"));
    app::SecretsLoader loader(keys, options.account);
    std::unique_ptr<app::ConnectionReport> report;
    QObject::connect(
        &loader, &app::SecretsLoader::loaded, &loader, [&](const inbox::Account &account) {
            report = std::make_unique<app::ConnectionReport>(account, clock, options.json);
            QObject::connect(
                report.get(), &app::ConnectionReport::finished, report.get(), [](bool passed) {
                    QCoreApplication::exit(
                        core::toInt(passed ? core::ExitCode::Fine : core::ExitCode::Failed));
                });
            report->start();
        });
    loader.start();
    return QCoreApplication::exec();
}

//! Nobody needs a second window over the same data; with --hidden nobody asked for one at all.
int raiseFirst(const app::OneInstance &instance, const app::ConsoleOptions &options)
{
    if (options.hidden)
        return core::toInt(core::ExitCode::Fine);
    QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    if (token.isEmpty())
        token = qEnvironmentVariable("DESKTOP_STARTUP_ID");
    if (instance.raiseOther(token))
        return core::toInt(core::ExitCode::Fine);
    return fail(core::ExitCode::Usage,
                QStringLiteral("another kidoku works with the folder %1 and does not answer")
                    .arg(options.dataDir));
}

int runConsole(app::ConsoleOptions options, const core::Clock &clock)
{
    if (options.dataDir.isEmpty())
        options.dataDir = defaultDataDir();
    if (!QDir().mkpath(options.dataDir))
        return fail(core::ExitCode::Usage,
                    QStringLiteral("the folder %1 cannot be made").arg(options.dataDir));
    int exitCode = 0;
    bool deletesData = false;
    {
        app::OneInstance instance(options.dataDir);
        if (!instance.isFirst())
            return raiseFirst(instance, options);
        app::Desktop desktop(options, QUrl(), clock);
        QObject::connect(&instance, &app::OneInstance::raiseRequested, &desktop,
                         &app::Desktop::bringUp);
        desktop.start();
        exitCode = QCoreApplication::exec();
        deletesData = desktop.deletesData();
    }
    if (!deletesData)
        return exitCode;
    if (const QStringList left = app::deleteData(options.dataDir); !left.isEmpty())
        return fail(
            core::ExitCode::Failed,
            QStringLiteral("these could not be deleted: %1").arg(left.join(QStringLiteral(", "))));
    QProcess::startDetached(QCoreApplication::applicationFilePath(),
                            QCoreApplication::arguments().mid(1));
    return exitCode;
}

int runDemo(app::ConsoleOptions options, const core::Clock &clock)
{
    const auto scenario = app::loadScenario(options.scenario);
    if (!scenario)
        return fail(core::ExitCode::Usage, scenario.error());
    const auto servers = app::DemoServers::start(scenario.value());
    if (!servers)
        return fail(core::ExitCode::Usage, servers.error());
    options.account = servers.value()->accounts().first();
    options.moreAccounts = servers.value()->accounts().mid(1);
    if (options.dataDir.isEmpty())
        options.dataDir = servers.value()->consoleDir();
    else if (!QDir().mkpath(options.dataDir))
        return fail(core::ExitCode::Usage,
                    QStringLiteral("the folder %1 cannot be made").arg(options.dataDir));
    app::Desktop desktop(options, servers.value()->simulator(), clock);
    desktop.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    // Before any window system is asked for: --help works without a display.
    const auto options = app::parseConsoleOptions(words, QProcessEnvironment::systemEnvironment());
    if (!options)
        return fail(core::ExitCode::Usage, options.error());

    using Mode = app::ConsoleOptions::Mode;
    const core::SystemClock clock;
    QCoreApplication::setApplicationName(QStringLiteral("kidoku"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KIDOKU_VERSION));
    if (options->mode == Mode::Version) {
        std::printf("kidoku %s\n", KIDOKU_VERSION);
        return core::toInt(core::ExitCode::Fine);
    }
    if (options->mode == Mode::Help || options->mode == Mode::CheckConnection) {
        const QCoreApplication application(argc, argv);
        if (options->mode == Mode::CheckConnection)
            return checkConnection(options.value(), clock);
        std::fputs(qUtf8Printable(app::consoleHelp()), stdout);
        return core::toInt(core::ExitCode::Fine);
    }
    const QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Kidoku"));
    QApplication::setDesktopFileName(QStringLiteral("kidoku"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/kidoku.svg")));
    return options->mode == Mode::Demo ? runDemo(options.value(), clock)
                                       : runConsole(options.value(), clock);
}
