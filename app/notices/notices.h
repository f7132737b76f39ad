// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "notices/notice.h"

#include <QHash>
#include <QList>

#include <optional>

//! Decides who is told what, and when (ux.md §8). Takes facts as they come and gives orders: show,
//! take back, make a sound.
//!
//! A chat is new when nothing of it waits: its first message is shown at once with the first
//! sound; what follows takes the place of it, at most once a second, and sounds at most every
//! 20 s. More than five chats within 30 s become one summary. What is seen here, or marked by
//! anybody, is taken back. Within quiet hours, and while the user wants a pause, nothing is told;
//! what still waits then is told afterwards.
//!
//! Keeps no timer: call take() after facts, and again after untilDue(). GUI thread.
namespace kidoku::notices {

class Notices
{
public:
    //! \a clock outlives this.
    explicit Notices(const core::Clock &clock);

    void setRules(const Rules &rules);
    [[nodiscard]] const Rules &rules() const { return m_rules; }
    //! \a open is the conversation that the active window shows.
    void setFocus(bool windowIsActive, core::ConversationId open);
    //! Nothing is told until then; not valid: goes on.
    void pauseUntil(core::Timestamp until);
    [[nodiscard]] bool isPaused() const;

    // Facts.
    //! A new row became durable; \a record is how its conversation stands with it.
    void arrived(const store::Conversation &record, const store::Message &message);
    //! Seen, marked, done, muted, named …
    void changed(const store::Conversation &record);
    void unsent(const store::Message &message);
    //! For good; \a request was on its way before.
    void markFailed(const core::AccountId &account, core::ReadRequestId request);
    //! It goes on after all, or another one covers it.
    void markSettled(core::ReadRequestId request);
    void setPaused(const core::AccountId &account, bool paused);
    void setRelaySilent(const core::AccountId &account, bool silent);
    void removeAccount(const core::AccountId &account);

    //! What is to be done now, in this order. At most one of them sounds.
    [[nodiscard]] QList<Order> take();
    //! Until take() has something to say by itself; none: never.
    [[nodiscard]] std::optional<core::Milliseconds> untilDue() const;

private:
    using Time = core::Milliseconds; //!< Clock::monotonic()
    //! Somebody who has written and waits for being looked at.
    struct Waiting
    {
        store::Conversation record;
        store::Message newest;
        Time remindAt{0};
        std::optional<Time> shownAt; //!< by a toast of its own
        bool inSummary = false;
        bool due = true; //!< to be shown, or shown anew
        bool reminder = false;
        Sound sound = Sound::None;
    };
    //! A state of an account that lasts.
    struct Lasting
    {
        std::optional<Time> since; //!< none: it is over
        std::optional<Time> toldAt;
        bool shown = false;
    };

    [[nodiscard]] bool deserves(const store::Conversation &record) const;
    [[nodiscard]] bool isSilenced() const;
    void forget(core::ConversationId id);
    void withdraw(const QString &key);
    void withdrawAccount(Lasting &state, const QString &key);
    void gather(Waiting &waiting);
    void forgetOldArrivals();

    void remind(Time now);
    void summarise();
    void showChats(Time now, QList<Order> &orders);
    void showSummary(Time now, QList<Order> &orders);
    void showFailures(QList<Order> &orders);
    void showAccounts(Time now, QList<Order> &orders);
    [[nodiscard]] Sound audible(Sound sound, Time now);
    void add(QList<Order> &orders, Notice notice, Sound sound);

    const core::Clock &m_clock;
    Rules m_rules;
    bool m_active = false;
    core::ConversationId m_open;
    core::Timestamp m_pausedUntil;

    QHash<core::ConversationId, Waiting> m_waiting;
    QHash<core::ConversationId, Time> m_arrivals; //!< newest of each chat, of the last 30 s
    bool m_summaryDue = false;
    bool m_summaryReminds = false;
    Sound m_summarySound = Sound::None;
    std::optional<Time> m_summaryAt; //!< shown last
    std::optional<Time> m_moreAt;    //!< the second sound was heard last
    bool m_sounded = false;          //!< within this take()
    bool m_tick = false;

    QHash<core::ReadRequestId, core::AccountId> m_failed;
    bool m_failuresDue = false;
    bool m_failuresShown = false;
    QHash<core::AccountId, Lasting> m_paused;
    QHash<core::AccountId, Lasting> m_relay;
    QList<QString> m_withdrawn;
};

} // namespace kidoku::notices
