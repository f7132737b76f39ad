// SPDX-License-Identifier: Apache-2.0
#include "recorder.h"

#include <QRegularExpression>
#include <QTest>

using namespace kidoku::linesim;
using namespace Qt::StringLiterals;
using kidoku::testing::TestPlatform;

//! People, chats, Read, ids: LINE's rules without any wire.
class TestLinesimPlatform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsHaveLinesShape();
    void requestIdsFollowFromTheCall();
    void theSameSeedGivesTheSameIds();
    void anotherSeedGivesOtherIds();
    void aResetStartsAgain();
    void tokensDoNotShiftWithTheChatMode();
    void theNewMarkReadsTheMessageAndAllBefore();
    void theNewMarkStaysInItsChat();
    void aRepeatedMarkKeepsTheFirstTime();
    void theOldMarkReadsEverythingOfThatUser();
    void anAutomaticAccountReadsOnArrival();
    void settingsFollow_data();
    void settingsFollow();
    void settingsRefuse_data();
    void settingsRefuse();
    void eventsCarryWhatLineSends();
    void messagesAreCompleted_data();
    void messagesAreCompleted();
    void anUnsentMessageLosesItsText();
    void aGroupHasItsOwnChat();
    void tokensNeverReachTheControlApi();
};

void TestLinesimPlatform::idsHaveLinesShape()
{
    TestPlatform t;
    const Received message = t.say(u"佐藤"_s, u"やあ"_s);
    const auto fits = [](const QString &text, const QString &pattern) {
        return QRegularExpression(QRegularExpression::anchoredPattern(pattern))
            .match(text)
            .hasMatch();
    };
    QVERIFY(fits(t.ids.botUserId(), u"U[0-9a-f]{32}"_s));
    QVERIFY(fits(message.userId, u"U[0-9a-f]{32}"_s));
    QVERIFY(fits(t.ids.chatId(ChatKind::Group, u"g"_s), u"C[0-9a-f]{32}"_s));
    QVERIFY(fits(t.ids.chatId(ChatKind::Room, u"g"_s), u"R[0-9a-f]{32}"_s));
    QVERIFY(fits(message.messageId, u"[0-9]{18}"_s));
    QVERIFY(fits(message.webhookEventId, u"[0-9A-HJKMNP-TV-Z]{26}"_s));
    QVERIFY(fits(message.markAsReadToken, u"[A-Za-z0-9_-]{43}"_s));
    QVERIFY(fits(t.ids.nextRequestId(u"GET"_s, u"/v2/bot/info"_s, {}),
                 u"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"_s));
    const Received next = t.say(u"佐藤"_s, u"やあ"_s);
    QVERIFY(next.messageId > message.messageId);
    QVERIFY(next.webhookEventId > message.webhookEventId);
}

// Which of two calls that race comes first makes no difference.
void TestLinesimPlatform::requestIdsFollowFromTheCall()
{
    IdSource one(1);
    IdSource other(1);
    const auto ask
        = [](IdSource &ids, const QString &path) { return ids.nextRequestId(u"GET"_s, path, {}); };
    const QStringList there{ask(one, u"/a"_s), ask(one, u"/b"_s), ask(one, u"/a"_s)};
    const QString b = ask(other, u"/b"_s);
    const QString a = ask(other, u"/a"_s);
    QCOMPARE(QStringList({a, b, ask(other, u"/a"_s)}), there);
    QCOMPARE(QSet<QString>(there.begin(), there.end()).size(), 3);
    QVERIFY(one.nextRequestId(u"POST"_s, u"/c"_s, "x")
            != other.nextRequestId(u"POST"_s, u"/c"_s, "y"));
    one.reset();
    QCOMPARE(ask(one, u"/a"_s), a);
}

void TestLinesimPlatform::theSameSeedGivesTheSameIds()
{
    TestPlatform one(7);
    TestPlatform two(7);
    for (int i = 0; i < 5; ++i) {
        one.say(u"佐藤"_s, u"a"_s);
        two.say(u"佐藤"_s, u"a"_s);
    }
    QCOMPARE(one.recorder.events, two.recorder.events);
    QCOMPARE(one.phones(), two.phones());
    QCOMPARE(one.ids.madeSecret("x").reveal(), two.ids.madeSecret("x").reveal());
}

void TestLinesimPlatform::anotherSeedGivesOtherIds()
{
    TestPlatform one(7);
    TestPlatform two(8);
    const Received a = one.say(u"佐藤"_s, u"a"_s);
    const Received b = two.say(u"佐藤"_s, u"a"_s);
    QVERIFY(a.userId != b.userId);
    QVERIFY(a.webhookEventId != b.webhookEventId);
    QVERIFY(a.markAsReadToken != b.markAsReadToken);
    QVERIFY(one.ids.botUserId() != two.ids.botUserId());
    QVERIFY(one.ids.madeSecret("x").reveal() != two.ids.madeSecret("x").reveal());
}

void TestLinesimPlatform::aResetStartsAgain()
{
    TestPlatform t;
    const Received first = t.say(u"佐藤"_s, u"a"_s);
    t.change({{u"chatMode"_s, u"bot"_s}});
    t.platform.reset();
    QCOMPARE(t.phones(), QByteArray("[]"));
    QVERIFY(t.platform.account().chatOn);
    QVERIFY(!t.platform.markByToken(first.markAsReadToken));
    QVERIFY(!t.platform.markByUser(first.userId));
    const Received again = t.say(u"佐藤"_s, u"a"_s);
    QCOMPARE(again.messageId, first.messageId);
    QCOMPARE(again.webhookEventId, first.webhookEventId);
    QCOMPARE(again.markAsReadToken, first.markAsReadToken);
}

void TestLinesimPlatform::tokensDoNotShiftWithTheChatMode()
{
    TestPlatform one;
    TestPlatform two;
    two.change({{u"chatMode"_s, u"bot"_s}});
    one.say(u"佐藤"_s, u"a"_s);
    QVERIFY(two.say(u"佐藤"_s, u"a"_s).markAsReadToken.isEmpty());
    two.change({{u"chatMode"_s, u"chat"_s}});
    QCOMPARE(two.say(u"佐藤"_s, u"b"_s).markAsReadToken,
             one.say(u"佐藤"_s, u"b"_s).markAsReadToken);
}

void TestLinesimPlatform::theNewMarkReadsTheMessageAndAllBefore()
{
    TestPlatform t;
    const Received first = t.say(u"佐藤"_s, u"1"_s);
    const Received second = t.say(u"佐藤"_s, u"2"_s);
    const Received third = t.say(u"佐藤"_s, u"3"_s);
    QVERIFY(t.platform.markByToken(second.markAsReadToken));
    QVERIFY(t.isRead(first));
    QVERIFY(t.isRead(second));
    QVERIFY(!t.isRead(third));
    QCOMPARE(t.recorder.kinds.last(), u"read"_s);
    QCOMPARE(t.recorder.facts.last().value("messageIds"_L1).toArray(),
             QJsonArray({first.messageId, second.messageId}));
}

void TestLinesimPlatform::theNewMarkStaysInItsChat()
{
    TestPlatform t;
    const Received other = t.say(u"Anna"_s, u"1"_s);
    const Received mine = t.say(u"佐藤"_s, u"2"_s);
    QVERIFY(t.platform.markByToken(mine.markAsReadToken));
    QVERIFY(t.isRead(mine));
    QVERIFY(!t.isRead(other));
}

void TestLinesimPlatform::aRepeatedMarkKeepsTheFirstTime()
{
    TestPlatform t;
    const Received message = t.say(u"佐藤"_s, u"1"_s);
    QVERIFY(t.platform.markByToken(message.markAsReadToken));
    const auto before = t.phones();
    const auto told = t.recorder.facts.size();
    t.clock.advance(std::chrono::seconds(5));
    QVERIFY(t.platform.markByToken(message.markAsReadToken));
    QCOMPARE(t.phones(), before);
    QCOMPARE(t.recorder.facts.size(), told);
}

void TestLinesimPlatform::theOldMarkReadsEverythingOfThatUser()
{
    TestPlatform t;
    const Received first = t.say(u"佐藤"_s, u"1"_s);
    const Received other = t.say(u"Anna"_s, u"1"_s);
    const Received last = t.say(u"佐藤"_s, u"2"_s);
    QVERIFY(t.platform.markByUser(first.userId));
    QVERIFY(t.isRead(first));
    QVERIFY(t.isRead(last));
    QVERIFY(!t.isRead(other));
    QVERIFY(!t.isRead(t.say(u"佐藤"_s, u"later"_s)));
    QVERIFY(!t.platform.markByUser(u"U0123"_s));
}

void TestLinesimPlatform::anAutomaticAccountReadsOnArrival()
{
    TestPlatform t;
    const Received before = t.say(u"佐藤"_s, u"1"_s);
    t.change({{u"automaticRead"_s, true}});
    const Received after = t.say(u"佐藤"_s, u"2"_s);
    QVERIFY(!t.isRead(before));
    QVERIFY(t.isRead(after));
    QVERIFY(!after.markAsReadToken.isEmpty());
}

void TestLinesimPlatform::settingsFollow_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<bool>("manualRead");
    QTest::addColumn<bool>("automaticRead");
    const QJsonObject bot{{u"chatMode"_s, u"bot"_s}};
    const auto with = [bot](const QString &key, const QJsonValue &value) {
        QJsonObject changes = bot;
        changes.insert(key, value);
        return changes;
    };
    QTest::newRow("nothing") << QJsonObject() << true << false;
    QTest::newRow("chat off makes Read automatic") << bot << false << true;
    QTest::newRow("chat off with approval leaves Read alone")
        << with(u"oldApiApproved"_s, true) << false << false;
    QTest::newRow("markAsReadMode given too wins")
        << with(u"markAsReadMode"_s, u"manual"_s) << true << true;
    QTest::newRow("automaticRead given too wins")
        << with(u"automaticRead"_s, false) << false << false;
    QTest::newRow("a name changes nothing else")
        << QJsonObject{{u"displayName"_s, u"Kiosk"_s}} << true << false;
    QTest::newRow("null is not given") << with(u"markAsReadMode"_s, QJsonValue()) << false << true;
    QTest::newRow("a chat mode that is null changes nothing")
        << QJsonObject{{u"chatMode"_s, QJsonValue()}, {u"oldApiApproved"_s, QJsonValue()}} << true
        << false;
    QTest::newRow("approval with chat on")
        << QJsonObject{{u"oldApiApproved"_s, true}} << true << false;
}

void TestLinesimPlatform::settingsFollow()
{
    QFETCH(QJsonObject, changes);
    QFETCH(bool, manualRead);
    QFETCH(bool, automaticRead);
    const auto account = merged(Account(), changes);
    QVERIFY(account.ok());
    QCOMPARE(account->manualRead, manualRead);
    QCOMPARE(account->automaticRead, automaticRead);
}

void TestLinesimPlatform::settingsRefuse_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("key");
    QTest::newRow("an unknown key") << QJsonObject{{u"chat"_s, true}} << u"'chat'"_s;
    QTest::newRow("an unknown key that is null")
        << QJsonObject{{u"chat"_s, QJsonValue()}} << u"'chat'"_s;
    QTest::newRow("an unknown mode") << QJsonObject{{u"chatMode"_s, u"on"_s}} << u"'chatMode'"_s;
    QTest::newRow("a text for a flag")
        << QJsonObject{{u"oldApiApproved"_s, u"yes"_s}} << u"'oldApiApproved'"_s;
    QTest::newRow("an empty name") << QJsonObject{{u"displayName"_s, u""_s}} << u"'displayName'"_s;
    QTest::newRow("a negative limit")
        << QJsonObject{{u"monthlyLimit"_s, -1}} << u"'monthlyLimit'"_s;
}

void TestLinesimPlatform::settingsRefuse()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QString, key);
    const auto account = merged(Account(), changes);
    QVERIFY(!account.ok());
    QVERIFY2(account.error().contains(key), qPrintable(account.error()));
}

void TestLinesimPlatform::eventsCarryWhatLineSends()
{
    TestPlatform t;
    const Received message = t.say(u"佐藤"_s, u"やあ"_s);
    const QJsonObject event = t.recorder.events.last();
    QCOMPARE(event.value("type"_L1).toString(), u"message"_s);
    QCOMPARE(event.value("mode"_L1).toString(), u"active"_s);
    QCOMPARE(event.value("webhookEventId"_L1).toString(), message.webhookEventId);
    QVERIFY(event.value("timestamp"_L1).toInteger() > 0);
    QVERIFY(!event.value("replyToken"_L1).toString().isEmpty());
    QCOMPARE(event.value("source"_L1).toObject(),
             (QJsonObject{{u"type"_s, u"user"_s}, {u"userId"_s, message.userId}}));
    QCOMPARE(t.recorder.orderKeys.last(), message.userId);

    t.raise({{u"from"_s, u"佐藤"_s}, {u"event"_s, QJsonObject{{u"type"_s, u"unfollow"_s}}}});
    QVERIFY(!t.recorder.events.last().contains("replyToken"_L1));
    QVERIFY(t.platform.phones().person(message.userId)->blocked);
    t.raise({{u"event"_s, QJsonObject{{u"type"_s, u"botSuspended"_s}}}});
    QVERIFY(!t.recorder.events.last().contains("source"_L1));
}

void TestLinesimPlatform::messagesAreCompleted_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("an image has a provider and can be quoted")
        << u"image"_s << QStringList{u"contentProvider"_s, u"quoteToken"_s};
    QTest::newRow("a video has a duration")
        << u"video"_s << QStringList{u"contentProvider"_s, u"duration"_s, u"quoteToken"_s};
    QTest::newRow("an audio has a duration")
        << u"audio"_s << QStringList{u"contentProvider"_s, u"duration"_s};
    QTest::newRow("a file has a name and a size")
        << u"file"_s << QStringList{u"fileName"_s, u"fileSize"_s};
    QTest::newRow("a sticker has its numbers")
        << u"sticker"_s
        << QStringList{u"packageId"_s, u"stickerId"_s, u"stickerResourceType"_s, u"quoteToken"_s};
    QTest::newRow("a type that LINE has not invented yet passes") << u"hologram"_s << QStringList{};
}

void TestLinesimPlatform::messagesAreCompleted()
{
    QFETCH(QString, type);
    QFETCH(QStringList, keys);
    TestPlatform t;
    t.send({{u"from"_s, u"佐藤"_s}, {u"message"_s, QJsonObject{{u"type"_s, type}}}});
    const QJsonObject message = t.recorder.events.last().value("message"_L1).toObject();
    for (const QString &key : keys + QStringList{u"id"_s, u"markAsReadToken"_s})
        QVERIFY2(message.contains(key), qPrintable(key));
}

void TestLinesimPlatform::anUnsentMessageLosesItsText()
{
    TestPlatform t;
    const Received message = t.say(u"佐藤"_s, u"wrong window"_s);
    QVERIFY(t.phones().contains("wrong window"));
    t.raise({{u"from"_s, u"佐藤"_s},
             {u"event"_s,
              QJsonObject{{u"type"_s, u"unsend"_s},
                          {u"unsend"_s, QJsonObject{{u"messageId"_s, message.messageId}}}}}});
    QVERIFY(!t.phones().contains("wrong window"));
    QVERIFY(t.phones().contains("\"unsent\":true"));
    QCOMPARE(t.recorder.kinds.last(), u"unsend"_s);
}

void TestLinesimPlatform::aGroupHasItsOwnChat()
{
    TestPlatform t;
    const QJsonObject image{{u"type"_s, u"image"_s}};
    const Received own = t.say(u"佐藤"_s, u"alone"_s);
    const Received shared
        = t.send({{u"from"_s, u"佐藤"_s}, {u"group"_s, u"Family"_s}, {u"message"_s, image}});
    const QJsonObject source = t.recorder.events.last().value("source"_L1).toObject();
    const QString groupId = t.ids.chatId(ChatKind::Group, u"Family"_s);
    QCOMPARE(
        source,
        (QJsonObject{{u"type"_s, u"group"_s}, {u"groupId"_s, groupId}, {u"userId"_s, own.userId}}));
    QCOMPARE(t.recorder.orderKeys.last(), groupId);
    QVERIFY(t.platform.markByToken(shared.markAsReadToken));
    QVERIFY(!t.isRead(own));
    const QJsonArray chats = t.platform.phones().toJson();
    QCOMPARE(chats.size(), 2);
    QCOMPARE(chats.at(0).toObject().value("userId"_L1).toString(), own.userId);
    QCOMPARE(chats.at(1).toObject().value("groupId"_L1).toString(), groupId);
}

void TestLinesimPlatform::tokensNeverReachTheControlApi()
{
    TestPlatform t;
    t.say(u"佐藤"_s, u"1"_s);
    QVERIFY(!t.phones().contains("Token"));
    for (const QJsonObject &fact : t.recorder.facts)
        QVERIFY(!QJsonDocument(fact).toJson().contains("Token"));
}

QTEST_GUILESS_MAIN(TestLinesimPlatform)
#include "tst_linesim_platform.moc"
