// SPDX-License-Identifier: Apache-2.0
#include "relayd/cursor.h"

#include <QTest>

using namespace kidoku::relayd;

class RelaydCursor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThreeKinds()
    {
        QCOMPARE(Cursor::parse("")->kind, Cursor::Kind::Live);
        QCOMPARE(Cursor::parse("earliest")->kind, Cursor::Kind::Earliest);
        QCOMPARE(Cursor::parse("5-1")->kind, Cursor::Kind::After);
        QCOMPARE(Cursor::parse("5-1")->id, (RecordId{5, 1}));
        QVERIFY(!Cursor::parse("latest"));
    }

    void findsTheStartAndTheGap_data()
    {
        QTest::addColumn<QString>("cursor");
        QTest::addColumn<QString>("start");
        QTest::addColumn<bool>("hasGap");
        // The log kept 10-0 … 20-0; 9-0 was the last that went.
        QTest::newRow("nothing asked for: from now on") << ""
                                                        << "20-0" << false;
        QTest::newRow("from the start: all, and no gap") << "earliest"
                                                         << "0-0" << false;
        QTest::newRow("the newest: nothing is missing") << "20-0"
                                                        << "20-0" << false;
        QTest::newRow("in between") << "15-0"
                                    << "15-0" << false;
        QTest::newRow("the last that went: nothing is missing") << "9-0"
                                                                << "9-0" << false;
        QTest::newRow("older: the one after it is missing") << "8-0"
                                                            << "0-0" << true;
        QTest::newRow("ahead of the log: another log's cursor") << "20-1"
                                                                << "0-0" << true;
    }
    void findsTheStartAndTheGap()
    {
        QFETCH(QString, cursor);
        QFETCH(QString, start);
        QFETCH(bool, hasGap);
        const Bounds bounds{{10, 0}, {20, 0}, {9, 0}};
        const auto point = startingPoint(*Cursor::parse(cursor.toStdString()), bounds);
        QCOMPARE(QString::fromStdString(point.after.toString()), start);
        QCOMPARE(point.hasGap, hasGap);
    }

    void tellsAGapWhenTheLogIsNew()
    {
        const auto point = startingPoint(*Cursor::parse("5-0"), Bounds{});
        QVERIFY(point.hasGap);
    }
};

QTEST_GUILESS_MAIN(RelaydCursor)
#include "tst_relayd_cursor.moc"
