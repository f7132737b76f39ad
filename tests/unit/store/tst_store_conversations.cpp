// SPDX-License-Identifier: Apache-2.0
#include "store_fixture.h"

#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using namespace kidoku::store::inbox;

class TestStoreConversations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChatIsOneConversationOfItsAccount()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        QVERIFY(addChat(*database, QStringLiteral("U1")) == id);
        const auto other = conversationOf(
            *database, {{QStringLiteral("other")}, store::ChatKind::User, {QStringLiteral("U1")}});
        QVERIFY(other != id);
        QCOMPARE(conversation(*database, other)->account.value, QStringLiteral("other"));
    }

    void touchTellsLastPreviewCountsAndTokens()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        auto answer = textMessage(id, 3);
        answer.incoming = false;
        addMessage(*database, answer, tokenOf(3));
        auto plain = textMessage(id, 2);
        addMessage(*database, plain, {});
        auto followed = textMessage(id, 4);
        followed.kind = store::MessageKind::System;
        followed.id = {};
        addMessage(*database, followed, {});
        const auto changes = addTexts(*database, id, {1});
        QCOMPARE(changes.conversations.size(), 1);
        const auto &c = changes.conversations.constFirst();
        QVERIFY(c.last == followed.position);
        QCOMPARE(c.preview, answer.text);
        QVERIFY(!c.previewIncoming);
        QVERIFY(c.lastIncoming == at(2));
        QVERIFY(c.lastToken == at(1));
        QCOMPARE(c.unseen, 2);
        QCOMPARE(c.unread, 2);
    }

    void aConversationIsInAChangeSetOnce()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        auto changes = addTexts(*database, id, {1});
        auto message = textMessage(id, 2);
        addMessage(*database, message, {});
        touch(*database, {id}, changes);
        QCOMPARE(changes.conversations.size(), 1);
        QCOMPARE(changes.conversations.constFirst().unread, 2);
    }

    void countingStopsAtTheLimit()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        database->begin();
        QList<qint64> seconds;
        for (qint64 second = 1; second <= store::countLimit + 50; ++second)
            seconds.append(second);
        const auto changes = addTexts(*database, id, seconds);
        database->commit();
        QCOMPARE(changes.conversations.constFirst().unread, store::countLimit);
        setSeen(*database, id, at(60));
        const auto now = conversationNow(*database, id);
        QCOMPARE(now.unseen, store::countLimit - 10);
        QCOMPARE(now.unread, store::countLimit);
    }

    void seenNeverGoesBackAndTellsLineNothing()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        addTexts(*database, id, {1, 2, 3});
        QVERIFY(setSeen(*database, id, at(2)));
        QVERIFY(!setSeen(*database, id, at(1)));
        const auto c = conversationNow(*database, id);
        QCOMPARE(c.unseen, 1);
        QCOMPARE(c.unread, 3);
        QVERIFY(!c.readUpTo.isValid());
    }

    void theYoungerOfFollowAndUnfollowDecides_data()
    {
        QTest::addColumn<QList<std::pair<bool, qint64>>>("events");
        QTest::addColumn<bool>("blocked");
        using Events = QList<std::pair<bool, qint64>>;
        QTest::newRow("blocked, then unblocked") << Events{{true, 10}, {false, 20}} << false;
        QTest::newRow("the same, the wrong way round") << Events{{false, 20}, {true, 10}} << false;
        QTest::newRow("unblocked, then blocked") << Events{{false, 10}, {true, 20}} << true;
        QTest::newRow("the same millisecond") << Events{{true, 10}, {false, 10}} << false;
        QTest::newRow("the same, the other way round") << Events{{false, 10}, {true, 10}} << false;
    }

    void theYoungerOfFollowAndUnfollowDecides()
    {
        using Events = QList<std::pair<bool, qint64>>;
        QFETCH(Events, events);
        QFETCH(bool, blocked);
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        for (const auto &[state, time] : events)
            setBlocked(*database, id, state, {time});
        QCOMPARE(conversation(*database, id)->blocked, blocked);
    }

    void theListIsPagedNewestFirstWithoutEmptyConversations()
    {
        const Folder folder;
        const auto database = folder.open();
        for (int i = 0; i < 25; ++i) {
            const auto id = addChat(*database, QStringLiteral("U%1").arg(i));
            addTexts(*database, id, {100 + (i * 7) % 25});
            (void)addChat(*database, QStringLiteral("Uempty%1").arg(i));
        }
        QList<store::Conversation> all;
        std::optional<store::Conversation> before;
        for (auto page = conversations(*database, before, 4); !page.isEmpty();
             page = conversations(*database, before, 4)) {
            all += page;
            before = page.constLast();
        }
        QCOMPARE(all.size(), 25);
        for (qsizetype i = 1; i < all.size(); ++i)
            QVERIFY(all.at(i).last < all.at(i - 1).last);
    }

    void conversationsOfTheSameInstantAreAllListed()
    {
        const Folder folder;
        const auto database = folder.open();
        for (int i = 0; i < 9; ++i) {
            auto message = textMessage(addChat(*database, QStringLiteral("U%1").arg(i)), 7);
            message.id = {};
            addMessage(*database, message, {});
            (void)conversationNow(*database, message.conversation);
        }
        QSet<core::ConversationId> seen;
        std::optional<store::Conversation> before;
        for (auto page = conversations(*database, before, 2); !page.isEmpty();
             page = conversations(*database, before, 2)) {
            for (const auto &c : page)
                seen.insert(c.id);
            before = page.constLast();
        }
        QCOMPARE(seen.size(), 9);
    }

    void positionsOrderByTimeThenByNumber()
    {
        QVERIFY(store::positionOf({5}, {QStringLiteral("10")})
                > store::positionOf({5}, {QStringLiteral("9")}));
        QCOMPARE(store::positionOf({5}, {QStringLiteral("abc")}).tie, 0);
        QCOMPARE(store::positionOf({5}, {QStringLiteral("99999999999999999999")}).tie, 0);
        QCOMPARE(store::positionOf({5}, {QStringLiteral("-3")}).tie, 0);
        QVERIFY(store::Position() < store::positionOf({1}, {}));
    }
};

QTEST_GUILESS_MAIN(TestStoreConversations)
#include "tst_store_conversations.moc"
