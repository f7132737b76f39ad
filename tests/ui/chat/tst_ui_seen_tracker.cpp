// SPDX-License-Identifier: Apache-2.0
#include "thread_fixture.h"
#include "ui/chat/seen_tracker.h"
#include "ui/chat/thread_view.h"

#include <QScrollBar>
#include <QTest>

using namespace kidoku;
using testing::ThreadFixture;
using ui::SeenTracker;
using ui::ThreadView;

class SeenTrackerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tellsTheNewestOnScreen();
    void onlyWhatIsScrolledTo();
    void notWhileAnotherWindowIsActive();
    void notWhileHidden();
    void neverBackwards();
    void everyChatAnew();

private:
    [[nodiscard]] store::Position last() const
    {
        return m_seen->isEmpty() ? store::Position()
                                 : m_seen->last().at(1).value<store::Position>();
    }
    // Everything that was due has happened.
    void settle()
    {
        m_chat->setSeen(0);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ThreadFixture> m_chat;
    std::unique_ptr<QWidget> m_window;
    ThreadView *m_view = nullptr;
    std::unique_ptr<SeenTracker> m_tracker;
    std::unique_ptr<QSignalSpy> m_seen;
};

void SeenTrackerTest::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(QStringLiteral("light"));
}

void SeenTrackerTest::init()
{
    m_chat = std::make_unique<ThreadFixture>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
    m_view = new ThreadView(*m_theme, m_window.get());
    m_view->setThread(&m_chat->thread());
    m_view->resize(600, 400);
    m_tracker = std::make_unique<SeenTracker>(*m_view);
    m_seen = std::make_unique<QSignalSpy>(m_tracker.get(), &SeenTracker::seen);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void SeenTrackerTest::cleanup()
{
    m_seen.reset();
    m_tracker.reset();
    m_window.reset();
    m_chat.reset();
}

void SeenTrackerTest::tellsTheNewestOnScreen()
{
    m_chat->add(1, 3);
    m_chat->open();
    QTRY_COMPARE(last(), m_chat->at(3));
    QCOMPARE(m_seen->size(), 1);
    QCOMPARE(m_seen->first().first().value<core::ConversationId>(), m_chat->id());
    m_chat->add(4, 4);
    QTRY_COMPARE(last(), m_chat->at(4));
    QCOMPARE(m_seen->size(), 2);
}

void SeenTrackerTest::onlyWhatIsScrolledTo()
{
    m_chat->add(1, 80);
    m_chat->setSeen(30);
    m_chat->open();
    QTRY_VERIFY(last() > m_chat->at(30));
    settle();
    QVERIFY(last() < m_chat->at(50));
    m_view->scrollToBottom();
    QTRY_COMPARE(last(), m_chat->at(80));
}

void SeenTrackerTest::notWhileAnotherWindowIsActive()
{
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    m_chat->add(1, 3);
    m_chat->open();
    settle();
    QCOMPARE(m_seen->size(), 0);
    other.hide();
    m_window->activateWindow();
    QTRY_COMPARE(last(), m_chat->at(3));
}

void SeenTrackerTest::notWhileHidden()
{
    m_view->hide();
    m_chat->add(1, 3);
    m_chat->open();
    settle();
    QCOMPARE(m_seen->size(), 0);
    m_view->show();
    QTRY_COMPARE(last(), m_chat->at(3));
}

void SeenTrackerTest::neverBackwards()
{
    m_chat->add(1, 80);
    m_chat->setSeen(80);
    m_chat->open();
    QTRY_COMPARE(last(), m_chat->at(80));
    m_view->verticalScrollBar()->setValue(0);
    settle();
    QCOMPARE(m_seen->size(), 1);
}

void SeenTrackerTest::everyChatAnew()
{
    m_chat->add(1, 3);
    m_chat->open();
    QTRY_COMPARE(m_seen->size(), 1);
    m_chat->thread().open({});
    settle();
    QCOMPARE(m_seen->size(), 1);
}

QTEST_MAIN(SeenTrackerTest)
#include "tst_ui_seen_tracker.moc"
