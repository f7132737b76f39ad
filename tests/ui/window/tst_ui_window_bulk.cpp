// SPDX-License-Identifier: Apache-2.0
#include "window_rig.h"

#include "ui/dialogs/confirm_dialog.h"
#include "ui/log/log_pane.h"

#include <QCheckBox>
#include <QProgressBar>
#include <QPushButton>

using namespace kidoku;
using namespace kidoku::testing;

namespace {

constexpr int patience = 20'000; // a state stands behind a durable write
constexpr std::chrono::seconds second{1};

} // namespace

//! Many chats in one order: it asks, tells how far it is, can be stopped, and tells what came of
//! it.
class TestWindowBulk : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowRig> m_rig;

    void fill(int chats)
    {
        QVERIFY(m_rig->start());
        for (int i = 0; i < chats; ++i)
            m_rig->customer(QStringLiteral("Customer %1").arg(i));
        QVERIFY(m_rig->open());
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->list()->model()->rowCount(), chats, patience);
    }
    [[nodiscard]] ui::ConfirmDialog *dialog() const
    {
        return m_rig->find<ui::ConfirmDialog>("confirmDialog");
    }
    void markAll(int chats)
    {
        QVERIFY(m_rig->press(Qt::Key_Escape, Qt::ShiftModifier));
        if (dialog())
            QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->queue->counts().waiting, chats, patience);
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<WindowRig>(); }
    void cleanup() { m_rig.reset(); }

    void tellsHowFarItIsAndWhatCameOfIt()
    {
        fill(12);
        QVERIFY(!m_rig->find("markRun")->isVisible());
        markAll(12);
        QVERIFY(m_rig->find("markRun")->isVisible());
        QCOMPARE(m_rig->text("markRunWords"), QStringLiteral("Marking 0 of 12"));
        QCOMPARE(m_rig->find<QProgressBar>("markRunBar")->maximum(), 12);
        m_rig->script({400, 400});
        m_rig->advance(4 * second);
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->text("markRunWords"), QStringLiteral("10 read, 2 refused"),
                                  patience);
        QVERIFY(!m_rig->find("markRunCancel")->isVisible());
        QVERIFY(m_rig->find("markRunShow")->isVisible());
        m_rig->find<QPushButton>("markRunShow")->click();
        QVERIFY(m_rig->find("logDock")->isVisible());
        m_rig->find<QPushButton>("markRunClose")->click();
        QVERIFY(!m_rig->find("markRun")->isVisible());
    }

    void cancelTakesBackWhatHasNotLeft()
    {
        fill(8);
        markAll(8);
        m_rig->find<QPushButton>("markRunCancel")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->text("markRunWords"),
                                  QStringLiteral("0 read, 8 taken back"), patience);
        QVERIFY(!m_rig->find("markRunShow")->isVisible());
        m_rig->advance(std::chrono::minutes(1));
        m_rig->settles();
        QCOMPARE(m_rig->calls(), 0);
    }

    // Past its hold, while LINE is not answering: undo is over, cancel is not.
    void cancelTakesBackWhatWaitsForItsNextTry()
    {
        fill(4);
        markAll(4);
        m_rig->script({500, 500, 500, 500});
        m_rig->advance(4 * second);
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->calls(), 4, patience);
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(m_rig->told.cbegin(), m_rig->told.cend(),
                                             [](const readmarks::MarkStatus &status) {
                                                 return status.state == MarkState::Waiting
                                                     || status.state == MarkState::WaitingForLine;
                                             }),
                                 patience);
        QCOMPARE(m_rig->text("markRunWords"), QStringLiteral("Marking 0 of 4"));
        m_rig->find<QPushButton>("markRunCancel")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->text("markRunWords"),
                                  QStringLiteral("0 read, 4 taken back"), patience);
        m_rig->advance(std::chrono::minutes(1));
        m_rig->settles();
        QCOMPARE(m_rig->calls(), 4);
    }

    void undoTakesAllBack()
    {
        fill(120); // more than one turn of the event loop hands over
        markAll(120);
        QVERIFY(m_rig->press(Qt::Key_Z, Qt::ControlModifier));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->text("markRunWords"),
                                  QStringLiteral("0 read, 120 taken back"), patience);
        m_rig->advance(std::chrono::minutes(1));
        m_rig->settles();
        QCOMPARE(m_rig->calls(), 0);
    }

    void anOrderAboutOneDoesNotEndTheOrderAboutMany()
    {
        fill(120);
        QVERIFY(m_rig->press(Qt::Key_PageDown, Qt::ControlModifier));
        QVERIFY(m_rig->press(Qt::Key_Escape, Qt::ShiftModifier));
        QTest::keyClick(dialog(), Qt::Key_Return);
        QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier)); // while it is handed over
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->queue->counts().waiting, 120, patience);
    }

    void theTimeToUndo_data()
    {
        QTest::addColumn<int>("hold");
        QTest::newRow("none") << 0;
        QTest::newRow("the longest") << 10;
    }

    void theTimeToUndo()
    {
        QFETCH(int, hold);
        m_rig->config.hold = hold * second;
        fill(1);
        QVERIFY(m_rig->press(Qt::Key_PageDown, Qt::ControlModifier));
        QVERIFY(m_rig->press(Qt::Key_R, Qt::ControlModifier));
        const ConversationId id = m_rig->console->current();
        if (hold > 0) {
            QTRY_COMPARE_WITH_TIMEOUT(m_rig->state(id), MarkState::Holding, patience);
            QTRY_COMPARE_WITH_TIMEOUT(m_rig->text("stateTitle"),
                                      QStringLiteral("Marking read in 10 s"), patience);
            m_rig->advance(hold * second - core::Milliseconds(1));
            m_rig->settles();
            QCOMPARE(m_rig->calls(), 0);
            m_rig->advance(core::Milliseconds(1));
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->conversation(id).unread, 0, patience);
        QCOMPARE(m_rig->calls(), 1);
        QVERIFY(m_rig->press(Qt::Key_Z, Qt::ControlModifier)); // too late, and nothing happens
        m_rig->settles();
        QCOMPARE(m_rig->conversation(id).unread, 0);
    }

    void askingCanBeEndedForAFew()
    {
        fill(4);
        QVERIFY(m_rig->press(Qt::Key_Escape, Qt::ShiftModifier));
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
        QVERIFY(dialog()->windowTitle().startsWith(QStringLiteral("Mark 4 chat")));
        QCOMPARE(m_rig->text("confirmBody"),
                 QStringLiteral("Customers will see Read. This cannot be undone."));
        auto *stop = m_rig->find<QCheckBox>("confirmStopAsking");
        QVERIFY(stop);
        stop->setChecked(true);
        QTest::keyClick(dialog(), Qt::Key_Escape); // refused: nothing is remembered of it
        QCOMPARE(m_rig->settings.number(core::Setting::ConfirmAbove), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
        QVERIFY(m_rig->press(Qt::Key_Escape, Qt::ShiftModifier));
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
        m_rig->find<QCheckBox>("confirmStopAsking")->setChecked(true);
        dialog()->findChild<QPushButton *>(QStringLiteral("confirmAction"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->queue->counts().waiting, 4, patience);
        QCOMPARE(m_rig->settings.number(core::Setting::ConfirmAbove), 4);
        QVERIFY(m_rig->press(Qt::Key_Z, Qt::ControlModifier));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->queue->counts().waiting, 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
        QVERIFY(m_rig->press(Qt::Key_Escape, Qt::ShiftModifier));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->queue->counts().waiting, 4, patience); // unasked
        QVERIFY(!dialog());
    }
};

QTEST_MAIN(TestWindowBulk)
#include "tst_ui_window_bulk.moc"
