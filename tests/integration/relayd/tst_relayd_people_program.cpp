// SPDX-License-Identifier: Apache-2.0
#include "fake_line.h"
#include "relay_rig.h"

#include "support/postgres_server.h"
#include "support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sys/stat.h>

using namespace kidoku;
using namespace kidoku::testing;

namespace {

const QString programName = QStringLiteral("kidoku-relay");
const QByteArray commonToken = "common-token-of-all";
const QByteArray oldSecret = "11111111111111111111111111111111";
const QByteArray newSecret = "22222222222222222222222222222222";
const QByteArray otherSecret = "33333333333333333333333333333333";
constexpr char tokenMark[] = "/line/shop/v2/bot/chat/markAsRead";
constexpr char markHeaders[] = "X-Kidoku-Chat: U1\r\nX-Kidoku-Up-To: 77\r\n";

bool answerAsLine(FakeLine::Peer &peer, const QByteArray &request)
{
    const bool isRefused = request.contains("refuse-me");
    peer.send(FakeLine::answer(isRefused ? 400 : 200, "{}", "X-Line-Request-Id: req-of-line\r\n"));
    return true;
}

struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray error;
};

//! A stream that is open, whatever comes on it.
class OpenStream
{
public:
    OpenStream(int port, const QByteArray &token, const QByteArray &channel = "shop")
        : m_client(static_cast<quint16>(port))
    {
        m_client.send("GET /events/" + channel
                      + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                      + "\r\n\r\n");
        head = m_client.readUntil("\r\n\r\n");
        if (head.startsWith("HTTP/1.1 200"))
            head += m_client.readUntil("ready");
    }
    bool isClosedWithin(int ms, QByteArray *rest) { return m_client.isClosedWithin(ms, rest); }

    QByteArray head;

private:
    RawClient m_client;
};

} // namespace

//! Several channels, people, rights and the audit, with the real program and its commands.
class RelaydPeopleProgram : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_cases = 0;
    QString m_folder; //!< of one case

    QString path(const QString &name) const { return m_folder + u'/' + name; }
    void write(const QString &name, const QByteArray &bytes, mode_t mode = 0600) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QCOMPARE(::chmod(QFile::encodeName(path(name)).constData(), mode), 0);
    }
    void writeConfig(quint16 line = 1, const QByteArray &more = {}) const
    {
        write(QStringLiteral("relay.toml"),
              "listen = \"127.0.0.1:0\"\ndata = \"" + path(QStringLiteral("data")).toUtf8()
                  + "\"\nline-api = \"http://127.0.0.1:" + QByteArray::number(line)
                  + "\"\nconsole-token-file = \"common\"\n" + more
                  + "[channel.shop]\nsecret-files = [\"shop\", \"shop-old\"]\n"
                    "token-file = \"line\"\n[channel.bar]\nsecret-files = [\"bar\"]\n");
    }
    QStringList config() const
    {
        return {QStringLiteral("--config"), path(QStringLiteral("relay.toml"))};
    }
    static Ended run(const QStringList &arguments)
    {
        Program program(programName);
        program.start(arguments);
        Ended ended;
        ended.code = program.wait(10'000);
        ended.out = program.process().readAllStandardOutput();
        ended.error = program.process().readAllStandardError();
        return ended;
    }
    //! The new token's secret and id.
    std::pair<QByteArray, QString> addToken(const QStringList &options) const
    {
        const Ended added = run(
            QStringList{QStringLiteral("token"), QStringLiteral("add"), QStringLiteral("--json")}
            + config() + options);
        const QJsonObject token = QJsonDocument::fromJson(added.out).object();
        return {token.value(QLatin1String("token")).toString().toLatin1(),
                token.value(QLatin1String("id")).toString()};
    }
    QJsonArray audit() const
    {
        const Ended told = run(QStringList{QStringLiteral("audit"), QStringLiteral("--json"),
                                           QStringLiteral("--since"), QStringLiteral("1h")}
                               + config());
        return QJsonDocument::fromJson(told.out).array();
    }
    static RawAnswer ask(int port, const QByteArray &method, const QByteArray &target,
                         const QByteArray &token, const QByteArray &body = {},
                         const QByteArray &headers = {})
    {
        RawClient client(static_cast<quint16>(port));
        client.send(method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + token + "\r\n" + headers
                    + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        return client.readAnswer();
    }
    static int post(int port, const QByteArray &channel, const QByteArray &secret)
    {
        const QByteArray body = RelayRig::body("x");
        RawClient client(static_cast<quint16>(port));
        client.send("POST /webhook/" + channel + " HTTP/1.1\r\nHost: relay\r\nx-line-signature: "
                    + line::signatureOf(body, core::Secret(secret))
                    + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        return client.readAnswer().status;
    }
    static QStringList words(const char *text)
    {
        return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = m_dir.filePath(QString::number(++m_cases));
        QVERIFY(QDir().mkpath(m_folder));
        write(QStringLiteral("shop"), newSecret);
        write(QStringLiteral("shop-old"), oldSecret);
        write(QStringLiteral("bar"), otherSecret);
        write(QStringLiteral("line"), "line-access-token");
        write(QStringLiteral("common"), commonToken);
        writeConfig();
    }

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

    void asksForTheScopeOfEachCall_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("scope");
        const auto row = [](const char *method, const char *target, const char *scope) {
            QTest::newRow(target) << QByteArray(method) << QByteArray(target) << QByteArray(scope);
        };
        row("GET", "/events/shop", "watch");
        row("GET", "/line/shop/v2/bot/info", "watch");
        row("GET", "/line/shop/v2/bot/message/5/content", "watch");
        row("POST", "/acts/shop", "mark");
        row("POST", tokenMark, "mark");
        row("POST", "/line/shop/v2/bot/message/markAsRead", "mark");
        row("POST", "/line/shop/v2/bot/message/reply", "reply");
        row("POST", "/line/shop/v2/bot/message/push", "reply");
    }
    void asksForTheScopeOfEachCall()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, scope);
        FakeLine line(answerAsLine);
        writeConfig(line.port());
        Program relay(programName);
        QVERIFY(relay.startServer(config()));
        for (const char *has : {"watch", "mark", "reply", "admin"}) {
            const QByteArray secret
                = addToken(words("--name M --channel shop --scope") + words(has)).first;
            // Until the relay knows the token it says 401.
            QTRY_VERIFY(ask(relay.port(), "GET", "/events/none", secret).status == 403);
            const QByteArray act = R"({"id":"u1","kind":"done","conversation":"U1"})";
            int status = 0;
            QByteArray body;
            if (has == scope && target.startsWith("/events")) {
                status = OpenStream(relay.port(), secret).head.mid(9, 3).toInt();
            } else {
                const RawAnswer answer
                    = ask(relay.port(), method, target, secret, method == "POST" ? act : "");
                status = answer.status;
                body = answer.body;
            }
            QCOMPARE(status, has == scope ? 200 : 403);
            if (has != scope)
                QCOMPARE(QJsonDocument::fromJson(body)
                             .object()
                             .value(QLatin1String("missing_scope"))
                             .toString()
                             .toLatin1(),
                         scope);
            // Another channel is closed, whether it exists or not.
            QCOMPARE(ask(relay.port(), "GET", "/events/bar", secret).status, 403);
        }
        QCOMPARE(relay.terminate(), 0);
    }

    void writesTheAudit()
    {
        FakeLine line(answerAsLine);
        writeConfig(line.port());
        QVERIFY(QDir().mkpath(path(QStringLiteral("data"))));
        const auto [secret, id] = addToken(words("--name 花子 --scope watch,mark,reply"));
        Program relay(programName);
        QVERIFY(relay.startServer(config()));
        const auto call = [&](const char *method, const QByteArray &target, const QByteArray &body,
                              const QByteArray &headers = {}) {
            return ask(relay.port(), method, target, secret, body, headers).status;
        };
        QCOMPARE(call("GET", "/line/shop/v2/bot/info", {}), 200);
        QCOMPARE(call("POST", tokenMark, R"({"markAsReadToken":"read-token-1"})", markHeaders),
                 200);
        QCOMPARE(call("POST", "/line/shop/v2/bot/message/markAsRead",
                      R"({"chat":{"userId":"U2"},"x":"refuse-me"})"),
                 400);
        QCOMPARE(call("GET", "/line/shop/v2/bot/message/555/content", {}), 200);
        QCOMPARE(call("POST", "/line/shop/v2/bot/message/reply",
                      R"({"replyToken":"reply-token-1","messages":[{"text":"words-of-text"}]})",
                      "X-Kidoku-Chat: U1\r\n"),
                 200);
        const QByteArray act
            = R"({"id":"u1","kind":"note","conversation":"U3","text":"words-of-note"})";
        QCOMPARE(call("POST", "/acts/shop", act), 200);
        QCOMPARE(call("POST", "/acts/shop", act), 200); // a repeat is no second act
        for (int i = 0; i < 3; ++i)
            QCOMPARE(ask(relay.port(), "GET", "/events/shop", "wrong-token").status, 401);
        QCOMPARE(relay.terminate(), 0);

        const QJsonArray entries = audit();
        const auto told = [&](qsizetype i) {
            const QJsonObject e = entries.at(i).toObject();
            QStringList fields;
            for (const char *key : {"what", "who", "channel", "subject", "api", "requestId"})
                fields.append(e.value(QLatin1String(key)).toString());
            fields.append(QString::number(e.value(QLatin1String("status")).toInt()));
            fields.append(QString::number(e.value(QLatin1String("count")).toInt()));
            return fields.join(u'|');
        };
        QCOMPARE(entries.size(), 7);
        QVERIFY(told(0).startsWith(QStringLiteral("token-added|")));
        QVERIFY(told(0).contains(id));
        QCOMPARE(told(1), QStringLiteral("mark|花子|shop|U1|token|req-of-line|200|1"));
        QCOMPARE(told(2), QStringLiteral("mark|花子|shop|U2|user|req-of-line|400|1"));
        QCOMPARE(told(3), QStringLiteral("content|花子|shop|555||req-of-line|200|1"));
        QCOMPARE(told(4), QStringLiteral("reply|花子|shop|U1||req-of-line|200|1"));
        QCOMPARE(told(5), QStringLiteral("act|花子|shop|U3|note||0|1"));
        QCOMPARE(told(6), QStringLiteral("auth-failure||||||0|3"));
        QCOMPARE(entries.at(6).toObject().value(QLatin1String("source")).toString(),
                 QStringLiteral("127.0.0.1"));
        QCOMPARE(entries.at(1).toObject().value(QLatin1String("token")).toString(), id);
        const QByteArray all = run(QStringList{QStringLiteral("audit")} + config()).out
            + run(QStringList{QStringLiteral("audit"), QStringLiteral("--csv")} + config()).out
            + QJsonDocument(entries).toJson();
        for (const QByteArray &hidden :
             {QByteArray("words-of"), QByteArray("read-token-1"), QByteArray("reply-token-1"),
              QByteArray("wrong-token"), secret, QByteArray("line-access-token")})
            QVERIFY2(!all.contains(hidden), hidden.constData());
        QCOMPARE(run(QStringList{QStringLiteral("audit"), QStringLiteral("--since"),
                                 QStringLiteral("2100-01-01")}
                     + config())
                     .out,
                 QByteArray());
    }

    void sharesPeopleAmongTheRelaysOfADatabase()
    {
        PostgresServer database;
        QVERIFY2(database.create(), qPrintable(database.fault()));
        writeConfig(1, "log = \"" + database.url(QStringLiteral("postgres")).toUtf8() + "\"\n");
        Program first(programName);
        QVERIFY(first.startServer(config()));
        Program second(programName);
        QVERIFY(second.startServer(
            config() + QStringList{QStringLiteral("--data"), path(QStringLiteral("second"))}));
        const auto [secret, id] = addToken(words("--name Mai --scope watch,mark --channel shop"));
        for (const Program *relay : {&first, &second})
            QTRY_COMPARE(ask(relay->port(), "GET", "/line/shop/v2/bot/info", secret).status, 502);
        OpenStream stream(second.port(), secret);
        QVERIFY(stream.head.contains("ready"));
        // Nothing listens where LINE should be: it is not known what became of the mark.
        QCOMPARE(ask(first.port(), "POST", tokenMark, secret, "{}", markHeaders).status, 502);
        QCOMPARE(
            run(QStringList{QStringLiteral("token"), QStringLiteral("revoke"), id} + config()).code,
            0);
        QByteArray rest;
        QVERIFY(stream.isClosedWithin(1000, &rest));
        QCOMPARE(first.terminate(), 0);
        QCOMPARE(second.terminate(), 0);
        const QJsonArray entries = audit();
        QStringList whats;
        for (const QJsonValue &entry : entries)
            whats.append(entry.toObject().value(QLatin1String("what")).toString());
        std::ranges::sort(whats);
        // Auth failures are those of the time before the relays knew the token.
        whats.removeAll(QStringLiteral("auth-failure"));
        QCOMPARE(whats,
                 (QStringList{QStringLiteral("mark"), QStringLiteral("token-added"),
                              QStringLiteral("token-revoked")}));
    }
};

QTEST_GUILESS_MAIN(RelaydPeopleProgram)
#include "tst_relayd_people_program.moc"
