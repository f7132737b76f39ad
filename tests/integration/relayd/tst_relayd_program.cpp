// SPDX-License-Identifier: Apache-2.0
#include "relay_rig.h"

#include "support/program.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/resource.h>

using namespace kidoku;
using namespace kidoku::testing;

//! kidoku-relay as its users start it.
class RelaydProgram : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    const QString m_name = QStringLiteral("kidoku-relay");
    const RelayRig m_rig; // signs

    static QMap<QString, QString> secrets()
    {
        return {{QStringLiteral("KIDOKU_CHANNEL_SECRET"),
                 QStringLiteral("8c570fa6dd201bb328f1c1eac23a96d8")},
                {QStringLiteral("KIDOKU_CONSOLE_TOKEN"), QStringLiteral("top-secret-token")}};
    }
    QStringList arguments(const QString &data,
                          const QString &listen = QStringLiteral("127.0.0.1:0"))
    {
        return {QStringLiteral("--listen"),  listen,
                QStringLiteral("--data"),    data.startsWith(u'/') ? data : m_dir.filePath(data),
                QStringLiteral("--channel"), QStringLiteral("line-a")};
    }
    int post(const Program &program, const QByteArray &text)
    {
        RawClient client(static_cast<quint16>(program.port()));
        client.send(m_rig.webhook(RelayRig::body(text)));
        return client.readAnswer().status;
    }

private Q_SLOTS:
    void endsInTimeWhenItIsTold_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void endsInTimeWhenItIsTold()
    {
        QFETCH(int, signal);
        Program relay(m_name);
        relay.setEnvironment(secrets());
        QVERIFY(relay.startServer(arguments(QStringLiteral("ends"))));
        QCOMPARE(post(relay, "x"), 200);
        ::kill(static_cast<pid_t>(relay.process().processId()), signal);
        QCOMPARE(relay.wait(10'000), 0);
        const QByteArray log = relay.process().readAllStandardError();
        QVERIFY(!log.contains("top-secret"));
        QVERIFY(!log.contains("8c570fa6"));
    }

    void refusesWhatCannotWork_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("reason");
        const QStringList good = arguments(QStringLiteral("refused"));
        QTest::newRow("an unknown option")
            << good + QStringList{QStringLiteral("--nonsense")} << QByteArray("--nonsense");
        QTest::newRow("a database that is not there") << good
                + QStringList{QStringLiteral("--log"), QStringLiteral("postgresql://127.0.0.1:1/d")}
                                                      << QByteArray("cannot use the database");
        QTest::newRow("a folder that cannot be made")
            << arguments(QStringLiteral("/proc/nowhere/data")) << QByteArray("/proc/nowhere");
        QTest::newRow("a channel's name")
            << good.mid(0, 5) + QStringList{QStringLiteral("a/b")} << QByteArray("a/b");
    }
    void refusesWhatCannotWork()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, reason);
        Program relay(m_name);
        relay.setEnvironment(secrets());
        relay.start(arguments);
        QCOMPARE(relay.wait(10'000), 2);
        const QByteArray error = relay.process().readAllStandardError();
        QVERIFY2(error.contains(reason), error.constData());
        QCOMPARE(error.count('\n'), 1);
        QVERIFY(relay.process().readAllStandardOutput().isEmpty());
    }

    void refusesAPortAndAFolderInUse()
    {
        Program first(m_name);
        first.setEnvironment(secrets());
        QVERIFY(first.startServer(arguments(QStringLiteral("used"))));
        Program samePort(m_name);
        samePort.setEnvironment(secrets());
        samePort.start(
            arguments(QStringLiteral("unused"), QStringLiteral("127.0.0.1:%1").arg(first.port())));
        QCOMPARE(samePort.wait(10'000), 2);
        QCOMPARE(samePort.process().readAllStandardError().count('\n'), 1);
        Program sameFolder(m_name);
        sameFolder.setEnvironment(secrets());
        sameFolder.start(arguments(QStringLiteral("used")));
        QCOMPARE(sameFolder.wait(10'000), 2);
        QVERIFY(sameFolder.process().readAllStandardError().contains("another relay uses it"));
        QCOMPARE(post(first, "still there"), 200);
        first.kill9();
        // The lock went with its process.
        Program next(m_name);
        next.setEnvironment(secrets());
        QVERIFY(next.startServer(arguments(QStringLiteral("used"))));
    }

    void needsATokenToBeReachedFromOutside()
    {
        Program relay(m_name);
        relay.setEnvironment({{QStringLiteral("KIDOKU_CHANNEL_SECRET"), QStringLiteral("s")},
                              {QStringLiteral("KIDOKU_CONSOLE_TOKEN"), QString()}});
        relay.start(arguments(QStringLiteral("outside"), QStringLiteral("0.0.0.0:0")));
        QCOMPARE(relay.wait(10'000), 2);
        QVERIFY(relay.process().readAllStandardError().contains("console token"));
    }

    void saysWhatItIs()
    {
        Program help(m_name);
        help.start({QStringLiteral("--help")});
        QCOMPARE(help.wait(10'000), 0);
        QVERIFY(help.process().readAllStandardOutput().contains("--listen"));
        Program version(m_name);
        version.start({QStringLiteral("--version")});
        QCOMPARE(version.wait(10'000), 0);
        QCOMPARE(version.process().readAllStandardOutput(),
                 QByteArray("kidoku-relay " KIDOKU_VERSION "\n"));
    }

    void writesJsonLines()
    {
        Program relay(m_name);
        relay.setEnvironment(secrets());
        QVERIFY(relay.startServer(
            arguments(QStringLiteral("json"))
            + QStringList{QStringLiteral("--log-format"), QStringLiteral("json")}));
        QCOMPARE(relay.terminate(), 0);
        const QByteArray line = relay.process().readAllStandardError();
        QVERIFY(line.startsWith("{\""));
        QVERIFY(line.contains("\"level\":\"info\""));
    }

    void answers503WhenTheDiskIsFullAndRecoversByItself()
    {
        Program relay(m_name);
        relay.setEnvironment(secrets());
        QVERIFY(relay.startServer(arguments(QStringLiteral("full"))));
        QCOMPARE(post(relay, "before"), 200);
        // A file may not grow any more: to the relay the same as a full disk.
        const auto pid = static_cast<pid_t>(relay.process().processId());
        const rlimit none{0, RLIM_INFINITY};
        rlimit usual{};
        QCOMPARE(::prlimit(pid, RLIMIT_FSIZE, &none, &usual), 0);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(post(relay, "full"), 503);
        QVERIFY2(timer.elapsed() < 10'000, "503 comes at once, so that LINE sends it again");
        QCOMPARE(::prlimit(pid, RLIMIT_FSIZE, &usual, nullptr), 0);
        QTRY_COMPARE(post(relay, "after"), 200);
        QCOMPARE(relay.terminate(), 0);
        const QByteArray log = relay.process().readAllStandardError();
        QVERIFY(log.contains("not writable"));
        QVERIFY(log.contains("writable again"));
    }
};

QTEST_GUILESS_MAIN(RelaydProgram)
#include "tst_relayd_program.moc"
