// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

//! A bot of LINE's official Node SDK, driven by scenario files: `kidoku-linesim run`. The SDK comes
//! from npm into the build folder; without npm or a registry there is nothing to test.
class TestLinesimSdk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anEchoBotAnswers();
    void anEchoBotRefusesABadSignature();
    void aWrongClaimFailsTheRun();
    void anotherSecretIsRefused();

private:
    struct Ended
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    static QString folder() { return QStringLiteral(KIDOKU_SDK_FOLDER); }
    static QString story(const char *name)
    {
        return QStringLiteral(KIDOKU_SDK_STORIES "/") + QLatin1String(name);
    }
    QProcessEnvironment environment(const char *secret = "a-channel-secret") const;
    Ended run(const QString &file, const char *secret = "a-channel-secret");

    std::unique_ptr<QProcess> m_bot;
    quint16 m_linePort = 0;
    quint16 m_botPort = 0;
};

void TestLinesimSdk::initTestCase()
{
    const QString npm = QStandardPaths::findExecutable(u"npm"_s);
    if (npm.isEmpty() || QStandardPaths::findExecutable(u"node"_s).isEmpty())
        QSKIP("npm and node are not here");
    QVERIFY(QDir().mkpath(folder()));
    if (QDir(folder() + u"/node_modules/@line/bot-sdk"_s).exists())
        return;
    QProcess install;
    install.setWorkingDirectory(folder());
    install.start(npm,
                  {u"install"_s, u"--no-audit"_s, u"--no-fund"_s, u"--prefix"_s, folder(),
                   u"@line/bot-sdk@11.0.0"_s});
    if (!install.waitForFinished(120'000)) {
        install.kill();
        install.waitForFinished();
        QSKIP("npm did not end within two minutes");
    }
    if (install.exitCode() != 0)
        QSKIP(qPrintable(u"npm could not install @line/bot-sdk: "_s
                         + QString::fromUtf8(install.readAllStandardError()).left(300)));
}

QProcessEnvironment TestLinesimSdk::environment(const char *secret) const
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    all.insert(u"KIDOKU_CHANNEL_SECRET"_s, QString::fromLatin1(secret));
    all.insert(u"KIDOKU_ACCESS_TOKEN"_s, u"an-access-token"_s);
    all.insert(u"SDK_FOLDER"_s, folder());
    all.insert(u"LINE_API"_s, u"http://127.0.0.1:%1"_s.arg(m_linePort));
    return all;
}

void TestLinesimSdk::init()
{
    // A port that was free a moment ago: the bot has to know it before the simulator is there.
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    m_linePort = free.serverPort();
    free.close();
    m_bot = std::make_unique<QProcess>();
    m_bot->setProcessEnvironment(environment());
    m_bot->start(u"node"_s, {story("bot.mjs")});
    while (!m_bot->canReadLine() && m_bot->waitForReadyRead(30'000)) {}
    const QByteArray line = m_bot->readLine();
    QVERIFY2(line.startsWith("listening on "), m_bot->readAllStandardError().constData());
    m_botPort = line.mid(13).trimmed().toUShort();
}

void TestLinesimSdk::cleanup()
{
    if (!m_bot)
        return;
    m_bot->terminate();
    m_bot->waitForFinished();
    m_bot.reset();
}

TestLinesimSdk::Ended TestLinesimSdk::run(const QString &file, const char *secret)
{
    QProcess simulator;
    simulator.setProcessEnvironment(environment(secret));
    simulator.start(QStringLiteral(KIDOKU_BIN_DIR "/kidoku-linesim"),
                    {u"run"_s, file, u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_linePort),
                     u"--webhook"_s, u"http://127.0.0.1:%1/webhook"_s.arg(m_botPort)});
    if (!simulator.waitForFinished(60'000)) {
        simulator.kill();
        simulator.waitForFinished();
        return {};
    }
    return {simulator.exitCode(), simulator.readAllStandardOutput(),
            simulator.readAllStandardError()};
}

void TestLinesimSdk::anEchoBotAnswers()
{
    const Ended ended = run(story("echo.json"));
    QVERIFY2(ended.code == 0, (ended.out + ended.err).constData());
    QVERIFY(ended.out.contains("ok    [a text] Anna: answered with"));
    QVERIFY(ended.out.endsWith("10 of 10 claims hold\n"));
}

void TestLinesimSdk::anEchoBotRefusesABadSignature()
{
    const Ended ended = run(story("bad-signature.json"));
    QVERIFY2(ended.code == 0, (ended.out + ended.err).constData());
}

void TestLinesimSdk::aWrongClaimFailsTheRun()
{
    const Ended ended = run(story("wrong.json"));
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.out.contains("FAIL  [a claim that does not hold]"), ended.out.constData());
    QVERIFY2(ended.out.contains("but it answered [{\"text\":\"echo: hello\""),
             ended.out.constData());
    QVERIFY(ended.out.endsWith("0 of 1 claims hold\n"));
}

void TestLinesimSdk::anotherSecretIsRefused()
{
    const Ended ended = run(story("echo.json"), "not-that-secret");
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.out.contains("it took them with [401]"), ended.out.constData());
}

QTEST_GUILESS_MAIN(TestLinesimSdk)
#include "tst_linesim_sdk.moc"
