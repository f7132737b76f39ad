// SPDX-License-Identifier: Apache-2.0
#include "core/exit_code.h"
#include "main/connection_report.h"
#include "main/console_options.h"
#include "main/data_folder.h"
#include "main/data_place.h"
#include "main/demo_run.h"
#include "main/desktop.h"
#include "main/end_window.h"
#include "main/network_desk.h"
#include "main/one_instance.h"
#include "main/record_run.h"
#include "main/secrets_loader.h"
#include "main/translation.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QMessageBox>
#include <QProcess>

#include <cstdio>

//! `kidoku`: the operator's console. See interfaces.md for its command line.

using namespace kidoku;

namespace {

int fail(core::ExitCode code, const QString &reason)
{
    std::fprintf(stderr, "kidoku: %s\n", qUtf8Printable(reason));
    return core::toInt(code);
}

int checkConnection(const app::ConsoleOptions &options, const core::Clock &clock)
{
    secrets::KeyStore keys(QStringLiteral("kidoku"));
    // The same way to the net as the window over this data folder.
    core::Settings settings(
        QDir(options.dataDirIsGiven ? options.dataDir : app::placeOf(app::usualDataDir()).folder)
            .filePath(QStringLiteral("kidoku.ini")));
    app::NetworkDesk network(settings, &keys);
    app::SecretsLoader loader(keys, options.account);
    std::unique_ptr<app::ConnectionReport> report;
    QObject::connect(&loader, &app::SecretsLoader::loaded, &loader, [&](inbox::Account account) {
        account.network = network.way();
        report = std::make_unique<app::ConnectionReport>(account, clock, options.json);
        QObject::connect(report.get(), &app::ConnectionReport::finished, report.get(),
                         [](bool passed) {
                             QCoreApplication::exit(core::toInt(passed ? core::ExitCode::Fine
                                                                       : core::ExitCode::Failed));
                         });
        report->start();
    });
    network.loadPassword([&loader] { loader.start(); });
    return QCoreApplication::exec();
}

int record(const app::ConsoleOptions &options, const core::Clock &clock)
{
    secrets::KeyStore keys(QStringLiteral("kidoku"));
    core::Settings settings(
        QDir(options.dataDirIsGiven ? options.dataDir : app::placeOf(app::usualDataDir()).folder)
            .filePath(QStringLiteral("kidoku.ini")));
    app::NetworkDesk network(settings, &keys);
    app::SecretsLoader loader(keys, options.account);
    std::unique_ptr<app::RecordRun> run;
    QObject::connect(&loader, &app::SecretsLoader::loaded, &loader, [&](inbox::Account account) {
        account.network = network.way();
        run = std::make_unique<app::RecordRun>(account, clock);
        QObject::connect(run.get(), &app::RecordRun::finished, run.get(), [](bool well) {
            QCoreApplication::exit(
                core::toInt(well ? core::ExitCode::Fine : core::ExitCode::Failed));
        });
        run->start(options.record, std::chrono::minutes(options.minutes));
    });
    network.loadPassword([&loader] { loader.start(); });
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

//! Shows it; the data folder is ours alone.
void workAtEnd(const app::EndWork &work, const QString &folder, const QString &language,
               const core::Clock &clock)
{
    const core::Settings settings(QDir(folder).filePath(QStringLiteral("kidoku.ini")));
    app::Translation translation;
    translation.use(language.isEmpty() ? settings.text(core::Setting::Language) : language);
    app::EndWindow window(work, folder, app::usualDataDir(), clock);
    QObject::connect(&window, &app::EndWindow::finished, &window, [] { QCoreApplication::quit(); });
    window.start();
    QCoreApplication::exec();
}

//! The files of before go once those that were copied have opened.
void tidyUp(const app::DataPlace &place)
{
    if (place.before.isEmpty())
        return;
    (void)app::deleteData(place.before);
    (void)app::setPlace(app::usualDataDir(), {place.folder});
}

int refuseMissing(const QString &folder)
{
    const QString reason
        = QCoreApplication::translate("kidoku::app::EndWindow",
                                      "The data folder %1 is not there. Is its disk connected?")
              .arg(QDir::toNativeSeparators(folder));
    QMessageBox box(QMessageBox::Critical, QStringLiteral("Kidoku"), {}, QMessageBox::Close);
    box.setObjectName(QStringLiteral("folderMissing"));
    box.setTextFormat(Qt::PlainText);
    box.setText(reason);
    QObject::connect(&box, &QMessageBox::finished, &box, [] { QCoreApplication::quit(); });
    box.open();
    QCoreApplication::exec();
    return fail(core::ExitCode::Usage, reason);
}

int runConsole(app::ConsoleOptions options, const core::Clock &clock)
{
    app::DataPlace place{options.dataDir};
    if (!options.dataDirIsGiven) {
        place = app::placeOf(app::usualDataDir());
        // An empty one in its stead would look as if everything was lost.
        if (place != app::DataPlace{app::usualDataDir()} && !QDir(place.folder).exists()) {
            app::Translation translation;
            translation.use(options.language);
            return refuseMissing(place.folder);
        }
        options.dataDir = place.folder;
    }
    if (!QDir().mkpath(options.dataDir))
        return fail(core::ExitCode::Usage,
                    QStringLiteral("the folder %1 cannot be made").arg(options.dataDir));
    int exitCode = 0;
    app::EndWork work;
    {
        app::OneInstance instance(options.dataDir);
        if (!instance.isFirst())
            return raiseFirst(instance, options);
        {
            app::Desktop desktop(options, QUrl(), clock);
            QObject::connect(&instance, &app::OneInstance::raiseRequested, &desktop,
                             &app::Desktop::bringUp);
            QObject::connect(&desktop, &app::Desktop::opened, &desktop, [place] { tidyUp(place); });
            desktop.start();
            exitCode = QCoreApplication::exec();
            work = desktop.endWork();
        }
        if (work.kind == app::EndWork::Kind::MoveData
            || work.kind == app::EndWork::Kind::DeleteChats)
            workAtEnd(work, options.dataDir, options.language, clock);
    }
    if (work.kind == app::EndWork::Kind::None)
        return exitCode;
    if (work.kind == app::EndWork::Kind::DeleteData) {
        const QStringList left = app::deleteData(options.dataDir);
        if (!left.isEmpty())
            return fail(core::ExitCode::Failed,
                        QStringLiteral("these could not be deleted: %1")
                            .arg(left.join(QStringLiteral(", "))));
        if (!options.dataDirIsGiven)
            (void)app::setPlace(app::usualDataDir(), {app::usualDataDir()});
    }
    QProcess::startDetached(QCoreApplication::applicationFilePath(),
                            QCoreApplication::arguments().mid(1));
    return exitCode;
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
    if (options->mode == Mode::Help || options->mode == Mode::CheckConnection
        || options->mode == Mode::Record) {
        const QCoreApplication application(argc, argv);
        if (options->mode == Mode::Record)
            return record(options.value(), clock);
        if (options->mode == Mode::CheckConnection)
            return checkConnection(options.value(), clock);
        std::fputs(qUtf8Printable(app::consoleHelp()), stdout);
        return core::toInt(core::ExitCode::Fine);
    }
    if (options->mode == Mode::Demo)
        app::prepareDemo(options.value());
    const QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Kidoku"));
    QApplication::setDesktopFileName(QStringLiteral("kidoku"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/kidoku.svg")));
    return options->mode == Mode::Demo ? app::runDemo(options.value(), clock)
                                       : runConsole(options.value(), clock);
}
