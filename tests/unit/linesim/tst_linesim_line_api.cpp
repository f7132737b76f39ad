// SPDX-License-Identifier: Apache-2.0
#include "test_api.h"

#include <QTest>

using namespace kidoku::linesim;
using namespace Qt::StringLiterals;
using Api = kidoku::testing::TestApi;

//! LINE's API as values: every documented rule that a mark, a profile or a message can meet.
class TestLinesimLineApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesByLinesRules_data();
    void refusesByLinesRules();
    void takesTheSchemeInAnyCase();
    void marksByToken();
    void marksByUserOnlyWithApproval();
    void tellsTheAccount();
    void tellsProfiles();
    void tellsGroupsAndRooms();
    void givesContent();
    void repliesOnce();
    void repliesOnlyForAMinute();
    void pushesOncePerRetryKey();
    void holdsTheMonthlyLimit();

private:
    static QJsonObject json(const Response &response) { return Api::json(response); }
    static QString message(const Response &response)
    {
        return json(response).value("message"_L1).toString();
    }
};

void TestLinesimLineApi::refusesByLinesRules_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("retryKey");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");

    const QString mark = u"/v2/bot/chat/markAsRead"_s;
    const QString old = u"/v2/bot/message/markAsRead"_s;
    const QString push = u"/v2/bot/message/push"_s;
    const QString reply = u"/v2/bot/message/reply"_s;
    const QByteArray bearer = "Bearer tok";
    const QByteArray json = "application/json";
    const QByteArray none;
    const QString invalidToken
        = u"Authentication failed due to the following reason: invalid token. "
          u"Confirm that the access token in the authorization header is "
          u"valid."_s;
    const auto row
        = [](const char *name, const QString &method, const QString &path,
             const QByteArray &authorization, const QByteArray &type, const QByteArray &retryKey,
             const QByteArray &body, int status, const QString &text) {
              QTest::newRow(name) << method << path << authorization << type << retryKey << body
                                  << status << text;
          };
    row("no token is 401", u"POST"_s, mark, none, json, none, "{}", 401, invalidToken);
    row("a wrong token is 401", u"POST"_s, mark, "Bearer nope", json, none, "{}", 401,
        invalidToken);
    row("another scheme is 401", u"GET"_s, u"/v2/bot/info"_s, "Basic tok", none, none, none, 401,
        invalidToken);
    row("a scheme that only begins like it is 401", u"GET"_s, u"/v2/bot/info"_s, "Bearertok", none,
        none, none, 401, invalidToken);
    row("a token with something behind it is 401", u"GET"_s, u"/v2/bot/info"_s, "Bearer tok x",
        none, none, none, 401, invalidToken);
    row("an unknown path is 404", u"POST"_s, u"/v2/bot/chat/markasread"_s, bearer, json, none, "{}",
        404, u"Not found"_s);
    row("a path that is too long is 404", u"POST"_s, mark + u"/x"_s, bearer, json, none, "{}", 404,
        u"Not found"_s);
    row("a profile without id is 404", u"GET"_s, u"/v2/bot/profile/"_s, bearer, none, none, none,
        404, u"Not found"_s);
    row("a wrong method is 405", u"GET"_s, mark, bearer, json, none, none, 405,
        u"Method Not Allowed"_s);
    row("no content type is 415", u"POST"_s, mark, bearer, none, none, "{}", 415,
        u"The content type, , is not supported"_s);
    row("another content type is 415", u"POST"_s, mark, bearer, "text/plain", none, "{}", 415,
        u"The content type, text/plain, is not supported"_s);
    row("a retry key on the new mark is 400", u"POST"_s, mark, bearer, json, "k", "{}", 400,
        u"The X-Line-Retry-Key header is not supported here"_s);
    row("a retry key on the old mark is 400", u"POST"_s, old, bearer, json, "k", "{}", 400,
        u"The X-Line-Retry-Key header is not supported here"_s);
    row("a retry key on a reply is 400", u"POST"_s, reply, bearer, json, "k", "{}", 400,
        u"The X-Line-Retry-Key header is not supported here"_s);
    row("a retry key that is no UUID is 400", u"POST"_s, push, bearer, json, "k", "{}", 400,
        u"The value of the X-Line-Retry-Key header is invalid"_s);
    row("a body that is no JSON names the place", u"POST"_s, mark, bearer, json, none,
        "{\n\"a\":x}", 400, u"The request body could not be parsed as JSON (line: 2, column: "_s);
    row("a body that is no object", u"POST"_s, mark, bearer, json, none, "[]", 400,
        u"The request body could not be parsed as JSON (line: 1, column: 1)"_s);
    row("a mark without its token", u"POST"_s, mark, bearer, json, none, "{}", 400,
        u"The request body has 1 error(s)"_s);
    row("a mark whose token is a number", u"POST"_s, mark, bearer, json, none,
        R"({"markAsReadToken":5})", 400, u"The request body has 1 error(s)"_s);
    row("a token that is not ours, or of another bot", u"POST"_s, mark, bearer, json, none,
        R"({"markAsReadToken":"nz0x74mZT2mRn"})", 400,
        u"Invalid markAsReadToken. Tokens must be used by the bot that received them via Webhook."_s);
    row("the old mark without approval is 403", u"POST"_s, old, bearer, json, none,
        R"({"chat":{"userId":"U1"}})", 403,
        u"Access to this API is not available for your account"_s);
    row("a profile of nobody is 404", u"GET"_s, u"/v2/bot/profile/U1"_s, bearer, none, none, none,
        404, u"Not found"_s);
    row("a member of no group is 404", u"GET"_s, u"/v2/bot/group/C1/member/U1"_s, bearer, none,
        none, none, 404, u"Not found"_s);
    row("the content of no message is 404", u"GET"_s, u"/v2/bot/message/1/content"_s, bearer, none,
        none, none, 404, u"Not found"_s);
    row("a reply token that we never gave", u"POST"_s, reply, bearer, json, none,
        R"({"replyToken":"x","messages":[{"type":"text","text":"a"}]})", 400,
        u"Invalid reply token"_s);
    row("a reply without anything", u"POST"_s, reply, bearer, json, none, "{}", 400,
        u"The request body has 2 error(s)"_s);
    row("a push to nobody", u"POST"_s, push, bearer, json, none,
        R"({"to":"U1","messages":[{"type":"text","text":"a"}]})", 400,
        u"Failed to send messages"_s);
    row("six messages at once", u"POST"_s, push, bearer, json, none,
        R"({"to":"U1","messages":[1,2,3,4,5,6]})", 400, u"The request body has 1 error(s)"_s);
    row("an empty text and an unknown type", u"POST"_s, push, bearer, json, none,
        R"({"to":"U1","messages":[{"type":"text","text":""},{"type":"x"}]})", 400,
        u"The request body has 2 error(s)"_s);
    row("no webhook endpoint is 404", u"GET"_s, u"/v2/bot/channel/webhook/endpoint"_s, bearer, none,
        none, none, 404, u"Webhook endpoint not found"_s);
    row("an endpoint beyond loopback is refused", u"POST"_s, u"/v2/bot/channel/webhook/test"_s,
        bearer, json, none, R"({"endpoint":"http://192.0.2.1/"})", 400,
        u"Invalid webhook endpoint URL"_s);
}

void TestLinesimLineApi::refusesByLinesRules()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, retryKey);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, text);
    Api api;
    Request request;
    request.method = method;
    request.path = path;
    request.authorization = authorization;
    request.contentType = contentType;
    if (!retryKey.isEmpty())
        request.retryKey = retryKey;
    request.body = body;
    const Response response = api.line.answer(request, u"request-1"_s);
    QCOMPARE(response.status, status);
    QVERIFY2(message(response).startsWith(text), response.body.constData());
    QCOMPARE(response.contentType, QByteArray("application/json"));
}

void TestLinesimLineApi::takesTheSchemeInAnyCase()
{
    Api api;
    Request request = Api::authorised(u"GET"_s, u"/v2/bot/info"_s, {});
    for (const char *header : {"bearer tok", "BEARER tok", "Bearer  tok"}) {
        request.authorization = header;
        QCOMPARE(api.line.answer(request, u"request-1"_s).status, 200);
    }
}

void TestLinesimLineApi::marksByToken()
{
    Api api;
    const Received message = api.t.say(u"佐藤"_s, u"やあ"_s);
    const QByteArray body = R"({"markAsReadToken":")" + message.markAsReadToken.toLatin1() + "\"}";
    for (int repeat = 0; repeat < 2; ++repeat) {
        const Response response = api.call(u"POST"_s, u"/v2/bot/chat/markAsRead"_s, body);
        QCOMPARE(response.status, 200);
        QCOMPARE(response.body, QByteArray("{}"));
    }
    QVERIFY(api.t.isRead(message));
}

void TestLinesimLineApi::marksByUserOnlyWithApproval()
{
    Api api;
    const QString path = u"/v2/bot/message/markAsRead"_s;
    const Received said = api.t.say(u"佐藤"_s, u"やあ"_s);
    const QByteArray body = R"({"chat":{"userId":")" + said.userId.toLatin1() + "\"}}";
    QCOMPARE(api.call(u"POST"_s, path, body).status, 403);
    QVERIFY(!api.t.isRead(said));
    api.t.change({{u"oldApiApproved"_s, true}});
    QCOMPARE(api.call(u"POST"_s, path, body).status, 200);
    QVERIFY(api.t.isRead(said));
    const Response unknown = api.call(u"POST"_s, path, R"({"chat":{"userId":"U1"}})");
    QCOMPARE(unknown.status, 400);
    QCOMPARE(message(unknown),
             u"The property, 'chat.chatId', in the request body is invalid (line: -, column: -)"_s);
    const Response missing = api.call(u"POST"_s, path, R"({"chat":"U1"})");
    QCOMPARE(
        json(missing).value("details"_L1).toArray().first().toObject(),
        (QJsonObject{{u"message"_s, u"May not be empty"_s}, {u"property"_s, u"chat.userId"_s}}));
}

void TestLinesimLineApi::tellsTheAccount()
{
    Api api;
    QJsonObject info = json(api.call(u"GET"_s, u"/v2/bot/info"_s));
    QCOMPARE(info.value("userId"_L1).toString(), api.t.ids.botUserId());
    QCOMPARE(info.value("displayName"_L1).toString(), u"Aozora Flowers"_s);
    QCOMPARE(info.value("basicId"_L1).toString(), u"@aozora"_s);
    QCOMPARE(info.value("chatMode"_L1).toString(), u"chat"_s);
    QCOMPARE(info.value("markAsReadMode"_L1).toString(), u"manual"_s);
    api.t.change({{u"chatMode"_s, u"bot"_s}});
    info = json(api.call(u"GET"_s, u"/v2/bot/info"_s));
    QCOMPARE(info.value("chatMode"_L1).toString(), u"bot"_s);
    QCOMPARE(info.value("markAsReadMode"_L1).toString(), u"auto"_s);
}

void TestLinesimLineApi::tellsProfiles()
{
    Api api;
    const Received said = api.t.say(u"佐藤 美咲"_s, u"やあ"_s);
    const QString path = u"/v2/bot/profile/"_s + said.userId;
    QCOMPARE(json(api.call(u"GET"_s, path)),
             (QJsonObject{{u"displayName"_s, u"佐藤 美咲"_s}, {u"userId"_s, said.userId}}));
    api.t.raise(
        {{u"from"_s, u"佐藤 美咲"_s}, {u"event"_s, QJsonObject{{u"type"_s, u"unfollow"_s}}}});
    QCOMPARE(api.call(u"GET"_s, path).status, 404);
    api.t.raise({{u"from"_s, u"佐藤 美咲"_s}, {u"event"_s, QJsonObject{{u"type"_s, u"follow"_s}}}});
    QCOMPARE(api.call(u"GET"_s, path).status, 200);
}

void TestLinesimLineApi::tellsGroupsAndRooms()
{
    Api api;
    const QJsonObject image{{u"type"_s, u"image"_s}};
    const Received member
        = api.t.send({{u"from"_s, u"Anna"_s}, {u"group"_s, u"Family"_s}, {u"message"_s, image}});
    api.t.send({{u"from"_s, u"Anna"_s}, {u"room"_s, u"Corner"_s}, {u"message"_s, image}});
    const Received other = api.t.say(u"佐藤"_s, u"not a member"_s);
    const QString group = api.t.ids.chatId(ChatKind::Group, u"Family"_s);
    const QString room = api.t.ids.chatId(ChatKind::Room, u"Corner"_s);
    QCOMPARE(json(api.call(u"GET"_s, u"/v2/bot/group/%1/summary"_s.arg(group))),
             (QJsonObject{{u"groupId"_s, group}, {u"groupName"_s, u"Family"_s}}));
    const auto status = [&api](const QString &kind, const QString &chat, const QString &user) {
        return api.call(u"GET"_s, u"/v2/bot/%1/%2/member/%3"_s.arg(kind, chat, user)).status;
    };
    QCOMPARE(status(u"group"_s, group, member.userId), 200);
    QCOMPARE(status(u"room"_s, room, member.userId), 200);
    QCOMPARE(status(u"group"_s, group, other.userId), 404);
    QCOMPARE(status(u"room"_s, group, member.userId), 404);
    QCOMPARE(api.call(u"GET"_s, u"/v2/bot/group/%1/summary"_s.arg(room)).status, 404);
}

void TestLinesimLineApi::givesContent()
{
    Api api;
    const auto send = [&api](const QString &type) {
        return api.t.send({{u"from"_s, u"Anna"_s}, {u"message"_s, QJsonObject{{u"type"_s, type}}}})
            .messageId;
    };
    const auto get = [&api](const QString &id, const QString &what) {
        return api.call(u"GET"_s, u"/v2/bot/message/%1/%2"_s.arg(id, what));
    };
    const QString image = send(u"image"_s);
    QCOMPARE(get(image, u"content"_s).contentType, QByteArray("image/png"));
    QVERIFY(get(image, u"content"_s).body.startsWith("\x89PNG"));
    QCOMPARE(get(image, u"content"_s).body, get(image, u"content"_s).body);
    QVERIFY(get(image, u"content/preview"_s).body.startsWith("\x89PNG"));
    QCOMPARE(get(image, u"content/transcoding"_s).status, 404);
    const QString video = send(u"video"_s);
    QCOMPARE(get(video, u"content"_s).contentType, QByteArray("video/mp4"));
    QCOMPARE(json(get(video, u"content/transcoding"_s)),
             (QJsonObject{{u"status"_s, u"succeeded"_s}}));
    QCOMPARE(get(send(u"audio"_s), u"content"_s).status, 200);
    QCOMPARE(get(send(u"file"_s), u"content"_s).status, 200);
    QCOMPARE(get(api.t.say(u"Anna"_s, u"x"_s).messageId, u"content"_s).status, 404);
    api.t.raise({{u"from"_s, u"Anna"_s},
                 {u"event"_s,
                  QJsonObject{{u"type"_s, u"unsend"_s},
                              {u"unsend"_s, QJsonObject{{u"messageId"_s, image}}}}}});
    QCOMPARE(get(image, u"content"_s).status, 410);
}

void TestLinesimLineApi::repliesOnce()
{
    Api api;
    api.t.say(u"佐藤"_s, u"やあ"_s);
    const QString token = api.t.recorder.events.last().value("replyToken"_L1).toString();
    const QByteArray body = R"({"replyToken":")" + token.toLatin1()
        + R"(","messages":[{"type":"text","text":"はい"},{"type":"sticker","packageId":"1"}]})";
    const Response response = api.call(u"POST"_s, u"/v2/bot/message/reply"_s, body);
    QCOMPARE(response.status, 200);
    QCOMPARE(json(response).value("sentMessages"_L1).toArray().size(), 2);
    QVERIFY(api.t.phones().contains("はい"));
    QCOMPARE(api.t.recorder.facts.last().value("message"_L1).toObject().value("direction"_L1),
             QJsonValue(u"out"_s));
    QCOMPARE(api.call(u"POST"_s, u"/v2/bot/message/reply"_s, body).status, 400);
}

void TestLinesimLineApi::repliesOnlyForAMinute()
{
    Api api;
    api.t.say(u"佐藤"_s, u"やあ"_s);
    const QString token = api.t.recorder.events.last().value("replyToken"_L1).toString();
    api.t.clock.advance(std::chrono::seconds(61));
    const Response response = api.call(u"POST"_s, u"/v2/bot/message/reply"_s,
                                       R"({"replyToken":")" + token.toLatin1()
                                           + R"(","messages":[{"type":"text","text":"x"}]})");
    QCOMPARE(message(response), u"Invalid reply token"_s);
}

void TestLinesimLineApi::pushesOncePerRetryKey()
{
    Api api;
    const Received said = api.t.say(u"佐藤"_s, u"やあ"_s);
    Request request = Api::authorised(u"POST"_s, u"/v2/bot/message/push"_s,
                                      R"({"to":")" + said.userId.toLatin1()
                                          + R"(","messages":[{"type":"text","text":"a"}]})");
    request.retryKey = "123e4567-e89b-12d3-a456-426614174000";
    const Response first = api.line.answer(request, u"request-1"_s);
    QCOMPARE(first.status, 200);
    const Response second = api.line.answer(request, u"request-2"_s);
    QCOMPARE(second.status, 409);
    QCOMPARE(message(second), u"The retry key is already accepted"_s);
    QCOMPARE(json(second).value("sentMessages"_L1), json(first).value("sentMessages"_L1));
    QCOMPARE(second.headers.first().first, QByteArray("x-line-accepted-request-id"));
    QCOMPARE(second.headers.first().second, QByteArray("request-1"));
    QCOMPARE(api.t.phones().count("\"direction\":\"out\""), 1);
    api.t.clock.advance(std::chrono::hours(25));
    QCOMPARE(api.line.answer(request, u"request-3"_s).status, 200);
}

void TestLinesimLineApi::holdsTheMonthlyLimit()
{
    Api api;
    const Received said = api.t.say(u"佐藤"_s, u"やあ"_s);
    const QByteArray body
        = R"({"to":")" + said.userId.toLatin1() + R"(","messages":[{"type":"text","text":"a"}]})";
    QCOMPARE(json(api.call(u"GET"_s, u"/v2/bot/message/quota"_s)),
             (QJsonObject{{u"type"_s, u"none"_s}}));
    api.t.change({{u"monthlyLimit"_s, 1}});
    QCOMPARE(api.call(u"POST"_s, u"/v2/bot/message/push"_s, body).status, 200);
    const Response refused = api.call(u"POST"_s, u"/v2/bot/message/push"_s, body);
    QCOMPARE(refused.status, 429);
    QCOMPARE(message(refused), u"You have reached your monthly limit."_s);
    QCOMPARE(json(api.call(u"GET"_s, u"/v2/bot/message/quota"_s)).value("value"_L1).toInt(), 1);
    QCOMPARE(json(api.call(u"GET"_s, u"/v2/bot/message/quota/consumption"_s))
                 .value("totalUsage"_L1)
                 .toInt(),
             1);
}

QTEST_GUILESS_MAIN(TestLinesimLineApi)
#include "tst_linesim_line_api.moc"
