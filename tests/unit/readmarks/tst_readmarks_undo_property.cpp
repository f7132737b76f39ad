// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include <QRandomGenerator>

using namespace kidoku;
using namespace std::chrono_literals;
using core::ReadRequestId;
using store::ReadApi;
using testing::HttpExchangePtr;
using testing::MarkState;
using testing::World;

namespace {

constexpr int seeds = 10;
constexpr int steps = 30;

// One customer, one operator who changes his mind, a LINE that fails, a program that dies.
class Walk
{
public:
    Walk(quint32 seed, ReadApi api)
        : m_world(api)
        , m_random(seed)
    {}

    bool begin()
    {
        m_world.config.hold = 4s;
        answerWith(200);
        if (!m_world.start())
            return false;
        write();
        return m_chat.isValid();
    }

    //! False, with a word in fault(), when an order did not do what it says.
    bool step()
    {
        switch (m_random.bounded(12)) {
        case 0:
        case 1:
            write();
            return true;
        case 2:
        case 3:
            return request(anyPosition());
        case 4:
            return request({});
        case 5:
        case 6:
            return undo();
        case 7:
            return undoAtOnce();
        case 8:
            answerWith(m_random.bounded(2) ? 500 : 200);
            return true;
        case 9:
            holdAnswers();
            return true;
        case 10:
            if (m_random.bounded(2))
                m_world.queue->sendNow(m_chat);
            else
                m_world.queue->retryNow(m_chat);
            return true;
        default:
            return m_random.bounded(2) ? restart() : pass(m_random.bounded(1, 3000));
        }
    }

    //! LINE works again: is the furthest request that was not taken back Read?
    bool end()
    {
        answerWith(200);
        for (int i = 0; i < 50 && m_world.queue->counts().waiting > 0; ++i) {
            if (!pass(60'000))
                return false;
        }
        const auto readUpTo = m_world.conversation(m_chat).readUpTo;
        for (auto asked = m_asked.cbegin(); asked != m_asked.cend(); ++asked) {
            if (!m_undone.contains(asked.key()) && readUpTo < asked.value().upTo)
                return say("a request that nobody took back is forgotten");
        }
        return m_world.config.api == ReadApi::User || sentNothingUndone();
    }

    [[nodiscard]] const QByteArray &fault() const { return m_fault; }
    [[nodiscard]] int undone() const { return static_cast<int>(m_undone.size()); }
    [[nodiscard]] int asked() const { return static_cast<int>(m_asked.size()); }

private:
    bool say(const char *what)
    {
        m_fault = what;
        return false;
    }
    void write()
    {
        m_world.clock.advance(core::Milliseconds(m_random.bounded(1, 50)));
        m_chat = m_world.writes(QStringLiteral("U1"));
        m_positions.append(
            store::positionOf(m_world.clock.now(), {QString::number(m_world.nextMessage)}));
    }
    store::Position anyPosition()
    {
        return m_positions.at(m_random.bounded(static_cast<int>(m_positions.size())));
    }
    bool request(std::optional<store::Position> upTo)
    {
        const auto result = m_world.mark(m_chat, upTo);
        return result.ok() ? remember(*result)
                           : result.error() == readmarks::RequestRefusal::NothingToMark
                || say("a request was refused");
    }
    bool remember(ReadRequestId id)
    {
        const auto history = m_world.history(id);
        if (!history)
            return say("a request is not in the store");
        m_asked.insert(id, history->request);
        return true;
    }
    bool undo()
    {
        const auto before = m_world.status(m_chat);
        const bool held = before.state == MarkState::Holding;
        if (m_world.queue->undo(m_chat) != held)
            return say("undo does not say what it did");
        if (!held)
            return true;
        return isTakenBack(before.request);
    }
    bool undoAtOnce()
    {
        write();
        auto asked = m_world.queue->request(m_chat);
        if (!m_world.queue->undo(m_chat))
            return say("it could not be undone at once");
        if (!World::finishes(asked))
            return say("no answer to a request");
        if (!asked.result().ok()) // an old API call of before has marked it
            return asked.result().error() == readmarks::RequestRefusal::NothingToMark
                || say("a request was refused");
        return isTakenBack(*asked.result()) && remember(*asked.result());
    }
    bool isTakenBack(ReadRequestId id)
    {
        using store::ActionKind;
        std::optional<ActionKind> how;
        const bool ended = QTest::qWaitFor(
            [&] {
                const auto history = m_world.history(id);
                if (history && !history->actions.isEmpty())
                    how = history->actions.last().kind;
                return how == ActionKind::Cancelled || how == ActionKind::Covered;
            },
            30'000);
        if (!ended)
            return say("what was undone is still there");
        if (how == ActionKind::Cancelled)
            m_undone.insert(id);
        // LINE's answer to an old API call may come first: then it is Read, and no undo helps.
        return how == ActionKind::Cancelled || m_world.config.api == ReadApi::User
            || say("what was undone is not cancelled");
    }
    bool pass(int ms)
    {
        m_world.advance(core::Milliseconds(ms));
        m_world.settles();
        // What was begun comes to its end, unless LINE is made to keep silent.
        return QTest::qWaitFor(
                   [this] {
                       return !m_held.empty() || m_world.state(m_chat) != MarkState::Sending;
                   },
                   30'000)
            || say("a call without an end");
    }
    bool restart()
    {
        m_held.clear();
        return m_world.restart() || say("no start");
    }
    void answerWith(int status)
    {
        m_world.server.otherwise(testing::answerWith(status, "{}"));
        for (const auto &exchange : std::exchange(m_held, {}))
            testing::answerWith(status, "{}")(exchange);
    }
    void holdAnswers()
    {
        m_world.server.otherwise(
            [this](const HttpExchangePtr &exchange) { m_held.push_back(exchange); });
    }
    bool sentNothingUndone()
    {
        QSet<QString> wanted;
        for (auto asked = m_asked.cbegin(); asked != m_asked.cend(); ++asked) {
            if (!m_undone.contains(asked.key()))
                wanted.insert(QStringLiteral("token-") + asked.value().upToMessage.value);
        }
        for (int call = 0; call < m_world.calls(); ++call) {
            if (!wanted.contains(m_world.tokenOf(call)))
                return say("what was undone was sent");
        }
        return true;
    }

    World m_world;
    QRandomGenerator m_random;
    core::ConversationId m_chat;
    QList<store::Position> m_positions;
    QHash<ReadRequestId, store::ReadRequest> m_asked;
    QSet<ReadRequestId> m_undone;
    std::vector<HttpExchangePtr> m_held;
    QByteArray m_fault;
};

} // namespace

//! Random stories of request, undo, failure and restart with one end: the furthest position that
//! was asked for and not taken back is Read, and what was taken back was never sent.
class UndoPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAskedForIsForgotten_data()
    {
        QTest::addColumn<store::ReadApi>("api");
        QTest::newRow("new API") << ReadApi::Token;
        QTest::newRow("old API") << ReadApi::User;
    }

    void nothingAskedForIsForgotten()
    {
        QFETCH(store::ReadApi, api);
        int asked = 0;
        int undone = 0;
        for (quint32 seed = 1; seed <= seeds; ++seed) {
            Walk walk(seed, api);
            const auto context = [&] { return QByteArray::number(seed) + ": " + walk.fault(); };
            QVERIFY2(walk.begin(), context().constData());
            for (int i = 0; i < steps; ++i)
                QVERIFY2(walk.step(), context().constData());
            QVERIFY2(walk.end(), context().constData());
            asked += walk.asked();
            undone += walk.undone();
        }
        QVERIFY(asked > seeds * 2);
        QVERIFY2(undone > seeds && undone < asked, "both kinds were walked through");
    }
};

QTEST_GUILESS_MAIN(UndoPropertyTest)
#include "tst_readmarks_undo_property.moc"
