// SPDX-License-Identifier: Apache-2.0
#include "people.h"
#include "support/manual_clock.h"
#include "ui/chat/state_line.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kidoku;
using models::Remedy;
using readmarks::MarkState;
using testing::markOf;
using testing::person;
using ui::StateLine;

class StateLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void offersWhatCanBeDone_data();
    void offersWhatCanBeDone();
    void buttonsGiveOrders();
    void countsDownWithoutSpeaking();
    void staysUntilTheOutcomeIsOld();
    void saysNothingByItself();
    void tellsThatLineMarksByItself();
    void onlyTheRelaysOwnerReplacesItsToken();
    void tellsWhyNothingWasRecorded();
    void wordsOfStrangersStayPlain();

private:
    [[nodiscard]] QStringList shownButtons() const;
    [[nodiscard]] QString text(const char *name) const;
    [[nodiscard]] readmarks::MarkStatus stuck(MarkState state, line::Reason reason) const;

    testing::ManualClock m_clock;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    StateLine *m_line = nullptr;
    store::Conversation m_person = person(1, 1000, QStringLiteral("Aya"));
};

void StateLineTest::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(QStringLiteral("light"));
}

void StateLineTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_line = new StateLine(*m_theme, m_clock, m_window.get());
    m_line->resize(900, 60);
    m_window->show();
}

QStringList StateLineTest::shownButtons() const
{
    QStringList names;
    const auto buttons = m_line->findChildren<QPushButton *>();
    for (const auto *button : buttons) {
        if (!button->isHidden())
            names.append(button->objectName());
    }
    return names;
}

QString StateLineTest::text(const char *name) const
{
    return m_line->findChild<QLabel *>(QLatin1String(name))->text();
}

readmarks::MarkStatus StateLineTest::stuck(MarkState state, line::Reason reason) const
{
    auto mark = markOf(m_person, state);
    mark.last = {line::Verdict::Refused, reason};
    mark.until = m_clock.now() + std::chrono::seconds(4);
    return mark;
}

void StateLineTest::offersWhatCanBeDone_data()
{
    QTest::addColumn<MarkState>("state");
    QTest::addColumn<line::Reason>("reason");
    QTest::addColumn<QStringList>("buttons");
    using line::Reason;
    const auto row
        = [](const char *name, MarkState state, Reason reason, const QStringList &buttons) {
              QTest::newRow(name) << state << reason << buttons;
          };
    const QString undo = QStringLiteral("undoButton");
    const QString now = QStringLiteral("sendNowButton");
    const QString remedy = QStringLiteral("remedyButton");
    const QString retry = QStringLiteral("retryButton");
    const QString cancel = QStringLiteral("cancelButton");
    const QString details = QStringLiteral("detailsButton");
    const QString why = QStringLiteral("whyButton");
    row("holding: take it back, or do not wait", MarkState::Holding, Reason::None, {undo, now});
    row("queued", MarkState::Queued, Reason::None, {cancel});
    row("sending: nothing can be done", MarkState::Sending, Reason::LineFault, {});
    row("waiting", MarkState::Waiting, Reason::LineFault, {retry, cancel, why});
    row("outage", MarkState::WaitingForLine, Reason::LineSilent, {retry, cancel, why});
    row("paused: what heals it", MarkState::Paused, Reason::AccessTokenRefused,
        {remedy, cancel, why});
    row("refused: what heals it", MarkState::Failed, Reason::NotApproved, {remedy, retry, why});
    row("gave up: once more", MarkState::Failed, Reason::LineSilent, {retry, details, why});
}

void StateLineTest::offersWhatCanBeDone()
{
    QFETCH(MarkState, state);
    QFETCH(line::Reason, reason);
    m_line->setState(m_person, stuck(state, reason), false);
    QVERIFY(!m_line->isHidden());
    QTEST(shownButtons(), "buttons");
    QVERIFY(!text("stateTitle").isEmpty());
}

void StateLineTest::buttonsGiveOrders()
{
    QSignalSpy ordered(m_line, &StateLine::ordered);
    QSignalSpy remedies(m_line, &StateLine::remedyRequested);
    m_line->setState(m_person, stuck(MarkState::Holding, line::Reason::None), false);
    m_line->findChild<QPushButton *>(QStringLiteral("undoButton"))->click();
    QCOMPARE(ordered.size(), 1);
    QCOMPARE(ordered.first().at(0).value<StateLine::Order>(), StateLine::Order::Undo);
    QCOMPARE(ordered.first().at(1).value<core::ConversationId>(), m_person.id);
    m_line->setState(m_person, stuck(MarkState::Failed, line::Reason::NotApproved), false);
    m_line->findChild<QPushButton *>(QStringLiteral("remedyButton"))->click();
    QCOMPARE(ordered.size(), 1);
    QCOMPARE(remedies.size(), 1);
    QCOMPARE(remedies.first().at(0).value<Remedy>(), Remedy::SwitchToNewApi);
}

void StateLineTest::countsDownWithoutSpeaking()
{
    // What a screen reader gets: the names, and it is told of each change of a name.
    const auto spoken = [this] {
        QStringList names{m_line->accessibleName(), m_line->accessibleDescription()};
        const auto labels = m_line->findChildren<QLabel *>();
        for (const auto *label : labels)
            names.append(label->accessibleName());
        return names;
    };
    m_line->setState(m_person, stuck(MarkState::Waiting, line::Reason::LineFault), false);
    QCOMPARE(text("stateTitle"), QStringLiteral("Retrying in 4 s"));
    QVERIFY(m_line->accessibleName().startsWith(QStringLiteral("Retrying · ")));
    QVERIFY(!m_line->findChild<QLabel *>(QStringLiteral("stateTitle"))->accessibleName().isEmpty());
    const QStringList before = spoken();
    m_clock.advance(std::chrono::seconds(1));
    m_line->tick();
    QCOMPARE(text("stateTitle"), QStringLiteral("Retrying in 3 s"));
    m_line->setState(m_person, stuck(MarkState::Waiting, line::Reason::LineFault), false);
    QCOMPARE(spoken(), before);
    m_line->setState(m_person, stuck(MarkState::Sending, line::Reason::LineFault), false);
    QCOMPARE(m_line->accessibleName(), QStringLiteral("Sending"));
}

void StateLineTest::staysUntilTheOutcomeIsOld()
{
    m_line->setState(m_person, stuck(MarkState::Sending, line::Reason::None), false);
    auto read = m_person;
    read.unread = 0;
    read.readUpTo = read.last;
    read.readAt = m_clock.now();
    m_line->setState(read, markOf(read, MarkState::Read), false);
    QVERIFY(!m_line->isHidden());
    QVERIFY(text("stateTitle").startsWith(QStringLiteral("Read ")));
    QCOMPARE(shownButtons(), QStringList());

    auto later = read;
    later.lastIncoming.at += 1;
    later.unread = 1;
    m_line->setState(later, markOf(read, MarkState::Read), false);
    QVERIFY(m_line->isHidden());

    m_line->setState(m_person, stuck(MarkState::Holding, line::Reason::None), false);
    m_line->setState(m_person, markOf(m_person, MarkState::Cancelled), false);
    QVERIFY(!m_line->isHidden());
    QCOMPARE(text("stateTitle"), QStringLiteral("Cancelled before sending"));
}

void StateLineTest::saysNothingByItself()
{
    QVERIFY(m_line->isHidden());
    m_line->setState(m_person, {}, false);
    QVERIFY(m_line->isHidden());
    auto read = m_person;
    read.unread = 0;
    read.readUpTo = read.last;
    m_line->setState(read, {}, false);
    QVERIFY(m_line->isHidden());
    m_line->setState(m_person, stuck(MarkState::Waiting, line::Reason::None), false);
    m_line->setState(person(2, 2000, QStringLiteral("Ben")), {}, false); // another chat
    QVERIFY(m_line->isHidden());
    m_line->setState(m_person, stuck(MarkState::Waiting, line::Reason::None), false);
    m_line->clear();
    QVERIFY(m_line->isHidden());
}

void StateLineTest::tellsThatLineMarksByItself()
{
    m_line->setState(m_person, {}, true);
    QVERIFY(!m_line->isHidden());
    QVERIFY(text("stateTitle").contains(QLatin1String("by itself")));
    QCOMPARE(shownButtons(), QStringList(QStringLiteral("remedyButton"))); // it says "Why?"
    QSignalSpy asked(m_line, &StateLine::remedyRequested);
    m_line->findChild<QPushButton *>(QStringLiteral("remedyButton"))->click();
    QCOMPARE(asked.first().first().value<Remedy>(), Remedy::OpenResponseSettings);
    m_line->setState(m_person, {}, false);
    QVERIFY(m_line->isHidden());
}

void StateLineTest::onlyTheRelaysOwnerReplacesItsToken()
{
    const QString remedy = QStringLiteral("remedyButton");
    const auto paused = stuck(MarkState::Paused, line::Reason::AccessTokenRefused);
    m_line->setState(m_person, paused, false);
    QVERIFY(shownButtons().contains(remedy));
    m_line->setGateway(true);
    QVERIFY(!shownButtons().contains(remedy));
    QVERIFY(text("stateBody").contains(QLatin1String("whoever runs the relay")));
    m_line->setState(m_person, stuck(MarkState::Paused, line::Reason::ConsoleTokenRefused), false);
    QVERIFY(shownButtons().contains(remedy));
    QSignalSpy asked(m_line, &StateLine::remedyRequested);
    m_line->findChild<QPushButton *>(remedy)->click();
    QCOMPARE(asked.first().first().value<Remedy>(), Remedy::ReplaceConsoleToken);
}

void StateLineTest::tellsWhyNothingWasRecorded()
{
    m_line->setState(m_person, {}, false);
    m_line->setRefusal(readmarks::RequestRefusal::NoReadToken);
    QVERIFY(!m_line->isHidden());
    QCOMPARE(text("stateTitle"), QStringLiteral("This message carries no read token"));
    QCOMPARE(shownButtons(),
             QStringList({QStringLiteral("remedyButton"), QStringLiteral("whyButton")}));
    m_line->setState(m_person, {}, false); // a fact of another kind does not wipe it away
    QVERIFY(!m_line->isHidden());
    m_line->setState(m_person, stuck(MarkState::Holding, line::Reason::None), false);
    QCOMPARE(text("stateTitle"), QStringLiteral("Marking read in 4 s"));
}

void StateLineTest::wordsOfStrangersStayPlain()
{
    const auto labels = m_line->findChildren<QLabel *>();
    for (const auto *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(StateLineTest)
#include "tst_ui_state_line.moc"
