// SPDX-License-Identifier: Apache-2.0
#include "models/state_text.h"

#include "models/clock_face.h"
#include "models/log_model.h"
#include "models/mask.h"
#include "records.h"

#include <QTest>
#include <QTimeZone>

using namespace kidoku;
using models::ClockFace;
using models::ClockParts;
using models::fullTime;
using models::LogColumn;
using models::LogModel;
using models::Remedy;
using models::setClockFace;
using models::stampTime;
using models::StateIcon;
using models::Tone;
using readmarks::MarkState;

namespace {

constexpr core::Timestamp now{1'795'423'152'000}; // 2026-11-23 08:39:12 UTC

readmarks::MarkStatus retrying()
{
    auto status = testing::mark(1, MarkState::Waiting);
    status.until = now + core::Milliseconds(3200);
    status.givesUpAt = now + std::chrono::minutes(10);
    status.attempts = 3;
    status.httpStatus = 503;
    status.last = {line::Verdict::Retry, line::Reason::LineFault};
    return status;
}

store::Conversation readOne()
{
    auto record = testing::conversation(1, now.ms / 1000, 0);
    record.readUpTo = record.last;
    record.readAt = now;
    record.readBy = QStringLiteral("Aya");
    return record;
}

} // namespace

class StateTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsEachState_data();
    void tellsEachState();
    void retryTellsAllThatIsKnown();
    void spokenWordsStandStill();
    void oldApiWarnsOfLaterMessages();
    void laterReadMakesAFailureGood();
    void cancelledIsToldUntilSomethingNewComes();
    void everyReasonHasWords();
    void theRefusedSecretIsNamed();
    void ordersFitTheState();
    void readSaysTheDayWhenItWasNotToday();
    void whoHasNoNameIsAColleague();
    void everyRefusalHasWords();
    void namesOfStrangersAreMadeSafe();
    void everyLogRowHasWords();
    void tellsLogRows_data();
    void tellsLogRows();
    void shortTimes_data();
    void shortTimes();
    void exactTimesFollowTheTimeFormat();
    void briefDurations_data();
    void briefDurations();
};

void StateTextTest::initTestCase()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English));
}

void StateTextTest::tellsEachState_data()
{
    QTest::addColumn<MarkState>("state");
    QTest::addColumn<StateIcon>("icon");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("title");

    const auto row = [](const char *name, MarkState state, StateIcon icon, Tone tone,
                        const char *brief, const char *title) {
        QTest::newRow(name) << state << icon << tone << QString::fromUtf8(brief)
                            << QString::fromUtf8(title);
    };
    row("nothing asked: the count", MarkState::None, StateIcon::NotRead, Tone::Neutral, "",
        "1 not marked read");
    row("holding counts down", MarkState::Holding, StateIcon::Hold, Tone::Accent, "4 s",
        "Marking read in 4 s");
    row("queued", MarkState::Queued, StateIcon::Queue, Tone::Neutral, "Waiting", "Waiting to send");
    row("paused says why", MarkState::Paused, StateIcon::Pause, Tone::Danger, "Paused",
        "Paused: LINE has a temporary fault");
    row("sending", MarkState::Sending, StateIcon::Send, Tone::Neutral, "Sending…", "Sending…");
    row("waiting counts down", MarkState::Waiting, StateIcon::Retry, Tone::Warning, "4 s",
        "Retrying in 4 s");
    row("outage", MarkState::WaitingForLine, StateIcon::Retry, Tone::Warning, "Waiting for LINE",
        "Waiting for LINE");
    row("failed says why in short", MarkState::Failed, StateIcon::Fail, Tone::Danger,
        "LINE has a fault", "Could not mark read: LINE has a fault");
    row("read is told by the facts", MarkState::Read, StateIcon::NotRead, Tone::Neutral, "",
        "1 not marked read");
    row("covered is told by the facts", MarkState::Covered, StateIcon::NotRead, Tone::Neutral, "",
        "1 not marked read");
}

void StateTextTest::tellsEachState()
{
    QFETCH(MarkState, state);
    auto status = retrying();
    status.state = state;
    const auto words
        = models::describe(testing::conversation(1, now.ms / 1000), status, false, now);
    QTEST(words.icon, "icon");
    QTEST(words.tone, "tone");
    QTEST(words.brief, "brief");
    QTEST(words.title, "title");
    QVERIFY(!words.spoken.isEmpty());
}

void StateTextTest::retryTellsAllThatIsKnown()
{
    const auto words
        = models::describe(testing::conversation(1, now.ms / 1000), retrying(), false, now);
    QCOMPARE(words.body,
             QStringLiteral("LINE answered 503 · attempt 3 · keeps trying until %1 · nothing is "
                            "lost, the customer does not see Read yet")
                 .arg(models::clockTime(now + std::chrono::minutes(10))));
    auto due = retrying();
    due.until = now;
    QCOMPARE(models::describe(testing::conversation(1, 1), due, false, now).title,
             QStringLiteral("Retrying now"));
}

void StateTextTest::spokenWordsStandStill()
{
    const auto record = testing::conversation(1, now.ms / 1000);
    for (const auto state : {MarkState::Holding, MarkState::Waiting, MarkState::WaitingForLine}) {
        auto status = retrying();
        status.state = state;
        const auto before = models::describe(record, status, false, now);
        const auto after = models::describe(record, status, false, now + std::chrono::seconds(1));
        QCOMPARE(after.spoken, before.spoken);
    }
}

void StateTextTest::oldApiWarnsOfLaterMessages()
{
    const QString warning = QStringLiteral("messages that arrive meanwhile will be marked too");
    auto status = retrying();
    const auto record = testing::conversation(1, now.ms / 1000);
    QVERIFY(!models::describe(record, status, false, now).body.contains(warning));
    status.api = store::ReadApi::User;
    QVERIFY(models::describe(record, status, false, now).body.contains(warning));
}

void StateTextTest::laterReadMakesAFailureGood()
{
    auto status = retrying();
    status.state = MarkState::Failed;
    status.upTo = {now.ms, 1};
    auto record = readOne();
    QVERIFY(!models::isStillFailed(record, status));
    const auto words = models::describe(record, status, false, now);
    QCOMPARE(words.icon, StateIcon::Read);
    QCOMPARE(words.title, QStringLiteral("Read %1 by Aya").arg(models::clockTime(now)));
    record.readUpTo = {now.ms - 1, 1};
    QVERIFY(models::isStillFailed(record, status));
}

void StateTextTest::cancelledIsToldUntilSomethingNewComes()
{
    auto record = testing::conversation(1, now.ms / 1000);
    auto status = testing::mark(1, MarkState::Cancelled);
    status.upTo = record.lastIncoming;
    QCOMPARE(models::describe(record, status, false, now).title,
             QStringLiteral("Cancelled before sending"));
    record.lastIncoming.at += 1;
    record.unread = 2;
    QCOMPARE(models::describe(record, status, false, now).title,
             QStringLiteral("2 not marked read"));
}

void StateTextTest::everyReasonHasWords()
{
    for (int i = 1; i <= int(line::Reason::Cancelled); ++i) {
        const auto words = models::describe(line::Reason(i), 418, QStringLiteral("Shop A"));
        QVERIFY2(!words.title.isEmpty() && !words.brief.isEmpty(), qPrintable(QString::number(i)));
        QCOMPARE(words.remedy == Remedy::None, words.button.isEmpty());
    }
    QVERIFY(models::describe(line::Reason::AccessTokenRefused, 401, QStringLiteral("Shop A"))
                .body.contains(QStringLiteral("Shop A")));
}

void StateTextTest::theRefusedSecretIsNamed()
{
    const auto words = [](line::Reason reason, bool gateway) {
        return models::describe(reason, 401, QStringLiteral("Shop A"), gateway);
    };
    QCOMPARE(words(line::Reason::AccessTokenRefused, false).remedy, Remedy::ReplaceAccessToken);
    QCOMPARE(words(line::Reason::ConsoleTokenRefused, true).remedy, Remedy::ReplaceConsoleToken);
    QCOMPARE(words(line::Reason::ConsoleTokenRefused, false).remedy, Remedy::ReplaceConsoleToken);
    // The relay holds it: a dialog here could only overwrite the wrong one.
    const auto held = words(line::Reason::AccessTokenRefused, true);
    QCOMPARE(held.remedy, Remedy::None);
    QVERIFY(held.button.isEmpty());
    QVERIFY(held.body.contains(QLatin1String("relay")));
    QVERIFY(held.body.contains(QLatin1String("Shop A")));
}

void StateTextTest::ordersFitTheState()
{
    QList<MarkState> retried;
    QList<MarkState> cancelled;
    for (int i = 0; i <= int(MarkState::Cancelled); ++i) {
        readmarks::MarkStatus status;
        status.state = MarkState(i);
        if (models::canRetry(status))
            retried.append(status.state);
        if (models::canCancel(status))
            cancelled.append(status.state);
    }
    QCOMPARE(retried,
             QList<MarkState>({MarkState::Paused, MarkState::Waiting, MarkState::WaitingForLine,
                               MarkState::Failed}));
    QCOMPARE(cancelled,
             QList<MarkState>({MarkState::Holding, MarkState::Queued, MarkState::Paused,
                               MarkState::Waiting, MarkState::WaitingForLine}));
}

void StateTextTest::readSaysTheDayWhenItWasNotToday()
{
    auto record = readOne();
    const QString time = models::clockTime(record.readAt);
    QCOMPARE(models::readText(record, now), QStringLiteral("Read %1 by Aya").arg(time));
    QCOMPARE(models::readText(record, record.readAt + std::chrono::hours(24)),
             QStringLiteral("Read Yesterday %1 by Aya").arg(time));
    record.readBy.clear();
    QCOMPARE(models::readText(record, record.readAt + std::chrono::hours(24)),
             QStringLiteral("Read Yesterday %1").arg(time));
}

void StateTextTest::whoHasNoNameIsAColleague()
{
    auto record = readOne();
    record.readBy = store::unnamedColleague;
    record.doneAt = now;
    record.doneBy = store::unnamedColleague;
    const QString time = models::clockTime(now);
    QCOMPARE(models::readText(record, now), QStringLiteral("Read %1 by a colleague").arg(time));
    QCOMPARE(models::doneText(record, now), QStringLiteral("Done by a colleague %1").arg(time));
    store::LogEntry entry;
    entry.what = store::LogWhat::ReadByColleague;
    entry.args = {store::unnamedColleague};
    QCOMPARE(models::describe(entry), QStringLiteral("Marked as read by a colleague"));
    entry.args = {QStringLiteral("Aya")};
    QCOMPARE(models::describe(entry), QStringLiteral("Marked as read by Aya"));
    entry.what = store::LogWhat::ReplyByColleague;
    QCOMPARE(models::describe(entry), QStringLiteral("Aya replied"));
    entry.args = {store::unnamedColleague};
    QCOMPARE(models::describe(entry), QStringLiteral("A colleague replied"));
    models::Mask mask;
    mask.setOn(true);
    QCOMPARE(mask.colleague(store::unnamedColleague), QString(store::unnamedColleague));
}

void StateTextTest::everyRefusalHasWords()
{
    for (int i = 0; i <= int(readmarks::RequestRefusal::StoreFailed); ++i) {
        const auto words = models::describe(readmarks::RequestRefusal(i));
        QVERIFY(!words.title.isEmpty());
        QVERIFY(!words.body.isEmpty());
    }
}

void StateTextTest::namesOfStrangersAreMadeSafe()
{
    auto record = readOne();
    record.readBy = QStringLiteral("A\u202Eya\n%1");
    QCOMPARE(models::readText(record, now),
             QStringLiteral("Read %1 by ").arg(models::clockTime(now)) + QStringLiteral("Aya %1"));
    const auto words
        = models::describe(line::Reason::InvalidReadToken, 400, QStringLiteral("x\u2067%2\ny"));
    QVERIFY(words.body.contains(QStringLiteral("“x%2 y”")));
}

void StateTextTest::everyLogRowHasWords()
{
    for (int i = 0; i <= int(store::LogWhat::FaultInjected); ++i) {
        store::LogEntry entry;
        entry.what = store::LogWhat(i);
        QVERIFY2(!models::describe(entry).isEmpty(), qPrintable(QString::number(i)));
    }
}

void StateTextTest::tellsLogRows_data()
{
    using store::LogState;
    using store::LogWhat;
    QTest::addColumn<store::LogEntry>("entry");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("status");
    const auto attempt = [](LogState state, const char *reason, int http) {
        store::LogEntry entry;
        entry.what = LogWhat::MarkAttempt;
        entry.state = state;
        entry.reason = QString::fromLatin1(reason);
        entry.httpStatus = http;
        entry.messages = 2;
        return entry;
    };
    const auto row
        = [](const char *name, const store::LogEntry &entry, const char *what, const char *status) {
              QTest::newRow(name) << entry << QString::fromUtf8(what) << QString::fromUtf8(status);
          };
    row("sending", attempt(LogState::Working, "", 0), "Marking as read…", "");
    row("done", attempt(LogState::Succeeded, "None", 200), "Marked as read (2 messages)", "200 OK");
    row("5xx", attempt(LogState::Retrying, "LineFault", 503), "Mark as read failed, will retry",
        "503 Service Unavailable");
    row("deadline", attempt(LogState::Retrying, "LineSilent", 0),
        "Mark as read timed out, will retry", "Timeout");
    row("no approval", attempt(LogState::Failed, "NotApproved", 403),
        "Mark as read refused: This account may not use the old read API", "403 Forbidden");
    row("a code of a later version", attempt(LogState::Failed, "Novel", 0),
        "Mark as read refused: Unexpected answer from LINE", "Odd answer");
    row("an unusual status stays a number", attempt(LogState::Failed, "BadRequest", 418),
        "Mark as read refused: LINE did not accept the request", "418");
    store::LogEntry refused;
    refused.what = LogWhat::MarkRefusedHere;
    refused.args = {QStringLiteral("NoReadToken")};
    row("refused here", refused, "Not sent: This message carries no read token", "");
    store::LogEntry event;
    event.what = LogWhat::EventReceived;
    event.args = {QStringLiteral("evil\n\u202Etype")};
    row("an event type cannot break its line", event, "Event received: evil type", "");
    store::LogEntry odd;
    odd.what = LogWhat::SequenceHole;
    odd.args = {QStringLiteral("%2"), QStringLiteral("7")};
    row("arguments are not expanded twice", odd,
        "Something from the relay is missing (expected %2, found 7)", "");
}

void StateTextTest::tellsLogRows()
{
    QFETCH(store::LogEntry, entry);
    QTEST(models::describe(entry), "what");
    QTEST(models::statusText(entry), "status");
}

void StateTextTest::shortTimes_data()
{
    QTest::addColumn<qint64>("ago");
    QTest::addColumn<QString>("text");
    constexpr qint64 day = 86'400'000;
    QTest::newRow("today: the time") << 60'000LL << QStringLiteral("08:38");
    QTest::newRow("yesterday: the word") << day << QStringLiteral("Yesterday");
    QTest::newRow("this year: day and month") << 20 * day << QStringLiteral("3 Nov");
    QTest::newRow("earlier: the whole date") << 385 * day << QStringLiteral("2025-11-03");
    QTest::newRow("never: nothing") << now.ms << QString();
}

void StateTextTest::shortTimes()
{
    QFETCH(qint64, ago);
    const core::Timestamp at{ago == now.ms ? 0 : now.ms - ago};
    const auto offset = QDateTime::fromMSecsSinceEpoch(now.ms).offsetFromUtc();
    if (offset != 0)
        QSKIP("needs the time zone of this test");
    QTEST(models::shortTime(at, now), "text");
}

void StateTextTest::exactTimesFollowTheTimeFormat()
{
    const core::Timestamp at{
        QDateTime(QDate(2026, 11, 3), QTime(16, 5, 7, 89)).toMSecsSinceEpoch()};
    store::LogEntry entry;
    entry.at = at;
    LogModel log([](core::ConversationId) { return QString(); });
    log.apply({entry});
    const QModelIndex cell = log.index(0, int(LogColumn::Time), {});
    entry.id = 2;
    entry.at = {at.ms + 2 * 86'400'000};
    log.apply({entry});

    setClockFace(ClockFace::Hours24);
    QCOMPARE(fullTime(at), QStringLiteral("3 Nov 2026 16:05:07.089"));
    QCOMPARE(cell.data().toString(), QStringLiteral("3 Nov 16:05:07.089"));
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), fullTime(at));
    setClockFace(ClockFace::Hours12);
    QCOMPARE(fullTime(at), QStringLiteral("3 Nov 2026 4:05:07.089 PM"));
    QCOMPARE(fullTime(at, ClockParts::Seconds), QStringLiteral("3 Nov 2026 4:05:07 PM"));
    QCOMPARE(fullTime(at, ClockParts::Minutes), QStringLiteral("3 Nov 2026 4:05 PM"));
    QCOMPARE(cell.data().toString(), QStringLiteral("3 Nov 4:05:07.089 PM"));
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), fullTime(at));
    // Files and the clipboard keep what programs read.
    QCOMPARE(stampTime(at), QStringLiteral("2026-11-03 16:05:07.089"));
    QCOMPARE(cell.data(LogModel::WholeRole).toString(), stampTime(at));
    setClockFace(ClockFace::System);
    QCOMPARE(fullTime({}), QString());
}

void StateTextTest::briefDurations_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("past: none left") << -5LL << QStringLiteral("0 s");
    QTest::newRow("a fraction still is a second") << 1LL << QStringLiteral("1 s");
    QTest::newRow("whole seconds stay") << 4000LL << QStringLiteral("4 s");
    QTest::newRow("seconds are rounded up") << 4001LL << QStringLiteral("5 s");
    QTest::newRow("beyond a minute: minutes") << 61'000LL << QStringLiteral("2 min");
    QTest::newRow("beyond an hour: hours") << 3'600'001LL << QStringLiteral("2 h");
    QTest::newRow("beyond two days: days") << 172'800'001LL << QStringLiteral("3 d");
}

void StateTextTest::briefDurations()
{
    QFETCH(qint64, ms);
    QTEST(models::briefDuration(core::Milliseconds(ms)), "text");
}

QTEST_GUILESS_MAIN(StateTextTest)
#include "tst_models_state_text.moc"
