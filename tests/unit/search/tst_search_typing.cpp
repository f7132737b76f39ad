// SPDX-License-Identifier: Apache-2.0
#include "core/fold.h"
#include "search/query_text.h"
#include "search/search.h"
#include "unit/store/search_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;

//! As somebody types: only the newest wish is answered.
class TestSearchTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheNewestWishIsAnswered()
    {
        Folder folder;
        {
            const auto database = folder.open();
            const auto id = addChat(*database, QStringLiteral("U1"));
            addTexts(*database, id, {1, 2, 3});
            store::inbox::setName(*database, id, QStringLiteral("Texas"), {});
        }
        store::Store store(folder.file());
        QVERIFY(await(store.open()));
        search::Search search(store);
        QSignalSpy found(&search, &search::Search::found);
        for (const char *typed : {"t", "te", "tex", "text", "text 2"}) {
            search.setQuery(search::parseQuery(QString::fromLatin1(typed)));
            search.searchNow();
        }
        QVERIFY(search.isSearching());
        QVERIFY(found.wait());
        QVERIFY(!search.isSearching());
        QCOMPARE(found.size(), 1);
        const auto results = found.first().first().value<search::Results>();
        QCOMPARE(results.query.words, (QStringList{QStringLiteral("text"), QStringLiteral("2")}));
        QCOMPARE(results.found.hits.size(), 1);
        QCOMPARE(results.oldest.ms, 1000);

        search.setQuery(search::parseQuery(QStringLiteral("TEX")));
        QVERIFY(found.wait());
        const auto again = found.last().first().value<search::Results>();
        QCOMPARE(again.people.size(), 1);
        QCOMPARE(again.found.hits.size(), 3);

        search.setQuery({});
        QVERIFY(!search.isSearching());
    }

    void furtherPagesFollow()
    {
        Folder folder;
        {
            const auto database = folder.open();
            addFiller(*database, addChat(*database, QStringLiteral("U1")), 1, 1100);
        }
        store::Store store(folder.file());
        QVERIFY(await(store.open()));
        search::Search search(store);
        QSignalSpy found(&search, &search::Search::found);
        search.setQuery(search::parseQuery(QStringLiteral("fill")));
        qsizetype all = 0;
        for (int page = 0; page < 3; ++page) {
            QVERIFY(found.wait());
            const auto results = found.last().first().value<search::Results>();
            QCOMPARE(results.isMore, page > 0);
            all += results.found.hits.size();
            QCOMPARE(search.hasMore(), page < 2);
            search.fetchMore();
        }
        QCOMPARE(all, 1100);
    }

    void aStoreThatIsNotThereIsTold()
    {
        Folder folder;
        store::Store store(folder.file());
        search::Search search(store);
        QSignalSpy failed(&search, &search::Search::failed);
        search.setQuery(search::parseQuery(QStringLiteral("x")));
        QVERIFY(failed.wait());
        QVERIFY(!search.isSearching());
    }
};

QTEST_GUILESS_MAIN(TestSearchTyping)
#include "tst_search_typing.moc"
