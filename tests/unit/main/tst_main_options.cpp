// SPDX-License-Identifier: Apache-2.0
#include "core/languages.h"
#include "main/console_options.h"

#include <QFileInfo>
#include <QTest>

using namespace kidoku;
using app::ConsoleOptions;

class OptionsTest : public QObject
{
    Q_OBJECT

private:
    static core::Result<ConsoleOptions, QString> parse(const char *words)
    {
        QStringList arguments{QStringLiteral("kidoku")};
        arguments += QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("KIDOKU_CHANNEL_SECRET"), QStringLiteral("channel"));
        environment.insert(QStringLiteral("KIDOKU_ACCESS_TOKEN"), QStringLiteral("access"));
        environment.insert(QStringLiteral("KIDOKU_CONSOLE_TOKEN"), QStringLiteral("console"));
        return app::parseConsoleOptions(arguments, environment);
    }

private Q_SLOTS:
    void aWholeCommandLineBecomesAnAccount()
    {
        const auto options = parse("--relay http://127.0.0.1:8080 --channel shop-1 --api user "
                                   "--line-api http://127.0.0.1:1 --data /x");
        QVERIFY(options);
        const inbox::Account &account = options->account;
        QCOMPARE(account.id.value, QStringLiteral("shop-1"));
        QCOMPARE(account.relay, QUrl(QStringLiteral("http://127.0.0.1:8080")));
        QCOMPARE(account.lineApi, QUrl(QStringLiteral("http://127.0.0.1:1")));
        QCOMPARE(account.api, store::ReadApi::User);
        QVERIFY(!account.gateway);
        QCOMPARE(options->dataDir, QStringLiteral("/x"));
        QCOMPARE(account.accessToken.reveal(), QByteArrayLiteral("access"));
        QCOMPARE(account.consoleToken.reveal(), QByteArrayLiteral("console"));
        QCOMPARE(account.channelSecrets.size(), 1);
    }

    void severalChannelSecretsAreTakenWhileOneIsReplaced()
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("KIDOKU_CHANNEL_SECRET"), QStringLiteral(" new, old ,,"));
        const auto options = app::parseConsoleOptions(
            {QStringLiteral("kidoku"), QStringLiteral("--relay"), QStringLiteral("http://a"),
             QStringLiteral("--channel"), QStringLiteral("b")},
            environment);
        QVERIFY(options);
        QCOMPARE(options->account.channelSecrets,
                 QList<core::Secret>({core::Secret("new"), core::Secret("old")}));
    }

    void theDefaultsAreLinesOwn()
    {
        const auto options = parse("--relay https://relay.example --channel shop");
        QVERIFY(options);
        QCOMPARE(options->account.lineApi, QUrl(QStringLiteral("https://api.line.me")));
        QCOMPARE(options->account.api, store::ReadApi::Token);
        QCOMPARE(options->account.relayKind, relay::Kind::Kidoku);
        QCOMPARE(inbox::apiBase(options->account), QUrl(QStringLiteral("https://api.line.me")));
    }

    void aGatewayIsTheRelayItself()
    {
        const auto options = parse("--relay http://127.0.0.1:8080 --channel shop --gateway");
        QVERIFY(options);
        QCOMPARE(inbox::apiBase(options->account),
                 QUrl(QStringLiteral("http://127.0.0.1:8080/line/shop")));
    }

    void withoutAnAccountThoseOfTheBookAreOpened()
    {
        const auto options = parse("--data /x");
        QVERIFY(options);
        QCOMPARE(options->mode, ConsoleOptions::Mode::Console);
        QVERIFY(options->account.id.isEmpty());
        QVERIFY(options->account.accessToken.isEmpty()); // it would be nobody's
        QCOMPARE(options->dataDir, QStringLiteral("/x"));
        QVERIFY(parse(""));
    }

    void modesAreRecognised()
    {
        QCOMPARE(parse("--demo")->mode, ConsoleOptions::Mode::Demo);
        QCOMPARE(parse("--help")->mode, ConsoleOptions::Mode::Help);
        QCOMPARE(parse("--version")->mode, ConsoleOptions::Mode::Version);
        QCOMPARE(parse("--demo --capture /x --scenario demo")->capture, QStringLiteral("/x"));
        QCOMPARE(parse("--check-connection --json --relay http://a --channel b")->mode,
                 ConsoleOptions::Mode::CheckConnection);
    }

    void recordsWithoutAWindow()
    {
        const auto options = parse("--relay http://a --channel a --record r.jsonl --minutes 5");
        QVERIFY(options.ok());
        QCOMPARE(options->mode, ConsoleOptions::Mode::Record);
        QCOMPARE(options->record, QStringLiteral("r.jsonl"));
        QCOMPARE(options->minutes, 5);
    }

    void recordingsArePlayedInTheDemo()
    {
        const auto options = parse("--demo --replay r.jsonl --speed 4 --step");
        QVERIFY(options.ok());
        QVERIFY(options->replay && options->bySteps);
        QCOMPARE(options->scenario, QFileInfo(QStringLiteral("r.jsonl")).absoluteFilePath());
        QCOMPARE(options->speed, 4.0);
        QVERIFY(!parse("--demo")->replay);
    }

    void wrongWordsAreRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const char *words, const char *named) {
            QTest::newRow(name) << QByteArray(words) << QString::fromLatin1(named);
        };
        row("no channel for a check", "--check-connection", "--relay");
        row("no relay", "--channel a", "--relay");
        row("a gateway of no relay", "--gateway", "--gateway");
        row("an API of no account", "--api user", "--api");
        row("no channel", "--relay http://a", "--channel");
        row("an option that does not exist", "--frobnicate", "frobnicate");
        row("a word that is no option", "--demo please", "please");
        row("a relay that is no address", "--relay nonsense --channel a", "--relay");
        row("a relay with another scheme", "--relay ftp://a --channel a", "--relay");
        row("a password in the address", "--relay http://u:p@a --channel a", "--relay");
        row("a channel that leaves its path", "--relay http://a --channel ../b", "--channel");
        row("an API that does not exist", "--relay http://a --channel a --api both", "--api");
        row("a relay kind that does not exist",
            "--relay http://a --channel a --relay-kind carrier-pigeon", "carrier-pigeon");
        row("gateway and LINE's address at once",
            "--relay http://a --channel a --gateway --line-api http://b", "--gateway");
        row("a gateway at a foreign relay",
            "--relay http://a --channel a --gateway --relay-kind smee", "--gateway");
        row("a picture outside the demo", "--relay http://a --channel a --screenshot x.png",
            "--demo");
        row("a moving picture of nothing", "--demo --animation x.png", "--capture");
        row("a moving picture of the usual story", "--demo --capture x --animation x.png",
            "--scenario");
        row("a recording for a real account", "--relay http://a --channel a --replay r.jsonl",
            "never to a real account");
        row("a recording for no account", "--replay r.jsonl", "never to a real account");
        row("a recording and a relay", "--demo --replay r.jsonl --relay http://a --channel a",
            "never to a real account");
        row("a recording and LINE", "--demo --replay r.jsonl --line-api http://a",
            "never to a real account");
        row("a recording and a story", "--demo --replay r.jsonl --scenario demo", "--scenario");
        row("steps of nothing", "--demo --step", "--replay");
        row("a recording of no account", "--record r.jsonl", "--relay");
        row("a recording of the demo", "--demo --record r.jsonl", "--record");
        row("minutes of nothing", "--relay http://a --channel a --minutes 3", "--record");
        row("a recording without end",
            "--relay http://a --channel a --record r.jsonl --minutes 1441", "1440");
        row("JSON without a check", "--relay http://a --channel a --json", "--check-connection");
        row("a language that is not there", "--demo --language tlh", "tlh");
        row("Chinese of no script", "--demo --language zh", "zh-TW");
        row("a theme that is not there", "--demo --theme pink", "pink");
    }

    void wrongWordsAreRefusedWithAReason()
    {
        QFETCH(QByteArray, words);
        QFETCH(QString, named);
        const auto options = parse(words.constData());
        QVERIFY(!options);
        QVERIFY2(options.error().contains(named), qPrintable(options.error()));
        QVERIFY(!options.error().contains(u'\n'));
    }

    void everyLanguageIsTakenAndNamedInTheHelp()
    {
        const QString help = app::consoleHelp();
        for (const core::Language &language : core::languages()) {
            QString word = language.code;
            word.replace(u'_', u'-');
            const auto options = parse(("--demo --language " + word.toLatin1()).constData());
            QVERIFY(options);
            QCOMPARE(options.value().language, language.code);
            QVERIFY2(help.contains(word), qPrintable(word));
        }
    }

    void helpNamesEveryOption()
    {
        const QString help = app::consoleHelp();
        for (const char *option :
             {"--relay", "--channel", "--line-api", "--gateway", "--api", "--data", "--demo",
              "--screenshot", "--scenario", "--capture", "--animation", "--replay", "--step",
              "--record", "--minutes", "--check-connection", "--json", "--help", "--version"})
            QVERIFY2(help.contains(QString::fromLatin1(option)), option);
    }
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "tst_main_options.moc"
