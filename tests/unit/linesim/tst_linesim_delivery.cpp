// SPDX-License-Identifier: Apache-2.0
#include "linesim/delivery/delivery_plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace kidoku::linesim;
using namespace Qt::StringLiterals;
using Ms = std::chrono::milliseconds;

//! The plan of webhooks: order, duplicates, shuffle, redelivery, pace, limits.
class TestLinesimDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfAChat();
    void keepsTheOrderOfPostingAcrossChats();
    void passesOverAChatWithOneOnItsWay();
    void aLateEndFromBeforeAResetChangesNothing();
    void sendsNothingWithoutAWebhook();
    void waitsWhilePaused();
    void sendsEveryNthTwice();
    void spoilsEveryNthSignature();
    void shufflesForSure();
    void shuffleWaitsOnlyItsWindow();
    void redeliversWithTheSameIdAndBackoff();
    void redeliversOnlyWhenSwitchedOn();
    void holdsItsPace();
    void itsPaceStarvesNobody();
    void countersKeepTheirPlace();
    void dropsWhatDoesNotFit();
    void aResetForgetsEverythingButTheAddress();
    void settingsRefuse_data();
    void settingsRefuse();
    void nullChangesNothing();

private:
    static QJsonObject event(int number)
    {
        return {{u"webhookEventId"_s, QString::number(number)}};
    }
    static DeliveryPlan planWith(const QJsonObject &changes)
    {
        DeliveryPlan plan(1);
        QJsonObject all = changes;
        all.insert(u"webhook"_s, u"http://127.0.0.1:1/"_s);
        plan.setSettings(merged(DeliverySettings(), all).value());
        return plan;
    }
    static QList<Parcel> takeAll(DeliveryPlan &plan, Ms now)
    {
        QList<Parcel> all;
        while (auto parcel = plan.take(now)) {
            plan.finished(*parcel);
            all.append(*parcel);
        }
        return all;
    }
    static QStringList idsOf(const QList<Parcel> &parcels)
    {
        QStringList ids;
        for (const Parcel &parcel : parcels)
            ids.append(parcel.eventId());
        return ids;
    }
};

void TestLinesimDelivery::keepsTheOrderOfAChat()
{
    DeliveryPlan plan = planWith({});
    QStringList expected;
    for (int i = 0; i < 50; ++i) {
        plan.add(u"chat"_s, event(i), Ms(0));
        expected.append(QString::number(i));
    }
    QCOMPARE(idsOf(takeAll(plan, Ms(0))), expected);
}

void TestLinesimDelivery::keepsTheOrderOfPostingAcrossChats()
{
    DeliveryPlan plan = planWith({});
    QStringList expected;
    for (int i = 0; i < 500; ++i) {
        plan.add(u"chat %1"_s.arg(i % 70), event(i), Ms(0));
        expected.append(QString::number(i));
    }
    QCOMPARE(idsOf(takeAll(plan, Ms(0))), expected);
}

void TestLinesimDelivery::passesOverAChatWithOneOnItsWay()
{
    DeliveryPlan plan = planWith({});
    plan.add(u"a"_s, event(1), Ms(0));
    plan.add(u"a"_s, event(2), Ms(0));
    plan.add(u"b"_s, event(3), Ms(0));
    plan.add(u"a"_s, event(4), Ms(0));
    plan.add(u"c"_s, event(5), Ms(0));
    const auto next = [&plan] {
        const auto parcel = plan.take(Ms(0));
        return parcel ? *parcel : Parcel();
    };
    const Parcel first = next();
    QCOMPARE(first.eventId(), u"1"_s);
    const Parcel third = next();
    QCOMPARE(third.eventId(), u"3"_s);
    plan.finished(first);
    QCOMPARE(next().eventId(), u"2"_s); // older than 5
    QCOMPARE(next().eventId(), u"5"_s);
    plan.finished(third);
    QVERIFY(!plan.take(Ms(0))); // 4 waits for 2
}

void TestLinesimDelivery::aLateEndFromBeforeAResetChangesNothing()
{
    DeliveryPlan plan = planWith({});
    plan.add(u"a"_s, event(1), Ms(0));
    const auto old = plan.take(Ms(0));
    plan.reset();
    plan.add(u"a"_s, event(2), Ms(0));
    plan.add(u"a"_s, event(3), Ms(0));
    QCOMPARE(plan.take(Ms(0))->eventId(), u"2"_s);
    plan.finished(*old);
    QVERIFY(!plan.take(Ms(0)));
}

void TestLinesimDelivery::sendsNothingWithoutAWebhook()
{
    DeliveryPlan plan(1);
    plan.add(u"chat"_s, event(1), Ms(0));
    QVERIFY(takeAll(plan, Ms(0)).isEmpty());
}

void TestLinesimDelivery::waitsWhilePaused()
{
    DeliveryPlan plan = planWith({{u"paused"_s, true}});
    plan.add(u"chat"_s, event(1), Ms(0));
    QVERIFY(takeAll(plan, Ms(0)).isEmpty());
    DeliverySettings settings = plan.settings();
    settings.paused = false;
    plan.setSettings(settings);
    QCOMPARE(takeAll(plan, Ms(0)).size(), 1);
}

void TestLinesimDelivery::sendsEveryNthTwice()
{
    DeliveryPlan plan = planWith({{u"duplicateEvery"_s, 3}});
    for (int i = 1; i <= 6; ++i)
        plan.add(u"chat"_s, event(i), Ms(0));
    const QList<Parcel> parcels = takeAll(plan, Ms(0));
    QCOMPARE(idsOf(parcels), QString(u"1 2 3 3 4 5 6 6"_s).split(u' '));
    QVERIFY(!parcels.at(2).isRedelivery);
    QVERIFY(parcels.at(3).isRedelivery);
}

void TestLinesimDelivery::spoilsEveryNthSignature()
{
    DeliveryPlan plan = planWith({{u"badSignatureEvery"_s, 2}});
    for (int i = 1; i <= 4; ++i)
        plan.add(u"chat"_s, event(i), Ms(0));
    QList<bool> bad;
    for (const Parcel &parcel : takeAll(plan, Ms(0)))
        bad.append(parcel.badSignature);
    QCOMPARE(bad, QList<bool>({false, true, false, true}));
}

void TestLinesimDelivery::shufflesForSure()
{
    for (quint64 seed = 0; seed < 200; ++seed) {
        DeliveryPlan plan(seed);
        plan.setSettings(*merged(DeliverySettings(),
                                 {{u"webhook"_s, u"http://127.0.0.1:1/"_s}, {u"shuffle"_s, true}}));
        for (int i = 0; i < 4; ++i)
            plan.add(u"chat %1"_s.arg(i % 2), event(i), Ms(0));
        const QStringList ids = idsOf(takeAll(plan, Ms(0)));
        QCOMPARE(ids.size(), 4);
        QVERIFY(ids != QStringList({u"0"_s, u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 4);
    }
}

void TestLinesimDelivery::shuffleWaitsOnlyItsWindow()
{
    DeliveryPlan plan = planWith({{u"shuffle"_s, true}});
    plan.add(u"chat"_s, event(1), Ms(1000));
    QVERIFY(takeAll(plan, Ms(1000)).isEmpty());
    QCOMPARE(plan.nextTick(Ms(1000)), Ms(1000) + DeliveryPlan::shuffleWindow);
    plan.tick(Ms(1099));
    QVERIFY(takeAll(plan, Ms(1099)).isEmpty());
    plan.tick(Ms(1100));
    QCOMPARE(takeAll(plan, Ms(1100)).size(), 1);
}

void TestLinesimDelivery::redeliversWithTheSameIdAndBackoff()
{
    DeliveryPlan plan = planWith({{u"redelivery"_s, true}});
    plan.add(u"chat"_s, event(1), Ms(0));
    Parcel parcel = takeAll(plan, Ms(0)).first();
    QVERIFY(parcel.body(u"U"_s).contains("\"isRedelivery\":false"));
    Ms now(0);
    Ms before(0);
    int tries = 1;
    for (;;) {
        plan.failed(parcel, now);
        const auto due = plan.nextTick(now);
        if (!due)
            break;
        QVERIFY(*due - now >= before);
        before = *due - now;
        QVERIFY(takeAll(plan, now).isEmpty());
        now = *due;
        plan.tick(now);
        parcel = takeAll(plan, now).first();
        QCOMPARE(parcel.eventId(), u"1"_s);
        QVERIFY(parcel.body(u"U"_s).contains("\"isRedelivery\":true"));
        ++tries;
    }
    QCOMPARE(tries, DeliveryPlan::mostTries);
    QCOMPARE(before, Ms(30'000));
}

void TestLinesimDelivery::redeliversOnlyWhenSwitchedOn()
{
    DeliveryPlan plan = planWith({});
    plan.add(u"chat"_s, event(1), Ms(0));
    plan.failed(takeAll(plan, Ms(0)).first(), Ms(0));
    QVERIFY(!plan.nextTick(Ms(0)));
}

void TestLinesimDelivery::holdsItsPace()
{
    DeliveryPlan plan = planWith({{u"perSecond"_s, 100}});
    for (int i = 0; i < 1000; ++i)
        plan.add(u"chat %1"_s.arg(i), event(i), Ms(0));
    qsizetype sent = 0;
    for (Ms now(1'000'000); now < Ms(1'002'000); now += Ms(5))
        sent += takeAll(plan, now).size();
    QVERIFY2(sent >= 200 && sent <= 204, qPrintable(QString::number(sent)));
    QVERIFY(plan.nextTick(Ms(1'001'995)));
}

void TestLinesimDelivery::itsPaceStarvesNobody()
{
    DeliveryPlan plan = planWith({{u"perSecond"_s, 10}});
    QStringList expected;
    for (int i = 0; i < 20; ++i) {
        plan.add(u"chat %1"_s.arg(i), event(i), Ms(0));
        expected.append(QString::number(i));
    }
    // A chat that never falls silent must not push the others back.
    QList<Parcel> sent;
    for (Ms now(1'000'000); now < Ms(1'010'000); now += Ms(50)) {
        plan.add(u"chat 0"_s, event(1000), now);
        sent += takeAll(plan, now);
    }
    QCOMPARE(idsOf(sent.first(20)), expected);
}

void TestLinesimDelivery::countersKeepTheirPlace()
{
    DeliveryPlan plan = planWith({{u"duplicateEvery"_s, 3}, {u"badSignatureEvery"_s, 3}});
    const auto change = [&plan](const QJsonObject &changes) {
        plan.setSettings(merged(plan.settings(), changes).value());
    };
    for (int i = 1; i <= 2; ++i)
        plan.add(u"chat"_s, event(i), Ms(0));
    QCOMPARE(takeAll(plan, Ms(0)).size(), 2);
    change({{u"redelivery"_s, true}, {u"duplicateEvery"_s, 3}});
    plan.add(u"chat"_s, event(3), Ms(0));
    QList<Parcel> third = takeAll(plan, Ms(0));
    QCOMPARE(idsOf(third), QStringList({u"3"_s, u"3"_s}));
    QVERIFY(third.first().badSignature);
    // A counter begins again with its own number only.
    plan.add(u"chat"_s, event(4), Ms(0));
    takeAll(plan, Ms(0)); // bad signatures: the duplicate was the first of three, this the second
    change({{u"duplicateEvery"_s, 2}});
    plan.add(u"chat"_s, event(5), Ms(0));
    const QList<Parcel> fifth = takeAll(plan, Ms(0));
    QCOMPARE(fifth.size(), 1);
    QVERIFY(fifth.first().badSignature);
}

void TestLinesimDelivery::dropsWhatDoesNotFit()
{
    DeliveryPlan plan = planWith({{u"paused"_s, true}});
    const QJsonObject small = event(1);
    for (qsizetype i = 0; i < DeliveryPlan::queueLimit + 10; ++i)
        plan.add(u"chat"_s, small, Ms(0));
    const QJsonObject state = plan.toJson();
    QVERIFY(state.value("queued"_L1).toInteger() <= DeliveryPlan::queueLimit);
    QVERIFY(state.value("dropped"_L1).toInteger() >= 10);
}

void TestLinesimDelivery::aResetForgetsEverythingButTheAddress()
{
    DeliveryPlan plan = planWith({{u"redelivery"_s, true}, {u"duplicateEvery"_s, 2}});
    plan.add(u"chat"_s, event(1), Ms(0));
    const Parcel old = takeAll(plan, Ms(0)).first();
    plan.add(u"chat"_s, event(2), Ms(0));
    plan.reset();
    QVERIFY(!plan.isCurrent(old));
    plan.failed(old, Ms(0));
    QVERIFY(takeAll(plan, Ms(0)).isEmpty());
    QVERIFY(!plan.nextTick(Ms(0)));
    QVERIFY(!plan.settings().redelivery);
    QCOMPARE(plan.settings().webhook, QUrl(u"http://127.0.0.1:1/"_s));
}

void TestLinesimDelivery::settingsRefuse_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::newRow("an unknown key") << QJsonObject{{u"pause"_s, true}};
    QTest::newRow("an unknown key that is null") << QJsonObject{{u"pause"_s, QJsonValue()}};
    QTest::newRow("a text for a flag") << QJsonObject{{u"paused"_s, u"no"_s}};
    QTest::newRow("a negative number") << QJsonObject{{u"perSecond"_s, -1}};
    QTest::newRow("a broken number") << QJsonObject{{u"duplicateEvery"_s, 1.5}};
    QTest::newRow("a webhook with https") << QJsonObject{{u"webhook"_s, u"https://127.0.0.1/"_s}};
    QTest::newRow("a webhook beyond loopback")
        << QJsonObject{{u"webhook"_s, u"http://192.0.2.1/"_s}};
    QTest::newRow("a webhook with a password")
        << QJsonObject{{u"webhook"_s, u"http://a:b@127.0.0.1/"_s}};
    QTest::newRow("a webhook that is a number") << QJsonObject{{u"webhook"_s, 5}};
}

void TestLinesimDelivery::settingsRefuse()
{
    QFETCH(QJsonObject, changes);
    const auto settings = merged(DeliverySettings(), changes);
    QVERIFY(!settings.ok());
    QVERIFY(settings.error().contains(changes.keys().first()));
}

void TestLinesimDelivery::nullChangesNothing()
{
    const QJsonObject before
        = merged(
              DeliverySettings(),
              {{u"webhook"_s, u"http://127.0.0.1:1/"_s}, {u"paused"_s, true}, {u"perSecond"_s, 5}})
              ->toJson();
    QJsonObject nulls;
    for (const QString &key : before.keys())
        nulls.insert(key, QJsonValue());
    QCOMPARE(nulls.size(), 7);
    const auto settings = merged(merged(DeliverySettings(), before).value(), nulls);
    QVERIFY(settings.ok());
    QCOMPARE(settings->toJson(), before);
}

QTEST_GUILESS_MAIN(TestLinesimDelivery)
#include "tst_linesim_delivery.moc"
