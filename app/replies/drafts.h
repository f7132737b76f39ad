// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "store/draft_tables.h"
#include "store/store.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>

//! What is being written, by conversation, of all accounts. An edit is durable half a second after
//! it at the latest, and when flush() is called; a reply that is sent takes its draft with it in
//! the same write. GUI thread.
namespace kidoku::replies {

class Drafts : public QObject
{
    Q_OBJECT

public:
    //! Both outlive this.
    Drafts(store::Store &store, const core::Clock &clock, QObject *parent = nullptr);
    ~Drafts() override; //!< flushes

    //! Reads what earlier runs left, then tells of each. The store is open.
    void load();
    //! None is an empty one.
    [[nodiscard]] store::Draft draft(core::ConversationId conversation) const;
    //! One line of it for a list; empty when there is none.
    [[nodiscard]] QString preview(core::ConversationId conversation) const;
    void edit(core::ConversationId conversation, const store::Draft &draft);
    //! It was sent: a write that waits must not bring it back.
    void sent(core::ConversationId conversation);
    void flush();

Q_SIGNALS:
    //! \a text is one line for a list, empty when the draft has gone.
    void draftChanged(kidoku::core::ConversationId conversation, const QString &text);
    void loaded();

private:
    void put(core::ConversationId conversation, const store::Draft &draft);

    store::Store &m_store;
    const core::Clock &m_clock;
    QHash<core::ConversationId, store::Draft> m_drafts;
    QHash<core::ConversationId, store::Draft> m_waiting; //!< not given to the store yet
    QTimer m_timer;
};

} // namespace kidoku::replies
