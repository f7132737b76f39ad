// SPDX-License-Identifier: Apache-2.0
#include "unit/replies/reply_world.h"

using namespace kidoku;
using namespace kidoku::testing;
using namespace std::chrono_literals;

//! What an earlier run left, in every state that it can be left in.
class RepliesRestart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWithAPushWhoseAnswerNobodyHeard()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"), false);
        world.faults(QStringLiteral("lost"));
        QVERIFY(world.send(chat, QStringLiteral("hi")).isValid());
        QTRY_COMPARE(world.state(chat), ReplyState::Waiting);
        QVERIFY(world.restart());
        QCOMPARE(world.state(chat), ReplyState::Waiting);
        world.advance(2s);
        QTRY_COMPARE(world.state(chat), ReplyState::Sent);
        QCOMPARE(world.calls().constLast(), QStringLiteral("push 409"));
        QCOMPARE(world.shown().size(), 1);
    }

    void aTryThatWasCutIsRepeatedByKey()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"), false);
        world.faults(QStringLiteral("hang,ok"));
        QVERIFY(world.send(chat, QStringLiteral("hi")).isValid());
        QTRY_COMPARE(world.calls().size(), 1);
        QCOMPARE(world.state(chat), ReplyState::Sending);
        QVERIFY(world.restart());
        QTRY_COMPARE(world.state(chat), ReplyState::Sent);
        QCOMPARE(world.shown().size(), 1);
        QVERIFY(world.outbox->statuses(chat).isEmpty());
    }

    void aReplyThatWasCutAndIsRefusedNowIsUncertain()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"));
        world.faults(QStringLiteral("hang,400"));
        QVERIFY(world.send(chat, QStringLiteral("hi")).isValid());
        QTRY_COMPARE(world.calls().size(), 1);
        QVERIFY(world.restart());
        QTRY_COMPARE(world.state(chat), ReplyState::Uncertain);
        QVERIFY(world.restart());
        QCOMPARE(world.state(chat), ReplyState::Uncertain);
        QVERIFY(world.shown().isEmpty());
    }

    void isTooOldAfterADay()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto known = world.writes(QStringLiteral("Sato"), false);
        const auto lost = world.writes(QStringLiteral("Chen"), false);
        world.faults(QStringLiteral("401"));
        const auto reply = world.send(known, QStringLiteral("1"));
        QTRY_COMPARE(world.state(known), ReplyState::Paused);
        world.faults(QStringLiteral("lost"));
        world.outbox->resume();
        QTRY_COMPARE(world.state(known), ReplyState::Waiting); // it was the one that got lost
        QVERIFY(world.send(lost, QStringLiteral("2")).isValid());
        QTRY_COMPARE(world.state(lost), ReplyState::Sent);
        world.stop();
        world.clock->advance(24h);
        QVERIFY(world.start());
        QCOMPARE(world.state(known), ReplyState::Uncertain);
        QVERIFY(world.status(known).tooOld);
        world.outbox->retry(reply);
        QCOMPARE(world.state(known), ReplyState::Uncertain);
        QCOMPARE(world.shown().size(), 2);
    }
    void whatCannotHaveGoneGetsANewKeyAfterADay()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"), false);
        world.faults(QStringLiteral("401"));
        const auto reply = world.send(chat, QStringLiteral("1"));
        QTRY_COMPARE(world.state(chat), ReplyState::Paused);
        const auto keyOf = [&] {
            return await(world.store->read([reply](store::Database &database) {
                       return store::replies::history(database, reply)->reply.retryKey;
                   }))
                .value();
        };
        const QString before = keyOf();
        world.stop();
        world.clock->advance(24h);
        QVERIFY(world.start());
        QCOMPARE(world.state(chat), ReplyState::Failed);
        QVERIFY(world.calls().size() == 1);
        world.outbox->retry(reply);
        QTRY_COMPARE(world.state(chat), ReplyState::Sent);
        QVERIFY(keyOf() != before);
        QCOMPARE(world.shown().size(), 1);
    }

    void keepsTheOrderOverARestart()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"), false);
        world.faults(QStringLiteral("500x9"));
        for (int i = 1; i <= 3; ++i)
            QVERIFY(world.send(chat, QString::number(i)).isValid());
        QTRY_COMPARE(world.state(chat), ReplyState::Waiting);
        QVERIFY(world.restart());
        QCOMPARE(world.outbox->statuses(chat).size(), 3);
        world.faults(QString());
        world.advance(5s);
        QTRY_VERIFY(world.outbox->statuses(chat).isEmpty());
        QCOMPARE(world.shown(),
                 (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    }

    void usedTokensAreGoneFromTheStore()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"));
        const auto reply = world.send(chat, QStringLiteral("1"));
        QTRY_COMPARE(world.state(chat), ReplyState::Sent);
        (void)world.writes(QStringLiteral("Sato"));
        world.stop();
        world.clock->advance(1h);
        QVERIFY(world.start());
        const auto left = await(world.store->read([=](store::Database &database) {
            return store::replies::youngestToken(database, chat).isValid()
                || !store::replies::history(database, reply)->reply.token.isEmpty();
        }));
        QVERIFY(!left.value());
    }
};

QTEST_GUILESS_MAIN(RepliesRestart)
#include "tst_replies_restart.moc"
