// SPDX-License-Identifier: Apache-2.0
#include "store/log_table.h"
#include "store_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using store::ChangeSet;
using store::Database;
using store::Store;
using store::StoreError;

namespace {

using RowResult = store::StoreResult<qint64>;
using CountResult = store::StoreResult<qsizetype>;

auto addLogRow()
{
    return [](Database &database, ChangeSet &changes) {
        store::LogEntry entry;
        entry.at = {1};
        entry.id = store::log::add(database, entry);
        changes.log.append(entry);
        return entry.id;
    };
}

auto countLogRows()
{
    return [](Database &database) { return store::log::page(database, 0, 1000).size(); };
}

} // namespace

class TestStoreFacade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreToldBeforeTheFutureFinishes()
    {
        const Folder folder;
        Store store(folder.file());
        QVERIFY(await(store.open()).ok());
        QStringList order;
        connect(&store, &Store::changed, this, [&] { order.append(QStringLiteral("changed")); });
        store.write(addLogRow()).then(this, [&](const RowResult &) {
            order.append(QStringLiteral("finished"));
        });
        QTRY_COMPARE(order, QStringList({QStringLiteral("changed"), QStringLiteral("finished")}));
    }

    void jobsRunInTheOrderGiven()
    {
        const Folder folder;
        Store store(folder.file());
        QVERIFY(await(store.open()).ok());
        QList<qint64> ids;
        QList<qsizetype> counts;
        for (int i = 0; i < 50; ++i) {
            store.write(addLogRow()).then(this, [&](const RowResult &id) { ids.append(*id); });
            store.read(countLogRows()).then(this, [&](const CountResult &n) { counts.append(*n); });
        }
        QTRY_COMPARE(counts.size(), 50);
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(ids.at(i), i + 1);
            QCOMPARE(counts.at(i), i + 1);
        }
    }

    void aFailedJobOfManyChangesNothingAndTheOthersStand()
    {
        const Folder folder;
        Store store(folder.file());
        QVERIFY(await(store.open()).ok());
        QSignalSpy changed(&store, &Store::changed);
        QSignalSpy failed(&store, &Store::failed);
        QSignalSpy recovered(&store, &Store::recovered);
        (void)store.read([](Database &) {
            QThread::msleep(20);
            return core::Done{};
        });
        (void)store.write(addLogRow());
        const auto bad = store.write([](Database &database, ChangeSet &changes) {
            addLogRow()(database, changes);
            throw store::SqlFailure{{StoreError::Kind::DiskFull, QStringLiteral("full")}};
            return core::Done{};
        });
        (void)store.write(addLogRow());
        QCOMPARE(await(bad).error().kind, StoreError::Kind::DiskFull);
        QCOMPARE(await(store.read(countLogRows())).value(), 2);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(recovered.size(), 1);
    }

    void jobsBeforeOpeningFailInsteadOfWaiting()
    {
        const Folder folder;
        Store store(folder.file());
        QCOMPARE(await(store.write(addLogRow())).error().kind, StoreError::Kind::CannotOpen);
        QCOMPARE(await(store.read(countLogRows())).error().kind, StoreError::Kind::CannotOpen);
    }

    void theEndFinishesTheJobsThatWereGiven()
    {
        const Folder folder;
        int finished = 0;
        {
            Store store(folder.file());
            (void)store.open();
            for (int i = 0; i < 100; ++i)
                store.write(addLogRow()).then(this, [&](const RowResult &) { ++finished; });
        }
        QCOMPARE(finished, 100);
        const auto database = folder.open();
        QCOMPARE(countLogRows()(*database), 100);
    }

    void aJobGivenWhileClosingIsRefused()
    {
        const Folder folder;
        std::optional<StoreError> refused;
        {
            auto store = std::make_unique<Store>(folder.file());
            Store *raw = store.get();
            (void)store->open();
            store->write(addLogRow()).then(this, [&, raw](const RowResult &) {
                raw->write(addLogRow()).then(this, [&](const RowResult &late) {
                    refused = late.error();
                });
            });
        }
        QVERIFY(refused.has_value());
        QCOMPARE(refused->kind, StoreError::Kind::Failed);
    }
};

QTEST_GUILESS_MAIN(TestStoreFacade)
#include "tst_store_facade.moc"
