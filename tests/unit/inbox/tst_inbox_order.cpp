// SPDX-License-Identifier: Apache-2.0
#include "inbox_fixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace kidoku;
using namespace kidoku::testing;

namespace {

const QStringList chats{QStringLiteral("U1"), QStringLiteral("U2"), QStringLiteral("C1")};

QJsonObject sourceOf(const QString &chat)
{
    return chat.startsWith(u'C') ? groupSource(chat, QStringLiteral("U7")) : userSource(chat);
}

// A story of three chats: messages, unsends of some of them, friends that come and go, marks.
QList<relay::Record> story(QRandomGenerator &random)
{
    QList<relay::Record> records;
    for (int at = 1; at <= 60; ++at) {
        const QString &chat = chats.at(random.bounded(chats.size()));
        const quint32 dice = random.bounded(10);
        if (dice < 6) {
            records.append(webhookRecord(bodyOf({textEvent(sourceOf(chat), at)})));
            if (random.bounded(5) == 0)
                records.append(webhookRecord(bodyOf({unsendEvent(sourceOf(chat), 100 + at, at)})));
        } else if (dice < 8) {
            const QString type = dice == 6 ? QStringLiteral("follow") : QStringLiteral("unfollow");
            records.append(webhookRecord(
                bodyOf({eventOf(type, QStringLiteral("F%1").arg(at), at, sourceOf(chat))})));
        } else {
            relay::ReadRecord read;
            read.chat = {chat};
            read.byToken = dice == 8;
            if (read.byToken)
                read.upTo = {messageId(at)};
            read.upToTime = read.at = {startMs + at * 1000};
            read.by = QStringLiteral("Mori");
            records.append({{}, 0, {}, read});
        }
    }
    return records;
}

// Everything that is shown, without what only says when it came here.
QString stateOf(const InboxRig &rig)
{
    QStringList lines;
    for (const QString &chat : chats) {
        const auto c = rig.chat(chat);
        lines.append(QStringLiteral("%1 last %2/%3 '%4' unread %5 unseen %6 read %7/%8 blocked %9")
                         .arg(chat)
                         .arg(c.last.at)
                         .arg(c.last.tie)
                         .arg(c.preview)
                         .arg(c.unread)
                         .arg(c.unseen)
                         .arg(c.readUpTo.at)
                         .arg(c.readUpTo.tie)
                         .arg(c.blocked)
                     + QStringLiteral(" token %1 incoming %2 %3")
                           .arg(c.lastToken.tie)
                           .arg(c.lastIncoming.tie)
                           .arg(c.previewUnsent));
        for (const auto &m : rig.thread(chat))
            lines.append(QStringLiteral("  %1/%2 %3 %4 '%5' %6 %7 %8")
                             .arg(m.position.at)
                             .arg(m.position.tie)
                             .arg(m.eventId.value, m.id.value, m.text)
                             .arg(int(m.kind))
                             .arg(m.unsentAt.ms)
                             .arg(m.sender.value));
    }
    return lines.join(u'\n');
}

QList<relay::Record> shuffledWithRepeats(QList<relay::Record> records, QRandomGenerator &random)
{
    const qsizetype count = records.size();
    for (qsizetype i = 0; i < count; ++i) {
        if (random.bounded(3) == 0)
            records.append(records.at(i));
    }
    std::shuffle(records.begin(), records.end(), random);
    return records;
}

} // namespace

class TestInboxOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderAndRepetitionDoNotChangeWhatResults_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 25; ++seed)
            QTest::addRow("story %u", seed) << seed;
    }

    void orderAndRepetitionDoNotChangeWhatResults()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const auto records = story(random);
        InboxRig inOrder;
        inOrder.take(records);
        const QString expected = stateOf(inOrder);
        QVERIFY(expected.contains(QStringLiteral("text ")));
        for (int round = 0; round < 3; ++round) {
            InboxRig shuffled;
            auto rest = shuffledWithRepeats(records, random);
            while (!rest.isEmpty()) { // in batches of any size
                const qsizetype size = qMin<qsizetype>(rest.size(), 1 + random.bounded(20));
                shuffled.take(rest.first(size));
                rest.remove(0, size);
            }
            QCOMPARE(stateOf(shuffled), expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestInboxOrder)
#include "tst_inbox_order.moc"
