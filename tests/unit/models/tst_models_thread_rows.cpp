// SPDX-License-Identifier: Apache-2.0
#include "models/thread_rows_p.h"

#include "records.h"

#include <QDateTime>
#include <QTest>

using namespace kidoku;
using models::MessageWindow;
using models::ThreadRow;
using testing::message;

namespace {

const qint64 noon = QDateTime(QDate(2026, 11, 23), QTime(12, 0)).toMSecsSinceEpoch();
constexpr qint64 minute = 60'000;

// "D" day, "R" Read divider, "S" Seen divider, "s" System row; messages by their row.
QString shape(const MessageWindow &window, const models::ThreadFacts &facts)
{
    QStringList parts;
    const auto rows = models::threadRows(window, facts);
    for (const auto &row : rows) {
        switch (row.row) {
        case ThreadRow::Day:
            parts.append(QStringLiteral("D"));
            break;
        case ThreadRow::SeenDivider:
            parts.append(QStringLiteral("S"));
            break;
        case ThreadRow::ReadDivider:
            parts.append(QStringLiteral("R"));
            break;
        case ThreadRow::System:
            parts.append(QStringLiteral("s"));
            break;
        case ThreadRow::Message:
            parts.append(QString::number(row.message->row));
        }
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace

class ThreadRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesDividers_data();
    void placesDividers();
    void daysStandBeforeTheirFirstMessage();
    void dividersDoNotGuessBeyondTheWindow();
    void newestReadTellsTheTime();
    void whatIsSeenAndReadIsNewNoMore();
    void unsentAndSystemRowsAreNeverNew();
    void windowSortsAndReplaces();
    void windowDropsAtBothEnds();
};

// Messages 1 2 3(out) 4 5, a minute apart.
void ThreadRowsTest::placesDividers_data()
{
    QTest::addColumn<qint64>("readUpTo");
    QTest::addColumn<qint64>("seenUpTo");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, qint64 read, qint64 seen, const char *rows) {
        QTest::newRow(name) << read << seen << QString::fromLatin1(rows);
    };
    row("nothing read, nothing seen: no dividers", 0, 0, "D 1 2 3 4 5");
    row("Read stands before the first unread, after own answers", 2, 0, "D 1 2 3 R 4 5");
    row("Seen stands before the first new one", 0, 4, "D 1 2 3 4 S 5");
    row("both, apart", 2, 4, "D 1 2 3 R 4 S 5");
    row("both at one place: Read first", 2, 2, "D 1 2 3 R S 4 5");
    row("all read: at the end", 5, 0, "D 1 2 3 4 5 R");
    row("all seen: none", 0, 5, "D 1 2 3 4 5");
    row("read between messages (old API) counts as before it", 4, 5, "D 1 2 3 4 R 5");
}

void ThreadRowsTest::placesDividers()
{
    QFETCH(qint64, readUpTo);
    QFETCH(qint64, seenUpTo);
    MessageWindow window;
    for (qint64 row = 1; row <= 5; ++row)
        window.put(message(row, noon + row * minute, row != 3));
    models::ThreadFacts facts;
    facts.now = {noon + 10 * minute};
    const auto position = [](qint64 row) {
        return row == 0 ? store::Position() : store::Position{noon + row * minute, row};
    };
    facts.conversation.readUpTo = position(readUpTo);
    facts.seenAtOpen = position(seenUpTo);
    QTEST(shape(window, facts), "rows");
}

void ThreadRowsTest::daysStandBeforeTheirFirstMessage()
{
    MessageWindow window;
    window.put(message(1, noon - 24 * 60 * minute));
    window.put(message(2, noon));
    window.put(message(3, noon + 1));
    QCOMPARE(shape(window, {}), QStringLiteral("D 1 D 2 3"));
}

void ThreadRowsTest::dividersDoNotGuessBeyondTheWindow()
{
    MessageWindow window;
    window.put(message(5, noon + 5 * minute));
    models::ThreadFacts facts;
    facts.conversation.readUpTo = facts.seenAtOpen = {noon + minute, 1};
    facts.hasOlder = true;
    QCOMPARE(shape(window, facts), QStringLiteral("D 5"));
    facts.hasOlder = false;
    QCOMPARE(shape(window, facts), QStringLiteral("R S D 5"));
    facts.conversation.readUpTo = {noon + 5 * minute, 5};
    facts.hasNewer = true; // whether all is read is not known here
    QCOMPARE(shape(window, facts), QStringLiteral("S D 5"));
}

void ThreadRowsTest::newestReadTellsTheTime()
{
    MessageWindow window;
    for (qint64 row = 1; row <= 3; ++row)
        window.put(message(row, noon + row));
    models::ThreadFacts facts;
    facts.conversation.readUpTo = {noon + 2, 2};
    const auto rows = models::threadRows(window, facts);
    QList<bool> read;
    QList<bool> tells;
    for (const auto &row : rows) {
        if (row.row != ThreadRow::Message)
            continue;
        read.append(row.isRead);
        tells.append(row.tellsReadTime);
    }
    QCOMPARE(read, (QList<bool>{true, true, false}));
    QCOMPARE(tells, (QList<bool>{false, true, false}));
}

void ThreadRowsTest::whatIsSeenAndReadIsNewNoMore()
{
    MessageWindow window;
    for (qint64 row = 1; row <= 3; ++row)
        window.put(message(row, noon + row));
    models::ThreadFacts facts;
    facts.seenAtOpen = {noon + 1, 1};
    const auto news = [&] {
        QList<qint64> rows;
        for (const auto &row : models::threadRows(window, facts)) {
            if (row.row == ThreadRow::Message && row.isNew)
                rows.append(row.message->row);
        }
        return rows;
    };
    facts.conversation.seenUpTo = {noon + 3, 3}; // since it is open
    QCOMPARE(news(), (QList<qint64>{2, 3}));
    facts.conversation.readUpTo = {noon + 2, 2};
    QCOMPARE(news(), QList<qint64>{3});
    // A colleague's mark says nothing of what this operator has seen.
    facts.conversation.seenUpTo = {noon + 1, 1};
    facts.conversation.readUpTo = {noon + 3, 3};
    QCOMPARE(news(), (QList<qint64>{2, 3}));
}

void ThreadRowsTest::unsentAndSystemRowsAreNeverNew()
{
    MessageWindow window;
    auto unsent = message(1, noon);
    unsent.unsentAt = {noon + 1};
    auto system = message(2, noon + 2);
    system.kind = store::MessageKind::System;
    window.put(unsent);
    window.put(system);
    const auto rows = models::threadRows(window, {});
    QVERIFY(std::none_of(rows.begin(), rows.end(),
                         [](const auto &row) { return row.isNew || row.isRead; }));
    QCOMPARE(shape(window, {}), QStringLiteral("D 1 s"));
}

void ThreadRowsTest::windowSortsAndReplaces()
{
    MessageWindow window;
    QVERIFY(window.put(message(2, noon)));
    QVERIFY(window.put(message(1, noon - 1)));
    QVERIFY(window.put(message(3, noon + 1)));
    auto changed = message(2, noon);
    changed.text = QStringLiteral("other");
    QVERIFY(!window.put(changed));
    QCOMPARE(window.size(), 3);
    QCOMPARE(window.messages().at(1)->text, QStringLiteral("other"));
    auto twin = message(4, noon); // the same place in time, another row
    twin.position.tie = 2;
    QVERIFY(window.put(twin));
    QVERIFY(window.contains(twin));
    QCOMPARE(window.messages().at(2)->row, 4);
}

void ThreadRowsTest::windowDropsAtBothEnds()
{
    MessageWindow window;
    for (qint64 row = 1; row <= 6; ++row)
        window.put(message(row, noon + row));
    QVERIFY(!window.dropOldest(6));
    QVERIFY(window.dropOldest(5));
    QVERIFY(window.dropNewest(3));
    QCOMPARE(window.oldest(), (store::Position{noon + 2, 2}));
    QCOMPARE(window.newest(), (store::Position{noon + 4, 4}));
}

QTEST_GUILESS_MAIN(ThreadRowsTest)
#include "tst_models_thread_rows.moc"
