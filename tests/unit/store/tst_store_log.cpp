// SPDX-License-Identifier: Apache-2.0
#include "store/log_keeper.h"
#include "store/log_table.h"
#include "store/store_facts.h"
#include "store_fixture.h"
#include "support/manual_clock.h"

#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using store::LogEntry;

namespace {

LogEntry full()
{
    LogEntry entry;
    entry.at = {1000};
    entry.what = store::LogWhat::MarkAttempt;
    entry.state = store::LogState::Retrying;
    entry.direction = store::LogDirection::Outgoing;
    entry.account = shop;
    entry.conversation = {7};
    entry.args = {QStringLiteral("a, b"), QString(), QStringLiteral("ü")};
    entry.api = store::ReadApi::Token;
    entry.request = {3};
    entry.attempt = 2;
    entry.httpStatus = 503;
    entry.reason = QStringLiteral("LineFault");
    entry.latency = core::Milliseconds(0);
    entry.nextTry = {5000};
    entry.lineRequestId = QStringLiteral("r-1");
    entry.eventId = {QStringLiteral("E1")};
    entry.messages = 4;
    return entry;
}

void compare(const LogEntry &a, const LogEntry &b)
{
    QCOMPARE(a.id, b.id);
    QCOMPARE(a.at.ms, b.at.ms);
    QCOMPARE(a.what, b.what);
    QCOMPARE(a.state, b.state);
    QCOMPARE(a.direction, b.direction);
    QCOMPARE(a.account, b.account);
    QCOMPARE(a.conversation.value, b.conversation.value);
    QCOMPARE(a.args, b.args);
    QVERIFY(a.api == b.api);
    QCOMPARE(a.request.value, b.request.value);
    QCOMPARE(a.attempt, b.attempt);
    QCOMPARE(a.httpStatus, b.httpStatus);
    QCOMPARE(a.reason, b.reason);
    QVERIFY(a.latency == b.latency);
    QCOMPARE(a.nextTry.ms, b.nextTry.ms);
    QCOMPARE(a.lineRequestId, b.lineRequestId);
    QCOMPARE(a.eventId, b.eventId);
    QCOMPARE(a.messages, b.messages);
}

QList<qint64> idsOf(const QList<LogEntry> &entries)
{
    QList<qint64> ids;
    for (const LogEntry &entry : entries)
        ids.append(entry.id);
    return ids;
}

} // namespace

class TestStoreLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryComesBackAsItWasWritten()
    {
        const Folder folder;
        const auto database = folder.open();
        LogEntry plain;
        plain.at = {5};
        plain.account = shop;
        plain.eventId = {QStringLiteral("E0")};
        plain.id = store::log::add(*database, plain);
        LogEntry rich = full();
        rich.id = store::log::add(*database, rich);
        const auto page = store::log::page(*database, 0, 10);
        QCOMPARE(page.size(), 2);
        compare(page.at(0), plain);
        compare(page.at(1), rich);
    }

    void anUpdateKeepsTheRow()
    {
        const Folder folder;
        const auto database = folder.open();
        LogEntry entry;
        entry.id = store::log::add(*database, entry);
        const qint64 id = entry.id;
        entry = full();
        entry.id = id;
        store::log::update(*database, entry);
        compare(store::log::page(*database, 0, 10).constFirst(), entry);
    }

    void pruningGoesInPartsAndSaysHowMany()
    {
        const Folder folder;
        const auto database = folder.open();
        QCOMPARE(store::log::prune(*database, 4, 3), 0);
        for (int i = 0; i < 10; ++i)
            (void)store::log::add(*database, full());
        QCOMPARE(store::log::prune(*database, 6, 3), 3);
        QCOMPARE(store::log::prune(*database, 6, 3), 1);
        QCOMPARE(store::log::prune(*database, 6, 3), 0);
        QCOMPARE(idsOf(store::log::page(*database, 0, 100)), QList<qint64>({5, 6, 7, 8, 9, 10}));
    }

    void theKeeperPrunesAtTheStartAndAsTheLogGrows()
    {
        const Folder folder;
        store::Store store(folder.file());
        QVERIFY(await(store.open()).ok());
        ManualClock clock;
        const auto addRows = [&](int count) {
            const core::Timestamp at = clock.now();
            (void)await(store.write([=](store::Database &database, store::ChangeSet &changes) {
                for (int i = 0; i < count; ++i) {
                    LogEntry entry;
                    entry.at = at;
                    entry.id = store::log::add(database, entry);
                    changes.log.append(entry);
                }
                return core::Done{};
            }));
        };
        const auto rows = [&store] {
            return await(store.read([](store::Database &database) {
                       return store::log::page(database, 0, 100'000).size();
                   }))
                .value();
        };
        addRows(12'000);
        store::LogKeeper keeper(store, clock, {50, 30});
        keeper.start();
        QTRY_COMPARE(rows(), 50);
        addRows(900);
        QCOMPARE(rows(), 950);
        addRows(200);
        QTRY_COMPARE(rows(), 50);
        keeper.setLimits({10, 30});
        QTRY_COMPARE(rows(), 10);
        clock.advance(std::chrono::hours(24 * 5));
        addRows(3);
        keeper.setLimits({10, 4});
        QTRY_COMPARE(rows(), 3); // the others are five days old
    }

    void rowsGoByAgeButTheNewestAndTheBookmarked()
    {
        const Folder folder;
        const auto database = folder.open();
        LogEntry entry = full();
        for (int i = 1; i <= 10; ++i) {
            entry.at = {i * 1000};
            (void)store::log::add(*database, entry);
        }
        store::log::setBookmarked(*database, {2, 3, 9}, true);
        store::log::setBookmarked(*database, {3}, false);
        QCOMPARE(store::log::bookmarks(*database), (QSet<qint64>{2, 9}));
        QCOMPARE(store::log::oldest(*database).ms, 1000);
        const auto prune = [&](int rows, qint64 notBefore) {
            return store::log::prune(*database, rows, 100, {notBefore});
        };
        QCOMPARE(prune(100, 5000), 3);
        QCOMPARE(idsOf(store::log::page(*database, 0, 100)), QList<qint64>({2, 5, 6, 7, 8, 9, 10}));
        QCOMPARE(prune(4, 5000), 2); // the number of rows counts as before
        QCOMPARE(prune(100, 99'000), 2);
        QCOMPARE(idsOf(store::log::page(*database, 0, 100)), QList<qint64>({2, 9, 10}));
        QCOMPARE(idsOf(store::log::bookmarked(*database, 100)), QList<qint64>({2, 9}));
        QCOMPARE(idsOf(store::log::bookmarked(*database, 1)), QList<qint64>({9}));
        QCOMPARE(store::log::add(*database, entry), 11);
    }

    void triesAreFoundSinceATime()
    {
        const Folder folder;
        const auto database = folder.open();
        LogEntry entry = full();
        for (int i = 1; i <= 10; ++i) {
            entry.at = {i * 1000};
            entry.attempt = i % 2;
            (void)store::log::add(*database, entry);
        }
        const auto tries = store::log::triesSince(*database, {5000});
        QCOMPARE(tries.size(), 3);
        QCOMPARE(tries.first().id, 9);
        QCOMPARE(tries.last().id, 5);
        QCOMPARE(tries.last().at.ms, 5000);
        QCOMPARE(tries.last().state, store::LogState::Retrying);
        QCOMPARE(tries.last().latency, core::Milliseconds(0));
    }

    void factsCountAndTellNothingElse()
    {
        const Folder folder;
        const auto database = folder.open();
        (void)store::log::add(*database, full());
        (void)addTexts(*database, addChat(*database, QStringLiteral("U1")), {1, 2});
        const auto facts = store::storeFacts(*database);
        QVERIFY(facts.schema >= 6);
        QVERIFY(facts.bytes > 0);
        QHash<QString, qint64> counts;
        for (const auto &count : facts.counts)
            counts.insert(count.name, count.count);
        QCOMPARE(counts.value(QStringLiteral("logRows")), 1);
        QCOMPARE(counts.value(QStringLiteral("conversations")), 1);
        QCOMPARE(counts.value(QStringLiteral("messagesHighest")), 2);
        QCOMPARE(counts.value(QStringLiteral("readMarksOpen")), 0);
    }

    void pagesGoBackFromTheNewestAndPruningKeepsTheNewest()
    {
        const Folder folder;
        const auto database = folder.open();
        for (int i = 0; i < 10; ++i)
            (void)store::log::add(*database, full());
        QCOMPARE(idsOf(store::log::page(*database, 0, 3)), QList<qint64>({8, 9, 10}));
        QCOMPARE(idsOf(store::log::page(*database, 8, 3)), QList<qint64>({5, 6, 7}));
        store::log::prune(*database, 4);
        QCOMPARE(idsOf(store::log::page(*database, 0, 100)), QList<qint64>({7, 8, 9, 10}));
        QCOMPARE(store::log::add(*database, full()), 11);
        store::log::prune(*database, 100);
        QCOMPARE(store::log::page(*database, 0, 100).size(), 5);
    }

    void failuresAreFoundHoweverFarBack()
    {
        const Folder folder;
        const auto database = folder.open();
        store::LogEntry entry = full();
        for (int i = 1; i <= 20; ++i) {
            entry.state = i % 7 == 0 ? store::LogState::Failed : store::LogState::Info;
            (void)store::log::add(*database, entry);
        }
        const auto failed = [&](qint64 before, int limit) {
            return idsOf(store::log::page(*database, before, limit, store::LogState::Failed));
        };
        QCOMPARE(failed(0, 100), QList<qint64>({7, 14}));
        QCOMPARE(failed(0, 1), QList<qint64>({14}));
        QCOMPARE(failed(14, 100), QList<qint64>({7}));
    }
};

QTEST_GUILESS_MAIN(TestStoreLog)
#include "tst_store_log.moc"
