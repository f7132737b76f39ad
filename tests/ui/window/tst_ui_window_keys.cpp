// SPDX-License-Identifier: Apache-2.0
#include "window_rig.h"

#include "ui/chat/thread_view.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/help/help_desk.h"
#include "ui/help/help_window.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>

using namespace kidoku;
using namespace kidoku::testing;

class TestWindowKeys : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowRig> m_rig;

private Q_SLOTS:
    void init() { m_rig = std::make_unique<WindowRig>(); }
    void cleanup() { m_rig.reset(); }

    void lookingSendsNothing();
    void aMarkIsHeldAndCanBeUndone();
    void aHeldMarkLeavesAndIsShownAsRead();
    void theFocusedMessageIsTheLastOneMarked();
    void aRowWithNothingBeforeItNeverWidensTheMark();
    void retryNowAfterAFailure();
    void markAllAsksAndCanBeUndoneTogether();
    void doneAndFlagAreLocal();
    void searchNarrowsTheListAndEscapeEndsIt();
    void viewsFollowTheirKeys();
    void panesComeAndGo();
    void zoomIsRemembered();
    void sheetsOpenAndCloseByKeyboard();
};

void TestWindowKeys::lookingSendsNothing()
{
    QVERIFY(m_rig->start());
    for (int i = 0; i < 20; ++i) {
        m_rig->clock.advance(std::chrono::seconds(1));
        m_rig->customer(QStringLiteral("Customer %1").arg(i), 3);
    }
    QVERIFY(m_rig->open());
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->list()->model()->rowCount(), 20, 20'000);
    QVERIFY(!m_rig->console->current().isValid());
    for (int i = 0; i < 25; ++i)
        QVERIFY(m_rig->press(Qt::Key_PageDown, Qt::ControlModifier));
    QVERIFY(m_rig->console->current().isValid());
    for (int i = 0; i < 5; ++i)
        QVERIFY(m_rig->press(Qt::Key_Up, Qt::AltModifier));
    QVERIFY(m_rig->press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier));
    QVERIFY(m_rig->press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier));
    QTest::keyClicks(m_rig->find("searchField"), QStringLiteral("customer 1"));
    QVERIFY(m_rig->press(Qt::Key_Return));
    for (int key = Qt::Key_1; key <= Qt::Key_6; ++key)
        QVERIFY(m_rig->press(Qt::Key(key), Qt::ControlModifier));
    // What was seen is written down, and LINE hears nothing of it.
    const ConversationId open = m_rig->console->current();
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->conversation(open).unseen, 0, 20'000);
    QCOMPARE(m_rig->conversation(open).unread, 3);
    m_rig->advance(std::chrono::minutes(5));
    QCOMPARE(m_rig->calls(), 0);
    QVERIFY(m_rig->queue->statuses().isEmpty());
}

void TestWindowKeys::aMarkIsHeldAndCanBeUndone()
{
    QVERIFY(m_rig->start());
    const ConversationId id = m_rig->customer(QStringLiteral("Aya"), 2);
    QVERIFY(m_rig->open());
    QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier)); // nobody is open: nothing to mark
    QVERIFY(m_rig->queue->statuses().isEmpty());
    QVERIFY(m_rig->press(Qt::Key_PageDown, Qt::ControlModifier));
    QCOMPARE(m_rig->console->current(), id);
    QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state(id), MarkState::Holding, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->find("stateLine")->isVisible(), 20'000);
    QVERIFY(m_rig->press(Qt::Key_Z, Qt::ControlModifier));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->state(id) != MarkState::Holding, 20'000);
    m_rig->advance(std::chrono::minutes(1));
    QCOMPARE(m_rig->calls(), 0);
    QCOMPARE(m_rig->conversation(id).unread, 2);
}

void TestWindowKeys::aHeldMarkLeavesAndIsShownAsRead()
{
    QVERIFY(m_rig->start());
    const ConversationId id = m_rig->customer(QStringLiteral("Aya"), 3);
    QVERIFY(m_rig->open());
    QVERIFY(m_rig->press(Qt::Key_PageDown, Qt::ControlModifier));
    QCOMPARE(m_rig->console->current(), id);
    QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state(id), MarkState::Holding, 20'000);
    m_rig->advance(std::chrono::milliseconds(4000));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->calls(), 1, 20'000);
    QCOMPARE(m_rig->tokenOf(0), QStringLiteral("token-1003"));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->conversation(id).unread, 0, 20'000);
    const auto stateText = [&] {
        return m_rig->list()->indexOf(id).data(int(models::ConversationRole::StateText)).toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(stateText(), QStringLiteral("Read"), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->text("statusMarks").contains(QLatin1Char('0')), 20'000);
}

void TestWindowKeys::theFocusedMessageIsTheLastOneMarked()
{
    QVERIFY(m_rig->start());
    const ConversationId id = m_rig->customer(QStringLiteral("Aya"), 3);
    QVERIFY(m_rig->open());
    QVERIFY(m_rig->press(Qt::Key_PageDown, Qt::ControlModifier));
    QCOMPARE(m_rig->console->current(), id);
    auto *thread = m_rig->find<ui::ThreadView>("thread");
    QTRY_VERIFY_WITH_TIMEOUT(thread->model()->rowCount() >= 3, 20'000);
    int first = -1;
    for (int row = thread->model()->rowCount() - 1; row >= 0; --row) {
        const QModelIndex index = thread->model()->index(row, 0);
        if (models::ThreadRow(index.data(int(models::ThreadRole::Row)).toInt())
            == models::ThreadRow::Message)
            first = row;
    }
    QVERIFY(first >= 0);
    thread->setFocus();
    thread->setCurrentIndex(thread->model()->index(first, 0));
    QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state(id), MarkState::Holding, 20'000);
    m_rig->advance(std::chrono::milliseconds(4000));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->calls(), 1, 20'000);
    QCOMPARE(m_rig->tokenOf(0), QStringLiteral("token-1001"));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->conversation(id).unread, 2, 20'000);
}

void TestWindowKeys::aRowWithNothingBeforeItNeverWidensTheMark()
{
    QVERIFY(m_rig->start());
    m_rig->follows(QStringLiteral("U-Aya"));
    m_rig->clock.advance(std::chrono::minutes(1));
    const ConversationId id = m_rig->customer(QStringLiteral("Aya"), 2);
    QVERIFY(m_rig->open());
    QVERIFY(m_rig->press(Qt::Key_PageDown, Qt::ControlModifier));
    QCOMPARE(m_rig->console->current(), id);
    auto *thread = m_rig->find<ui::ThreadView>("thread");
    const auto kindAt = [&](int row) {
        return models::ThreadRow(
            thread->model()->index(row, 0).data(int(models::ThreadRole::Row)).toInt());
    };
    QTRY_VERIFY_WITH_TIMEOUT(thread->model()->rowCount() >= 4, 20'000); // day, follow, two
    int follow = 0;
    while (kindAt(follow) != models::ThreadRow::System)
        ++follow;
    thread->setFocus();
    thread->setCurrentIndex(thread->model()->index(follow, 0));
    QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->text("stateTitle"),
                              models::describe(readmarks::RequestRefusal::NothingToMark).title,
                              20'000);
    QVERIFY(m_rig->queue->statuses().isEmpty());
    m_rig->advance(std::chrono::minutes(1));
    QCOMPARE(m_rig->calls(), 0);
    QCOMPARE(m_rig->conversation(id).unread, 2);
}

void TestWindowKeys::retryNowAfterAFailure()
{
    QVERIFY(m_rig->start());
    const ConversationId id = m_rig->customer(QStringLiteral("Aya"));
    m_rig->script({500, 200});
    QVERIFY(m_rig->open());
    QVERIFY(m_rig->press(Qt::Key_PageDown, Qt::ControlModifier));
    QCOMPARE(m_rig->console->current(), id);
    QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state(id), MarkState::Holding, 20'000);
    m_rig->advance(std::chrono::milliseconds(4000));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state(id), MarkState::Waiting, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->find("stateLine")->isVisible(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->text("statusMarks").contains(QLatin1Char('1')), 20'000);
    QVERIFY(m_rig->press(Qt::Key_F5)); // the clock stands still: only the key can have done it
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->calls(), 2, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->conversation(id).unread, 0, 20'000);
}

void TestWindowKeys::markAllAsksAndCanBeUndoneTogether()
{
    QVERIFY(m_rig->start());
    for (const char *name : {"Aya", "Ben", "Chen"})
        m_rig->customer(QString::fromLatin1(name));
    QVERIFY(m_rig->open());
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->list()->model()->rowCount(), 3, 20'000);
    const auto dialog = [this] { return m_rig->find<ui::ConfirmDialog>("confirmDialog"); };
    QVERIFY(m_rig->press(Qt::Key_Escape, Qt::ShiftModifier));
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20'000);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 20'000);
    QVERIFY(m_rig->queue->statuses().isEmpty());

    QVERIFY(m_rig->press(Qt::Key_Escape, Qt::ShiftModifier));
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20'000);
    QVERIFY(dialog()->windowTitle().contains(QLatin1Char('3')));
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->queue->counts().waiting, 3, 20'000);
    QVERIFY(m_rig->press(Qt::Key_Z, Qt::ControlModifier));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->queue->counts().waiting, 0, 20'000);
    m_rig->advance(std::chrono::minutes(1));
    QCOMPARE(m_rig->calls(), 0);
}

void TestWindowKeys::doneAndFlagAreLocal()
{
    QVERIFY(m_rig->start());
    const ConversationId id = m_rig->customer(QStringLiteral("Aya"));
    QVERIFY(m_rig->open());
    QVERIFY(m_rig->press(Qt::Key_PageDown, Qt::ControlModifier));
    QCOMPARE(m_rig->console->current(), id);
    QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->conversation(id).flagged, 20'000);
    const auto *strip = m_rig->find<QStatusBar>("statusStrip");
    QCOMPARE(strip->currentMessage(),
             QStringLiteral("Flagged unread for you. The customer is told nothing."));
    QVERIFY(m_rig->press(Qt::Key_E, Qt::ControlModifier));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->conversation(id).done, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->console->conversations().count(models::View::NeedsReply), 0,
                              20'000);
    QVERIFY(m_rig->press(Qt::Key_E, Qt::ControlModifier));
    QTRY_VERIFY_WITH_TIMEOUT(!m_rig->conversation(id).done, 20'000);
    QCOMPARE(m_rig->calls(), 0);
    QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier));
    QTRY_VERIFY_WITH_TIMEOUT(!m_rig->conversation(id).flagged, 20'000);
    QVERIFY(m_rig->mark(id).ok());
    m_rig->advance(std::chrono::seconds(4));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->conversation(id).unread, 0, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->console->conversation()->unread, 0, 20'000);
    QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier));
    QCOMPARE(strip->currentMessage(),
             QStringLiteral("Flagged unread for you. The customer still sees Read."));
}

void TestWindowKeys::searchNarrowsTheListAndEscapeEndsIt()
{
    QVERIFY(m_rig->start());
    m_rig->customer(QStringLiteral("Aya Sato"));
    const ConversationId ben = m_rig->customer(QString::fromUtf8("ベン Ｂｅｎ"));
    QVERIFY(m_rig->open());
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->list()->model()->rowCount(), 2, 20'000);
    QVERIFY(m_rig->press(Qt::Key_F, Qt::ControlModifier));
    auto *field = m_rig->find<QLineEdit>("searchField");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("ben")); // finds full-width letters too
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->list()->model()->rowCount(), 1, 20'000);
    QVERIFY(m_rig->press(Qt::Key_Return));
    QCOMPARE(m_rig->console->current(), ben);
    QVERIFY(m_rig->list()->hasFocus());
    QVERIFY(m_rig->press(Qt::Key_Escape));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->list()->model()->rowCount(), 2, 20'000);
    QCOMPARE(m_rig->console->current(), ben);
    QVERIFY(field->text().isEmpty());
}

void TestWindowKeys::viewsFollowTheirKeys()
{
    QVERIFY(m_rig->open());
    QVERIFY(m_rig->press(Qt::Key_2, Qt::ControlModifier));
    QCOMPARE(m_rig->console->conversations().view(), models::View::Unread);
    QVERIFY(m_rig->find<QAbstractButton>("viewUnread")->isChecked());
    QVERIFY(m_rig->press(Qt::Key_6, Qt::ControlModifier));
    QCOMPARE(m_rig->console->conversations().view(), models::View::All);
    QVERIFY(!m_rig->find<QAbstractButton>("viewUnread")->isChecked());
}

void TestWindowKeys::panesComeAndGo()
{
    QVERIFY(m_rig->open());
    QVERIFY(m_rig->find("logPane")->isVisible());
    QVERIFY(m_rig->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(!m_rig->find("logPane")->isVisible());
    QVERIFY(m_rig->find("sidePane")->isVisible());
    m_rig->window->resize(880, 700);
    QTRY_VERIFY_WITH_TIMEOUT(!m_rig->find("sidePane")->isVisible(), 20'000);
    m_rig->window->resize(1300, 700);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->find("sidePane")->isVisible(), 20'000);
    QVERIFY(m_rig->press(Qt::Key_F9));
    QVERIFY(!m_rig->find("sidePane")->isVisible());
    QVERIFY(m_rig->press(Qt::Key_2, Qt::ControlModifier));

    m_rig->closeWindow();
    QVERIFY(m_rig->open());
    QVERIFY(!m_rig->find("sidePane")->isVisible());
    QVERIFY(!m_rig->find("logPane")->isVisible());
    QCOMPARE(m_rig->console->conversations().view(), models::View::Unread);
}

void TestWindowKeys::zoomIsRemembered()
{
    QVERIFY(m_rig->open());
    QVERIFY(m_rig->press(Qt::Key_Plus, Qt::ControlModifier));
    QVERIFY(m_rig->press(Qt::Key_Plus, Qt::ControlModifier));
    QCOMPARE(m_rig->theme.zoom(), 120);
    QCOMPARE(m_rig->settings.number(core::Setting::ZoomPercent), 120);
    QVERIFY(m_rig->press(Qt::Key_Minus, Qt::ControlModifier));
    QCOMPARE(m_rig->theme.zoom(), 110);
    QVERIFY(m_rig->press(Qt::Key_0, Qt::ControlModifier));
    QCOMPARE(m_rig->theme.zoom(), 100);
}

void TestWindowKeys::sheetsOpenAndCloseByKeyboard()
{
    QVERIFY(m_rig->open());
    const auto sheet = [this](const char *name) { return m_rig->find<QDialog>(name); };
    QVERIFY(m_rig->press(Qt::Key_F1));
    auto *desk = m_rig->window->findChild<ui::HelpDesk *>();
    QTRY_VERIFY_WITH_TIMEOUT(desk->helpWindow() && desk->helpWindow()->isVisible(), 20'000);
    QTest::keyClick(desk->helpWindow(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!desk->helpWindow()->isVisible(), 20'000);
    m_rig->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_rig->window.get()));
    QVERIFY(m_rig->press(Qt::Key_Question, Qt::ControlModifier));
    QTRY_VERIFY_WITH_TIMEOUT(sheet("shortcutSheet"), 20'000);
    QTest::keyClick(sheet("shortcutSheet"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!sheet("shortcutSheet"), 20'000);
    QVERIFY(m_rig->press(Qt::Key_Comma, Qt::ControlModifier));
    QTRY_VERIFY_WITH_TIMEOUT(sheet("settingsDialog"), 20'000);
    QTest::keyClick(sheet("settingsDialog"), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!sheet("settingsDialog"), 20'000);
}

QTEST_MAIN(TestWindowKeys)
#include "tst_ui_window_keys.moc"
