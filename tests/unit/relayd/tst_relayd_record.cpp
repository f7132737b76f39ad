// SPDX-License-Identifier: Apache-2.0
#include "relayd/record.h"

#include <QTest>

#include <limits>

using namespace kidoku::relayd;

class RelaydRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItReads()
    {
        const RecordId id{1'795'423'152'601, 7};
        QCOMPARE(id.toString(), std::string("1795423152601-7"));
        QCOMPARE(RecordId::parse(id.toString()), std::optional(id));
    }

    void refusesOtherForms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no dash") << QByteArray("1795423152601");
        QTest::newRow("no number") << QByteArray("1795423152601-");
        QTest::newRow("no time") << QByteArray("-1");
        QTest::newRow("negative number") << QByteArray("1-"
                                                       "-1");
        QTest::newRow("leading zero") << QByteArray("01-0");
        QTest::newRow("plus sign") << QByteArray("+1-0");
        QTest::newRow("blank before") << QByteArray(" 1-0");
        QTest::newRow("blank after") << QByteArray("1-0 ");
        QTest::newRow("a third part") << QByteArray("1-0-0");
        QTest::newRow("time beyond 64 bits") << QByteArray("99999999999999999999-0");
        QTest::newRow("time beyond the year 9999") << QByteArray("253402300800000-0");
        QTest::newRow("number beyond 32 bits") << QByteArray("1-4294967296");
        QTest::newRow("another relay's cursor") << QByteArray("1795423425:0");
        QTest::newRow("a NUL inside") << QByteArray("1-0\0", 4);
    }
    void refusesOtherForms()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!RecordId::parse({text.constData(), static_cast<size_t>(text.size())}));
    }

    void growsWhateverTheClockDoes()
    {
        RecordId id{1000, 0};
        for (const qint64 now : {1001, 1001, 900, 1, 1001, 1002}) {
            const RecordId next = id.next(now);
            QVERIFY(next > id);
            id = next;
        }
        QCOMPARE(id, (RecordId{1002, 0}));
    }

    void goesOnInTheNextMillisecondWhenTheNumbersAreUsedUp()
    {
        const RecordId last{1000, std::numeric_limits<quint32>::max()};
        QCOMPARE(last.next(1000), (RecordId{1001, 0}));
    }
};

QTEST_GUILESS_MAIN(RelaydRecord)
#include "tst_relayd_record.moc"
