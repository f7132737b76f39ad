// SPDX-License-Identifier: Apache-2.0
#include "inbox_fixture.h"

#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using relay::SignatureState;
using store::LogWhat;
using store::Proof;

namespace {

const QString sato = QStringLiteral("U1");
const QString mori = QStringLiteral("U2");

struct ProofRig : InboxRig
{
    void take(const QJsonObject &event, SignatureState signature)
    {
        InboxRig::take({webhookRecord(bodyOf({event}), 0, signature)});
    }
    void takeUnproven(const QJsonObject &event) { take(event, SignatureState::Unverifiable); }
    void takeProven(const QJsonObject &event) { take(event, SignatureState::Verified); }
    void setDone(bool done) { store::inbox::setDone(*database, chat(sato).id, done); }
};

QJsonObject follow(bool follows, qint64 at)
{
    return eventOf(follows ? QStringLiteral("follow") : QStringLiteral("unfollow"),
                   QStringLiteral("F%1").arg(at), at, userSource(sato));
}

// The same message as textEvent(at), told otherwise.
QJsonObject forged(const QString &user, qint64 at, const QString &text, const QString &eventId)
{
    QJsonObject event = textEvent(userSource(user), at);
    QJsonObject message = event.value(QLatin1String("message")).toObject();
    message.insert(QStringLiteral("text"), text);
    event.insert(QStringLiteral("message"), message);
    event.insert(QStringLiteral("webhookEventId"), eventId);
    return event;
}

} // namespace

// What could not be proved is shown with its mark and does nothing else, and gives way to what is.
class TestInboxProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnprovenUnsendErasesNothing()
    {
        ProofRig rig;
        rig.takeProven(textEvent(userSource(sato), 1));
        rig.takeUnproven(unsendEvent(userSource(sato), 2, 1));
        auto rows = rig.thread(sato);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).text, QStringLiteral("text 1"));
        QVERIFY(!rows.at(0).unsentAt.isValid());
        QCOMPARE(rows.at(1).kind, store::MessageKind::System);
        QCOMPARE(rows.at(1).proof, Proof::Unverifiable);

        rig.takeProven(unsendEvent(userSource(sato), 2, 1));
        rows = rig.thread(sato);
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.at(0).unsentAt.isValid());
        QVERIFY(rows.at(0).text.isEmpty());
        QCOMPARE(rows.at(1).proof, Proof::Verified);
    }

    void anUnprovenFollowOrUnfollowChangesNothing()
    {
        ProofRig rig;
        rig.takeProven(follow(true, 1));
        rig.takeUnproven(follow(false, 2));
        QVERIFY(!rig.chat(sato).blocked);
        QCOMPARE(rig.thread(sato).size(), 2);
        rig.takeProven(follow(false, 2));
        QVERIFY(rig.chat(sato).blocked);
        QCOMPARE(rig.thread(sato).size(), 2);
        rig.takeUnproven(follow(true, 3));
        QVERIFY(rig.chat(sato).blocked);
        rig.take(follow(true, 4), SignatureState::VerifiedAfterRepair);
        QVERIFY(!rig.chat(sato).blocked);
    }

    void anUnprovenMessageDoesNotOpenADoneChat()
    {
        ProofRig rig;
        rig.takeProven(textEvent(userSource(sato), 1));
        rig.setDone(true);
        rig.takeUnproven(textEvent(userSource(sato), 2));
        QVERIFY(rig.chat(sato).done);
        QCOMPARE(rig.chat(sato).unread, 2);
        rig.takeProven(textEvent(userSource(sato), 2));
        QVERIFY(!rig.chat(sato).done);
        QCOMPARE(rig.chat(sato).unread, 2);
        QCOMPARE(rig.thread(sato).size(), 2);
    }

    // A console without a channel secret, at our own relay, which has proved the body.
    void ourOwnRelaysWordIsEnoughToAct()
    {
        ProofRig rig;
        rig.relayProves = true;
        rig.takeUnproven(textEvent(userSource(sato), 1));
        rig.setDone(true);
        rig.takeUnproven(textEvent(userSource(sato), 2));
        QVERIFY(!rig.chat(sato).done);
        rig.takeUnproven(follow(false, 3));
        QVERIFY(rig.chat(sato).blocked);
        rig.takeUnproven(unsendEvent(userSource(sato), 4, 1));
        QVERIFY(rig.thread(sato).at(0).unsentAt.isValid());
        QCOMPARE(rig.thread(sato).size(), 3);
    }

    void theProvenTellingOfAnEventReplacesTheOther()
    {
        ProofRig rig;
        rig.takeUnproven(forged(sato, 1, QStringLiteral("forged"), QStringLiteral("E1")));
        const qint64 row = rig.thread(sato).at(0).row;
        rig.takeProven(textEvent(userSource(sato), 1));
        const auto rows = rig.thread(sato);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0).row, row); // what shows it is told of a change, not of a second one
        QCOMPARE(rows.at(0).text, QStringLiteral("text 1"));
        QCOMPARE(rows.at(0).proof, Proof::Verified);
        QCOMPARE(rig.changes.messages.size(), 1);
        QVERIFY(rig.outcome.messages.isEmpty()); // nobody is notified twice
        rig.takeUnproven(forged(sato, 1, QStringLiteral("forged"), QStringLiteral("E1")));
        QCOMPARE(rig.thread(sato).at(0).text, QStringLiteral("text 1"));
        QCOMPARE(rig.log(LogWhat::DuplicateIgnored).size(), 1);
    }

    void aForgedMessageIdDoesNotKeepTheRealOneOut()
    {
        ProofRig rig;
        rig.takeUnproven(forged(mori, 1, QStringLiteral("forged"), QStringLiteral("E-forged")));
        QCOMPARE(rig.chat(mori).unread, 1);
        rig.takeProven(textEvent(userSource(sato), 1));
        QCOMPARE(rig.thread(sato).size(), 1);
        QCOMPARE(rig.thread(sato).at(0).text, QStringLiteral("text 1"));
        QVERIFY(rig.thread(mori).isEmpty());
        QCOMPARE(rig.chat(mori).unread, 0);
        QCOMPARE(rig.chat(sato).unread, 1);
        const auto token
            = store::inbox::tokenUpTo(*rig.database, rig.chat(sato).id, rig.chat(sato).last);
        QCOMPARE(token->token.reveal(), QByteArray("read-1"));
    }

    void aForgedEventOfAnotherMessageGivesWayToo()
    {
        ProofRig rig;
        rig.takeUnproven(forged(sato, 7, QStringLiteral("forged"), QStringLiteral("E1")));
        rig.takeProven(textEvent(userSource(sato), 1));
        const auto rows = rig.thread(sato);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0).id.value, messageId(1));
    }

    void whatWasUnsentStaysGone()
    {
        ProofRig rig;
        rig.takeUnproven(textEvent(userSource(sato), 1));
        rig.takeProven(unsendEvent(userSource(sato), 2, 1));
        rig.takeProven(textEvent(userSource(sato), 1));
        const auto rows = rig.thread(sato);
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.at(0).unsentAt.isValid());
        QVERIFY(rows.at(0).text.isEmpty());
        QCOMPARE(rows.at(0).proof, Proof::Verified);
    }
};

QTEST_GUILESS_MAIN(TestInboxProof)
#include "tst_inbox_proof.moc"
