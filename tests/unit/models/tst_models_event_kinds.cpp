// SPDX-License-Identifier: Apache-2.0
#include "inbox/event_rows.h"
#include "line/codec.h"
#include "models/event_text.h"
#include "models/message_spans.h"
#include "models/message_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace kidoku;

namespace {

store::Message rowFrom(const QByteArray &fields)
{
    QJsonObject event = QJsonDocument::fromJson(fields).object();
    event.insert(QStringLiteral("timestamp"), qint64(1'766'286'908'304));
    event.insert(QStringLiteral("webhookEventId"), QStringLiteral("01KCZ"));
    if (!event.contains(QStringLiteral("mode")))
        event.insert(QStringLiteral("mode"), QStringLiteral("active"));
    event.insert(QStringLiteral("source"),
                 QJsonObject{{QStringLiteral("type"), QStringLiteral("group")},
                             {QStringLiteral("groupId"), QStringLiteral("C1")},
                             {QStringLiteral("userId"), QStringLiteral("Uaya")}});
    const QByteArray body = R"({"destination":"U8","events":[)"
        + QJsonDocument(event).toJson(QJsonDocument::Compact) + "]}";
    const auto webhook = line::parseWebhook(body);
    if (!webhook.ok() || webhook.value().webhook.events.size() != 1)
        qFatal("the event is malformed");
    return inbox::rowOf(webhook.value().webhook.events.first(), store::Proof::Verified);
}

QString nameOf(const core::LineChatId &id)
{
    return id.value == QLatin1String("Uaya") ? QStringLiteral("Aya")
        : id.value == QLatin1String("Uben")  ? QStringLiteral("Ben")
                                             : QStringLiteral("Member %1").arg(id.value);
}

} // namespace

//! From LINE's JSON to the words on the screen: every event and message type of LINE's.
class EventKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void events_data();
    void events();
    void messages_data();
    void messages();
    void noSecretIsKeptInTheDetail();
};

void EventKindsTest::events_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *json, const char *shown) {
        QTest::newRow(name) << QByteArray(json)
                            << QStringLiteral("Aya: ") + QString::fromUtf8(shown);
    };
    row("follow", R"({"type":"follow","follow":{"isUnblocked":false}})",
        "Added this account as a friend");
    row("unblocked", R"({"type":"follow","follow":{"isUnblocked":true}})",
        "Unblocked this account");
    row("unfollow", R"({"type":"unfollow"})", "Blocked this account");
    row("join", R"({"type":"join"})", "This account was invited");
    row("leave", R"({"type":"leave"})", "This account was removed");
    row("members joined",
        R"({"type":"memberJoined","joined":{"members":[{"type":"user","userId":"Uaya"},
            {"type":"user","userId":"Uben"}]}})",
        "Aya, Ben joined");
    row("many joined",
        R"({"type":"memberJoined","joined":{"members":[{"type":"user","userId":"Uaya"},
            {"type":"user","userId":"Uben"},{"type":"user","userId":"U3"},
            {"type":"user","userId":"U4"},{"type":"user","userId":"U5"}]}})",
        "Aya, Ben, Member U3 and 2 more joined");
    row("member left",
        R"({"type":"memberLeft","left":{"members":[{"type":"user","userId":"Uben"}]}})",
        "Ben left");
    row("nobody left", R"({"type":"memberLeft","left":{"members":[]}})", "Somebody left");
    row("postback",
        R"({"type":"postback","postback":{"data":"action=buy","params":{"date":"2026-01-02"}}})",
        "Pressed a button: action=buy · date: 2026-01-02");
    row("postback with hostile data",
        "{\"type\":\"postback\",\"postback\":{\"data\":\"a\\u202e<b>\\nc\"}}",
        "Pressed a button: a<b> c");
    row("video", R"({"type":"videoPlayComplete","videoPlayComplete":{"trackingId":"t1"}})",
        "Watched a video to the end: t1");
    row("beacon enter", R"({"type":"beacon","beacon":{"hwid":"d4","type":"enter"}})",
        "Came near a beacon: d4");
    row("beacon banner", R"({"type":"beacon","beacon":{"hwid":"d4","type":"banner"}})",
        "Tapped the banner of a beacon: d4");
    row("beacon stay", R"({"type":"beacon","beacon":{"hwid":"d4","type":"stay"}})",
        "Stays near a beacon: d4");
    row("link ok", R"({"type":"accountLink","link":{"result":"ok","nonce":"n"}})",
        "Linked an account");
    row("link failed", R"({"type":"accountLink","link":{"result":"failed","nonce":"n"}})",
        "Linking an account failed");
    row("membership joined",
        R"({"type":"membership","membership":{"type":"joined","membershipId":7}})",
        "Joined a membership: 7");
    row("membership left", R"({"type":"membership","membership":{"type":"left","membershipId":7}})",
        "Left a membership: 7");
    row("membership renewed",
        R"({"type":"membership","membership":{"type":"renewed","membershipId":7}})",
        "Renewed a membership: 7");
    row("module attached", R"({"type":"module","module":{"type":"attached","botId":"U9"}})",
        "A module was attached to this account: U9");
    row("module detached",
        R"({"type":"module","module":{"type":"detached","botId":"U9","reason":"bot_deleted"}})",
        "A module was detached from this account: U9 · bot_deleted");
    row("activated", R"({"type":"activated","chatControl":{}})",
        "This account may answer the chat from now on");
    row("deactivated", R"({"type":"deactivated"})",
        "This account may not answer the chat any more");
    row("suspended", R"({"type":"botSuspended"})", "LINE has suspended this account");
    row("resumed", R"({"type":"botResumed"})", "LINE has ended the suspension of this account");
    row("delivery", R"({"type":"delivery","delivery":{"data":"order 7"}})",
        "A notification message was delivered: order 7");
    row("standby", R"({"type":"unfollow","mode":"standby"})",
        "Blocked this account · another module answers here");
}

void EventKindsTest::events()
{
    QFETCH(QByteArray, json);
    const store::Message row = rowFrom(json);
    QCOMPARE(row.kind, store::MessageKind::System);
    QTEST(models::eventText(row, nameOf), "shown");
    QVERIFY(!models::eventText(row).isEmpty());
    QVERIFY(!models::eventText(rowFrom(R"({"type":"telepathy"})")).contains(u'%'));
    QCOMPARE(models::eventText(rowFrom(R"({"type":"telepathy"})")),
             QStringLiteral("Not known yet: telepathy"));
}

void EventKindsTest::messages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("body");
    const auto row
        = [](const char *name, const char *json, const char *shown, const char *body = nullptr) {
              QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(shown)
                                  << QString::fromUtf8(body ? body : shown);
          };
    row("text", R"("type":"text","text":"a\nb")", "a\nb");
    row("image", R"("type":"image","contentProvider":{"type":"line"})", "Photo");
    row("video", R"("type":"video","duration":65000,"contentProvider":{"type":"line"})",
        "Video · 1:05");
    row("audio", R"("type":"audio","duration":5000,"contentProvider":{"type":"line"})",
        "Voice message · 0:05");
    row("file", R"("type":"file","fileName":"a.pdf","fileSize":2048)", "a.pdf · 2.0 KiB");
    row("file with a turned name",
        "\"type\":\"file\",\"fileName\":\"invoice\\u202efdp.exe\",\"fileSize\":0",
        "invoicefdp.exe");
    row("location",
        R"("type":"location","title":"Shop","address":"Tokyo","latitude":35.5,"longitude":139.25)",
        "Shop\nTokyo", "Tokyo\n35.500000, 139.250000\nOpen map · www.openstreetmap.org");
    row("sticker by keyword",
        R"("type":"sticker","packageId":"1","stickerId":"2","keywords":["thanks","hi"])",
        "Sticker: thanks");
    row("sticker by its text",
        R"("type":"sticker","packageId":"1","stickerId":"2","keywords":["thanks"],"text":"OK!")",
        "Sticker: OK!");
    row("sticker without words", R"("type":"sticker","packageId":"1","stickerId":"2")", "Sticker");
    row("unknown", R"("type":"hologram")", "Not known yet: hologram");
}

void EventKindsTest::messages()
{
    QFETCH(QByteArray, message);
    const store::Message row
        = rowFrom(R"({"type":"message","message":{"id":"7",)" + message + "}}");
    QTEST(models::messageText(row), "shown");
    QTEST(models::markedText(row).text, "body");
    QVERIFY(!models::isStandby(row));
    const store::Message standby
        = rowFrom(R"({"type":"message","mode":"standby","message":{"id":"7",)" + message + "}}");
    QVERIFY(models::isStandby(standby));
    QCOMPARE(models::messageText(standby), models::messageText(row));
}

void EventKindsTest::noSecretIsKeptInTheDetail()
{
    const store::Message row = rowFrom(
        R"({"type":"message","replyToken":"SECRET-r","message":{"type":"text","id":"7","text":"a",)"
        R"("quoteToken":"SECRET-q","markAsReadToken":"SECRET-m","quotedMessageId":"6"}})");
    QVERIFY(row.detail.contains("quotedMessageId"));
    QVERIFY(!row.detail.contains("SECRET"));
    const store::Message link = rowFrom(
        R"({"type":"accountLink","replyToken":"SECRET-r","link":{"result":"ok","nonce":"SECRET-n"}})");
    QVERIFY(!link.detail.contains("SECRET"));
}

QTEST_GUILESS_MAIN(EventKindsTest)
#include "tst_models_event_kinds.moc"
