// SPDX-License-Identifier: Apache-2.0
#include "people.h"

#include <QRandomGenerator>

using namespace kidoku;
using accounts::ReadPolicy;
using policies::Decider;
using policies::Order;
using policies::Sight;
using testing::messageAt;
using testing::unreadChat;

namespace {

constexpr int chats = 3;
constexpr int moments = 400; // one second each

//! What one second left behind, as the specification reads it.
struct Moment
{
    int chat = -1; //!< before the operator's eyes; -1: none
    store::Position upTo;
    int idleAt = 0;
    QList<store::Conversation> state; //!< of all chats
    QList<store::Position> requested;
    bool prevented = false;
};

struct History
{
    QList<Moment> moments;
    QList<Order> immediate; //!< what the facts themselves ask for, by the words of each policy
};

bool isOpen(const Moment &moment, int chat, store::Position upTo)
{
    const auto &state = moment.state.at(chat);
    return moment.chat == chat && moment.upTo >= upTo && state.unread > 0 && state.readUpTo < upTo
        && moment.requested.at(chat) < upTo;
}

//! "Marked up to P after it was on the screen for n seconds without a break": read off the whole
//! history afterwards, without a clock.
QList<Order> ordersByTime(const QList<Moment> &all, int n)
{
    QList<Order> orders;
    QList<store::Position> settled(chats);
    // What had come to the screen before an order begins to count with that order.
    std::optional<std::pair<int, store::Position>> waiting;
    for (int start = 0; start < all.size();) {
        const Moment &first = all.at(start);
        store::Position upTo = first.upTo;
        if (waiting && isOpen(first, waiting->first, waiting->second))
            upTo = waiting->second;
        waiting.reset();
        const bool begins = first.chat >= 0 && upTo > settled.at(first.chat)
            && isOpen(first, first.chat, upTo) && first.idleAt > start && !first.prevented;
        if (!begins) {
            if (first.prevented && first.chat >= 0)
                settled[first.chat] = qMax(settled.at(first.chat), first.upTo);
            ++start;
            continue;
        }
        int end = start;
        while (end + 1 < all.size() && end + 1 - start < n && all.at(end).idleAt > end + 1
               && !all.at(end + 1).prevented && isOpen(all.at(end + 1), first.chat, upTo))
            ++end;
        const Moment &last = all.at(end);
        if (end + 1 - start == n && end + 1 < all.size() && last.idleAt >= end + 1) {
            orders.append({last.state.at(last.chat).id, upTo, ReadPolicy::AfterSeconds});
            settled[last.chat] = qMax(settled.at(last.chat), upTo);
            if (last.idleAt > end + 1 && last.upTo > upTo && isOpen(last, last.chat, last.upTo))
                waiting = {last.chat, last.upTo};
        }
        start = end + 1;
    }
    return orders;
}

} // namespace

//! Random days of an operator: what is ordered is what the specification says, and nothing more.
class PolicyPropertyTest : public QObject
{
    Q_OBJECT

private:
    struct Run
    {
        QList<Order> orders;
        History history;
    };

    //! \a policy for the whole run. Every second one thing happens, after what is due.
    static Run play(ReadPolicy policy, int after, quint32 seed)
    {
        QRandomGenerator random(seed);
        testing::ManualClock clock;
        const qint64 begin = clock.now().ms;
        const auto zero = clock.monotonic();
        Decider decider(clock);
        decider.setRules({.policy = policy, .after = std::chrono::seconds(after)});
        Run run;
        Moment now;
        for (int i = 0; i < chats; ++i) {
            now.state.append(unreadChat(i + 1, {begin - 1000, i + 1}));
            now.requested.append(store::Position());
        }
        const auto take = [&run](const std::optional<Order> &order) {
            if (order)
                run.orders.append(*order);
        };
        const auto look = [&] {
            if (now.chat < 0)
                return decider.look({});
            decider.look(
                Sight{now.state.at(now.chat), now.upTo, zero + std::chrono::seconds(now.idleAt)});
        };
        for (int second = 0; second < moments; ++second) {
            take(decider.poll());
            now.prevented = false;
            const int chat = int(random.bounded(chats));
            store::Conversation &state = now.state[chat];
            switch (random.bounded(16)) {
            case 0: // the customer writes
                state.lastIncoming = state.lastToken = state.last = {clock.now().ms, second + 10};
                state.unread += 1;
                state.done = false;
                take(decider.stored(state, messageAt(state, state.lastIncoming)));
                if (policy == ReadPolicy::OnArrival)
                    run.history.immediate.append({state.id, state.lastIncoming, policy});
                break;
            case 1: // a webhook that waited an hour somewhere
                state.unread += 1;
                take(decider.stored(state, messageAt(state, {clock.now().ms - 3'600'000, 7})));
                break;
            case 2:
                take(decider.replied(state, state.lastIncoming));
                if (policy == ReadPolicy::OnReply && state.unread > 0
                    && state.lastToken > state.readUpTo)
                    run.history.immediate.append({state.id, state.lastIncoming, policy});
                break;
            case 3:
                state.done = true;
                take(decider.doneSet(state, state.lastIncoming));
                if (policy == ReadPolicy::OnDone && state.unread > 0
                    && state.lastToken > state.readUpTo)
                    run.history.immediate.append({state.id, state.lastIncoming, policy});
                break;
            case 4: // a colleague sets it done: a changed record, and no fact of this operator
                state.done = true;
                decider.changed(state);
                break;
            case 5: // a colleague marks it
                state.readUpTo = state.lastIncoming;
                state.unread = 0;
                decider.changed(state);
                break;
            case 6: // by the button; it may be undone or fail later
                now.requested[chat] = state.lastIncoming;
                decider.requested(state.id, state.lastIncoming);
                break;
            case 7:
                now.chat = -1; // minimised, locked, another program
                look();
                break;
            case 8:
                if (now.chat >= 0 && decider.prevent())
                    now.prevented = true;
                break;
            case 9:
            case 10: // opens a chat
                now.chat = chat;
                now.upTo = state.lastIncoming;
                now.idleAt = second + 1 + int(random.bounded(12));
                look();
                break;
            case 11: // scrolls up
                if (now.chat >= 0) {
                    now.upTo = {begin - 5000, 1};
                    now.idleAt = second + 1 + int(random.bounded(12));
                    look();
                }
                break;
            default: // works on
                if (now.chat >= 0 && now.idleAt > second) {
                    now.upTo = now.state.at(now.chat).lastIncoming;
                    now.idleAt = second + 1 + int(random.bounded(12));
                    look();
                }
                break;
            }
            run.history.moments.append(now);
            clock.advance(std::chrono::seconds(1));
        }
        return run;
    }

private Q_SLOTS:
    void ordersAreThoseOfTheSpecification_data()
    {
        QTest::addColumn<ReadPolicy>("policy");
        QTest::newRow("manual") << ReadPolicy::Manual;
        QTest::newRow("on reply") << ReadPolicy::OnReply;
        QTest::newRow("on Done") << ReadPolicy::OnDone;
        QTest::newRow("after seconds") << ReadPolicy::AfterSeconds;
        QTest::newRow("on arrival") << ReadPolicy::OnArrival;
    }

    void ordersAreThoseOfTheSpecification()
    {
        QFETCH(ReadPolicy, policy);
        qsizetype ordered = 0;
        for (quint32 seed = 1; seed <= 400; ++seed) {
            const int after = 1 + int(seed % 5);
            const Run run = play(policy, after, seed);
            const QList<Order> expected = policy == ReadPolicy::AfterSeconds
                ? ordersByTime(run.history.moments, after)
                : run.history.immediate;
            QVERIFY2(run.orders == expected,
                     qPrintable(QStringLiteral("seed %1: %2 orders instead of %3")
                                    .arg(seed)
                                    .arg(run.orders.size())
                                    .arg(expected.size())));
            ordered += run.orders.size();
        }
        // Silence is only worth something where the others speak.
        QCOMPARE(ordered == 0, policy == ReadPolicy::Manual);
    }
};

Q_DECLARE_METATYPE(kidoku::accounts::ReadPolicy)

QTEST_GUILESS_MAIN(PolicyPropertyTest)
#include "tst_policies_property.moc"
