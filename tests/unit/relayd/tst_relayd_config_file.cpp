// SPDX-License-Identifier: Apache-2.0
#include "relayd/config_file.h"
#include "relayd/limit_keys.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace kidoku;
using namespace kidoku::relayd;

//! The file of --config.
class RelaydConfigFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString write(const QString &name, const QByteArray &bytes, mode_t mode = 0600)
    {
        const QString path = m_dir.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        file.close();
        ::chmod(QFile::encodeName(path).constData(), mode);
        return path;
    }
    ConfigFile read(const QByteArray &text, const QProcessEnvironment &environment = {})
    {
        return readConfigFile(write(QStringLiteral("relay.toml"), text), environment,
                              FileSecrets::Read);
    }

private Q_SLOTS:
    void init()
    {
        write(QStringLiteral("one"), "secret-one\n");
        write(QStringLiteral("two"), " secret-two ");
        write(QStringLiteral("line"), "line-token");
        write(QStringLiteral("console"), "console-token");
    }

    void readsSeveralChannels()
    {
        const ConfigFile file = read("listen = \"127.0.0.1:8080\"\n"
                                     "data = \"/d\"\n"
                                     "log = \"postgresql://h/d\"\n"
                                     "log-format = \"json\"\n"
                                     "line-api = \"http://127.0.0.1:9\"\n"
                                     "console-token-file = \"console\"\n"
                                     "keep-days = 7\n"
                                     "keep-rows = 50\n"
                                     "[channel.shop]\n"
                                     "secret-files = [\"one\", \"two\"]\n"
                                     "token-file = \"line\"\n"
                                     "[channel.bar]\n"
                                     "secret-files = [\"two\"]\n"
                                     "keep-rows = 9\n"
                                     "[limits]\n"
                                     "connections = 100\n"
                                     "ping-ms = 2000\n");
        QVERIFY2(file.problems.isEmpty(), qPrintable(file.problems.join(u'\n')));
        QVERIFY(check(file.config).ok());
        const ServerConfig &config = file.config;
        QCOMPARE(config.listen.port, 8080);
        QCOMPARE(config.log, QStringLiteral("postgresql://h/d"));
        QCOMPARE(file.logFormat, core::LogFormat::Json);
        QCOMPARE(config.consoleToken.reveal(), QByteArray("console-token"));
        QCOMPARE(config.retention.age, core::Milliseconds(std::chrono::hours(24 * 7)));
        QCOMPARE(config.limits.connections, 100);
        QCOMPARE(config.limits.ping, core::Milliseconds(2000));
        QCOMPARE(config.channels.size(), 2);
        const ChannelConfig &bar = config.channels[0];
        QCOMPARE(bar.name, QStringLiteral("bar"));
        QCOMPARE(bar.retention->rows, 9);
        QCOMPARE(bar.retention->age, core::Milliseconds(std::chrono::hours(24 * 7)));
        const ChannelConfig &shop = config.channels[1];
        QCOMPARE(shop.secrets.size(), 2);
        QCOMPARE(shop.secrets[0].reveal(), QByteArray("secret-one"));
        QCOMPARE(shop.secrets[1].reveal(), QByteArray("secret-two"));
        QCOMPARE(shop.accessToken.reveal(), QByteArray("line-token"));
        QVERIFY(!shop.retention);
        const QString told = describe(config, core::LogFormat::Json);
        for (const char *hidden : {"secret-one", "secret-two", "line-token", "console-token"})
            QVERIFY2(!told.contains(QLatin1String(hidden)), hidden);
        QVERIFY(told.contains(QLatin1String("[channel.shop]")));
    }

    void namesFileLineAndKey_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("an unknown key")
            << QByteArray("data = \"/d\"\ncolour = 1\n") << ":2: colour:";
        QTest::newRow("an unknown key of a channel")
            << QByteArray("[channel.a]\nsecret-files = [\"one\"]\nsecret = \"x\"\n")
            << ":3: channel.a.secret:";
        QTest::newRow("an unknown limit")
            << QByteArray("[limits]\nnone = 1\n") << ":2: limits.none:";
        QTest::newRow("an unknown table") << QByteArray("[more]\n") << ":1: more:";
        QTest::newRow("a number as a text")
            << QByteArray("keep-days = \"7\"\n") << ":1: keep-days:";
        QTest::newRow("a text as a number") << QByteArray("data = 7\n") << ":1: data:";
        QTest::newRow("a fraction") << QByteArray("keep-rows = 1.5\n") << ":1: keep-rows:";
        QTest::newRow("below a limit")
            << QByteArray("[limits]\nconnections = 7\n") << ":2: limits.connections:";
        QTest::newRow("beyond a limit")
            << QByteArray("[limits]\nconnections = 1000001\n") << ":2: limits.connections:";
        QTest::newRow("too many days") << QByteArray("keep-days = 36501\n") << ":1: keep-days:";
        QTest::newRow("a bad address") << QByteArray("listen = \"nowhere\"\n") << ":1: listen:";
        QTest::newRow("another log") << QByteArray("log = \"files\"\n") << ":1: log:";
        QTest::newRow("a password in the log")
            << QByteArray("log = \"postgresql://u:p@h/d\"\n") << ":1: log:";
        QTest::newRow("LINE without TLS")
            << QByteArray("line-api = \"http://example.com\"\n") << ":1: line-api:";
        QTest::newRow("a format") << QByteArray("log-format = \"xml\"\n") << ":1: log-format:";
        QTest::newRow("a channel's name")
            << QByteArray("[channel.healthz]\nsecret-files = [\"one\"]\n")
            << ":1: channel.healthz:";
        QTest::newRow("a channel without secrets")
            << QByteArray("[channel.a]\n") << "channel.a: secret-files is missing";
        QTest::newRow("no file of secrets")
            << QByteArray("[channel.a]\nsecret-files = []\n") << ":2: channel.a.secret-files:";
        QTest::newRow("a secret as a text")
            << QByteArray("[channel.a]\nsecret-files = \"one\"\n") << ":2: channel.a.secret-files:";
        QTest::newRow("no such file of secrets")
            << QByteArray("[channel.a]\nsecret-files = [\"gone\"]\n") << "/gone";
        QTest::newRow("a channel that is none") << QByteArray("channel = 1\n") << ":1: channel:";
        QTest::newRow("a key twice") << QByteArray("data = \"/d\"\ndata = \"/e\"\n") << ":2:";
        QTest::newRow("no TOML") << QByteArray("\n\nlisten = [\n") << "relay.toml:";
        QTest::newRow("too deep") << "data = " + QByteArray(5000, '[') << ":1:";
        QTest::newRow("bytes that are no text") << QByteArray("data = \"\xff\xfe\"\n") << ":1:";
        QTest::newRow("too long") << QByteArray(300'000, '#') << "longer than";
    }
    void namesFileLineAndKey()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        const ConfigFile file = read(text);
        QVERIFY2(file.problems.size() == 1, qPrintable(file.problems.join(u'\n')));
        QVERIFY2(file.problems.front().contains(words), qPrintable(file.problems.front()));
        QVERIFY(file.problems.front().startsWith(m_dir.filePath(QStringLiteral("relay.toml"))));
        QVERIFY(!file.problems.front().contains(u'\n'));
    }

    void saysEverythingThatIsWrongInTheOrderOfTheLines()
    {
        const ConfigFile file
            = read("zebra = 1\nlisten = 5\n[channel.a]\nsecret-files = [\"gone\"]\napple = 1\n");
        QCOMPARE(file.problems.size(), 4);
        const char *const words[]
            = {":1: zebra", ":2: listen", ":4: channel.a.secret-files", ":5: channel.a.apple"};
        for (int i = 0; i < 4; ++i)
            QVERIFY2(file.problems[i].contains(QLatin1String(words[i])),
                     qPrintable(file.problems[i]));
    }

    void refusesSecretsThatOthersCanRead_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("isTaken");
        for (const int mode : {0400, 0600})
            QTest::addRow("%o", mode) << mode << true;
        for (const int mode : {0640, 0604, 0620, 0602, 0610, 0644, 0777})
            QTest::addRow("%o", mode) << mode << false;
    }
    void refusesSecretsThatOthersCanRead()
    {
        QFETCH(int, mode);
        QFETCH(bool, isTaken);
        const QString path
            = write(QStringLiteral("mode"), "hidden-words", static_cast<mode_t>(mode));
        const ConfigFile file = read("[channel.a]\nsecret-files = [\"mode\"]\n");
        QCOMPARE(file.problems.isEmpty(), isTaken);
        QFile::remove(path);
        if (isTaken)
            return;
        QVERIFY(file.problems.front().contains(path));
        QVERIFY(file.problems.front().contains(QStringLiteral("0%1").arg(mode, 3, 8)));
        QVERIFY(!file.problems.front().contains(QLatin1String("hidden")));
    }

    void refusesSecretsThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blanks") << QByteArray(" \n");
        QTest::newRow("two") << QByteArray("a\nb\n");
        QTest::newRow("a control character") << QByteArray("a\x01");
        QTest::newRow("too long") << QByteArray(5000, 'a');
    }
    void refusesSecretsThatAreNone()
    {
        QFETCH(QByteArray, bytes);
        write(QStringLiteral("none"), bytes);
        QCOMPARE(read("console-token-file = \"none\"\n").problems.size(), 1);
    }

    void doesNotWaitForAPipe()
    {
        const QString path = m_dir.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        QVERIFY(read("console-token-file = \"pipe\"\n").problems.value(0).contains(path));
    }

    void takesCredentialsOfSystemd()
    {
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("credentials")));
        // As systemd shows them where an access list lets the service's user in.
        write(QStringLiteral("credentials/one"), "from-systemd", 0440);
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("CREDENTIALS_DIRECTORY"),
                           m_dir.filePath(QStringLiteral("credentials")));
        const QByteArray text = "[channel.a]\nsecret-files = [\"one\", \"two\", \"./one\"]\n";
        const ConfigFile file = read(text, environment);
        QVERIFY2(file.problems.isEmpty(), qPrintable(file.problems.join(u'\n')));
        const QList<core::Secret> &secrets = file.config.channels.at(0).secrets;
        QCOMPARE(secrets.at(0).reveal(), QByteArray("from-systemd"));
        QCOMPARE(secrets.at(1).reveal(), QByteArray("secret-two"));
        QCOMPARE(secrets.at(2).reveal(), QByteArray("secret-one"));
        write(QStringLiteral("credentials/one"), "from-systemd", 0444);
        QCOMPARE(read(text, environment).problems.size(), 1);
    }

    void everyLimitCanBeSetToItsBoundsAndIsTold()
    {
        for (const LimitKey &key : limitKeys()) {
            for (const qint64 value : {key.least, key.most}) {
                const ConfigFile file = read("[limits]\n" + QByteArray(key.name.data()) + " = "
                                             + QByteArray::number(value) + '\n');
                QVERIFY2(file.problems.isEmpty(), key.name.data());
                QCOMPARE(valueOf(file.config.limits, key), value);
            }
            QCOMPARE(read("[limits]\n" + QByteArray(key.name.data()) + " = "
                          + QByteArray::number(key.least - 1) + '\n')
                         .problems.size(),
                     1);
            QVERIFY(valueOf(Limits(), key) >= key.least && valueOf(Limits(), key) <= key.most);
        }
    }
};

QTEST_GUILESS_MAIN(RelaydConfigFile)
#include "tst_relayd_config_file.moc"
