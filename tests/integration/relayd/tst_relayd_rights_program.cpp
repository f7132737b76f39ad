// SPDX-License-Identifier: Apache-2.0
#include "fake_line.h"
#include "people_case.h"

#include "support/postgres_server.h"

#include <algorithm>

using namespace kidoku;
using namespace kidoku::testing;

namespace {

constexpr char tokenMark[] = "/line/shop/v2/bot/chat/markAsRead";
constexpr char markHeaders[] = "X-Kidoku-Chat: U1\r\nX-Kidoku-Up-To: 77\r\n";

bool answerAsLine(FakeLine::Peer &peer, const QByteArray &request)
{
    const bool isRefused = request.contains("refuse-me");
    peer.send(FakeLine::answer(isRefused ? 400 : 200, "{}", "X-Line-Request-Id: req-of-line\r\n"));
    return true;
}

} // namespace

//! What a token is good for, what the audit tells, and both on two relays of one database.
class RelaydRightsProgram : public PeopleCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }

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

QTEST_GUILESS_MAIN(RelaydRightsProgram)
#include "tst_relayd_rights_program.moc"
