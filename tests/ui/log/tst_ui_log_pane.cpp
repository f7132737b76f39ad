// SPDX-License-Identifier: Apache-2.0
#include "core/settings.h"
#include "support/manual_clock.h"
#include "ui/log/log_pane.h"
#include "ui/log/log_tree.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kidoku;
using namespace kidoku::ui;
using core::ConversationId;
using models::LogColumn;

class TestLogPane : public QObject
{
    Q_OBJECT

private:
    static store::LogEntry entry(qint64 id, store::LogWhat what, store::LogState state,
                                 qint64 conversation = 1);
    static readmarks::MarkStatus mark(qint64 request, readmarks::MarkState state)
    {
        readmarks::MarkStatus status;
        status.request = {request};
        status.state = state;
        return status;
    }
    void put(const QList<store::LogEntry> &entries) { m_models->apply(entries); }
    //! A pane over a log of so many rows, whose customers have such names.
    void rebuild(const models::LogModel::NameOf &nameOf, int capacity = 10'000);
    void add(int count);
    template <typename T = QWidget>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_pane->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] LogTree *table() const { return find<LogTree>("logTable"); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }

    Theme m_theme{QStringLiteral("light")};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<core::Settings> m_settings;
    testing::ManualClock m_clock;
    std::unique_ptr<models::LogModels> m_models;
    std::unique_ptr<LogPane> m_pane;
    QHash<ConversationId, readmarks::MarkStatus> m_marks;
    qint64 m_next = 0;

private Q_SLOTS:
    void init();
    void cleanup();
    void chipsCountAndFilter();
    void textNarrowsAndClearingShowsAll();
    void theEndIsFollowedUntilTheUserScrollsUp();
    void olderRowsAboveDoNotMoveTheReader();
    void enterGoesToTheConversation();
    void ordersFitTheRow();
    void anOldRowOrdersNothing_data();
    void anOldRowOrdersNothing();
    void theNewestTryIsCopiedWithWholeIds();
    void copiedTextIsNoFormula();
    void copiesHoldTheRows();
    void exportWritesWhatIsShown();
    void anExportThatFailsSaysWhy();
    void columnsAreRemembered();
    void damagedColumnsAreTheDefault();
    void anEmptyViewSaysSo();
    void failuresOutliveTheRing();
    void viewsAndFilterStandInOneLine();
};

store::LogEntry TestLogPane::entry(qint64 id, store::LogWhat what, store::LogState state,
                                   qint64 conversation)
{
    store::LogEntry e;
    e.id = id;
    e.at = {1'795'423'152'000 + id * 1000};
    e.what = what;
    e.state = state;
    e.account = {QStringLiteral("shop-a")};
    e.conversation = {conversation};
    if (what == store::LogWhat::MarkAttempt) {
        e.direction = store::LogDirection::Outgoing;
        e.request = {id};
        e.attempt = 1;
        e.httpStatus = state == store::LogState::Succeeded ? 200 : 503;
        e.lineRequestId = QStringLiteral("req-%1").arg(id);
    } else {
        e.direction = store::LogDirection::Incoming;
    }
    return e;
}

void TestLogPane::add(int count)
{
    QList<store::LogEntry> entries;
    for (int i = 0; i < count; ++i)
        entries.append(entry(++m_next, store::LogWhat::MessageReceived, store::LogState::Info));
    put(entries);
}

void TestLogPane::init()
{
    m_next = 0;
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<core::Settings>(m_dir->filePath(QStringLiteral("kidoku.ini")));
    m_marks.clear();
    rebuild([](ConversationId id) {
        return id.isValid() ? QStringLiteral("Customer %1").arg(id.value) : QString();
    });
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestLogPane::rebuild(const models::LogModel::NameOf &nameOf, int capacity)
{
    m_pane.reset();
    m_models = std::make_unique<models::LogModels>(nameOf, m_clock, capacity);
    m_pane = std::make_unique<LogPane>(*m_models, *m_settings, m_theme);
    m_pane->setMarkStatus([this](ConversationId id) { return m_marks.value(id); });
    m_pane->resize(1300, 360);
    m_pane->show();
}

void TestLogPane::cleanup()
{
    m_pane.reset();
    m_models.reset();
    m_settings.reset();
}

void TestLogPane::chipsCountAndFilter()
{
    put({entry(1, store::LogWhat::MessageReceived, store::LogState::Info, 1),
         entry(2, store::LogWhat::MarkAttempt, store::LogState::Retrying, 1),
         entry(3, store::LogWhat::MarkAttempt, store::LogState::Failed, 2),
         entry(4, store::LogWhat::MarkAttempt, store::LogState::Succeeded, 2)});
    QCOMPARE(rows(), 4);
    const auto chip = [this](const char *name) { return find<QAbstractButton>(name); };
    QTRY_VERIFY(chip("logViewFailures")->text().endsWith(QLatin1Char('1')));
    chip("logViewFailures")->click();
    QCOMPARE(rows(), 1);
    chip("logViewWebhooks")->click();
    QCOMPARE(rows(), 1);
    m_pane->setConversation({2});
    chip("logViewThisConversation")->click();
    QCOMPARE(rows(), 2);
    m_pane->setConversation({1}); // another chat was opened
    QCOMPARE(rows(), 2);
    m_pane->setConversation({99});
    QCOMPARE(rows(), 0);
    chip("logViewAll")->click();
    QCOMPARE(rows(), 4);
}

void TestLogPane::textNarrowsAndClearingShowsAll()
{
    put({entry(1, store::LogWhat::MessageReceived, store::LogState::Info, 7),
         entry(2, store::LogWhat::MarkAttempt, store::LogState::Retrying, 8)});
    auto *field = find<QLineEdit>("logFilter");
    QTest::keyClicks(field, QStringLiteral("http:5xx"));
    QTRY_COMPARE(rows(), 1);
    field->clear();
    QTRY_COMPARE(rows(), 2);
}

void TestLogPane::theEndIsFollowedUntilTheUserScrollsUp()
{
    add(200);
    QScrollBar *bar = table()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY(table()->isFollowing());
    bar->setValue(20);
    QVERIFY(!table()->isFollowing());
    add(12);
    QTRY_COMPARE(table()->newRows(), 12);
    QCOMPARE(bar->value(), 20);
    auto *follow = find<QAbstractButton>("logFollow");
    QVERIFY(follow->text().contains(QLatin1String("12")));
    follow->click();
    QVERIFY(table()->isFollowing());
    QTRY_COMPARE(bar->value(), bar->maximum());
    add(5);
    QTRY_COMPARE(bar->value(), bar->maximum());
    QCOMPARE(table()->newRows(), 0);
}

void TestLogPane::olderRowsAboveDoNotMoveTheReader()
{
    m_next = 1000;
    add(200);
    QScrollBar *bar = table()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->setValue(50);
    const auto idAt = [&] {
        return table()
            ->indexAt(QPoint(5, 5))
            .data(models::LogModel::EntryRole)
            .value<store::LogEntry>()
            .id;
    };
    const qint64 before = idAt();
    QVERIFY(before > 0);
    m_models->all().prepend({entry(1, store::LogWhat::MessageReceived, store::LogState::Info),
                             entry(2, store::LogWhat::MessageReceived, store::LogState::Info)});
    QTRY_COMPARE(idAt(), before);
}

void TestLogPane::enterGoesToTheConversation()
{
    put({entry(1, store::LogWhat::MessageReceived, store::LogState::Info, 42)});
    QSignalSpy asked(m_pane.get(), &LogPane::goToRequested);
    table()->setFocus();
    table()->selectRow(0);
    QVERIFY(m_pane->focusedEntry());
    QCOMPARE(m_pane->focusedEntry()->conversation, ConversationId{42});
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<ConversationId>(), ConversationId{42});
}

void TestLogPane::ordersFitTheRow()
{
    put({entry(1, store::LogWhat::MessageReceived, store::LogState::Info, 5),
         entry(2, store::LogWhat::MarkAttempt, store::LogState::Retrying, 6)});
    m_marks.insert({6}, mark(2, readmarks::MarkState::Waiting));
    QSignalSpy retry(m_pane.get(), &LogPane::retryRequested);
    QSignalSpy cancel(m_pane.get(), &LogPane::cancelRequested);
    const auto openMenu = [this](int row) {
        table()->selectRow(row);
        Q_EMIT table()->customContextMenuRequested(QPoint(5, 5));
        return find<QMenu>("logMenu");
    };
    QMenu *menu = openMenu(0);
    QVERIFY(!find<QAction>("logRetry")->isEnabled());
    QVERIFY(!find<QAction>("logCancel")->isEnabled());
    QVERIFY(find<QAction>("logGoTo")->isEnabled());
    menu->close();
    menu = openMenu(1);
    QVERIFY(find<QAction>("logRetry")->isEnabled());
    find<QAction>("logRetry")->trigger();
    find<QAction>("logCancel")->trigger();
    menu->close();
    QCOMPARE(retry.first().at(0).value<ConversationId>(), ConversationId{6});
    QCOMPARE(retry.first().at(1).value<core::ReadRequestId>(), core::ReadRequestId{2});
    QCOMPARE(cancel.first().at(0).value<ConversationId>(), ConversationId{6});
    QCOMPARE(cancel.first().at(1).value<core::ReadRequestId>(), core::ReadRequestId{2});
    auto *all = find<QAbstractButton>("logRetryFailed");
    QVERIFY(!all->isVisible());
    m_pane->setFailedMarks(2);
    QVERIFY(all->isVisible());
    QSignalSpy allAsked(m_pane.get(), &LogPane::retryFailedRequested);
    all->click();
    QCOMPARE(allAsked.size(), 1);
}

void TestLogPane::anOldRowOrdersNothing_data()
{
    using readmarks::MarkState;
    QTest::addColumn<qint64>("current");
    QTest::addColumn<MarkState>("state");
    QTest::addColumn<bool>("retry");
    QTest::addColumn<bool>("cancel");
    const auto row
        = [](const char *name, qint64 current, MarkState state, bool retry, bool cancel) {
              QTest::newRow(name) << current << state << retry << cancel;
          };
    row("waits for its next try", 2, MarkState::Waiting, true, true);
    row("failed", 2, MarkState::Failed, true, false);
    row("paused", 2, MarkState::Paused, true, true);
    row("still held: retrying would end the undo", 2, MarkState::Holding, false, true);
    row("is being sent", 2, MarkState::Sending, false, false);
    row("over", 0, MarkState::None, false, false);
    row("a newer one waits", 3, MarkState::Waiting, false, false);
    row("a newer one is held", 3, MarkState::Holding, false, false);
}

void TestLogPane::anOldRowOrdersNothing()
{
    QFETCH(qint64, current);
    QFETCH(readmarks::MarkState, state);
    put({entry(2, store::LogWhat::MarkAttempt, store::LogState::Retrying, 6)});
    m_marks.insert({6}, mark(current, state));
    table()->selectRow(0);
    Q_EMIT table()->customContextMenuRequested(QPoint(5, 5));
    QTEST(find<QAction>("logRetry")->isEnabled(), "retry");
    QTEST(find<QAction>("logCancel")->isEnabled(), "cancel");
    find<QMenu>("logMenu")->close();
}

void TestLogPane::theNewestTryIsCopiedWithWholeIds()
{
    const QString id = QStringLiteral("3f2b9c1e-5d47-4a08-9b63-0c8e1f7a2d54");
    auto newest = entry(3, store::LogWhat::MarkAttempt, store::LogState::Failed, 5);
    newest.lineRequestId = id;
    put({entry(1, store::LogWhat::MarkAttempt, store::LogState::Retrying, 5),
         entry(2, store::LogWhat::MarkAttempt, store::LogState::Failed, 6), newest,
         entry(4, store::LogWhat::MessageReceived, store::LogState::Info, 5)});
    QSignalSpy told(m_pane.get(), &LogPane::told);
    m_pane->copyNewestTry({5});
    QVERIFY(QApplication::clipboard()->text().contains(id));
    QCOMPARE(told.size(), 1);
    QApplication::clipboard()->setText(QStringLiteral("mine"));
    m_pane->copyNewestTry({99});
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("mine"));
    QCOMPARE(told.size(), 2);
}

void TestLogPane::copiedTextIsNoFormula()
{
    rebuild([](ConversationId) { return QStringLiteral("=HYPERLINK(1)"); });
    put({entry(1, store::LogWhat::MessageReceived, store::LogState::Info, 3)});
    table()->selectRow(0);
    find<QAction>("logCopyText")->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(QLatin1String("\t'=HYPERLINK")));
}

void TestLogPane::copiesHoldTheRows()
{
    put({entry(1, store::LogWhat::MarkAttempt, store::LogState::Failed, 3),
         entry(2, store::LogWhat::MessageReceived, store::LogState::Info, 4)});
    table()->setFocus();
    table()->selectRow(0);
    const auto clip = [] { return QApplication::clipboard()->text(); };
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clip().count(QLatin1Char('\n')), 0);
    QVERIFY(clip().contains(QLatin1String("Customer 3")));
    table()->selectAll();
    find<QAction>("logCopyCsv")->trigger();
    QCOMPARE(clip().trimmed().count(QLatin1Char('\n')), 2); // header and two rows
    QVERIFY(!clip().startsWith(QChar(0xfeff)));
    table()->selectRow(0);
    find<QAction>("logCopyDetails")->trigger();
    QVERIFY(clip().contains(QLatin1String("req-1")));
    QVERIFY(clip().contains(QLatin1String("503")));
}

void TestLogPane::exportWritesWhatIsShown()
{
    put({entry(1, store::LogWhat::MarkAttempt, store::LogState::Failed, 3),
         entry(2, store::LogWhat::MessageReceived, store::LogState::Info, 4)});
    find<QAbstractButton>("logViewFailures")->click();
    const QString file = m_dir->filePath(QStringLiteral("log.csv"));
    QString suggested;
    m_pane->setFileChooser([&](QWidget *, const QString &name, const auto &chosen) {
        suggested = name;
        chosen(file);
    });
    QSignalSpy told(m_pane.get(), &LogPane::told);
    find<QAbstractButton>("logExport")->click();
    QVERIFY(suggested.endsWith(QLatin1String(".csv")));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray csv = written.readAll();
    QVERIFY(csv.startsWith("\xef\xbb\xbf"));
    QVERIFY(csv.contains("Customer 3"));
    QVERIFY(!csv.contains("Customer 4"));
    QCOMPARE(told.size(), 1);
}

void TestLogPane::anExportThatFailsSaysWhy()
{
    m_pane->setFileChooser([&](QWidget *, const QString &, const auto &chosen) {
        chosen(m_dir->filePath(QStringLiteral("no/such/folder/log.csv")));
    });
    QSignalSpy told(m_pane.get(), &LogPane::told);
    find<QAbstractButton>("logExport")->click();
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().size() > 20);
}

void TestLogPane::columnsAreRemembered()
{
    QVERIFY(!table()->isColumnHidden(int(LogColumn::RequestId)));
    QVERIFY(table()->isColumnHidden(int(LogColumn::EventId)));
    find<QAbstractButton>("logColumns")->click();
    auto *menu = find<QMenu>("logColumnMenu");
    QVERIFY(menu);
    const auto actions = menu->actions();
    QVERIFY(!actions.at(int(LogColumn::What))->isEnabled());
    actions.at(int(LogColumn::EventId))->trigger();
    actions.at(int(LogColumn::Took))->trigger();
    menu->close();
    table()->setColumnWidth(int(LogColumn::Status), 333);

    m_pane = std::make_unique<LogPane>(*m_models, *m_settings, m_theme);
    QVERIFY(!table()->isColumnHidden(int(LogColumn::EventId)));
    QVERIFY(table()->isColumnHidden(int(LogColumn::Took)));
    QCOMPARE(table()->columnWidth(int(LogColumn::Status)), 333);
}

void TestLogPane::damagedColumnsAreTheDefault()
{
    m_settings->set(core::Setting::LogColumns, QByteArray("not a header state"));
    m_pane = std::make_unique<LogPane>(*m_models, *m_settings, m_theme);
    QVERIFY(!table()->isColumnHidden(int(LogColumn::What)));
    QVERIFY(table()->isColumnHidden(int(LogColumn::EventId)));
}

void TestLogPane::anEmptyViewSaysSo()
{
    auto *hint = find<QLabel>("logHint");
    QVERIFY(hint->isVisible());
    const QString nothingYet = hint->text();
    QVERIFY(!nothingYet.isEmpty());
    add(1);
    QTRY_VERIFY(!hint->isVisible());
    find<QAbstractButton>("logViewFailures")->click();
    QTRY_VERIFY(hint->isVisible());
    QVERIFY(hint->text() != nothingYet);
    QVERIFY(hint->text().contains(QLatin1String("100000"))); // how far back that is true
}

void TestLogPane::failuresOutliveTheRing()
{
    rebuild([](ConversationId) { return QString(); }, 50);
    put({entry(++m_next, store::LogWhat::MarkAttempt, store::LogState::Failed, 3)});
    add(200); // webhooks
    QCOMPARE(rows(), 50);
    QTRY_VERIFY(find<QAbstractButton>("logViewFailures")->text().endsWith(QLatin1Char('1')));
    find<QAbstractButton>("logViewFailures")->click();
    QCOMPARE(rows(), 1);
    QVERIFY(!find<QLabel>("logHint")->isVisible());
    find<QAbstractButton>("logViewAll")->click();
    QCOMPARE(rows(), 50);
}

void TestLogPane::viewsAndFilterStandInOneLine()
{
    const auto *first = find("logViewAll");
    const auto *last = find("logViewBookmarks");
    const auto *filter = find("logFilter");
    const auto gap = [&] {
        const int end = last->mapTo(m_pane.get(), QPoint(last->width(), 0)).x();
        return filter->mapTo(m_pane.get(), QPoint(0, 0)).x() - end;
    };
    add(7);
    QTRY_COMPARE(gap(), 8);
    add(1234); // the count grows, and its chip
    QTRY_VERIFY(find<QAbstractButton>("logViewWebhooks")->text().contains(QLatin1String("241")));
    QTRY_COMPARE(gap(), 8);
    QCOMPARE(last->y(), first->y());
}

QTEST_MAIN(TestLogPane)
#include "tst_ui_log_pane.moc"
