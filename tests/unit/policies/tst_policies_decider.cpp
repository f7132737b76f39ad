// SPDX-License-Identifier: Apache-2.0
#include "people.h"

using namespace kidoku;
using accounts::ReadPolicy;
using policies::Decider;
using policies::Order;
using policies::Rules;
using policies::Sight;
using testing::messageAt;
using testing::unreadChat;

namespace {

constexpr std::chrono::seconds second{1};

//! Everything that is asked of a policy, and what it does with it.
enum class Fact { Arrives, Replied, Done, LooksOn };

} // namespace

Q_DECLARE_METATYPE(kidoku::accounts::ReadPolicy)
Q_DECLARE_METATYPE(Fact)

//! Each policy orders for its own fact, and for nothing else.
class DeciderTest : public QObject
{
    Q_OBJECT

private:
    testing::ManualClock m_clock;

    [[nodiscard]] store::Position now() const { return {m_clock.now().ms, 1}; }
    [[nodiscard]] Sight sightOf(const store::Conversation &chat) const
    {
        return {chat, chat.lastIncoming, m_clock.monotonic() + policies::idleAfter};
    }
    [[nodiscard]] std::optional<Order> tell(Decider &decider, Fact fact,
                                            const store::Conversation &chat)
    {
        switch (fact) {
        case Fact::Arrives:
            return decider.stored(chat, messageAt(chat, chat.lastIncoming));
        case Fact::Replied:
            return decider.replied(chat, chat.lastIncoming);
        case Fact::Done:
            return decider.doneSet(chat, chat.lastIncoming);
        case Fact::LooksOn:
            decider.look(sightOf(chat));
            m_clock.advance(5 * second);
            return decider.poll();
        }
        return {};
    }

private Q_SLOTS:
    void ordersForItsOwnFactAlone_data()
    {
        QTest::addColumn<ReadPolicy>("policy");
        QTest::addColumn<Fact>("fact");
        QTest::addColumn<bool>("orders");
        const QList<std::pair<const char *, ReadPolicy>> all{
            {"manual", ReadPolicy::Manual},
            {"on reply", ReadPolicy::OnReply},
            {"on Done", ReadPolicy::OnDone},
            {"after seconds", ReadPolicy::AfterSeconds},
            {"on arrival", ReadPolicy::OnArrival}};
        const QList<std::tuple<const char *, Fact, ReadPolicy>> facts{
            {"a message comes", Fact::Arrives, ReadPolicy::OnArrival},
            {"replied", Fact::Replied, ReadPolicy::OnReply},
            {"set Done", Fact::Done, ReadPolicy::OnDone},
            {"looks on", Fact::LooksOn, ReadPolicy::AfterSeconds}};
        for (const auto &[name, policy] : all) {
            for (const auto &[what, fact, own] : facts)
                QTest::addRow("%s: %s", name, what) << policy << fact << (policy == own);
        }
    }

    void ordersForItsOwnFactAlone()
    {
        QFETCH(ReadPolicy, policy);
        QFETCH(Fact, fact);
        QFETCH(bool, orders);
        Decider decider(m_clock);
        decider.setRules({.policy = policy});
        const auto chat = unreadChat(1, now());
        const auto order = tell(decider, fact, chat);
        QCOMPARE(order.has_value(), orders);
        if (orders)
            QCOMPARE(*order, (Order{chat.id, chat.lastIncoming, policy}));
    }

    void neverWhereThereIsNothingToOrder_data()
    {
        QTest::addColumn<int>("why");
        QTest::newRow("read already") << 0;
        QTest::newRow("spam") << 1;
        QTest::newRow("LINE marks by itself") << 2;
        QTest::newRow("no token for the new API") << 3;
        QTest::newRow("a group for the old API") << 4;
    }

    void neverWhereThereIsNothingToOrder()
    {
        QFETCH(int, why);
        const QList<std::pair<ReadPolicy, Fact>> all{{ReadPolicy::OnArrival, Fact::Arrives},
                                                     {ReadPolicy::OnReply, Fact::Replied},
                                                     {ReadPolicy::OnDone, Fact::Done},
                                                     {ReadPolicy::AfterSeconds, Fact::LooksOn}};
        for (const auto &[policy, fact] : all) {
            Decider decider(m_clock);
            Rules rules{.policy = policy};
            rules.automaticRead = why == 2;
            rules.api = why == 4 ? store::ReadApi::User : store::ReadApi::Token;
            decider.setRules(rules);
            auto chat = unreadChat(1, now());
            if (why == 0) {
                chat.unread = 0;
                chat.readUpTo = chat.lastIncoming;
            }
            chat.spam = why == 1;
            if (why == 3)
                chat.lastToken = {};
            if (why == 4)
                chat.kind = store::ChatKind::Group;
            QVERIFY(!tell(decider, fact, chat));
        }
    }

    void replyAndDoneOrderUpToTheNewestProvenMessage()
    {
        for (const auto policy : {ReadPolicy::OnReply, ReadPolicy::OnDone}) {
            Decider decider(m_clock);
            decider.setRules({.policy = policy});
            auto chat = unreadChat(2, now());
            const auto decide = [&](store::Position proven) {
                return policy == ReadPolicy::OnReply ? decider.replied(chat, proven)
                                                     : decider.doneSet(chat, proven);
            };
            const store::Position older{chat.lastIncoming.at - 1, 1};
            QCOMPARE(decide(older), std::optional(Order{chat.id, older, policy}));
            chat.readUpTo = older; // what is unread could not be proved
            QVERIFY(!decide(older));
            QVERIFY(!decide({}));
        }
    }

    void arrivalTakesNewsOnly_data()
    {
        QTest::addColumn<int>("ageSeconds");
        QTest::addColumn<store::Proof>("proof");
        QTest::addColumn<QByteArray>("detail");
        QTest::addColumn<bool>("orders");
        using store::Proof;
        QTest::newRow("now") << 0 << Proof::Verified << QByteArray() << true;
        QTest::newRow("repaired") << 0 << Proof::Repaired << QByteArray() << true;
        QTest::newRow("just fresh") << 300 << Proof::Verified << QByteArray() << true;
        QTest::newRow("of a backlog") << 301 << Proof::Verified << QByteArray() << false;
        QTest::newRow("not proven") << 0 << Proof::Unverifiable << QByteArray() << false;
        QTest::newRow("standby") << 0 << Proof::Verified << QByteArray(R"({"standby":true})")
                                 << false;
    }

    void arrivalTakesNewsOnly()
    {
        QFETCH(int, ageSeconds);
        QFETCH(store::Proof, proof);
        QFETCH(QByteArray, detail);
        QFETCH(bool, orders);
        Decider decider(m_clock);
        decider.setRules({.policy = ReadPolicy::OnArrival});
        const store::Position position{m_clock.now().ms - 1000LL * ageSeconds, 1};
        auto chat = unreadChat(1, position);
        auto message = messageAt(chat, position);
        message.proof = proof;
        message.detail = detail;
        QCOMPARE(decider.stored(chat, message).has_value(), orders);
        QVERIFY(!decider.stored(chat, message)); // told again: no news
    }

    void whatIsNoMessageOfTheCustomerIsNoArrival()
    {
        Decider decider(m_clock);
        decider.setRules({.policy = ReadPolicy::OnArrival});
        auto chat = unreadChat(1, now());
        auto own = messageAt(chat, now());
        own.incoming = false;
        QVERIFY(!decider.stored(chat, own));
        auto event = messageAt(chat, now());
        event.kind = store::MessageKind::System;
        QVERIFY(!decider.stored(chat, event));
        auto unsent = messageAt(chat, now());
        unsent.unsentAt = m_clock.now();
        QVERIFY(!decider.stored(chat, unsent));
    }

    void aChangeOfPolicyConcernsWhatComesAfterIt()
    {
        Decider decider(m_clock);
        auto chat = unreadChat(1, now());
        const auto first = messageAt(chat, now());
        QVERIFY(!decider.stored(chat, first)); // Manual
        decider.setRules({.policy = ReadPolicy::OnArrival});
        QVERIFY(!decider.poll());
        QVERIFY(!decider.stored(chat, first)); // its proof came later, say
        m_clock.advance(second);
        chat.lastIncoming = chat.lastToken = now();
        QVERIFY(decider.stored(chat, messageAt(chat, now())));

        decider.look(sightOf(chat));
        m_clock.advance(30 * second);
        decider.setRules({.policy = ReadPolicy::AfterSeconds});
        QVERIFY(!decider.poll()); // what was looked at before does not count
        m_clock.advance(4 * second);
        QVERIFY(!decider.poll());
        m_clock.advance(second);
        QVERIFY(decider.poll());
    }

    void lookingAwayBeginsAnew()
    {
        Decider decider(m_clock);
        decider.setRules({.policy = ReadPolicy::AfterSeconds});
        const auto chat = unreadChat(1, now());
        decider.look(sightOf(chat));
        m_clock.advance(4 * second);
        decider.look({}); // locked, hidden, another window …
        decider.look(sightOf(chat));
        m_clock.advance(4 * second);
        QVERIFY(!decider.poll());
        m_clock.advance(second);
        QVERIFY(decider.poll());
        m_clock.advance(30 * second);
        QVERIFY(!decider.poll()); // once
    }

    void nobodyLooksWhileIdle()
    {
        Decider decider(m_clock);
        decider.setRules({.policy = ReadPolicy::AfterSeconds, .after = std::chrono::seconds(10)});
        const auto chat = unreadChat(1, now());
        Sight sight{chat, chat.lastIncoming, m_clock.monotonic() + 6 * second};
        decider.look(sight);
        QCOMPARE(*decider.nextPoll(), sight.idleAt);
        m_clock.advance(20 * second); // nobody polled meanwhile
        QVERIFY(!decider.poll());
        QVERIFY(!decider.countdown());
        sight.idleAt = m_clock.monotonic() + 60 * second;
        decider.look(sight);
        m_clock.advance(9 * second);
        QVERIFY(!decider.poll());
        m_clock.advance(second);
        QVERIFY(decider.poll());
    }

    void newerMessagesDoNotStarveTheFirst()
    {
        Decider decider(m_clock);
        decider.setRules({.policy = ReadPolicy::AfterSeconds});
        auto chat = unreadChat(1, now());
        const auto first = chat.lastIncoming;
        decider.look(sightOf(chat));
        m_clock.advance(3 * second);
        chat.lastIncoming = chat.lastToken = now();
        decider.look(sightOf(chat));
        m_clock.advance(2 * second);
        QCOMPARE(decider.poll(), std::optional(Order{chat.id, first, ReadPolicy::AfterSeconds}));
        m_clock.advance(5 * second);
        QCOMPARE(decider.poll(),
                 std::optional(Order{chat.id, chat.lastIncoming, ReadPolicy::AfterSeconds}));
    }

    void escPreventsWhatIsOnTheScreen()
    {
        Decider decider(m_clock);
        decider.setRules({.policy = ReadPolicy::AfterSeconds});
        auto chat = unreadChat(1, now());
        QVERIFY(!decider.prevent());
        decider.look(sightOf(chat));
        QVERIFY(decider.countdown());
        QVERIFY(decider.prevent());
        QVERIFY(!decider.countdown());
        decider.look({});
        decider.look(sightOf(chat)); // also when it is opened again
        m_clock.advance(10 * second);
        QVERIFY(!decider.poll());
        chat.lastIncoming = chat.lastToken = now();
        decider.look(sightOf(chat));
        m_clock.advance(5 * second);
        QVERIFY(decider.poll());
    }

    void whatWasUndoneStaysUndone()
    {
        Decider decider(m_clock);
        decider.setRules({.policy = ReadPolicy::AfterSeconds});
        const auto chat = unreadChat(1, now());
        decider.look(sightOf(chat));
        decider.requested(chat.id, chat.lastIncoming); // by the button, say, and then cancelled
        QVERIFY(!decider.countdown());
        m_clock.advance(10 * second);
        QVERIFY(!decider.poll());
    }
};

QTEST_GUILESS_MAIN(DeciderTest)
#include "tst_policies_decider.moc"
