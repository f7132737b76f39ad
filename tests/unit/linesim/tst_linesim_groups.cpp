// SPDX-License-Identifier: Apache-2.0
#include "test_api.h"

#include <QTest>

using namespace kidoku::linesim;
using namespace Qt::StringLiterals;
using kidoku::testing::TestApi;

//! Groups and rooms: who is named as the source, who is a member, what leaving takes away, and
//! people whom the account knows from there only.
class TestLinesimGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJoinCanBeAnswered();
    void theWholeChatNamesNobody_data();
    void theWholeChatNamesNobody();
    void aPersonIsNamed_data();
    void aPersonIsNamed();
    void anEventWithoutAnybodyOrPlaceHasNoSource();
    void whoLeavesIsNoMember();
    void whoJoinsIsAMember();
    void membersAreFilledIn();
    void leavingEndsTheGroup();
    void theOldMarkReachesWhoHasLeft();
    void aPushReachesWhoWroteInAGroupOnly();
    void aPushToWhoHasBlockedShowsNothing();

private:
    struct Api : TestApi
    {
        int status(const QString &method, const QString &path, const QByteArray &body = {})
        {
            return call(method, path, body).status;
        }
        int push(const QString &to)
        {
            return status(u"POST"_s, u"/v2/bot/message/push"_s,
                          R"({"to":")" + to.toLatin1()
                              + R"(","messages":[{"type":"text","text":"pushed"}]})");
        }
        int member(const QString &userId)
        {
            return status(u"GET"_s, u"/v2/bot/group/%1/member/%2"_s.arg(group(), userId));
        }
        int summary() { return status(u"GET"_s, u"/v2/bot/group/%1/summary"_s.arg(group())); }
        [[nodiscard]] QString group() const { return t.ids.chatId(ChatKind::Group, u"G"_s); }
        Received write(const QString &from)
        {
            return t.send({{u"from"_s, from},
                           {u"group"_s, u"G"_s},
                           {u"message"_s, QJsonObject{{u"type"_s, u"image"_s}}}});
        }
        //! An event in the group; the event as it goes out.
        QJsonObject raise(const QJsonObject &event, const QString &from = {})
        {
            QJsonObject body{{u"group"_s, u"G"_s}, {u"event"_s, event}};
            if (!from.isEmpty())
                body.insert(u"from"_s, from);
            t.raise(body);
            return t.recorder.events.last();
        }
    };
    static QJsonObject members(const QString &userId)
    {
        return {
            {u"members"_s, QJsonArray{QJsonObject{{u"type"_s, u"user"_s}, {u"userId"_s, userId}}}}};
    }
};

void TestLinesimGroups::aJoinCanBeAnswered()
{
    Api api;
    const QJsonObject event = api.raise({{u"type"_s, u"join"_s}});
    QCOMPARE(event.value("source"_L1).toObject(),
             (QJsonObject{{u"type"_s, u"group"_s}, {u"groupId"_s, api.group()}}));
    QCOMPARE(api.t.recorder.orderKeys.last(), api.group());
    const QByteArray token = event.value("replyToken"_L1).toString().toLatin1();
    QVERIFY(!token.isEmpty());
    QCOMPARE(api.status(u"POST"_s, u"/v2/bot/message/reply"_s,
                        R"({"replyToken":")" + token
                            + R"(","messages":[{"type":"text","text":"hello all"}]})"),
             200);
    QVERIFY(api.t.phones().contains("hello all"));
}

void TestLinesimGroups::theWholeChatNamesNobody_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("hasReplyToken");
    QTest::newRow("join") << u"join"_s << true;
    QTest::newRow("leave") << u"leave"_s << false;
    QTest::newRow("memberJoined") << u"memberJoined"_s << true;
    QTest::newRow("memberLeft") << u"memberLeft"_s << false;
}

void TestLinesimGroups::theWholeChatNamesNobody()
{
    QFETCH(QString, type);
    QFETCH(bool, hasReplyToken);
    Api api;
    for (const QString &from : {QString(), u"Anna"_s}) {
        const QJsonObject event = api.raise({{u"type"_s, type}}, from);
        QCOMPARE(event.value("source"_L1).toObject(),
                 (QJsonObject{{u"type"_s, u"group"_s}, {u"groupId"_s, api.group()}}));
        QCOMPARE(event.contains("replyToken"_L1), hasReplyToken);
    }
}

void TestLinesimGroups::aPersonIsNamed_data()
{
    QTest::addColumn<QString>("type");
    for (const char *type : {"unsend", "postback", "videoPlayComplete", "beacon", "accountLink",
                             "membership", "somethingNew"})
        QTest::newRow(type) << QString::fromLatin1(type);
}

void TestLinesimGroups::aPersonIsNamed()
{
    QFETCH(QString, type);
    Api api;
    const Received said = api.write(u"Anna"_s);
    const QJsonObject event = api.raise({{u"type"_s, type}}, u"Anna"_s);
    QCOMPARE(event.value("source"_L1).toObject(),
             (QJsonObject{{u"type"_s, u"group"_s},
                          {u"groupId"_s, api.group()},
                          {u"userId"_s, said.userId}}));
}

void TestLinesimGroups::anEventWithoutAnybodyOrPlaceHasNoSource()
{
    Api api;
    api.t.raise({{u"event"_s, QJsonObject{{u"type"_s, u"botResumed"_s}}}});
    QVERIFY(!api.t.recorder.events.last().contains("source"_L1));
    QCOMPARE(api.t.phones(), QByteArray("[]"));
}

void TestLinesimGroups::whoLeavesIsNoMember()
{
    Api api;
    const QString anna = api.write(u"Anna"_s).userId;
    const QString ben = api.write(u"Ben"_s).userId;
    QCOMPARE(api.member(anna), 200);
    api.raise({{u"type"_s, u"memberLeft"_s}, {u"left"_s, members(anna)}});
    QCOMPARE(api.member(anna), 404);
    QCOMPARE(api.member(ben), 200);
    QCOMPARE(api.summary(), 200);
    api.write(u"Anna"_s);
    QCOMPARE(api.member(anna), 200);
}

void TestLinesimGroups::whoJoinsIsAMember()
{
    Api api;
    const QString anna = api.t.say(u"Anna"_s, u"alone"_s).userId;
    api.raise({{u"type"_s, u"join"_s}});
    QCOMPARE(api.member(anna), 404);
    api.raise({{u"type"_s, u"memberJoined"_s}, {u"joined"_s, members(anna)}});
    QCOMPARE(api.member(anna), 200);
}

void TestLinesimGroups::membersAreFilledIn()
{
    Api api;
    const QString anna = api.write(u"Anna"_s).userId;
    const QJsonObject left = api.raise({{u"type"_s, u"memberLeft"_s}}, u"Anna"_s);
    QCOMPARE(left.value("left"_L1).toObject(), members(anna));
    QCOMPARE(api.member(anna), 404);
    const QJsonObject joined = api.raise({{u"type"_s, u"memberJoined"_s}}, u"Anna"_s);
    QCOMPARE(joined.value("joined"_L1).toObject(), members(anna));
    QCOMPARE(api.member(anna), 200);
}

void TestLinesimGroups::leavingEndsTheGroup()
{
    Api api;
    const QString anna = api.write(u"Anna"_s).userId;
    QCOMPARE(api.summary(), 200);
    QCOMPARE(api.push(api.group()), 200);
    api.raise({{u"type"_s, u"leave"_s}});
    QCOMPARE(api.summary(), 404);
    QCOMPARE(api.member(anna), 404);
    QCOMPARE(api.push(api.group()), 400);
    api.raise({{u"type"_s, u"join"_s}});
    QCOMPARE(api.summary(), 200);
    QCOMPARE(api.member(anna), 200);
    api.raise({{u"type"_s, u"leave"_s}});
    api.write(u"Anna"_s); // what the account hears is said where it is
    QCOMPARE(api.summary(), 200);
}

void TestLinesimGroups::theOldMarkReachesWhoHasLeft()
{
    Api api;
    const Received said = api.write(u"Anna"_s);
    api.raise({{u"type"_s, u"memberLeft"_s}}, u"Anna"_s);
    QVERIFY(api.t.platform.markByUser(said.userId));
    QVERIFY(api.t.isRead(said));
}

void TestLinesimGroups::aPushReachesWhoWroteInAGroupOnly()
{
    Api api;
    const QString anna = api.write(u"Anna"_s).userId;
    QCOMPARE(api.t.platform.phones().toJson().size(), 1);
    QCOMPARE(api.push(anna), 200);
    const QJsonObject own = api.t.platform.phones().toJson().first().toObject();
    QCOMPARE(own.value("userId"_L1).toString(), anna);
    QCOMPARE(own.value("displayName"_L1).toString(), u"Anna"_s);
    const QJsonObject bubble = own.value("messages"_L1).toArray().first().toObject();
    QCOMPARE(bubble.value("direction"_L1).toString(), u"out"_s);
    QCOMPARE(bubble.value("text"_L1).toString(), u"pushed"_s);
}

void TestLinesimGroups::aPushToWhoHasBlockedShowsNothing()
{
    Api api;
    const QString anna = api.write(u"Anna"_s).userId;
    api.t.platform.phones().person(anna)->blocked = true;
    QCOMPARE(api.push(anna), 200);
    QCOMPARE(api.t.platform.phones().toJson().size(), 1);
    QVERIFY(!api.t.phones().contains("pushed"));
}

QTEST_GUILESS_MAIN(TestLinesimGroups)
#include "tst_linesim_groups.moc"
