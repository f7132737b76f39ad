// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/conversation_list_model.h"
#include "models/log_feed.h"
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
    [[nodiscard]] const core::Clock &clock() const { return m_services.clock; }

    //! An id that is not known (0) closes the thread.
    void open(core::ConversationId id);
    [[nodiscard]] core::ConversationId current() const { return m_current; }
    [[nodiscard]] std::optional<store::Conversation> conversation() const;
    //! Of the open one; after its request ended, how it ended (the queue forgets that at once).
    [[nodiscard]] readmarks::MarkStatus mark() const;
    //! LINE marks everything of this account by itself.
    [[nodiscard]] bool automaticRead() const { return m_automaticRead; }

    //! Seconds are counted only while somebody can see them.
    void setTicking(bool ticking);

Q_SIGNALS:
    //! Another conversation is open.
    void opened(kidoku::core::ConversationId id);
    //! Facts or mark of the open one have changed.
    void updated();
    //! Once a second, while ticking.
    void ticked();
    //! Everything that was stored is in the list.
    void loaded();

private:
    void connectServices();
    void loadConversations(std::optional<store::Conversation> before, int limit);
    void showIds();
    [[nodiscard]] QString nameOf(core::ConversationId id) const;
    void take(const store::ChangeSet &changes);
    void takeMarks(const QList<readmarks::MarkStatus> &marks);
    void takePreflight(const inbox::PreflightStatus &status);

    Services m_services;
    models::ConversationListModel m_conversations;
    models::ThreadModel m_thread;
    models::LogModels m_log;
    models::LogFeed m_logFeed;
    core::ConversationId m_current;
    std::optional<readmarks::MarkStatus> m_ended; //!< the newest request of the open one
    bool m_automaticRead = false;
    QTimer m_tick;
};

} // namespace kidoku::ui
