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
    void readsDatesInEveryZone_data();
    void readsDatesInEveryZone();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
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

void RetryAfterTest::readsDatesInEveryZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("no summer time")
        << QByteArray("UTC") << QByteArray("Sun, 29 Mar 2026 02:30:00 GMT")
        << qint64(1'774'751'400'000);
    QTest::newRow("an hour that Berlin skips")
        << QByteArray("Europe/Berlin") << QByteArray("Sun, 29 Mar 2026 02:30:00 GMT")
        << qint64(1'774'751'400'000);
    QTest::newRow("an hour that Berlin has twice")
        << QByteArray("Europe/Berlin") << QByteArray("Sun, 25 Oct 2026 02:30:00 GMT")
        << qint64(1'792'895'400'000);
    QTest::newRow("an hour that New York skips")
        << QByteArray("America/New_York") << QByteArray("Sun, 08 Mar 2026 02:30:00 GMT")
        << qint64(1'772'937'000'000);
}

void RetryAfterTest::readsDatesInEveryZone()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, header);
    QFETCH(qint64, ms);
    const QByteArray before = qgetenv("TZ");
    const bool had = qEnvironmentVariableIsSet("TZ");
    qputenv("TZ", zone);
    const auto date = line::httpDate(header);
    if (had)
        qputenv("TZ", before);
    else
        qunsetenv("TZ");
    QVERIFY(date);
    QCOMPARE(date->ms, ms);
}

void RetryAfterTest::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another zone") << QByteArray("Sun, 29 Mar 2026 02:30:00 CET");
    QTest::newRow("another day of the week") << QByteArray("Mon, 29 Mar 2026 02:30:00 GMT");
    QTest::newRow("an hour that no day has") << QByteArray("Sun, 29 Mar 2026 24:30:00 GMT");
    QTest::newRow("no time") << QByteArray("Sun, 29 Mar 2026");
    QTest::newRow("more behind it") << QByteArray("Sun, 29 Mar 2026 02:30:00 GMT+1");
}

void RetryAfterTest::refusesWhatIsNoDate()
{
    QFETCH(QByteArray, header);
    QVERIFY(!line::httpDate(header));
}

QTEST_GUILESS_MAIN(RetryAfterTest)
#include "tst_line_retry_after.moc"
