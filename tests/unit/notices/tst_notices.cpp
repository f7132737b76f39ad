// SPDX-License-Identifier: Apache-2.0
#include "notices/notices.h"
#include "support/manual_clock.h"

#include <QTest>

using namespace kidoku;
using namespace kidoku::notices;
using namespace std::chrono_literals;
using kidoku::testing::ManualClock;

namespace {

const core::AccountId shop{QStringLiteral("shop")};

//! "show chat/1 First", "take back summary", "sound Tick".
QString told(const Order &order)
{
    static const QHash<Sound, QString> sounds{{Sound::None, QString()},
                                              {Sound::First, QStringLiteral(" First")},
                                              {Sound::More, QStringLiteral(" More")},
                                              {Sound::Tick, QStringLiteral(" Tick")}};
    switch (order.what) {
    case Order::Do::Show:
        return QStringLiteral("show ") + order.notice.key + sounds.value(order.sound);
    case Order::Do::Withdraw:
        return QStringLiteral("take back ") + order.notice.key;
    case Order::Do::Sound:
        break;
    }
    return QStringLiteral("sound") + sounds.value(order.sound);
}

class NoticesTest : public QObject
{
    Q_OBJECT

private:
    ManualClock m_clock;
    std::unique_ptr<Notices> m_notices;
    QHash<int, store::Conversation> m_chats;
    int m_next = 0;
    QList<Order> m_last;

    store::Conversation &chat(int id)
    {
        store::Conversation &record = m_chats[id];
        record.id = {id};
        record.account = shop;
        return record;
    }
    store::Message message(int id)
    {
        store::Message message;
        message.conversation = {id};
        message.row = ++m_next;
        message.id = {QString::number(m_next)};
        message.position = {m_clock.now().ms, m_next};
        message.text = QStringLiteral("words %1").arg(m_next);
        return message;
    }
    void writes(int id)
    {
        store::Conversation &record = chat(id);
        ++record.unseen;
        ++record.unread;
        record.done = false;
        m_notices->arrived(record, message(id));
    }
    void seen(int id)
    {
        chat(id).unseen = 0;
        m_notices->changed(chat(id));
    }
    void markedBySomebody(int id)
    {
        chat(id).unread = 0;
        m_notices->changed(chat(id));
    }
    //! What is told at this moment.
    QStringList now()
    {
        m_last = m_notices->take();
        QStringList all;
        for (const Order &order : std::as_const(m_last))
            all.append(told(order));
        all.sort();
        return all;
    }
    //! Lets \a time pass as a timer would, and says everything that was told meanwhile.
    QStringList during(core::Milliseconds time)
    {
        QStringList all = now();
        while (true) {
            const auto due = m_notices->untilDue();
            const core::Milliseconds step
                = due ? std::min(time, std::max(*due, core::Milliseconds(1))) : time;
            m_clock.advance(step);
            time -= step;
            all += now();
            if (time <= core::Milliseconds(0))
                return all;
        }
    }
    void use(const std::function<void(Rules &)> &change)
    {
        Rules rules = m_notices->rules();
        change(rules);
        m_notices->setRules(rules);
    }
    [[nodiscard]] int minuteOfDay() const
    {
        const QTime time = QDateTime::fromMSecsSinceEpoch(m_clock.now().ms).time();
        return time.hour() * 60 + time.minute();
    }
    static QStringList lines(std::initializer_list<const char *> words)
    {
        QStringList all;
        for (const char *word : words)
            all.append(QString::fromLatin1(word));
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_notices = std::make_unique<Notices>(m_clock);
        m_chats.clear();
        use([](Rules &rules) { rules.reminder = false; });
    }

    void theFirstIsShownAtOnceAndMoreTakesItsPlace()
    {
        QVERIFY(!m_notices->untilDue());
        writes(1);
        QCOMPARE(m_notices->untilDue(), std::optional(core::Milliseconds(0)));
        QCOMPARE(now(), lines({"show chat/1 First"}));
        QCOMPARE(m_last.constFirst().notice.messages, 1);
        writes(1);
        writes(1);
        QCOMPARE(now(), lines({})); // not twice within a second
        QCOMPARE(during(1s), lines({"show chat/1 More"}));
        QCOMPARE(m_last.constFirst().notice.messages, 3);
        QVERIFY(!m_notices->untilDue());
    }
    void theSecondSoundComesAtMostEveryTwentySeconds()
    {
        writes(1);
        QStringList all = now();
        for (int i = 0; i < 45; ++i) {
            m_clock.advance(1s);
            writes(1);
            all += now();
        }
        QCOMPARE(all.size(), 46);
        QCOMPARE(all.filter(QStringLiteral("First")).size(), 1);
        QCOMPARE(all.filter(QStringLiteral("More")).size(), 3); // at 1, 21 and 41 s
    }
    void whatIsSeenIsTakenBackAndNewAgainLater()
    {
        writes(1);
        QCOMPARE(now(), lines({"show chat/1 First"}));
        seen(1);
        QCOMPARE(now(), lines({"take back chat/1"}));
        seen(1);
        QCOMPARE(now(), lines({}));
        m_clock.advance(1min);
        writes(1);
        QCOMPARE(now(), lines({"show chat/1 First"}));
    }
    void aColleaguesMarkTakesItBack()
    {
        writes(1);
        QCOMPARE(now(), lines({"show chat/1 First"}));
        markedBySomebody(1);
        QCOMPARE(now(), lines({"take back chat/1"}));
    }
    void whereReadMeansNothingOnlySeenTakesItBack()
    {
        use([](Rules &rules) { rules.readOnArrival = {shop}; });
        writes(1);
        markedBySomebody(1);
        QCOMPARE(now(), lines({"show chat/1 First"}));
        seen(1);
        QCOMPARE(now(), lines({"take back chat/1"}));
    }

    void someAreNeverTold_data()
    {
        using Prepare = std::function<void(NoticesTest &)>;
        QTest::addColumn<Prepare>("prepare");
        const auto chatIs = [](void (*change)(store::Conversation &)) -> Prepare {
            return [change](NoticesTest &t) { change(t.chat(1)); };
        };
        const auto ruleIs = [](void (*change)(Rules &)) -> Prepare {
            return [change](NoticesTest &t) { t.use(change); };
        };
        QTest::newRow("muted") << chatIs([](store::Conversation &c) { c.muted = true; });
        QTest::newRow("spam") << chatIs([](store::Conversation &c) { c.spam = true; });
        QTest::newRow("account") << ruleIs([](Rules &r) { r.muted = {shop}; });
        QTest::newRow("off") << ruleIs([](Rules &r) { r.messages = false; });
        QTest::newRow("pause") << Prepare(
            [](NoticesTest &t) { t.m_notices->pauseUntil(t.m_clock.now() + 1h); });
        QTest::newRow("quiet") << Prepare([](NoticesTest &t) {
            t.use([&t](Rules &r) {
                r.quiet.on = true;
                r.quiet.from = t.minuteOfDay();
                r.quiet.to = (t.minuteOfDay() + 60) % 1440;
            });
        });
    }
    void someAreNeverTold()
    {
        QFETCH(std::function<void(NoticesTest &)>, prepare);
        prepare(*this);
        writes(1);
        QCOMPARE(during(50min), lines({}));
    }
    void whatIsNoNewsIsNotTold()
    {
        chat(1).unseen = 1;
        chat(1).unread = 1;
        store::Message own = message(1);
        own.incoming = false;
        m_notices->arrived(chat(1), own);
        store::Message event = message(1);
        event.kind = store::MessageKind::System;
        m_notices->arrived(chat(1), event);
        QCOMPARE(now(), lines({}));
    }
    void aMuteThatEndsLetsThroughAgain()
    {
        chat(1).muted = true;
        chat(1).mutedUntil = m_clock.now() + 1h;
        writes(1);
        QCOMPARE(during(61min), lines({}));
        writes(1);
        QCOMPARE(now(), lines({"show chat/1 First"}));
    }
    void settingDoneOrMutingTakesBack()
    {
        for (const int id : {1, 2, 3})
            writes(id);
        QCOMPARE(now().size(), 3);
        chat(1).done = true;
        m_notices->changed(chat(1));
        chat(2).muted = true;
        m_notices->changed(chat(2));
        use([](Rules &rules) { rules.muted = {shop}; });
        QCOMPARE(now(), lines({"take back chat/1", "take back chat/2", "take back chat/3"}));
    }

    void beforeOnesEyesItOnlyTicks()
    {
        m_notices->setFocus(true, {1});
        writes(1);
        QCOMPARE(now(), lines({"sound Tick"}));
        writes(2); // another one than that which is open
        QCOMPARE(now(), lines({"show chat/2 First"}));
        m_notices->setFocus(false, {1});
        writes(1);
        QCOMPARE(now(), lines({"show chat/1 First"}));
    }

    void moreThanFiveChatsAreOneSummary()
    {
        for (int id = 1; id <= 5; ++id) {
            writes(id);
            QCOMPARE(now().size(), 1);
            m_clock.advance(2s);
        }
        writes(6);
        writes(6);
        QCOMPARE(now(),
                 lines({"show summary First", "take back chat/1", "take back chat/2",
                        "take back chat/3", "take back chat/4", "take back chat/5"}));
        QCOMPARE(m_last.constLast().notice.chats, 6);
        QCOMPARE(m_last.constLast().notice.messages, 7);
        writes(7);
        writes(1);
        QCOMPARE(during(1s), lines({"show summary First"}));
        QCOMPARE(m_last.constLast().notice.chats, 7);
        for (int id = 1; id <= 6; ++id)
            seen(id);
        QCOMPARE(during(1s), lines({"show summary"}));
        seen(7);
        QCOMPARE(during(1s), lines({"take back summary"}));
        QVERIFY(!m_notices->untilDue());
    }
    void fiveAreNone()
    {
        for (int id = 1; id <= 5; ++id)
            writes(id);
        QCOMPARE(now().filter(QStringLiteral("show chat/")).size(), 5);
        m_clock.advance(31s);
        writes(6);
        QCOMPARE(now(), lines({"show chat/6 First"}));
    }
    void aFloodSoundsOnceAndCostsOneShowingASecond()
    {
        int shown = 0;
        int sounds = 0;
        for (int i = 0; i < 10'000; ++i) {
            writes(100 + i % 3000);
            if (i % 10 == 9)
                m_clock.advance(10ms);
            for (const Order &order : m_notices->take()) {
                shown += order.what == Order::Do::Show ? 1 : 0;
                sounds += order.sound != Sound::None ? 1 : 0;
            }
        }
        QVERIFY2(shown <= 5 + 11, qPrintable(QString::number(shown)));
        QVERIFY2(sounds <= shown, qPrintable(QString::number(sounds)));
    }

    void nobodyLooksSoItIsToldAgain()
    {
        use([](Rules &rules) { rules.reminder = true; });
        writes(1);
        QCOMPARE(during(2min), lines({"show chat/1 First"}));
        QCOMPARE(during(2min), lines({"show chat/1 First"})); // after 3
        QCOMPARE(during(4min), lines({"show chat/1 First"})); // after 8
        QCOMPARE(during(5min), lines({"show chat/1 First"})); // after 13
        seen(1);
        QCOMPARE(during(30min), lines({"take back chat/1"}));
    }
    void severalAreRemindedOfTogether()
    {
        use([](Rules &rules) { rules.reminder = true; });
        for (const int id : {1, 2}) {
            writes(id);
            QCOMPARE(during(30s).size(), 1);
        }
        QCOMPARE(during(3min),
                 lines({"show summary First", "take back chat/1", "take back chat/2"}));
    }
    void afterQuietHoursTheNightIsOneSummary()
    {
        use([this](Rules &rules) {
            rules.reminder = true;
            rules.quiet.on = true;
            rules.quiet.from = minuteOfDay();
            rules.quiet.to = (minuteOfDay() + 60) % 1440;
        });
        for (int id = 1; id <= 8; ++id) {
            writes(id);
            QCOMPARE(during(1min), lines({}));
        }
        QCOMPARE(during(55min), lines({"show summary First"}));
    }

    void failedMarksAreOneToast()
    {
        m_notices->markFailed(shop, {1});
        m_notices->markFailed(shop, {2});
        QCOMPARE(now(), lines({"show failures"}));
        QCOMPARE(m_last.constFirst().notice.marks, 2);
        m_notices->markFailed(shop, {2});
        QCOMPARE(during(2h), lines({})); // not repeated
        m_notices->markSettled({1});
        m_notices->markSettled({2});
        QCOMPARE(now().last(), QStringLiteral("take back failures"));
        m_notices->setFocus(true, {});
        m_notices->markFailed(shop, {3});
        QCOMPARE(during(2h), lines({}));
    }
    void aPausedAccountIsToldOncePerHour()
    {
        m_notices->setPaused(shop, true);
        QCOMPARE(now(), lines({"show paused/shop"}));
        m_notices->setPaused(shop, true);
        QCOMPARE(during(59min), lines({}));
        QCOMPARE(during(2min), lines({"show paused/shop"}));
        m_notices->setPaused(shop, false);
        QCOMPARE(now(), lines({"take back paused/shop"}));
        m_notices->setPaused(shop, true); // again within the hour
        QCOMPARE(during(30min), lines({}));
    }
    void aSilentRelayIsToldAfterAMinute()
    {
        m_notices->setRelaySilent(shop, true);
        QCOMPARE(during(59s), lines({}));
        m_notices->setRelaySilent(shop, false);
        QCOMPARE(during(59s), lines({}));
        m_notices->setRelaySilent(shop, true);
        QCOMPARE(during(61s), lines({"show relay/shop"}));
        QCOMPARE(during(3h), lines({}));
        m_notices->setRelaySilent(shop, false);
        QCOMPARE(now(), lines({"take back relay/shop"}));
        m_notices->setFocus(true, {});
        m_notices->setRelaySilent(shop, true);
        QCOMPARE(during(5min), lines({})); // the banner says so
    }
    void anAccountThatGoesTakesItsToastsAlong()
    {
        writes(1);
        m_notices->markFailed(shop, {1});
        m_notices->setPaused(shop, true);
        m_notices->setRelaySilent(shop, true);
        QCOMPARE(during(61s).size(), 4);
        m_notices->removeAccount(shop);
        QCOMPARE(now(),
                 lines({"take back chat/1", "take back failures", "take back paused/shop",
                        "take back relay/shop"}));
        QVERIFY(!m_notices->untilDue());
    }
    void theWordsOfAnUnsentMessageGo()
    {
        store::Conversation &record = chat(1);
        record.unseen = record.unread = 2;
        const store::Message last = message(1);
        m_notices->arrived(record, last);
        QCOMPARE(now().size(), 1);
        QCOMPARE(m_last.constFirst().notice.text, last.text);
        store::Message gone = last;
        gone.unsentAt = m_clock.now();
        m_notices->unsent(gone);
        QCOMPARE(during(1s), lines({"show chat/1"}));
        QVERIFY(m_last.constFirst().notice.text.isEmpty());
    }

    void quietHours_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("time");
        QTest::addColumn<bool>("quiet");
        const auto row
            = [](const char *name, int from, int to, int days, const char *time, bool quiet) {
                  QTest::newRow(name) << from << to << days << QString::fromLatin1(time) << quiet;
              };
        // 2026-11-23 is a Monday.
        row("in the day", 540, 600, 127, "2026-11-23T09:30:00", true);
        row("first minute", 540, 600, 127, "2026-11-23T09:00:00", true);
        row("last minute", 540, 600, 127, "2026-11-23T09:59:59", true);
        row("over", 540, 600, 127, "2026-11-23T10:00:00", false);
        row("evening", 1320, 420, 127, "2026-11-23T23:00:00", true);
        row("morning", 1320, 420, 127, "2026-11-23T06:59:00", true);
        row("noon", 1320, 420, 127, "2026-11-23T12:00:00", false);
        row("Monday only, its evening", 1320, 420, 1, "2026-11-23T22:30:00", true);
        row("Monday only, the night after", 1320, 420, 1, "2026-11-24T03:00:00", true);
        row("Monday only, the night before", 1320, 420, 1, "2026-11-23T03:00:00", false);
        row("Sunday's night", 1320, 420, 64, "2026-11-23T03:00:00", true);
        row("no time at all", 600, 600, 127, "2026-11-23T10:00:00", false);
        row("no day", 540, 600, 0, "2026-11-23T09:30:00", false);
    }
    void quietHours()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, days);
        QFETCH(QString, time);
        QFETCH(bool, quiet);
        QuietHours hours{true, from, to, days};
        const QDateTime local = QDateTime::fromString(time, Qt::ISODate);
        QCOMPARE(hours.cover(local), quiet);
        hours.on = false;
        QVERIFY(!hours.cover(local));
    }
};

} // namespace

Q_DECLARE_METATYPE(std::function<void(NoticesTest &)>)

QTEST_GUILESS_MAIN(NoticesTest)
#include "tst_notices.moc"
