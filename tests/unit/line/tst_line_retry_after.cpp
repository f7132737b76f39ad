// SPDX-License-Identifier: Apache-2.0
#include "line/http_text_p.h"

#include <QTest>

using namespace kidoku;

class RetryAfterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSecondsAndDates_data();
    void readsSecondsAndDates();
};

void RetryAfterTest::readsSecondsAndDates_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<qint64>("ms"); // -1: nothing
    const QByteArray noon("Mon, 23 Nov 2026 12:00:00 GMT");
    QTest::newRow("no header is nothing") << QByteArray() << noon << qint64(-1);
    QTest::newRow("seconds") << QByteArray("20") << noon << qint64(20'000);
    QTest::newRow("seconds need no date") << QByteArray(" 7 ") << QByteArray() << qint64(7000);
    QTest::newRow("zero is at once") << QByteArray("0") << noon << qint64(0);
    QTest::newRow("a date counts from the answer's own")
        << QByteArray("Mon, 23 Nov 2026 12:01:30 GMT") << noon << qint64(90'000);
    QTest::newRow("a date in the past is at once")
        << QByteArray("Mon, 23 Nov 2026 11:00:00 GMT") << noon << qint64(0);
    QTest::newRow("a date without the answer's own is nothing")
        << QByteArray("Mon, 23 Nov 2026 12:01:30 GMT") << QByteArray() << qint64(-1);
    QTest::newRow("less than nothing is nothing") << QByteArray("-5") << noon << qint64(-1);
    QTest::newRow("words are nothing") << QByteArray("soon") << noon << qint64(-1);
    QTest::newRow("a number beyond all measure is a year")
        << QByteArray("9000000000000000000") << noon << qint64(365LL * 24 * 3600 * 1000);
    QTest::newRow("a number that is none is nothing")
        << QByteArray("99999999999999999999999") << noon << qint64(-1);
}

void RetryAfterTest::readsSecondsAndDates()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, date);
    QFETCH(qint64, ms);
    const auto wait = line::retryAfter(header, line::httpDate(date));
    QCOMPARE(wait ? qint64(wait->count()) : qint64(-1), ms);
}

QTEST_GUILESS_MAIN(RetryAfterTest)
#include "tst_line_retry_after.moc"
