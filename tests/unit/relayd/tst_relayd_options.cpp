// SPDX-License-Identifier: Apache-2.0
#include "relayd/options.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kidoku::relayd;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

QProcessEnvironment environmentWithSecrets()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("KIDOKU_CHANNEL_SECRET"), QStringLiteral("first, second"));
    environment.insert(QStringLiteral("KIDOKU_ACCESS_TOKEN"), QStringLiteral("line-token\n"));
    environment.insert(QStringLiteral("KIDOKU_CONSOLE_TOKEN"), QStringLiteral("console-token"));
    return environment;
}

} // namespace

class RelaydOptions : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString fileWith(const QByteArray &text)
    {
        const QString path = m_dir.filePath(QStringLiteral("relay.conf"));
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        return written ? path : QString();
    }

private Q_SLOTS:
    void readsACommandLine()
    {
        const auto options
            = readOptions(words("--listen 127.0.0.1:8080 --data=/d --channel line-a --log sqlite "
                                "--line-api http://127.0.0.1:9 --keep-days 7 --keep-rows 100 "
                                "--log-format json"),
                          environmentWithSecrets());
        QVERIFY2(options.ok(), options ? "" : qPrintable(options.error()));
        const ServerConfig &config = options->config;
        QCOMPARE(config.listen.port, 8080);
        QCOMPARE(config.dataDir, QStringLiteral("/d"));
        QCOMPARE(config.channels.size(), 1);
        QCOMPARE(config.channels[0].name, QStringLiteral("line-a"));
        QCOMPARE(config.channels[0].secrets.size(), 2);
        QCOMPARE(config.channels[0].secrets[1].reveal(), QByteArray("second"));
        QCOMPARE(config.channels[0].accessToken.reveal(), QByteArray("line-token"));
        QCOMPARE(config.consoleToken.reveal(), QByteArray("console-token"));
        QCOMPARE(config.lineApi, QUrl(QStringLiteral("http://127.0.0.1:9")));
        QCOMPARE(config.retention.age, kidoku::core::Milliseconds(std::chrono::hours(168)));
        QCOMPARE(config.retention.rows, 100);
        QCOMPARE(options->logFormat, kidoku::core::LogFormat::Json);
    }

    void asksForHelpBeforeAllElse()
    {
        const auto help = readOptions(words("--nonsense --help"), {});
        QVERIFY(help.ok());
        QCOMPARE(help->task, Options::Task::Help);
        QCOMPARE(readOptions(words("--version"), {})->task, Options::Task::Version);
    }

    void saysWhatIsWrongInOneLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        const QString good = QStringLiteral("--listen 127.0.0.1:1 --data /d --channel a ");
        QTest::newRow("an unknown option") << good + QStringLiteral("--colour f") << "--colour";
        QTest::newRow("no such file")
            << good + QStringLiteral("--config /nowhere/f") << "/nowhere/f";
        QTest::newRow("a stray word") << good + QStringLiteral("more") << "more";
        QTest::newRow("a single dash") << good + QStringLiteral("-v") << "-v";
        QTest::newRow("a value is missing") << good + QStringLiteral("--log") << "--log";
        QTest::newRow("a password that others can see")
            << good + QStringLiteral("--log postgresql://u:p@h/d") << "PGPASSFILE";
        QTest::newRow("a password among the parameters")
            << good + QStringLiteral("--log postgresql://h/d?password=p") << "PGPASSFILE";
        QTest::newRow("another log") << good + QStringLiteral("--log files") << "--log";
        QTest::newRow("a bad address") << good + QStringLiteral("--listen nowhere") << "--listen";
        QTest::newRow("a bad number") << good + QStringLiteral("--keep-days many") << "--keep-days";
        QTest::newRow("a negative number")
            << good + QStringLiteral("--keep-rows -1") << "--keep-rows";
        QTest::newRow("a bad format")
            << good + QStringLiteral("--log-format xml") << "--log-format";
        QTest::newRow("no address") << "--data /d --channel a"
                                    << "--listen";
        QTest::newRow("no folder") << "--listen 127.0.0.1:1 --channel a"
                                   << "--data";
        QTest::newRow("no channel") << "--listen 127.0.0.1:1 --data /d"
                                    << "--channel";
    }
    void saysWhatIsWrongInOneLine()
    {
        QFETCH(QString, line);
        QFETCH(QString, word);
        const auto options
            = readOptions(line.split(u' ', Qt::SkipEmptyParts), environmentWithSecrets());
        QVERIFY(!options.ok());
        QVERIFY2(options.error().contains(word), qPrintable(options.error()));
        QVERIFY(!options.error().contains(u'\n'));
    }

    void readsAFileOfOptions()
    {
        const QString path = fileWith("# the relay of the shop\n\n listen = 127.0.0.1:8080 \n"
                                      "data = /d=x\n; a note\r\nchannel=line-a\nkeep-days = 7\n");
        const auto options
            = readOptions({QStringLiteral("--config"), path, QStringLiteral("--keep-days=9")},
                          environmentWithSecrets());
        QVERIFY2(options.ok(), options ? "" : qPrintable(options.error()));
        QCOMPARE(options->config.listen.port, 8080);
        QCOMPARE(options->config.dataDir, QStringLiteral("/d=x"));
        QCOMPARE(options->config.channels[0].name, QStringLiteral("line-a"));
        QCOMPARE(options->config.retention.age,
                 kidoku::core::Milliseconds(std::chrono::hours(216)));
    }

    void refusesAFileThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("no value") << QByteArray("listen\n") << "line 1";
        QTest::newRow("no name") << QByteArray("data = /d\n= x\n") << "line 2";
        QTest::newRow("a name that is none") << QByteArray("Li sten = x\n") << "line 1";
        QTest::newRow("an unknown option") << QByteArray("colour = x\n") << "--colour";
        QTest::newRow("a secret") << QByteArray("channel-secret = x\n") << "--channel-secret";
        QTest::newRow("itself") << QByteArray("config = x\n") << "line 1";
        QTest::newRow("a wrong value") << QByteArray("keep-days = x\n") << "--keep-days";
        QTest::newRow("too long") << QByteArray(70'000, '#') << "longer";
    }
    void refusesAFileThatIsNone()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, word);
        const QString path = fileWith(text);
        const auto options
            = readOptions({QStringLiteral("--config"), path}, environmentWithSecrets());
        QVERIFY(!options.ok());
        QVERIFY2(options.error().contains(word), qPrintable(options.error()));
        QVERIFY2(options.error().contains(path), qPrintable(options.error()));
    }

    void needsTheChannelSecret()
    {
        const auto options = readOptions(words("--listen 127.0.0.1:1 --data /d --channel a"), {});
        QVERIFY(!options.ok());
        QVERIFY(options.error().contains(QLatin1String("KIDOKU_CHANNEL_SECRET")));
    }
};

QTEST_GUILESS_MAIN(RelaydOptions)
#include "tst_relayd_options.moc"
