// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace kidoku;
using namespace std::chrono_literals;
using testing::MarkState;
using testing::World;

namespace {

constexpr int many = 10'000;

// As World::writes(), but all in one transaction.
QList<core::ConversationId> manyWrite(World &world)
{
    const auto now = world.clock.now();
    const auto account = world.config.account;
    auto written = world.store->write([=](store::Database &database, store::ChangeSet &changes) {
        QList<core::ConversationId> ids;
        for (int i = 0; i < many; ++i) {
            const auto id = store::inbox::conversationOf(
                database, {account, store::ChatKind::User, {QStringLiteral("U%1").arg(i)}});
            store::Message message;
            message.conversation = id;
            message.id = {QString::number(100'000 + i)};
            message.kind = store::MessageKind::Text;
            message.position = store::positionOf(now, message.id);
            store::inbox::addMessage(database, message,
                                     core::Secret("token-" + message.id.value.toUtf8()));
            ids.append(id);
        }
        store::inbox::touch(database, ids, changes);
        return ids;
    });
    return World::finishes(written) ? written.result().value() : QList<core::ConversationId>();
}

} // namespace

//! Ten thousand waiting requests cost next to nothing while they wait.
class ManyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandWaitCheaplyAndSurviveARestart();
};

void ManyTest::tenThousandWaitCheaplyAndSurviveARestart()
{
    World world;
    world.server.otherwise(testing::answerWith(401, R"({"message":"Authentication failed"})"));
    QVERIFY(world.start());
    const auto chats = manyWrite(world);
    QCOMPARE(chats.size(), many);
    QSignalSpy told(world.queue.get(), &readmarks::Queue::statusChanged);
    QFuture<readmarks::RequestResult> last;
    for (const auto chat : chats)
        last = world.queue->request(chat);
    QVERIFY(QTest::qWaitFor([&] { return last.isFinished(); }, 100'000));
    QTRY_COMPARE(world.queue->counts().waiting, many);
    QVERIFY2(told.size() < many / 4, "many changes are few signals");

    world.advance(4s);
    QTRY_COMPARE(world.queue->pausedFor(), line::Reason::AccessTokenRefused);
    QTRY_VERIFY(std::none_of(chats.begin(), chats.end(), [&](const auto chat) {
        return world.state(chat) == MarkState::Sending;
    }));
    const int calls = world.calls();
    QVERIFY(calls <= 4);

    // Polling with nothing due does not look at each of them: a thousand times would be ten
    // million looks.
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 1000; ++i)
        world.queue->poll();
    qInfo("a poll beside %d waiting requests takes %.1f us", many,
          static_cast<double>(timer.nsecsElapsed()) / 1e6);
    QCOMPARE(world.calls(), calls);

    QVERIFY(world.restart());
    QCOMPARE(world.queue->counts().waiting, many);
    QTRY_COMPARE(world.queue->pausedFor(), line::Reason::AccessTokenRefused);
    QCOMPARE(world.calls(), calls + 1);
}

QTEST_GUILESS_MAIN(ManyTest)
#include "tst_readmarks_many.moc"
