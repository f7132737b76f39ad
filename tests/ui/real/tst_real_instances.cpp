// SPDX-License-Identifier: Apache-2.0
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace kidoku::testing;

namespace {

QByteArray xdo(const QStringList &arguments)
{
    QProcess tool;
    tool.start(QStringLiteral("xdotool"), arguments);
    tool.waitForFinished(60'000);
    return tool.readAllStandardOutput().trimmed();
}

//! The main window of the process; empty while there is none to be seen.
QString windowOf(qint64 pid)
{
    const QByteArray all
        = xdo({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--pid"),
               QString::number(pid), QStringLiteral("--name"), QStringLiteral("Kidoku")});
    return QString::fromLatin1(all.split('\n').constFirst());
}

QString activeWindow()
{
    return QString::fromLatin1(xdo({QStringLiteral("getactivewindow")}));
}

void press(const QString &keys)
{
    xdo({QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("20"), keys});
}

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! Two real processes over one data folder, and one that begins anew, on a desktop with a window
//! manager.
class RealInstancesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("DISPLAY"),
                 "needs an X server: run it through packaging/dev.sh test");
    }
    void aSecondStartBringsTheFirstWindowBack();
    void deletingAllDataStartsTheProgramAnew();

private:
    static QStringList argumentsFor(const QTemporaryDir &dir)
    {
        return {QStringLiteral("--data"), dir.path(), QStringLiteral("--language"),
                QStringLiteral("en")};
    }
    static void start(Program &program, const QStringList &arguments)
    {
        // No bus: the key store of whoever runs this is not ours to write to.
        program.setEnvironment(
            {{QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb")},
             {QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere")}});
        // A successor writes there when nobody reads any more, and would end by that.
        program.process().setStandardErrorFile(QProcess::nullDevice());
        program.process().setStandardOutputFile(QProcess::nullDevice());
        program.start(arguments);
    }
};

void RealInstancesTest::aSecondStartBringsTheFirstWindowBack()
{
    const QTemporaryDir dir;
    Program first(QStringLiteral("kidoku"));
    start(first, argumentsFor(dir));
    QString window;
    QTRY_VERIFY_WITH_TIMEOUT(!(window = windowOf(first.process().processId())).isEmpty(), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(activeWindow(), window, 30'000);
    xdo({QStringLiteral("windowminimize"), QStringLiteral("--sync"), window});
    QTRY_VERIFY_WITH_TIMEOUT(windowOf(first.process().processId()).isEmpty(), 30'000);
    QVERIFY(activeWindow() != window);

    Program second(QStringLiteral("kidoku"));
    start(second, argumentsFor(dir));
    QCOMPARE(second.wait(30'000), 0); // it had nothing to do but this
    QTRY_COMPARE_WITH_TIMEOUT(windowOf(first.process().processId()), window, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(activeWindow(), window, 30'000);
    QCOMPARE(first.process().state(), QProcess::Running);
}

void RealInstancesTest::deletingAllDataStartsTheProgramAnew()
{
    const QTemporaryDir dir;
    const QString settings = dir.filePath(QStringLiteral("kidoku.ini"));
    {
        QFile file(settings);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[general]\noperator=Zanzibar\n");
    }
    QFile other(dir.filePath(QStringLiteral("letter.txt")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();
    Program program(QStringLiteral("kidoku"));
    start(program, argumentsFor(dir));
    const qint64 pid = program.process().processId();
    QString window;
    QTRY_VERIFY_WITH_TIMEOUT(!(window = windowOf(pid)).isEmpty(), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(activeWindow(), window, 30'000);
    // The window manager says so before the program has the keyboard.
    QTRY_VERIFY_WITH_TIMEOUT((press(QStringLiteral("ctrl+comma")), activeWindow() != window),
                             30'000);
    const QString dialog = activeWindow();
    press(QStringLiteral("shift+Tab")); // from the pages to the search
    xdo({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("20"),
         QStringLiteral("Everything on this computer")});
    press(QStringLiteral("Return"));
    press(QStringLiteral("space"));
    QTRY_VERIFY_WITH_TIMEOUT(activeWindow() != dialog, 30'000);
    const QString question = activeWindow();
    QVERIFY(read(settings).contains("Zanzibar")); // nothing goes before the second question
    press(QStringLiteral("Return"));
    QTRY_VERIFY_WITH_TIMEOUT(activeWindow() != question && activeWindow() != dialog, 30'000);
    press(QStringLiteral("Return"));
    QCOMPARE(program.wait(30'000), 0);

    // The new one is a process of its own over the same folder, as on the first day.
    QString fresh;
    QTRY_VERIFY_WITH_TIMEOUT(!(fresh = QString::fromLatin1(
                                   xdo({QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                        QStringLiteral("--name"), QStringLiteral("Kidoku")})
                                       .split('\n')
                                       .constFirst()))
                                  .isEmpty(),
                             30'000);
    const qint64 successor = xdo({QStringLiteral("getwindowpid"), fresh}).toLongLong();
    QVERIFY(successor > 0 && successor != pid);
    QVERIFY(!read(settings).contains("Zanzibar"));
    QVERIFY(QFile::exists(dir.filePath(QStringLiteral("kidoku.sqlite"))));
    QVERIFY(QFile::exists(other.fileName()));
    ::kill(pid_t(successor), SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(windowOf(successor).isEmpty(), 30'000);
}

QTEST_GUILESS_MAIN(RealInstancesTest)
#include "tst_real_instances.moc"
