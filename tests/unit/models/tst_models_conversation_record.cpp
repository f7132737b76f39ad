// SPDX-License-Identifier: Apache-2.0
#include "models/conversation_list_model.h"
#include "support/manual_clock.h"

#include <QTest>

using namespace kidoku;
using models::ConversationListModel;

namespace {

store::Conversation full(qint64 id)
{
    store::Conversation record;
    record.id = {id};
    record.account = {QStringLiteral("shop-%1").arg(id % 2)};
    record.kind = store::ChatKind::Group;
    record.chat = {QStringLiteral("C%1").arg(id, 32, 16, QLatin1Char('0'))};
    record.name = QStringLiteral("佐藤 %1 👩‍👩‍👧").arg(id);
    record.pictureUrl = QStringLiteral("https://profile.example/%1").arg(id);
    record.last = {id + 1, id + 2};
    record.preview = QStringLiteral("สวัสดี\u0000%1").arg(id);
    record.previewKind = store::MessageKind::Video;
    record.previewIncoming = false;
    record.previewUnsent = true;
    record.seenUpTo = {id + 3, id + 4};
    record.unseen = 5;
    record.flagged = true;
    record.readUpTo = {id + 6, id + 7};
    record.unread = 8;
    record.readAt = {id + 9};
    record.readBy = QStringLiteral("Mori %1").arg(id % 3);
    record.doneBy = QStringLiteral("Aya %1").arg(id % 5);
    record.doneAt = {id + 7};
    record.readApi = store::ReadApi::User;
    record.lastIncoming = {id + 10, id + 11};
    record.lastToken = {id + 12, id + 13};
    record.done = true;
    record.blocked = true;
    record.muted = true;
    record.spam = true;
    record.mutedUntil = {id + 14};
    record.waitingSince = {id + 15, id + 16};
    return record;
}

void compare(const store::Conversation &is, const store::Conversation &expected)
{
    const auto &[id, kind, last, previewKind, previewIncoming, previewUnsent, seenUpTo, unseen,
                 flagged, readUpTo, unread, readAt, readApi, lastIncoming, lastToken, done, doneAt,
                 blocked, muted, spam, mutedUntil, waitingSince]
        = static_cast<const store::ConversationFacts &>(is);
    QCOMPARE(id, expected.id);
    QCOMPARE(kind, expected.kind);
    QCOMPARE(last, expected.last);
    QCOMPARE(previewKind, expected.previewKind);
    QCOMPARE(previewIncoming, expected.previewIncoming);
    QCOMPARE(previewUnsent, expected.previewUnsent);
    QCOMPARE(seenUpTo, expected.seenUpTo);
    QCOMPARE(unseen, expected.unseen);
    QCOMPARE(flagged, expected.flagged);
    QCOMPARE(readUpTo, expected.readUpTo);
    QCOMPARE(unread, expected.unread);
    QCOMPARE(readAt, expected.readAt);
    QCOMPARE(readApi, expected.readApi);
    QCOMPARE(lastIncoming, expected.lastIncoming);
    QCOMPARE(lastToken, expected.lastToken);
    QCOMPARE(done, expected.done);
    QCOMPARE(blocked, expected.blocked);
    QCOMPARE(muted, expected.muted);
    QCOMPARE(spam, expected.spam);
    QCOMPARE(mutedUntil, expected.mutedUntil);
    QCOMPARE(waitingSince, expected.waitingSince);
    QCOMPARE(is.account, expected.account);
    QCOMPARE(is.chat, expected.chat);
    QCOMPARE(is.name, expected.name);
    QCOMPARE(is.pictureUrl, expected.pictureUrl);
    QCOMPARE(is.preview, expected.preview);
    QCOMPARE(is.readBy, expected.readBy);
    QCOMPARE(is.doneBy, expected.doneBy);
    QCOMPARE(doneAt, expected.doneAt);
}

} // namespace

//! The list keeps its records packed; what comes out is what went in.
class ConversationRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactComesBack()
    {
        const kidoku::testing::ManualClock clock;
        ConversationListModel model(clock);
        QList<store::Conversation> records;
        for (qint64 id = 1; id <= 30; ++id)
            records.append(full(id));
        model.apply(records);
        for (const auto &record : std::as_const(records)) {
            compare(model.conversation(record.id).value(), record);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void aChangeReplacesAllTexts()
    {
        const kidoku::testing::ManualClock clock;
        ConversationListModel model(clock);
        model.apply({full(1)});
        auto changed = full(1);
        changed.name = QString();
        changed.preview = QString(150, u'x');
        changed.readBy = QStringLiteral("Aya");
        model.apply({changed});
        compare(model.conversation({1}).value(), changed);
    }
};

QTEST_GUILESS_MAIN(ConversationRecordTest)
#include "tst_models_conversation_record.moc"
