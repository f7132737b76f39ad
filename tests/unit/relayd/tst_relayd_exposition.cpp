// SPDX-License-Identifier: Apache-2.0
#include "relayd/operation/exposition.h"
#include "relayd/operation/metrics.h"
#include "relayd/operation/request_ids.h"

#include <QSet>
#include <QTest>

#include <cmath>
#include <limits>

using namespace kidoku::relayd;
using namespace std::chrono_literals;

class RelaydExposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesFamiliesAndSamples()
    {
        Exposition page;
        page.family("a_total", "counter", "Things.");
        page.sample({}, 3);
        page.sample({{"channel", "shop"}, {"result", "stored"}}, 0.25);
        page.family("b", "histogram", "Times.");
        page.sample("_bucket", {{"le", "+Inf"}}, 2);
        QCOMPARE(QByteArray::fromStdString(page.take()),
                 QByteArray("# HELP a_total Things.\n"
                            "# TYPE a_total counter\n"
                            "a_total 3\n"
                            "a_total{channel=\"shop\",result=\"stored\"} 0.25\n"
                            "# HELP b Times.\n"
                            "# TYPE b histogram\n"
                            "b_bucket{le=\"+Inf\"} 2\n"));
    }

    void aValueCannotLeaveItsPlace()
    {
        Exposition page;
        page.family("a", "gauge", "back\\slash\nand \"quotes\"");
        page.sample({{"x", "q\"\\\n} 1"}}, 1);
        QCOMPARE(QByteArray::fromStdString(page.take()),
                 QByteArray("# HELP a back\\\\slash\\nand \"quotes\"\n"
                            "# TYPE a gauge\n"
                            "a{x=\"q\\\"\\\\\\n} 1\"} 1\n"));
    }

    void numbersReadBackAsTheyWere()
    {
        QCOMPARE(numberText(0), std::string("0"));
        QCOMPARE(numberText(-1), std::string("-1"));
        QCOMPARE(std::stod(numberText(1795423152.601)), 1795423152.601);
        QCOMPARE(std::stod(numberText(9007199254740991.0)), 9007199254740991.0);
        QCOMPARE(numberText(std::numeric_limits<double>::infinity()), std::string("+Inf"));
        QCOMPARE(numberText(std::nan("")), std::string("NaN"));
    }

    void aHistogramCountsUpToEachBound()
    {
        LatencyHistogram histogram;
        histogram.observe(500us); // on a bound: belongs to it
        histogram.observe(3ms);
        histogram.observe(1min);
        const auto reading = histogram.read();
        QCOMPARE(reading.upTo.at(0), quint64(1));
        QCOMPARE(reading.upTo.at(2), quint64(1)); // 2.5 ms
        QCOMPARE(reading.upTo.at(3), quint64(2)); // 5 ms
        QCOMPARE(reading.upTo.back(), quint64(2));
        QCOMPARE(reading.count, quint64(3));
        QVERIFY(std::abs(reading.seconds - 60.0035) < 1e-9);
    }

    void aCounterKeepsItsLabelsApart()
    {
        LabelledCounter counter;
        counter.add("a", "x");
        counter.add("a", "x");
        counter.add("a", "y", "z");
        const auto values = counter.values();
        QCOMPARE(values.size(), size_t(2));
        QCOMPARE(values.at({"a", "x", ""}), quint64(2));
        QCOMPARE(values.at({"a", "y", "z"}), quint64(1));
    }

    void theSlowestStreamIsTheLag()
    {
        StreamPlaces places;
        QCOMPARE(places.lag(100), 0);
        StreamPlaces::Place fast(places);
        StreamPlaces::Place resuming(places);
        fast.reached(99);
        QCOMPARE(places.lag(100), 1); // who has not had a record yet does not count
        {
            StreamPlaces::Place slow(places);
            slow.reached(40);
            QCOMPARE(places.count(), size_t(3));
            QCOMPARE(places.lag(100), 60);
        }
        QCOMPARE(places.lag(100), 1);
        QCOMPARE(places.lag(90), 0); // it got further since the log was asked
    }

    void requestIdsAreOwnAndDiffer()
    {
        RequestIds first;
        RequestIds second;
        QSet<std::string> seen;
        for (int i = 0; i < 1000; ++i) {
            seen.insert(first.next());
            seen.insert(second.next());
        }
        QCOMPARE(seen.size(), 2000);
    }
};

QTEST_GUILESS_MAIN(RelaydExposition)
#include "tst_relayd_exposition.moc"
