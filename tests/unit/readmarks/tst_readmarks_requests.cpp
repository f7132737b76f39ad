// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include <QSignalSpy>

using namespace kidoku;
using namespace std::chrono_literals;
using readmarks::RequestRefusal;
using store::LogWhat;
using testing::MarkState;
using testing::World;

class RequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsThenSendsThenIsRead();
    void leavesAtOnceWithoutAHold();
    void undoneInTheHoldNothingIsSent();
    void sentNowEndsTheHold();
    void refusesWhatCannotBeMarked_data();
    void refusesWhatCannotBeMarked();
    void marksUpToTheAskedMessageOnly();
    void takesAnEarlierTokenWhenTheMessageHasNone();
    void aNewerRequestCoversTheOlderWhenItsHoldIsOver();
    void askedTwiceItIsOneRequest();
    void aNewerRequestWaitsForTheOneInFlight();
    void requestsOfOneTurnKeepTheirOrder();
    void aColleaguesMarkCoversIt();
    void countsAreGathered();
    void tellsTheGatewayWhatTheMarkIsAbout();
};

void RequestsTest::holdsThenSendsThenIsRead()
{
    World world;
    QVERIFY(world.start());
    QSignalSpy marked(world.queue.get(), &readmarks::Queue::markedRead);
    const auto chat = world.writes(QStringLiteral("U1"), 3);
    QVERIFY(world.mark(chat).ok());
    QCOMPARE(world.state(chat), MarkState::Holding);
    QCOMPARE(world.status(chat).until.ms, world.clock.now().ms + 4000);
    QCOMPARE(world.queue->counts().waiting, 1);
    world.advance(3999ms);
    QCOMPARE(world.state(chat), MarkState::Holding);
    QCOMPARE(world.calls(), 0);

    world.advance(1ms);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.state(chat), MarkState::None);
    QCOMPARE(world.calls(), 1);
    QCOMPARE(world.server.request(0).target, QByteArray("/v2/bot/chat/markAsRead"));
    QCOMPARE(world.tokenOf(0), QStringLiteral("token-1003"));
    QCOMPARE(world.conversation(chat).unread, 0);
    QCOMPARE(world.conversation(chat).readBy, QStringLiteral("Aya"));
    QCOMPARE(world.queue->counts().waiting, 0);

    QCOMPARE(marked.size(), 1);
    const auto mark = marked.first().first().value<readmarks::MarkedRead>();
    QCOMPARE(mark.chat.value, QStringLiteral("U1"));
    QCOMPARE(mark.upToMessage.value, QStringLiteral("1003"));
    QCOMPARE(mark.messages, 3);
    QCOMPARE(world.log(LogWhat::MarkRequested).size(), 1);
    const auto attempts = world.log(LogWhat::MarkAttempt);
    QCOMPARE(attempts.size(), 1);
    QCOMPARE(attempts.first().state, store::LogState::Succeeded);
    QCOMPARE(attempts.first().httpStatus, 200);
    QCOMPARE(attempts.first().messages, 3);
}

void RequestsTest::leavesAtOnceWithoutAHold()
{
    World world;
    world.config.hold = 0ms;
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.calls(), 1);
}

void RequestsTest::undoneInTheHoldNothingIsSent()
{
    World world;
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    const auto request = world.mark(chat);
    world.advance(3s);
    QVERIFY(world.queue->cancel(chat));
    QTRY_COMPARE(world.toldState(chat), MarkState::Cancelled);
    QVERIFY(!world.queue->cancel(chat));
    world.advance(1h);
    QCOMPARE(world.conversation(chat).unread, 1);
    QCOMPARE(world.calls(), 0);
    QCOMPARE(world.log(LogWhat::MarkCancelled).size(), 1);
    QCOMPARE(world.history(*request)->actions.size(), 1);
}

void RequestsTest::sentNowEndsTheHold()
{
    World world;
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    const auto request = world.mark(chat);
    world.queue->sendNow(chat);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.history(*request)->actions.first().kind, store::ActionKind::SentNow);
}

void RequestsTest::refusesWhatCannotBeMarked_data()
{
    QTest::addColumn<store::ReadApi>("api");
    QTest::addColumn<bool>("tokens");
    QTest::addColumn<store::ChatKind>("kind");
    QTest::addColumn<bool>("readBefore");
    QTest::addColumn<QString>("code");
    using store::ChatKind;
    using store::ReadApi;
    QTest::newRow("what is Read already")
        << ReadApi::Token << true << ChatKind::User << true << QStringLiteral("NothingToMark");
    QTest::newRow("what is Read already, old API")
        << ReadApi::User << true << ChatKind::User << true << QStringLiteral("NothingToMark");
    QTest::newRow("messages without a token, new API")
        << ReadApi::Token << false << ChatKind::User << false << QStringLiteral("NoReadToken");
    QTest::newRow("a group with the old API")
        << ReadApi::User << true << ChatKind::Group << false << QStringLiteral("GroupWithOldApi");
    QTest::newRow("a room with the old API")
        << ReadApi::User << true << ChatKind::Room << false << QStringLiteral("GroupWithOldApi");
    QTest::newRow("but a group with the new API is fine")
        << ReadApi::Token << true << ChatKind::Group << false << QString();
    QTest::newRow("and messages without a token with the old one")
        << ReadApi::User << false << ChatKind::User << false << QString();
}

void RequestsTest::refusesWhatCannotBeMarked()
{
    QFETCH(store::ReadApi, api);
    QFETCH(bool, tokens);
    QFETCH(store::ChatKind, kind);
    QFETCH(bool, readBefore);
    QFETCH(QString, code);

    World world(api);
    world.config.hold = 0ms;
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"), 2, tokens, kind);
    if (readBefore) {
        QVERIFY(world.mark(chat).ok());
        QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    }
    const int before = world.calls();
    const auto result = world.mark(chat);
    QCOMPARE(result.ok() ? QString() : readmarks::codeOf(result.error()), code);
    if (result.ok())
        return;
    QCOMPARE(world.calls(), before);
    QCOMPARE(world.state(chat), MarkState::None);
    const auto rows = world.log(LogWhat::MarkRefusedHere);
    QCOMPARE(rows.size(), code == QLatin1String("NothingToMark") ? 0 : 1);
    if (!rows.isEmpty())
        QCOMPARE(rows.first().args, QStringList{code});
}

void RequestsTest::marksUpToTheAskedMessageOnly()
{
    World world;
    world.config.hold = 0ms;
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"), 4);
    const auto upTo = store::positionOf(world.clock.now() - 2s, {QStringLiteral("1002")});
    QVERIFY(world.mark(chat, upTo).ok());
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.tokenOf(0), QStringLiteral("token-1002"));
    QCOMPARE(world.conversation(chat).unread, 2);
    // Nothing unread stands before it any more.
    QVERIFY(!world.mark(chat, upTo).ok());
}

void RequestsTest::takesAnEarlierTokenWhenTheMessageHasNone()
{
    World world;
    world.config.hold = 0ms;
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"), 2);
    world.clock.advance(10s);
    QCOMPARE(world.writes(QStringLiteral("U1"), 1, false), chat);
    const auto request = world.mark(chat);
    QVERIFY(request.ok());
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.tokenOf(0), QStringLiteral("token-1002"));
    QCOMPARE(world.conversation(chat).unread, 1);
    const auto again = world.mark(chat);
    QVERIFY(!again.ok());
    QCOMPARE(again.error(), RequestRefusal::NoReadToken);
}

void RequestsTest::aNewerRequestCoversTheOlderWhenItsHoldIsOver()
{
    World world;
    world.script({500});
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    const auto first = world.mark(chat);
    world.advance(4s);
    QTRY_COMPARE(world.state(chat), MarkState::Waiting);
    world.writes(QStringLiteral("U1"));
    const auto second = world.mark(chat);
    QVERIFY(*first != *second);
    QCOMPARE(world.state(chat), MarkState::Holding);
    QVERIFY(world.history(*first)->actions.isEmpty());
    world.queue->sendNow(chat);
    QTRY_COMPARE(world.log(LogWhat::MarkCovered).size(), 1);
    const auto covered = world.history(*first)->actions;
    QCOMPARE(covered.size(), 1);
    QCOMPARE(covered.first().kind, store::ActionKind::Covered);
    QCOMPARE(covered.first().other, *second);
    QCOMPARE(covered.first().afterAttempt, 1);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.calls(), 2);
    QCOMPARE(world.tokenOf(1), QStringLiteral("token-1002"));
}

void RequestsTest::askedTwiceItIsOneRequest()
{
    World world;
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"), 2);
    const auto first = world.mark(chat);
    const auto second = world.mark(chat);
    const auto third
        = world.mark(chat, store::positionOf(world.clock.now() - 1s, {QStringLiteral("1001")}));
    QCOMPARE(*second, *first);
    QCOMPARE(*third, *first);
    QCOMPARE(world.log(LogWhat::MarkRequested).size(), 1);
    world.advance(4s);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.calls(), 1);
}

void RequestsTest::aNewerRequestWaitsForTheOneInFlight()
{
    World world;
    world.config.hold = 0ms;
    testing::HttpExchangePtr held;
    world.server.then([&held](const auto &exchange) { held = exchange; });
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    const auto first = world.mark(chat);
    QTRY_VERIFY(held);
    QCOMPARE(world.state(chat), MarkState::Sending);
    QVERIFY(!world.queue->cancel(chat));

    world.clock.advance(1s);
    world.writes(QStringLiteral("U1"));
    const auto second = world.mark(chat);
    QVERIFY(second.ok());
    QCOMPARE(world.state(chat), MarkState::Queued);
    QCOMPARE(world.calls(), 1);
    testing::answerWith(200, "{}")(held);
    QTRY_COMPARE(world.calls(), 2);
    QCOMPARE(world.tokenOf(1), QStringLiteral("token-1002"));
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.conversation(chat).unread, 0);
    QVERIFY(world.history(*first)->actions.isEmpty());
}

void RequestsTest::requestsOfOneTurnKeepTheirOrder()
{
    World world;
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"), 3);
    const auto at = [&](int id) {
        return store::positionOf(world.clock.now() - std::chrono::seconds(1003 - id),
                                 {QString::number(id)});
    };
    // Given without waiting: each is made when the one before it is durable.
    auto one = world.queue->request(chat, at(1001));
    auto two = world.queue->request(chat, at(1002));
    auto three = world.queue->request(chat, at(1003));
    QVERIFY(World::finishes(three));
    QVERIFY(one.result().ok() && two.result().ok() && three.result().ok());
    QCOMPARE(world.status(chat).request, *three.result());
    world.advance(4s);
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.history(*one.result())->actions.first().other, *three.result());
    QCOMPARE(world.history(*two.result())->actions.first().other, *three.result());
    QCOMPARE(world.calls(), 1);
}

void RequestsTest::aColleaguesMarkCoversIt()
{
    World world;
    world.script({500, 400});
    QVERIFY(world.start());
    const auto waiting = world.writes(QStringLiteral("U1"));
    const auto failed = world.writes(QStringLiteral("U2"));
    QVERIFY(world.mark(waiting).ok());
    world.advance(4s);
    QTRY_COMPARE(world.state(waiting), MarkState::Waiting);
    QVERIFY(world.mark(failed).ok());
    world.queue->sendNow(failed);
    QTRY_COMPARE(world.state(failed), MarkState::Failed);

    const auto upTo = world.conversation(failed).last;
    auto read = world.store->write([=](store::Database &database, store::ChangeSet &changes) {
        for (const auto id : {waiting, failed}) {
            store::ReadFact fact;
            fact.conversation = id;
            fact.upTo = {upTo.at + 1, 0};
            fact.at = {upTo.at + 50};
            fact.by = QStringLiteral("Ken");
            fact.ownConsole = false;
            store::inbox::addRead(database, fact);
        }
        store::inbox::touch(database, {waiting, failed}, changes);
        return core::Done{};
    });
    QVERIFY(World::finishes(read));
    QTRY_COMPARE(world.toldState(waiting), MarkState::Covered);
    QTRY_COMPARE(world.toldState(failed), MarkState::Covered);
    QCOMPARE(world.queue->counts().waiting, 0);
    QCOMPARE(world.queue->counts().failed, 0);
    world.advance(1h);
    QCOMPARE(world.calls(), 2);
}

void RequestsTest::countsAreGathered()
{
    World world;
    QVERIFY(world.start());
    QList<core::ConversationId> chats;
    for (int i = 0; i < 50; ++i)
        chats.append(world.writes(QStringLiteral("U%1").arg(i)));
    QSignalSpy counts(world.queue.get(), &readmarks::Queue::countsChanged);
    QFuture<readmarks::RequestResult> last;
    for (const auto chat : chats)
        last = world.queue->request(chat);
    QVERIFY(World::finishes(last));
    QTRY_COMPARE(world.told.size(), 50);
    QCOMPARE(world.queue->counts().waiting, 50);
    QVERIFY2(counts.size() < 25, "many changes are few signals");
    QCOMPARE(counts.last().first().value<readmarks::MarkCounts>().waiting, 50);
}

void RequestsTest::tellsTheGatewayWhatTheMarkIsAbout()
{
    World world;
    world.config.hold = 0ms;
    world.lineConfig.gateway = true;
    QVERIFY(world.start());
    const auto chat = world.writes(QStringLiteral("U1"));
    QVERIFY(world.mark(chat).ok());
    QTRY_COMPARE(world.toldState(chat), MarkState::Read);
    QCOMPARE(world.server.request(0).header("x-kidoku-chat"), QByteArray("U1"));
    QCOMPARE(world.server.request(0).header("x-kidoku-up-to"), QByteArray("1001"));
    QCOMPARE(world.server.request(0).header("x-kidoku-up-to-time"),
             QByteArray::number(world.clock.now().ms));
    QVERIFY(world.server.request(0).header("x-line-retry-key").isEmpty());
}

QTEST_GUILESS_MAIN(RequestsTest)
#include "tst_readmarks_requests.moc"
