// SPDX-License-Identifier: Apache-2.0
#include "people.h"
#include "support/manual_clock.h"
#include "ui/chat/state_line.h"
#include "ui/chat/thread_header.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace kidoku;
using models::StateIcon;
using readmarks::MarkState;
using readmarks::RequestRefusal;
using testing::markOf;
using testing::person;
using ui::StateLine;

namespace {

//! A row of the tables "Wording of states" and "Errors: reason → remedy" of the design: how things
//! stand, and what is shown of it.
struct Row
{
    const char *name;
    MarkState state = MarkState::None;
    line::Reason reason = line::Reason::None;
    int http = 0;
    bool gaveUp = false;
    bool automatic = false;
    bool refused = false; //!< here, as there is no token
    int unread = 3;
    QString title = {};
    QStringList buttons = {}; //!< words, from left to right
    StateIcon icon = StateIcon::Fail;
    QString brief = {}; //!< in the list; empty: the count tells it
};

QList<Row> rows()
{
    using line::Reason;
    const auto text = [](const char *words) { return QString::fromUtf8(words); };
    const QString retry = text("Retry");
    const QString details = text("Details");
    const QString why = text("Why?");
    const auto failed
        = [&](const char *name, Reason reason, int http, const char *brief, QStringList remedy) {
              return Row{.name = name,
                         .state = MarkState::Failed,
                         .reason = reason,
                         .http = http,
                         .title = text("Could not mark read: ") + text(brief),
                         .buttons = remedy << retry << why,
                         .brief = text(brief)};
          };
    return {
        {.name = "holding",
         .state = MarkState::Holding,
         .title = text("Marking read in 4 s"),
         .buttons = {text("Undo"), text("Now")},
         .icon = StateIcon::Hold,
         .brief = text("4 s")},
        {.name = "queued",
         .state = MarkState::Queued,
         .title = text("Waiting to send"),
         .buttons = {text("Cancel")},
         .icon = StateIcon::Queue,
         .brief = text("Waiting")},
        {.name = "queued offline",
         .state = MarkState::WaitingForLine,
         .reason = Reason::Network,
         .title = text("Waiting for network (4 in line)"),
         .buttons = {text("Retry now"), text("Cancel"), why},
         .icon = StateIcon::Retry,
         .brief = text("Waiting for network")},
        {.name = "queued paused",
         .state = MarkState::Paused,
         .reason = Reason::AccessTokenRefused,
         .http = 401,
         .title = text("Paused: LINE refused the channel token"),
         .buttons = {text("Replace channel token…"), text("Cancel"), why},
         .icon = StateIcon::Pause,
         .brief = text("Paused")},
        {.name = "sending",
         .state = MarkState::Sending,
         .title = text("Sending…"),
         .buttons = {},
         .icon = StateIcon::Send,
         .brief = text("Sending…")},
        {.name = "waiting: LINE times out",
         .state = MarkState::Waiting,
         .reason = Reason::LineSilent,
         .title = text("Retrying in 4 s"),
         .buttons = {text("Retry now"), text("Cancel"), why},
         .icon = StateIcon::Retry,
         .brief = text("4 s")},
        {.name = "waiting: 429",
         .state = MarkState::Waiting,
         .reason = Reason::RateLimited,
         .http = 429,
         .title = text("Retrying in 4 s"),
         .buttons = {text("Retry now"), text("Cancel"), why},
         .icon = StateIcon::Retry,
         .brief = text("4 s")},
        {.name = "waiting: 5xx",
         .state = MarkState::Waiting,
         .reason = Reason::LineFault,
         .http = 503,
         .title = text("Retrying in 4 s"),
         .buttons = {text("Retry now"), text("Cancel"), why},
         .icon = StateIcon::Retry,
         .brief = text("4 s")},
        {.name = "automatic",
         .automatic = true,
         .title = text("LINE marks this account read by itself"),
         .buttons = {text("Why?")},
         .icon = StateIcon::Automatic,
         .brief = text("Automatic")},
        {.name = "no token",
         .refused = true,
         .title = text("This message carries no read token"),
         .buttons = {text("Use old API…"), text("Why?")},
         .icon = StateIcon::Fail},
        {.name = "gave up",
         .state = MarkState::Failed,
         .reason = Reason::LineSilent,
         .gaveUp = true,
         .title = text("Gave up after 6 tries"),
         .buttons = {retry, details, why},
         .brief = text("Gave up")},
        failed("400: token of another account", Reason::InvalidReadToken, 400, "Other account",
               {text("Check account…")}),
        failed("401", Reason::AccessTokenRefused, 401, "Token refused",
               {text("Replace channel token…")}),
        failed("403: old API", Reason::NotApproved, 403, "Not permitted",
               {text("Switch to new API")}),
        failed("404", Reason::WrongAddress, 404, "Wrong address", {text("Check address…")}),
        failed("413, no JSON …", Reason::Unexpected, 413, "Odd answer", {text("Copy details")}),
    };
}

} // namespace

class StateTableTest : public QObject
{
    Q_OBJECT

private:
    testing::ManualClock m_clock;
    ui::Theme m_theme{QStringLiteral("light")};

    [[nodiscard]] readmarks::MarkStatus markFor(const Row &row, const store::Conversation &who)
    {
        if (row.state == MarkState::None)
            return {};
        auto mark = markOf(who, row.state);
        mark.last = {line::Verdict::Refused, row.reason};
        mark.httpStatus = row.http;
        mark.gaveUp = row.gaveUp;
        mark.attempts = 6;
        mark.inLine = 4;
        mark.until = m_clock.now() + std::chrono::seconds(4);
        return mark;
    }

private Q_SLOTS:
    void everyRow_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < rows().size(); ++i)
            QTest::newRow(rows().at(i).name) << i;
    }

    void everyRow()
    {
        QFETCH(int, index);
        const Row row = rows().at(index);
        const auto who = person(1, m_clock.now().ms, QStringLiteral("Aya"), row.unread);
        const auto mark = markFor(row, who);
        QWidget window;
        StateLine line(m_theme, m_clock, &window);
        line.resize(900, 60);
        line.setState(who, mark, row.automatic);
        if (row.refused)
            line.setRefusal(RequestRefusal::NoReadToken);
        QVERIFY(!line.isHidden());
        QCOMPARE(line.findChild<QLabel *>(QStringLiteral("stateTitle"))->text(), row.title);
        QStringList buttons;
        const auto all = line.findChildren<QPushButton *>();
        for (const auto *button : all) {
            if (!button->isHidden())
                buttons.append(button->text());
        }
        QCOMPARE(buttons, row.buttons);
        QVERIFY(!line.findChild<QLabel *>(QStringLiteral("stateIcon"))->pixmap().isNull());
        QVERIFY(!line.accessibleName().isEmpty()); // never by colour or picture alone
        QVERIFY(!line.accessibleName().contains(QStringLiteral("4 s")));
        if (row.refused)
            return; // told where it was asked for, and nowhere else
        const auto words = models::describe(who, mark, row.automatic, m_clock.now());
        QCOMPARE(words.icon, row.icon);
        QCOMPARE(words.brief, row.brief);
        QVERIFY(!words.spoken.isEmpty());
        QVERIFY(!words.body.isEmpty() || row.state == MarkState::Sending);
    }

    // Rows whose order stands in the header, and nothing pops up below it.
    void idle()
    {
        ui::ThreadHeader header(m_theme, m_clock);
        const auto who = person(1, m_clock.now().ms, QStringLiteral("Aya"), 3);
        header.setConversation(who, {});
        auto *button = header.findChild<QPushButton *>(QStringLiteral("markReadButton"));
        QVERIFY(button->isEnabled());
        const auto words = models::describe(who, {}, false, m_clock.now());
        QCOMPARE(words.title, QStringLiteral("3 not marked read"));
        QCOMPARE(words.icon, StateIcon::NotRead);
    }

    void cancelled()
    {
        ui::ThreadHeader header(m_theme, m_clock);
        const auto who = person(1, m_clock.now().ms, QStringLiteral("Aya"), 3);
        const auto mark = markOf(who, MarkState::Cancelled);
        header.setConversation(who, mark);
        QVERIFY(header.findChild<QPushButton *>(QStringLiteral("markReadButton"))->isEnabled());
        QCOMPARE(models::describe(who, mark, false, m_clock.now()).title,
                 QStringLiteral("Cancelled before sending"));
    }

    void read_data()
    {
        QTest::addColumn<QString>("by");
        QTest::newRow("by this operator") << "Aya";
        QTest::newRow("by a colleague") << "Ben";
        QTest::newRow("nobody knows by whom") << QString();
    }

    void read()
    {
        QFETCH(QString, by);
        auto who = person(1, m_clock.now().ms, QStringLiteral("Chen"), 0);
        who.readUpTo = who.lastIncoming;
        who.readAt = m_clock.now();
        who.readBy = by;
        const auto words = models::describe(who, {}, false, m_clock.now());
        const QString time = QStringLiteral("Read ") + models::clockTime(m_clock.now());
        QCOMPARE(words.title, by.isEmpty() ? time : time + QStringLiteral(" by ") + by);
        QCOMPARE(words.icon, StateIcon::Read);
        QCOMPARE(words.brief, QStringLiteral("Read"));
    }

    // The later mark tells its own story; the log has the words.
    void covered()
    {
        store::LogEntry entry;
        entry.what = store::LogWhat::MarkCovered;
        QCOMPARE(models::describe(entry), QStringLiteral("Covered by a later read mark"));
    }

    void whoAskedIsInTheLog_data()
    {
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QString>("words");
        QTest::newRow("the operator") << QStringList() << "Mark as read requested";
        QTest::newRow("reply") << QStringList{QStringLiteral("OnReply")}
                               << "Marked by policy: on reply";
        QTest::newRow("Done") << QStringList{QStringLiteral("OnDone")}
                              << "Marked by policy: on Done";
        QTest::newRow("time") << QStringList{QStringLiteral("AfterSeconds")}
                              << "Marked by policy: after a time in view";
        QTest::newRow("arrival") << QStringList{QStringLiteral("OnArrival")}
                                 << "Marked by policy: on arrival";
        QTest::newRow("of a later version")
            << QStringList{QStringLiteral("OnFullMoon")} << "Mark as read requested";
    }

    void whoAskedIsInTheLog()
    {
        QFETCH(QStringList, args);
        store::LogEntry entry;
        entry.what = store::LogWhat::MarkRequested;
        entry.args = args;
        QTEST(models::describe(entry), "words");
    }

    void whatTheOldApiMarksBesideIsSaid()
    {
        auto who = person(1, m_clock.now().ms, QStringLiteral("Aya"), 3);
        for (const MarkState state :
             {MarkState::Holding, MarkState::Queued, MarkState::Sending, MarkState::Waiting,
              MarkState::WaitingForLine, MarkState::Paused}) {
            auto mark
                = markFor({.name = "", .state = state, .reason = line::Reason::LineFault}, who);
            mark.api = store::ReadApi::User;
            QVERIFY(models::describe(who, mark, false, m_clock.now())
                        .body.contains(
                            QStringLiteral("messages that arrive meanwhile will be marked too")));
        }
        store::LogEntry entry;
        entry.what = store::LogWhat::AlsoMarked;
        entry.args = {QStringLiteral("2")};
        QCOMPARE(models::describe(entry),
                 QStringLiteral("Also marked 2 messages you had not seen"));
    }
};

QTEST_MAIN(StateTableTest)
#include "tst_ui_state_table.moc"
