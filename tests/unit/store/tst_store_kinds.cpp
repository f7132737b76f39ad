// SPDX-License-Identifier: Apache-2.0
#include "store/kinds.h"
#include "store/mark_records.h"
#include "store/reply_records.h"

#include <QMetaEnum>
#include <QTest>

using namespace kidoku::store;

// The numbers stand in files that users have. A new one is added here; none is ever changed.
class TestStoreKinds : public QObject
{
    Q_OBJECT

private:
    template <typename E>
    static QString names()
    {
        const auto meta = QMetaEnum::fromType<E>();
        QStringList list;
        for (int i = 0; i < meta.keyCount(); ++i) {
            if (meta.value(i) != i)
                return QStringLiteral("out of order");
            list.append(QLatin1String(meta.key(i)));
        }
        return list.join(u' ');
    }

private Q_SLOTS:
    void storedNumbersNeverChange()
    {
        QCOMPARE(names<ChatKind>(), QStringLiteral("User Group Room"));
        QCOMPARE(names<MessageKind>(),
                 QStringLiteral("Text Image Video Audio File Location Sticker Unknown System"));
        QCOMPARE(names<ReadApi>(), QStringLiteral("Token User"));
        QCOMPARE(names<Proof>(), QStringLiteral("Verified Repaired Unverifiable"));
        QCOMPARE(names<LogState>(), QStringLiteral("Info Working Succeeded Retrying Failed"));
        QCOMPARE(names<LogDirection>(), QStringLiteral("Local Incoming Outgoing"));
        QVERIFY(names<LogWhat>().startsWith(QStringLiteral(
            "MessageReceived EventReceived DuplicateIgnored SignatureFalse SignatureUnverifiable "
            "WrongDestination Quarantined MarkRequested MarkAttempt MarkCancelled MarkCovered "
            "MarkGaveUp MarkRefusedHere AlsoMarked ReadByColleague AccountPaused AccountResumed "
            "OutageBegan OutageEnded RelayConnected RelayLost RelayGap SequenceHole ProfileFailed "
            "PreflightChanged StoreFailed ClockOff FaultInjected HeldTaken HeldDropped "
            "KeyStoreFailed ActRefused ReplyWritten ReplyAttempt ReplyWithoutMark ReplyGaveUp "
            "ReplyUncertain ReplyDiscarded ReplyMarkedSent ReplyPaused ReplyByColleague")));
        QCOMPARE(names<HeldFor>(), QStringLiteral("FalseSignature WrongDestination"));
        QCOMPARE(int(ReplyWay::Reply), 0);
        QCOMPARE(int(ReplyWay::Push), 1);
        QCOMPARE(int(ReplyActionKind::Discarded), 0);
        QCOMPARE(int(ReplyActionKind::RetryAsked), 1);
        QCOMPARE(int(ReplyActionKind::SentAgain), 2);
        QCOMPARE(int(ReplyActionKind::MarkedSent), 3);
        QCOMPARE(int(ReplyActionKind::Stopped), 4);
        QCOMPARE(int(ReplyActionKind::GaveUp), 5);
        QCOMPARE(int(ActionKind::Cancelled), 0);
        QCOMPARE(int(ActionKind::SentNow), 1);
        QCOMPARE(int(ActionKind::RetryAsked), 2);
        QCOMPARE(int(ActionKind::Covered), 3);
        QCOMPARE(int(ActionKind::GaveUp), 4);
    }
};

QTEST_GUILESS_MAIN(TestStoreKinds)
#include "tst_store_kinds.moc"
