// SPDX-License-Identifier: Apache-2.0
#include "inbox_fixture.h"
#include "store/reply_tables.h"
#include "store/reply_tokens.h"

#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using relay::SignatureState;
using store::LogWhat;

namespace {

const QString sato = QStringLiteral("U1");

relay::Record answerable(qint64 seq, qint64 at, SignatureState signature = SignatureState::Verified)
{
    QJsonObject event = textEvent(userSource(sato), at);
    event.insert(QStringLiteral("replyToken"), QStringLiteral("reply-%1").arg(at));
    return webhookRecord(bodyOf({event}), seq, signature);
}

relay::Record replied(const QString &id, const QString &by)
{
    relay::ActRecord act;
    act.id = id;
    act.kind = QStringLiteral("replied");
    act.chat = {sato};
    act.by = by;
    act.at = {startMs + 60'000};
    return {{}, 0, {}, act};
}

QByteArray tokenOf(InboxRig &rig)
{
    const auto token
        = store::replies::takeToken(*rig.database, rig.chat(sato).id, core::Timestamp{1});
    return token ? token->token.reveal() : QByteArray();
}

} // namespace

//! What answers need: tokens from webhooks, and word of what colleagues have answered.
class TestInboxReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheTokenOfWhatCanBeAnswered()
    {
        InboxRig rig;
        rig.take({answerable(1, 1)});
        const auto at = store::replies::youngestToken(*rig.database, rig.chat(sato).id);
        QCOMPARE(at.ms, startMs + 1000); // LINE's time, however late it comes
        QCOMPARE(tokenOf(rig), QByteArray("reply-1"));
        QCOMPARE(tokenOf(rig), QByteArray());
        rig.take({answerable(2, 1)}); // told again
        QCOMPARE(tokenOf(rig), QByteArray());
    }
    void takesNoTokenFromWhatIsNotProved()
    {
        InboxRig rig;
        rig.take({answerable(1, 1, SignatureState::Unverifiable)});
        QCOMPARE(tokenOf(rig), QByteArray());
    }

    void aColleaguesReplyIsARowWithoutItsText()
    {
        InboxRig rig;
        rig.take({answerable(1, 1), replied(QStringLiteral("act-1"), QStringLiteral("Chen"))});
        QCOMPARE(rig.thread(sato).size(), 2);
        const store::Message row = rig.thread(sato).constLast();
        QCOMPARE(row.kind, store::MessageKind::System);
        QCOMPARE(row.text, QStringLiteral("replied"));
        QVERIFY(row.detail.contains("Chen"));
        QCOMPARE(rig.chat(sato).unread, 1);
        QCOMPARE(rig.log(LogWhat::ReplyByColleague).size(), 1);
        rig.take({replied(QStringLiteral("act-1"), QStringLiteral("Chen"))}); // told again
        QCOMPARE(rig.thread(sato).size(), 2);
    }
    void ourOwnReplyIsNotToldTwice()
    {
        InboxRig rig;
        rig.take({answerable(1, 1)});
        store::OutgoingReply reply;
        reply.account = account;
        reply.conversation = rig.chat(sato).id;
        reply.texts = {QStringLiteral("hi")};
        reply.writtenAt = {startMs + 2000};
        reply.retryKey = QStringLiteral("key-1");
        store::replies::add(*rig.database, reply);
        rig.take({replied(QStringLiteral("key-1"), QStringLiteral("Aya"))});
        QCOMPARE(rig.thread(sato).size(), 2);
        QCOMPARE(rig.log(LogWhat::ReplyByColleague).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestInboxReplies)
#include "tst_inbox_replies.moc"
