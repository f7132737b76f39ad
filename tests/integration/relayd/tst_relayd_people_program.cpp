// SPDX-License-Identifier: Apache-2.0
#include "people_case.h"

using namespace kidoku;
using namespace kidoku::testing;

//! Several channels, the checks of a configuration and the life of a token, with the real program
//! and its commands.
class RelaydPeopleProgram : public PeopleCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }

    void servesSeveralChannelsAndBothSecretsOfOne()
    {
        Program relay(programName);
        QVERIFY(relay.startServer(config()));
        QCOMPARE(post(relay.port(), "shop", newSecret), 200);
        QCOMPARE(post(relay.port(), "shop", oldSecret), 200);
        QCOMPARE(post(relay.port(), "shop", otherSecret), 401);
        QCOMPARE(post(relay.port(), "bar", otherSecret), 200);
        QCOMPARE(post(relay.port(), "bar", newSecret), 401);
        QCOMPARE(post(relay.port(), "none", newSecret), 404);
        // Each has its own records: the second of the shop is the last of its own.
        const auto records = [&](const QByteArray &channel) {
            RawClient client(static_cast<quint16>(relay.port()));
            client.send("GET /events/" + channel
                        + "?last_event_id=earliest HTTP/1.1\r\nHost: localhost\r\n"
                          "Authorization: Bearer "
                        + commonToken + "\r\n\r\n");
            return client.readUntil("\"x-relay-seq\":\"2\"", 2000).count("bodyB");
        };
        QCOMPARE(records("shop"), 2);
        QCOMPARE(records("bar"), 1);
        QCOMPARE(relay.terminate(), 0);
    }

    void refusesToStartWithSecretsThatOthersCanRead()
    {
        write(QStringLiteral("shop-old"), oldSecret, 0640);
        const Ended refused = run(config());
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.error.contains(path(QStringLiteral("shop-old")).toUtf8())
                     && refused.error.contains("0640"),
                 refused.error.constData());
        QVERIFY(!refused.error.contains(oldSecret));
        QCOMPARE(refused.error.count('\n'), 1);
        QVERIFY2(!QFile::exists(path(QStringLiteral("data"))), "nothing is changed");
    }

    void checksAConfiguration()
    {
        const Ended good
            = run({QStringLiteral("check-config"), path(QStringLiteral("relay.toml"))});
        QVERIFY2(good.code == 0, good.error.constData());
        QVERIFY(good.out.contains("[channel.shop]"));
        for (const QByteArray &secret : {newSecret, oldSecret, commonToken})
            QVERIFY(!good.out.contains(secret));
        writeConfig(1, "colour = 1\nkeep-days = -1\n");
        const Ended bad = run({QStringLiteral("check-config"), path(QStringLiteral("relay.toml"))});
        QCOMPARE(bad.code, 2);
        QCOMPARE(bad.error.count('\n'), 2);
        QVERIFY(bad.error.contains("relay.toml:5: colour:"));
        QVERIFY(bad.error.contains("relay.toml:6: keep-days:"));
        QVERIFY(bad.out.isEmpty());
    }

    void refusesWrongCommands_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const char *name, const char *line, const char *word) {
            QTest::newRow(name) << words(line) << QByteArray(word);
        };
        row("no verb", "token", "add, list or revoke");
        row("an unknown verb", "token steal", "add, list or revoke");
        row("no name", "token add --scope watch", "--name");
        row("no scope", "token add --name M", "--scope");
        row("an unknown scope", "token add --name M --scope watch,all", "'all'");
        row("a past expiry", "token add --name M --scope watch --expires 2020-01-01", "--expires");
        row("a bad channel", "token add --name M --scope watch --channel a/b", "--channel");
        row("the common name", "token add --name console --scope watch", "--name");
        row("an option of another verb", "token list --name M", "--name");
        row("an unknown option", "token list --colour x", "--colour");
        row("a stray word", "token list more", "'more'");
        row("no ID", "token revoke", "ID");
        row("a bad time", "audit --since soon", "--since");
        row("two forms", "audit --json --csv", "--csv");
        row("no file", "check-config", "file");
    }
    void refusesWrongCommands()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        if (arguments.front() != QLatin1String("check-config"))
            arguments += config();
        const Ended ended = run(arguments);
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.error.contains(word), ended.error.constData());
        QCOMPARE(ended.error.count('\n'), 1);
        QVERIFY(ended.out.isEmpty());
        QVERIFY2(!QFile::exists(path(QStringLiteral("data"))), "nothing is changed");
    }

    void givesATokenItsLife()
    {
        Program relay(programName);
        QVERIFY(relay.startServer(config()));
        const auto [secret, id] = addToken(words("--name Mai --scope watch --expires 90d"));
        QVERIFY(secret.startsWith("kdk_"));
        const QByteArray info = "/line/shop/v2/bot/info";
        QTRY_COMPARE(ask(relay.port(), "GET", info, secret).status, 502); // let in; LINE is away
        OpenStream stream(relay.port(), secret);
        OpenStream common(relay.port(), commonToken);
        QVERIFY(stream.head.contains("ready"));
        QVERIFY(common.head.contains("ready"));

        const Ended revoked
            = run(QStringList{QStringLiteral("token"), QStringLiteral("revoke"), id} + config());
        QVERIFY2(revoked.code == 0, revoked.error.constData());
        QByteArray rest;
        QVERIFY2(stream.isClosedWithin(1000, &rest), "a revoked token's stream ends in a second");
        QVERIFY2(rest.endsWith("0\r\n\r\n"), "in order");
        QVERIFY2(!common.isClosedWithin(0, &rest), "and nobody else's");
        QCOMPARE(ask(relay.port(), "GET", info, secret).status, 401);
        QCOMPARE(
            run(QStringList{QStringLiteral("token"), QStringLiteral("revoke"), id} + config()).code,
            1);

        const Ended listed = run(
            QStringList{QStringLiteral("token"), QStringLiteral("list"), QStringLiteral("--json")}
            + config());
        const QJsonObject token = QJsonDocument::fromJson(listed.out).array().at(0).toObject();
        QCOMPARE(token.value(QLatin1String("state")).toString(), QStringLiteral("revoked"));
        QVERIFY(token.value(QLatin1String("lastUsed")).isString());
        QCOMPARE(relay.terminate(), 0);
        // The secret is nowhere: not in what is stored, not in what is said.
        QVERIFY(!listed.out.contains(secret));
        QVERIFY(!relay.process().readAllStandardError().contains(secret));
        const QFileInfoList files
            = QDir(path(QStringLiteral("data"))).entryInfoList(QDir::Files | QDir::Hidden);
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &stored : files) {
            QFile file(stored.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret), qPrintable(stored.fileName()));
        }
    }

    void endsTheStreamOfAnExpiredToken()
    {
        Program relay(programName);
        QVERIFY(relay.startServer(config()));
        const QByteArray secret = addToken(words("--name Mai --scope watch --expires 3s")).first;
        QTRY_COMPARE(ask(relay.port(), "GET", "/line/shop/v2/bot/info", secret).status, 502);
        OpenStream stream(relay.port(), secret);
        QVERIFY(stream.head.contains("ready"));
        QByteArray rest;
        QVERIFY(stream.isClosedWithin(10'000, &rest));
        QCOMPARE(ask(relay.port(), "GET", "/line/shop/v2/bot/info", secret).status, 401);
        QCOMPARE(relay.terminate(), 0);
    }

    void closesAnOpenRelayWithItsFirstToken()
    {
        write(QStringLiteral("relay.toml"),
              "listen = \"127.0.0.1:0\"\ndata = \"" + path(QStringLiteral("data")).toUtf8()
                  + "\"\nline-api = \"http://127.0.0.1:1\"\n[channel.shop]\n"
                    "secret-files = [\"shop\"]\ntoken-file = \"line\"\n");
        Program relay(programName);
        relay.setEnvironment({{QStringLiteral("KIDOKU_CONSOLE_TOKEN"), QString()}});
        QVERIFY(relay.startServer(config()));
        OpenStream anybody(relay.port(), "whatever");
        QVERIFY(anybody.head.contains("ready"));
        const QByteArray secret = addToken(words("--name Mai --scope watch")).first;
        QByteArray rest;
        QVERIFY(anybody.isClosedWithin(10'000, &rest));
        QVERIFY(OpenStream(relay.port(), "whatever").head.startsWith("HTTP/1.1 401"));
        QVERIFY(OpenStream(relay.port(), secret).head.contains("ready"));
        QCOMPARE(relay.terminate(), 0);
        // A person's token is enough to be reached from outside.
        Program outside(programName);
        outside.setEnvironment({{QStringLiteral("KIDOKU_CONSOLE_TOKEN"), QString()}});
        QVERIFY(outside.startServer(
            config() + QStringList{QStringLiteral("--listen"), QStringLiteral("0.0.0.0:0")}));
        QCOMPARE(outside.terminate(), 0);
    }
};

QTEST_GUILESS_MAIN(RelaydPeopleProgram)
#include "tst_relayd_people_program.moc"
