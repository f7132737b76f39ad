// SPDX-License-Identifier: Apache-2.0
#include "replies/placeholders.h"
#include "replies/reply_text.h"
#include "replies/saved_replies_json.h"

#include <QTest>

using namespace kidoku;
using namespace kidoku::replies;

class RepliesText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOnlyWhatLineTakes()
    {
        QCOMPARE(cleaned(QStringLiteral("a\r\nb\rc\u2029d \n\n ")), QStringLiteral("a\nb\nc\nd"));
        QCOMPARE(cleaned(QStringLiteral("tab\tstays") + QChar(0) + QChar(7)),
                 QStringLiteral("tab\tstays"));
        QCOMPARE(cleaned(QString(QChar(0xd83c))), QString(QChar(0xfffd)));
        QCOMPARE(cleaned(QStringLiteral("🎁 ありがとう")), QStringLiteral("🎁 ありがとう"));
        QVERIFY(cleaned(QStringLiteral(" \n\t ")).isEmpty());
    }

    void knowsTheLimits()
    {
        const QString longest(maxUnits, u'あ');
        QCOMPARE(refusalOf({}), SendRefusal::Empty);
        QCOMPARE(refusalOf({QStringLiteral("a"), QString()}), SendRefusal::Empty);
        QCOMPARE(refusalOf({longest}), std::nullopt);
        QCOMPARE(refusalOf({longest + u'あ'}), SendRefusal::TooLong);
        QCOMPARE(refusalOf(QStringList(5, longest)), std::nullopt);
        QCOMPARE(refusalOf(QStringList(6, QStringLiteral("a"))), SendRefusal::TooMany);
    }

    void splitsWhereAReaderWould()
    {
        QCOMPARE(split(QStringLiteral("one two three"), 9),
                 (QStringList{QStringLiteral("one two"), QStringLiteral("three")}));
        QCOMPARE(split(QStringLiteral("one.\n\ntwo"), 7),
                 (QStringList{QStringLiteral("one."), QStringLiteral("two")}));
        QCOMPARE(split(QStringLiteral("short"), 7), QStringList{QStringLiteral("short")});
    }
    void neverSplitsInsideACharacter()
    {
        // Two units each; an odd limit falls into the middle of one.
        const QString gifts = QStringLiteral("🎁").repeated(4000);
        const QStringList pieces = split(gifts, 4999);
        QCOMPARE(pieces.join(QString()), gifts);
        for (const QString &piece : pieces) {
            QVERIFY(piece.size() <= 4999);
            QVERIFY(!piece.front().isLowSurrogate() && !piece.back().isHighSurrogate());
        }
    }

    void aBubbleTellsItsReply()
    {
        ReplyStatus status;
        status.reply = {7};
        status.state = ReplyState::Failed;
        status.last = {line::Verdict::Refused, line::Reason::QuotaReached};
        store::Message bubble;
        bubble.incoming = false;
        bubble.detail = detailOf(status, QStringLiteral("Aya"));
        const auto told = bubbleState(bubble);
        QVERIFY(told);
        QCOMPARE(told->reply.value, 7);
        QCOMPARE(told->state, ReplyState::Failed);
        QCOMPARE(told->reason, line::Reason::QuotaReached);
        QCOMPARE(told->by, QStringLiteral("Aya"));
        bubble.incoming = true;
        QVERIFY(!bubbleState(bubble));
    }

    void fillsWhatItKnowsAndLeavesTheRest()
    {
        const PlaceholderValues values{QStringLiteral("佐藤 {operator}"), QStringLiteral("Shop A"),
                                       QStringLiteral("Aya"), QStringLiteral("25 Nov")};
        // What a customer's name brings along is not looked at again.
        QCOMPARE(filled(QStringLiteral("{name}様 {account}/{operator} {date} {order} {"), values),
                 QStringLiteral("佐藤 {operator}様 Shop A/Aya 25 Nov {order} {"));
        QCOMPARE(filled(QStringLiteral("{name}"), {}), QStringLiteral("{name}"));
        QVERIFY(isKnown(QStringLiteral("{date}")));
        QVERIFY(!isKnown(QStringLiteral("{order}")));
        const auto left = leftOver(QStringLiteral("a {order} {not a word} {x}"));
        QCOMPARE(left.size(), 2);
        QCOMPARE(left.at(0).start, 2);
        QCOMPARE(left.at(0).length, 7);
        QVERIFY(leftOver(QStringLiteral("{}{{ {") + QString(100'000, u'x')).isEmpty());
    }

    void savedRepliesGoThroughAFile()
    {
        const QList<store::SavedReply> replies{
            {3, QStringLiteral("Thanks"), QStringLiteral("Thank you, {name}!\nSee you")},
            {4, QStringLiteral("営業時間"), QStringLiteral("10:00–18:00")}};
        const auto read = savedRepliesFromJson(toJson(replies));
        QVERIFY(read);
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->at(0).text, replies.at(0).text);
        QCOMPARE(read->at(1).title, replies.at(1).title);
        QCOMPARE(read->at(0).id, 0);
    }
    void anImportHasLimits()
    {
        QCOMPARE(savedRepliesFromJson("[]").error(), ImportFault::NotJson);
        QCOMPARE(savedRepliesFromJson(QByteArray(100'000, '[')).error(), ImportFault::NotJson);
        QCOMPARE(savedRepliesFromJson(QByteArray(largestImport + 1, ' ')).error(),
                 ImportFault::TooLarge);
        const store::SavedReply one{0, QStringLiteral("t"), QStringLiteral("x")};
        QCOMPARE(savedRepliesFromJson(toJson(QList<store::SavedReply>(mostSavedReplies + 1, one)))
                     .error(),
                 ImportFault::TooMany);
        const store::SavedReply odd{0, QString(200, u't'), QString(6000, u'x')};
        const auto cut = savedRepliesFromJson(toJson({odd, {0, QString(), QStringLiteral("x")}}));
        QVERIFY(cut);
        QCOMPARE(cut->size(), 1);
        QVERIFY(cut->at(0).title.size() <= longestTitle);
        QCOMPARE(cut->at(0).text.size(), maxUnits);
    }
};

QTEST_GUILESS_MAIN(RepliesText)
#include "tst_replies_text.moc"
