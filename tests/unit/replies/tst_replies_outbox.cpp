// SPDX-License-Identifier: Apache-2.0
#include "unit/replies/reply_world.h"

using namespace kidoku;
using namespace kidoku::testing;
using namespace std::chrono_literals;
using store::LogWhat;

//! How replies go when nothing is wrong, and in which order.
class RepliesOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersForFreeWhileTheTokenIsYoung()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"));
        QSignalSpy sent(world.outbox.get(), &replies::Outbox::sent);
        QVERIFY(world.send(chat, QStringLiteral("first\r\n")).isValid());
        QTRY_COMPARE(sent.size(), 1);
        QCOMPARE(world.calls(), QStringList{QStringLiteral("reply 200")});
        QCOMPARE(world.shown(), QStringList{QStringLiteral("first")});
        // It has been used up.
        QVERIFY(world.send(chat, QStringLiteral("second")).isValid());
        QTRY_COMPARE(sent.size(), 2);
        QCOMPARE(world.calls().constLast(), QStringLiteral("push 200"));
        QCOMPARE(world.shown().size(), 2);
        QCOMPARE(sent.at(0).at(1).value<replies::SentReply>().way, store::ReplyWay::Reply);
        QCOMPARE(sent.at(1).at(1).value<replies::SentReply>().way, store::ReplyWay::Push);
        QVERIFY(sent.at(0).at(1).value<replies::SentReply>().id
                != sent.at(1).at(1).value<replies::SentReply>().id);
    }

    void pushesWhenTheTokenIsOld_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("preferPush");
        QTest::addColumn<QString>("call");
        QTest::newRow("young") << 25 << false << QStringLiteral("reply 200");
        QTest::newRow("old") << 26 << false << QStringLiteral("push 200");
        QTest::newRow("young, but the operator prefers push")
            << 1 << true << QStringLiteral("push 200");
    }
    void pushesWhenTheTokenIsOld()
    {
        QFETCH(int, seconds);
        QFETCH(bool, preferPush);
        ReplyWorld world;
        world.config.preferPush = preferPush;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"));
        world.clock->advance(std::chrono::seconds(seconds));
        QVERIFY(world.send(chat, QStringLiteral("hi")).isValid());
        QTRY_COMPARE(world.state(chat), ReplyState::Sent);
        QTEST(world.calls().join(u' '), "call");
    }

    void becomesRowsOfTheThread()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"));
        world.faults(QStringLiteral("500,ok"));
        QVERIFY(world.send(chat, {QStringLiteral("one"), QStringLiteral("two")}).isValid());
        QTRY_COMPARE(world.state(chat), ReplyState::Waiting);
        auto rows = world.thread(chat);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(1).text, QStringLiteral("one"));
        QVERIFY(!rows.at(2).incoming);
        QVERIFY(rows.at(1).position > rows.at(0).position);
        QCOMPARE(replies::bubbleState(rows.at(2))->state, ReplyState::Waiting);
        QCOMPARE(world.conversation(chat).preview, QStringLiteral("two"));
        QVERIFY(!world.conversation(chat).previewIncoming);
        world.advance(1s);
        QTRY_COMPARE(world.state(chat), ReplyState::Sent);
        rows = world.thread(chat);
        QCOMPARE(replies::bubbleState(rows.at(1))->state, ReplyState::Sent);
        QVERIFY(!rows.at(1).id.isEmpty());
        QVERIFY(rows.at(1).id != rows.at(2).id);
        QCOMPARE(world.shown(), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    }

    void neverStandsAboveWhatItAnswers()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"));
        world.clock->jump(-1h); // our clock is behind LINE's
        QVERIFY(world.send(chat, QStringLiteral("answer")).isValid());
        QCOMPARE(world.thread(chat).constLast().text, QStringLiteral("answer"));
    }

    void takesTheDraftWithIt()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"));
        (void)await(world.store->write([chat](store::Database &database, store::ChangeSet &) {
            store::drafts::save(database, chat, {{QStringLiteral("draft")}, 0, 5}, {1});
            return core::Done{};
        }));
        QVERIFY(world.send(chat, QStringLiteral("draft")).isValid());
        const auto left = await(world.store->read(
            [](store::Database &database) { return store::drafts::all(database).size(); }));
        QCOMPARE(left.value(), 0);
    }

    void refusesWhatLineWouldRefuse()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"));
        QCOMPARE(await(world.outbox->send(chat, {QStringLiteral(" \n")})).error(),
                 replies::SendRefusal::Empty);
        QCOMPARE(await(world.outbox->send(chat, QStringList(6, QStringLiteral("a")))).error(),
                 replies::SendRefusal::TooMany);
        QCOMPARE(await(world.outbox->send(chat, {QString(5001, u'a')})).error(),
                 replies::SendRefusal::TooLong);
        QCOMPARE(world.thread(chat).size(), 1);
    }

    void waitsForItsReadMark()
    {
        HandMarks marks;
        ReplyWorld world;
        world.marks = &marks;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"));
        QVERIFY(world.send(chat, QStringLiteral("hi")).isValid());
        QCOMPARE(marks.asked, QList{chat});
        world.advance(1900ms);
        QCOMPARE(world.state(chat), ReplyState::WaitingForMark);
        QVERIFY(world.calls().isEmpty());
        marks.answers.constFirst()();
        QTRY_COMPARE(world.state(chat), ReplyState::Sent);
        QCOMPARE(world.logged(LogWhat::ReplyWithoutMark), 0);
    }
    void goesWithoutAMarkThatTakesTooLong()
    {
        HandMarks marks;
        ReplyWorld world;
        world.marks = &marks;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"));
        QVERIFY(world.send(chat, QStringLiteral("hi")).isValid());
        world.advance(2s);
        QTRY_COMPARE(world.state(chat), ReplyState::Sent);
        QCOMPARE(world.logged(LogWhat::ReplyWithoutMark), 1);
        marks.answers.constFirst()(); // late, and harmless
    }

    void keepsTheOrderOfAChat()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto sato = world.writes(QStringLiteral("Sato"));
        const auto chen = world.writes(QStringLiteral("Chen"));
        world.faults(QStringLiteral("500,ok"));
        QVERIFY(world.send(sato, QStringLiteral("1")).isValid());
        QTRY_COMPARE(world.state(sato), ReplyState::Waiting);
        QVERIFY(world.send(sato, QStringLiteral("2")).isValid());
        QVERIFY(world.send(chen, QStringLiteral("other")).isValid());
        QTRY_COMPARE(world.state(chen), ReplyState::Sent);
        QCOMPARE(world.shown(), QStringList{QStringLiteral("other")});
        QCOMPARE(world.outbox->statuses(sato).size(), 2);
        QCOMPARE(world.outbox->counts().open, 2);
        world.advance(1s);
        QTRY_VERIFY(world.outbox->statuses(sato).isEmpty());
        QStringList shown = world.shown();
        shown.removeAll(QStringLiteral("other"));
        QCOMPARE(shown, (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    }
    void aFailedOneHoldsNobodyBack()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"));
        world.faults(QStringLiteral("413,ok"));
        const auto first = world.send(chat, QStringLiteral("1"));
        QTRY_COMPARE(world.state(chat), ReplyState::Failed);
        QVERIFY(world.send(chat, QStringLiteral("2")).isValid());
        QTRY_COMPARE(world.shown(), QStringList{QStringLiteral("2")});
        QCOMPARE(world.state(chat), ReplyState::Failed);
        world.outbox->retry(first);
        QTRY_VERIFY(world.outbox->statuses(chat).isEmpty());
        QCOMPARE(world.shown().size(), 2);
    }

    void discardedOnesLeaveTheThread()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"));
        world.faults(QStringLiteral("413"));
        const auto reply = world.send(chat, QStringLiteral("1"));
        QTRY_COMPARE(world.state(chat), ReplyState::Failed);
        QSignalSpy changed(world.store.get(), &store::Store::changed);
        QVERIFY(world.outbox->discard(reply));
        QTRY_VERIFY(world.outbox->statuses(chat).isEmpty());
        QCOMPARE(world.thread(chat).size(), 1);
        QCOMPARE(world.conversation(chat).preview, QStringLiteral("hello?"));
        const auto told = changed.constLast().at(0).value<store::ChangeSet>().messages;
        QCOMPARE(replies::bubbleState(told.constFirst())->state, ReplyState::Discarded);
        QCOMPARE(world.logged(LogWhat::ReplyDiscarded), 1);
        QVERIFY(world.shown().isEmpty());
    }
};

QTEST_GUILESS_MAIN(RepliesOutbox)
#include "tst_replies_outbox.moc"
