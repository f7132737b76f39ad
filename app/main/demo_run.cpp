// SPDX-License-Identifier: Apache-2.0
#include "demo_run.h"

#include "core/exit_code.h"
#include "main/demo_capture.h"
#include "main/demo_scenarios.h"
#include "main/demo_servers.h"
#include "main/desktop.h"

#include <QApplication>
#include <QDir>
#include <QHashSeed>
#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>
#include <ctime>

namespace kidoku::app {

namespace {

// What the story claims, line by line, and the exit code.
void tellClaims(const QJsonArray &claims, bool allHold)
{
    for (const QJsonValue &value : claims) {
        const QJsonObject claim = value.toObject();
        const bool holds = claim.value(QLatin1String("holds")).toBool();
        QString line = QStringLiteral("%1 %2: %3")
                           .arg(holds ? QStringLiteral("ok ") : QStringLiteral("NOT"),
                                claim.value(QLatin1String("step")).toString(),
                                claim.value(QLatin1String("text")).toString());
        if (!holds)
            line += QStringLiteral(" (%1)").arg(claim.value(QLatin1String("found")).toString());
        std::printf("%s\n", qUtf8Printable(line));
    }
    std::fflush(stdout);
    QCoreApplication::exit(core::toInt(allHold ? core::ExitCode::Fine : core::ExitCode::Failed));
}

int fail(core::ExitCode code, const QString &reason)
{
    std::fprintf(stderr, "kidoku: %s\n", qUtf8Printable(reason));
    return core::toInt(code);
}

void sayLine(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

core::Result<QByteArray, QString> storyOf(const ConsoleOptions &options)
{
    return options.replay ? loadRecording(options.scenario) : loadScenario(options.scenario);
}

//! What goes over from one showing to the next.
struct Course
{
    QByteArray settings; //!< the file of the console's settings
    //! How the window was arranged when the first showing began.
    QHash<core::Setting, QVariant> arrangement;
    std::optional<bool> autoplay; //!< none: as the scenario is meant
    QElapsedTimer asked;          //!< since "start over"; not running in the first showing
    std::shared_ptr<core::SteppedClock> clock; //!< of a capture
    std::unique_ptr<DemoCapture> capture;
};

DemoServers::Options serverOptions(const ConsoleOptions &options, const Course &course)
{
    DemoServers::Options how;
    how.clock = course.clock;
    how.autoplay = options.play || !options.capture.isEmpty()
        || course.autoplay.value_or(playsByItself(options.scenario));
    if (options.play) {
        how.judged = [](const QJsonArray &claims, bool allHold) {
            QMetaObject::invokeMethod(
                qApp, [claims, allHold] { tellClaims(claims, allHold); }, Qt::QueuedConnection);
        };
    }
    return how;
}

// With the settings of the last showing, but arranged as the first one was.
void useSettings(const QString &folder, const Course &course)
{
    const QString settingsFile = QDir(folder).filePath(QStringLiteral("kidoku.ini"));
    QFile file(settingsFile);
    if (file.open(QFile::WriteOnly))
        file.write(course.settings);
    file.close();
    core::Settings settings(settingsFile);
    for (auto it = course.arrangement.begin(); it != course.arrangement.end(); ++it)
        settings.set(it.key(), it.value());
}

QHash<core::Setting, QVariant> arrangementIn(const QString &folder)
{
    const core::Settings settings(QDir(folder).filePath(QStringLiteral("kidoku.ini")));
    QHash<core::Setting, QVariant> arrangement;
    for (const core::Setting part : {core::Setting::WindowState, core::Setting::LogColumns})
        arrangement.insert(part, settings.value(part));
    return arrangement;
}

// A capture plays no sounds.
void beSilent(const QString &folder)
{
    core::Settings settings(QDir(folder).filePath(QStringLiteral("kidoku.ini")));
    for (const core::Setting sound : {core::Setting::SoundFirst, core::Setting::SoundMore})
        settings.set(sound, QStringLiteral("none"));
}

void keepSettings(const QString &folder, Course &course)
{
    QFile file(QDir(folder).filePath(QStringLiteral("kidoku.ini")));
    if (file.open(QFile::ReadOnly))
        course.settings = file.readAll();
}

// The first row is in the list and on the screen.
void tellWhenBack(Desktop &desktop, const QElapsedTimer &asked)
{
    auto tell = [asked, window = &desktop.window()] {
        window->repaint();
        sayLine(QStringLiteral("started over after %1 ms").arg(asked.elapsed()));
    };
    QObject::connect(&desktop.console().conversations(), &QAbstractItemModel::rowsInserted,
                     &desktop, tell,
                     Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

int showWindow(const ConsoleOptions &options, DemoServers &servers, const core::Clock &clock,
               Course &course, EndWork &work)
{
    Habits habits;
    if (course.clock) {
        habits.random = [] { return 0.5; };
        habits.oneByOne = true;
    }
    Desktop desktop(options, servers.simulator(), course.clock ? *course.clock : clock, habits);
    if (course.capture)
        course.capture->enter(servers, desktop);
    if (options.timing && course.asked.isValid())
        tellWhenBack(desktop, course.asked);
    desktop.start();
    const int exitCode = QCoreApplication::exec();
    work = desktop.endWork();
    if (course.capture)
        course.capture->leave();
    return exitCode;
}

int showDemo(ConsoleOptions options, const core::Clock &clock, Course &course, EndWork &work)
{
    const auto scenario = storyOf(options);
    if (!scenario)
        return fail(core::ExitCode::Usage, scenario.error());
    const auto servers = DemoServers::start(course.clock ? oneByOne(*scenario) : *scenario,
                                            serverOptions(options, course));
    if (!servers)
        return fail(core::ExitCode::Usage, servers.error());
    options.account = servers.value()->accounts().first();
    options.moreAccounts = servers.value()->accounts().mid(1);
    if (options.dataDir.isEmpty())
        options.dataDir = servers.value()->consoleDir();
    else if (!QDir().mkpath(options.dataDir))
        return fail(core::ExitCode::Usage,
                    QStringLiteral("the folder %1 cannot be made").arg(options.dataDir));
    if (course.settings.isEmpty())
        course.arrangement = arrangementIn(options.dataDir);
    else
        useSettings(options.dataDir, course);
    if (course.clock)
        beSilent(options.dataDir);
    const int exitCode = showWindow(options, *servers.value(), clock, course, work);
    keepSettings(options.dataDir, course);
    return exitCode;
}

std::unique_ptr<DemoCapture> captureFor(const ConsoleOptions &options, core::SteppedClock &clock)
{
    auto capture = std::make_unique<DemoCapture>(clock, options.capture, options.animation);
    QObject::connect(capture.get(), &DemoCapture::told, capture.get(), sayLine);
    QObject::connect(capture.get(), &DemoCapture::finished, capture.get(), [](bool well) {
        QCoreApplication::exit(core::toInt(well ? core::ExitCode::Fine : core::ExitCode::Failed));
    });
    return capture;
}

} // namespace

void prepareDemo(const ConsoleOptions &options)
{
    if (!options.capturesScenario())
        return;
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("KIDOKU_REDUCED_MOTION", "1"); // what fades is not the same in two pictures
    const auto scenario = storyOf(options);
    const QByteArray zone = scenario ? timeZoneOf(*scenario) : QByteArray();
    if (!zone.isEmpty()) {
        qputenv("TZ", zone);
        tzset();
    }
}

int runDemo(ConsoleOptions options, const core::Clock &clock)
{
    Course course;
    if (options.replay)
        course.autoplay = !options.bySteps;
    if (options.capturesScenario()) {
        if (!QDir().mkpath(options.capture))
            return fail(core::ExitCode::Usage,
                        QStringLiteral("the folder %1 cannot be made").arg(options.capture));
        const auto scenario = storyOf(options);
        if (!scenario)
            return fail(core::ExitCode::Usage, scenario.error());
        course.clock = std::make_shared<core::SteppedClock>(beginningOf(*scenario));
        course.capture = captureFor(options, *course.clock);
        QApplication::setCursorFlashTime(0);
    }
    for (;;) {
        EndWork work;
        const int exitCode = showDemo(options, clock, course, work);
        if (work.kind != EndWork::Kind::PlayAgain)
            return exitCode;
        options.scenario = work.to;
        options.replay = false; // another story may have been chosen
        // A new world needs a new folder; one that was given is left as it is.
        options.dataDir.clear();
        options.speed = work.speed;
        course.autoplay = work.autoplay;
        course.asked = work.since;
        if (course.clock)
            course.clock->restart();
    }
}

} // namespace kidoku::app
