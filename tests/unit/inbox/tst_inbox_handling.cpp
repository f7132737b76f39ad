// SPDX-License-Identifier: Apache-2.0
#include "inbox/handling_acts.h"
#include "inbox_fixture.h"

#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using store::handling::Axis;
using store::handling::Decision;

namespace {

const QString sato = QStringLiteral("U1");

//! A console of a team, which decides by itself too.
struct Desk : InboxRig
{
    int acts = 0;
    QString name;

    explicit Desk(const QString &who)
        : name(who)
    {
        relayProves = true;
    }

    void takeText(qint64 at, qint64 seq)
    {
        take({webhookRecord(bodyOf({textEvent(userSource(sato), at)}), seq)});
    }
    //! Returns what goes to the relay.
    relay::ActRecord decide(Axis axis, bool on)
    {
        Decision decision;
        decision.uuid = QStringLiteral("%1-%2").arg(name).arg(++acts);
        decision.conversation = chat(sato).id;
        decision.axis = axis;
        decision.on = on;
        decision.by = name;
        decision.at = {startMs + 3'600'000};
        store::handling::base(*database, decision);
        store::handling::decide(*database, decision, false);
        touch();
        return inbox::actOf(decision, {sato});
    }
    void takeAct(relay::ActRecord act, qint64 seq, const QString &epoch = QStringLiteral("01J"))
    {
        act.by = QStringLiteral("console"); // as the relay writes it
        take({{"1766286908000-" + QByteArray::number(seq), seq, epoch, act}});
    }
    void touch()
    {
        store::ChangeSet unused;
        store::inbox::touch(*database, {chat(sato).id}, unused);
    }
    [[nodiscard]] bool done() const { return chat(sato).done; }
};

} // namespace

//! Decisions of a team: in the relay's order, the same at every console.
class TestInboxHandling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDecidedShowsAtOnceAndIsNotDoubled()
    {
        Desk aya(QStringLiteral("Aya"));
        aya.takeText(1, 1);
        const auto act = aya.decide(Axis::Done, true);
        QVERIFY(aya.done());
        QVERIFY(!aya.chat(sato).waitingSince.isValid());
        aya.takeAct(act, 2);
        QVERIFY(aya.done());
        QCOMPARE(aya.chat(sato).doneBy, QStringLiteral("Aya"));
        QVERIFY(aya.outcome.messages.isEmpty());
        aya.takeText(2, 3);
        QVERIFY(!aya.done());
        aya.takeAct(act, 2); // told again: it is older than the message
        QVERIFY(!aya.done());
    }

    // The act is told behind a message that its console had not taken.
    void aDoneClosesNoMessageThatItDidNotKnowOf()
    {
        Desk aya(QStringLiteral("Aya"));
        Desk ben(QStringLiteral("Ben"));
        aya.takeText(1, 1);
        const auto act = aya.decide(Axis::Done, true);
        for (Desk *desk : {&aya, &ben}) {
            if (desk == &ben)
                desk->takeText(1, 1);
            desk->takeText(2, 2);
            desk->takeAct(act, 3);
            QVERIFY(!desk->done());
            QCOMPARE(desk->chat(sato).waitingSince.at, startMs + 2000);
        }
        // A message of an earlier time that came late is no less news.
        const auto second = ben.decide(Axis::Done, true);
        for (Desk *desk : {&aya, &ben}) {
            desk->take({webhookRecord(bodyOf({textEvent(userSource(sato), -5)}), 4)});
            desk->takeAct(second, 5);
            QVERIFY(!desk->done());
        }
    }

    void theLastInTheRelaysOrderDecides()
    {
        Desk aya(QStringLiteral("Aya"));
        Desk ben(QStringLiteral("Ben"));
        for (Desk *desk : {&aya, &ben})
            desk->takeText(1, 1);
        const auto done = aya.decide(Axis::Done, true);
        const auto reopened = ben.decide(Axis::Done, false);
        QVERIFY(aya.done());
        for (Desk *desk : {&aya, &ben}) {
            desk->takeAct(reopened, 2);
            desk->takeAct(done, 3);
        }
        QVERIFY(aya.done() && ben.done());
        const auto muted = aya.decide(Axis::Muted, true);
        const auto spam = ben.decide(Axis::Spam, true);
        for (Desk *desk : {&aya, &ben}) {
            desk->takeAct(muted, 4);
            desk->takeAct(spam, 5);
            QVERIFY(desk->chat(sato).muted && desk->chat(sato).spam);
        }
        // Newer ones of its own, which nobody has told back, stand above what is told.
        const auto again = aya.decide(Axis::Muted, false);
        aya.takeAct(ben.decide(Axis::Muted, true), 6);
        QVERIFY(!aya.chat(sato).muted);
        aya.takeAct(again, 7);
        QVERIFY(!aya.chat(sato).muted);
    }

    void whatTheRelayRefusesIsTakenBack()
    {
        Desk aya(QStringLiteral("Aya"));
        aya.takeText(1, 1);
        const auto first = aya.decide(Axis::Done, true);
        aya.takeAct(first, 2);
        const auto refused = aya.decide(Axis::Done, false);
        QVERIFY(!aya.done());
        QVERIFY(store::handling::withdraw(*aya.database, refused.id));
        QVERIFY(!store::handling::withdraw(*aya.database, refused.id));
        QVERIFY(aya.done());
    }

    // The relay's log was made anew: its numbers say nothing about the act, the place in the
    // chat does.
    void actsOfAnotherLogAreJudgedByTheirPlace()
    {
        Desk aya(QStringLiteral("Aya"));
        Desk ben(QStringLiteral("Ben"));
        for (Desk *desk : {&aya, &ben})
            desk->takeText(1, 500);
        const auto early = aya.decide(Axis::Done, true);
        for (Desk *desk : {&aya, &ben}) {
            desk->takeAct(early, 1, QStringLiteral("02J"));
            QVERIFY(desk->done());
            desk->take({webhookRecord(bodyOf({textEvent(userSource(sato), 9)}), 0)});
        }
        QVERIFY(!aya.done() && !ben.done());
        ben.takeAct(early, 3, QStringLiteral("02J"));
        QVERIFY(!ben.done()); // it knew of the first message only
    }

    void aMessageForAnotherModuleIsShownAndNothingElse()
    {
        Desk aya(QStringLiteral("Aya"));
        aya.takeText(1, 1);
        (void)aya.decide(Axis::Done, true);
        auto event = textEvent(userSource(sato), 2);
        event.insert(QStringLiteral("mode"), QStringLiteral("standby"));
        aya.take({webhookRecord(bodyOf({event}), 2)});
        QCOMPARE(aya.thread(sato).size(), 2);
        QVERIFY(aya.thread(sato).at(1).isStandby());
        QVERIFY(aya.done());
        QCOMPARE(aya.chat(sato).unread, 1);
        QCOMPARE(aya.chat(sato).unseen, 1);
        QVERIFY(!aya.chat(sato).waitingSince.isValid());
        QVERIFY(aya.outcome.messages.isEmpty());
        QCOMPARE(aya.chat(sato).preview, QStringLiteral("text 2"));
    }

    void theCustomersWordsAreNoStandby()
    {
        Desk aya(QStringLiteral("Aya"));
        auto event = textEvent(userSource(sato), 1);
        auto message = event.value(QLatin1String("message")).toObject();
        message.insert(QStringLiteral("type"), QStringLiteral("location"));
        message.insert(QStringLiteral("address"), QStringLiteral(R"("standby":true)"));
        event.insert(QStringLiteral("message"), message);
        aya.take({webhookRecord(bodyOf({event}), 1)});
        QVERIFY(!aya.thread(sato).at(0).isStandby());
        QCOMPARE(aya.chat(sato).unread, 1);
    }

    void badActsAreNoDecisions()
    {
        relay::ActRecord act;
        act.kind = QStringLiteral("note");
        QVERIFY(!inbox::decisionOf(act));
        act.kind = QStringLiteral("done");
        act.body = {{QStringLiteral("upToTime"), -4}, {QStringLiteral("seenSeq"), -9}};
        const auto decision = inbox::decisionOf(act);
        QVERIFY(decision && decision->on);
        QVERIFY(!decision->upTo.isValid());
        QCOMPARE(decision->seq, 0);
    }
};

QTEST_GUILESS_MAIN(TestInboxHandling)
#include "tst_inbox_handling.moc"
