// SPDX-License-Identifier: Apache-2.0
#include "recorder.h"

#include <QTest>

using namespace kidoku::linesim;
using namespace Qt::StringLiterals;
using kidoku::testing::TestPlatform;

//! The bodies of POST /_sim/messages and /_sim/events: what is refused, what may be left out.
class TestLinesimIncoming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void incomingIsRefused_data();
    void incomingIsRefused();
    void agoMovesTheTimes();
    void nullIsLeftOut();
    void standbyCannotBeAnswered();
};

void TestLinesimIncoming::incomingIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nobody") << QByteArray(R"({"message":{"type":"text","text":"x"}})")
                            << u"'from'"_s;
    QTest::newRow("a name that is a number")
        << QByteArray(R"({"from":5,"message":{"type":"text","text":"x"}})") << u"'from'"_s;
    QTest::newRow("no message") << QByteArray(R"({"from":"a"})") << u"'message'"_s;
    QTest::newRow("a message without type")
        << QByteArray(R"({"from":"a","message":{}})") << u"message.type"_s;
    QTest::newRow("a text without text")
        << QByteArray(R"({"from":"a","message":{"type":"text"}})") << u"message.text"_s;
    QTest::newRow("a location without place")
        << QByteArray(R"({"from":"a","message":{"type":"location"}})") << u"message.latitude"_s;
    QTest::newRow("group and room at once")
        << QByteArray(R"({"from":"a","group":"g","room":"r","message":{"type":"image"}})")
        << u"'group' and 'room'"_s;
    QTest::newRow("an empty group")
        << QByteArray(R"({"from":"a","group":"","message":{"type":"image"}})") << u"'group'"_s;
    QTest::newRow("a time in the future")
        << QByteArray(R"({"from":"a","ago":-1,"message":{"type":"image"}})") << u"'ago'"_s;
    QTest::newRow("a mode that LINE does not have")
        << QByteArray(R"({"from":"a","mode":"passive","message":{"type":"image"}})") << u"'mode'"_s;
    QTest::newRow("nobody, said with null")
        << QByteArray(R"({"from":null,"message":{"type":"image"}})") << u"'from'"_s;
    QTest::newRow("no message, said with null")
        << QByteArray(R"({"from":"a","message":null})") << u"'message'"_s;
    QTest::newRow("a slip with null")
        << QByteArray(R"({"from":"a","gruop":null,"message":{"type":"image"}})") << u"'gruop'"_s;
    QTest::newRow("a key with a slip")
        << QByteArray(R"({"from":"a","mesage":{},"message":{"type":"image"}})") << u"'mesage'"_s;
    QTest::newRow("a name without end")
        << "{\"from\":\"" + QByteArray(201, 'a') + R"(","message":{"type":"image"}})"
        << u"'from'"_s;
    QTest::newRow("a message without end")
        << R"({"from":"a","message":{"type":"text","text":")" + QByteArray(70'000, 'a') + "\"}}"
        << u"longer than"_s;
}

void TestLinesimIncoming::incomingIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, reason);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QVERIFY(!object.isEmpty());
    const auto incoming = incomingFromJson(object, IncomingKind::Message);
    QVERIFY(!incoming.ok());
    QVERIFY2(incoming.error().contains(reason), qPrintable(incoming.error()));
}

void TestLinesimIncoming::agoMovesTheTimes()
{
    TestPlatform t;
    const qint64 now = t.clock.now().ms;
    t.send({{u"from"_s, u"佐藤"_s},
            {u"ago"_s, 60'000},
            {u"message"_s, QJsonObject{{u"type"_s, u"image"_s}}}});
    QCOMPARE(t.recorder.events.last().value("timestamp"_L1).toInteger(), now - 60'000);
    const QJsonObject chat = t.platform.phones().toJson().first().toObject();
    QCOMPARE(chat.value("messages"_L1).toArray().first().toObject().value("sentAt"_L1).toInteger(),
             now - 60'000);
}

void TestLinesimIncoming::nullIsLeftOut()
{
    TestPlatform t;
    const Received said = t.say(u"佐藤"_s, u"alone"_s);
    const qint64 now = t.clock.now().ms;
    const Received again = t.send({{u"from"_s, u"佐藤"_s},
                                   {u"group"_s, QJsonValue()},
                                   {u"room"_s, QJsonValue()},
                                   {u"ago"_s, QJsonValue()},
                                   {u"mode"_s, QJsonValue()},
                                   {u"message"_s, QJsonObject{{u"type"_s, u"image"_s}}}});
    QCOMPARE(again.chatId, said.userId);
    QCOMPARE(t.recorder.events.last().value("timestamp"_L1).toInteger(), now);
    QCOMPARE(t.recorder.events.last().value("mode"_L1).toString(), u"active"_s);
    const Received shared = t.send({{u"from"_s, u"佐藤"_s},
                                    {u"group"_s, u"G"_s},
                                    {u"room"_s, QJsonValue()},
                                    {u"message"_s, QJsonObject{{u"type"_s, u"image"_s}}}});
    QCOMPARE(shared.chatId, t.ids.chatId(ChatKind::Group, u"G"_s));
    t.raise({{u"from"_s, QJsonValue()}, {u"event"_s, QJsonObject{{u"type"_s, u"botResumed"_s}}}});
    QVERIFY(!t.recorder.events.last().contains("source"_L1));
}

void TestLinesimIncoming::standbyCannotBeAnswered()
{
    TestPlatform t;
    const QJsonObject image{{u"type"_s, u"image"_s}};
    t.send({{u"from"_s, u"佐藤"_s}, {u"mode"_s, u"standby"_s}, {u"message"_s, image}});
    QCOMPARE(t.recorder.events.last().value("mode"_L1).toString(), u"standby"_s);
    QVERIFY(!t.recorder.events.last().contains("replyToken"_L1));
    t.send({{u"from"_s, u"佐藤"_s}, {u"mode"_s, u"active"_s}, {u"message"_s, image}});
    QCOMPARE(t.recorder.events.last().value("mode"_L1).toString(), u"active"_s);
    QVERIFY(t.recorder.events.last().contains("replyToken"_L1));
    // An event may say it itself, as LINE writes it.
    t.raise({{u"from"_s, u"佐藤"_s},
             {u"event"_s, QJsonObject{{u"type"_s, u"postback"_s}, {u"mode"_s, u"standby"_s}}}});
    QCOMPARE(t.recorder.events.last().value("mode"_L1).toString(), u"standby"_s);
    QVERIFY(!t.recorder.events.last().contains("replyToken"_L1));
}

QTEST_GUILESS_MAIN(TestLinesimIncoming)
#include "tst_linesim_incoming.moc"
