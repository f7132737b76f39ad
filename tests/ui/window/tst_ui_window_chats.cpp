// SPDX-License-Identifier: Apache-2.0
#include "window_rig.h"

#include "ui/chat/conversation_row.h"
#include "ui/chat/selection_summary.h"
#include "ui/desktop/notice_settings.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/window/conversation_menu.h"
#include "ui/window/quick_switcher.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

using namespace kidoku;
using namespace kidoku::testing;
using models::View;

//! The list in the real window: several chats at once, muted, spam, order, menu, quick switcher.
class TestWindowChats : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowRig> m_rig;

    //! Oldest first; each a minute after the one before.
    QList<ConversationId> open(const QStringList &names)
    {
        QList<ConversationId> ids;
        if (!m_rig->start())
            return {};
        for (const QString &name : names) {
            m_rig->clock.advance(std::chrono::minutes(1));
            ids.append(m_rig->customer(name));
        }
        return m_rig->open() ? ids : QList<ConversationId>();
    }
    [[nodiscard]] int count(View view) const { return m_rig->console->conversations().count(view); }
    [[nodiscard]] ui::QuickSwitcher *switcher() const
    {
        return m_rig->find<ui::QuickSwitcher>("quickSwitcher");
    }
    void openMenu(ConversationId id)
    {
        const QPoint at = m_rig->list()->visualRect(m_rig->list()->indexOf(id)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at,
                                m_rig->list()->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(m_rig->list()->viewport(), &event);
    }
    //! False when the open menu has no such action, or cannot do it now.
    [[nodiscard]] bool orderByMenu(const char *action)
    {
        auto *menu = m_rig->find<ui::ConversationMenu>("conversationMenu");
        auto *found = menu ? menu->findChild<QAction *>(QLatin1String(action)) : nullptr;
        if (!found || !found->isEnabled())
            return false;
        found->trigger();
        menu->close();
        return QTest::qWaitFor([this] { return !m_rig->find<QMenu>("conversationMenu"); }, 20'000);
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<WindowRig>(); }
    void cleanup() { m_rig.reset(); }

    void severalAreMarkedTogetherAfterAsking();
    void severalAreSetDoneTogether();
    void selectingAndLeafingTellsLineNothing();
    void mutedIsNotCounted();
    void muteForAnHourEnds();
    void muteOnlyHereDecidesNothingForTheTeam();
    void spamGoesToItsView();
    void theMenuOrdersForItsRow();
    void theMenuCopiesAndShows();
    void theOrderIsRemembered();
    void densityAppliesAtOnce();
    void theSwitcherGoesToAChat();
    void theSwitcherGivesTheKeyboardBack();
    void theSwitcherFindsSpamByName();
    void draftsAreShown();
};

void TestWindowChats::severalAreMarkedTogetherAfterAsking()
{
    const auto ids = open({QStringLiteral("Aya"), QStringLiteral("Ben"), QStringLiteral("Chen")});
    QCOMPARE(ids.size(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->list()->model()->rowCount(), 3, 20'000);
    m_rig->list()->setFocus();
    QVERIFY(m_rig->press(Qt::Key_Down));
    QVERIFY(m_rig->press(Qt::Key_Down, Qt::ShiftModifier));
    QCOMPARE(m_rig->console->current(), ids.at(2)); // the second one was not opened
    auto *middle = m_rig->find<ui::SelectionSummary>("selectionSummary");
    QVERIFY(middle->isVisible());
    QVERIFY(!m_rig->find("threadPane")->isVisible());
    QVERIFY(m_rig->text("selectionTitle").contains(QLatin1Char('2')));
    const auto dialog = [this] { return m_rig->find<ui::ConfirmDialog>("confirmDialog"); };
    QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier));
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20'000);
    QVERIFY(m_rig->queue->statuses().isEmpty()); // not before the answer
    QVERIFY(dialog()->windowTitle().contains(QLatin1Char('2')));
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->queue->counts().waiting, 2, 20'000);
    QCOMPARE(m_rig->state(ids.at(0)), MarkState::None);
    m_rig->advance(std::chrono::seconds(4));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->calls(), 2, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(count(View::Unread), 1, 20'000);
    // Nothing is left in them, so there is nothing to ask.
    QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier));
    QVERIFY(!dialog());
    QTRY_VERIFY_WITH_TIMEOUT(!m_rig->find<QPushButton>("selectionMarkRead")->isEnabled(), 20'000);
    QVERIFY(m_rig->press(Qt::Key_Escape));
    QVERIFY(!middle->isVisible());
    QVERIFY(m_rig->find("threadPane")->isVisible());
    QCOMPARE(m_rig->console->current(), ids.at(2));
}

void TestWindowChats::severalAreSetDoneTogether()
{
    const auto ids = open({QStringLiteral("Aya"), QStringLiteral("Ben"), QStringLiteral("Chen")});
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->list()->model()->rowCount(), 3, 20'000);
    m_rig->list()->setFocus();
    QVERIFY(m_rig->press(Qt::Key_Down));
    QVERIFY(m_rig->press(Qt::Key_A, Qt::ControlModifier));
    QVERIFY(m_rig->press(Qt::Key_E, Qt::ControlModifier));
    QTRY_COMPARE_WITH_TIMEOUT(count(View::Done), 3, 20'000);
    auto *button = m_rig->find<QPushButton>("selectionDone");
    QTRY_COMPARE_WITH_TIMEOUT(button->text(), QStringLiteral("Reopen"), 20'000);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(count(View::Done), 0, 20'000);
    QTest::mouseClick(m_rig->find("selectionMute"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(count(View::Muted), 3, 20'000);
    QVERIFY(m_rig->conversation(ids.at(1)).muted);
    QCOMPARE(m_rig->calls(), 0);
}

void TestWindowChats::selectingAndLeafingTellsLineNothing()
{
    QStringList names;
    for (int i = 0; i < 30; ++i)
        names.append(QStringLiteral("Customer %1").arg(i));
    QCOMPARE(open(names).size(), 30);
    m_rig->list()->setFocus();
    QVERIFY(m_rig->press(Qt::Key_Down));
    for (int i = 0; i < 10; ++i)
        QVERIFY(m_rig->press(Qt::Key_Down, Qt::ShiftModifier));
    QVERIFY(m_rig->press(Qt::Key_A, Qt::ControlModifier));
    QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->find<ui::ConfirmDialog>("confirmDialog"), 20'000);
    QTest::keyClick(m_rig->find<ui::ConfirmDialog>("confirmDialog"), Qt::Key_Escape);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(m_rig->press(Qt::Key_K, Qt::ControlModifier));
        QTest::keyClicks(QApplication::focusWidget(), QString::number(i));
        QVERIFY(m_rig->press(Qt::Key_Return));
    }
    QVERIFY(m_rig->press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier));
    m_rig->advance(std::chrono::minutes(5));
    QCOMPARE(m_rig->calls(), 0);
    QVERIFY(m_rig->queue->statuses().isEmpty());
}

void TestWindowChats::mutedIsNotCounted()
{
    const auto ids = open({QStringLiteral("Aya"), QStringLiteral("Ben")});
    QVERIFY(!m_rig->find("viewMuted")->isVisible());
    QVERIFY(m_rig->press(Qt::Key_PageDown, Qt::ControlModifier));
    QVERIFY(m_rig->press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->conversation(ids.at(1)).muted, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(count(View::Unread), 1, 20'000);
    QCOMPARE(count(View::NeedsReply), 2);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->find("viewMuted")->isVisible(), 20'000);
    QVERIFY(m_rig->list()
                ->indexOf(ids.at(1))
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QLatin1String("muted")));
    QVERIFY(m_rig->press(Qt::Key_7, Qt::ControlModifier));
    QCOMPARE(m_rig->console->conversations().view(), View::Muted);
    QVERIFY(m_rig->press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier));
    QTRY_VERIFY_WITH_TIMEOUT(!m_rig->conversation(ids.at(1)).muted, 20'000);
    QVERIFY(m_rig->find("viewMuted")->isVisible()); // one is in it
    QVERIFY(m_rig->press(Qt::Key_1, Qt::ControlModifier));
    QTRY_VERIFY_WITH_TIMEOUT(!m_rig->find("viewMuted")->isVisible(), 20'000);
}

void TestWindowChats::muteOnlyHereDecidesNothingForTheTeam()
{
    const auto ids = open({QStringLiteral("Aya"), QStringLiteral("Ben")});
    openMenu(ids.at(0));
    QVERIFY(orderByMenu("chatQuietHere"));
    const auto quiet = [this] { return ui::quietChats(m_rig->settings); };
    QCOMPARE(quiet().value(ids.at(0)), m_rig->clock.now() + std::chrono::hours(1));
    QVERIFY(!quiet().contains(ids.at(1)));
    QVERIFY(!m_rig->conversation(ids.at(0)).muted);
    openMenu(ids.at(1));
    QVERIFY(!orderByMenu("chatNotifyHere")); // each chat by itself
    delete m_rig->find<QMenu>("conversationMenu");
    openMenu(ids.at(0));
    QVERIFY(orderByMenu("chatNotifyHere"));
    QVERIFY(!quiet().contains(ids.at(0)));
    openMenu(ids.at(0));
    QVERIFY(orderByMenu("chatQuietHere"));
    m_rig->advance(std::chrono::minutes(61));
    openMenu(ids.at(0));
    QVERIFY(orderByMenu("chatQuietHere")); // it is offered again
    // What is over is not kept.
    m_rig->advance(std::chrono::minutes(61));
    openMenu(ids.at(1));
    QVERIFY(orderByMenu("chatQuietHere"));
    QCOMPARE(quiet().keys(), QList<ConversationId>{ids.at(1)});
}

void TestWindowChats::muteForAnHourEnds()
{
    const auto ids = open({QStringLiteral("Aya")});
    openMenu(ids.at(0));
    QVERIFY(orderByMenu("chatMuteHour"));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->conversation(ids.at(0)).muted, 20'000);
    QCOMPARE(m_rig->conversation(ids.at(0)).mutedUntil, m_rig->clock.now() + std::chrono::hours(1));
    QTRY_COMPARE_WITH_TIMEOUT(count(View::Unread), 0, 20'000);
    m_rig->clock.advance(std::chrono::hours(1));
    QTRY_COMPARE_WITH_TIMEOUT(count(View::Unread), 1, 20'000); // at the next second
    openMenu(ids.at(0));
    QVERIFY(orderByMenu("chatMute")); // it is offered again
}

void TestWindowChats::spamGoesToItsView()
{
    const auto ids = open({QStringLiteral("Aya"), QStringLiteral("Ben")});
    openMenu(ids.at(0));
    QVERIFY(orderByMenu("chatSpam"));
    QTRY_COMPARE_WITH_TIMEOUT(count(View::All), 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->list()->model()->rowCount(), 1, 20'000);
    QCOMPARE(count(View::Unread), 1);
    QVERIFY(m_rig->press(Qt::Key_8, Qt::ControlModifier));
    QCOMPARE(m_rig->list()->model()->rowCount(), 1);
    openMenu(ids.at(0));
    QVERIFY(orderByMenu("chatSpam"));
    QTRY_COMPARE_WITH_TIMEOUT(count(View::All), 2, 20'000);
    QVERIFY(!m_rig->conversation(ids.at(0)).spam);
}

void TestWindowChats::theMenuOrdersForItsRow()
{
    const auto ids = open({QStringLiteral("Aya"), QStringLiteral("Ben")});
    QVERIFY(m_rig->press(Qt::Key_PageDown, Qt::ControlModifier));
    QCOMPARE(m_rig->console->current(), ids.at(1));
    openMenu(ids.at(0));
    QVERIFY(orderByMenu("chatFlag"));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->conversation(ids.at(0)).flagged, 20'000);
    QVERIFY(!m_rig->conversation(ids.at(1)).flagged);
    QCOMPARE(m_rig->console->current(), ids.at(1)); // opened by nothing of this
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->console->conversations().conversation(ids.at(0))->flagged,
                             20'000);
    openMenu(ids.at(0));
    QVERIFY(orderByMenu("chatFlag"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_rig->conversation(ids.at(0)).flagged, 20'000);
    openMenu(ids.at(0));
    QVERIFY(orderByMenu("chatMarkRead"));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state(ids.at(0)), MarkState::Holding, 20'000);
    QCOMPARE(m_rig->state(ids.at(1)), MarkState::None);
    QVERIFY(m_rig->press(Qt::Key_Z, Qt::ControlModifier));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->state(ids.at(0)) != MarkState::Holding, 20'000);
    openMenu(ids.at(0));
    QVERIFY(orderByMenu("chatOpen"));
    QCOMPARE(m_rig->console->current(), ids.at(0));
    QCOMPARE(m_rig->calls(), 0);
}

void TestWindowChats::theMenuCopiesAndShows()
{
    const auto ids = open({QStringLiteral("Aya")});
    openMenu(ids.at(0));
    QVERIFY(orderByMenu("chatCopyId"));
    const QString whole = m_rig->conversation(ids.at(0)).chat.value;
    QVERIFY(!QApplication::clipboard()->text().isEmpty());
    QCOMPARE(QApplication::clipboard()->text().left(5), whole.left(5));
    m_rig->settings.set(core::Setting::ShowIds, true);
    openMenu(ids.at(0));
    QVERIFY(orderByMenu("chatCopyId"));
    QCOMPARE(QApplication::clipboard()->text(), whole);
    QVERIFY(m_rig->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(!m_rig->find("logPane")->isVisible());
    openMenu(ids.at(0));
    QVERIFY(orderByMenu("chatShowInLog"));
    QVERIFY(m_rig->find("logPane")->isVisible());
}

void TestWindowChats::theOrderIsRemembered()
{
    const auto ids = open({QStringLiteral("Aya"), QStringLiteral("Ben")});
    const auto firstId = [this] {
        return m_rig->list()
            ->model()
            ->index(0, 0)
            .data(int(models::ConversationRole::Id))
            .toLongLong();
    };
    QTRY_COMPARE_WITH_TIMEOUT(firstId(), ids.at(1).value, 20'000);
    auto *byWait = m_rig->find<QAction>("actionSortWaiting");
    QVERIFY(!byWait->isChecked());
    byWait->trigger();
    QCOMPARE(firstId(), ids.at(0).value);
    byWait->trigger(); // once more does not take it back
    QVERIFY(byWait->isChecked());
    m_rig->closeWindow();
    QVERIFY(m_rig->open());
    QTRY_COMPARE_WITH_TIMEOUT(firstId(), ids.at(0).value, 20'000);
    QVERIFY(m_rig->find<QAction>("actionSortWaiting")->isChecked());
    QTest::mouseClick(m_rig->find("sortButton"), Qt::LeftButton);
    auto *menu = m_rig->find<QMenu>("sortMenu");
    QTRY_VERIFY_WITH_TIMEOUT(menu->isVisible(), 20'000);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(firstId(), ids.at(1).value, 20'000);
}

void TestWindowChats::densityAppliesAtOnce()
{
    const auto ids = open({QStringLiteral("Aya"), QStringLiteral("Ben")});
    const auto height
        = [&] { return m_rig->list()->visualRect(m_rig->list()->indexOf(ids.at(0))).height(); };
    QTRY_VERIFY_WITH_TIMEOUT(height() > 0, 20'000);
    const int comfortable = height();
    m_rig->settings.set(core::Setting::ListDensity, QStringLiteral("compact"));
    QVERIFY(height() < comfortable * 2 / 3);
    m_rig->closeWindow();
    QVERIFY(m_rig->open());
    QTRY_VERIFY_WITH_TIMEOUT(height() > 0 && height() < comfortable * 2 / 3, 20'000);
}

void TestWindowChats::theSwitcherGoesToAChat()
{
    const auto ids = open({QStringLiteral("Aya"), QString::fromUtf8("サトウ"),
                           QStringLiteral("Ben"), QStringLiteral("Bennett")});
    QCOMPARE(ids.size(), 4);
    QVERIFY(!switcher()->isVisible());
    QVERIFY(m_rig->press(Qt::Key_K, Qt::ControlModifier));
    QVERIFY(switcher()->isVisible());
    auto *field = m_rig->find<QLineEdit>("switcherField");
    auto *rows = m_rig->find<QListView>("switcherList");
    QVERIFY(field->hasFocus());
    QCOMPARE(rows->model()->rowCount(), 4);
    QVERIFY(field->accessibleDescription().contains(QLatin1String("Bennett")));
    QTest::keyClicks(field, QStringLiteral("BEN"));
    QCOMPARE(rows->model()->rowCount(), 2);
    QVERIFY(m_rig->press(Qt::Key_Down));
    QVERIFY(m_rig->press(Qt::Key_Return));
    QVERIFY(!switcher()->isVisible());
    QCOMPARE(m_rig->console->current(), ids.at(2));
    QVERIFY(m_rig->list()->hasFocus());

    QVERIFY(m_rig->press(Qt::Key_K, Qt::ControlModifier));
    QVERIFY(field->text().isEmpty());
    field->insert(QString::fromUtf8("さと")); // as an input method commits it
    QCOMPARE(rows->model()->rowCount(), 1);
    QVERIFY(m_rig->press(Qt::Key_Return));
    QCOMPARE(m_rig->console->current(), ids.at(1));

    QVERIFY(m_rig->press(Qt::Key_K, Qt::ControlModifier));
    QTest::keyClicks(field, QStringLiteral("zzz"));
    QVERIFY(m_rig->find("switcherNobody")->isVisible());
    QVERIFY(m_rig->press(Qt::Key_Return)); // to nobody
    QVERIFY(switcher()->isVisible());
    field->clear();
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {},
                      rows->visualRect(rows->model()->index(3, 0)).center());
    QVERIFY(!switcher()->isVisible());
    QCOMPARE(m_rig->console->current(), ids.at(0));
    QCOMPARE(m_rig->calls(), 0);
}

void TestWindowChats::theSwitcherGivesTheKeyboardBack()
{
    QCOMPARE(open({QStringLiteral("Aya"), QStringLiteral("Ben")}).size(), 2);
    auto *search = m_rig->find<QLineEdit>("searchField");
    QVERIFY(m_rig->press(Qt::Key_F, Qt::ControlModifier));
    QVERIFY(search->hasFocus());
    QVERIFY(m_rig->press(Qt::Key_K, Qt::ControlModifier));
    auto *rows = m_rig->find<QListView>("switcherList");
    QCOMPARE(rows->currentIndex().row(), 0);
    QVERIFY(m_rig->press(Qt::Key_K, Qt::ControlModifier)); // once more: the next one
    QCOMPARE(rows->currentIndex().row(), 1);
    QVERIFY(m_rig->press(Qt::Key_Escape));
    QVERIFY(!switcher()->isVisible());
    QVERIFY(search->hasFocus());
    QVERIFY(!m_rig->console->current().isValid());
    QVERIFY(m_rig->press(Qt::Key_K, Qt::ControlModifier));
    m_rig->list()->setFocus(); // as by a click beside it
    QVERIFY(!switcher()->isVisible());
}

void TestWindowChats::theSwitcherFindsSpamByName()
{
    const auto ids = open({QStringLiteral("Aya"), QStringLiteral("Ben")});
    m_rig->box->setSpam(ids.at(0), true);
    QTRY_COMPARE_WITH_TIMEOUT(count(View::Spam), 1, 20'000);
    QVERIFY(m_rig->press(Qt::Key_K, Qt::ControlModifier));
    QCOMPARE(m_rig->find<QListView>("switcherList")->model()->rowCount(), 1);
    QTest::keyClicks(m_rig->find("switcherField"), QStringLiteral("aya"));
    QVERIFY(m_rig->press(Qt::Key_Return));
    QCOMPARE(m_rig->console->current(), ids.at(0));
    QCOMPARE(m_rig->console->conversations().view(), View::Spam);
}

void TestWindowChats::draftsAreShown()
{
    const auto ids = open({QStringLiteral("Aya")});
    QTRY_VERIFY_WITH_TIMEOUT(
        !m_rig->list()->visualRect(m_rig->list()->indexOf(ids.at(0))).isEmpty(), 20'000);
    const QImage before = m_rig->list()->grab().toImage();
    m_rig->console->conversations().setDraft(ids.at(0), QStringLiteral("we will"));
    QCOMPARE(ui::ConversationRow::of(m_rig->list()->indexOf(ids.at(0))).preview,
             QStringLiteral("Draft: we will"));
    QVERIFY(m_rig->list()->grab().toImage() != before);
}

QTEST_MAIN(TestWindowChats)
#include "tst_ui_window_chats.moc"
