// SPDX-License-Identifier: Apache-2.0
#include "../table.h"

#include "support/big_store.h"
#include "support/program.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

//! How long the real program takes from its start to a list that can be used, with a big store,
//! and what memory it needs then; beside the time in which other chat clients map an empty window,
//! and their memory. Needs a display. Arguments: conversations, messages.
namespace {

using namespace kidoku;

constexpr int turns = 5;
constexpr double pssGoalMiB = 114;

struct Start
{
    double listMs = 0; //!< from the start of the process
    double allMs = 0;
    double pssMiB = 0;
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

// Memory of a process, what it shares with others counted by parts.
double pssMiB(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
    if (!file.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

bool awaitLine(QProcess &process, const char *beginning)
{
    for (;;) {
        while (process.canReadLine()) {
            if (process.readLine().startsWith(beginning))
                return true;
        }
        if (!process.waitForReadyRead(60'000))
            return false;
    }
}

std::optional<Start> startOurs(const QString &data)
{
    testing::Program kidoku(QStringLiteral("kidoku"));
    kidoku.setEnvironment({{QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb")},
                           {QStringLiteral("KIDOKU_CHANNEL_SECRET"), QStringLiteral("s")},
                           {QStringLiteral("KIDOKU_CONSOLE_TOKEN"), QStringLiteral("t")}});
    QElapsedTimer timer;
    timer.start();
    // Port 9: nobody answers there, so that only the start is measured.
    kidoku.start({QStringLiteral("--relay"), QStringLiteral("http://127.0.0.1:9"),
                  QStringLiteral("--channel"), QStringLiteral("main"), QStringLiteral("--gateway"),
                  QStringLiteral("--data"), data, QStringLiteral("--timing")});
    Start start;
    if (!awaitLine(kidoku.process(), "list usable"))
        return std::nullopt;
    start.listMs = double(timer.nsecsElapsed()) / 1e6;
    if (!awaitLine(kidoku.process(), "everything loaded"))
        return std::nullopt;
    start.allMs = double(timer.nsecsElapsed()) / 1e6;
    QThread::sleep(2);
    start.pssMiB = pssMiB(kidoku.process().processId());
    return start;
}

// Until the X server tells that a window of it is on the screen.
std::optional<Start> startPeer(const QString &program)
{
    const QTemporaryDir home;
    QProcess watch;
    watch.start(QStringLiteral("stdbuf"),
                {QStringLiteral("-oL"), QStringLiteral("xev"), QStringLiteral("-root"),
                 QStringLiteral("-event"), QStringLiteral("substructure")});
    if (!watch.waitForStarted())
        return std::nullopt;
    QThread::msleep(500); // until it watches
    QProcess peer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    peer.setProcessEnvironment(environment);
    peer.setStandardOutputFile(QProcess::nullDevice());
    peer.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    peer.start(program, {});
    Start start;
    const bool mapped = awaitLine(watch, "MapNotify");
    start.listMs = double(timer.nsecsElapsed()) / 1e6;
    QThread::sleep(4);
    start.pssMiB = pssMiB(peer.processId());
    peer.kill();
    peer.waitForFinished();
    watch.kill();
    watch.waitForFinished();
    return mapped ? std::optional(start) : std::nullopt;
}

template <typename Run>
bool measure(const char *what, Start &medians, Run run)
{
    QList<double> list;
    QList<double> all;
    QList<double> pss;
    for (int i = 0; i < turns; ++i) {
        const auto start = run();
        if (!start) {
            std::fprintf(stderr, "%s did not start\n", what);
            return false;
        }
        list.append(start->listMs);
        all.append(start->allMs);
        pss.append(start->pssMiB);
    }
    medians = {median(list), median(all), median(pss)};
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (!qEnvironmentVariableIsSet("DISPLAY")) {
        std::printf("skipped: needs a display; packaging/dev.sh bench brings one\n");
        return 0;
    }
    const QTemporaryDir dir;
    testing::BigStore plan{.file = dir.filePath(QStringLiteral("kidoku.sqlite"))};
    if (argc > 2) {
        plan.conversations = std::atoi(argv[1]);
        plan.messages = std::atoi(argv[2]);
    }
    if (!testing::fill(plan))
        return 1;
    Start ours;
    if (!measure("kidoku", ours, [&] { return startOurs(dir.path()); }))
        return 1;
    std::printf("kidoku, %d conversations, %d messages: list usable after %.0f ms, all loaded "
                "after %.0f ms, PSS %.1f MiB\n",
                plan.conversations, plan.messages, ours.listMs, ours.allMs, ours.pssMiB);
    std::printf("goal: PSS < %.0f MiB: %s\n", pssGoalMiB,
                ours.pssMiB < pssGoalMiB ? "met" : "NOT met");
    bench::tabulate("memory with the whole list (PSS)", ours.pssMiB, "MiB", pssGoalMiB);
    for (const QString &name :
         {QStringLiteral("quaternion"), QStringLiteral("nheko"), QStringLiteral("quasselclient"),
          QStringLiteral("telegram-desktop")}) {
        const QByteArray word = name.toLatin1();
        const QString program = QStandardPaths::findExecutable(name);
        Start peer;
        if (program.isEmpty()
            || !measure(word.constData(), peer, [&] { return startPeer(program); })) {
            std::printf("%s is not here to compare with\n", word.constData());
            continue;
        }
        std::printf("%s, no account: window mapped after %.0f ms, PSS %.1f MiB\n", word.constData(),
                    peer.listMs, peer.pssMiB);
        bench::tabulate(("usable list, beside the empty window of " + word).constData(),
                        ours.listMs, "ms", peer.listMs);
        bench::tabulate(("memory (PSS), beside " + word).constData(), ours.pssMiB, "MiB",
                        peer.pssMiB);
    }
    return 0;
}
