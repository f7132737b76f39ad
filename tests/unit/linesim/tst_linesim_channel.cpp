// SPDX-License-Identifier: Apache-2.0
#include "test_api.h"

#include <QTest>

using namespace kidoku::linesim;
using namespace Qt::StringLiterals;
using Api = kidoku::testing::TestApi;

//! The channel's own calls: its webhook endpoint, the test of it, its tokens.
class TestLinesimChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsWebhook();
    void testsTheWebhookSixtyTimesAnHour();
    void testsTheWebhookWithoutABody();
    void verifiesTokens();
};

void TestLinesimChannel::knowsItsWebhook()
{
    Api api;
    const QString path = u"/v2/bot/channel/webhook/endpoint"_s;
    const auto endpoint = [](const QString &url) {
        return QJsonDocument(QJsonObject{{u"endpoint"_s, url}}).toJson();
    };
    const QString wrong = u"https://127.0.0.1/"_s;
    const QString right = u"http://127.0.0.1:8/hook"_s;
    QCOMPARE(api.call(u"PUT"_s, path, endpoint(wrong)).status, 400);
    QCOMPARE(api.call(u"PUT"_s, path, endpoint(right)).status, 200);
    QCOMPARE(Api::json(api.call(u"GET"_s, path)),
             (QJsonObject{{u"endpoint"_s, right}, {u"active"_s, true}}));
}

void TestLinesimChannel::testsTheWebhookSixtyTimesAnHour()
{
    Api api;
    const QString path = u"/v2/bot/channel/webhook/test"_s;
    QCOMPARE(api.call(u"POST"_s, path, "{}").status, 404);
    api.webhook = QUrl(u"http://127.0.0.1:8/hook"_s);
    for (int i = 0; i < 60; ++i)
        QCOMPARE(api.call(u"POST"_s, path, "{}").webhookToTest, api.webhook);
    QCOMPARE(api.call(u"POST"_s, path, "{}").status, 429);
    api.t.clock.advance(std::chrono::hours(1));
    const QByteArray named = R"({"endpoint":"http://localhost:9/"})";
    const QUrl place(u"http://localhost:9/"_s);
    QCOMPARE(api.call(u"POST"_s, path, named).webhookToTest, place);
    const QJsonObject failed = Api::json(testAnswer({}, u"request_timeout"_s, {1'600'000'000'000}));
    QCOMPARE(failed.value("success"_L1).toBool(), false);
    QCOMPARE(failed.value("reason"_L1).toString(), u"REQUEST_TIMEOUT"_s);
    QCOMPARE(failed.value("timestamp"_L1).toString(), u"2020-09-13T12:26:40.000Z"_s);
    const QJsonObject fine = Api::json(testAnswer(200, {}, {1'600'000'000'000}));
    QCOMPARE(fine.value("reason"_L1).toString(), u"OK"_s);
    QCOMPARE(fine.value("detail"_L1).toString(), u"200"_s);
}

void TestLinesimChannel::testsTheWebhookWithoutABody()
{
    Api api;
    api.webhook = QUrl(u"http://127.0.0.1:8/hook"_s);
    Request request = Api::authorised(u"POST"_s, u"/v2/bot/channel/webhook/test"_s, {});
    request.contentType = {};
    QCOMPARE(api.line.answer(request, {}).webhookToTest, api.webhook);
    request.contentType = "application/json";
    QCOMPARE(api.line.answer(request, {}).webhookToTest, api.webhook);
    request.body = R"({"endpoint":null})";
    QCOMPARE(api.line.answer(request, {}).webhookToTest, api.webhook);
    request.contentType = {};
    QCOMPARE(api.line.answer(request, {}).status, 415);
    // Everywhere else a body is required.
    request = Api::authorised(u"POST"_s, u"/v2/bot/chat/markAsRead"_s, {});
    QCOMPARE(api.line.answer(request, {}).status, 400);
    request.contentType = {};
    QCOMPARE(api.line.answer(request, {}).status, 415);
}

void TestLinesimChannel::verifiesTokens()
{
    Api api;
    Request request;
    request.method = u"POST"_s;
    request.path = u"/v2/oauth/verify"_s;
    request.contentType = "application/x-www-form-urlencoded";
    request.body = "access_token=tok";
    QCOMPARE(api.line.answer(request, {}).status, 200);
    request.body = "access_token=other";
    QCOMPARE(api.line.answer(request, {}).status, 400);
    request.contentType = "application/json";
    QCOMPARE(api.line.answer(request, {}).status, 415);
    request.method = u"GET"_s;
    request.path = u"/oauth2/v2.1/verify"_s;
    request.query = "access_token=tok";
    QCOMPARE(api.line.answer(request, {}).status, 200);
    request.query = {};
    QCOMPARE(api.line.answer(request, {}).status, 400);
}

QTEST_GUILESS_MAIN(TestLinesimChannel)
#include "tst_linesim_channel.moc"
