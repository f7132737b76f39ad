// SPDX-License-Identifier: Apache-2.0
#include "inbox/receiver.h"
#include "policies/policy_desk.h"
#include "unit/readmarks/world.h"

#include <QSignalSpy>

using namespace kidoku;
using namespace kidoku::testing;
using accounts::ReadPolicy;

namespace {

constexpr std::chrono::seconds second{1};

//! The queue's world with an inbox and the policy of the account.
class Shop : public World
{
public:
    bool open()
    {
        if (!start())
            return false;
        inbox::Account account;
        account.id = config.account;
        account.relay = server.url(QString());
        relay::StreamConfig stream;
        stream.url = inbox::streamUrl(account);
        receiver = std::make_unique<inbox::Receiver>(stream, clock, [] { return 0.0; });
        box = std::make_unique<inbox::Inbox>(account, *store, *receiver, clock);
        preflight = std::make_unique<inbox::Preflight>(*client, config.api, clock);
        desk = std::make_unique<policies::PolicyDesk>(config.account, *store, *box, *preflight,
                                                      *queue, clock);
        return true;
    }
    ~Shop()
    {
        desk.reset();
        preflight.reset();
        box.reset();
    }
    Q_DISABLE_COPY_MOVE(Shop)
    Shop() = default;

    //! As batches of the inbox announce them: row and conversation in one change.
    ConversationId arrives(const QString &chat)
    {
        const ConversationId id = writes(chat);
        auto announced = store->write([id](store::Database &database, store::ChangeSet &changes) {
            changes.messages = store::inbox::messages(database, id, {{}, {}, 1});
            store::inbox::touch(database, {id}, changes);
            return core::Done{};
        });
        finishes(announced);
        return id;
    }
    void look(ConversationId id)
    {
        const auto record = conversation(id);
        desk->look(
            policies::Sight{record, record.lastIncoming, clock.monotonic() + policies::idleAfter});
    }

    std::unique_ptr<inbox::Receiver> receiver;
    std::unique_ptr<inbox::Inbox> box;
    std::unique_ptr<inbox::Preflight> preflight;
    std::unique_ptr<policies::PolicyDesk> desk;
};

} // namespace

class PolicyDeskTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Shop> m_shop;

    void use(ReadPolicy policy)
    {
        m_shop = std::make_unique<Shop>();
        QVERIFY(m_shop->open());
        m_shop->desk->setPolicy(policy, 5 * second);
    }

private Q_SLOTS:
    void cleanup() { m_shop.reset(); }

    void doneIsHeldAndUndoneLikeAnOrder()
    {
        use(ReadPolicy::OnDone);
        const ConversationId id = m_shop->writes(QStringLiteral("U1"), 2);
        m_shop->box->setDone(id, true);
        QTRY_COMPARE(m_shop->state(id), MarkState::Holding);
        QCOMPARE(m_shop->status(id).until, m_shop->clock.now() + 4 * second);
        QTRY_COMPARE(m_shop->log(store::LogWhat::MarkRequested).size(), 1);
        QCOMPARE(m_shop->log(store::LogWhat::MarkRequested).constFirst().args,
                 QStringList{QStringLiteral("OnDone")});
        QVERIFY(m_shop->queue->undo(id));
        QTRY_COMPARE(m_shop->toldState(id), MarkState::Cancelled);
        m_shop->advance(20 * second);
        m_shop->settles();
        QCOMPARE(m_shop->calls(), 0);
        m_shop->box->setDone(id, false);
        m_shop->box->setDone(id, true); // a new decision of the operator
        QTRY_COMPARE(m_shop->state(id), MarkState::Holding);
        m_shop->advance(4 * second);
        QTRY_COMPARE(m_shop->conversation(id).unread, 0);
        QCOMPARE(m_shop->calls(), 1);
    }

    void aColleaguesDoneAndReopeningOrderNothing()
    {
        use(ReadPolicy::OnDone);
        const ConversationId id = m_shop->writes(QStringLiteral("U1"));
        QSignalSpy ordered(m_shop->desk.get(), &policies::PolicyDesk::ordered);
        auto done = m_shop->store->write([id](store::Database &database, store::ChangeSet &change) {
            store::inbox::setDone(database, id, true); // not by this operator
            store::inbox::touch(database, {id}, change);
            return core::Done{};
        });
        QVERIFY(World::finishes(done));
        m_shop->box->setDone(id, true); // it is so already: no decision
        m_shop->box->setDone(id, false);
        m_shop->settles();
        m_shop->advance(20 * second);
        QCOMPARE(ordered.size(), 0);
        QCOMPARE(m_shop->calls(), 0);
    }

    void arrivalMarksWhatComesFromNowOn()
    {
        use(ReadPolicy::Manual);
        const ConversationId before = m_shop->arrives(QStringLiteral("U1"));
        m_shop->desk->setPolicy(ReadPolicy::OnArrival, 5 * second);
        m_shop->settles();
        QCOMPARE(m_shop->state(before), MarkState::None);
        m_shop->clock.advance(second);
        const ConversationId after = m_shop->arrives(QStringLiteral("U2"));
        QTRY_COMPARE(m_shop->state(after), MarkState::Holding);
        m_shop->advance(4 * second);
        QTRY_COMPARE(m_shop->conversation(after).unread, 0);
        QCOMPARE(m_shop->conversation(before).unread, 1);
        QCOMPARE(m_shop->calls(), 1);
    }

    void replyMarks()
    {
        use(ReadPolicy::OnReply);
        const ConversationId id = m_shop->writes(QStringLiteral("U1"));
        m_shop->desk->replied(id);
        QTRY_COMPARE(m_shop->state(id), MarkState::Holding);
    }

    void lookingCountsDownAndMarks()
    {
        use(ReadPolicy::AfterSeconds);
        const ConversationId id = m_shop->writes(QStringLiteral("U1"));
        QSignalSpy told(m_shop->desk.get(), &policies::PolicyDesk::countdownChanged);
        m_shop->look(id);
        QCOMPARE(told.size(), 1);
        QCOMPARE(m_shop->desk->timeLeft(id), std::optional<core::Milliseconds>(5 * second));
        m_shop->clock.advance(5 * second);
        m_shop->desk->poll();
        QTRY_COMPARE(m_shop->state(id), MarkState::Holding);
        QVERIFY(!m_shop->desk->timeLeft(id));
        QVERIFY(m_shop->queue->undo(id));
        QTRY_COMPARE(m_shop->toldState(id), MarkState::Cancelled);
        m_shop->look(id); // still there, and it stays undone
        m_shop->clock.advance(10 * second);
        m_shop->desk->poll();
        m_shop->settles();
        QCOMPARE(m_shop->calls(), 0);
    }

    void manualNeverOrders()
    {
        use(ReadPolicy::Manual);
        const ConversationId id = m_shop->arrives(QStringLiteral("U1"));
        m_shop->look(id);
        m_shop->desk->replied(id);
        m_shop->box->setDone(id, true);
        for (int i = 0; i < 100; ++i) {
            m_shop->advance(second);
            m_shop->desk->poll();
        }
        m_shop->settles();
        QCOMPARE(m_shop->calls(), 0);
        QCOMPARE(m_shop->log(store::LogWhat::MarkRequested).size(), 0);
    }
};

QTEST_GUILESS_MAIN(PolicyDeskTest)
#include "tst_policies_desk.moc"
