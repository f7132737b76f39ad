// SPDX-License-Identifier: Apache-2.0
#include "store/name_tables.h"
#include "store_fixture.h"

#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using namespace kidoku::store::inbox;

namespace {

QStringList shown(const QList<Nameless> &list)
{
    QStringList texts;
    for (const Nameless &who : list)
        texts.append(who.chat.value + (who.member.isEmpty() ? QString() : u'/' + who.member.value));
    return texts;
}

} // namespace

class TestStoreNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNamelessAreFoundNewestFirst()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto old = addChat(*database, QStringLiteral("Uold"));
        const auto young = addChat(*database, QStringLiteral("Uyoung"));
        const auto named = addChat(*database, QStringLiteral("Unamed"));
        addTexts(*database, old, {1});
        addTexts(*database, young, {9});
        addTexts(*database, named, {5});
        setName(*database, named, QStringLiteral("佐藤"), {});
        QCOMPARE(shown(nameless(*database, shop, {1}, 10)),
                 QStringList({QStringLiteral("Uyoung"), QStringLiteral("Uold")}));
        QCOMPARE(nameless(*database, shop, {1}, 1).size(), 1);
        QVERIFY(nameless(*database, {QStringLiteral("other")}, {1}, 10).isEmpty());
    }

    void whoIsNotKnownToLineIsLeftAloneForATime()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        const auto list = namelessIn(*database, id, {1}, 10);
        QCOMPARE(list.size(), 1);
        askNameAfter(*database, list.constFirst(), {5000});
        QVERIFY(nameless(*database, shop, {4999}, 10).isEmpty());
        QCOMPARE(nameless(*database, shop, {5000}, 10).size(), 1);
    }

    void membersOfGroupsAndRoomsHaveNamesOfTheirOwn()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto group
            = conversationOf(*database, {shop, store::ChatKind::Group, {QStringLiteral("C1")}});
        const auto room
            = conversationOf(*database, {shop, store::ChatKind::Room, {QStringLiteral("R1")}});
        const core::LineChatId sato{QStringLiteral("U1")};
        noteMember(*database, group, sato);
        noteMember(*database, group, sato);
        noteMember(*database, room, sato);
        QCOMPARE(
            shown(nameless(*database, shop, {1}, 10)),
            QStringList({QStringLiteral("C1"), QStringLiteral("C1/U1"), QStringLiteral("R1/U1")}));
        const Member named{QStringLiteral("佐藤"), QStringLiteral("https://example.com/p")};
        setMemberName(*database, group, sato, named.name, named.pictureUrl);
        QCOMPARE(members(*database, group).value(sato), named);
        QVERIFY(members(*database, room).isEmpty());
        noteMember(*database, group, sato); // keeps both
        QCOMPARE(members(*database, group).size(), 1);
        QCOMPARE(members(*database, group).value(sato), named);
        askNameAfter(*database, {room, store::ChatKind::Room, {QStringLiteral("R1")}, sato},
                     {5000});
        QCOMPARE(shown(nameless(*database, shop, {1}, 10)), QStringList({QStringLiteral("C1")}));
    }
};

QTEST_GUILESS_MAIN(TestStoreNames)
#include "tst_store_names.moc"
