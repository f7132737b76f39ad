// SPDX-License-Identifier: Apache-2.0
#include "ui/chat/lru_cache.h"

#include <QTest>

#include <memory>

using kidoku::ui::LruCache;

class LruCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgetsWhatWasNotAskedForLongest();
    void replacesAndRemoves();
    void holdsWhatCannotBeCopied();
};

void LruCacheTest::forgetsWhatWasNotAskedForLongest()
{
    LruCache<int, int> cache(2);
    cache.insert(1, 10);
    cache.insert(2, 20);
    QCOMPARE(*cache.find(1), 10);
    cache.insert(3, 30);
    QCOMPARE(cache.size(), 2);
    QVERIFY(!cache.find(2));
    QVERIFY(cache.find(1));
    QVERIFY(cache.find(3));
}

void LruCacheTest::replacesAndRemoves()
{
    LruCache<int, int> cache(2);
    cache.insert(1, 10);
    cache.insert(1, 11);
    QCOMPARE(cache.size(), 1);
    QCOMPARE(*cache.find(1), 11);
    cache.remove(1);
    cache.remove(1);
    QVERIFY(!cache.find(1));
    cache.insert(2, 20);
    cache.clear();
    QCOMPARE(cache.size(), 0);
}

void LruCacheTest::holdsWhatCannotBeCopied()
{
    LruCache<int, std::unique_ptr<int>> cache(1);
    QCOMPARE(*cache.insert(1, std::make_unique<int>(5)), 5);
    QCOMPARE(**cache.find(1), 5);
}

QTEST_APPLESS_MAIN(LruCacheTest)
#include "tst_ui_lru_cache.moc"
