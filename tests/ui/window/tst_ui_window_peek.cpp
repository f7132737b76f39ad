// SPDX-License-Identifier: Apache-2.0
#include "window_rig.h"

#include "ui/window/command.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>

using namespace kidoku;
using namespace kidoku::testing;
using ui::Command;

namespace {

constexpr int patience = 60'000;
constexpr int chats = 500;

//! Those that are about read marks, and the one that ends the window. Everything else of the table
//! is tried: who adds a command adds it to this test.
bool isTried(const ui::CommandInfo &info)
{
    return info.group != ui::CommandGroup::ReadMark && info.command != Command::Quit;
}

} // namespace

//! Whatever is done but an order to mark: no mark leaves.
class TestWindowPeek : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowRig> m_rig;

    void closeAllBut(const QWidget *window)
    {
        const auto all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            const bool asks = qobject_cast<QDialog *>(widget) || qobject_cast<QMenu *>(widget);
            if (widget != window && asks && widget->isVisible())
                widget->close();
        }
    }
    [[nodiscard]] int marks() const
    {
        int count = 0;
        for (int i = 0; i < m_rig->calls(); ++i)
            count += m_rig->server.request(i).target.endsWith("/markAsRead") ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<WindowRig>(); }
    void cleanup() { m_rig.reset(); }

    void everyOtherCommandLeavesTheMarksAlone()
    {
        QVERIFY(m_rig->start());
        for (int i = 0; i < chats; ++i)
            m_rig->customer(QStringLiteral("Customer %1").arg(i), 2);
        QVERIFY(m_rig->open());
        m_rig->window->setFileChooser(
            [this](QWidget *, const QString &, const std::function<void(QString)> &chosen) {
                chosen(m_rig->dir.filePath(QStringLiteral("out")));
            });
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->list()->model()->rowCount(), chats, patience);

        QSet<ConversationId> opened;
        for (int i = 0; i < chats; ++i) {
            m_rig->find<QAction>("actionNextChat")->trigger();
            opened.insert(m_rig->console->current());
            QCoreApplication::processEvents();
        }
        QCOMPARE(opened.size(), chats);
        // Each command of the table on one chat after the other, in rounds: what one of them
        // leaves behind is what the next one meets.
        constexpr int rounds = 10;
        for (int round = 0; round < rounds; ++round) {
            m_rig->find<QAction>("actionViewAll")->trigger();
            for (const ui::CommandInfo &info : ui::commandTable()) {
                if (!isTried(info))
                    continue;
                m_rig->find<QAction>("actionNextChat")->trigger();
                m_rig->find<QAction>(info.objectName)->trigger();
                QCoreApplication::processEvents();
                closeAllBut(m_rig->window.get());
            }
        }
        m_rig->settles();
        m_rig->advance(std::chrono::minutes(5));
        m_rig->policyDesk->poll();
        m_rig->settles();
        QCOMPARE(marks(), 0);
        QVERIFY(m_rig->queue->statuses().isEmpty());

        // The first mark of all: the test would have seen one.
        m_rig->find<QAction>("actionViewAll")->trigger();
        m_rig->find<QAction>("actionNextChat")->trigger();
        m_rig->find<QAction>("actionMarkRead")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->queue->counts().waiting, 1, patience);
        m_rig->advance(std::chrono::seconds(4));
        QTRY_COMPARE_WITH_TIMEOUT(marks(), 1, patience);
    }
};

QTEST_MAIN(TestWindowPeek)
#include "tst_ui_window_peek.moc"
