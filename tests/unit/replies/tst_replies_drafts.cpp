// SPDX-License-Identifier: Apache-2.0
#include "replies/drafts.h"
#include "replies/saved_replies.h"
#include "unit/replies/reply_world.h"

using namespace kidoku;
using namespace kidoku::testing;

//! What is being written survives; what was sent does not come back.
class RepliesDrafts : public QObject
{
    Q_OBJECT

    static store::Draft stored(ReplyWorld &world, ConversationId chat)
    {
        return await(world.store->read([chat](store::Database &database) {
                   return store::drafts::load(database, chat);
               }))
            .value();
    }

private Q_SLOTS:
    void isDurableSoonAndAtOnceWhenAsked()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"));
        replies::Drafts drafts(*world.store, *world.clock);
        QSignalSpy changed(&drafts, &replies::Drafts::draftChanged);
        const store::Draft draft{{QStringLiteral("こんに"), QStringLiteral("two")}, 1, 2};
        drafts.edit(chat, draft);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(1).toString(), QStringLiteral("こんに"));
        QTRY_COMPARE(stored(world, chat), draft); // by its own timer
        const store::Draft longer{{QStringLiteral("こんにちは")}, 0, 5};
        drafts.edit(chat, longer);
        drafts.flush();
        QCOMPARE(stored(world, chat), longer);
        drafts.edit(chat, {{QStringLiteral("  ")}, 0, 1});
        drafts.flush();
        QVERIFY(stored(world, chat).isEmpty());
        QCOMPARE(changed.constLast().at(1).toString(), QString());
    }

    void comesBackAfterARestart()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"));
        const store::Draft draft{{QStringLiteral("half a thou")}, 0, 4};
        {
            replies::Drafts drafts(*world.store, *world.clock);
            drafts.edit(chat, draft);
        }
        QVERIFY(world.restart());
        replies::Drafts drafts(*world.store, *world.clock);
        QSignalSpy loaded(&drafts, &replies::Drafts::loaded);
        QSignalSpy changed(&drafts, &replies::Drafts::draftChanged);
        drafts.load();
        QVERIFY(loaded.wait());
        QCOMPARE(drafts.draft(chat), draft);
        QCOMPARE(changed.size(), 1);
    }

    void whatWasSentDoesNotComeBack()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        const auto chat = world.writes(QStringLiteral("Sato"));
        replies::Drafts drafts(*world.store, *world.clock);
        drafts.edit(chat, {{QStringLiteral("hi")}, 0, 2});
        const auto sent = world.outbox->send(chat, {QStringLiteral("hi")});
        drafts.sent(chat);
        QVERIFY(await(sent).ok());
        drafts.flush();
        QVERIFY(stored(world, chat).isEmpty());
        QVERIFY(drafts.draft(chat).isEmpty());
    }

    void savedRepliesAreKept()
    {
        ReplyWorld world;
        QVERIFY(world.start());
        replies::SavedReplies saved(*world.store);
        QSignalSpy changed(&saved, &replies::SavedReplies::changed);
        QVERIFY(!saved.save({0, QStringLiteral(" "), QStringLiteral("text")}));
        QVERIFY(saved.save({0, QStringLiteral("Thanks"), QStringLiteral("Thank you")}));
        QVERIFY(saved.save({0, QStringLiteral("Hours"), QStringLiteral("thanks for asking")}));
        QTRY_COMPARE(saved.all().size(), 2);
        const auto found = saved.matching(QStringLiteral("tha"));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).title, QStringLiteral("Thanks"));
        auto edited = found.at(0);
        edited.text = QStringLiteral("Many thanks");
        QVERIFY(saved.save(edited));
        QTRY_COMPARE(saved.all().constLast().text, QStringLiteral("Many thanks"));
        saved.add({edited, {0, QStringLiteral("New"), QStringLiteral("new")}});
        QTRY_COMPARE(saved.all().size(), 3);
        saved.remove(edited.id);
        QTRY_COMPARE(saved.all().size(), 2);
        replies::SavedReplies again(*world.store);
        again.load();
        QTRY_COMPARE(again.all(), saved.all());
    }
};

QTEST_GUILESS_MAIN(RepliesDrafts)
#include "tst_replies_drafts.moc"
