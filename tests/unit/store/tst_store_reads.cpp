// SPDX-License-Identifier: Apache-2.0
#include "store_fixture.h"

#include <QTest>

#include <limits>

using namespace kidoku;
using namespace kidoku::testing;
using namespace kidoku::store::inbox;

namespace {

constexpr qint64 maxTie = std::numeric_limits<qint64>::max();

store::ReadFact readBy(store::ConversationId id, store::Position upTo, const char *who,
                       qint64 time = 100'000)
{
    store::ReadFact fact;
    fact.conversation = id;
    fact.upTo = upTo;
    fact.at = {time};
    fact.by = QString::fromLatin1(who);
    return fact;
}

} // namespace

class TestStoreReads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReadCoversEverythingUpToItsMessage()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        addTexts(*database, id, {1, 2, 3, 4, 5});
        setSeen(*database, id, at(2));
        const auto effect = addRead(*database, readBy(id, at(4), "Mori"));
        QCOMPARE(effect.messages, 4);
        QCOMPARE(effect.unseen, 2);
        const auto c = conversationNow(*database, id);
        QCOMPARE(c.unread, 1);
        QCOMPARE(c.unseen, 3);
        QCOMPARE(c.readBy, QStringLiteral("Mori"));
        QCOMPARE(c.readAt.ms, 100'000);
    }

    void aReadNeverGoesBack()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        addTexts(*database, id, {1, 2, 3});
        addRead(*database, readBy(id, at(3), "Mori"));
        QCOMPARE(addRead(*database, readBy(id, at(1), "Sato", 200'000)).messages, 0);
        QCOMPARE(conversationNow(*database, id).readBy, QStringLiteral("Mori"));
    }

    void anOlderMessageThatComesLateIsReadAlready()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        addTexts(*database, id, {5});
        addRead(*database, readBy(id, at(5), "Mori"));
        QCOMPARE(addTexts(*database, id, {4}).conversations.constFirst().unread, 0);
        QCOMPARE(addTexts(*database, id, {6}).conversations.constFirst().unread, 1);
    }

    void theOldApiCoversWhatWasThereWhenLineAnswered()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        addTexts(*database, id, {1, 2, 3});
        auto fact = readBy(id, {2000, maxTie}, "Mori");
        fact.api = store::ReadApi::User;
        QCOMPARE(addRead(*database, fact).messages, 2);
        const auto c = conversationNow(*database, id);
        QCOMPARE(c.unread, 1);
        QCOMPARE(c.readApi, store::ReadApi::User);
    }

    void theRelaysEchoOfOurOwnMarkDoesNotTakeItsEffect_data()
    {
        QTest::addColumn<store::ReadApi>("api");
        QTest::addColumn<store::Position>("told");
        QTest::addColumn<store::Position>("own");
        QTest::newRow("new API") << store::ReadApi::Token << at(3) << at(3);
        QTest::newRow("old API, our clock behind the relay's")
            << store::ReadApi::User << store::Position{4500, maxTie}
            << store::Position{4400, maxTie};
        QTest::newRow("old API, our clock ahead of the relay's")
            << store::ReadApi::User << store::Position{4400, maxTie}
            << store::Position{4500, maxTie};
    }

    void theRelaysEchoOfOurOwnMarkDoesNotTakeItsEffect()
    {
        QFETCH(store::ReadApi, api);
        QFETCH(store::Position, told);
        QFETCH(store::Position, own);
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        addTexts(*database, id, {1, 2, 3});
        auto echo = readBy(id, told, "console-7");
        echo.api = api;
        echo.ownConsole = false;
        QCOMPARE(addRead(*database, echo).messages, 3);
        auto fact = readBy(id, own, "Mori", 100'500);
        fact.api = api;
        QCOMPARE(addRead(*database, fact).messages, 3);
        QCOMPARE(conversationNow(*database, id).readBy, QStringLiteral("Mori"));
        QCOMPARE(addRead(*database, fact).messages, 0);
    }

    void aColleaguesReadOfLongAgoStaysHis()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        addTexts(*database, id, {1});
        auto fact = readBy(id, at(1), "Sato", 100'000);
        fact.ownConsole = false;
        addRead(*database, fact);
        QCOMPARE(addRead(*database, readBy(id, at(1), "Mori", 900'000)).messages, 0);
        QCOMPARE(conversationNow(*database, id).readBy, QStringLiteral("Sato"));
    }
};

QTEST_GUILESS_MAIN(TestStoreReads)
#include "tst_store_reads.moc"
