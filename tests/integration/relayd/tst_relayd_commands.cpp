// SPDX-License-Identifier: Apache-2.0
#include "fake_line.h"
#include "relay_rig.h"

#include "support/postgres_server.h"
#include "support/program.h"

#include <QFileInfo>
#include <QTest>

#include <atomic>

#include <signal.h>

using namespace kidoku;
using namespace kidoku::testing;

namespace {

struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray error;
};

Ended run(const QStringList &arguments,
          const QString &secret = QStringLiteral("8c570fa6dd201bb328f1c1eac23a96d8"))
{
    Program program(QStringLiteral("kidoku-relay"));
    program.setEnvironment({{QStringLiteral("KIDOKU_CHANNEL_SECRET"), secret}});
    program.start(arguments);
    Ended ended;
    ended.code = program.wait(60'000);
    ended.out = program.process().readAllStandardOutput();
    ended.error = program.process().readAllStandardError();
    return ended;
}

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

//! The commands beside a log, as users give them.
class RelaydCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }

    static bool fill(RelayRig &rig, int webhooks)
    {
        for (int i = 0; i < webhooks; ++i) {
            if (rig.post(RelayRig::body("n" + QByteArray::number(i) + " \xF0\x9F\xA4\xA8")) != 200)
                return false;
        }
        return true;
    }
    //! The signed raw bodies that an address got.
    static QList<QByteArray> bodiesOf(const FakeLine &target)
    {
        QList<QByteArray> bodies;
        for (const QByteArray &request : target.requests())
            bodies.append(request.mid(request.indexOf("\r\n\r\n") + 4));
        return bodies;
    }

private Q_SLOTS:
    void savesAndRestoresWhileTheRelayWrites()
    {
        RelayRig rig;
        rig.config.dataDir = path("busy");
        QVERIFY(rig.start());
        QVERIFY(fill(rig, 50));
        std::atomic<bool> enough{false};
        std::atomic<int> refused{0};
        std::thread sender([&] {
            while (!enough)
                refused += rig.post(RelayRig::body(QByteArray(20'000, 'x'))) == 200 ? 0 : 1;
        });
        const Ended saved = run(words(
            QStringLiteral("backup --data %1 --to %2").arg(path("busy"), path("saved.sqlite"))));
        enough = true;
        sender.join();
        QVERIFY2(saved.code == 0, saved.error.constData());
        QCOMPARE(refused.load(), 0);
        QVERIFY2(saved.out.startsWith("line-a: "), saved.out.constData());
        QVERIFY(!QFileInfo::exists(path("saved.sqlite.part")));
        QVERIFY(!QFileInfo::exists(path("saved.sqlite-wal")));
        QCOMPARE(QFileInfo(path("saved.sqlite")).permissions()
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
                 QFile::Permissions());
        rig.stop();

        // A new epoch, since the relay wrote on after the backup.
        const Ended restored = run(words(QStringLiteral("restore --from %1 --data %2")
                                             .arg(path("saved.sqlite"), path("restored"))));
        QVERIFY2(restored.code == 0, restored.error.constData());
        QVERIFY(restored.out.contains("new epoch"));
        const Ended verified = run(words(QStringLiteral("verify --data %1").arg(path("restored"))));
        QVERIFY2(verified.code == 0, verified.out.constData());
        QVERIFY(verified.out.contains(" 0 problems"));

        RelayRig again;
        again.config.dataDir = path("restored");
        QVERIFY2(again.start(), qPrintable(again.error()));
        StreamReader reader(again.port(), "earliest");
        const auto ready = std::get<relay::ReadyRecord>(reader.next().body);
        QCOMPARE(reader.nextRecord().seq, 1);
        QCOMPARE(again.post(RelayRig::body("goes on")), 200);
        again.stop();

        RelayRig original;
        original.config.dataDir = path("busy");
        QVERIFY(original.start());
        StreamReader old(original.port(), "earliest");
        QVERIFY(std::get<relay::ReadyRecord>(old.next().body).epoch != ready.epoch);
        original.stop();
    }

    void keepsTheEpochWhenTheBackupIsTheNewest()
    {
        RelayRig rig;
        rig.config.dataDir = path("moves");
        QVERIFY(rig.start());
        QVERIFY(fill(rig, 3));
        QString epoch;
        QByteArray cursor;
        {
            StreamReader reader(rig.port(), "earliest");
            epoch = std::get<relay::ReadyRecord>(reader.next().body).epoch;
            for (int i = 0; i < 3; ++i)
                cursor = reader.nextRecord().cursor;
        }
        rig.stop();
        QCOMPARE(run(words(QStringLiteral("backup --data %1 --to %2")
                               .arg(path("moves"), path("moves.sqlite"))))
                     .code,
                 0);
        QCOMPARE(run(words(QStringLiteral("restore --from %1 --data %2 --same-epoch")
                               .arg(path("moves.sqlite"), path("moved"))))
                     .code,
                 0);
        RelayRig moved;
        moved.config.dataDir = path("moved");
        QVERIFY(moved.start());
        StreamReader reader(moved.port(), cursor);
        QCOMPARE(std::get<relay::ReadyRecord>(reader.next().body).epoch, epoch);
        QCOMPARE(moved.post(RelayRig::body("four")), 200);
        const relay::Record next = reader.nextRecord();
        QVERIFY2(std::holds_alternative<relay::WebhookRecord>(next.body), "no gap in between");
        QCOMPARE(next.seq, 4);
    }

    void refusesToOverwriteOrToRestoreDamage()
    {
        RelayRig rig;
        rig.config.dataDir = path("whole");
        QVERIFY(rig.start());
        QVERIFY(fill(rig, 200));
        rig.stop();
        const QString backup
            = QStringLiteral("backup --data %1 --to %2").arg(path("whole"), path("whole.sqlite"));
        QCOMPARE(run(words(backup)).code, 0);
        const Ended twice = run(words(backup));
        QCOMPARE(twice.code, 2);
        QVERIFY(twice.error.contains("exists already"));
        QCOMPARE(twice.error.count('\n'), 1);
        const Ended over = run(words(QStringLiteral("restore --from %1 --data %2")
                                         .arg(path("whole.sqlite"), path("whole"))));
        QCOMPARE(over.code, 2);
        QVERIFY(over.error.contains("exists already"));

        QFile file(path("whole.sqlite"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() / 2));
        file.close();
        const Ended damaged = run(words(QStringLiteral("restore --from %1 --data %2")
                                            .arg(path("whole.sqlite"), path("not-made"))));
        QVERIFY2(damaged.code == 1 || damaged.code == 2, damaged.error.constData());
        QVERIFY(!damaged.error.isEmpty());
        QVERIFY(!QFileInfo::exists(path("not-made")));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("an option") << "verify --nonsense" << QByteArray("--nonsense");
        QTest::newRow("no log") << "verify" << QByteArray("--data DIR or --log URL");
        QTest::newRow("a log that is not there")
            << "verify --data /nonexistent" << QByteArray("/nonexistent/relay.sqlite");
        QTest::newRow("pg_dump is the way")
            << "backup --log postgresql://h/d --to f" << QByteArray("pg_dump");
        QTest::newRow("a password on the command line")
            << "verify --log postgresql://u:p@h/d" << QByteArray("PGPASSFILE");
        QTest::newRow("prune what") << "prune --data /nonexistent" << QByteArray("--keep");
        QTest::newRow("prune how long")
            << "prune --data /nonexistent --keep soon" << QByteArray("soon");
        QTest::newRow("prune makes no log")
            << "prune --data /nonexistent --keep 1d" << QByteArray("there is no");
        QTest::newRow("replay to where")
            << "replay --data d --to ftp://x --from earliest" << QByteArray("ftp://x");
        QTest::newRow("replay in the clear to another machine")
            << "replay --data d --to http://192.0.2.1/w --from earliest" << QByteArray("--yes");
        QTest::newRow("replay from where")
            << "replay --data d --to http://127.0.0.1:1/" << QByteArray("--since");
        QTest::newRow("replay from a bad cursor")
            << "replay --data d --to http://127.0.0.1:1/ --from 12" << QByteArray("12");
        QTest::newRow("restore from nothing")
            << "restore --from /nonexistent --data /nonexistent" << QByteArray("/nonexistent");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, reason);
        const Ended ended = run(words(line));
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.error.contains(reason), ended.error.constData());
        QCOMPARE(ended.error.count('\n'), 1);
        QVERIFY(ended.out.isEmpty());
    }

    void verifyListsWhatIsWrong()
    {
        RelayRig rig;
        rig.config.dataDir = path("checked");
        QVERIFY(rig.start());
        QVERIFY(fill(rig, 10));
        // While the relay runs, too.
        const QString line = QStringLiteral("verify --data %1").arg(path("checked"));
        const Ended good = run(words(line));
        QVERIFY2(good.code == 0, good.out.constData());
        QVERIFY(good.out.contains("10 records, 10 signatures fit, 0 problems"));
        const Ended other = run(words(line), QStringLiteral("another-secret"));
        QCOMPARE(other.code, 1);
        QCOMPARE(other.out.count("the signature does not fit"), 10);
        const Ended without = run(words(line), QString());
        QCOMPARE(without.code, 0);
        QVERIFY(without.out.contains("not looked at"));
        const Ended unknown = run(words(line + QStringLiteral(" --channel nobody")));
        QCOMPARE(unknown.code, 2);
    }

    void prunesBesideARunningRelay()
    {
        RelayRig rig;
        rig.config.dataDir = path("pruned");
        rig.config.retention.rows = 40; // the relay prunes, too, and must not take more for it
        QVERIFY(rig.start());
        QVERIFY(fill(rig, 30));
        const Ended rows
            = run(words(QStringLiteral("prune --data %1 --keep-rows 20").arg(path("pruned"))));
        QVERIFY2(rows.code == 0, rows.error.constData());
        QVERIFY2(rows.out.contains("10 records dropped"), rows.out.constData());
        QVERIFY(fill(rig, 5));
        const Ended verified = run(words(QStringLiteral("verify --data %1").arg(path("pruned"))));
        QVERIFY2(verified.code == 0, verified.out.constData());
        QVERIFY2(verified.out.contains("25 records"), verified.out.constData());
        StreamReader reader(rig.port(), "earliest");
        QVERIFY(std::holds_alternative<relay::ReadyRecord>(reader.next().body));
        QCOMPARE(reader.nextRecord().seq, 11);
        const Ended young
            = run(words(QStringLiteral("prune --data %1 --keep 1d").arg(path("pruned"))));
        QVERIFY(young.out.contains("0 records dropped"));
    }

    void replaysBytesAndSignatures()
    {
        RelayRig rig;
        rig.config.dataDir = path("replayed");
        QVERIFY(rig.start());
        const QByteArray odd
            = "{ \"destination\" : \"U\",\r\n\t\"events\":[{\"text\":\"\\uD83E\\uDD28 "
              "\xF0\x9F\xA4\xA8\"}] }";
        QCOMPARE(rig.post(odd), 200);
        QVERIFY(fill(rig, 30));
        FakeLine target([](FakeLine::Peer &peer, const QByteArray &) {
            peer.send(FakeLine::answer(200, "{}"));
            return true;
        });
        const QString to = QStringLiteral("http://127.0.0.1:%1/hook?x=1").arg(target.port());
        const Ended all = run(words(
            QStringLiteral("replay --data %1 --to %2 --from earliest").arg(path("replayed"), to)));
        QVERIFY2(all.code == 0, all.error.constData());
        QVERIFY2(all.out.contains("31 sent, 0 refused"), all.out.constData());
        QCOMPARE(target.connections(), 1);
        QCOMPARE(target.requests().size(), 31);
        const QByteArray first = target.requests().first();
        QVERIFY(first.startsWith("POST /hook?x=1 HTTP/1.1\r\n"));
        QVERIFY(first.endsWith("\r\n\r\n" + odd));
        for (const QByteArray &request : target.requests()) {
            const qsizetype at = request.toLower().indexOf("x-line-signature: ");
            const QByteArray signature
                = request.mid(at + 18, request.indexOf("\r\n", at) - at - 18);
            QVERIFY(line::isSignatureValid(request.mid(request.indexOf("\r\n\r\n") + 4), signature,
                                           {core::Secret("8c570fa6dd201bb328f1c1eac23a96d8")}));
        }
        const Ended none
            = run(words(QStringLiteral("replay --data %1 --to %2 --since 1h --until 1h")
                            .arg(path("replayed"), to)));
        QVERIFY(none.out.contains("0 sent"));
    }

    void aReplayTellsRefusals()
    {
        RelayRig rig;
        rig.config.dataDir = path("refused");
        QVERIFY(rig.start());
        QVERIFY(fill(rig, 6));
        int count = 0;
        FakeLine target([&count](FakeLine::Peer &peer, const QByteArray &) {
            peer.send(FakeLine::answer(++count == 3 ? 500 : 200, "{}"));
            return true;
        });
        const Ended ended = run(words(
            QStringLiteral("replay --data %1 --to http://127.0.0.1:%2/ --from earliest --rate 1000")
                .arg(path("refused"))
                .arg(target.port())));
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.out.contains("6 sent, 1 refused"));
        QVERIFY2(ended.error.contains("answered with 500"), ended.error.constData());
    }

    void aReplayGoesOnAfterCtrlC()
    {
        RelayRig rig;
        rig.config.dataDir = path("stopped");
        QVERIFY(rig.start());
        QVERIFY(fill(rig, 12));
        std::atomic<qint64> pid{0};
        int count = 0;
        FakeLine target([&](FakeLine::Peer &peer, const QByteArray &) {
            // In the middle of a webhook: it is finished first.
            if (++count == 5)
                ::kill(static_cast<pid_t>(pid.load()), SIGINT);
            peer.send(FakeLine::answer(200, "{}"));
            return true;
        });
        const auto line = [&](const QString &from) {
            return words(QStringLiteral("replay --data %1 --to http://127.0.0.1:%2/ --rate 50 "
                                        "--from %3")
                             .arg(path("stopped"))
                             .arg(target.port())
                             .arg(from));
        };
        Program program(QStringLiteral("kidoku-relay"));
        program.start(line(QStringLiteral("earliest")));
        pid = program.process().processId();
        QCOMPARE(program.wait(60'000), 130);
        const QByteArray out = program.process().readAllStandardOutput();
        const QByteArray mark = "go on with --from ";
        QVERIFY2(out.contains(mark), out.constData());
        const QByteArray cursor = out.mid(out.indexOf(mark) + mark.size()).trimmed();
        const Ended rest = run(line(QString::fromUtf8(cursor)));
        QCOMPARE(rest.code, 0);
        const QList<QByteArray> bodies = bodiesOf(target);
        QCOMPARE(bodies.size(), 12);
        for (int i = 0; i < 12; ++i)
            QVERIFY(bodies.at(i).contains("\"n" + QByteArray::number(i) + ' '));
    }

    void aReplayStopsWhereNobodyAnswers()
    {
        RelayRig rig;
        rig.config.dataDir = path("silent");
        QVERIFY(rig.start());
        QVERIFY(fill(rig, 4));
        int count = 0;
        FakeLine target([&count](FakeLine::Peer &peer, const QByteArray &) {
            if (++count > 2)
                return false;
            peer.send(FakeLine::answer(200, "{}"));
            return true;
        });
        const Ended ended
            = run(words(QStringLiteral("replay --data %1 --to http://127.0.0.1:%2/ --from earliest")
                            .arg(path("silent"))
                            .arg(target.port())));
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.out.contains("2 sent"), ended.out.constData());
        QVERIFY(ended.out.contains("go on with --from "));
        QVERIFY(!ended.error.isEmpty());
    }

    void worksOnPostgresToo()
    {
        PostgresServer postgres;
        if (!postgres.create())
            QSKIP(qPrintable(postgres.fault()));
        RelayRig rig;
        rig.config.log = postgres.url(QStringLiteral("postgres"));
        QVERIFY2(rig.start(), qPrintable(rig.error()));
        QVERIFY(fill(rig, 12));
        const auto ask
            = [&rig](const QString &line) { return run(words(line.arg(rig.config.log))); };
        const Ended verified = ask(QStringLiteral("verify --log %1"));
        QVERIFY2(verified.code == 0, (verified.out + verified.error).constData());
        QVERIFY2(verified.out.contains("12 records, 12 signatures fit"), verified.out.constData());
        const Ended pruned = ask(QStringLiteral("prune --log %1 --keep-rows 5"));
        QVERIFY2(pruned.out.contains("7 records dropped"), pruned.error.constData());
        const Ended again = ask(QStringLiteral("verify --log %1"));
        QVERIFY2(again.out.contains("5 records"), again.out.constData());
        FakeLine target([](FakeLine::Peer &peer, const QByteArray &) {
            peer.send(FakeLine::answer(200, "{}"));
            return true;
        });
        const Ended sent
            = run(words(QStringLiteral("replay --log %1 --to http://127.0.0.1:%2/ --from earliest")
                            .arg(rig.config.log)
                            .arg(target.port())));
        QVERIFY2(sent.out.contains("5 sent"), (sent.out + sent.error).constData());

        // Without its database the relay is there, but not ready.
        const auto readiness = [&rig] { return rig.ask("GET", "/readyz"); };
        QCOMPARE(readiness().status, 200);
        postgres.kill9();
        QTRY_COMPARE(readiness().status, 503);
        QVERIFY(readiness().body.contains("\"database\":{\"ok\":false"));
        QVERIFY(readiness().body.contains("\"log\":{\"ok\":false"));
        QVERIFY(rig.ask("GET", "/metrics").body.contains("kidoku_relay_log_readable 0\n"));
        QCOMPARE(rig.ask("GET", "/healthz").status, 200);
        QVERIFY(postgres.start());
        QTRY_COMPARE(readiness().status, 200);
    }
};

QTEST_GUILESS_MAIN(RelaydCommands)
#include "tst_relayd_commands.moc"
