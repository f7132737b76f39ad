// SPDX-License-Identifier: Apache-2.0
#include "core/settings.h"
#include "support/manual_clock.h"
#include "ui/log/filter_field.h"
#include "ui/log/log_pane.h"
#include "ui/log/log_tree.h"
#include "ui/log/retry_since_dialog.h"
#include "ui/log/timeline_picture.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kidoku;
using namespace kidoku::ui;
using core::ConversationId;
using models::LogColumn;
using store::LogEntry;
using store::LogState;
using store::LogWhat;

namespace {

constexpr qint64 start = 1'795'423'152'000;

LogEntry webhook(qint64 id)
{
    LogEntry entry;
    entry.id = id;
    entry.at = {start + id * 1000};
    entry.direction = store::LogDirection::Incoming;
    entry.account = {QStringLiteral("shop-a")};
    entry.conversation = {1};
    return entry;
}

LogEntry attempt(qint64 id, qint64 request, int number, LogState state, int http)
{
    LogEntry entry = webhook(id);
    entry.what = LogWhat::MarkAttempt;
    entry.state = state;
    entry.direction = store::LogDirection::Outgoing;
    entry.conversation = {request};
    entry.request = {request};
    entry.api = store::ReadApi::Token;
    entry.attempt = number;
    entry.httpStatus = http;
    entry.latency = core::Milliseconds(120);
    return entry;
}

} // namespace

//! The log pane as a whole: deliveries as a tree, chips, the picture, and orders for many.
class TestLogTree : public QObject
{
    Q_OBJECT

private:
    Theme m_theme{QStringLiteral("light")};
    testing::ManualClock m_clock{start + 100'000};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<core::Settings> m_settings;
    std::unique_ptr<models::LogModels> m_models;
    std::unique_ptr<LogPane> m_pane;
    QHash<ConversationId, readmarks::MarkStatus> m_marks;

    template <typename T = QWidget>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_pane->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] LogTree *tree() const { return find<LogTree>("logTable"); }
    [[nodiscard]] QAction *action(const char *name) const { return find<QAction>(name); }
    [[nodiscard]] int rows() const { return tree()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, LogColumn column, const QModelIndex &parent = {}) const
    {
        return tree()->model()->index(row, int(column), parent).data().toString();
    }
    [[nodiscard]] QList<QPushButton *> chips() const
    {
        QList<QPushButton *> shown = m_pane->findChildren<QPushButton *>(QStringLiteral("logTerm"));
        shown.removeIf([](const QPushButton *chip) { return chip->isHidden(); });
        return shown;
    }
    void retryingMark()
    {
        m_models->apply({webhook(1), attempt(2, 7, 1, LogState::Retrying, 503),
                         attempt(3, 7, 2, LogState::Retrying, 503),
                         attempt(4, 7, 3, LogState::Succeeded, 200), webhook(5)});
    }
    void failMarks(int count)
    {
        QList<LogEntry> entries;
        for (int i = 1; i <= count; ++i) {
            entries.append(attempt(i, i, 1, LogState::Failed, 403));
            readmarks::MarkStatus status;
            status.request = {i};
            status.state = readmarks::MarkState::Failed;
            m_marks.insert({i}, status);
        }
        m_models->apply(entries);
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_settings
            = std::make_unique<core::Settings>(m_dir->filePath(QStringLiteral("kidoku.ini")));
        m_marks.clear();
        m_models = std::make_unique<models::LogModels>(
            [](ConversationId id) { return QStringLiteral("Customer %1").arg(id.value); }, m_clock);
        m_pane = std::make_unique<LogPane>(*m_models, *m_settings, m_theme);
        m_pane->setMarkStatus([this](ConversationId id) { return m_marks.value(id); });
        m_pane->resize(1300, 420);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    void cleanup()
    {
        m_pane.reset();
        m_models.reset();
    }

    void keysOpenADeliveryAndShowItsTries()
    {
        retryingMark();
        QCOMPARE(rows(), 3);
        QCOMPARE(cell(1, LogColumn::State), QStringLiteral("Done"));
        QCOMPARE(cell(1, LogColumn::Try), QStringLiteral("3"));
        tree()->setFocus();
        tree()->selectRow(1);
        QTest::keyClick(tree(), Qt::Key_Right);
        const QModelIndex delivery = tree()->model()->index(1, 0);
        QVERIFY(tree()->isExpanded(delivery));
        QTest::keyClick(tree(), Qt::Key_Down);
        QCOMPARE(tree()->currentEntry()->attempt, 1);
        QCOMPARE(cell(0, LogColumn::Status, delivery), QStringLiteral("503 Service Unavailable"));
        QTest::keyClick(tree(), Qt::Key_Left);
        QTest::keyClick(tree(), Qt::Key_Left);
        QVERIFY(!tree()->isExpanded(delivery));
    }

    void allFailedOpenAtOnce()
    {
        retryingMark();
        m_models->apply(
            {attempt(10, 8, 1, LogState::Retrying, 503), attempt(11, 8, 2, LogState::Failed, 403)});
        action("logExpandFailed")->trigger();
        QVERIFY(!tree()->isExpanded(tree()->model()->index(1, 0)));
        QVERIFY(tree()->isExpanded(tree()->model()->index(3, 0)));
        action("logCollapseAll")->trigger();
        QVERIFY(!tree()->isExpanded(tree()->model()->index(3, 0)));
    }

    void aReaderStaysWhereHeIsWhileTriesAndRowsCome()
    {
        QList<LogEntry> many;
        for (int i = 1; i <= 200; ++i)
            many.append(attempt(i, i, 1, LogState::Retrying, 503));
        m_models->apply(many);
        QScrollBar *bar = tree()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 100);
        bar->setValue(80);
        tree()->expand(tree()->model()->index(5, 0)); // nothing below it yet
        const auto top = [this] {
            return tree()
                ->indexAt(QPoint(5, 3))
                .data(models::LogModel::EntryRole)
                .value<LogEntry>()
                .request.value;
        };
        const qint64 before = top();
        QCOMPARE(before, 81);
        QList<LogEntry> more;
        for (int i = 1; i <= 50; ++i)
            more.append(attempt(200 + i, i, 2, LogState::Retrying, 503));
        m_models->apply(more);
        m_models->apply({webhook(300), webhook(301)});
        tree()->expandAll(); // rows above grow
        QTRY_COMPARE(top(), before);
        QVERIFY(!tree()->isFollowing());
        QCOMPARE(tree()->newRows(), 2);
    }

    void aWholeTermBecomesAChip()
    {
        retryingMark();
        auto *field = find<FilterField>("logFilter");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("http:503 "));
        QCOMPARE(chips().size(), 1);
        QVERIFY(field->text().isEmpty());
        QTRY_COMPARE(rows(), 1);
        QTest::keyClicks(field, QStringLiteral("account:\"Shop B\" "));
        QCOMPARE(chips().size(), 2);
        QTRY_COMPARE(rows(), 0);
        QTest::keyClick(field, Qt::Key_Backspace); // the last one goes
        QCOMPARE(chips().size(), 1);
        QTRY_COMPARE(rows(), 1);
        chips().first()->setFocus();
        QTest::keyClick(chips().first(), Qt::Key_Delete);
        QTRY_COMPARE(rows(), 3);
        QVERIFY(chips().isEmpty());
    }

    void theBarStandsStillWhilePaused()
    {
        retryingMark();
        auto *pause = find<QAbstractButton>("logPause");
        pause->click();
        QVERIFY(m_models->isPaused());
        m_models->apply({webhook(6), webhook(7)});
        QCOMPARE(rows(), 3);
        QVERIFY(pause->text().contains(QLatin1Char('2')));
        pause->click();
        QCOMPARE(rows(), 5);
        QVERIFY(!pause->isChecked());
    }

    void timesCountFromTheChosenRow()
    {
        retryingMark();
        tree()->selectRow(1);
        action("logTimesSinceRow")->trigger();
        QCOMPARE(cell(0, LogColumn::Time), QStringLiteral("−1.000"));
        QCOMPARE(cell(1, LogColumn::Time), QStringLiteral("+0.000"));
        action("logTimesRelative")->trigger();
        QCOMPARE(cell(0, LogColumn::Time), QStringLiteral("2 min ago"));
        action("logTimesClock")->trigger();
        QVERIFY(cell(0, LogColumn::Time).contains(QLatin1Char(':')));
    }

    void bookmarksAreReachedByKeys()
    {
        QList<LogEntry> many;
        for (int i = 1; i <= 100; ++i)
            many.append(webhook(i));
        m_models->apply(many);
        connect(m_models.get(), &models::LogModels::bookmarkWanted, m_pane.get(),
                [this, many](const QList<qint64> &ids, bool on) { // as the store would
                    QSet<qint64> marks = m_models->bookmarks();
                    for (const qint64 id : ids)
                        on ? (void)marks.insert(id) : (void)marks.remove(id);
                    auto entries = many;
                    entries.removeIf([&marks](const auto &e) { return !marks.contains(e.id); });
                    m_models->setBookmarks(marks, entries);
                });
        tree()->setFocus();
        for (const int row : {10, 60}) {
            tree()->selectRow(row);
            QTest::keyClick(tree(), Qt::Key_D, Qt::ControlModifier);
        }
        tree()->selectRow(0);
        QTest::keyClick(tree(), Qt::Key_F2);
        QCOMPARE(tree()->currentIndex().row(), 10);
        QTest::keyClick(tree(), Qt::Key_F2);
        QCOMPARE(tree()->currentIndex().row(), 60);
        QTest::keyClick(tree(), Qt::Key_F2);
        QCOMPARE(tree()->currentIndex().row(), 10);
        QTest::keyClick(tree(), Qt::Key_F2, Qt::ShiftModifier);
        QCOMPARE(tree()->currentIndex().row(), 60);
        QTest::keyClick(tree(), Qt::Key_D, Qt::ControlModifier);
        find<QAbstractButton>("logViewBookmarks")->click();
        QCOMPARE(rows(), 1);
    }

    void clearingHidesUntilItsChipGoes()
    {
        retryingMark();
        action("logClear")->trigger();
        QCOMPARE(rows(), 0);
        QCOMPARE(chips().size(), 1);
        m_models->apply({webhook(9)});
        QCOMPARE(rows(), 1);
        chips().first()->click();
        QCOMPARE(rows(), 4);
        QTRY_VERIFY(chips().isEmpty());
    }

    void aCallIsCopiedAsACommand()
    {
        retryingMark();
        m_pane->setCurlTarget([](const LogEntry &) {
            return models::CurlTarget{QUrl(QStringLiteral("https://api.example")), false, {}};
        });
        const auto openMenu = [this](int row) {
            tree()->selectRow(row);
            Q_EMIT tree()->customContextMenuRequested(QPoint(5, 5));
            find<QMenu>("logMenu")->close();
        };
        openMenu(0);
        QVERIFY(!action("logCopyCurl")->isEnabled());
        openMenu(1);
        QVERIFY(action("logCopyCurl")->isEnabled());
        action("logCopyCurl")->trigger();
        const QString command = QApplication::clipboard()->text();
        QVERIFY(command.startsWith(QLatin1String("curl -X POST 'https://api.example/v2/bot/chat")));
        QVERIFY(command.contains(QLatin1String("<channel access token>")));
    }

    void jsonLinesHoldEveryTry()
    {
        retryingMark();
        const QString file = m_dir->filePath(QStringLiteral("log.jsonl"));
        m_pane->setFileChooser([&](QWidget *, const QString &name, const auto &chosen) {
            QVERIFY(name.endsWith(QLatin1String(".jsonl")));
            chosen(file);
        });
        action("logExportJson")->trigger();
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto lines = written.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 5);
        for (const QByteArray &line : lines)
            QVERIFY(QJsonDocument::fromJson(line).isObject());
    }

    void allThatIsShownIsTriedAgainAndCanBeStopped()
    {
        failMarks(500);
        m_marks.remove({3}); // over since
        QSignalSpy retry(m_pane.get(), &LogPane::retryRequested);
        auto *cancel = find<QAbstractButton>("retryRunCancel");
        QVERIFY(!cancel->isVisible());
        action("logRetryShown")->trigger();
        QVERIFY(cancel->isVisible());
        QTRY_VERIFY(retry.size() > 0);
        QVERIFY(find<QLabel>("retryRunWords")->text().contains(QLatin1String("499")));
        cancel->click();
        const qsizetype before = retry.size();
        QVERIFY(before < 499);
        QCoreApplication::processEvents();
        QCOMPARE(retry.size(), before);
        QVERIFY(!cancel->isVisible());
        action("logRetryShown")->trigger();
        QTRY_COMPARE(retry.size(), before + 499);
        QTRY_VERIFY(!cancel->isVisible());
        for (const auto &order : std::as_const(retry))
            QVERIFY(order.at(0).value<ConversationId>() != ConversationId{3});
    }

    void nothingToTryAgainSaysSo()
    {
        retryingMark();
        QSignalSpy told(m_pane.get(), &LogPane::told);
        action("logRetryShown")->trigger();
        QCOMPARE(told.size(), 1);
    }

    void failuresSinceATimeAreTriedAgain()
    {
        failMarks(10); // one each second
        QSignalSpy retry(m_pane.get(), &LogPane::retryRequested);
        action("logRetrySince")->trigger();
        QPointer<RetrySinceDialog> dialog
            = m_pane->findChild<RetrySinceDialog *>(QStringLiteral("retrySinceDialog"));
        QVERIFY(dialog);
        auto *since = dialog->findChild<QDateTimeEdit *>(QStringLiteral("retrySince"));
        auto *go = dialog->findChild<QPushButton *>(QStringLiteral("retrySinceGo"));
        QVERIFY(go->text().contains(QLatin1String("10"))); // of the last hour
        since->setDateTime(QDateTime::fromMSecsSinceEpoch(start + 100'000));
        QVERIFY(!go->isEnabled());
        since->setDateTime(QDateTime::fromMSecsSinceEpoch(start + 7000));
        QVERIFY(go->text().contains(QLatin1Char('4')));
        go->click();
        QTRY_COMPARE(retry.size(), 4);
        QTRY_VERIFY(!dialog);
    }

    void theFooterSaysHowFarBackItGoes()
    {
        auto *kept = find<QLabel>("logKept");
        QVERIFY(kept->text().contains(QLatin1String("30 day")));
        QVERIFY(kept->text().contains(QLatin1String("100,000")));
        m_settings->set(core::Setting::LogKeepDays, 1);
        QVERIFY(kept->text().contains(QLatin1String(": 1 day")));
        m_models->setOldest({start - 30LL * 86'400'000});
        QVERIFY(kept->text().contains(QLatin1String("oldest: ")));
    }

    void aClickInThePictureNarrowsTheRows()
    {
        m_models->apply({attempt(1, 1, 1, LogState::Failed, 403)});
        m_clock.advance(std::chrono::minutes(10));
        LogEntry late = attempt(2, 2, 1, LogState::Succeeded, 200);
        late.at = m_clock.now();
        m_models->apply({late});
        auto *picture = find<TimelinePicture>("logTimeline");
        picture->refresh();
        QCOMPARE(rows(), 2);
        QTest::mouseClick(picture, Qt::LeftButton, {},
                          QPoint(picture->width() - 14, picture->height() / 2));
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(chips().size(), 2);
        picture->setFocus();
        QTest::keyClick(picture, Qt::Key_Escape);
        QTRY_COMPARE(rows(), 2);
        QVERIFY(chips().isEmpty());
    }

    void thePictureIsUsedByKeysAndTellsInWords()
    {
        m_models->apply({attempt(1, 1, 1, LogState::Failed, 403)});
        m_clock.advance(std::chrono::minutes(10));
        auto *picture = find<TimelinePicture>("logTimeline");
        picture->refresh();
        QVERIFY(picture->accessibleDescription().startsWith(QLatin1String("Last hour: 1 failed")));
        QSignalSpy chosen(picture, &TimelinePicture::rangeChosen);
        picture->setFocus();
        for (int i = 0; i < 11; ++i)
            QTest::keyClick(picture, Qt::Key_Left);
        QTest::keyClick(picture, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(picture, Qt::Key_Right);
        QVERIFY(!picture->accessibleDescription().startsWith(QLatin1String("Last hour")));
        QTest::keyClick(picture, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(picture, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        const auto from = chosen.first().at(0).value<core::Timestamp>();
        const auto to = chosen.first().at(1).value<core::Timestamp>();
        QCOMPARE(to - from, core::Milliseconds(120'000));
    }

    void thePictureCanBePutAway()
    {
        QVERIFY(find("logTimelinePanel")->isVisible());
        action("logTimelineShown")->trigger();
        QVERIFY(!find("logTimelinePanel")->isVisible());
        QVERIFY(!m_settings->flag(core::Setting::LogTimeline));
        m_pane = std::make_unique<LogPane>(*m_models, *m_settings, m_theme);
        m_pane->show();
        QVERIFY(!find("logTimelinePanel")->isVisible());
    }
};

QTEST_MAIN(TestLogTree)
#include "tst_ui_log_tree.moc"
