// SPDX-License-Identifier: Apache-2.0
#include "search_fixture.h"
#include "store/search_candidates_p.h"

#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using namespace kidoku::store::inbox;
namespace search = kidoku::store::search;

namespace {

//! Two accounts, a person in each, a group with members.
struct Town
{
    Folder folder;
    std::unique_ptr<store::Database> database = folder.open();
    store::ConversationId sato = addChat(*database, QStringLiteral("U1"));
    store::ConversationId other = conversationOf(
        *database, {{QStringLiteral("other")}, store::ChatKind::User, {QStringLiteral("U2")}});
    store::ConversationId group
        = conversationOf(*database, {shop, store::ChatKind::Group, {QStringLiteral("C1")}});

    Town()
    {
        setName(*database, sato, QStringLiteral("佐藤 美咲"), {});
        setName(*database, other, QStringLiteral("Emma"), {});
        setName(*database, group, QStringLiteral("花の会"), {});
        setMemberName(*database, group, {QStringLiteral("Um1")}, QStringLiteral("佐藤 健"));
        setMemberName(*database, group, {QStringLiteral("Um2")}, QStringLiteral("Mali"));
    }

    void fill(bool indexed)
    {
        if (!indexed)
            return;
        addFiller(*database, sato, 200'000);
        // Conversations have blocks of their own.
        database->begin();
        for (int i = 0; i < 4200; ++i)
            addChat(*database, QStringLiteral("filler%1").arg(i));
        database->commit();
        QCOMPARE(indexAll(*database), 2);
    }

    qint64 put(store::ConversationId chat, qint64 second, const QString &text,
               const QString &sender = {}, bool incoming = true,
               store::MessageKind kind = store::MessageKind::Text, const QByteArray &detail = {})
    {
        auto message = textMessage(chat, second);
        message.text = text;
        message.sender = {sender};
        message.incoming = incoming;
        message.kind = kind;
        message.detail = detail;
        addMessage(*database, message, {});
        store::ChangeSet changes;
        touch(*database, {chat}, changes);
        return message.row;
    }

    QStringList peopleFor(const QString &words)
    {
        QStringList names;
        for (const auto &person :
             search::people(*database, {core::fold(words)}, {}, 20, nobodyCancels))
            names.append(person.conversation.name
                         + (person.member.isEmpty() ? QString() : u'/' + person.member));
        return names;
    }
};

} // namespace

//! Where, by whom, when and of which kind: with an index and without.
class TestStoreSearchScope : public QObject
{
    Q_OBJECT

    static void both()
    {
        QTest::addColumn<bool>("indexed");
        QTest::newRow("indexed") << true;
        QTest::newRow("not indexed") << false;
    }

private Q_SLOTS:
    void byPerson_data() { both(); }
    void byPerson()
    {
        QFETCH(bool, indexed);
        Town town;
        const qint64 a = town.put(town.sato, 1, QStringLiteral("配達"));
        town.put(town.sato, 2, QStringLiteral("配達はあす"), {}, false);
        const qint64 b = town.put(town.group, 3, QStringLiteral("配達"), QStringLiteral("Um1"));
        const qint64 c = town.put(town.group, 4, QStringLiteral("配達"), QStringLiteral("Um2"));
        town.put(town.other, 5, QStringLiteral("配達"));
        town.fill(indexed);
        search::Query query = wordsQuery({QStringLiteral("配達")});
        query.from = {core::fold(QStringLiteral("佐藤"))};
        QCOMPARE(rowsFor(*town.database, query), (QList{b, a}));
        query.from = {core::fold(QStringLiteral("MALI"))};
        QCOMPARE(rowsFor(*town.database, query), QList{c});
        query.from = {core::fold(QStringLiteral("nobody"))};
        QCOMPARE(rowsFor(*town.database, query), QList<qint64>());
    }

    void byChat_data() { both(); }
    void byChat()
    {
        QFETCH(bool, indexed);
        Town town;
        const qint64 a = town.put(town.sato, 1, QStringLiteral("配達"), {}, false);
        const qint64 b = town.put(town.group, 2, QStringLiteral("配達"), QStringLiteral("Um1"));
        town.fill(indexed);
        search::Query query = wordsQuery({QStringLiteral("達")});
        query.in = {core::fold(QStringLiteral("花"))};
        QCOMPARE(rowsFor(*town.database, query), QList{b});
        query.in.clear();
        query.conversation = town.sato;
        QCOMPARE(rowsFor(*town.database, query), QList{a});
    }

    void byAccountAndTime_data() { both(); }
    void byAccountAndTime()
    {
        QFETCH(bool, indexed);
        Town town;
        const qint64 a = town.put(town.sato, 10, QStringLiteral("配達"));
        const qint64 b = town.put(town.other, 20, QStringLiteral("配達"));
        const qint64 c = town.put(town.sato, 30, QStringLiteral("配達"));
        town.fill(indexed);
        search::Query query = wordsQuery({QStringLiteral("配達")});
        query.account = shop;
        QCOMPARE(rowsFor(*town.database, query), (QList{c, a}));
        query.account = core::AccountId{QStringLiteral("none")};
        QCOMPARE(rowsFor(*town.database, query), QList<qint64>());
        query.account.reset();
        query.after = {20'000};
        QCOMPARE(rowsFor(*town.database, query), (QList{c, b}));
        query.before = {30'000};
        QCOMPARE(rowsFor(*town.database, query), QList{b});
        query.after = {};
        QCOMPARE(rowsFor(*town.database, query), (QList{b, a}));
    }

    void byKind_data() { both(); }
    void byKind()
    {
        QFETCH(bool, indexed);
        using store::MessageKind;
        Town town;
        const qint64 photo = town.put(town.sato, 1, {}, {}, true, MessageKind::Image);
        const qint64 file
            = town.put(town.sato, 2, QStringLiteral("見積.pdf"), {}, true, MessageKind::File);
        const qint64 place = town.put(town.sato, 3, QStringLiteral("花屋"), {}, true,
                                      MessageKind::Location, R"({"address":"東京都渋谷区1-2"})");
        const qint64 sticker = town.put(town.sato, 4, QStringLiteral("love"), {}, true,
                                        MessageKind::Sticker, R"({"keywords":["love","heart"]})");
        const qint64 link = town.put(town.sato, 5, QStringLiteral("see HTTPS://example.com/x"));
        town.put(town.sato, 6, QStringLiteral("follow"), {}, true, MessageKind::System);
        town.fill(indexed);
        const auto ofKind = [&](search::Kind kind) {
            search::Query query;
            query.kind = kind;
            return rowsFor(*town.database, query);
        };
        QCOMPARE(ofKind(search::Kind::Photo), QList{photo});
        QCOMPARE(ofKind(search::Kind::File), QList{file});
        QCOMPARE(ofKind(search::Kind::Location), QList{place});
        QCOMPARE(ofKind(search::Kind::Sticker), QList{sticker});
        QCOMPARE(ofKind(search::Kind::Link), QList{link});
        QCOMPARE(ofKind(search::Kind::Video), QList<qint64>());
        QCOMPARE(rowsFor(*town.database, QStringLiteral("渋谷")), QList{place});
        QCOMPARE(rowsFor(*town.database, QStringLiteral("heart")), QList{sticker});
        QCOMPARE(rowsFor(*town.database, QStringLiteral("follow")), QList<qint64>());
    }

    void peopleByName_data() { both(); }
    void peopleByName()
    {
        QFETCH(bool, indexed);
        Town town;
        town.put(town.sato, 1, QStringLiteral("a"));
        town.put(town.group, 2, QStringLiteral("b"), QStringLiteral("Um1"));
        town.put(town.other, 3, QStringLiteral("c"));
        town.fill(indexed);
        QCOMPARE(town.peopleFor(QStringLiteral("花の")), QStringList{QStringLiteral("花の会")});
        QCOMPARE(town.peopleFor(QStringLiteral("ｅｍ")), QStringList{QStringLiteral("Emma")});
        QStringList found = town.peopleFor(QStringLiteral("佐藤"));
        found.sort();
        QCOMPARE(found,
                 (QStringList{QStringLiteral("佐藤 美咲"), QStringLiteral("花の会/佐藤 健")}));

        setName(*town.database, town.other, QStringLiteral("Sophie"), {});
        setMemberName(*town.database, town.group, {QStringLiteral("Um1")}, QStringLiteral("Ken"));
        QCOMPARE(town.peopleFor(QStringLiteral("emma")), QStringList());
        QCOMPARE(town.peopleFor(QStringLiteral("sophie")), QStringList{QStringLiteral("Sophie")});
        QCOMPARE(town.peopleFor(QStringLiteral("佐藤")), QStringList{QStringLiteral("佐藤 美咲")});
        QCOMPARE(town.peopleFor(QStringLiteral("ken")), QStringList{QStringLiteral("花の会/Ken")});
    }

    // More than are listed before it is looked, and only the oldest messages are theirs.
    void byThousandsOfOneName()
    {
        Folder folder;
        const auto database = folder.open();
        const QString shared = QStringLiteral("高橋 翔");
        database->begin();
        QList<qint64> theirs;
        for (int i = 0; i < 9000; ++i) {
            const auto chat = addChat(*database, QStringLiteral("shared%1").arg(i));
            setName(*database, chat, shared, {});
            if (i % 30 == 0)
                theirs.prepend(addText(*database, chat, i, QStringLiteral("配達")).row);
        }
        const auto other = addChat(*database, QStringLiteral("other"));
        setName(*database, other, QStringLiteral("高橋 蓮"), {});
        for (int i = 0; i < 9000; ++i)
            addText(*database, other, 10'000 + i, QStringLiteral("配達"));
        database->commit();
        search::Query query = wordsQuery({QStringLiteral("配達")});
        query.from = {core::fold(shared)};
        QCOMPARE(rowsFor(*database, query), theirs);
        indexAll(*database);
        QCOMPARE(rowsFor(*database, query), theirs);
        query.words.clear();
        QCOMPARE(rowsFor(*database, query), theirs);
        query.words = {core::fold(QStringLiteral("no such"))};
        QCOMPARE(rowsFor(*database, query), QList<qint64>());
    }

    void rowsOfManyChatsAreReadFromTheIndexAlone()
    {
        Folder folder;
        const auto database = folder.open();
        QSet<qint64> chats;
        QSet<qint64> theirs;
        for (int i = 0; i < 40; ++i) {
            const auto chat = addChat(*database, QStringLiteral("U%1").arg(i));
            const qint64 row = addText(*database, chat, i, QStringLiteral("a")).row;
            if (i % 2 == 0) {
                chats.insert(chat.value);
                theirs.insert(row);
            }
        }
        const QByteArray sql = QByteArray("EXPLAIN QUERY PLAN ") + search::rowsOfChatsSql;
        QSqlQuery &query = database->prepared(sql.constData());
        query.bindValue(0, QStringLiteral("[]"));
        database->exec(query);
        QStringList plan;
        while (query.next())
            plan.append(query.value(3).toString());
        query.finish();
        QCOMPARE(plan.size(), 2);
        QVERIFY2(plan.at(0).startsWith(QStringLiteral("SCAN chats")), qPrintable(plan.at(0)));
        QCOMPARE(plan.at(1),
                 QStringLiteral("SEARCH messages USING COVERING INDEX messages_order"
                                " (conversation=?)"));

        const auto blocks = search::rowsOfChats(*database, chats, 20, nobodyCancels);
        QVERIFY(blocks);
        QSet<qint64> found;
        for (auto it = blocks->cbegin(); it != blocks->cend(); ++it) {
            for (size_t place = 0; place < it->size(); ++place) {
                if (it->test(place))
                    found.insert(search::firstOf(it.key()) + qint64(place));
            }
        }
        QCOMPARE(found, theirs);
        QVERIFY(!search::rowsOfChats(*database, chats, 19, nobodyCancels));
    }

    void writersOfGroupsAreNamed()
    {
        Town town;
        town.put(town.group, 3, QStringLiteral("配達"), QStringLiteral("Um1"));
        const auto found
            = search::find(*town.database, wordsQuery({QStringLiteral("配達")}), {}, nobodyCancels);
        QCOMPARE(found.hits.size(), 1);
        QCOMPARE(found.hits.first().sender, QStringLiteral("佐藤 健"));
        QCOMPARE(found.conversations.value(town.group).name, QStringLiteral("花の会"));
    }
};

QTEST_GUILESS_MAIN(TestStoreSearchScope)
#include "tst_store_search_scope.moc"
