// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/entry.h"
#include "core/clock.h"
#include "store/records.h"

#include <QHash>

#include <optional>

//! Decides, for one account, when its read policy asks for a mark. Fed with facts, it gives
//! orders; it does nothing itself and waits for nothing. Everything it is not sure of is no
//! reason to mark: Read cannot be taken back. Belongs to one thread.
//!
//! - Manual never orders.
//! - OnReply and OnDone order when this operator has replied, or set Done, up to the newest proven
//!   message of that moment.
//! - AfterSeconds orders what was before the operator for so long without a break (see Sight). What
//!   a request stood for already is left alone: undone is undone.
//! - OnArrival orders for a message when it comes in, not older than `freshFor`, so that a backlog
//!   after a restart is not taken for news.
//! - None of them orders for a message that nobody could prove, or that another module answers
//!   (standby).
//! - None of them orders for chats of spam, where LINE marks by itself, or what the API cannot
//!   mark. A change of policy concerns what happens after it.
namespace kidoku::policies {

//! LINE's advice is to mark when a message comes. One that waited longer than this somewhere was
//! not answered at once by anybody, and Read at once would say that it was.
inline constexpr core::Milliseconds freshFor = std::chrono::minutes(5);
//! After so long without key or pointer nobody is taken to be looking.
inline constexpr core::Milliseconds idleAfter = std::chrono::seconds(60);

struct Rules
{
    accounts::ReadPolicy policy = accounts::ReadPolicy::Manual;
    std::chrono::seconds after{5}; //!< of AfterSeconds
    store::ReadApi api = store::ReadApi::Token;
    bool automaticRead = false; //!< LINE marks by itself: nothing to order
    friend bool operator==(const Rules &, const Rules &) = default;
};

//! A chat is before the operator's eyes: open, in the active window, on an unlocked screen.
struct Sight
{
    store::Conversation conversation;
    store::Position upTo;      //!< newest proven message of the customer that is on the screen
    core::Milliseconds idleAt; //!< monotonic: nobody is taken to be looking from then on
};

struct Order
{
    core::ConversationId conversation;
    store::Position upTo;
    accounts::ReadPolicy policy = accounts::ReadPolicy::Manual;
    friend bool operator==(const Order &, const Order &) = default;
};

struct Countdown
{
    core::ConversationId conversation;
    store::Position upTo;
    core::Milliseconds dueAt{0}; //!< monotonic
    friend bool operator==(const Countdown &, const Countdown &) = default;
};

class Decider
{
public:
    using Decision = std::optional<Order>;

    //! \a clock outlives this.
    explicit Decider(const core::Clock &clock)
        : m_clock(clock)
    {}

    void setRules(const Rules &rules);
    [[nodiscard]] const Rules &rules() const { return m_rules; }

    //! A row of the thread became durable, or has changed; \a conversation as it is with it.
    Decision stored(const store::Conversation &conversation, const store::Message &message);
    //! \a proven is the newest message that is.
    Decision replied(const store::Conversation &conversation, store::Position proven) const;
    //! By this operator, and nobody else.
    Decision doneSet(const store::Conversation &conversation, store::Position proven) const;

    //! What is before the operator from now on; none: nothing, or he does not look.
    void look(const std::optional<Sight> &sight);
    void changed(const store::Conversation &conversation);
    //! There is a request up to \a upTo, or was one, whatever became of it.
    void requested(core::ConversationId conversation, store::Position upTo);
    //! The operator does not want what is on the screen to be marked. False without a countdown.
    bool prevent();
    [[nodiscard]] const std::optional<Countdown> &countdown() const { return m_countdown; }

    //! What is due at the clock's time.
    Decision poll();
    //! Monotonic time at which poll() has something to do.
    [[nodiscard]] std::optional<core::Milliseconds> nextPoll() const;

private:
    [[nodiscard]] bool mayMark(const store::Conversation &conversation) const;
    [[nodiscard]] Decision orderUpTo(store::Position proven, accounts::ReadPolicy policy,
                                     const store::Conversation &conversation) const;
    void settle(core::ConversationId conversation, store::Position upTo);
    void expire();
    void consider();

    const core::Clock &m_clock;
    Rules m_rules;
    QHash<core::ConversationId, store::Position> m_arrived; //!< the newest, under any policy
    QHash<core::ConversationId, store::Position> m_settled; //!< not to be ordered by time again
    std::optional<Sight> m_sight;
    std::optional<Countdown> m_countdown;
};

} // namespace kidoku::policies
