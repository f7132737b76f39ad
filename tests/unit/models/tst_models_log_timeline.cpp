// SPDX-License-Identifier: Apache-2.0
#include "models/log_curl.h"
#include "models/log_timeline.h"
#include "support/manual_clock.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace kidoku;
using models::LogTimeline;
using models::TimelineSlot;
using models::TimelineSpan;
using store::LogEntry;
using store::LogState;

namespace {

const qint64 noon = QDateTime(QDate(2026, 11, 23), QTime(12, 0)).toMSecsSinceEpoch();
constexpr qint64 minute = 60 * 1000;

LogEntry attempt(qint64 id, qint64 at, LogState state, int took = 100)
{
    LogEntry row;
    row.id = id;
    row.at = {at};
    row.what = store::LogWhat::MarkAttempt;
    row.state = state;
    row.attempt = 1;
    row.api = store::ReadApi::Token;
    if (state != LogState::Working)
        row.latency = core::Milliseconds(took);
    return row;
}

TimelineSlot slotAt(const LogTimeline &timeline, TimelineSpan span, qint64 at)
{
    for (const TimelineSlot &slot : timeline.slotsOf(span)) {
        if (slot.from.ms <= at && at < slot.to.ms)
            return slot;
    }
    return {};
}

} // namespace

class LogTimelineTest : public QObject
{
    Q_OBJECT

private:
    testing::ManualClock m_clock{noon};

private Q_SLOTS:
    void init() { m_clock.jump(core::Milliseconds(noon - m_clock.now().ms)); }

    void aTryIsCountedOnceWhateverIsToldOfIt()
    {
        LogTimeline timeline(m_clock);
        QSignalSpy changed(&timeline, &LogTimeline::changed);
        timeline.apply({attempt(1, noon - minute, LogState::Working)});
        QCOMPARE(slotAt(timeline, TimelineSpan::Hour, noon - minute).waiting, 1);
        timeline.apply({attempt(1, noon - minute, LogState::Retrying)});
        timeline.apply(
            {attempt(2, noon - minute, LogState::Succeeded), attempt(3, noon, LogState::Failed)});
        const auto slot = slotAt(timeline, TimelineSpan::Hour, noon - minute);
        QCOMPARE(slot.waiting, 0);
        QCOMPARE(slot.retried, 1);
        QCOMPARE(slot.read, 1);
        QCOMPARE(slotAt(timeline, TimelineSpan::Hour, noon).failed, 1);
        QCOMPARE(changed.size(), 3);
        LogEntry webhook;
        webhook.id = 4;
        webhook.at = {noon};
        timeline.apply({webhook});
        QCOMPARE(changed.size(), 3);
    }

    void spansHaveSlotsThatEndNow_data()
    {
        QTest::addColumn<TimelineSpan>("span");
        QTest::addColumn<qint64>("length");
        QTest::addColumn<qint64>("all");
        QTest::newRow("15 minutes") << TimelineSpan::Quarter << qint64(15000) << 15 * minute;
        QTest::newRow("an hour") << TimelineSpan::Hour << minute << 60 * minute;
        QTest::newRow("a day") << TimelineSpan::Day << 15 * minute << 24 * 60 * minute;
    }

    void spansHaveSlotsThatEndNow()
    {
        QFETCH(TimelineSpan, span);
        QFETCH(qint64, length);
        QFETCH(qint64, all);
        m_clock.advance(core::Milliseconds(7000));
        const auto picture = LogTimeline(m_clock).slotsOf(span);
        QCOMPARE(picture.size() * length, all);
        for (qsizetype i = 0; i < picture.size(); ++i) {
            QCOMPARE(picture.at(i).to - picture.at(i).from, core::Milliseconds(length));
            if (i > 0)
                QCOMPARE(picture.at(i).from, picture.at(i - 1).to);
        }
        QVERIFY(picture.last().from <= m_clock.now());
        QVERIFY(picture.last().to > m_clock.now());
    }

    void latenciesAreToldByHalfAndByTwenty()
    {
        LogTimeline timeline(m_clock);
        QCOMPARE(timeline.slotsOf(TimelineSpan::Hour).last().p50, core::Milliseconds(-1));
        QList<LogEntry> tries;
        for (int i = 0; i < 90; ++i)
            tries.append(attempt(i, noon, LogState::Succeeded, 100));
        for (int i = 90; i < 100; ++i)
            tries.append(attempt(i, noon, LogState::Retrying, 8000));
        timeline.apply(tries);
        const auto slot = timeline.slotsOf(TimelineSpan::Hour).last();
        QVERIFY(qAbs(slot.p50.count() - 100) < 20);
        QVERIFY(qAbs(slot.p95.count() - 8000) < 1300);
    }

    void whatTheStoreKnowsReplacesWhatCameBefore()
    {
        LogTimeline timeline(m_clock);
        timeline.apply({attempt(5, noon, LogState::Succeeded)});
        timeline.load({{5, {noon}, LogState::Succeeded, core::Milliseconds(90)},
                       {4, {noon - minute}, LogState::Working, core::Milliseconds(-1)}});
        QCOMPARE(slotAt(timeline, TimelineSpan::Hour, noon).read, 1);
        timeline.apply({attempt(4, noon - minute, LogState::Failed)});
        const auto slot = slotAt(timeline, TimelineSpan::Hour, noon - minute);
        QCOMPARE(slot.waiting, 0);
        QCOMPARE(slot.failed, 1);
    }

    void whatIsOlderThanADayIsForgotten()
    {
        LogTimeline timeline(m_clock);
        timeline.apply({attempt(1, noon, LogState::Working)});
        m_clock.advance(std::chrono::hours(30));
        timeline.apply({attempt(2, m_clock.now().ms, LogState::Succeeded)});
        m_clock.jump(-std::chrono::hours(30));
        QCOMPARE(timeline.slotsOf(TimelineSpan::Hour).last().total(), 0);
        timeline.apply({attempt(1, noon, LogState::Failed)}); // late, but no count goes below zero
        QCOMPARE(timeline.slotsOf(TimelineSpan::Hour).last().waiting, 0);
    }

    void wordsSayTheSumAndTheWorst()
    {
        LogTimeline timeline(m_clock);
        QCOMPARE(models::describe(timeline.slotsOf(TimelineSpan::Hour), TimelineSpan::Hour),
                 QStringLiteral("Last hour: no answers"));
        timeline.apply({attempt(1, noon - 30 * minute, LogState::Succeeded),
                        attempt(2, noon - 20 * minute, LogState::Retrying),
                        attempt(3, noon - 10 * minute, LogState::Retrying),
                        attempt(4, noon - 9 * minute, LogState::Failed),
                        attempt(5, noon - 5 * minute, LogState::Succeeded),
                        attempt(6, noon, LogState::Working)});
        QCOMPARE(models::describe(timeline.slotsOf(TimelineSpan::Hour), TimelineSpan::Hour),
                 QStringLiteral("Last hour: 2 read, 1 failed, 2 retried, 1 waiting; "
                                "worst 11:50–11:52: 1 failed, 1 retried"));
        QCOMPARE(models::describe(slotAt(timeline, TimelineSpan::Hour, noon - 5 * minute))
                     .section(QLatin1Char(';'), 0, 0),
                 QStringLiteral("11:55–11:56: 1 read"));
    }

    //! Run by a real shell, with a curl that prints what it was given.
    void aCallLeavesAsACommandWithoutSecrets_data()
    {
        QTest::addColumn<store::ReadApi>("api");
        QTest::addColumn<bool>("gateway");
        QTest::addColumn<QString>("chat");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("body");
        QTest::newRow("new API, direct")
            << store::ReadApi::Token << false << "U'1; rm -rf \"$HOME\"`id`"
            << "https://api.example/v2/bot/chat/markAsRead"
            << "{\"markAsReadToken\":\"<read token of the message>\"}";
        QTest::newRow("old API, a chat with every sign of a shell in it")
            << store::ReadApi::User << true << "U'1; rm -rf \"$HOME\"`id`"
            << "https://api.example/v2/bot/message/markAsRead"
            << "{\"chat\":{\"userId\":\"U'1; rm -rf \\\"$HOME\\\"`id`\"}}";
        QTest::newRow("old API, ids are not shown")
            << store::ReadApi::User << false << ""
            << "https://api.example/v2/bot/message/markAsRead"
            << "{\"chat\":{\"userId\":\"<user ID>\"}}";
    }

    void aCallLeavesAsACommandWithoutSecrets()
    {
        QFETCH(store::ReadApi, api);
        QFETCH(bool, gateway);
        QFETCH(QString, chat);
        LogEntry entry = attempt(1, noon, LogState::Failed);
        entry.api = api;
        const QString command = models::curlOf(
            entry,
            {QUrl(QStringLiteral("https://user:pw@api.example/?token=s3cret")), gateway, chat});
        QVERIFY(!command.contains(QLatin1String("s3cret"))
                && !command.contains(QLatin1String("pw@")));
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-n"), QStringLiteral("-c"), command});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 0);
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"),
                     QStringLiteral("curl() { printf '%s\\n' \"$@\"; }\n") + command});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 0);
        const QStringList words
            = QString::fromUtf8(shell.readAllStandardOutput()).trimmed().split(QLatin1Char('\n'));
        QCOMPARE(words.size(), 9);
        QCOMPARE(words.mid(0, 2), (QStringList{QStringLiteral("-X"), QStringLiteral("POST")}));
        QTEST(words.at(2), "url");
        QCOMPARE(words.at(4),
                 gateway ? QStringLiteral("Authorization: Bearer <console token>")
                         : QStringLiteral("Authorization: Bearer <channel access token>"));
        QTEST(words.at(8), "body");
        QVERIFY(QJsonDocument::fromJson(words.at(8).toUtf8()).isObject());
    }

    void whatIsNoCallIsNoCommand()
    {
        QVERIFY(models::curlOf(LogEntry(), {QUrl(QStringLiteral("https://api.example")), false, {}})
                    .isEmpty());
    }
};

QTEST_GUILESS_MAIN(LogTimelineTest)
#include "tst_models_log_timeline.moc"
