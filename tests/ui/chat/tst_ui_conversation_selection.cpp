// SPDX-License-Identifier: Apache-2.0
#include "list_fixture.h"

#include <QContextMenuEvent>
#include <QSignalSpy>

using namespace kidoku;
using testing::ListFixture;
using ui::ConversationListView;

//! One row is opened, several are only selected.
class ConversationSelectionTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ListFixture> m_list;
    std::unique_ptr<QSignalSpy> m_chosen;
    std::unique_ptr<QSignalSpy> m_counted;

    [[nodiscard]] qint64 open() const { return m_list->view.currentConversation().value; }

private Q_SLOTS:
    void init()
    {
        m_list = std::make_unique<ListFixture>();
        QVERIFY(QTest::qWaitForWindowExposed(&m_list->view));
        m_list->fill(6);
        m_list->view.doItemsLayout();
        m_list->view.setFocus();
        m_chosen = std::make_unique<QSignalSpy>(&m_list->view,
                                                &ConversationListView::conversationChosen);
        m_counted = std::make_unique<QSignalSpy>(&m_list->view,
                                                 &ConversationListView::selectedCountChanged);
    }
    void cleanup()
    {
        m_chosen.reset();
        m_counted.reset();
        m_list.reset();
    }

    void clicksWithKeysSelectSeveralAndOpenNone()
    {
        m_list->click(5);
        QCOMPARE(open(), 5);
        m_list->click(3, Qt::ShiftModifier);
        QCOMPARE(m_list->selected(), (QList<qint64>{5, 4, 3}));
        m_list->click(1, Qt::ControlModifier);
        m_list->click(4, Qt::ControlModifier);
        QCOMPARE(m_list->selected(), (QList<qint64>{5, 3, 1}));
        QCOMPARE(m_chosen->size(), 1);
        QCOMPARE(open(), 5);
        QCOMPARE(m_counted->last().first().toInt(), 3);
        m_list->click(2);
        QCOMPARE(m_list->selected(), (QList<qint64>{2}));
        QCOMPARE(open(), 2);
    }

    void theLastOneThatIsLeftByClicksIsOpened()
    {
        m_list->click(5);
        m_list->click(4, Qt::ControlModifier);
        m_list->click(5, Qt::ControlModifier);
        QCOMPARE(m_list->selected(), (QList<qint64>{4}));
        QCOMPARE(open(), 4);
    }

    void keysSelectSeveral()
    {
        QTest::keyClick(&m_list->view, Qt::Key_Down);
        QCOMPARE(open(), 6);
        QTest::keyClick(&m_list->view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&m_list->view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_list->selected(), (QList<qint64>{6, 5, 4}));
        QCOMPARE(open(), 6);
        QTest::keyClick(&m_list->view, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(m_list->selected(), (QList<qint64>{6, 5}));
        QTest::keyClick(&m_list->view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_list->view.selectedCount(), 6);
        QCOMPARE(m_chosen->size(), 1);
        QTest::keyClick(&m_list->view, Qt::Key_Escape);
        QCOMPARE(m_list->selected(), (QList<qint64>{6}));
        QCOMPARE(open(), 6);
        QCOMPARE(m_chosen->size(), 1);
    }

    void stepsOfTheProgramIgnoreHeldKeys()
    {
        m_list->click(5);
        m_list->click(3, Qt::ShiftModifier);
        QVERIFY(m_list->view.step(1)); // from where the keys are
        QCOMPARE(m_list->selected(), (QList<qint64>{2}));
        QCOMPARE(open(), 2);
        // Alt+Shift+Down is held down while this is called.
        QTest::keyPress(&m_list->view, Qt::Key_Shift, Qt::ShiftModifier);
        QVERIFY(m_list->view.step(-1, true));
        QTest::keyRelease(&m_list->view, Qt::Key_Shift);
        QCOMPARE(m_list->selected(), (QList<qint64>{3}));
    }

    void nextUnreadFollowsTheOrderAndSkipsMutedOnes()
    {
        auto muted = testing::person(5, 5000, QStringLiteral("muted"));
        muted.muted = true;
        auto early = testing::person(2, 2000, QStringLiteral("early"));
        early.waitingSince = {10, 1};
        m_list->model.apply({muted, early, testing::person(4, 4000, QStringLiteral("read"), 0)});
        m_list->view.choose({6});
        QVERIFY(m_list->view.step(1, true));
        QCOMPARE(open(), 3);
        m_list->model.setOrder(models::ListOrder::LongestWaiting);
        QCOMPARE(m_list->shown().first(), 2);
        QVERIFY(m_list->view.step(-1, true));
        QCOMPARE(open(), 6);
        QVERIFY(m_list->view.step(-1, true));
        QCOMPARE(open(), 2);
        // From one that the view does not show it goes on at the top.
        m_list->model.setView(models::View::Muted);
        m_list->view.choose({5});
        m_list->model.setView(models::View::Unread);
        QVERIFY(m_list->view.step(1, true));
        QCOMPARE(open(), 2);
    }

    void aClickBesideTheRowsChangesNothing()
    {
        m_list->model.setView(models::View::Done);
        m_list->model.setView(models::View::All);
        m_list->view.resize(340, 900);
        m_list->click(5);
        const QPoint below(100, m_list->view.viewport()->height() - 5);
        QVERIFY(!m_list->view.indexAt(below).isValid());
        QTest::mouseClick(m_list->view.viewport(), Qt::LeftButton, {}, below);
        QCOMPARE(m_list->selected(), (QList<qint64>{5}));
    }

    void whatLeavesIsNotFollowedByOpening()
    {
        m_list->model.setView(models::View::Unread);
        m_list->click(5);
        m_list->click(4, Qt::ShiftModifier);
        m_chosen->clear();
        m_list->model.setHeld(false); // as if nothing held it
        m_list->model.apply({testing::person(4, 4000, QStringLiteral("read"), 0)});
        QCOMPARE(m_list->selected(), (QList<qint64>{5}));
        m_list->model.setKept({});
        m_list->model.apply({testing::person(5, 5000, QStringLiteral("read"), 0)});
        QVERIFY(m_list->selected().isEmpty());
        QCOMPARE(m_chosen->size(), 0);
        QCOMPARE(m_counted->last().first().toInt(), 0);
    }

    void anotherViewEndsTheSelection()
    {
        m_list->click(5);
        m_list->click(3, Qt::ShiftModifier);
        m_list->model.setView(models::View::NeedsReply);
        QCOMPARE(m_list->view.selectedCount(), 1); // the open one is found again
        QCOMPARE(m_list->selected(), (QList<qint64>{5}));
        QCOMPARE(m_chosen->size(), 1);
    }

    void theMenuIsOfTheRowOrOfTheSelection()
    {
        QSignalSpy menu(&m_list->view, &ConversationListView::menuRequested);
        const auto ids = [&menu] {
            QList<qint64> values;
            const auto told = menu.takeLast().first().value<QList<core::ConversationId>>();
            for (const core::ConversationId id : told)
                values.append(id.value);
            return values;
        };
        const auto ask = [this](qint64 id) {
            const QPoint at = m_list->middleOf(id);
            QTest::mousePress(m_list->view.viewport(), Qt::RightButton, {}, at);
            QContextMenuEvent event(QContextMenuEvent::Mouse, at,
                                    m_list->view.viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(m_list->view.viewport(), &event);
            QTest::mouseRelease(m_list->view.viewport(), Qt::RightButton, {}, at);
        };
        ask(4);
        QCOMPARE(ids(), (QList<qint64>{4}));
        QCOMPARE(m_chosen->size(), 0); // a look at the menu opens nothing
        m_list->click(5);
        m_list->click(3, Qt::ShiftModifier);
        ask(4);
        QCOMPARE(ids(), (QList<qint64>{5, 4, 3}));
        ask(1);
        QCOMPARE(ids(), (QList<qint64>{1}));
        QCOMPARE(m_list->selected(), (QList<qint64>{5, 4, 3}));
        QTest::keyClick(&m_list->view, Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(ids(), (QList<qint64>{5, 4, 3}));
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {5, 5}, {5, 5});
        QCoreApplication::sendEvent(m_list->view.viewport(), &byKey);
        QCOMPARE(ids(), (QList<qint64>{5, 4, 3}));
    }

    void selectingAHundredThousandCostsNoListOfThem()
    {
        m_list->fill(2000);
        QTest::keyClick(&m_list->view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_list->view.selectedCount(), 2000);
        QCOMPARE(m_list->view.selectionModel()->selection().size(), 1); // one range
    }
};

QTEST_MAIN(ConversationSelectionTest)
#include "tst_ui_conversation_selection.moc"
