// SPDX-License-Identifier: Apache-2.0
#include "inbox_fixture.h"
#include "store/mark_tables.h"

#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using relay::SignatureState;
using store::LogWhat;

namespace {

const QString sato = QStringLiteral("U1");

relay::Record text(qint64 seq, qint64 at, SignatureState signature = SignatureState::Verified)
{
    return webhookRecord(bodyOf({textEvent(userSource(sato), at)}), seq, signature);
}

relay::Record readRecord(qint64 at, const QString &by, bool byToken = true)
{
    relay::ReadRecord read;
    read.chat = {sato};
    if (byToken)
        read.upTo = {messageId(at)};
    read.upToTime = {startMs + at * 1000};
    read.byToken = byToken;
    read.by = by;
    read.at = {startMs + 60'000};
    return {{}, 0, {}, read};
}

// An old API mark of this console is under way at the time of readRecord().
void sending(InboxRig &rig)
{
    store::ReadRequest request;
    request.account = account;
    request.conversation = rig.chat(sato).id;
    request.api = store::ReadApi::User;
    store::Attempt attempt;
    attempt.request = store::marks::addRequest(*rig.database, request);
    attempt.startedAt = {startMs + 59'000};
    (void)store::marks::openAttempt(*rig.database, attempt);
}

qint64 alsoMarked(InboxRig &rig)
{
    qint64 count = 0;
    const auto rows = rig.log(LogWhat::AlsoMarked);
    for (const auto &row : rows)
        count += row.messages;
    return count;
}

qint64 quarantined(store::Database &database, const char *what)
{
    QSqlQuery &query = database.prepared(what);
    database.exec(query);
    const qint64 value = query.next() ? query.value(0).toLongLong() : -1;
    query.finish();
    return value;
}

} // namespace

// What the relay's records do: proofs, gaps, holes, the marks of colleagues.
class TestInboxBatchRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFalseSignatureIsCountedAndNeverShown()
    {
        InboxRig rig;
        rig.take(
            {text(1, 1, SignatureState::False), text(2, 2, SignatureState::False), text(3, 3)});
        QCOMPARE(rig.outcome.falseSignatures, 2);
        QCOMPARE(rig.thread(sato).size(), 1);
        QCOMPARE(rig.log(LogWhat::SignatureFalse).size(), 1);
        QCOMPARE(rig.log(LogWhat::SignatureFalse).at(0).args, QStringList(QStringLiteral("2")));
        QCOMPARE(quarantined(*rig.database, "SELECT count(*) FROM quarantine"), 2);
        QCOMPARE(quarantined(*rig.database, "SELECT sum(length(bytes)) FROM quarantine"), 0);
        QCOMPARE(store::inbox::cursor(*rig.database, account).seq, 3);
    }

    void whatCannotBeProvedIsShownWithAMark()
    {
        InboxRig rig;
        rig.take({text(1, 1, SignatureState::Unverifiable),
                  text(2, 2, SignatureState::Unverifiable),
                  text(3, 3, SignatureState::VerifiedAfterRepair)});
        const auto rows = rig.thread(sato);
        QCOMPARE(rows.at(0).proof, store::Proof::Unverifiable);
        QCOMPARE(rows.at(2).proof, store::Proof::Repaired);
        QCOMPARE(rig.log(LogWhat::SignatureUnverifiable).size(), 1);
    }

    void aWebhookForAnotherAccountIsRefusedVisibly()
    {
        InboxRig rig;
        const QByteArray body
            = bodyOf({textEvent(userSource(sato), 1)}, QStringLiteral("U0123456789abcdef"));
        rig.take({webhookRecord(body, 1)});
        QVERIFY(!rig.chat(sato).id.isValid());
        QCOMPARE(rig.log(LogWhat::WrongDestination).size(), 1);
        QVERIFY(!rig.log(LogWhat::WrongDestination)
                     .at(0)
                     .args.at(0)
                     .contains(QStringLiteral("789abcdef")));
        QCOMPARE(store::inbox::cursor(*rig.database, account).seq, 1);
        rig.take({webhookRecord(body, 2)}, QString()); // our own id is not known yet
        QCOMPARE(rig.thread(sato).size(), 1);
    }

    void whatCannotBeReadGoesToQuarantineAndTheRestGoesOn()
    {
        InboxRig rig;
        const QJsonObject broken{{QStringLiteral("type"), QStringLiteral("message")}};
        rig.take({webhookRecord("this is no JSON", 1),
                  webhookRecord(bodyOf({broken, textEvent(userSource(sato), 1)}), 2),
                  {"1766286908000-3", 3, QStringLiteral("01J"),
                   relay::UndecodableRecord{QStringLiteral("encrypted envelope"), "secret"}},
                  text(4, 2)});
        QCOMPARE(rig.thread(sato).size(), 2);
        QCOMPARE(rig.log(LogWhat::Quarantined).size(), 3);
        QCOMPARE(quarantined(*rig.database, "SELECT count(*) FROM quarantine"), 3);
        QCOMPARE(store::inbox::cursor(*rig.database, account).id, QByteArray("1766286908000-4"));
        QVERIFY(rig.log(LogWhat::SequenceHole).isEmpty());
    }

    void anEmptyBodyOfTheVerifyButtonIsNothing()
    {
        InboxRig rig;
        rig.take({webhookRecord(bodyOf({}), 1)});
        QVERIFY(store::log::page(*rig.database, 0, 10).isEmpty());
        QCOMPARE(store::inbox::cursor(*rig.database, account).seq, 1);
    }

    void aHoleInTheSequenceIsTold()
    {
        InboxRig rig;
        rig.take({text(5, 1), text(6, 2)});
        QVERIFY(rig.log(LogWhat::SequenceHole).isEmpty());
        rig.take({text(9, 3)});
        const auto holes = rig.log(LogWhat::SequenceHole);
        QCOMPARE(holes.size(), 1);
        QCOMPARE(holes.at(0).args, QStringList({QStringLiteral("7"), QStringLiteral("9")}));
        rig.take({text(9, 3), text(10, 4)}); // told again, then on
        QCOMPARE(rig.log(LogWhat::SequenceHole).size(), 1);
        QCOMPARE(store::inbox::cursor(*rig.database, account).seq, 10);
    }

    void aNewLogOfTheRelayIsToldOnce()
    {
        InboxRig rig;
        rig.take({text(5, 1)});
        relay::Record ready{{}, 0, {}, relay::ReadyRecord{QStringLiteral("01K"), {}, {}}};
        relay::Record first = text(1, 2);
        first.epoch = QStringLiteral("01K");
        rig.take({ready, first});
        rig.take({ready});
        QCOMPARE(rig.log(LogWhat::SequenceHole).size(), 1);
        QCOMPARE(store::inbox::cursor(*rig.database, account).epoch, QStringLiteral("01K"));
        QCOMPARE(rig.thread(sato).size(), 2);
    }

    void aGapIsToldOnceAndNotAsAHoleToo()
    {
        InboxRig rig;
        rig.take({text(5, 1)});
        rig.take({{{}, 0, {}, relay::GapRecord{QStringLiteral("1-5"), QStringLiteral("1-90")}},
                  text(90, 2)});
        QCOMPARE(rig.log(LogWhat::RelayGap).size(), 1);
        QCOMPARE(rig.log(LogWhat::RelayGap).at(0).args,
                 QStringList({QStringLiteral("1-5"), QStringLiteral("1-90")}));
        QVERIFY(rig.log(LogWhat::SequenceHole).isEmpty());
    }

    void aColleaguesMarkIsTheCustomersReadAndIsTold()
    {
        InboxRig rig;
        rig.take({text(1, 1), text(2, 2), text(3, 3), readRecord(2, QStringLiteral("Mori"))});
        const auto chat = rig.chat(sato);
        QCOMPARE(chat.unread, 1);
        QCOMPARE(chat.readBy, QStringLiteral("Mori"));
        const auto rows = rig.log(LogWhat::ReadByColleague);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0).args, QStringList(QStringLiteral("Mori")));
        QCOMPARE(rows.at(0).messages, 2);
        rig.take({readRecord(2, QStringLiteral("Mori"))});
        QCOMPARE(rig.log(LogWhat::ReadByColleague).size(), 1);
    }

    void ourOwnMarkIsNotAColleagues()
    {
        InboxRig rig;
        rig.take({text(1, 1)});
        store::ReadRequest request;
        request.account = account;
        request.conversation = rig.chat(sato).id;
        request.upToMessage = {messageId(1)};
        request.by = QStringLiteral("Mori");
        store::Attempt attempt;
        attempt.request = store::marks::addRequest(*rig.database, request);
        attempt.startedAt = {startMs + 59'000};
        (void)store::marks::openAttempt(*rig.database, attempt);
        rig.take({readRecord(1, QStringLiteral("console-7"))});
        QCOMPARE(rig.chat(sato).unread, 0);
        QCOMPARE(rig.chat(sato).readBy, QStringLiteral("console-7"));
        QVERIFY(rig.log(LogWhat::ReadByColleague).isEmpty());
    }

    // The relay knows no name behind the token that all consoles share; who it was here is known.
    void ourOwnMarkByTheCommonTokenKeepsOurName()
    {
        InboxRig rig;
        rig.take({text(1, 1), text(2, 2)});
        store::ReadRequest request;
        request.account = account;
        request.conversation = rig.chat(sato).id;
        request.upToMessage = {messageId(1)};
        request.by = QStringLiteral("Mori");
        store::Attempt attempt;
        attempt.request = store::marks::addRequest(*rig.database, request);
        attempt.startedAt = {startMs + 59'000};
        (void)store::marks::openAttempt(*rig.database, attempt);
        rig.take({readRecord(1, store::unnamedColleague)});
        QCOMPARE(rig.chat(sato).readBy, QStringLiteral("Mori"));
        rig.take({readRecord(2, store::unnamedColleague)});
        QCOMPARE(rig.chat(sato).readBy, QString(store::unnamedColleague));
        QCOMPARE(rig.log(LogWhat::ReadByColleague).size(), 1);
    }

    void whatOurOldApiMarkAlsoMarkedIsToldWhenTheAnswerWasLost()
    {
        InboxRig rig;
        rig.take({text(1, 1)});
        store::inbox::setSeen(*rig.database, rig.chat(sato).id, rig.chat(sato).last);
        sending(rig);
        rig.take({text(2, 2), text(3, 3), readRecord(10, QStringLiteral("console-7"), false)});
        QVERIFY(rig.log(LogWhat::ReadByColleague).isEmpty());
        const auto rows = rig.log(LogWhat::AlsoMarked);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0).args, QStringList(QStringLiteral("2")));
        QCOMPARE(rows.at(0).conversation, rig.chat(sato).id);
        rig.take({readRecord(10, QStringLiteral("console-7"), false)});
        QCOMPARE(alsoMarked(rig), 2);
    }

    void soIsWhatWasWrittenBeforeTheAnswerAndComesLater()
    {
        InboxRig rig;
        rig.take({text(1, 1)});
        sending(rig);
        rig.take({readRecord(10, QStringLiteral("console-7"), false)});
        QCOMPARE(alsoMarked(rig), 1);
        rig.take({text(2, 8), text(3, 9), text(4, 11)});
        QCOMPARE(rig.chat(sato).unread, 1);
        QCOMPARE(rig.log(LogWhat::AlsoMarked).size(), 2);
        QCOMPARE(alsoMarked(rig), 3);
        // In the batch of the record itself each one is told once, too.
        rig.take({text(5, 7), readRecord(20, QStringLiteral("console-7"), false), text(6, 19)});
        QCOMPARE(alsoMarked(rig), 6);
        // What was seen since is no surprise.
        store::inbox::setSeen(*rig.database, rig.chat(sato).id, rig.chat(sato).last);
        rig.take({text(7, 18)});
        QCOMPARE(alsoMarked(rig), 6);
    }

    void soIsWhatComesAfterOurOwn200()
    {
        InboxRig rig;
        rig.take({text(1, 1)});
        store::ReadFact fact;
        fact.conversation = rig.chat(sato).id;
        fact.upTo = {startMs + 10'000, 0};
        fact.at = {startMs + 10'000};
        fact.api = store::ReadApi::User;
        store::inbox::addRead(*rig.database, fact);
        rig.take({text(2, 8), text(3, 12)});
        QCOMPARE(alsoMarked(rig), 1);
    }

    void aColleaguesMarkIsNotOurDoing()
    {
        InboxRig rig;
        rig.take({text(1, 1), readRecord(10, QStringLiteral("Mori"), false), text(2, 8)});
        QCOMPARE(rig.chat(sato).unread, 0);
        QCOMPARE(rig.log(LogWhat::ReadByColleague).size(), 1);
        QVERIFY(rig.log(LogWhat::AlsoMarked).isEmpty());
    }

    void aReadThatComesBeforeItsMessagesHoldsAllTheSame()
    {
        InboxRig rig;
        rig.take({readRecord(2, QStringLiteral("Mori"))});
        QVERIFY(store::inbox::conversations(*rig.database, {}, 10).isEmpty());
        rig.take({text(1, 1), text(2, 2), text(3, 3)});
        QCOMPARE(rig.chat(sato).unread, 1);
    }

    void aRelayWithAWrongClockCannotMakeTheFutureRead()
    {
        InboxRig rig;
        rig.take({text(1, 1)});
        auto record = readRecord(2, QStringLiteral("Mori"), false);
        auto &read = std::get<relay::ReadRecord>(record.body);
        read.upToTime = read.at = {startMs + 400LL * 86'400'000};
        rig.take({record});
        QCOMPARE(rig.chat(sato).unread, 0);
        rig.take({text(2, 7200)}); // later than this console's time
        QCOMPARE(rig.chat(sato).unread, 1);
    }
};

QTEST_GUILESS_MAIN(TestInboxBatchRelay)
#include "tst_inbox_batch_relay.moc"
