// SPDX-License-Identifier: Apache-2.0
#include "models/conversation_list_model.h"
#include "models/state_text.h"
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

QVariant value(const ConversationListModel &model, int row, ConversationRole role)
{
    return model.index(row).data(int(role));
}

} // namespace

class ConversationListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pagesComeAsOneInsertEach();
    void newMessageMovesItsRowUp();
    void sameTimeKeepsTheRow();
    void viewsHoldWhatBelongs();
    void keptRowStaysUntilAnotherIsKept();
    void keptRowStaysAlsoAfterTheViewWasChanged();
    void flaggedOnesAreUnread();
    void searchFindsWhateverWidthAndCase();
    void aSearchFollowsOnlyWhatChanges();
    void marksAreWaitingOrFailed();
    void failedRepliesAreFailed();
    void markBeforeItsConversationCounts();
    void countsAreTold();
    void manyMovesAreOneLayoutChange();
    void tickRepaintsCountdownsOnly();
    void countdownsFarApartDoNotRepaintWhatIsBetween();
    void midnightChangesTimes();
    void automaticReadIsTold();
    void rowsSpeak();
    void anyHistoryEndsInTheSameList_data();
    void anyHistoryEndsInTheSameList();

private:
    std::unique_ptr<testing::ManualClock> m_clock;
    std::unique_ptr<ConversationListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ConversationListTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_clock = std::make_unique<testing::ManualClock>();
    m_model = std::make_unique<ConversationListModel>(*m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void ConversationListTest::pagesComeAsOneInsertEach()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->apply({conversation(9, 90), conversation(8, 80)});
    m_model->apply({conversation(7, 70), conversation(6, 60)});
    QCOMPARE(ids(*m_model), (QList<qint64>{9, 8, 7, 6}));
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(reset.size(), 0);
}

void ConversationListTest::newMessageMovesItsRowUp()
{
    m_model->apply({conversation(3, 30), conversation(2, 20), conversation(1, 10)});
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex first = m_model->indexOf({1});
    m_model->apply({conversation(1, 40, 2)});
    QCOMPARE(ids(*m_model), (QList<qint64>{1, 3, 2}));
    QCOMPARE(first.row(), 0);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!changed.first().at(2).value<QList<int>>().isEmpty());
    QCOMPARE(value(*m_model, 0, ConversationRole::Unread).toInt(), 2);

    m_model->apply({conversation(1, 25)}); // also downwards: the newest message was unsent
    QCOMPARE(ids(*m_model), (QList<qint64>{3, 1, 2}));
}

void ConversationListTest::sameTimeKeepsTheRow()
{
    m_model->apply({conversation(2, 20), conversation(1, 10)});
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->apply({conversation(2, 20, 0), conversation(1, 10, 0)});
    QCOMPARE(moved.size(), 0);
    QCOMPARE(changed.size(), 1); // both rows in one range
}

void ConversationListTest::viewsHoldWhatBelongs()
{
    auto done = conversation(3, 30, 0);
    done.done = true;
    m_model->apply({conversation(1, 10), conversation(2, 20, 0), done});
    QCOMPARE(m_model->view(), View::NeedsReply);
    QCOMPARE(ids(*m_model), (QList<qint64>{2, 1}));
    m_model->setView(View::Unread);
    QCOMPARE(ids(*m_model), (QList<qint64>{1}));
    m_model->setView(View::Done);
    QCOMPARE(ids(*m_model), (QList<qint64>{3}));
    m_model->setView(View::All);
    QCOMPARE(ids(*m_model), (QList<qint64>{3, 2, 1}));
    QCOMPARE(m_model->count(View::NeedsReply), 2);
    QCOMPARE(m_model->count(View::Unread), 1);
    QCOMPARE(m_model->count(View::Done), 1);
    QCOMPARE(m_model->count(View::All), 3);
    QVERIFY(m_model->conversation({3})->done);
    QVERIFY(!m_model->conversation({4}));
}

void ConversationListTest::keptRowStaysUntilAnotherIsKept()
{
    m_model->setView(View::Unread);
    m_model->apply({conversation(1, 10), conversation(2, 20), conversation(3, 30)});
    m_model->setKept({2});
    m_model->apply({conversation(2, 20, 0), conversation(3, 30, 0)});
    QCOMPARE(ids(*m_model), (QList<qint64>{2, 1}));
    QCOMPARE(m_model->count(View::Unread), 1);
    m_model->setKept({1});
    QCOMPARE(ids(*m_model), (QList<qint64>{1}));
    m_model->setKept({2}); // what is not there is not brought back
    QCOMPARE(ids(*m_model), (QList<qint64>{1}));
}

void ConversationListTest::keptRowStaysAlsoAfterTheViewWasChanged()
{
    m_model->apply({conversation(1, 10), conversation(2, 20)});
    m_model->setKept({2}); // opened in the first view
    m_model->setView(View::Unread);
    m_model->apply({conversation(2, 20, 0)});
    QCOMPARE(ids(*m_model), (QList<qint64>{2, 1}));
    m_model->setView(View::All);
    m_model->setView(View::Unread); // where it is not, it is not brought back
    QCOMPARE(ids(*m_model), (QList<qint64>{1}));
}

void ConversationListTest::flaggedOnesAreUnread()
{
    auto flagged = conversation(1, 10, 0);
    flagged.flagged = true;
    m_model->apply({flagged, conversation(2, 20, 0), conversation(3, 30)});
    m_model->setView(View::Unread);
    QCOMPARE(ids(*m_model), (QList<qint64>{3, 1}));
    QVERIFY(value(*m_model, 1, ConversationRole::IsUnread).toBool());
    QCOMPARE(m_model->count(View::Unread), 2);
}

void ConversationListTest::searchFindsWhateverWidthAndCase()
{
    auto ben = conversation(1, 10);
    ben.name = QString::fromUtf8("ベン Ｂｅｎ");
    auto aya = conversation(2, 20);
    aya.preview = QStringLiteral("Good day, Ben");
    auto done = conversation(3, 30);
    done.name = QStringLiteral("Ben");
    done.done = true;
    m_model->apply({ben, aya, done, conversation(4, 40)});
    m_model->setSearch(QStringLiteral(" bEN "));
    QVERIFY(m_model->isSearching());
    QCOMPARE(ids(*m_model), (QList<qint64>{2, 1})); // within the view
    m_model->setSearch(QString::fromUtf8("ＢＥＮ good"));
    QCOMPARE(ids(*m_model), (QList<qint64>{2}));
    QCOMPARE(m_model->count(View::NeedsReply), 3); // counts are not searched
    m_model->setView(View::All);
    m_model->setSearch(QStringLiteral("ben"));
    QCOMPARE(ids(*m_model), (QList<qint64>{3, 2, 1}));
    m_model->setSearch({});
    QVERIFY(!m_model->isSearching());
    QCOMPARE(m_model->rowCount(), 4);
}

void ConversationListTest::aSearchFollowsOnlyWhatChanges()
{
    QList<store::Conversation> all;
    for (int id = 1; id <= 100; ++id)
        all.append(conversation(id, id));
    m_model->apply(all);
    m_model->setSearch(QStringLiteral("person 1"));
    QCOMPARE(ids(*m_model).size(), 20); // those with a 1
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy laidOut(m_model.get(), &QAbstractItemModel::layoutChanged);
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    m_model->apply({conversation(50, 1000)}); // not found: nobody hears of it
    QCOMPARE(moved.size(), 0);
    m_model->apply({conversation(12, 1001), conversation(101, 1002)});
    QCOMPARE(ids(*m_model).mid(0, 3), (QList<qint64>{101, 12, 100}));
    auto found = conversation(50, 1003);
    found.preview = QStringLiteral("for person 1");
    m_model->apply({found});
    QCOMPARE(ids(*m_model).first(), 50);
    m_model->apply({conversation(50, 1004)}); // and no longer
    QVERIFY(!m_model->indexOf({50}).isValid());
    m_model->applyMarks({mark(12, MarkState::Waiting), mark(60, MarkState::Waiting)});
    QCOMPARE(ids(*m_model).size(), 21);
    QCOMPARE(reset.size() + laidOut.size(), 0);
}

void ConversationListTest::failedRepliesAreFailed()
{
    m_model->apply({conversation(1, 10), conversation(2, 20)});
    m_model->setFailedReplies({1}, 2);
    m_model->setFailedReplies({9'999}, 1); // of a chat that is not loaded yet
    QCOMPARE(m_model->count(View::Failed), 1);
    m_model->setView(View::Failed);
    QCOMPARE(m_model->rowCount(), 1);
    const auto row = m_model->index(0);
    QCOMPARE(row.data(int(ConversationRole::Id)).toLongLong(), 1);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("not sent")));
    m_model->setFailedReplies({1}, 0);
    QCOMPARE(m_model->count(View::Failed), 0);
    QCOMPARE(m_model->rowCount(), 0);
}

void ConversationListTest::marksAreWaitingOrFailed()
{
    m_model->apply({conversation(1, 10), conversation(2, 20), conversation(3, 30)});
    m_model->applyMarks({mark(1, MarkState::Holding), mark(2, MarkState::Failed)});
    QCOMPARE(m_model->count(View::Waiting), 1);
    QCOMPARE(m_model->count(View::Failed), 1);
    m_model->setView(View::Failed);
    QCOMPARE(ids(*m_model), (QList<qint64>{2}));
    m_model->applyMarks({mark(1, MarkState::Read), mark(2, MarkState::Queued)});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->count(View::Waiting), 1);
    QCOMPARE(m_model->count(View::Failed), 0);
}

void ConversationListTest::markBeforeItsConversationCounts()
{
    m_model->applyMarks({mark(5, MarkState::Waiting)});
    QCOMPARE(m_model->count(View::Waiting), 0);
    m_model->apply({conversation(5, 50)});
    QCOMPARE(m_model->count(View::Waiting), 1);
}

void ConversationListTest::countsAreTold()
{
    QSignalSpy counts(m_model.get(), &ConversationListModel::countsChanged);
    m_model->apply({conversation(1, 10)});
    QCOMPARE(counts.size(), 1);
    m_model->apply({conversation(1, 20)}); // moved, but the same in every view
    QCOMPARE(counts.size(), 1);
    m_model->applyMarks({mark(1, MarkState::Failed)});
    QCOMPARE(counts.size(), 2);
}

void ConversationListTest::manyMovesAreOneLayoutChange()
{
    QList<store::Conversation> all;
    for (int id = 1; id <= 200; ++id)
        all.append(conversation(id, id));
    m_model->apply(all);
    const QPersistentModelIndex held = m_model->indexOf({7});
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    QSignalSpy laidOut(m_model.get(), &QAbstractItemModel::layoutChanged);
    QList<store::Conversation> bumped;
    for (int id = 1; id <= 100; ++id)
        bumped.append(conversation(id, 1000 + id));
    m_model->apply(bumped);
    QCOMPARE(moved.size(), 0);
    QCOMPARE(laidOut.size(), 1);
    QCOMPARE(held.data(int(ConversationRole::Id)).toLongLong(), 7);
    QCOMPARE(held.row(), 93);
    QCOMPARE(ids(*m_model).first(), 100);
    QCOMPARE(ids(*m_model).last(), 101);
}

void ConversationListTest::tickRepaintsCountdownsOnly()
{
    m_model->apply({conversation(1, 10), conversation(2, 20), conversation(3, 30)});
    auto waiting = mark(2, MarkState::Waiting);
    waiting.until = m_clock->now() + std::chrono::seconds(4);
    m_model->applyMarks({waiting, mark(3, MarkState::Sending)});
    QCOMPARE(value(*m_model, 1, ConversationRole::StateText).toString(), QStringLiteral("4 s"));

    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_clock->advance(std::chrono::seconds(1));
    m_model->tick();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 1);
    // A screen reader must not hear a new row every second.
    QVERIFY(!changed.first().at(2).value<QList<int>>().contains(Qt::AccessibleTextRole));
    QCOMPARE(value(*m_model, 1, ConversationRole::StateText).toString(), QStringLiteral("3 s"));
}

void ConversationListTest::countdownsFarApartDoNotRepaintWhatIsBetween()
{
    QList<store::Conversation> all;
    for (int id = 1; id <= 50; ++id)
        all.append(conversation(id, id));
    m_model->apply(all);
    auto first = mark(50, MarkState::Holding);
    auto last = mark(1, MarkState::Holding);
    first.until = last.until = m_clock->now() + std::chrono::seconds(4);
    m_model->applyMarks({first, last});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->tick();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 0);
    QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 49);
}

void ConversationListTest::midnightChangesTimes()
{
    m_model->apply({conversation(1, m_clock->now().ms / 1000)});
    const auto before = value(*m_model, 0, ConversationRole::Time).toString();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->tick();
    QCOMPARE(changed.size(), 0);
    m_clock->advance(std::chrono::hours(24));
    m_model->tick();
    QCOMPARE(changed.size(), 1);
    QVERIFY(before != QStringLiteral("Yesterday"));
    QCOMPARE(value(*m_model, 0, ConversationRole::Time).toString(), QStringLiteral("Yesterday"));
}

void ConversationListTest::automaticReadIsTold()
{
    m_model->apply({conversation(1, 10)});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setAutomaticRead(conversation(1, 10).account, true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(value(*m_model, 0, ConversationRole::StateIcon).value<models::StateIcon>(),
             models::StateIcon::Automatic);
    QVERIFY(!m_model->index(0)
                 .data(Qt::AccessibleTextRole)
                 .toString()
                 .contains(QLatin1String("not marked")));
}

void ConversationListTest::rowsSpeak()
{
    auto record = conversation(1, m_clock->now().ms / 1000, 3);
    record.unseen = 2;
    record.flagged = true;
    m_model->apply({record});
    auto waiting = mark(1, MarkState::Waiting);
    waiting.until = m_clock->now() + std::chrono::seconds(4);
    m_model->applyMarks({waiting});
    const QString spoken = m_model->index(0).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken,
             QStringLiteral("Person 1 · 3 not marked read · 2 new to you · flagged · "
                            "Retrying · %1 · hello")
                 .arg(models::clockTime(m_clock->now())));
}

void ConversationListTest::anyHistoryEndsInTheSameList_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<View>("view");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("history %u ends sorted and complete", seed)
            << seed << View(seed % models::viewCount);
}

void ConversationListTest::anyHistoryEndsInTheSameList()
{
    QFETCH(quint32, seed);
    QFETCH(View, view);
    QRandomGenerator random(seed);
    m_model->setView(view);
    QMap<qint64, store::Conversation> truth;
    QMap<qint64, MarkState> marks;
    for (int round = 0; round < 60; ++round) {
        QMap<qint64, store::Conversation> batch;
        const int size = random.bounded(1, round % 7 == 0 ? 120 : 6);
        for (int i = 0; i < size; ++i) {
            const qint64 id = random.bounded(1, 90);
            auto record = conversation(id, random.bounded(1, 200), random.bounded(3));
            record.done = random.bounded(3) == 0;
            record.muted = random.bounded(4) == 0;
            record.spam = random.bounded(6) == 0;
            batch.insert(id, record);
            truth.insert(id, record);
        }
        m_model->apply(batch.values());
        const qint64 marked = random.bounded(1, 90);
        const auto state = MarkState(random.bounded(int(MarkState::Cancelled) + 1));
        marks.insert(marked, state);
        m_model->applyMarks({mark(marked, state)});
    }

    QList<store::Conversation> expected;
    for (const auto &record : std::as_const(truth)) {
        const auto status = mark(record.id.value, marks.value(record.id.value, MarkState::None));
        const bool fits = record.spam || view == View::Spam ? record.spam && view == View::Spam
            : view == View::NeedsReply                      ? !record.done
            : view == View::Unread                          ? record.unread > 0 && !record.muted
            : view == View::Muted                           ? record.muted
            : view == View::Waiting                         ? status.isOpen()
            : view == View::Failed                          ? status.state == MarkState::Failed
            : view == View::Done                            ? record.done
                                                            : true;
        if (fits)
            expected.append(record);
    }
    std::sort(expected.begin(), expected.end(), [](const auto &a, const auto &b) {
        return std::pair(a.last, a.id) > std::pair(b.last, b.id);
    });
    QList<qint64> expectedIds;
    for (const auto &record : expected)
        expectedIds.append(record.id.value);
    QCOMPARE(ids(*m_model), expectedIds);
    QCOMPARE(m_model->count(view), expectedIds.size());
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->indexOf({expectedIds.at(row)}).row(), row);
}

QTEST_GUILESS_MAIN(ConversationListTest)
#include "tst_models_conversation_list.moc"
