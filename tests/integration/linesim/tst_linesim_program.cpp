// SPDX-License-Identifier: Apache-2.0
#include "bot_server.h"
#include "line/signature.h"
#include "sim_client.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using kidoku::core::Secret;
using kidoku::testing::BotServer;
using kidoku::testing::SimClient;

//! kidoku-linesim as a program: first line, exit codes, signals, environment, `check`.
class TestLinesimProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesUntilASignal_data();
    void servesUntilASignal();
    void refuses_data();
    void refuses();
    void refusesAPortInUse();
    void checksScenarios();
    void runsAgainstABot();
    void takesSecretsFromTheEnvironment();
    void trimsSecrets_data();
    void trimsSecrets();
    void tellsHelpAndVersion();
    void twoRunsAreEqual();

private:
    struct Ended
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    static QString program() { return QStringLiteral(KIDOKU_BIN_DIR "/kidoku-linesim"); }
    static Ended run(const QStringList &arguments);
    //! Starts it and reads the port from its first line; 0 when there was none.
    static quint16 start(QProcess &process, const QStringList &arguments);
};

TestLinesimProgram::Ended TestLinesimProgram::run(const QStringList &arguments)
{
    QProcess process;
    process.start(program(), arguments);
    if (!process.waitForFinished(20'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

quint16 TestLinesimProgram::start(QProcess &process, const QStringList &arguments)
{
    process.start(program(), arguments);
    while (!process.canReadLine() && process.waitForReadyRead(20'000)) {}
    const QByteArray line = process.readLine();
    const QByteArray prefix = "listening on http://127.0.0.1:";
    return line.startsWith(prefix) ? line.sliced(prefix.size()).trimmed().toUShort() : quint16(0);
}

void TestLinesimProgram::servesUntilASignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestLinesimProgram::servesUntilASignal()
{
    QFETCH(int, signal);
    QProcess process;
    const quint16 port = start(process, {u"--listen"_s, u"127.0.0.1:0"_s});
    QVERIFY(port != 0);
    SimClient client(port);
    QCOMPARE(client.get("/_sim/chats").status, 200);
    // Even with a call that hangs and a stream that is open.
    client.faults(u"hang"_s);
    client.raw("GET /v2/bot/info HTTP/1.1\r\nHost: x\r\n\r\n", 20);
    SimClient stream(port);
    stream.raw("GET /_sim/stream HTTP/1.1\r\nHost: x\r\n\r\n", 20);
    QCOMPARE(::kill(pid_t(process.processId()), signal), 0);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void TestLinesimProgram::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *name, const QString &arguments, const QByteArray &reason) {
        QTest::newRow(name) << arguments.split(u' ') << reason;
    };
    row("an address beyond loopback", u"--listen 0.0.0.0:0"_s, "loopback only");
    row("an address without port", u"--listen 127.0.0.1"_s, "HOST:PORT");
    row("an unknown option", u"--lisen 127.0.0.1:0"_s, "lisen");
    row("an unknown word", u"serve"_s, "'serve'");
    row("a seed that is no number", u"--seed x"_s, "--seed");
    row("a webhook beyond loopback", u"--webhook http://192.0.2.1/"_s, "webhook");
    row("a log format that it does not know", u"--log-format xml"_s, "--log-format");
    row("a scenario that is not there", u"--scenario /nowhere/x.json"_s, "/nowhere/x.json");
    row("a speed that is none", u"--speed 0"_s, "--speed");
    row("a control port beyond loopback", u"--control 0.0.0.0:0"_s, "loopback only");
    row("a run against nobody", u"run /nowhere/x.json"_s, "/nowhere/x.json");
    row("a check of nothing", u"check /nowhere/x.json"_s, "/nowhere/x.json");
}

void TestLinesimProgram::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, reason);
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.err.contains(reason), ended.err.constData());
    QCOMPARE(ended.err.count('\n'), 1);
    QVERIFY(ended.out.isEmpty());
}

void TestLinesimProgram::refusesAPortInUse()
{
    QProcess process;
    const quint16 port = start(process, {});
    QVERIFY(port != 0);
    const Ended ended = run({u"--listen"_s, u"127.0.0.1:%1"_s.arg(port)});
    QCOMPARE(ended.code, 2);
    QVERIFY(ended.err.contains("in use"));
    process.terminate();
    QVERIFY(process.waitForFinished(20'000));
}

void TestLinesimProgram::checksScenarios()
{
    const Ended fine = run({u"check"_s, QStringLiteral(KIDOKU_SCENARIOS "/demo.json")});
    QCOMPARE(fine.code, 0);
    QVERIFY(fine.out.contains("fine, 6 people"));
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"bad.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"timeline\": [\n  {\"at\": 0, \"faults\": {\"script\": \"5OO\"}}\n]}\n");
    file.close();
    const Ended bad = run({u"check"_s, file.fileName()});
    QCOMPARE(bad.code, 1);
    QVERIFY(
        bad.out.contains("bad.json:2: timeline[0].faults.script: item 1 at character 1: '5OO'"));
    const Ended both
        = run({u"check"_s, file.fileName(), QStringLiteral(KIDOKU_SCENARIOS "/demo.json")});
    QCOMPARE(both.code, 1);
    QVERIFY(both.out.contains("bad.json:2: ") && both.out.contains("demo.json: fine"));
    QStringList all{u"check"_s};
    const QDir shipped(QStringLiteral(KIDOKU_SCENARIOS));
    for (const QString &name : shipped.entryList({u"*.json"_s}))
        all.append(shipped.filePath(name));
    QVERIFY(all.size() >= 7);
    QCOMPARE(run(all).code, 0);
    const Ended refused = run({u"--scenario"_s, file.fileName()});
    QCOMPARE(refused.code, 2);
    QVERIFY(refused.err.contains("bad.json:2: "));
}

void TestLinesimProgram::runsAgainstABot()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"story.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"people":[{"name":"Anna"}],"repeat":{"from":0,"every":100},"timeline":[
        {"at":0,"name":"one","from":"Anna","message":{"type":"image"},
         "expect":[{"webhooks":[200]},{"chat":"Anna","answers":[],"stays":50}]},
        {"at":10,"name":"two","from":"Anna","message":{"type":"image"},
         "expect":[{"webhooks":[404],"within":200}]}]})");
    file.close();
    BotServer bot;
    QProcess process;
    process.start(program(),
                  {u"run"_s, file.fileName(), u"--webhook"_s,
                   QString::fromLatin1(bot.url().toEncoded()), u"--json"_s, u"--speed"_s, u"5"_s});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(process.exitCode(), 1);
    const QJsonArray claims = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
    QCOMPARE(claims.size(), 3);
    QVERIFY(claims.at(0).toObject().value("holds"_L1).toBool());
    QVERIFY(claims.at(1).toObject().value("holds"_L1).toBool());
    QVERIFY(!claims.at(2).toObject().value("holds"_L1).toBool());
    QCOMPARE(claims.at(2).toObject().value("step"_L1).toString(), u"two"_s);
    QCOMPARE(bot.hooks().size(), 2); // it does not repeat

    const Ended nowhere = run({u"run"_s, file.fileName()});
    QCOMPARE(nowhere.code, 2);
    QVERIFY(nowhere.err.contains("--webhook"));
}

void TestLinesimProgram::takesSecretsFromTheEnvironment()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KIDOKU_ACCESS_TOKEN"_s, u"a-token-of-mine"_s);
    process.setProcessEnvironment(environment);
    const quint16 port = start(process, {u"--log-format"_s, u"json"_s});
    SimClient right(port, "a-token-of-mine");
    SimClient wrong(port, "another");
    QCOMPARE(right.get("/v2/bot/info").status, 200);
    QCOMPARE(wrong.get("/v2/bot/info").status, 401);
    right.faults(u"down:1"_s);
    process.terminate();
    QVERIFY(process.waitForFinished(20'000));
    const QByteArray log = process.readAllStandardError();
    QVERIFY(log.startsWith('{'));
    QVERIFY(!log.contains("a-token-of-mine"));
}

void TestLinesimProgram::trimsSecrets_data()
{
    QTest::addColumn<QString>("secrets");
    QTest::newRow("one") << u"s3cret"_s;
    QTest::newRow("one from a file with its line break") << u" s3cret\n"_s;
    QTest::newRow("the first of two") << u"s3cret,older"_s;
    QTest::newRow("the first that is there") << u" , s3cret , older"_s;
}

void TestLinesimProgram::trimsSecrets()
{
    QFETCH(QString, secrets);
    BotServer bot;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KIDOKU_CHANNEL_SECRET"_s, secrets);
    environment.insert(u"KIDOKU_ACCESS_TOKEN"_s, u"\ta-token-of-mine\n"_s);
    process.setProcessEnvironment(environment);
    SimClient client(start(process, {u"--webhook"_s, QString::fromLatin1(bot.url().toEncoded())}),
                     "a-token-of-mine");
    QCOMPARE(client.get("/v2/bot/info").status, 200);
    client.say(u"佐藤"_s, u"やあ"_s);
    QTRY_COMPARE(bot.hooks().size(), 1);
    const auto &hook = bot.hooks().first();
    QVERIFY(kidoku::line::isSignatureValid(hook.body, hook.headers.value("x-line-signature"),
                                           {Secret("s3cret")}));
    process.terminate();
    QVERIFY(process.waitForFinished(20'000));
}

void TestLinesimProgram::tellsHelpAndVersion()
{
    const Ended help = run({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const char *word :
         {"run FILE --webhook URL", "--control", "--story-time", "relay-restart",
          "DELETE /_sim/faults", "--listen", "--webhook", "--seed", "--scenario", "check FILE...",
          "KIDOKU_CHANNEL_SECRET", "/_sim/faults", "PUT /_sim/delivery {\"webhook\":URL}",
          "`down` refuses", "epoch milliseconds"})
        QVERIFY2(help.out.contains(word), word);
    const Ended version = run({u"--version"_s});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith("kidoku-linesim "));
}

void TestLinesimProgram::twoRunsAreEqual()
{
    QList<QByteArray> told;
    for (int i = 0; i < 2; ++i) {
        QProcess process;
        const quint16 port = start(process, {u"--seed"_s, u"42"_s});
        SimClient client(port);
        told.append(QJsonDocument(client.say(u"佐藤"_s, u"x"_s)).toJson());
        process.terminate();
        QVERIFY(process.waitForFinished(20'000));
    }
    QCOMPARE(told.at(0), told.at(1));
}

QTEST_GUILESS_MAIN(TestLinesimProgram)
#include "tst_linesim_program.moc"
