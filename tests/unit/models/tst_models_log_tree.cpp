// SPDX-License-Identifier: Apache-2.0
#include "models/log_export.h"
#include "models/log_filter.h"
#include "models/log_models.h"
#include "support/manual_clock.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace kidoku;
using models::LogColumn;
using models::LogFilter;
using models::LogModel;
using models::LogModels;
using models::LogView;
using store::LogEntry;
using store::LogState;
using store::LogWhat;

namespace {

const qint64 noon = QDateTime(QDate(2026, 11, 23), QTime(12, 0)).toMSecsSinceEpoch();

LogEntry webhook(qint64 id)
{
    LogEntry row;
    row.id = id;
    row.at = {noon + id * 1000};
    row.conversation = {id % 3 + 1};
    row.direction = store::LogDirection::Incoming;
    return row;
}

LogEntry ofMark(qint64 id, qint64 request, LogWhat what, LogState state)
{
    LogEntry row = webhook(id);
    row.what = what;
    row.state = state;
    row.direction = store::LogDirection::Local;
    row.conversation = {request};
    row.request = {request};
    row.api = store::ReadApi::Token;
    return row;
}

LogEntry attempt(qint64 id, qint64 request, int number, LogState state, int http)
{
    LogEntry row = ofMark(id, request, LogWhat::MarkAttempt, state);
    row.direction = store::LogDirection::Outgoing;
    row.attempt = number;
    row.httpStatus = http;
    row.latency = core::Milliseconds(100 * number);
    return row;
}

QString nameOf(core::ConversationId id)
{
    return QStringLiteral("Person %1").arg(id.value);
}

LogEntry at(const QModelIndex &index)
{
    return index.data(LogModel::EntryRole).value<LogEntry>();
}

QList<qint64> childIds(const QAbstractItemModel &model, int row)
{
    QList<qint64> ids;
    const QModelIndex parent = model.index(row, 0);
    for (int child = 0; child < model.rowCount(parent); ++child)
        ids.append(at(model.index(child, 0, parent)).id);
    return ids;
}

} // namespace

class LogTreeTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LogModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    testing::ManualClock m_clock{noon + 60'000};

private Q_SLOTS:
    void init()
    {
        m_tester.reset();
        m_model = std::make_unique<LogModel>(nameOf, 5);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void aReadMarkIsOneRowWithItsTriesBelow()
    {
        m_model->apply({webhook(1), ofMark(2, 7, LogWhat::MarkRequested, LogState::Info)});
        QCOMPARE(m_model->rowCount(), 2);
        QVERIFY(!m_model->hasChildren(m_model->index(1, 0)));
        m_model->apply({attempt(3, 7, 1, LogState::Working, 0)});
        QCOMPARE(childIds(*m_model, 1), (QList<qint64>{2, 3}));
        m_model->apply({attempt(3, 7, 1, LogState::Retrying, 503), webhook(4)});
        m_model->apply({attempt(5, 7, 2, LogState::Succeeded, 200)});
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(childIds(*m_model, 1), (QList<qint64>{2, 3, 5}));
        const LogEntry present = at(m_model->index(1, 0));
        QCOMPARE(present.state, LogState::Succeeded);
        QCOMPARE(present.attempt, 2);
        QCOMPARE(present.httpStatus, 200);
        QCOMPARE(present.latency, core::Milliseconds(200));
        QCOMPARE(present.at.ms, noon + 2000); // when it began
        const QModelIndex parent = m_model->index(1, 0);
        QCOMPARE(m_model->index(1, int(LogColumn::Status), parent).data().toString(),
                 QStringLiteral("503 Service Unavailable"));
        QCOMPARE(m_model->index(2, 3, parent).parent(), parent);
    }

    void whatWaitsForItsFirstTryIsOnItsWay()
    {
        m_model->apply({ofMark(1, 7, LogWhat::MarkRequested, LogState::Info),
                        ofMark(2, 7, LogWhat::MarkRequested, LogState::Info)});
        QCOMPARE(at(m_model->index(0, 0)).state, LogState::Working);
    }

    void givingUpIsTheStateAndTheLastTryTheReason()
    {
        m_model->apply({attempt(1, 7, 4, LogState::Retrying, 503),
                        ofMark(2, 7, LogWhat::MarkGaveUp, LogState::Failed)});
        const LogEntry present = at(m_model->index(0, 0));
        QCOMPARE(present.what, LogWhat::MarkGaveUp);
        QCOMPARE(present.state, LogState::Failed);
        QCOMPARE(present.httpStatus, 503);
        QCOMPARE(present.attempt, 4);
    }

    void aRemarkDoesNotHideTheOutcome()
    {
        m_model->apply({attempt(1, 7, 1, LogState::Succeeded, 200),
                        ofMark(2, 7, LogWhat::AlsoMarked, LogState::Info)});
        QCOMPARE(at(m_model->index(0, 0)).state, LogState::Succeeded);
    }

    void theRingCountsDeliveriesAndForgetsThemWhole()
    {
        QList<LogEntry> tries;
        for (int i = 1; i <= 20; ++i)
            tries.append(attempt(i, 7, i, LogState::Retrying, 503));
        m_model->apply(tries);
        m_model->apply({webhook(21), webhook(22), webhook(23), webhook(24)});
        QCOMPARE(m_model->rowCount(), 5);
        QCOMPARE(childIds(*m_model, 0).size(), 20);
        m_model->apply({webhook(25)});
        QCOMPARE(m_model->rowCount(), 5);
        QVERIFY(!m_model->has({7}));
        m_model->apply({attempt(26, 7, 21, LogState::Succeeded, 200)}); // all that is known now
        QCOMPARE(m_model->rowCount(), 5);
        QCOMPARE(at(m_model->index(4, 0)).attempt, 21);
        QVERIFY(!m_model->hasChildren(m_model->index(4, 0)));
    }

    void aFloodInOneBatchKeepsNoDeadDelivery()
    {
        QList<LogEntry> flood;
        for (int i = 1; i <= 100; ++i)
            flood.append(attempt(i, i, 1, LogState::Working, 0));
        m_model->apply(flood);
        QCOMPARE(m_model->rowCount(), 5);
        QVERIFY(!m_model->has({95}));
        QVERIFY(m_model->has({96}));
        m_model->apply({attempt(101, 95, 2, LogState::Working, 0)});
        QCOMPARE(m_model->rowCount(), 5);
    }

    void theStoresPageCompletesWhatCameBefore()
    {
        m_model->apply({attempt(50, 7, 2, LogState::Succeeded, 200)});
        m_model->prepend({webhook(47), attempt(48, 7, 1, LogState::Retrying, 503), webhook(49),
                          attempt(50, 7, 2, LogState::Working, 0)});
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(childIds(*m_model, 2), (QList<qint64>{48, 50}));
        QCOMPARE(at(m_model->index(2, 0)).state, LogState::Succeeded); // newer than the page
    }

    void aDeliveryIsShownWholeWhenOneTryFits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("shown");
        QTest::newRow("a try that is over") << "http:503" << 1;
        QTest::newRow("the state of the whole") << "state:done" << 1;
        QTest::newRow("not the state of a try") << "state:retrying" << 0;
        QTest::newRow("to LINE") << "dir:out" << 1;
        QTest::newRow("from LINE") << "dir:in" << 1;
        QTest::newRow("since a time") << "since:12:00:03" << 1;
        QTest::newRow("until a time") << "until:12:00:03" << 2;
        QTest::newRow("one entry between both") << "since:12:00:02 until:12:00:03" << 1;
        QTest::newRow("no entry between both") << "since:12:00:04 until:12:00:05" << 0;
        QTest::newRow("with its day") << "since:2026-11-23T12:00:03" << 1;
        QTest::newRow("another day") << "since:2026-11-24T00:00" << 0;
        QTest::newRow("a time half typed") << "since:12:" << 2;
    }

    void aDeliveryIsShownWholeWhenOneTryFits()
    {
        QFETCH(QString, text);
        m_model->apply({webhook(1), attempt(2, 7, 1, LogState::Retrying, 503),
                        attempt(3, 7, 2, LogState::Succeeded, 200)});
        LogFilter filter;
        filter.setSourceModel(m_model.get());
        const QAbstractItemModelTester tester(
            &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setText(text);
        QTEST(filter.rowCount(), "shown");
        for (int row = 0; row < filter.rowCount(); ++row) {
            if (at(filter.index(row, 0)).request.isValid())
                QCOMPARE(childIds(filter, row), (QList<qint64>{2, 3}));
        }
    }

    void theFilterFollowsTheTreeAsItGrows()
    {
        LogFilter filter;
        filter.setSourceModel(m_model.get());
        filter.setView(LogView::Retries);
        const QAbstractItemModelTester tester(
            &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->apply({attempt(1, 7, 1, LogState::Working, 0), webhook(2)});
        QCOMPARE(filter.rowCount(), 1);
        m_model->apply({attempt(1, 7, 1, LogState::Succeeded, 200)});
        QCOMPARE(filter.rowCount(), 0);
        m_model->apply(
            {attempt(3, 8, 1, LogState::Retrying, 503), attempt(4, 8, 2, LogState::Working, 0)});
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.rowCount(filter.index(0, 0)), 2);
        QCOMPARE(m_model->count(LogView::Retries), 1);
        m_model->apply({webhook(5), webhook(6), webhook(7), webhook(8), webhook(9)});
        QCOMPARE(filter.rowCount(), 0);
    }

    void clearingHidesAndDeletesNothing()
    {
        m_model->apply({webhook(1), attempt(2, 7, 1, LogState::Working, 0)});
        LogFilter filter;
        filter.setSourceModel(m_model.get());
        filter.setClearedUpTo(m_model->newestId());
        QCOMPARE(filter.rowCount(), 0);
        m_model->apply({webhook(3), attempt(4, 7, 2, LogState::Working, 0)});
        QCOMPARE(filter.rowCount(), 2); // the mark goes on: it is shown with all its tries
        filter.setClearedUpTo(0);
        QCOMPARE(filter.rowCount(), 3);
    }

    void timesCountFromWhatIsChosen()
    {
        m_model->apply({webhook(1), webhook(2)});
        const auto shown = [this](int row) { return m_model->index(row, 0).data().toString(); };
        core::Timestamp now{noon + 62'000};
        m_model->setTimes(models::LogTimes::Relative, {}, [&now] { return now; });
        QCOMPARE(shown(1), QStringLiteral("60 s ago"));
        now = {noon + 2000 + 3 * 60'000};
        QCOMPARE(shown(1), QStringLiteral("3 min ago"));
        m_model->setTimes(models::LogTimes::SinceRow, {noon + 1500}, {});
        QCOMPARE(shown(0), QStringLiteral("−0.500"));
        QCOMPARE(shown(1), QStringLiteral("+0.500"));
        m_model->setTimes(models::LogTimes::Clock, {}, {});
        QCOMPARE(shown(1), QStringLiteral("12:00:02.000"));
    }

    void filesHoldTheTriesNotTheSum()
    {
        m_model->apply({webhook(1), attempt(2, 7, 1, LogState::Retrying, 503),
                        attempt(3, 7, 2, LogState::Succeeded, 200)});
        QCOMPARE(models::toCsv(*m_model).count("\r\n"), 4);
        const auto rows = models::entryRows(
            QModelIndexList{m_model->index(1, 0), m_model->index(0, 0, m_model->index(1, 0))});
        QCOMPARE(rows.size(), 2);
        const auto lines = models::toJsonLines(models::entryRows(*m_model)).trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        const QJsonObject json = QJsonDocument::fromJson(lines.at(1)).object();
        QCOMPARE(json.value(QLatin1String("what")).toString(), QStringLiteral("MarkAttempt"));
        QCOMPARE(json.value(QLatin1String("httpStatus")).toInt(), 503);
        QCOMPARE(json.value(QLatin1String("request")).toInt(), 7);
        QCOMPARE(json.value(QLatin1String("conversationName")).toString(),
                 QStringLiteral("Person 7"));
        QVERIFY(json.value(QLatin1String("at")).toString().endsWith(QLatin1Char('Z')));
        QVERIFY(!json.contains(QLatin1String("nextTry")));
    }

    void aPauseKeepsWhatComesForLater()
    {
        LogModels logs(nameOf, m_clock, 5);
        logs.apply({webhook(1)});
        logs.setPaused(true);
        QSignalSpy held(&logs, &LogModels::heldChanged);
        logs.apply({webhook(2), attempt(3, 7, 1, LogState::Succeeded, 200)});
        QCOMPARE(held.size(), 1);
        QCOMPARE(logs.held(), 2);
        QCOMPARE(logs.all().rowCount(), 1);
        QCOMPARE(logs.reads().rowCount(), 1); // who looks at the customer sees it at once
        logs.catchUp();
        QVERIFY(logs.isPaused());
        QCOMPARE(logs.all().rowCount(), 3);
        logs.apply({webhook(4)});
        logs.setPaused(false);
        QCOMPARE(logs.held(), 0);
        QCOMPARE(logs.all().rowCount(), 4);
    }

    void aLongPauseLosesNoFailure()
    {
        LogModels logs(nameOf, m_clock, 5);
        logs.setPaused(true);
        logs.apply({attempt(1, 7, 1, LogState::Failed, 403)});
        QList<LogEntry> flood;
        for (int i = 2; i <= 50'000; ++i)
            flood.append(webhook(i));
        logs.apply(flood);
        QCOMPARE(logs.held(), 50'000);
        logs.setPaused(false);
        QCOMPARE(logs.all().rowCount(), 5);
        QCOMPARE(at(logs.all().index(4, 0)).id, 50'000);
        QCOMPARE(logs.failures().rowCount(), 1);
    }

    void aFailureThatIsTriedAgainIsNone()
    {
        LogModels logs(nameOf, m_clock);
        logs.apply({attempt(1, 7, 1, LogState::Failed, 403)});
        QCOMPARE(logs.failures().count(LogView::Failures), 1);
        logs.apply({attempt(2, 7, 2, LogState::Working, 0)});
        QCOMPARE(logs.failures().count(LogView::Failures), 0);
        logs.apply({attempt(2, 7, 2, LogState::Failed, 403)});
        QCOMPARE(logs.failures().count(LogView::Failures), 1);
        QCOMPARE(childIds(logs.failures(), 0), (QList<qint64>{1, 2}));
    }

    void bookmarksAreAskedForAndShownOnceStored()
    {
        LogModels logs(nameOf, m_clock, 3);
        const QList<LogEntry> mark{attempt(1, 7, 1, LogState::Retrying, 503),
                                   attempt(2, 7, 2, LogState::Working, 0)};
        logs.apply(mark);
        QSignalSpy wanted(&logs, &LogModels::bookmarkWanted);
        logs.toggleBookmarks(mark);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).value<QList<qint64>>(), (QList<qint64>{1, 2}));
        QVERIFY(wanted.first().at(1).toBool());
        QVERIFY(!logs.all().isBookmarked(0));
        logs.setBookmarks({1, 2}, mark);
        QVERIFY(logs.all().isBookmarked(0));
        logs.apply(
            {attempt(2, 7, 2, LogState::Succeeded, 200), webhook(3), webhook(4), webhook(5)});
        QCOMPARE(logs.all().count(LogView::Bookmarks), 0); // the flood took it
        QCOMPARE(logs.bookmarked().rowCount(), 1);
        QCOMPARE(at(logs.bookmarked().index(0, 0)).state, LogState::Succeeded);
        logs.toggleBookmarks(mark);
        QVERIFY(!wanted.last().at(1).toBool());
        logs.setBookmarks({}, {});
        QCOMPARE(logs.bookmarked().rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(LogTreeTest)
#include "tst_models_log_tree.moc"
