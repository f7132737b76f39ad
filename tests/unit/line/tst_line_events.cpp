// SPDX-License-Identifier: Apache-2.0
#include "line/codec.h"
#include "samples.h"

#include <QObject>
#include <QTest>

using namespace kidoku::line;
using kidoku::testing::firstEvent;
using kidoku::testing::lineSample;

namespace {

constexpr QLatin1String user("U799b8d72b1a6a0123456789abcdef012");
constexpr QLatin1String group("Ca56f94637c0123456789abcdef0123456");
constexpr QLatin1String room("Ra8dbf4673c0123456789abcdef0123456");

Event sampleEvent(const char *name)
{
    return firstEvent(lineSample(QLatin1String(name)));
}

template <typename Body>
Body bodyOf(const char *sample)
{
    const Event event = sampleEvent(sample);
    const auto *body = std::get_if<Body>(&event.body);
    return body ? *body : Body{};
}

} // namespace

class LineEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheCommonFieldsOf_data();
    void readsTheCommonFieldsOf();
    void readsSources();
    void readsModeAndRedelivery();
    void readsUnsendAndFollow();
    void readsMembers();
    void readsPostback();
    void readsBeaconAndVideo();
    void readsAccountLink();
    void readsMembershipAndModule();
    void readsActivatedAndDelivery();
    void keepsAnUnknownType();
};

void LineEventsTest::readsTheCommonFieldsOf_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("canBeAnswered");
    const auto row = [](const char *sample, const char *type, bool canBeAnswered) {
        QTest::newRow(sample) << QString::fromLatin1(type) << canBeAnswered;
    };
    row("message-text", "message", true);
    row("unsend", "unsend", false);
    row("follow", "follow", true);
    row("unfollow", "unfollow", false);
    row("join", "join", true);
    row("leave", "leave", false);
    row("member-joined", "memberJoined", true);
    row("member-left", "memberLeft", false);
    row("postback", "postback", true);
    row("video-play-complete", "videoPlayComplete", true);
    row("beacon", "beacon", true);
    row("account-link", "accountLink", true);
    row("account-link-failed", "accountLink", false);
    row("membership", "membership", true);
    row("module-attached", "module", false);
    row("module-detached", "module", false);
    row("activated", "activated", false);
    row("deactivated", "deactivated", false);
    row("bot-suspended", "botSuspended", false);
    row("bot-resumed", "botResumed", false);
    row("delivery", "delivery", false);
    row("event-unknown-type", "chatRoomPainted", true);
}

void LineEventsTest::readsTheCommonFieldsOf()
{
    QFETCH(QString, type);
    QFETCH(bool, canBeAnswered);
    const Event event = sampleEvent(QTest::currentDataTag());
    QCOMPARE(typeName(event), type);
    QCOMPARE(event.replyToken.isEmpty(), !canBeAnswered);
    QVERIFY(event.webhookEventId.value.startsWith(QLatin1String("01KCZEEQCFZXGEXAMPLE")));
    QVERIFY(event.timestamp.ms > 1'766'286'908'304);
    QCOMPARE(event.mode, Mode::Active);
    QVERIFY(!event.isRedelivery);
}

void LineEventsTest::readsSources()
{
    QCOMPARE(
        sampleEvent("message-text").source,
        (Source{.type = SourceType::User, .userId = {QString(user)}, .groupId = {}, .roomId = {}}));
    const Source inGroup = sampleEvent("message-group").source;
    QCOMPARE(inGroup.chatId().value, group);
    QCOMPARE(inGroup.userId.value, user);
    const Source inRoom = sampleEvent("message-room-nobody").source;
    QCOMPARE(inRoom.chatId().value, room);
    QVERIFY(inRoom.userId.isEmpty());
    QCOMPARE(sampleEvent("deactivated").source.type, SourceType::None);
}

void LineEventsTest::readsModeAndRedelivery()
{
    const Event event = sampleEvent("standby-redelivered");
    QCOMPARE(event.mode, Mode::Standby);
    QVERIFY(event.isRedelivery);
    QVERIFY(event.raw.contains(R"("newField":{"a":1})"));
}

void LineEventsTest::readsUnsendAndFollow()
{
    QCOMPARE(bodyOf<UnsendEvent>("unsend").messageId.value, QStringLiteral("325708"));
    QVERIFY(bodyOf<FollowEvent>("follow").isUnblocked);
}

void LineEventsTest::readsMembers()
{
    const auto joined = bodyOf<MemberJoinedEvent>("member-joined").members;
    QCOMPARE(joined.size(), 2);
    QCOMPARE(joined.first().userId.value, user);
    QCOMPARE(joined.last().type, SourceType::User);
    QCOMPARE(bodyOf<MemberLeftEvent>("member-left").members.size(), 1);
}

void LineEventsTest::readsPostback()
{
    const auto postback = bodyOf<PostbackEvent>("postback");
    QCOMPARE(postback.data, QStringLiteral("storeId=12345"));
    QCOMPARE(postback.params.size(), 2);
    QCOMPARE(postback.params.value(QStringLiteral("datetime")), QStringLiteral("2017-12-25T01:00"));
}

void LineEventsTest::readsBeaconAndVideo()
{
    const auto beacon = bodyOf<BeaconEvent>("beacon");
    QCOMPARE(beacon.hwid, QStringLiteral("d41d8cd98f"));
    QCOMPARE(beacon.type, QStringLiteral("enter"));
    QCOMPARE(beacon.dm, QStringLiteral("0a1b2c"));
    QCOMPARE(bodyOf<VideoPlayCompleteEvent>("video-play-complete").trackingId,
             QStringLiteral("track-id"));
}

void LineEventsTest::readsAccountLink()
{
    const auto linked = bodyOf<AccountLinkEvent>("account-link");
    QVERIFY(linked.ok);
    QCOMPARE(linked.nonce.reveal(), QByteArray("NONCE-xxxxxxxxxxxxxxx"));
    const auto failed = bodyOf<AccountLinkEvent>("account-link-failed");
    QVERIFY(!failed.ok);
    QCOMPARE(failed.nonce.reveal(), QByteArray("NONCE-yyyyyyyyyyyyyyy"));
}

void LineEventsTest::readsMembershipAndModule()
{
    const auto membership = bodyOf<MembershipEvent>("membership");
    QCOMPARE(membership.type, QStringLiteral("renewed"));
    QCOMPARE(membership.membershipId, 3189);
    const auto attached = bodyOf<ModuleEvent>("module-attached");
    QCOMPARE(attached.type, QStringLiteral("attached"));
    QCOMPARE(attached.botId, QStringLiteral("U8e742f61d673b39c7fff3cecb7536ef0"));
    QCOMPARE(attached.scopes,
             QStringList({QStringLiteral("message:send"), QStringLiteral("message:receive")}));
    const auto detached = bodyOf<ModuleEvent>("module-detached");
    QCOMPARE(detached.type, QStringLiteral("detached"));
    QCOMPARE(detached.reason, QStringLiteral("bot_deleted"));
}

void LineEventsTest::readsActivatedAndDelivery()
{
    QCOMPARE(bodyOf<ActivatedEvent>("activated").expireAt.ms, 1'766'290'000'000);
    QVERIFY(bodyOf<DeliveryEvent>("delivery").data.endsWith(QLatin1String("menu01")));
}

void LineEventsTest::keepsAnUnknownType()
{
    const Event event = sampleEvent("event-unknown-type");
    QCOMPARE(bodyOf<UnknownEvent>("event-unknown-type").type, QStringLiteral("chatRoomPainted"));
    QVERIFY(event.raw.contains(
        R"("painted":{"colour":"green","layers":[{"z":1},{"z":9007199254740993}]})"));
}

QTEST_GUILESS_MAIN(LineEventsTest)
#include "tst_line_events.moc"
