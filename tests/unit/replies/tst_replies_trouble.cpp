// SPDX-License-Identifier: Apache-2.0
#include "replies/quota_watch.h"
#include "unit/replies/reply_world.h"

using namespace kidoku;
using namespace kidoku::testing;
using namespace std::chrono_literals;
using store::LogWhat;

//! What LINE and the net may do to a reply: it is on the phone once, or visibly not.
class RepliesTrouble : public QObject
{
    Q_OBJECT

    static QString joined(ReplyWorld &world) { return world.calls().join(QStringLiteral(", ")); }

private Q_SLOTS:
    void repeatsAPushByItsKey_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("calls");
        QTest::newRow("two faults of LINE")
            << QStringLiteral("500x2,ok") << QStringLiteral("push 500, push 500, push 200");
        QTest::newRow("done, then cut")
            << QStringLiteral("lost") << QStringLiteral("push 0, push 409");
        QTest::newRow("cut before an answer")
            << QStringLiteral("reset") << QStringLiteral("push 0, push 200");
        QTest::newRow("an answer that is no JSON")
            << QStringLiteral("garbage") << QStringLiteral("push 200, push 200");
    }
    void repeatsAPushByItsKey()
    {
        QFETCH(QString, script);
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"), false);
        world.faults(script);
        QVERIFY(world.send(chat, QStringLiteral("hi")).isValid());
        while (world.state(chat) != ReplyState::Sent) {
            QTRY_VERIFY(world.state(chat) == ReplyState::Waiting
                        || world.state(chat) == ReplyState::Sent);
            world.advance(2s);
        }
        QTEST(joined(world), "calls");
        QCOMPARE(world.shown(), QStringList{QStringLiteral("hi")});
        // What was accepted before we heard of it has its id all the same.
        QVERIFY(!world.thread(chat).constLast().id.isEmpty());
    }

    void repeatsAReplyByItsTokenOnly_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("calls");
        QTest::newRow("two faults of LINE")
            << QStringLiteral("500x2,ok") << QStringLiteral("reply 500, reply 500, reply 200");
        QTest::newRow("cut before an answer")
            << QStringLiteral("reset") << QStringLiteral("reply 0, reply 200");
    }
    void repeatsAReplyByItsTokenOnly()
    {
        QFETCH(QString, script);
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"));
        world.faults(script);
        QVERIFY(world.send(chat, QStringLiteral("hi")).isValid());
        while (world.state(chat) != ReplyState::Sent) {
            QTRY_VERIFY(world.state(chat) == ReplyState::Waiting
                        || world.state(chat) == ReplyState::Sent);
            world.advance(2s);
        }
        QTEST(joined(world), "calls");
        QCOMPARE(world.shown(), QStringList{QStringLiteral("hi")});
    }

    void neverPushesWhatAReplyMayHaveSaid()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"));
        world.faults(QStringLiteral("lost"));
        const auto reply = world.send(chat, QStringLiteral("hi"));
        QTRY_COMPARE(world.state(chat), ReplyState::Waiting);
        world.advance(2s);
        QTRY_COMPARE(world.state(chat), ReplyState::Uncertain);
        QCOMPARE(joined(world), QStringLiteral("reply 0, reply 400"));
        QCOMPARE(world.outbox->counts().failed, 1);
        QCOMPARE(world.logged(LogWhat::ReplyUncertain), 1);
        QCOMPARE(replies::bubbleState(world.thread(chat).constLast())->state,
                 ReplyState::Uncertain);
        world.advance(30min);
        world.outbox->retry(reply); // is no order for an uncertain one
        QCOMPARE(world.state(chat), ReplyState::Uncertain);
        QCOMPARE(world.shown().size(), 1);
        world.outbox->markSent(reply);
        QTRY_COMPARE(world.state(chat), ReplyState::Sent);
        QCOMPARE(replies::bubbleState(world.thread(chat).constLast())->state, ReplyState::Sent);
        QCOMPARE(world.calls().size(), 2);
    }
    void sendsAgainWhenTheOperatorSaysSo()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"));
        world.faults(QStringLiteral("hang,400"));
        world.lineConfig.deadline = 300ms;
        world.client->setConfig(world.lineConfig);
        const auto reply = world.send(chat, QStringLiteral("hi"));
        QTRY_COMPARE(world.state(chat), ReplyState::Waiting);
        world.advance(2s);
        QTRY_COMPARE(world.state(chat), ReplyState::Uncertain);
        QVERIFY(world.shown().isEmpty());
        world.lineConfig.deadline = 30s;
        world.client->setConfig(world.lineConfig);
        world.outbox->sendAgain(reply);
        QTRY_COMPARE(world.state(chat), ReplyState::Sent);
        QCOMPARE(world.calls().constLast(), QStringLiteral("push 200"));
        QCOMPARE(world.shown().size(), 1);
    }

    void pushesAfterATokenThatWasRefused()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"));
        // A bot of the same account was faster.
        const auto used
            = world.client->reply(core::Secret(world.lastToken), {QStringLiteral("by a bot")});
        QVERIFY(await(used).value);
        QVERIFY(world.send(chat, QStringLiteral("hi")).isValid());
        QTRY_COMPARE(world.state(chat), ReplyState::Sent);
        QCOMPARE(joined(world), QStringLiteral("reply 200, reply 400, push 200"));
        QCOMPARE(world.shown().size(), 2);
    }

    void aRefusedAccessTokenPausesTheAccount()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"));
        const auto other = world.writes(QStringLiteral("Chen"));
        world.faults(QStringLiteral("401,ok"));
        QSignalSpy paused(world.outbox.get(), &replies::Outbox::pauseChanged);
        QVERIFY(world.send(chat, QStringLiteral("hi")).isValid());
        QTRY_COMPARE(world.state(chat), ReplyState::Paused);
        QCOMPARE(world.outbox->pausedFor(), line::Reason::AccessTokenRefused);
        QCOMPARE(paused.size(), 1);
        QVERIFY(world.send(other, QStringLiteral("hi")).isValid());
        QCOMPARE(world.state(other), ReplyState::Paused);
        world.advance(10min);
        QCOMPARE(world.calls().size(), 1);
        world.outbox->resume();
        QTRY_COMPARE(world.state(chat), ReplyState::Sent);
        QTRY_COMPARE(world.state(other), ReplyState::Sent);
    }

    void theMonthlyLimitIsForGoodUntilItIsRaised()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"), false);
        world.sim("PUT", "/_sim/account", {{QStringLiteral("monthlyLimit"), 1}});
        replies::QuotaWatch quota(*world.client);
        quota.refresh();
        QTRY_COMPARE(quota.facts().left(), std::optional<qint64>(1));
        QVERIFY(!quota.facts().isScarce());
        QVERIFY(world.send(chat, QStringLiteral("1")).isValid());
        QTRY_COMPARE(world.state(chat), ReplyState::Sent);
        quota.pushed();
        QCOMPARE(quota.facts().left(), std::optional<qint64>(0));
        QVERIFY(quota.facts().isScarce());
        const auto second = world.send(chat, QStringLiteral("2"));
        QTRY_COMPARE(world.state(chat), ReplyState::Failed);
        QCOMPARE(world.status(chat).last.reason, line::Reason::QuotaReached);
        world.advance(1h);
        QCOMPARE(world.shown().size(), 1);
        world.sim("PUT", "/_sim/account", {{QStringLiteral("monthlyLimit"), 5}});
        world.outbox->retry(second);
        QTRY_COMPARE(world.state(chat), ReplyState::Sent);
        QCOMPARE(world.shown().size(), 2);
        QTRY_COMPARE(quota.facts().used, 1);
    }

    void slowsDownForAll()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"));
        const auto other = world.writes(QStringLiteral("Chen"));
        world.faults(QStringLiteral("429,ok"));
        QVERIFY(world.send(chat, QStringLiteral("1")).isValid());
        QTRY_COMPARE(world.state(chat), ReplyState::Waiting);
        QVERIFY(world.send(other, QStringLiteral("2")).isValid());
        world.advance(4s);
        QCOMPARE(world.calls().size(), 1);
        world.advance(1s);
        QTRY_COMPARE(world.state(chat), ReplyState::Sent);
        QTRY_COMPARE(world.state(other), ReplyState::Sent);
    }

    void givesUpAfterAWhileAndGoesOnWhenAsked()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"), false);
        world.faults(QStringLiteral("500x50"));
        const auto reply = world.send(chat, QStringLiteral("hi"));
        QTRY_COMPARE(world.state(chat), ReplyState::Waiting);
        world.advance(31min);
        QTRY_COMPARE(world.state(chat), ReplyState::Failed);
        QVERIFY(world.status(chat).gaveUp);
        QCOMPARE(world.logged(LogWhat::ReplyGaveUp), 1);
        world.faults(QString());
        world.outbox->retry(reply);
        QTRY_COMPARE(world.state(chat), ReplyState::Sent);
        QCOMPARE(world.shown().size(), 1);
    }

    void stoppingAReplyThatMayHaveGoneSaysSo()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"), false);
        world.faults(QStringLiteral("lost"));
        const auto reply = world.send(chat, QStringLiteral("hi"));
        QTRY_COMPARE(world.state(chat), ReplyState::Waiting);
        QVERIFY(world.outbox->discard(reply));
        QTRY_COMPARE(world.state(chat), ReplyState::Uncertain);
        QCOMPARE(world.thread(chat).size(), 2);
        QVERIFY(world.outbox->discard(reply));
        QTRY_COMPARE(world.thread(chat).size(), 1);
    }
};

QTEST_GUILESS_MAIN(RepliesTrouble)
#include "tst_replies_trouble.moc"
