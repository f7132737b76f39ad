// SPDX-License-Identifier: Apache-2.0
#include "line/client.h"
#include "scripted_server.h"

#include <QObject>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using kidoku::core::LineChatId;
using kidoku::core::MessageId;
using kidoku::core::Secret;
using namespace kidoku::line;
using namespace kidoku::testing;

namespace {

// Makes one call and says when it is finished.
using Caller = std::function<std::function<bool()>(Client &)>;

template <typename Start>
Caller caller(Start start)
{
    return [start](Client &client) -> std::function<bool()> {
        auto future = start(client);
        return [future] { return future.isFinished(); };
    };
}

LineChatId chat(const char *id)
{
    return {QString::fromLatin1(id)};
}

} // namespace

Q_DECLARE_METATYPE(Caller)

//! What goes over the wire when all is well.
class LineClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void sends_data();
    void sends();
    void joinsBases_data();
    void joinsBases();
    void findsTheContentBase();
    void authorizes_data();
    void authorizes();
    void tellsAGatewayWhatTheMarkIsAbout();
    void tellsLineNothingButTheMark();
    void readsBotInfo();
    void readsProfiles();
    void readsContent();
    void handsContentOnAsItComes();
    void keepsWhatSupportAsksFor();
    void usesANewConfigFromNowOn();
    void keepsNoCookies();
};

void LineClientTest::sends_data()
{
    QTest::addColumn<Caller>("call");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    const auto post = [](const char *name, const Caller &call, const char *target,
                         const char *body) {
        QTest::newRow(name) << call << QByteArray("POST") << QByteArray(target) << QByteArray(body);
    };
    const auto get = [](const char *name, const Caller &call, const char *target) {
        QTest::newRow(name) << call << QByteArray("GET") << QByteArray(target) << QByteArray();
    };
    post("a mark by token",
         caller([](Client &c) { return c.markAsReadByToken(Secret("MHo-9\"4")); }),
         "/v2/bot/chat/markAsRead", R"({"markAsReadToken":"MHo-9\"4"})");
    post("a mark by user", caller([](Client &c) { return c.markAsReadByUser(chat("U1")); }),
         "/v2/bot/message/markAsRead", R"({"chat":{"userId":"U1"}})");
    post("a reply", caller([](Client &c) {
             return c.reply(Secret("r3ply"), {QStringLiteral("a\n\"b\""), QStringLiteral("佐")});
         }),
         "/v2/bot/message/reply",
         "{\"messages\":[{\"text\":\"a\\n\\\"b\\\"\",\"type\":\"text\"},"
         "{\"text\":\"佐\",\"type\":\"text\"}],\"replyToken\":\"r3ply\"}");
    post("a push", caller([](Client &c) {
             return c.push(chat("U1"), {QStringLiteral("a")}, QUuid::createUuid());
         }),
         "/v2/bot/message/push", R"({"messages":[{"text":"a","type":"text"}],"to":"U1"})");
    get("the quota", caller([](Client &c) { return c.messageQuota(); }), "/v2/bot/message/quota");
    get("what is used of it", caller([](Client &c) { return c.quotaConsumption(); }),
        "/v2/bot/message/quota/consumption");
    get("bot info", caller([](Client &c) { return c.botInfo(); }), "/v2/bot/info");
    get("a user", caller([](Client &c) { return c.userProfile(chat("U1")); }),
        "/v2/bot/profile/U1");
    get("a group member",
        caller([](Client &c) { return c.groupMemberProfile(chat("C1"), chat("U1")); }),
        "/v2/bot/group/C1/member/U1");
    get("a room member",
        caller([](Client &c) { return c.roomMemberProfile(chat("R1"), chat("U1")); }),
        "/v2/bot/room/R1/member/U1");
    get("a group", caller([](Client &c) { return c.groupSummary(chat("C1")); }),
        "/v2/bot/group/C1/summary");
    get("the webhook's address", caller([](Client &c) { return c.webhookEndpoint(); }),
        "/v2/bot/channel/webhook/endpoint");
    post("a test of the webhook", caller([](Client &c) { return c.testWebhook(); }),
         "/v2/bot/channel/webhook/test", "{}");
    get("content", caller([](Client &c) { return c.content({QStringLiteral("59")}, 10); }),
        "/v2/bot/message/59/content");
    get("a preview", caller([](Client &c) { return c.contentPreview({QStringLiteral("59")}, 10); }),
        "/v2/bot/message/59/content/preview");
    get("whether a video is ready",
        caller([](Client &c) { return c.contentTranscoding({QStringLiteral("59")}); }),
        "/v2/bot/message/59/content/transcoding");
    get("an id that wants to be a path",
        caller([](Client &c) { return c.userProfile(chat("../info?x=1#y")); }),
        "/v2/bot/profile/..%2Finfo%3Fx%3D1%23y");
    get("an id with a percent sign", caller([](Client &c) { return c.userProfile(chat("a%2Fb")); }),
        "/v2/bot/profile/a%252Fb");
    get("an id with a line break",
        caller([](Client &c) { return c.userProfile(chat("a\r\nX: y")); }),
        "/v2/bot/profile/a%0D%0AX%3A%20y");
    get("an id beyond ASCII",
        caller([](Client &c) { return c.userProfile({QStringLiteral("佐")}); }),
        "/v2/bot/profile/%E4%BD%90");
}

void LineClientTest::sends()
{
    QFETCH(Caller, call);
    ScriptedServer server;
    Client client({.apiBase = server.url(), .dataBase = server.url(), .token = Secret("T0KEN")});
    const auto finished = call(client);
    QVERIFY2(!finished(), "never inside of the call");
    QTRY_VERIFY(finished());

    QCOMPARE(server.seen().size(), 1);
    const SeenRequest &request = server.seen().first();
    QTEST(request.method, "method");
    QTEST(request.target, "target");
    QTEST(request.body, "body");
    QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer T0KEN"));
    QCOMPARE(request.headers.value("accept-encoding"), QByteArray("identity"));
    QVERIFY(request.headers.value("user-agent").startsWith("Kidoku/"));
    const QByteArray key = request.headers.value("x-line-retry-key");
    QCOMPARE(!QUuid::fromString(QLatin1String(key)).isNull(), request.target.endsWith("/push"));
    QCOMPARE(key.isEmpty(), !request.target.endsWith("/push"));
    QVERIFY(!request.headers.contains("upgrade"));
    if (request.method == "POST")
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
}

void LineClientTest::joinsBases_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("nothing") << QString() << QByteArray("/v2/bot/info");
    QTest::newRow("a slash") << QStringLiteral("/") << QByteArray("/v2/bot/info");
    QTest::newRow("a gateway's path")
        << QStringLiteral("/line/shop") << QByteArray("/line/shop/v2/bot/info");
    QTest::newRow("a gateway's path with a slash")
        << QStringLiteral("/line/shop/") << QByteArray("/line/shop/v2/bot/info");
    QTest::newRow("an encoded channel name")
        << QStringLiteral("/line/a%2Fb%20c") << QByteArray("/line/a%2Fb%20c/v2/bot/info");
    QTest::newRow("a query and a fragment are dropped")
        << QStringLiteral("/line/shop?token=1#x") << QByteArray("/line/shop/v2/bot/info");
}

void LineClientTest::joinsBases()
{
    QFETCH(QString, suffix);
    ScriptedServer server;
    Client client({.apiBase = QUrl(server.url().toString() + suffix), .token = Secret("T")});
    auto info = client.botInfo();
    QTRY_VERIFY(info.isFinished());
    QCOMPARE(server.seen().size(), 1);
    QTEST(server.seen().first().target, "target");
}

void LineClientTest::findsTheContentBase()
{
    QCOMPARE(dataBaseFor(QUrl(QStringLiteral("https://api.line.me"))),
             QUrl(QStringLiteral("https://api-data.line.me")));
    const QUrl relay(QStringLiteral("https://relay.example.com/line/shop"));
    QCOMPARE(dataBaseFor(relay), relay);
}

void LineClientTest::authorizes_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("a token") << QByteArray("abc/+=") << QByteArray("Bearer abc/+=");
    QTest::newRow("no token, no header") << QByteArray() << QByteArray();
    QTest::newRow("a line break that was copied along")
        << QByteArray(" abc\r\n") << QByteArray("Bearer abc");
    QTest::newRow("no second header")
        << QByteArray("abc\r\nX-Other: y") << QByteArray("Bearer abcX-Other:y");
}

void LineClientTest::authorizes()
{
    QFETCH(QByteArray, token);
    ScriptedServer server;
    Client client({.apiBase = server.url(), .token = Secret(token)});
    auto info = client.botInfo();
    QTRY_VERIFY(info.isFinished());
    QTEST(server.seen().first().headers.value("authorization"), "header");
    QVERIFY(!server.seen().first().headers.contains("x-other"));
}

void LineClientTest::tellsAGatewayWhatTheMarkIsAbout()
{
    ScriptedServer server;
    Client client({.apiBase = server.url(), .token = Secret("T"), .gateway = true});
    const MarkHint hint{
        chat("U1"), MessageId{QStringLiteral("59\r\nX-Other: y")}, {1'766'286'908'304}};
    auto mark = client.markAsReadByToken(Secret("A"), hint);
    QTRY_VERIFY(mark.isFinished());
    auto bare = client.markAsReadByUser(chat("U1"));
    QTRY_VERIFY(bare.isFinished());

    const auto headers = server.seen().first().headers;
    QCOMPARE(headers.value("x-kidoku-chat"), QByteArray("U1"));
    QCOMPARE(headers.value("x-kidoku-up-to"), QByteArray("59%0D%0AX-Other%3A%20y"));
    QCOMPARE(headers.value("x-kidoku-up-to-time"), QByteArray("1766286908304"));
    QVERIFY(!headers.contains("x-other"));
    QVERIFY(!server.seen().last().headers.contains("x-kidoku-chat"));
    QVERIFY(!server.seen().last().headers.contains("x-kidoku-up-to-time"));
}

void LineClientTest::tellsLineNothingButTheMark()
{
    ScriptedServer server;
    Client client({.apiBase = server.url(), .token = Secret("T")});
    const MarkHint hint{chat("U1"), MessageId{QStringLiteral("59")}, {1}};
    auto byToken = client.markAsReadByToken(Secret("A"), hint);
    auto byUser = client.markAsReadByUser(chat("U1"), hint);
    QTRY_VERIFY(byToken.isFinished() && byUser.isFinished());
    for (const SeenRequest &request : server.seen()) {
        const auto names = request.headers.keys();
        for (const QByteArray &name : names)
            QVERIFY2(!name.startsWith("x-"), name.constData());
    }
}

void LineClientTest::readsBotInfo()
{
    ScriptedServer server;
    server.script(
        {answer(200,
                R"({"userId":"U8","basicId":"@shop","displayName":"Shop","new":[1],)"
                R"("pictureUrl":"https://p","chatMode":"chat","markAsReadMode":"manual"})")});
    Client client({.apiBase = server.url(), .token = Secret("T")});
    auto future = client.botInfo();
    QTRY_VERIFY(future.isFinished());
    const auto reply = future.result();
    QCOMPARE(reply.meaning, (Meaning{Verdict::Done, Reason::None}));
    QCOMPARE(reply.answer.status, 200);
    QVERIFY(reply.answer.errorText.isEmpty());
    QVERIFY(reply.value.has_value());
    QCOMPARE(reply.value->userId, QStringLiteral("U8"));
    QCOMPARE(reply.value->basicId, QStringLiteral("@shop"));
    QCOMPARE(reply.value->displayName, QStringLiteral("Shop"));
    QCOMPARE(reply.value->pictureUrl, QStringLiteral("https://p"));
    QCOMPARE(reply.value->chatMode, QStringLiteral("chat"));
    QCOMPARE(reply.value->markAsReadMode, QStringLiteral("manual"));
}

void LineClientTest::readsProfiles()
{
    ScriptedServer server;
    server.script({answer(200,
                          R"({"displayName":"佐藤 😀","userId":"U1","pictureUrl":"https://p",)"
                          R"("statusMessage":"hi","language":"ja"})"),
                   answer(200, R"({"groupId":"C1","groupName":"家族","pictureUrl":"https://g"})")});
    Client client({.apiBase = server.url(), .token = Secret("T")});
    auto user = client.userProfile(chat("U1"));
    QTRY_VERIFY(user.isFinished());
    QCOMPARE(user.result().value->displayName, QStringLiteral("佐藤 😀"));
    QCOMPARE(user.result().value->pictureUrl, QStringLiteral("https://p"));
    QCOMPARE(user.result().value->statusMessage, QStringLiteral("hi"));
    QCOMPARE(user.result().value->language, QStringLiteral("ja"));

    auto group = client.groupSummary(chat("C1"));
    QTRY_VERIFY(group.isFinished());
    QCOMPARE(group.result().value->displayName, QStringLiteral("家族"));
    QCOMPARE(group.result().value->pictureUrl, QStringLiteral("https://g"));
}

void LineClientTest::readsContent()
{
    ScriptedServer api;
    ScriptedServer data;
    QByteArray image(3'000'000, 'i');
    data.script({answer(200, image), answer(200, "p")});
    Client client({.apiBase = api.url(), .dataBase = data.url(), .token = Secret("T")});
    auto content = client.content({QStringLiteral("59")}, image.size());
    QTRY_VERIFY(content.isFinished());
    QCOMPARE(content.result().meaning.verdict, Verdict::Done);
    QVERIFY(content.result().value == image);
    auto preview = client.contentPreview({QStringLiteral("59")}, 1);
    QTRY_VERIFY(preview.isFinished());
    QCOMPARE(preview.result().value, std::optional(QByteArray("p")));
    QVERIFY(api.seen().isEmpty());
}

void LineClientTest::handsContentOnAsItComes()
{
    ScriptedServer data;
    const QByteArray video(3'000'000, 'v');
    data.script({answer(200, video), answer(404, "{}"), answer(200, video), answer(200, video)});
    Client client({.apiBase = data.url(), .dataBase = data.url(), .token = Secret("T")});
    QByteArray taken;
    qsizetype largest = 0;
    const auto take = [&](const QByteArray &piece) {
        taken += piece;
        largest = std::max(largest, piece.size());
        return true;
    };
    const kidoku::core::MessageId id{QStringLiteral("59")};
    auto whole = client.contentTo(id, {.write = take}, video.size());
    QTRY_VERIFY(whole.isFinished());
    QCOMPARE(whole.result().meaning.verdict, Verdict::Done);
    QVERIFY(whole.result().answer.body.isEmpty());
    QVERIFY(taken == video);
    QVERIFY(largest < video.size() / 4);

    taken.clear();
    auto gone = client.contentTo(id, {.write = take}, video.size());
    QTRY_VERIFY(gone.isFinished());
    QCOMPARE(gone.result().meaning.reason, Reason::NotFound);
    QVERIFY(taken.isEmpty()); // an error's text is no content

    auto tooMuch = client.contentTo(id, {.write = take}, 1000);
    QTRY_VERIFY(tooMuch.isFinished());
    QCOMPARE(tooMuch.result().meaning.reason, Reason::TooLarge);

    auto refused
        = client.contentTo(id, {.write = [](const QByteArray &) { return false; }}, video.size());
    QTRY_VERIFY(refused.isFinished());
    QCOMPARE(refused.result().meaning.verdict, Verdict::Cancelled);
    QVERIFY(!refused.result().value);
}

void LineClientTest::keepsWhatSupportAsksFor()
{
    ScriptedServer server;
    server.script(
        {answer(200, "{}", "X-Line-Request-Id: 7f2c-1\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n"),
         answer(200, "{}", "Date: yesterday\r\n")});
    Client client({.apiBase = server.url(), .token = Secret("T")});
    auto mark = client.markAsReadByToken(Secret("A"));
    QTRY_VERIFY(mark.isFinished());
    QCOMPARE(mark.result().answer.requestId, QStringLiteral("7f2c-1"));
    QCOMPARE(mark.result().answer.serverDate,
             std::optional(kidoku::core::Timestamp{784'111'777'000}));
    auto next = client.markAsReadByToken(Secret("A"));
    QTRY_VERIFY(next.isFinished());
    QVERIFY(!next.result().answer.serverDate);
}

void LineClientTest::usesANewConfigFromNowOn()
{
    ScriptedServer first;
    ScriptedServer second;
    Client client({.apiBase = first.url(), .token = Secret("old")});
    auto before = client.botInfo();
    client.setConfig({.apiBase = second.url(), .token = Secret("new")});
    auto after = client.botInfo();
    QTRY_VERIFY(before.isFinished() && after.isFinished());
    QCOMPARE(first.seen().size(), 1);
    QCOMPARE(first.seen().first().headers.value("authorization"), QByteArray("Bearer old"));
    QCOMPARE(second.seen().size(), 1);
    QCOMPARE(second.seen().first().headers.value("authorization"), QByteArray("Bearer new"));
}

void LineClientTest::keepsNoCookies()
{
    ScriptedServer server;
    server.script({answer(200, "{}", "Set-Cookie: who=you\r\n")});
    Client client({.apiBase = server.url(), .token = Secret("T")});
    auto first = client.botInfo();
    QTRY_VERIFY(first.isFinished());
    auto second = client.botInfo();
    QTRY_VERIFY(second.isFinished());
    QVERIFY(!server.seen().last().headers.contains("cookie"));
}

QTEST_GUILESS_MAIN(LineClientTest)
#include "tst_line_client.moc"
