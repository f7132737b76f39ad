// SPDX-License-Identifier: Apache-2.0
#include "models/conversation_list_model.h"
#include "people.h"
#include "support/manual_clock.h"
#include "ui/chat/conversation_list_view.h"
#include "ui/chat/conversation_row.h"
#include "ui/chat/jump_button.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace kidoku;
using models::ConversationListModel;
using models::View;
using testing::person;
using ui::ConversationListView;

class ConversationListViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void clickChooses();
    void focusAloneChoosesNothing();
    void theFirstStepAfterFocusIsTheFirstRow();
    void keysChooseTheNext();
    void stepsToTheNextUnread();
    void rowInViewStaysWhereItIs();
    void listAtItsTopShowsTheNewest();
    void jumpButtonCountsAndLeadsBack();
    void removedRowIsNotFollowedByItsNeighbour();
    void chosenOneComesBackChosen();
    void markedChatStaysInItsView();
    void worksOverASearch();
    void choosesWhatIsNotShown();
    void visibleRowsAreTold();
    void emptyListSaysWhy();
    void layoutKeepsEverythingApart_data();
    void layoutKeepsEverythingApart();

private:
    void fill(int count);
    [[nodiscard]] int top(qint64 id) const
    {
        return m_view->visualRect(m_view->indexOf({id})).top();
    }
    [[nodiscard]] ui::JumpButton *button() const { return m_view->findChild<ui::JumpButton *>(); }

    testing::ManualClock m_clock;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ConversationListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<ConversationListView> m_view;
};

void ConversationListViewTest::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(QStringLiteral("light"));
}

void ConversationListViewTest::init()
{
    m_model = std::make_unique<ConversationListModel>(m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_view = std::make_unique<ConversationListView>(*m_theme);
    m_view->setModel(m_model.get());
    m_view->resize(340, 500);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void ConversationListViewTest::cleanup()
{
    m_view.reset();
    m_tester.reset();
    m_model.reset();
}

// Ids 1 … count, the highest newest.
void ConversationListViewTest::fill(int count)
{
    QList<store::Conversation> all;
    for (int id = count; id >= 1; --id)
        all.append(person(id, id * 1000, QStringLiteral("Person %1").arg(id)));
    m_model->apply(all);
}

void ConversationListViewTest::clickChooses()
{
    fill(5);
    QSignalSpy chosen(m_view.get(), &ConversationListView::conversationChosen);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      m_view->visualRect(m_model->index(2)).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<core::ConversationId>().value, 3);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      m_view->visualRect(m_model->index(2)).center());
    QCOMPARE(chosen.size(), 1);
}

void ConversationListViewTest::focusAloneChoosesNothing()
{
    QSignalSpy chosen(m_view.get(), &ConversationListView::conversationChosen);
    fill(5);
    m_view->clearFocus();
    m_view->setFocus(Qt::TabFocusReason);
    QVERIFY(m_view->hasFocus());
    QCOMPARE(chosen.size(), 0);
    QVERIFY(!m_view->currentConversation().isValid());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      m_view->visualRect(m_model->index(0)).center());
    QCOMPARE(chosen.size(), 1);
}

void ConversationListViewTest::theFirstStepAfterFocusIsTheFirstRow()
{
    fill(2);
    m_view->clearFocus();
    m_view->setFocus(Qt::TabFocusReason);
    QVERIFY(m_view->hasFocus());
    QVERIFY(!m_view->currentIndex().isValid()); // nobody chose a row
    QVERIFY(m_view->step(1));
    QCOMPARE(m_view->currentConversation().value, 2);

    QVERIFY(m_view->step(1));
    m_view->clearFocus();
    m_view->setFocus(Qt::TabFocusReason); // what was chosen stays the place to go on from
    QCOMPARE(m_view->currentIndex(), m_model->indexOf({1}));
    QVERIFY(m_view->step(-1));
    QCOMPARE(m_view->currentConversation().value, 2);
}

void ConversationListViewTest::keysChooseTheNext()
{
    fill(5);
    QSignalSpy chosen(m_view.get(), &ConversationListView::conversationChosen);
    m_view->clearFocus();
    m_view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentConversation().value, 5);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(chosen.size(), 3);
    QCOMPARE(m_view->currentConversation().value, 1);
}

void ConversationListViewTest::stepsToTheNextUnread()
{
    fill(5);
    m_model->apply(
        {person(4, 4000, QStringLiteral("read"), 0), person(3, 3000, QStringLiteral("read"), 0)});
    QVERIFY(m_view->step(1));
    QCOMPARE(m_view->currentConversation().value, 5);
    QVERIFY(m_view->step(1, true));
    QCOMPARE(m_view->currentConversation().value, 2);
    QVERIFY(m_view->step(-1, true));
    QCOMPARE(m_view->currentConversation().value, 5);
    QVERIFY(!m_view->step(-1));
    QCOMPARE(m_view->currentConversation().value, 5);
}

void ConversationListViewTest::rowInViewStaysWhereItIs()
{
    fill(50);
    m_view->choose({47});
    const int before = top(47);
    QSignalSpy chosen(m_view.get(), &ConversationListView::conversationChosen);
    for (int id = 1; id <= 6; ++id) {
        m_model->apply({person(id, 100'000 + id, QStringLiteral("again"), 2)});
        QTRY_COMPARE(top(47), before);
    }
    QList<store::Conversation> many;
    for (int id = 7; id <= 40; ++id) // so many are one layout change
        many.append(person(id, 200'000 + id, QStringLiteral("again")));
    m_model->apply(many);
    QTRY_COMPARE(top(47), before);
    m_model->apply({person(60, 300'000, QStringLiteral("new"))});
    QTRY_COMPARE(top(47), before);
    QCOMPARE(m_view->currentConversation().value, 47);
    QCOMPARE(chosen.size(), 0);
}

void ConversationListViewTest::listAtItsTopShowsTheNewest()
{
    fill(50);
    m_view->doItemsLayout();
    m_model->apply({person(3, 100'000, QStringLiteral("again"))});
    QTRY_COMPARE(top(3), 0);
    QVERIFY(!button()->isVisible());

    m_view->verticalScrollBar()->setValue(500); // reading further down, nothing chosen
    const QModelIndex first = m_view->indexAt({5, 5});
    const auto id = first.data(int(models::ConversationRole::Id)).toLongLong();
    const int before = top(id);
    m_model->apply({person(2, 200'000, QStringLiteral("again"))});
    QTRY_COMPARE(m_model->indexOf({2}).row(), 0);
    QTRY_COMPARE(top(id), before);
}

void ConversationListViewTest::jumpButtonCountsAndLeadsBack()
{
    fill(50);
    m_view->choose({50});
    QVERIFY(!button()->isVisible());
    m_model->apply({person(1, 100'000, QStringLiteral("a"))});
    m_model->apply(
        {person(1, 100'001, QStringLiteral("a")), person(2, 100'002, QStringLiteral("b"))});
    QTRY_VERIFY(button()->isVisible());
    QCOMPARE(button()->count(), 2);
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_COMPARE(m_view->verticalScrollBar()->value(), 0);
    QTRY_VERIFY(!button()->isVisible());
}

void ConversationListViewTest::removedRowIsNotFollowedByItsNeighbour()
{
    m_model->setView(View::Unread);
    fill(5);
    m_view->choose({3});
    QTRY_VERIFY(m_view->currentIndex().isValid());
    m_model->setKept({}); // as if nothing kept it
    QSignalSpy chosen(m_view.get(), &ConversationListView::conversationChosen);
    m_model->apply({person(3, 3000, QStringLiteral("read"), 0)});
    QCOMPARE(m_model->rowCount(), 4);
    QVERIFY(!m_view->currentIndex().isValid());
    QVERIFY(m_view->selectionModel()->selectedIndexes().isEmpty());
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(m_view->currentConversation().value, 3);
}

void ConversationListViewTest::chosenOneComesBackChosen()
{
    fill(5);
    m_view->choose({3});
    QSignalSpy chosen(m_view.get(), &ConversationListView::conversationChosen);
    m_model->setView(View::Done);
    QVERIFY(!m_view->currentIndex().isValid());
    m_model->setView(View::All);
    QCOMPARE(m_view->currentIndex(), m_model->indexOf({3}));
    QVERIFY(m_view->selectionModel()->isSelected(m_view->currentIndex()));
    QCOMPARE(chosen.size(), 0);
}

void ConversationListViewTest::markedChatStaysInItsView()
{
    m_model->setView(View::Unread);
    fill(3);
    m_view->choose({2});
    QCoreApplication::sendPostedEvents();
    QTRY_COMPARE(([this] {
                     m_model->apply({person(2, 2000, QStringLiteral("read"), 0)});
                     return m_model->rowCount();
                 })(),
                 3);
    m_view->choose({1});
    QTRY_COMPARE(m_model->rowCount(), 2);
}

void ConversationListViewTest::worksOverASearch()
{
    fill(20);
    QSortFilterProxyModel search;
    search.setSourceModel(m_model.get());
    search.setFilterFixedString(QStringLiteral("Person 1"));
    m_view->setModel(&search);
    m_view->choose({12});
    QCOMPARE(m_view->currentIndex(), search.mapFromSource(m_model->indexOf({12})));
    QSignalSpy chosen(m_view.get(), &ConversationListView::conversationChosen);
    search.setFilterFixedString(QStringLiteral("Person 2"));
    QVERIFY(!m_view->currentIndex().isValid());
    search.setFilterFixedString({});
    QTRY_COMPARE(m_view->currentIndex(), search.mapFromSource(m_model->indexOf({12})));
    m_view->setModel(m_model.get());
    QCOMPARE(m_view->currentIndex(), m_model->indexOf({12}));
    QCOMPARE(chosen.size(), 0);
}

void ConversationListViewTest::choosesWhatIsNotShown()
{
    fill(3);
    QSignalSpy chosen(m_view.get(), &ConversationListView::conversationChosen);
    m_view->choose({2});
    m_view->choose({99}); // from the log: in another view, or not loaded yet
    QCOMPARE(chosen.size(), 2);
    QVERIFY(!m_view->currentIndex().isValid());
    QCOMPARE(m_view->currentConversation().value, 99);
    m_view->choose({});
    QCOMPARE(chosen.size(), 3);
}

void ConversationListViewTest::visibleRowsAreTold()
{
    QSignalSpy visible(m_view.get(), &ConversationListView::visibleChanged);
    fill(50);
    QTRY_VERIFY(!visible.isEmpty());
    const auto ids = visible.last().first().value<QList<core::ConversationId>>();
    QCOMPARE(ids.first().value, 50);
    QVERIFY(ids.size() >= 7 && ids.size() <= 9);
    m_view->scrollToBottom();
    QTRY_COMPARE(visible.last().first().value<QList<core::ConversationId>>().last().value, 1);
}

void ConversationListViewTest::emptyListSaysWhy()
{
    const QImage before = m_view->grab().toImage();
    m_view->setEmptyText(QStringLiteral("Nothing unread."));
    QVERIFY(m_view->grab().toImage() != before);
    fill(1);
    const QImage one = m_view->grab().toImage();
    m_view->setEmptyText({});
    QCOMPARE(m_view->grab().toImage(), one);
}

void ConversationListViewTest::layoutKeepsEverythingApart_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("badge");
    const QString longName = QStringLiteral("長い名前").repeated(40);
    const QString longState = QStringLiteral("Waiting for LINE to answer");
    QTest::newRow("usual") << 340 << QStringLiteral("Aya") << QStringLiteral("4 s")
                           << QStringLiteral("3");
    QTest::newRow("all of it, long") << 340 << longName << longState << QStringLiteral("999+");
    QTest::newRow("all of it, narrow") << 200 << longName << longState << QStringLiteral("999+");
    QTest::newRow("nothing but a name") << 200 << longName << QString() << QString();
}

void ConversationListViewTest::layoutKeepsEverythingApart()
{
    QFETCH(int, width);
    ui::ConversationRow row;
    QFETCH(QString, name);
    QFETCH(QString, brief);
    QFETCH(QString, badge);
    row.name = name;
    row.preview = name;
    row.previewKind = store::MessageKind::Image;
    row.time = QStringLiteral("Yesterday");
    row.state.brief = brief;
    row.state.icon = brief.isEmpty() ? models::StateIcon::None : models::StateIcon::Retry;
    row.badge = badge;
    row.flagged = !badge.isEmpty();
    const ui::ChatFonts fonts(*m_theme);
    const QRect area(0, 100, width, ui::conversationRowHeight(fonts));
    const ui::ConversationRowLayout at(area, row, fonts);
    const QList<QRect> parts{at.avatar,    at.name,      at.time, at.kindIcon, at.preview,
                             at.stateIcon, at.stateText, at.flag, at.badge};
    for (int i = 0; i < parts.size(); ++i) {
        QVERIFY2(parts.at(i).isEmpty() || area.contains(parts.at(i)),
                 qPrintable(QString::number(i)));
        for (int j = i + 1; j < parts.size(); ++j)
            QVERIFY2(!parts.at(i).intersects(parts.at(j)),
                     qPrintable(QStringLiteral("%1 over %2").arg(i).arg(j)));
    }
}

QTEST_MAIN(ConversationListViewTest)
#include "tst_ui_conversation_list.moc"
