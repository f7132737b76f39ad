// SPDX-License-Identifier: Apache-2.0
#include "core/backoff.h"

#include <QTest>

using namespace kidoku::core;
using namespace std::chrono_literals;

class BackoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delayDoublesUpToTheLimit_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("expectedMs");
        QTest::newRow("no failure yet counts as the first") << 0 << 1000;
        QTest::newRow("first failure waits the first delay") << 1 << 1000;
        QTest::newRow("second failure waits twice as long") << 2 << 2000;
        QTest::newRow("sixth failure is below the limit") << 6 << 32'000;
        QTest::newRow("seventh failure is at the limit") << 7 << 60'000;
        QTest::newRow("a thousand failures do not overflow") << 1000 << 60'000;
        QTest::newRow("the greatest number does not overflow") << INT_MAX << 60'000;
    }

    void delayDoublesUpToTheLimit()
    {
        QFETCH(int, failures);
        QFETCH(int, expectedMs);
        const BackoffPolicy exact{1000ms, 60'000ms, 2.0, 0.0};
        QCOMPARE(exact.delay(failures, [] { return 0.5; }).count(), expectedMs);
    }

    void jitterOnlyShortens()
    {
        const BackoffPolicy policy{1000ms, 60'000ms, 2.0, 0.2};
        QCOMPARE(policy.delay(1, [] { return 0.0; }).count(), 800);
        QVERIFY(policy.delay(1, [] { return 0.999; }).count() <= 1000);
        QVERIFY(policy.delay(50, [] { return 0.999; }) <= policy.most);
    }

    void fullJitterReachesFromZeroToTheDelay()
    {
        const BackoffPolicy policy{500ms, 30'000ms, 2.0, 1.0};
        QCOMPARE(policy.delay(3, [] { return 0.0; }).count(), 0);
        QCOMPARE(policy.delay(3, [] { return 0.5; }).count(), 1000);
    }

    void systemRandomStaysInItsRange()
    {
        const RandomFraction random = systemRandom();
        for (int i = 0; i < 1000; ++i) {
            const double value = random();
            QVERIFY(value >= 0.0 && value < 1.0);
        }
    }
};

QTEST_GUILESS_MAIN(BackoffTest)
#include "tst_core_backoff.moc"
