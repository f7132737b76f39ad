// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include <QLocale>
#include <QSignalSpy>

using namespace kidoku;
using namespace std::chrono_literals;
using store::LogWhat;
using store::ReadApi;
using testing::HttpExchangePtr;
using testing::MarkState;
using testing::World;

namespace {

QByteArray dateField(core::Timestamp at)
{
    const auto utc = QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC);
    return "Date: "
        + QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

} // namespace

//! What the two APIs mark differs: up to the token's message, or all that was there.
class OldApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAlsoWhatCameMeanwhile();
    void theNewApiDoesNot();
    void tellsWhatNobodyHadSeen();
    void countsThemOnceWhenTheRelayWasFaster();
    void takesLinesClockWhenOursIsWrong();
    void oneAnswerCoversTheRequestBehindIt();
    void butNotWhatCameDuringTheCall();
};

void OldApiTest::marksAlsoWhatCameMeanwhile()
{
    World world(ReadApi::User);
    world.script({500});
    QVERIFY(world.start());
    QSignalSpy marked(world.queue.get(), &readmarks::Queue::markedRead);
    const auto chat = world.writes(QStringLiteral("U1"), 2);
    QVERIFY(world.mark(chat).ok());
    world.advance(4s);
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    QCOMPARE(world.writes(QStringLiteral("U1")), chat);
    world.advance(1s);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.server.request(1).target, QByteArray("/v2/bot/message/markAsRead"));
    QCOMPARE(world.bodyOf(1).value(QLatin1String("chat")).toObject().value(QLatin1String("userId")),
             QJsonValue(QStringLiteral("U1")));
    QCOMPARE(world.conversation(chat).unread, 0);
    const auto mark = marked.first().first().value<readmarks::MarkedRead>();
    QCOMPARE(mark.messages, 3);
    QVERIFY(mark.upToMessage.isEmpty());
    QCOMPARE(mark.upTo.at, world.clock.now().ms);
}

void OldApiTest::theNewApiDoesNot()
{
    World world(ReadApi::Token);
    world.script({500});
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"), 2);
    QVERIFY(world.mark(chat).ok());
    world.advance(4s);
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    world.writes(QStringLiteral("U1"));
    world.advance(1s);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.conversation(chat).unread, 1);
    QVERIFY(world.log(LogWhat::AlsoMarked).isEmpty());
}

void OldApiTest::tellsWhatNobodyHadSeen()
{
    World world(ReadApi::User);
    QVERIFY(world.start());
    QSignalSpy marked(world.queue.get(), &readmarks::Queue::markedRead);
    const auto chat = world.writes(QStringLiteral("U1"), 2);
    world.seesAll(chat);
    QVERIFY(world.mark(chat).ok());
    world.clock.advance(2s);
    world.writes(QStringLiteral("U1"), 1);
    world.clock.advance(1s);
    world.writes(QStringLiteral("U1"), 1);
    world.advance(1s);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(marked.first().first().value<readmarks::MarkedRead>().alsoUnseen, 2);
    const auto rows = world.log(LogWhat::AlsoMarked);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().args, QStringList{QStringLiteral("2")});
    QCOMPARE(world.log(LogWhat::MarkAttempt).first().messages, 4);
}

void OldApiTest::countsThemOnceWhenTheRelayWasFaster()
{
    World world(ReadApi::User);
    world.config.hold = 0ms;
    HttpExchangePtr held;
    world.server.then([&held](const HttpExchangePtr &exchange) { held = exchange; });
    QVERIFY(world.start());
    QSignalSpy marked(world.queue.get(), &readmarks::Queue::markedRead);
    const auto chat = world.writes(QStringLiteral("U1"), 2);
    QVERIFY(world.mark(chat).ok());
    QTRY_VERIFY(held);
    // The relay's record of this mark comes first; whoever takes it tells of the two.
    const auto upTo = world.conversation(chat).last;
    auto record = world.store->write([=](store::Database &database, store::ChangeSet &changes) {
        store::ReadFact fact;
        fact.conversation = chat;
        fact.upTo = upTo;
        fact.at = {upTo.at};
        fact.api = ReadApi::User;
        fact.ownConsole = false;
        store::inbox::addRead(database, fact);
        store::inbox::touch(database, {chat}, changes);
        return core::Done{};
    });
    QVERIFY(World::finishes(record));
    world.clock.advance(1s);
    world.writes(QStringLiteral("U1"));
    testing::answerWith(200, "{}")(held);
    QTRY_COMPARE(marked.size(), 1);
    const auto mark = marked.first().first().value<readmarks::MarkedRead>();
    QCOMPARE(mark.messages, 3);
    QCOMPARE(mark.alsoUnseen, 3);
    const auto rows = world.log(LogWhat::AlsoMarked);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().args, QStringList{QStringLiteral("1")});
}

void OldApiTest::takesLinesClockWhenOursIsWrong()
{
    World world(ReadApi::User);
    world.config.hold = 0ms;
    const core::Timestamp lines{(world.clock.now().ms / 1000) * 1000 + 420'000};
    world.server.then(testing::answerWith(200, "{}", {dateField(lines)}));
    QVERIFY(world.start());
    QSignalSpy marked(world.queue.get(), &readmarks::Queue::markedRead);
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(marked.first().first().value<readmarks::MarkedRead>().at.ms, lines.ms);
    QCOMPARE(world.conversation(chat).readUpTo.at, lines.ms);
}

void OldApiTest::oneAnswerCoversTheRequestBehindIt()
{
    World world(ReadApi::User);
    world.config.hold = 0ms;
    HttpExchangePtr held;
    world.server.then([&held](const HttpExchangePtr &exchange) { held = exchange; });
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    world.clock.advance(1s);
    world.writes(QStringLiteral("U1"));
    const auto middle = store::positionOf(world.clock.now() - 1s, {QStringLiteral("1001")});
    const auto first = world.mark(chat, middle);
    QVERIFY(first.ok());
    QTRY_VERIFY(held);
    const auto second = world.mark(chat);
    QVERIFY(second.ok() && *second != *first);
    // Our clock stood still since the call began: what stood there then is included.
    world.clock.advance(10s);
    testing::answerWith(200, "{}")(held);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.calls(), 1);
    QCOMPARE(world.history(*second)->actions.first().kind, store::ActionKind::Covered);
    QCOMPARE(world.history(*second)->actions.first().other, *first);
    QCOMPARE(world.conversation(chat).unread, 0);
}

void OldApiTest::butNotWhatCameDuringTheCall()
{
    World world(ReadApi::User);
    world.config.hold = 0ms;
    HttpExchangePtr held;
    world.server.then([&held](const HttpExchangePtr &exchange) { held = exchange; });
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    QTRY_VERIFY(held);
    // LINE may have done it before this message came: its request goes out by itself.
    world.clock.advance(1ms);
    world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    testing::answerWith(200, "{}")(held);
    QTRY_COMPARE(world.calls(), 2);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
}

QTEST_GUILESS_MAIN(OldApiTest)
#include "tst_readmarks_old_api.moc"
