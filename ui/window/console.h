// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/conversation_list_model.h"
#include "models/log_feed.h"
#include "models/mask.h"
#include "models/thread_model.h"
#include "ui/window/services.h"

#include <QObject>
#include <QTimer>

//! Stands between the services and the window: feeds the models from what became durable and
//! from what the queue says, loads the first pages, and knows which conversation is open.
//! Opening one tells LINE nothing. GUI thread.
namespace kidoku::ui {

class Console : public QObject
{
    Q_OBJECT

public:
    explicit Console(const Services &services, QObject *parent = nullptr);

    //! The newest page of conversations and of the log at once, the rest page by page.
    void load();

    [[nodiscard]] models::ConversationListModel &conversations() { return m_conversations; }
    [[nodiscard]] models::ThreadModel &thread() { return m_thread; }
    [[nodiscard]] models::LogModels &log() { return m_log; }
    //! On in the presenter mode; the models above hand everybody out as it makes them.
    [[nodiscard]] models::Mask &mask() { return m_mask; }
    [[nodiscard]] const core::Clock &clock() const { return m_services.clock; }

    //! An id that is not known (0) closes the thread.
    void open(core::ConversationId id);
    [[nodiscard]] core::ConversationId current() const { return m_current; }
    [[nodiscard]] std::optional<store::Conversation> conversation() const;
    //! Of the open one; after its request ended, how it ended (the queue forgets that at once).
    [[nodiscard]] readmarks::MarkStatus mark() const;
    //! LINE marks everything of the open one's account by itself.
    [[nodiscard]] bool automaticRead() const { return automaticRead(m_current); }
    [[nodiscard]] bool automaticRead(core::ConversationId id) const;
    //! There is something to mark in one of the accounts that are shown.
    [[nodiscard]] bool marksByHand() const;

    //! Whose conversation it is; nullptr when that account is not at work.
    [[nodiscard]] AccountServices *account(core::ConversationId id) const;
    //! Of the open one.
    [[nodiscard]] AccountServices *account() const { return account(m_current); }
    //! Only this account's conversations are in the list; empty: all of them.
    void showAccount(const core::AccountId &id);
    [[nodiscard]] const core::AccountId &shownAccount() const { return m_shown; }

    //! Seconds are counted only while somebody can see them.
    void setTicking(bool ticking);

Q_SIGNALS:
    //! Another conversation is open.
    void opened(kidoku::core::ConversationId id);
    //! Facts or mark of the open one have changed.
    void updated();
    //! The list holds other accounts than before, or another one is chosen.
    void accountsShown();
    //! Once a second, while ticking.
    void ticked();
    //! Everything that was stored is in the list.
    void loaded();

private:
    void connectServices();
    void watch(const core::AccountId &id);
    void forget(const core::AccountId &id);
    void filter();
    void nameAccounts();
    void loadConversations(std::optional<store::Conversation> before, int limit);
    void listLoaded();
    void showIds();
    [[nodiscard]] QString nameOf(core::ConversationId id) const;
    void take(const store::ChangeSet &changes);
    void takeMarks(const QList<readmarks::MarkStatus> &marks);
    void takeReplies(const replies::Outbox &outbox, const QList<replies::ReplyStatus> &replies);
    void takePreflight(const core::AccountId &id);

    Services m_services;
    models::Mask m_mask;
    models::ConversationListModel m_conversations;
    models::ThreadModel m_thread;
    models::LogModels m_log;
    models::LogFeed m_logFeed;
    core::ConversationId m_current;
    core::AccountId m_shown;
    std::optional<readmarks::MarkStatus> m_ended; //!< the newest request of the open one
    QTimer m_tick;
};

} // namespace kidoku::ui
