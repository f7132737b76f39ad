// SPDX-License-Identifier: Apache-2.0
#include "search_fixture.h"
#include "store/reader.h"
#include "store/search_keeper.h"

#include <QSignalSpy>
#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
namespace search = kidoku::store::search;

//! The second connection, and who keeps the index.
class TestStoreReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itReadsWhatTheStoreHasWritten()
    {
        const Folder folder;
        store::Store store(folder.file());
        store::Reader reader(folder.file());
        const auto count = [](store::Database &database) {
            return search::find(database, wordsQuery({QStringLiteral("text")}), {}, nobodyCancels)
                .hits.size();
        };
        const auto early = await(reader.read(count));
        QVERIFY(!early);
        QCOMPARE(early.error().kind, store::StoreError::Kind::CannotOpen);

        QVERIFY(await(store.open()));
        const auto written = store.write([](store::Database &database, store::ChangeSet &) {
            addTexts(database, addChat(database, QStringLiteral("U1")), {1, 2, 3});
            return core::Done{};
        });
        QVERIFY(await(written));
        const auto found = await(reader.read(count));
        QVERIFY(found);
        QCOMPARE(found.value(), 3);
    }

    void itCannotWrite()
    {
        const Folder folder;
        (void)folder.open();
        store::Reader reader(folder.file());
        const auto tried = reader.read([](store::Database &database) {
            addChat(database, QStringLiteral("U1"));
            return core::Done{};
        });
        QVERIFY(!await(tried));
        QCOMPARE(await(tried).error().kind, store::StoreError::Kind::ReadOnly);
    }

    void theKeeperIndexesOldAndNew()
    {
        const Folder folder;
        {
            const auto database = folder.open();
            addFiller(*database, addChat(*database, QStringLiteral("U1")), 1, 8400);
        }
        store::Store store(folder.file());
        store::SearchKeeper keeper(store);
        QSignalSpy caughtUp(&keeper, &store::SearchKeeper::caughtUp);
        QVERIFY(await(store.open()));
        keeper.start();
        QVERIFY(caughtUp.wait(20'000));
        QCOMPARE(keeper.progress().indexed, 2);
        caughtUp.clear();
        const auto written = store.write([](store::Database &database, store::ChangeSet &changes) {
            const auto id = addChat(database, QStringLiteral("U1"));
            for (int i = 0; i < 4096; ++i)
                changes.messages.append(addText(database, id, 50'000 + i, QStringLiteral("new")));
            return core::Done{};
        });
        QVERIFY(await(written));
        QVERIFY(caughtUp.wait(20'000));
        QCOMPARE(keeper.progress().indexed, 3);
    }
};

QTEST_GUILESS_MAIN(TestStoreReader)
#include "tst_store_reader.moc"
