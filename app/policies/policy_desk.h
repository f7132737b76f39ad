// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inbox/inbox.h"
#include "inbox/preflight.h"
#include "policies/decider.h"
#include "readmarks/queue.h"

#include <QObject>
#include <QTimer>

//! Carries out the read policy of one account: hands what happens to the Decider, and its orders
//! to the queue, where they are held and can be undone like those of the operator. GUI thread.
namespace kidoku::policies {

class PolicyDesk : public QObject
{
    Q_OBJECT

public:
    //! All outlive this.
    PolicyDesk(core::AccountId account, store::Store &store, inbox::Inbox &inbox,
               inbox::Preflight &preflight, readmarks::Queue &queue, const core::Clock &clock,
               QObject *parent = nullptr);

    //! Concerns what happens from now on. \a after: of AfterSeconds.
    void setPolicy(accounts::ReadPolicy policy, std::chrono::seconds after);
    [[nodiscard]] accounts::ReadPolicy policy() const { return m_decider.rules().policy; }
    [[nodiscard]] std::chrono::seconds after() const { return m_decider.rules().after; }

    //! LINE has a reply of this operator; for replies::Outbox::sent().
    void replied(core::ConversationId conversation);
    //! What is before the operator's eyes of this account; none: nothing.
    void look(const std::optional<Sight> &sight);
    //! The operator prevents the mark that is counted down. False when none is.
    bool prevent();
    //! How long until what is on the screen will be marked; none: it will not.
    [[nodiscard]] std::optional<core::Milliseconds> timeLeft(core::ConversationId id) const;

    //! Does what is due at the clock's time. Called by a timer of its own; tests that move the
    //! clock call it themselves.
    void poll();

Q_SIGNALS:
    //! Another countdown, or none any more.
    void countdownChanged();
    //! The queue was given an order.
    void ordered(const kidoku::policies::Order &order);

private:
    using Judgement
        = Decider::Decision (Decider::*)(const store::Conversation &, store::Position) const;
    //! Of what is in the store by now.
    void judge(core::ConversationId id, Judgement judgement);
    void refresh();
    void take(const store::ChangeSet &changes);
    void give(const std::optional<Order> &order);
    void tell();

    const core::AccountId m_account;
    store::Store &m_store;
    inbox::Preflight &m_preflight;
    readmarks::Queue &m_queue;
    const core::Clock &m_clock;
    Decider m_decider;
    std::optional<Countdown> m_told;
    QTimer m_timer;
};

} // namespace kidoku::policies
