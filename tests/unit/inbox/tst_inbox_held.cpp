// SPDX-License-Identifier: Apache-2.0
#include "inbox/held.h"
#include "inbox_fixture.h"
#include "line/signature.h"

#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using relay::SignatureState;
using store::LogWhat;

namespace {

const QString sato = QStringLiteral("U1");
const QString otherBot = QStringLiteral("U0123456789abcdef0123456789abcdef");
const core::Secret right("8c570fa6dd201bb328f1c1eac23a96d8");
const core::Secret wrong("another secret");

// What the relay hands to a console that does not have the secret this was signed with.
relay::Record notOurs(qint64 seq, const QByteArray &body)
{
    relay::Record record = webhookRecord(body, seq, SignatureState::False);
    std::get<relay::WebhookRecord>(record.body).claim = line::signatureOf(body, right);
    return record;
}

struct HeldRig : InboxRig
{
    inbox::HeldReviewed review(const QList<core::Secret> &secrets, const QString &destination = bot,
                               qint64 after = 0)
    {
        inbox::HeldReview review;
        review.batch.account = account;
        review.batch.destination = destination;
        review.batch.now = {startMs + 7'200'000};
        review.channelSecrets = secrets;
        review.after = after;
        changes = {};
        database->begin();
        const auto reviewed = inbox::reviewHeld(*database, changes, review);
        database->commit();
        return reviewed;
    }
    [[nodiscard]] store::inbox::HeldCounts held() const
    {
        return store::inbox::heldCounts(*database, account);
    }
};

} // namespace

// What did not fit this console's secret or bot is kept, and taken once it fits.
class TestInboxHeld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongSecretLosesNothing()
    {
        HeldRig rig;
        rig.take({notOurs(1, bodyOf({textEvent(userSource(sato), 1)})),
                  notOurs(2, bodyOf({textEvent(userSource(sato), 2)}))});
        QVERIFY(rig.thread(sato).isEmpty());
        QCOMPARE(rig.outcome.held->falseSignatures, 2);

        auto reviewed = rig.review({wrong});
        QVERIFY(rig.thread(sato).isEmpty());
        QCOMPARE(rig.held().falseSignatures, 2);
        reviewed = rig.review({wrong, right});
        QCOMPARE(rig.thread(sato).size(), 2);
        QCOMPARE(rig.thread(sato).at(0).proof, store::Proof::Verified);
        QCOMPARE(reviewed.outcome.provedAfterAll, 2);
        QCOMPARE(reviewed.outcome.messages.size(), 2);
        QCOMPARE(reviewed.outcome.held->falseSignatures, 0);
        QCOMPARE(rig.log(LogWhat::HeldTaken).at(0).args, QStringList(QStringLiteral("2")));
        QCOMPARE(store::inbox::cursor(*rig.database, account).seq, 2); // and stays there
    }

    void aWrongBotLosesNothing()
    {
        HeldRig rig;
        rig.take({webhookRecord(bodyOf({textEvent(userSource(sato), 1)}), 1)}, otherBot);
        QVERIFY(!rig.chat(sato).id.isValid());
        QCOMPARE(rig.outcome.held->wrongDestination, 1);
        QCOMPARE(rig.outcome.held->destination, bot);
        QVERIFY(rig.review({}, otherBot).outcome.messages.isEmpty());
        QCOMPARE(rig.held().wrongDestination, 1);
        QCOMPARE(rig.review({}, bot).outcome.messages.size(), 1);
        QCOMPARE(rig.thread(sato).at(0).proof, store::Proof::Verified);
        QCOMPARE(rig.held(), store::inbox::HeldCounts());
    }

    void whatCameInTheMeantimeIsNotShownTwice()
    {
        HeldRig rig;
        const QByteArray body = bodyOf({textEvent(userSource(sato), 1)});
        rig.take({notOurs(1, body)});
        rig.take({webhookRecord(body, 2)}); // LINE's redelivery, under the right secret
        QVERIFY(rig.review({right}).outcome.messages.isEmpty());
        QCOMPARE(rig.thread(sato).size(), 1);
        QCOMPARE(rig.log(LogWhat::DuplicateIgnored).size(), 1);
        QCOMPARE(rig.held(), store::inbox::HeldCounts());
    }

    void aProvedOneForAnotherBotWaitsForTheBot()
    {
        HeldRig rig;
        rig.take({notOurs(1, bodyOf({textEvent(userSource(sato), 1)}))}, otherBot);
        (void)rig.review({right}, otherBot);
        QCOMPARE(rig.held().falseSignatures, 0);
        QCOMPARE(rig.held().wrongDestination, 1);
        (void)rig.review({}, bot); // proved already, whatever the secret is now
        QCOMPARE(rig.thread(sato).size(), 1);
    }

    void whatClaimsNoSignatureIsNotKept()
    {
        HeldRig rig;
        rig.take({webhookRecord("stranger", 1, SignatureState::False)});
        QCOMPARE(rig.outcome.falseSignatures, 1);
        QCOMPARE(rig.held(), store::inbox::HeldCounts());
    }

    void manyAreTakenInParts()
    {
        HeldRig rig;
        QList<relay::Record> records;
        for (int i = 1; i <= 450; ++i)
            records.append(notOurs(i, bodyOf({textEvent(userSource(sato), i)})));
        rig.take(records);
        int parts = 0;
        qint64 after = 0;
        for (bool more = true; more; ++parts) {
            const auto reviewed = rig.review({right}, bot, after);
            more = reviewed.more;
            after = reviewed.last;
        }
        QCOMPARE(parts, 4); // the last one finds nothing more
        QCOMPARE(rig.thread(sato).size(), 450);
    }

    void aFloodPushesOutTheOldestOfItsKindOnly()
    {
        HeldRig rig;
        rig.take({webhookRecord(bodyOf({textEvent(userSource(sato), 1)}), 1)}, otherBot);
        for (int i = 0; i < 40; ++i)
            rig.take({notOurs(2 + i, QByteArray(1024 * 1024 - i, 'x'))});
        QCOMPARE(rig.held().wrongDestination, 1);
        QCOMPARE(rig.held().falseSignatures, 32);
        const auto kept = store::inbox::heldAfter(*rig.database, account, 0, 2, 1);
        QCOMPARE(kept.size(), 1); // one at least, however large
        QCOMPARE(kept.at(0).destination, bot);
        QVERIFY(rig.log(LogWhat::HeldDropped).size() >= 8);
    }
};

QTEST_GUILESS_MAIN(TestInboxHeld)
#include "tst_inbox_held.moc"
