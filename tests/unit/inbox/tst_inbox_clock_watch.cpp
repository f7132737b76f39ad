// SPDX-License-Identifier: Apache-2.0
#include "inbox/clock_watch.h"
#include "inbox_fixture.h"

#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using std::chrono::seconds;

namespace {

constexpr core::Timestamp now{startMs + 10'000'000};

inbox::Incoming ready(qint64 newest)
{
    return {{{},
             0,
             {},
             relay::ReadyRecord{
                 QStringLiteral("01J"), {}, QStringLiteral("1766286908000-%1").arg(newest)}},
            {},
            {}};
}

// An event of \a event seconds from now that reached the relay \a relay seconds from now.
inbox::Incoming webhook(qint64 seq, seconds event, seconds relay)
{
    auto record = webhookRecord({}, seq);
    auto &webhook = std::get<relay::WebhookRecord>(record.body);
    webhook.receivedByRelay = now + relay;
    const qint64 at = (now.ms + event.count() * 1000 - startMs) / 1000;
    webhook.body = bodyOf({textEvent(userSource(QStringLiteral("U1")), at)});
    return inbox::incomingFrom(record);
}

} // namespace

class TestInboxClockWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatCameJustNowSaysAnything_data()
    {
        QTest::addColumn<qint64>("seq");
        QTest::addColumn<qint64>("event");
        QTest::addColumn<qint64>("relay");
        QTest::addColumn<qint64>("off");
        QTest::newRow("all agree") << 11LL << -1LL << 0LL << 0LL;
        QTest::newRow("a minute is no matter") << 11LL << -60LL << -60LL << 0LL;
        QTest::newRow("late once: it may have waited") << 11LL << -400LL << -399LL << 0LL;
        QTest::newRow("our clock is behind") << 11LL << 400LL << 401LL << 401LL;
        QTest::newRow("LINE was late, the relay says") << 11LL << -900LL << 0LL << 0LL;
        QTest::newRow("kept for us: old by nature") << 10LL << -90'000LL << -90'000LL << 0LL;
        QTest::newRow("kept for us, and from the future") << 10LL << 500LL << 500LL << 500LL;
    }

    void onlyWhatCameJustNowSaysAnything()
    {
        QFETCH(qint64, seq);
        QFETCH(qint64, event);
        QFETCH(qint64, relay);
        QFETCH(qint64, off);
        inbox::ClockWatch watch;
        QVERIFY(!watch.look(ready(10), now));
        const auto told = watch.look(webhook(seq, seconds(event), seconds(relay)), now);
        QCOMPARE(told.value_or(seconds(0)).count(), off);
        QCOMPARE(told.has_value(), off != 0);
    }

    void ourClockIsAheadOnceItShowsTwiceSomeTimeApart()
    {
        inbox::ClockWatch watch;
        (void)watch.look(ready(10), now);
        QVERIFY(!watch.look(webhook(11, seconds(-400), seconds(-399)), now));
        QVERIFY(!watch.look(webhook(12, seconds(-399), seconds(-399)), now + seconds(9)));
        // webhook() counts from `now`: its relay's clock stands where it stood.
        QCOMPARE(watch.look(webhook(13, seconds(-389), seconds(-389)), now + seconds(10))->count(),
                 -399);
        QVERIFY(!watch.look(webhook(14, seconds(-379), seconds(-379)), now + seconds(20)));
        QCOMPARE(watch.look(webhook(15, seconds(30), seconds(30)), now + seconds(30))->count(), 0);
    }

    void whatWaitedWhileThisComputerSleptSaysNothing()
    {
        inbox::ClockWatch watch;
        (void)watch.look(ready(10), now);
        QVERIFY(!watch.look(webhook(11, seconds(0), seconds(0)), now));
        const auto awake = now + seconds(3600);
        QVERIFY(!watch.look(webhook(12, seconds(60), seconds(60)), awake));
        QVERIFY(!watch.look(webhook(13, seconds(90), seconds(90)), awake));
        QVERIFY(!watch.look(webhook(14, seconds(3605), seconds(3605)), awake + seconds(5)));
        // Once more, an hour later: the two have nothing to do with each other.
        const auto again = awake + seconds(3600);
        QVERIFY(!watch.look(webhook(15, seconds(3700), seconds(3700)), again));
        QVERIFY(!watch.look(webhook(16, seconds(7205), seconds(7205)), again + seconds(5)));
    }

    void itIsToldOnceAndTakenBackOnce()
    {
        inbox::ClockWatch watch;
        (void)watch.look(ready(10), now);
        QVERIFY(watch.look(webhook(11, seconds(300), seconds(300)), now));
        QVERIFY(!watch.look(webhook(12, seconds(310), seconds(310)), now));
        QCOMPARE(watch.look(webhook(13, seconds(900), seconds(900)), now)->count(), 900);
        QCOMPARE(watch.look(webhook(14, seconds(0), seconds(0)), now)->count(), 0);
        QVERIFY(!watch.look(webhook(15, seconds(0), seconds(0)), now));
    }
};

QTEST_GUILESS_MAIN(TestInboxClockWatch)
#include "tst_inbox_clock_watch.moc"
