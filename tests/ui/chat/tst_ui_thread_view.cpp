// SPDX-License-Identifier: Apache-2.0
#include "thread_fixture.h"
#include "ui/chat/jump_button.h"
#include "ui/chat/thread_cell.h"
#include "ui/chat/thread_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

using namespace kidoku;
using models::ThreadRole;
using models::ThreadRow;
using testing::ThreadFixture;
using ui::ThreadView;

class ThreadViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensAtTheEnd();
    void opensAtTheFirstNewMessage();
    void staysAtTheEndWhileItIsThere();
    void doesNotMoveWhileReadingFurtherUp();
    void olderMessagesComeWithoutAJump();
    void bubblesOfAnyHeightComeWithoutAJump();
    void readingOnBringsNewerOnes();
    void resizingKeepsThePlace();
    void dividerThatMovesDoesNotMoveTheReader();
    void focusIsTheAnchor();
    void focusSkipsWhatIsNoMessage();
    void menuMarksUpToHere();
    void copiesPlainText();
    void emptyWithoutConversation();
    void layoutStaysInside_data();
    void layoutStaysInside();

private:
    [[nodiscard]] QScrollBar *bar() const { return m_view->verticalScrollBar(); }
    [[nodiscard]] bool isAtEnd() const { return bar()->value() == bar()->maximum(); }
    [[nodiscard]] QModelIndex rowOf(int number) const;
    [[nodiscard]] int top(int number) const { return m_view->visualRect(rowOf(number)).top(); }

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ThreadFixture> m_chat;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<ThreadView> m_view;
};

void ThreadViewTest::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(QStringLiteral("light"));
}

void ThreadViewTest::init()
{
    m_chat = std::make_unique<ThreadFixture>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        &m_chat->thread(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_view = std::make_unique<ThreadView>(*m_theme);
    m_view->setThread(&m_chat->thread());
    m_view->resize(600, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void ThreadViewTest::cleanup()
{
    m_view.reset();
    m_tester.reset();
    m_chat.reset();
}

QModelIndex ThreadViewTest::rowOf(int number) const
{
    const auto &thread = m_chat->thread();
    for (int row = 0; row < thread.rowCount(); ++row) {
        const QModelIndex index = thread.index(row);
        if (index.data(int(ThreadRole::Position)).value<store::Position>() == m_chat->at(number))
            return index;
    }
    return {};
}

void ThreadViewTest::opensAtTheEnd()
{
    m_chat->add(1, 60);
    m_chat->setSeen(60);
    m_chat->open();
    QTRY_VERIFY(bar()->maximum() > 0);
    QVERIFY(isAtEnd());
    QCOMPARE(m_view->newestVisible(), std::optional(m_chat->at(60)));
}

void ThreadViewTest::opensAtTheFirstNewMessage()
{
    m_chat->add(1, 80);
    m_chat->setSeen(30);
    m_chat->open();
    QTRY_VERIFY(bar()->maximum() > 0);
    QTRY_VERIFY(top(31) >= 0 && top(31) < 100);
    QVERIFY(!isAtEnd());
    QVERIFY(*m_view->newestVisible() < m_chat->at(80));
}

void ThreadViewTest::staysAtTheEndWhileItIsThere()
{
    m_chat->add(1, 60);
    m_chat->setSeen(60);
    m_chat->open();
    for (int number = 61; number < 65; ++number) {
        m_chat->add(number, number);
        QTRY_COMPARE(m_view->newestVisible(), std::optional(m_chat->at(number)));
        QVERIFY(isAtEnd());
    }
}

void ThreadViewTest::doesNotMoveWhileReadingFurtherUp()
{
    m_chat->add(1, 60);
    m_chat->setSeen(60);
    m_chat->open();
    m_view->scrollTo(rowOf(30), QAbstractItemView::PositionAtTop);
    const int before = top(30);
    auto *button = m_view->findChild<ui::JumpButton *>(QStringLiteral("jumpButton"));
    m_chat->add(61, 63);
    QTRY_COMPARE(button->count(), 3);
    QCOMPARE(top(30), before);
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(isAtEnd());
    QVERIFY(!button->isVisible());
}

void ThreadViewTest::olderMessagesComeWithoutAJump()
{
    m_chat->add(1, 300);
    m_chat->setSeen(300);
    m_chat->open();
    QTRY_VERIFY(isAtEnd());
    QVERIFY(!rowOf(150).isValid());
    m_view->scrollTo(rowOf(210), QAbstractItemView::PositionAtTop);
    const int before = top(210);
    QTRY_VERIFY(rowOf(150).isValid());
    QTRY_COMPARE(top(210), before);
    while (m_chat->thread().hasOlder()) {
        bar()->setValue(0);
        QTRY_VERIFY(bar()->value() > 0 || !m_chat->thread().hasOlder());
    }
    QVERIFY(rowOf(1).isValid());
}

void ThreadViewTest::bubblesOfAnyHeightComeWithoutAJump()
{
    m_chat->add(1, 1);
    QList<store::Message> list;
    for (int number = 2; number <= 500; ++number) {
        list.append(m_chat->text(number, QStringLiteral("words and words ").repeated(number % 23)));
        if (number % 5 == 0)
            list.last().detail = R"({"quotedMessageId":"1003"})";
        if (number % 7 == 0)
            list.last().sender = {QStringLiteral("U%1").arg(number % 3)};
    }
    m_chat->add(list);
    m_chat->setSeen(500);
    m_chat->setRead(250, QStringLiteral("Aya"));
    m_chat->open();
    QTRY_VERIFY(isAtEnd());
    // The row at every height of the window stays there while pages come in above, however often.
    while (m_chat->thread().hasOlder()) {
        bar()->setValue(bar()->value() - 3 * m_view->viewport()->height());
        const QPersistentModelIndex row = m_view->indexAt({10, 200});
        QVERIFY(row.isValid());
        const int before = m_view->visualRect(row).top();
        const int rows = m_chat->thread().rowCount();
        QCoreApplication::sendPostedEvents();
        if (bar()->value() >= 2 * m_view->viewport()->height())
            continue; // nothing is asked for yet
        QTRY_VERIFY(m_chat->thread().rowCount() > rows);
        m_view->doItemsLayout();
        QCOMPARE(m_view->visualRect(row).top(), before);
    }
    QVERIFY(rowOf(1).isValid());
}

void ThreadViewTest::readingOnBringsNewerOnes()
{
    m_tester.reset(); // it fetches by itself wherever it can
    m_chat->add(1, 1400);
    m_chat->setSeen(1400);
    m_chat->open();
    QTRY_VERIFY(isAtEnd());
    while (m_chat->thread().hasOlder()) {
        bar()->setValue(0);
        QTRY_VERIFY(bar()->value() > 0 || !m_chat->thread().hasOlder());
    }
    QVERIFY(m_chat->thread().hasNewer());
    QVERIFY(!rowOf(1400).isValid());
    for (int i = 0; i < 60 && m_chat->thread().hasNewer(); ++i) {
        bar()->setValue(bar()->maximum());
        QCoreApplication::sendPostedEvents();
        QTRY_VERIFY(!m_chat->thread().hasNewer() || bar()->value() < bar()->maximum());
    }
    QVERIFY(rowOf(1400).isValid());
    auto *button = m_view->findChild<ui::JumpButton *>(QStringLiteral("jumpButton"));
    while (m_chat->thread().hasOlder()) {
        bar()->setValue(0);
        QTRY_VERIFY(bar()->value() > 0 || !m_chat->thread().hasOlder());
    }
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton); // the newest page is not in the window any more
    QTRY_VERIFY(rowOf(1400).isValid());
    QTRY_VERIFY(isAtEnd());
}

void ThreadViewTest::resizingKeepsThePlace()
{
    QList<store::Message> list;
    for (int number = 1; number <= 60; ++number)
        list.append(m_chat->text(number, QStringLiteral("words and words ").repeated(number % 20)));
    m_chat->add(list);
    m_chat->setSeen(60);
    m_chat->open();
    QTRY_VERIFY(isAtEnd());
    m_view->resize(380, 400);
    QTRY_COMPARE(m_view->viewport()->height(), 400);
    m_view->doItemsLayout();
    QVERIFY(isAtEnd());
    m_view->scrollTo(rowOf(30), QAbstractItemView::PositionAtTop);
    const int before = top(30);
    m_view->resize(700, 400);
    m_view->doItemsLayout();
    QCOMPARE(top(30), before);
    m_theme->setZoom(150);
    m_view->doItemsLayout();
    QCOMPARE(top(30), before);
    m_theme->setZoom(100);
}

void ThreadViewTest::dividerThatMovesDoesNotMoveTheReader()
{
    m_chat->add(1, 60);
    m_chat->setSeen(60);
    m_chat->setRead(5, QStringLiteral("Aya"));
    m_chat->open();
    QTRY_VERIFY(isAtEnd());
    m_view->scrollTo(rowOf(30), QAbstractItemView::PositionAtTop);
    const int before = top(30);
    m_chat->setRead(60, QStringLiteral("Aya"));
    m_view->doItemsLayout();
    QCOMPARE(top(30), before);
}

void ThreadViewTest::focusIsTheAnchor()
{
    auto own = m_chat->text(3);
    own.incoming = false;
    m_chat->add({m_chat->text(1), m_chat->text(2), own, m_chat->text(4)});
    m_chat->open();
    QVERIFY(!m_view->focusedPosition());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      m_view->visualRect(rowOf(2)).center());
    QCOMPARE(m_view->focusedPosition(), std::optional(m_chat->at(2)));
    QTest::keyClick(m_view.get(), Qt::Key_Down); // one's own: the customer's last one before it
    QCOMPARE(m_view->currentIndex(), rowOf(3));
    QCOMPARE(m_view->focusedPosition(), std::optional(m_chat->at(2)));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->focusedPosition());
    QVERIFY(!m_view->focusedRow());
}

void ThreadViewTest::focusSkipsWhatIsNoMessage()
{
    auto follow = m_chat->text(1, QStringLiteral("follow"));
    follow.kind = store::MessageKind::System;
    m_chat->add({follow, m_chat->text(2), m_chat->text(3)});
    m_chat->setSeen(2);
    m_chat->setRead(2, QStringLiteral("Aya"));
    m_chat->open();
    QTRY_COMPARE(m_chat->thread().rowCount(), 6); // day, follow, 2, Read, Seen, 3
    m_view->setCurrentIndex(rowOf(3));
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->currentIndex(), rowOf(2));
    m_view->setCurrentIndex(rowOf(1));
    QVERIFY(!m_view->focusedPosition()); // nothing of the customer before it
    QCOMPARE(m_view->focusedRow(), std::optional(m_chat->at(1)));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      m_view->visualRect(m_chat->thread().index(0)).center());
    QVERIFY(m_view->selectionModel()->selectedIndexes().isEmpty());
}

void ThreadViewTest::menuMarksUpToHere()
{
    m_chat->add(1, 3);
    m_chat->setRead(1, QStringLiteral("Aya"));
    m_chat->open();
    QSignalSpy asked(m_view.get(), &ThreadView::markUpToRequested);
    const auto openMenu = [this](int number) {
        const QPoint at = m_view->visualRect(rowOf(number)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_view->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        return m_view->findChild<QMenu *>(QStringLiteral("threadMenu"));
    };
    QMenu *menu = openMenu(2);
    QVERIFY(menu);
    auto *mark = menu->findChild<QAction *>(QStringLiteral("markUpToHere"));
    QVERIFY(mark->isEnabled());
    mark->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<store::Position>(), m_chat->at(2));
    delete menu;
    menu = openMenu(1); // the customer sees Read there already
    QVERIFY(!menu->findChild<QAction *>(QStringLiteral("markUpToHere"))->isEnabled());
    delete menu;
}

void ThreadViewTest::copiesPlainText()
{
    m_chat->add({m_chat->text(1, QStringLiteral("<b>a</b>\nb"))});
    m_chat->open();
    QGuiApplication::clipboard()->clear();
    m_view->setCurrentIndex(rowOf(1));
    QTest::keySequence(m_view.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("<b>a</b>\nb"));
}

void ThreadViewTest::emptyWithoutConversation()
{
    const QImage empty = m_view->grab().toImage();
    m_chat->add(1, 1);
    m_chat->open();
    QVERIFY(m_view->grab().toImage() != empty);
    m_chat->thread().open({});
    QCOMPARE(m_view->grab().toImage(), empty);
    QVERIFY(!m_view->newestVisible());
}

void ThreadViewTest::layoutStaysInside_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("incoming");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    const QString longWord(2000, QLatin1Char('w'));
    for (const int width : {240, 420, 760}) {
        for (const bool incoming : {true, false}) {
            const char *side = incoming ? "in" : "out";
            QTest::addRow("short, %s, %d", side, width)
                << width << incoming << QStringLiteral("Hi") << QString();
            QTest::addRow("long, %s, %d", side, width)
                << width << incoming << longWord << QString();
            QTest::addRow("card, %s, %d", side, width)
                << width << incoming << QStringLiteral("Tokyo") << longWord;
        }
    }
}

void ThreadViewTest::layoutStaysInside()
{
    QFETCH(int, width);
    ui::ThreadCell cell;
    QFETCH(bool, incoming);
    QFETCH(QString, text);
    QFETCH(QString, title);
    cell.incoming = incoming;
    cell.text = text;
    cell.title = title;
    cell.kind = title.isEmpty() ? store::MessageKind::Text : store::MessageKind::Location;
    cell.stamp = QStringLiteral("10:42 · Read 10:43");
    cell.fresh = QStringLiteral(" · New");
    cell.sender = QStringLiteral("Aya");
    ui::TextBlocks blocks;
    const QRect area(0, 50, width, 10'000);
    const ui::ThreadCellLayout at(area, cell, ui::ChatFonts(*m_theme), blocks);
    QVERIFY(at.bubble.left() >= 0 && at.bubble.right() < width);
    QVERIFY(at.bubble.contains(at.text));
    QVERIFY(at.title.isEmpty() || at.bubble.contains(at.title));
    QVERIFY(at.icon.isEmpty() || at.bubble.contains(at.icon));
    QVERIFY(!at.bubble.intersects(at.caption));
    QVERIFY(!at.bubble.intersects(at.sender));
    QVERIFY(at.caption.left() >= 0 && at.caption.right() < width);
    QVERIFY(at.caption.bottom() < 50 + at.height && at.bubble.bottom() < 50 + at.height);
    QVERIFY(at.bubble.width() <= qMax(150, width * 7 / 10));
}

QTEST_MAIN(ThreadViewTest)
#include "tst_ui_thread_view.moc"
