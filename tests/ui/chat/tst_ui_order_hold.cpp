// SPDX-License-Identifier: Apache-2.0
#include "list_fixture.h"
#include "ui/chat/jump_button.h"
#include "ui/chat/order_hold.h"

#include <QHoverEvent>
#include <QScrollBar>

using namespace kidoku;
using testing::ListFixture;

//! No row goes away under the pointer, and none is held back longer than somebody is there.
class OrderHoldTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ListFixture> m_list;

    void hover(const QPoint &at, QEvent::Type type = QEvent::HoverMove)
    {
        QHoverEvent event(type, at, m_list->view.viewport()->mapToGlobal(at), QPointF(at));
        QCoreApplication::sendEvent(m_list->view.viewport(), &event);
    }
    void pointAt(qint64 id)
    {
        hover(m_list->middleOf(id) - QPoint(3, 0));
        hover(m_list->middleOf(id));
    }
    void leave()
    {
        QEvent event(QEvent::Leave);
        QCoreApplication::sendEvent(m_list->view.viewport(), &event);
    }
    [[nodiscard]] ui::JumpButton *button() const
    {
        return m_list->view.findChild<ui::JumpButton *>();
    }
    [[nodiscard]] bool isHeld() const
    {
        return m_list->view.findChild<ui::OrderHold *>()->isHeld();
    }

private Q_SLOTS:
    void init()
    {
        m_list = std::make_unique<ListFixture>();
        QVERIFY(QTest::qWaitForWindowExposed(&m_list->view));
        m_list->fill(5);
        m_list->view.doItemsLayout();
    }
    void cleanup() { m_list.reset(); }

    void aRowStaysUnderThePointer()
    {
        pointAt(3);
        const QRect before = m_list->view.visualRect(m_list->view.indexOf({3}));
        m_list->bump(1, 100'000);
        m_list->bump(3, 200'000); // also the one that is pointed at
        m_list->bump(9, 300'000);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_list->view.visualRect(m_list->view.indexOf({3})), before);
        QCOMPARE(m_list->shown(), (QList<qint64>{5, 4, 3, 2, 1}));
        QVERIFY(button()->isVisible());
        QCOMPARE(button()->count(), 3);
        // What is clicked now is what stood there.
        m_list->click(3);
        QCOMPARE(m_list->view.currentConversation().value, 3);
    }

    void aMomentAfterThePointerHasGoneTheOrderIsRight()
    {
        pointAt(3);
        m_list->bump(1, 100'000);
        leave();
        QVERIFY(isHeld()); // it may come back
        QTRY_VERIFY_WITH_TIMEOUT(!isHeld(), 20'000);
        QCOMPARE(m_list->shown(), (QList<qint64>{1, 5, 4, 3, 2}));
        QVERIFY(!button()->isVisible());
    }

    void aPointerThatOnlyRestsHoldsNothing()
    {
        hover({50, 50}, QEvent::HoverEnter); // the window came up under it
        hover({50, 50});
        QVERIFY(!isHeld());
        m_list->bump(1, 100'000);
        QCOMPARE(m_list->shown().first(), 1);
    }

    void theButtonBringsTheOrderAtOnce()
    {
        m_list->fill(50);
        m_list->view.doItemsLayout();
        m_list->view.verticalScrollBar()->setValue(400);
        pointAt(43);
        m_list->bump(1, 100'000);
        QTRY_VERIFY(button()->isVisible());
        QTest::mouseClick(button(), Qt::LeftButton);
        QCOMPARE(m_list->shown().first(), 1);
        QTRY_COMPARE(m_list->view.verticalScrollBar()->value(), 0);
        QTRY_VERIFY(!button()->isVisible());
    }

    void scrollingToTheTopBringsTheOrder()
    {
        m_list->fill(50);
        m_list->view.doItemsLayout();
        m_list->view.verticalScrollBar()->setValue(400);
        pointAt(43);
        m_list->bump(1, 100'000);
        QCOMPARE(m_list->shown().first(), 50);
        m_list->view.verticalScrollBar()->setValue(0);
        QTRY_COMPARE(m_list->shown().first(), 1);
    }

    void keysHoldForAMoment()
    {
        m_list->view.setFocus();
        QTest::keyClick(&m_list->view, Qt::Key_2, Qt::ControlModifier); // an order, no step
        QVERIFY(!isHeld());
        QTest::keyClick(&m_list->view, Qt::Key_Down);
        QTest::keyClick(&m_list->view, Qt::Key_Down);
        QCOMPARE(m_list->view.currentConversation().value, 4);
        m_list->bump(4, 100'000); // without the hold the next step would start at the top again
        QTest::keyClick(&m_list->view, Qt::Key_Down);
        QCOMPARE(m_list->view.currentConversation().value, 3);
        QTRY_VERIFY_WITH_TIMEOUT(!isHeld(), 20'000);
        QCOMPARE(m_list->shown().first(), 4);
    }

    void severalSelectedRowsHoldAsLongAsTheyAre()
    {
        m_list->click(4);
        m_list->click(2, Qt::ShiftModifier);
        m_list->bump(1, 100'000);
        m_list->bump(3, 200'000);
        QCOMPARE(m_list->shown(), (QList<qint64>{5, 4, 3, 2, 1}));
        QCOMPARE(m_list->selected(), (QList<qint64>{4, 3, 2}));
        m_list->click(5);
        QTRY_VERIFY_WITH_TIMEOUT(!isHeld(), 20'000);
        QCOMPARE(m_list->shown(), (QList<qint64>{3, 1, 5, 4, 2}));
    }

    void anotherWindowInFrontLetsGo()
    {
        pointAt(3);
        m_list->bump(1, 100'000);
        QEvent away(QEvent::WindowDeactivate);
        QCoreApplication::sendEvent(m_list->view.viewport(), &away);
        QVERIFY(!isHeld());
        QCOMPARE(m_list->shown().first(), 1);
    }
};

QTEST_MAIN(OrderHoldTest)
#include "tst_ui_order_hold.moc"
