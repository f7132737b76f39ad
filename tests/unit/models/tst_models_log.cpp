// SPDX-License-Identifier: Apache-2.0
#include "models/log_export.h"
#include "models/log_filter.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace kidoku;
using models::LogColumn;
using models::LogFilter;
using models::LogModel;
using models::LogView;
using store::LogEntry;
using store::LogState;
using store::LogWhat;

namespace {

const qint64 noon = QDateTime(QDate(2026, 11, 23), QTime(12, 0)).toMSecsSinceEpoch();

LogEntry entry(qint64 id)
{
    LogEntry row;
    row.id = id;
    row.at = {noon + id};
    row.conversation = {id % 3 + 1};
    row.direction = store::LogDirection::Incoming;
    row.eventId = {QStringLiteral("01JDB2EXAMPLE%1").arg(id, 4, 10, QLatin1Char('0'))};
    return row;
}

LogEntry attempt(qint64 id, LogState state, int http, int number)
{
    LogEntry row = entry(id);
    row.what = LogWhat::MarkAttempt;
    row.state = state;
    row.direction = store::LogDirection::Outgoing;
    row.account = {QStringLiteral("Shop A")};
    row.api = store::ReadApi::Token;
    row.attempt = number;
    row.httpStatus = http;
    row.reason = http >= 500 ? QStringLiteral("LineFault") : QString();
    row.latency = core::Milliseconds(212);
    row.nextTry = state == LogState::Retrying ? core::Timestamp{noon + 10'000} : core::Timestamp{};
    row.lineRequestId = QStringLiteral("b1c70000-0000-0000-0000-0000000009e2");
    row.eventId = {};
    return row;
}

QString nameOf(core::ConversationId id)
{
    return QStringLiteral("Person %1").arg(id.value);
}

QString cell(const QAbstractItemModel &model, int row, LogColumn column)
{
    return model.index(row, int(column)).data().toString();
}

QList<qint64> ids(const QAbstractItemModel &model)
{
    QList<qint64> all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, 0).data(LogModel::EntryRole).value<LogEntry>().id);
    return all;
}

} // namespace

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cellsTellAnAttempt();
    void knownRowsAreUpdated();
    void ringDropsTheOldest();
    void aFloodKeepsTheNewest();
    void lateRowsFindTheirPlace();
    void olderRowsFillTheRoom();
    void rowsOfAnotherDaySayWhich();
    void idsAreShortUntilAsked();
    void views_data();
    void views();
    void viewFollowsAChange();
    void texts_data();
    void texts();
    void idsLeaveWhole();
    void formulasAreDefused();
    void csvIsSafe();

private:
    std::unique_ptr<LogModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void LogTest::init()
{
    m_tester.reset();
    m_model = std::make_unique<LogModel>(nameOf, 10);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void LogTest::cellsTellAnAttempt()
{
    m_model->apply({attempt(1, LogState::Retrying, 503, 3)});
    QCOMPARE(cell(*m_model, 0, LogColumn::Time), QStringLiteral("12:00:00.001"));
    QCOMPARE(cell(*m_model, 0, LogColumn::What), QStringLiteral("Mark as read failed, will retry"));
    QCOMPARE(cell(*m_model, 0, LogColumn::Conversation), QStringLiteral("Person 2"));
    QCOMPARE(cell(*m_model, 0, LogColumn::Try), QStringLiteral("3"));
    QCOMPARE(cell(*m_model, 0, LogColumn::Status), QStringLiteral("503 Service Unavailable"));
    QCOMPARE(cell(*m_model, 0, LogColumn::Took), QStringLiteral("212 ms"));
    QCOMPARE(cell(*m_model, 0, LogColumn::NextTry), QStringLiteral("12:00:10"));
    QCOMPARE(cell(*m_model, 0, LogColumn::Account), QStringLiteral("Shop A"));
    QCOMPARE(cell(*m_model, 0, LogColumn::Api), QStringLiteral("new API"));
    for (int column = 0; column < int(LogColumn::Count); ++column)
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void LogTest::knownRowsAreUpdated()
{
    m_model->apply({attempt(1, LogState::Working, 0, 1), entry(2)});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->apply({attempt(1, LogState::Succeeded, 200, 1)});
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!changed.first().at(2).value<QList<int>>().isEmpty());
    QCOMPARE(cell(*m_model, 0, LogColumn::Status), QStringLiteral("200 OK"));
}

void LogTest::ringDropsTheOldest()
{
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    for (qint64 id = 1; id <= 10; ++id)
        m_model->apply({entry(id)});
    QCOMPARE(removed.size(), 0);
    m_model->apply({entry(11), entry(12)});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(inserted.size(), 11);
    QCOMPARE(ids(*m_model), (QList<qint64>{3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
}

void LogTest::aFloodKeepsTheNewest()
{
    QList<LogEntry> flood;
    for (qint64 id = 1; id <= 1000; ++id)
        flood.append(entry(id));
    m_model->apply({entry(0)});
    m_model->apply(flood);
    QCOMPARE(m_model->rowCount(), 10);
    QCOMPARE(ids(*m_model).first(), 991);
    QCOMPARE(ids(*m_model).last(), 1000);
}

void LogTest::lateRowsFindTheirPlace()
{
    m_model->apply({entry(2), entry(5)});
    m_model->apply({entry(3), entry(1), entry(6)});
    QCOMPARE(ids(*m_model), (QList<qint64>{1, 2, 3, 5, 6}));
    m_model->apply({entry(7), entry(8), entry(9), entry(10), entry(11)});
    m_model->apply({entry(0)}); // full: older than all that is kept
    QCOMPARE(ids(*m_model).first(), 1);
    QCOMPARE(m_model->rowCount(), 10);
    m_model->apply({entry(4)});
    QCOMPARE(ids(*m_model), (QList<qint64>{2, 3, 4, 5, 6, 7, 8, 9, 10, 11}));
}

void LogTest::olderRowsFillTheRoom()
{
    m_model->apply({entry(50), entry(51)});
    QList<LogEntry> older;
    for (qint64 id = 30; id <= 51; ++id)
        older.append(entry(id));
    m_model->prepend(older);
    QCOMPARE(ids(*m_model), (QList<qint64>{42, 43, 44, 45, 46, 47, 48, 49, 50, 51}));
    m_model->prepend({entry(1)});
    QCOMPARE(m_model->rowCount(), 10);
}

void LogTest::rowsOfAnotherDaySayWhich()
{
    m_model->apply({entry(1)});
    QCOMPARE(cell(*m_model, 0, LogColumn::Time), QStringLiteral("12:00:00.001"));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    LogEntry tomorrow = entry(2);
    tomorrow.at.ms += 86'400'000;
    m_model->apply({tomorrow});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(*m_model, 0, LogColumn::Time), QStringLiteral("23 Nov 12:00:00.001"));
    QCOMPARE(cell(*m_model, 1, LogColumn::Time), QStringLiteral("12:00:00.002"));
}

void LogTest::idsAreShortUntilAsked()
{
    m_model->apply({attempt(1, LogState::Succeeded, 200, 1), entry(2)});
    QCOMPARE(cell(*m_model, 0, LogColumn::RequestId), QStringLiteral("b1c7…09e2"));
    QCOMPARE(cell(*m_model, 1, LogColumn::RequestId), QStringLiteral("01JD…0002"));
    m_model->setShowIds(true);
    QCOMPARE(cell(*m_model, 1, LogColumn::EventId), QStringLiteral("01JDB2EXAMPLE0002"));
    LogEntry lost = attempt(3, LogState::Retrying, 0, 1);
    lost.lineRequestId.clear();
    m_model->apply({lost});
    QCOMPARE(cell(*m_model, 2, LogColumn::RequestId), QStringLiteral("—"));
}

void LogTest::views_data()
{
    QTest::addColumn<LogView>("view");
    QTest::addColumn<QList<qint64>>("shown");
    QTest::newRow("all") << LogView::All << QList<qint64>{1, 2, 3, 4, 5};
    QTest::newRow("retries, and the try that ended them")
        << LogView::Retries << QList<qint64>{2, 3};
    QTest::newRow("failures") << LogView::Failures << QList<qint64>{4};
    QTest::newRow("webhooks") << LogView::Webhooks << QList<qint64>{1};
    QTest::newRow("this conversation") << LogView::ThisConversation << QList<qint64>{2, 5};
}

void LogTest::views()
{
    QFETCH(LogView, view);
    m_model->apply({entry(1), attempt(2, LogState::Retrying, 503, 1),
                    attempt(3, LogState::Succeeded, 200, 2), attempt(4, LogState::Failed, 403, 1),
                    attempt(5, LogState::Succeeded, 200, 1)});
    LogFilter filter;
    filter.setSourceModel(m_model.get());
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setView(view, {3});
    QCOMPARE(filter.view(), view);
    QTEST(ids(filter), "shown");
}

void LogTest::viewFollowsAChange()
{
    LogFilter filter;
    filter.setSourceModel(m_model.get());
    filter.setView(LogView::Failures);
    m_model->apply({attempt(1, LogState::Working, 0, 1)});
    QCOMPARE(filter.rowCount(), 0);
    m_model->apply({attempt(1, LogState::Failed, 403, 1)});
    QCOMPARE(filter.rowCount(), 1);
}

void LogTest::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("shown");
    const auto row = [](const char *name, const char *text, const QList<qint64> &shown) {
        QTest::newRow(name) << QString::fromUtf8(text) << shown;
    };
    row("nothing: all", "", {1, 2, 3});
    row("a word of what happened, any case", "WILL RETRY", {2});
    row("a name", "\"person 1\"", {3});
    row("a name by its key", "name:\"person 1\"", {3});
    row("an id that is shown in part only", "01JDB2EXAMPLE0001", {1});
    row("status class", "http:5xx", {2});
    row("status", "http:403", {3});
    row("more tries than", "tries:>2", {2});
    row("at most so many tries", "tries:<=1", {3});
    row("state", "state:failed", {3});
    row("state in any case", "STATE:Retry", {2});
    row("quoted account", "account:\"shop a\"", {2, 3});
    row("several: all must fit", "account:\"shop a\" state:failed", {3});
    row("two that exclude each other", "http:5xx state:failed", {});
    row("api", "api:new", {2, 3});
    row("api, the other one", "api:old", {});
    row("id by its key", "id:b1c7", {2, 3});
    row("an unknown key is a word", "foo:bar", {});
    row("a number that is none fits nothing", "tries:many", {});
    row("a key without a value is ignored while it is typed", "state:", {1, 2, 3});
    row("a quote without its end", "account:\"shop", {2, 3});
}

void LogTest::texts()
{
    QFETCH(QString, text);
    m_model->apply(
        {entry(1), attempt(2, LogState::Retrying, 503, 3), attempt(3, LogState::Failed, 403, 1)});
    LogFilter filter;
    filter.setSourceModel(m_model.get());
    filter.setText(text);
    QTEST(ids(filter), "shown");
}

void LogTest::idsLeaveWhole()
{
    const QString request = QStringLiteral("3f2b9c1e-5d47-4a08-9b63-0c8e1f7a2d54");
    const QString event = QStringLiteral("01JDB2EXAMPLE0001KCZEEQCFZ");
    LogEntry made = attempt(1, LogState::Failed, 403, 1);
    made.lineRequestId = request;
    made.eventId = {event};
    m_model->apply({made});
    const auto cell = [this](LogColumn column, int role) {
        return m_model->index(0, int(column)).data(role).toString();
    };
    QVERIFY(cell(LogColumn::RequestId, Qt::DisplayRole).contains(QChar(0x2026)));
    QCOMPARE(cell(LogColumn::RequestId, Qt::ToolTipRole), request);
    QCOMPARE(cell(LogColumn::RequestId, LogModel::WholeRole), request);
    QCOMPARE(cell(LogColumn::EventId, Qt::ToolTipRole), event);
    const QByteArray csv = models::toCsv(*m_model);
    QVERIFY(csv.contains(request.toUtf8()));
    QVERIFY(csv.contains(event.toUtf8()));
}

void LogTest::formulasAreDefused()
{
    for (const char *cell : {"=1+1", "+81", "-1", "@x", "＝1", "＋81", "－1", "＠x", "\tx"}) {
        const QString text = QString::fromUtf8(cell);
        QCOMPARE(models::defused(text), QLatin1Char('\'') + text);
    }
    for (const char *cell : {"", "Aya", "'=1", "a=b", "—"})
        QCOMPARE(models::defused(QString::fromUtf8(cell)), QString::fromUtf8(cell));
}

void LogTest::csvIsSafe()
{
    LogModel model([](core::ConversationId) { return QStringLiteral("=cmd|' /C calc'!A0"); });
    LogEntry odd = entry(1);
    odd.what = LogWhat::EventReceived;
    odd.args = {QStringLiteral("a,\"b\"")};
    model.apply({odd});
    const QByteArray csv = models::toCsv(model);
    QVERIFY(csv.startsWith("\xef\xbb\xbfTime,What happened,"));
    const auto lines = csv.split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).endsWith('\r'));
    QVERIFY(lines.at(1).contains("\"Event received: a,\"\"b\"\"\""));
    QVERIFY(lines.at(1).contains(",'=cmd|"));
    QVERIFY(lines.at(1).startsWith("2026-11-23 12:00:00.001"));
    QVERIFY(lines.at(2).isEmpty());
}

QTEST_GUILESS_MAIN(LogTest)
#include "tst_models_log.moc"
