// SPDX-License-Identifier: Apache-2.0
#include "models/conversation_list_model.h"
#include "support/manual_clock.h"

#include "records.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace kidoku;
using models::ConversationListModel;
using models::ConversationRole;
using models::ListOrder;
using models::View;
using readmarks::MarkState;
using testing::conversation;
using testing::mark;

namespace {

QList<qint64> ids(const ConversationListModel &model)
{
    QList<qint64> all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row).data(int(ConversationRole::Id)).toLongLong());
    return all;
}

store::Conversation waiting(qint64 id, qint64 at, qint64 since)
{
    auto record = conversation(id, at);
    record.waitingSince = {since * 1000, since > 0 ? id : 0};
    return record;
}

} // namespace

//! In which order rows stand, how that is held while somebody reads, and what muted, spam and
//! drafts do to a row.
class ConversationOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void longestWaitingComeFirst();
    void anAnswerEndsTheWait();
    void heldRowsChangeWhereTheyStand();
    void heldListTakesOlderPagesAtItsEnd();
    void heldRowsThatLeaveStayUntilLetGo();
    void anotherViewIsNotHeldBack();
    void keptRowsWhileHeld();
    void anyHistoryUnderHoldEndsInOrder_data();
    void anyHistoryUnderHoldEndsInOrder();
    void manyThatLeaveAreFewRemovals();
    void mutedIsShownButNotCounted();
    void muteEndsByItself();
    void spamIsInItsViewOnly();
    void draftsStandInTheirRows();
    void hugeNamesAreCut();
    void clockChangesChangeTimes();

private:
    std::unique_ptr<testing::ManualClock> m_clock;
    std::unique_ptr<ConversationListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ConversationOrderTest::init()
{
    m_clock = std::make_unique<testing::ManualClock>();
    m_model = std::make_unique<ConversationListModel>(*m_clock);
    m_model->setView(View::All);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void ConversationOrderTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void ConversationOrderTest::longestWaitingComeFirst()
{
    auto done = waiting(5, 60, 1);
    done.done = true;
    m_model->apply(
        {waiting(1, 50, 10), waiting(2, 40, 5), waiting(3, 30, 0), waiting(4, 70, 0), done});
    QCOMPARE(ids(*m_model), (QList<qint64>{4, 5, 1, 2, 3}));
    m_model->setOrder(ListOrder::LongestWaiting);
    QCOMPARE(m_model->order(), ListOrder::LongestWaiting);
    QCOMPARE(ids(*m_model), (QList<qint64>{2, 1, 4, 5, 3}));
    for (int row = 0; row < 5; ++row)
        QCOMPARE(m_model->indexOf({ids(*m_model).at(row)}).row(), row);
    m_model->apply({waiting(6, 80, 80)}); // the youngest wait is the last one
    QCOMPARE(ids(*m_model), (QList<qint64>{2, 1, 6, 4, 5, 3}));
    m_model->apply({waiting(2, 90, 5)}); // a further message makes nobody wait less
    QCOMPARE(ids(*m_model).first(), 2);
    m_model->setOrder(ListOrder::Newest);
    QCOMPARE(ids(*m_model), (QList<qint64>{2, 6, 4, 5, 1, 3}));
}

void ConversationOrderTest::anAnswerEndsTheWait()
{
    m_model->setOrder(ListOrder::LongestWaiting);
    m_model->apply({waiting(1, 50, 10), waiting(2, 40, 5)});
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    m_model->apply({waiting(2, 60, 0)});
    QCOMPARE(ids(*m_model), (QList<qint64>{1, 2}));
    QCOMPARE(moved.size(), 1);
}

void ConversationOrderTest::heldRowsChangeWhereTheyStand()
{
    m_model->apply({conversation(1, 10), conversation(2, 20), conversation(3, 30)});
    QSignalSpy newer(m_model.get(), &ConversationListModel::newerChanged);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setHeld(true);
    m_model->apply({conversation(1, 40, 5), conversation(4, 50)});
    QCOMPARE(ids(*m_model), (QList<qint64>{3, 2, 1}));
    QCOMPARE(m_model->index(2).data(int(ConversationRole::Unread)).toInt(), 5);
    QCOMPARE(m_model->indexOf({1}).row(), 2);
    QVERIFY(!m_model->indexOf({4}).isValid());
    QVERIFY(m_model->conversation({4}));
    QCOMPARE(m_model->count(View::All), 4);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_model->newer(), 2);
    QCOMPARE(newer.last().first().toInt(), 2);

    QPersistentModelIndex one = m_model->index(2);
    m_model->setHeld(false);
    QCOMPARE(ids(*m_model), (QList<qint64>{4, 1, 3, 2}));
    QCOMPARE(one.row(), 1);
    QCOMPARE(m_model->newer(), 0);
    QCOMPARE(newer.last().first().toInt(), 0);
}

void ConversationOrderTest::heldListTakesOlderPagesAtItsEnd()
{
    m_model->setHeld(true);
    m_model->apply({conversation(9, 90), conversation(8, 80)}); // the first page of all
    m_model->apply({conversation(7, 70), conversation(6, 60)});
    QCOMPARE(ids(*m_model), (QList<qint64>{9, 8, 7, 6}));
    QCOMPARE(m_model->newer(), 0);
}

void ConversationOrderTest::heldRowsThatLeaveStayUntilLetGo()
{
    m_model->setView(View::Unread);
    m_model->apply({conversation(1, 10), conversation(2, 20), conversation(3, 30, 0)});
    m_model->setHeld(true);
    m_model->apply({conversation(2, 20, 0)});
    QCOMPARE(ids(*m_model), (QList<qint64>{2, 1}));
    QCOMPARE(m_model->count(View::Unread), 1);
    QCOMPARE(m_model->newer(), 0); // nothing that one would go up for
    m_model->apply({conversation(3, 30, 1)});
    QCOMPARE(m_model->newer(), 1);
    m_model->apply({conversation(3, 30, 0)}); // came and went
    QCOMPARE(m_model->newer(), 0);
    m_model->setHeld(false);
    QCOMPARE(ids(*m_model), (QList<qint64>{1}));
}

void ConversationOrderTest::anotherViewIsNotHeldBack()
{
    m_model->apply({conversation(1, 10), conversation(2, 20)});
    m_model->setHeld(true);
    m_model->apply({conversation(1, 30), conversation(3, 40)});
    QCOMPARE(m_model->newer(), 2);
    m_model->setView(View::NeedsReply);
    QCOMPARE(ids(*m_model), (QList<qint64>{3, 1, 2}));
    QCOMPARE(m_model->newer(), 0);
    m_model->apply({conversation(2, 50)});
    QCOMPARE(ids(*m_model), (QList<qint64>{3, 1, 2})); // but held again
    m_model->setOrder(ListOrder::LongestWaiting);
    m_model->setOrder(ListOrder::Newest);
    QCOMPARE(ids(*m_model), (QList<qint64>{2, 3, 1}));
    m_model->setHeld(false);
    QCOMPARE(ids(*m_model), (QList<qint64>{2, 3, 1}));
}

void ConversationOrderTest::keptRowsWhileHeld()
{
    m_model->setView(View::Unread);
    m_model->apply({conversation(1, 10), conversation(2, 20), conversation(3, 30)});
    m_model->setKept({2});
    m_model->setHeld(true);
    m_model->apply({conversation(2, 20, 0), conversation(3, 30, 0)});
    m_model->setKept({3});
    QCOMPARE(ids(*m_model), (QList<qint64>{3, 2, 1}));
    m_model->setHeld(false);
    QCOMPARE(ids(*m_model), (QList<qint64>{3, 1}));
}

void ConversationOrderTest::anyHistoryUnderHoldEndsInOrder_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<View>("view");
    QTest::addColumn<ListOrder>("order");
    for (quint32 seed = 1; seed <= 16; ++seed)
        QTest::addRow("history %u", seed)
            << seed << View(seed % models::viewCount) << ListOrder(seed / 8 % 2);
}

//! Beside it a reference: what is shown, as a list that only grows at its end while held, and is
//! sorted anew when it is let go.
void ConversationOrderTest::anyHistoryUnderHoldEndsInOrder()
{
    QFETCH(quint32, seed);
    QFETCH(View, view);
    QFETCH(ListOrder, order);
    QRandomGenerator random(seed);
    m_model->setView(view);
    m_model->setOrder(order);
    QMap<qint64, store::Conversation> truth;
    QMap<qint64, MarkState> marks;
    const auto fits = [&](const store::Conversation &record) {
        const auto status = mark(record.id.value, marks.value(record.id.value, MarkState::None));
        if (record.spam || view == View::Spam)
            return record.spam && view == View::Spam;
        switch (view) {
        case View::NeedsReply:
            return !record.done;
        case View::Unread:
            return record.unread > 0 && !record.muted;
        case View::Waiting:
            return status.isOpen();
        case View::Failed:
            return status.state == MarkState::Failed;
        case View::Done:
            return record.done;
        case View::Muted:
            return record.muted;
        default:
            return true;
        }
    };
    const auto before = [&](const store::Conversation &a, const store::Conversation &b) {
        const auto waits = [&](const store::Conversation &c) {
            return order == ListOrder::LongestWaiting && !c.done && c.waitingSince.isValid();
        };
        if (waits(a) != waits(b))
            return waits(a);
        if (waits(a))
            return std::pair(a.waitingSince, a.id) < std::pair(b.waitingSince, b.id);
        return std::pair(a.last, a.id) > std::pair(b.last, b.id);
    };
    const auto sorted = [&] {
        QList<store::Conversation> all;
        std::copy_if(truth.begin(), truth.end(), std::back_inserter(all), fits);
        std::sort(all.begin(), all.end(), before);
        QList<qint64> expected;
        for (const auto &record : std::as_const(all))
            expected.append(record.id.value);
        return expected;
    };

    bool held = false;
    for (int round = 0; round < 150; ++round) {
        const QList<qint64> shown = ids(*m_model);
        QMap<qint64, store::Conversation> batch;
        const int size = random.bounded(1, round % 13 == 0 ? 100 : 6);
        for (int i = 0; i < size; ++i) {
            const qint64 id = random.bounded(1, 90);
            auto record = waiting(id, random.bounded(1, 200), random.bounded(-50, 60));
            record.unread = random.bounded(3);
            record.done = random.bounded(3) == 0;
            record.muted = random.bounded(4) == 0;
            record.spam = random.bounded(5) == 0;
            batch.insert(id, record);
            truth.insert(id, record);
        }
        m_model->apply(batch.values());
        const qint64 marked = random.bounded(1, 90);
        const auto state = MarkState(random.bounded(int(MarkState::Cancelled) + 1));
        marks.insert(marked, state);
        m_model->applyMarks({mark(marked, state)});
        if (held)
            QCOMPARE(ids(*m_model).first(shown.size()), shown);
        else
            QCOMPARE(ids(*m_model), sorted());
        for (int row = 0; row < m_model->rowCount(); ++row)
            QCOMPARE(m_model->indexOf({ids(*m_model).at(row)}).row(), row);
        if (random.bounded(4) == 0) {
            held = !held;
            m_model->setHeld(held);
            if (!held)
                QCOMPARE(ids(*m_model), sorted());
        }
    }
    m_model->setHeld(false);
    QCOMPARE(ids(*m_model), sorted());
    QCOMPARE(m_model->count(view), sorted().size());
    QCOMPARE(m_model->newer(), 0);
}

void ConversationOrderTest::manyThatLeaveAreFewRemovals()
{
    m_model->setView(View::Unread);
    QList<store::Conversation> all;
    for (int id = 1; id <= 500; ++id)
        all.append(conversation(id, id));
    m_model->apply(all);
    for (auto &record : all)
        record.unread = record.id.value == 250 ? 1 : 0;
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_model->apply(all);
    QCOMPARE(ids(*m_model), (QList<qint64>{250}));
    QCOMPARE(removed.size(), 2);
}

void ConversationOrderTest::mutedIsShownButNotCounted()
{
    auto muted = conversation(1, 10, 4);
    muted.muted = true;
    m_model->apply({muted, conversation(2, 20)});
    QCOMPARE(ids(*m_model), (QList<qint64>{2, 1}));
    QCOMPARE(m_model->count(View::Unread), 1);
    QCOMPARE(m_model->count(View::NeedsReply), 2);
    QCOMPARE(m_model->count(View::Muted), 1);
    const QModelIndex row = m_model->index(1);
    QVERIFY(row.data(int(ConversationRole::IsMuted)).toBool());
    QVERIFY(!row.data(int(ConversationRole::IsUnread)).toBool());
    QCOMPARE(row.data(int(ConversationRole::Unread)).toInt(), 4); // the customer's side of it
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("muted")));
    m_model->setView(View::Muted);
    QCOMPARE(ids(*m_model), (QList<qint64>{1}));
    m_model->setView(View::Unread);
    QCOMPARE(ids(*m_model), (QList<qint64>{2}));
}

void ConversationOrderTest::muteEndsByItself()
{
    auto muted = conversation(1, 10, 4);
    muted.muted = true;
    muted.mutedUntil = m_clock->now() + std::chrono::hours(1);
    m_model->apply({muted});
    m_model->setView(View::Unread);
    QVERIFY(ids(*m_model).isEmpty());
    QVERIFY(m_model->conversation({1})->muted);
    QSignalSpy counts(m_model.get(), &ConversationListModel::countsChanged);
    m_clock->advance(std::chrono::minutes(59));
    m_model->tick();
    QCOMPARE(counts.size(), 0);
    m_clock->advance(std::chrono::minutes(1));
    m_model->tick();
    QCOMPARE(ids(*m_model), (QList<qint64>{1}));
    QCOMPARE(m_model->count(View::Unread), 1);
    QCOMPARE(m_model->count(View::Muted), 0);
    QCOMPARE(counts.size(), 1);
    m_model->tick();
    QCOMPARE(counts.size(), 1);
}

void ConversationOrderTest::spamIsInItsViewOnly()
{
    auto spam = conversation(1, 10, 4);
    spam.spam = true;
    spam.flagged = true;
    spam.muted = true;
    m_model->apply({spam, conversation(2, 20)});
    m_model->applyMarks({mark(1, MarkState::Failed)});
    for (const View view : {View::NeedsReply, View::Unread, View::All})
        QCOMPARE(m_model->count(view), 1);
    for (const View view : {View::Waiting, View::Failed, View::Done, View::Muted})
        QCOMPARE(m_model->count(view), 0);
    QCOMPARE(ids(*m_model), (QList<qint64>{2}));
    m_model->setView(View::Spam);
    QCOMPARE(ids(*m_model), (QList<qint64>{1}));
    QVERIFY(
        m_model->index(0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("spam")));
    m_model->apply({conversation(1, 10, 4)});
    QVERIFY(ids(*m_model).isEmpty());
    QCOMPARE(m_model->count(View::Failed), 1);
}

void ConversationOrderTest::draftsStandInTheirRows()
{
    m_model->setDraft({2}, QStringLiteral("early")); // before its conversation
    m_model->apply({conversation(1, 10), conversation(2, 20)});
    const auto draft = [this](int row) {
        return m_model->index(row).data(int(ConversationRole::Draft)).toString();
    };
    QCOMPARE(draft(0), QStringLiteral("early"));
    QVERIFY(draft(1).isEmpty());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setDraft({1}, QStringLiteral("two\nlines \u202Eand more"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(draft(1), QStringLiteral("two lines and more"));
    QVERIFY(m_model->index(1)
                .data(Qt::AccessibleTextRole)
                .toString()
                .endsWith(QStringLiteral("Draft: two lines and more")));
    m_model->setDraft({1}, QStringLiteral("two\nlines and more"));
    QCOMPARE(changed.size(), 1);
    m_model->setDraft({1}, QStringLiteral(" \n"));
    QVERIFY(draft(1).isEmpty());
    m_model->setDraft({1}, QString(100'000, QLatin1Char('x')));
    QVERIFY(draft(1).size() <= 121);
}

void ConversationOrderTest::hugeNamesAreCut()
{
    auto record = conversation(1, 10);
    record.name = QString(100'000, QChar(0x200B)) + QStringLiteral("Aya");
    record.preview = QString(100'000, QLatin1Char('p'));
    m_model->apply({record});
    QVERIFY(m_model->conversation({1})->name.size() < 1000);
    QVERIFY(m_model->conversation({1})->preview.size() < 1000);
}

void ConversationOrderTest::clockChangesChangeTimes()
{
    m_model->apply({conversation(1, m_clock->now().ms / 1000)});
    const auto time
        = [this] { return m_model->index(0).data(int(ConversationRole::Time)).toString(); };
    const QString today = time();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_clock->jump(std::chrono::hours(48)); // as after a night's sleep of the machine
    m_model->tick();
    QCOMPARE(changed.size(), 1);
    QVERIFY(time() != today);
    m_clock->jump(-std::chrono::hours(48)); // somebody puts the clock right
    m_model->tick();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(time(), today);
    m_model->retranslate();
    QCOMPARE(changed.size(), 3);
}

QTEST_GUILESS_MAIN(ConversationOrderTest)
#include "tst_models_conversation_order.moc"
