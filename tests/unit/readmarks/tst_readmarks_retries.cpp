// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include <QSignalSpy>
#include <QTcpSocket>

using namespace kidoku;
using namespace std::chrono_literals;
using line::Reason;
using store::LogState;
using store::LogWhat;
using testing::HttpExchangePtr;
using testing::MarkState;
using testing::World;

class RetriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoFaultsThenRead();
    void whatIsRepeatedLater_data();
    void whatIsRepeatedLater();
    void aRefusalIsFinal();
    void aRefusedOneCanBeTriedAgain();
    void slowsDownAfter429();
    void obeysRetryAfter();
    void givesUpAfterItsTimeAndStartsAnew();
    void retryNowDoesNotWait();
    void cancelsWhileItWaits();
    void retriesAllThatFailed();
    void staysTrueWhenTheClockIsSetBack();
    void errorTextsCarryNoSecret();
};

void RetriesTest::twoFaultsThenRead()
{
    World world;
    world.script({500, 500});
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    const auto request = world.mark(chat);
    world.advance(4s);
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    const auto waiting = world.status(chat);
    QCOMPARE(waiting.attempts, 1);
    QCOMPARE(waiting.httpStatus, 500);
    QCOMPARE(waiting.last.reason, Reason::LineFault);
    QCOMPARE(waiting.until.ms, world.clock.now().ms + 1000);
    world.advance(999ms);
    QCOMPARE(world.state(chat), MarkState::Waiting);
    QCOMPARE(world.calls(), 1);

    world.advance(1ms);
    QTRY_COMPARE(world.status(chat).attempts, 2);
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    QCOMPARE(world.status(chat).until.ms, world.clock.now().ms + 2000);
    world.advance(2s);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.calls(), 3);
    QCOMPARE(world.queue->recentSuccess(), std::pair(1, 3));

    const auto rows = world.log(LogWhat::MarkAttempt);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].state, LogState::Retrying);
    QCOMPARE(rows[0].httpStatus, 500);
    QCOMPARE(rows[0].reason, QStringLiteral("LineFault"));
    QVERIFY(rows[0].nextTry.isValid() && rows[0].latency);
    QCOMPARE(rows[1].attempt, 2);
    QCOMPARE(rows[2].state, LogState::Succeeded);
    QVERIFY(!rows[2].nextTry.isValid());
    const auto history = world.history(*request);
    QCOMPARE(history->attempts.size(), 3);
    for (const auto &attempt : history->attempts)
        QVERIFY(attempt.finishedAt.isValid() && attempt.logRow > 0);
}

void RetriesTest::whatIsRepeatedLater_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("silence until the deadline") << QStringLiteral("hang") << Reason::LineSilent;
    QTest::newRow("a connection that is cut") << QStringLiteral("cut") << Reason::Network;
    QTest::newRow("a server that is not there") << QStringLiteral("gone") << Reason::Network;
    QTest::newRow("503") << QStringLiteral("503") << Reason::LineFault;
}

void RetriesTest::whatIsRepeatedLater()
{
    QFETCH(QString, what);
    QFETCH(Reason, reason);
    World world;
    if (what == QLatin1String("hang"))
        world.server.then([](const HttpExchangePtr &) {});
    else if (what == QLatin1String("cut"))
        world.server.then([](const HttpExchangePtr &exchange) { exchange->cut(); });
    else if (what == QLatin1String("503"))
        world.script({503});
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QTcpSocket nobody; // has a port on which nobody listens, and keeps it from others
    auto troubled = world.lineConfig;
    if (what == QLatin1String("hang")) {
        troubled.deadline = 200ms;
    } else if (what == QLatin1String("gone")) {
        QVERIFY(nobody.bind(QHostAddress::LocalHost));
        troubled.apiBase.setPort(nobody.localPort());
    }
    world.client->setConfig(troubled);
    QVERIFY(world.mark(chat).ok());
    world.queue->sendNow(chat);
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    QCOMPARE(world.status(chat).last.reason, reason);
    QCOMPARE(world.status(chat).last.verdict, line::Verdict::Retry);
    QCOMPARE(world.conversation(chat).unread, 1);
    world.client->setConfig(world.lineConfig);
    world.advance(1s);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
}

void RetriesTest::aRefusalIsFinal()
{
    World world;
    world.script({400});
    QVERIFY(world.start());
    QSignalSpy counts(world.queue.get(), &readmarks::Queue::countsChanged);
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    world.advance(4s);
    QTRY_COMPARE(world.state(chat), MarkState::Failed);
    QCOMPARE(world.status(chat).last.reason, Reason::InvalidReadToken);
    QVERIFY(!world.status(chat).gaveUp);
    QTRY_COMPARE(world.queue->counts().failed, 1);
    QCOMPARE(world.queue->counts().waiting, 0);
    world.advance(24h);
    QCOMPARE(world.state(chat), MarkState::Failed);
    QCOMPARE(world.calls(), 1);
    QVERIFY(!world.queue->cancel(chat));
    QCOMPARE(world.log(LogWhat::MarkAttempt).first().state, LogState::Failed);
    QCOMPARE(world.conversation(chat).unread, 1);
    QCOMPARE(world.queue->pausedFor(), Reason::None);
}

void RetriesTest::aRefusedOneCanBeTriedAgain()
{
    World world;
    world.script({400});
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    world.advance(4s);
    QTRY_COMPARE(world.state(chat), MarkState::Failed);
    world.queue->retryNow(chat);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.calls(), 2);
    QCOMPARE(world.queue->counts().failed, 0);
}

void RetriesTest::slowsDownAfter429()
{
    World world;
    world.config.hold = 0ms;
    world.server.then(testing::answerWith(
        429, R"({"message":"The API rate limit has been exceeded. Try again later."})"));
    QVERIFY(world.start());
    const auto first = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(first).ok());
    QTRY_COMPARE(world.state(first), MarkState::Waiting);
    QCOMPARE(world.status(first).last.reason, Reason::RateLimited);
    QCOMPARE(world.status(first).until.ms, world.clock.now().ms + 5000);

    // The others are slower too: at the same moment nothing more goes out.
    const auto second = world.writes(QStringLiteral("U2"));
    QVERIFY(world.mark(second).ok());
    world.queue->poll();
    QCOMPARE(world.state(second), MarkState::Queued);
    world.advance(100ms);
    QTRY_COMPARE(world.toldState(second), MarkState::Read);
    world.advance(4900ms);
    QTRY_COMPARE(world.toldState(first), MarkState::Read);
    QVERIFY(!world.queue->inOutage());
}

void RetriesTest::obeysRetryAfter()
{
    World world;
    world.config.hold = 0ms;
    world.server.then(testing::answerWith(503, "{}", {"Retry-After: 20"}));
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    const auto request = world.mark(chat);
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    QCOMPARE(world.status(chat).until.ms, world.clock.now().ms + 20'000);
    QCOMPARE(world.history(*request)->attempts.first().retryAfter, core::Milliseconds(20'000));
    world.advance(19'999ms);
    QCOMPARE(world.state(chat), MarkState::Waiting);
    world.advance(1ms);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
}

void RetriesTest::givesUpAfterItsTimeAndStartsAnew()
{
    World world;
    world.config.hold = 0ms;
    world.config.retry.giveUpAfter = 10s;
    world.script({500, 500, 500, 500});
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    const auto request = world.mark(chat);
    for (const auto wait : {1s, 2s, 4s}) {
        QTRY_COMPARE(world.state(chat), MarkState::Waiting);
        world.advance(wait);
    }
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    // The last try is made when the time is over, not after the next full step.
    QCOMPARE(world.status(chat).until.ms, world.clock.now().ms + 3000);
    world.script({500});
    world.advance(3s);
    QTRY_COMPARE(world.state(chat), MarkState::Failed);
    QVERIFY(world.status(chat).gaveUp);
    QCOMPARE(world.status(chat).attempts, 5);
    QCOMPARE(world.log(LogWhat::MarkGaveUp).first().args, QStringList{QStringLiteral("5")});
    QCOMPARE(world.log(LogWhat::MarkAttempt).last().state, LogState::Failed);
    world.advance(1h);
    QCOMPARE(world.calls(), 5);

    world.script({500});
    world.queue->retryNow(chat);
    QTRY_COMPARE(world.status(chat).attempts, 6);
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    QVERIFY(!world.status(chat).gaveUp);
    world.advance(1s);
    world.queue->retryNow(chat);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QVERIFY(world.history(*request)->actions.size() >= 2);
}

void RetriesTest::retryNowDoesNotWait()
{
    World world;
    world.config.hold = 0ms;
    world.script({500});
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    const auto request = world.mark(chat);
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    world.queue->retryNow(chat);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.history(*request)->actions.first().kind, store::ActionKind::RetryAsked);
    QCOMPARE(world.history(*request)->actions.first().by, QStringLiteral("Aya"));
}

void RetriesTest::cancelsWhileItWaits()
{
    World world;
    world.config.hold = 0ms;
    world.script({500});
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    QVERIFY(world.queue->cancel(chat));
    QTRY_COMPARE(world.toldState(chat), MarkState::Cancelled);
    world.advance(1h);
    QCOMPARE(world.conversation(chat).unread, 1);
    QCOMPARE(world.calls(), 1);
    // A later one is a request like any other.
    QVERIFY(world.mark(chat).ok());
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
}

void RetriesTest::retriesAllThatFailed()
{
    World world;
    world.config.hold = 0ms;
    world.script({400, 400, 400, 400});
    QVERIFY(world.start());
    QList<core::ConversationId> chats;
    for (int i = 0; i < 4; ++i) {
        chats.append(world.writes(QStringLiteral("U%1").arg(i)));
        QVERIFY(world.mark(chats.last()).ok());
    }
    QTRY_COMPARE(world.queue->counts().failed, 4);
    world.queue->retryAllFailed();
    for (const auto chat : chats)
        QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.calls(), 8);
}

void RetriesTest::staysTrueWhenTheClockIsSetBack()
{
    World world;
    world.script({500});
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    world.clock.jump(-1h);
    world.advance(3999ms);
    QCOMPARE(world.calls(), 0);
    QVERIFY(world.state(chat) == MarkState::Holding);
    world.advance(1ms);
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    world.clock.jump(-2h);
    world.advance(1s);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
}

void RetriesTest::errorTextsCarryNoSecret()
{
    World world;
    world.config.hold = 0ms;
    world.server.then(testing::answerWith(
        400, R"({"message":"bad token token-1001 and Bearer channel-token-of-the-test"})"));
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    const auto request = world.mark(chat);
    QTRY_COMPARE(world.state(chat), MarkState::Failed);
    const auto text = world.status(chat).errorText;
    QVERIFY2(!text.contains(QStringLiteral("token-1001")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("channel-token")), qPrintable(text));
    QCOMPARE(world.history(*request)->attempts.first().errorText, text);
}

QTEST_GUILESS_MAIN(RetriesTest)
#include "tst_readmarks_retries.moc"
