// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/support_dialog.h"
#include "ui/log/log_tree.h"
#include "window_rig.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTreeWidget>

using namespace kidoku;
using core::ConversationId;
using testing::MarkState;
using testing::WindowRig;

//! The log pane in the real window, over a real store: what it keeps, pauses and gives away.
class TestWindowLog : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 30'000;
    std::unique_ptr<WindowRig> m_rig;

    [[nodiscard]] ui::LogTree *tree() const { return m_rig->find<ui::LogTree>("logTable"); }
    [[nodiscard]] int rows() const { return tree()->model()->rowCount(); }
    //! The row of the conversation's mark.
    [[nodiscard]] int markRow(ConversationId id) const
    {
        for (int row = 0; row < rows(); ++row) {
            const auto entry = tree()
                                   ->model()
                                   ->index(row, 0)
                                   .data(models::LogModel::EntryRole)
                                   .value<store::LogEntry>();
            if (entry.conversation == id && entry.request.isValid())
                return row;
        }
        return -1;
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<WindowRig>(); }
    void cleanup() { m_rig.reset(); }

    void aMarkIsOneRowWhateverBecomesOfIt()
    {
        m_rig->config.hold = core::Milliseconds(0);
        m_rig->script({503});
        QVERIFY(m_rig->start());
        const ConversationId id = m_rig->customer(QStringLiteral("Aya"));
        QVERIFY(m_rig->open());
        QVERIFY(m_rig->mark(id).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->state(id), MarkState::Waiting, patience);
        m_rig->advance(std::chrono::minutes(1));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->toldState(id), MarkState::Read, patience);
        QTRY_VERIFY_WITH_TIMEOUT(markRow(id) >= 0, patience);
        const QModelIndex row = tree()->model()->index(markRow(id), 0);
        const auto present
            = [&] { return row.data(models::LogModel::EntryRole).value<store::LogEntry>(); };
        QTRY_COMPARE_WITH_TIMEOUT(present().state, store::LogState::Succeeded, patience);
        QCOMPARE(present().attempt, 2);
        QCOMPARE(tree()->model()->rowCount(row), 3); // asked for, 503, 200
        QVERIFY(m_rig->find("logTimeline")
                    ->accessibleDescription()
                    .contains(QLatin1String("1 read, 1 retried"))
                || QTest::qWaitFor(
                    [this] {
                        return m_rig->find("logTimeline")
                            ->accessibleDescription()
                            .contains(QLatin1String("1 read, 1 retried"));
                    },
                    patience));
    }

    void bookmarksOutliveTheWindow()
    {
        m_rig->config.hold = core::Milliseconds(0);
        QVERIFY(m_rig->start());
        const ConversationId id = m_rig->customer(QStringLiteral("Aya"));
        QVERIFY(m_rig->open());
        QVERIFY(m_rig->mark(id).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->toldState(id), MarkState::Read, patience);
        QTRY_VERIFY_WITH_TIMEOUT(markRow(id) >= 0, patience);
        tree()->selectRow(markRow(id));
        m_rig->find<QAction>("logBookmark")->trigger();
        const auto marked = [this] {
            return m_rig->find<QAbstractButton>("logViewBookmarks")
                ->text()
                .endsWith(QLatin1Char('1'));
        };
        QTRY_VERIFY_WITH_TIMEOUT(marked(), patience);
        m_rig->closeWindow();
        QVERIFY(m_rig->open());
        QTRY_VERIFY_WITH_TIMEOUT(marked(), patience);
        m_rig->find<QAbstractButton>("logViewBookmarks")->click();
        QCOMPARE(rows(), 1);
    }

    void theOperatorsPauseStandsInTheBanner()
    {
        m_rig->config.hold = core::Milliseconds(0);
        QVERIFY(m_rig->start());
        const ConversationId id = m_rig->customer(QStringLiteral("Aya"));
        QVERIFY(m_rig->open());
        m_rig->config.held = true;
        m_rig->queue->setConfig(m_rig->config);
        QVERIFY(m_rig->mark(id).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->state(id), MarkState::Paused, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->text("bannerTitle"), QStringLiteral("Paused by you"),
                                  patience);
        QTRY_VERIFY_WITH_TIMEOUT(markRow(id) >= 0, patience);
        tree()->selectRow(markRow(id));
        Q_EMIT tree()->customContextMenuRequested(QPoint(5, 5));
        QVERIFY(!m_rig->find<QAction>("logRetry")->isEnabled()); // it would do nothing
        QVERIFY(m_rig->find<QAction>("logHold")->text().startsWith(QLatin1String("Resume")));
        m_rig->find<QMenu>("logMenu")->close();
        m_rig->find<QAbstractButton>("bannerButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->toldState(id), MarkState::Read, patience);
        QVERIFY(m_rig->text("bannerTitle") != QLatin1String("Paused by you"));
    }

    void theSupportBundleIsLookedAtBeforeItIsWritten()
    {
        m_rig->config.hold = core::Milliseconds(0);
        QVERIFY(m_rig->start());
        const ConversationId id = m_rig->customer(QStringLiteral("Aya"), 3);
        QVERIFY(m_rig->open());
        QVERIFY(m_rig->mark(id).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->toldState(id), MarkState::Read, patience);
        const QString file = m_rig->dir.filePath(QStringLiteral("bundle.zip"));
        m_rig->window->setFileChooser([&](QWidget *, const QString &name, const auto &chosen) {
            QVERIFY(name.endsWith(QLatin1String(".zip")));
            chosen(file);
        });
        m_rig->find<QAction>("actionSupportBundle")->trigger();
        QPointer<ui::SupportDialog> dialog = m_rig->find<ui::SupportDialog>("supportDialog");
        QVERIFY(dialog);
        auto *files = dialog->findChild<QTreeWidget *>(QStringLiteral("supportFiles"));
        auto *preview = dialog->findChild<QPlainTextEdit *>(QStringLiteral("supportPreview"));
        auto *save = dialog->findChild<QAbstractButton *>(QStringLiteral("supportSave"));
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), patience);
        QVERIFY(!QFile::exists(file));
        QString all;
        for (int row = 0; row < files->topLevelItemCount(); ++row) {
            files->setCurrentItem(files->topLevelItem(row));
            QVERIFY(!files->topLevelItem(row)->text(1).isEmpty());
            all += preview->toPlainText();
        }
        QVERIFY(all.contains(QLatin1String("MarkAttempt")));
        for (const char *text : {"Aya", "hello", "token-", "channel-token-of-the-test", "shop-a"})
            QVERIFY2(!all.contains(QLatin1String(text)), text);
        save->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, patience);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.read(2) == "PK");
    }
};

QTEST_MAIN(TestWindowLog)
#include "tst_ui_window_log.moc"
