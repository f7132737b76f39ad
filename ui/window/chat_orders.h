// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inbox/inbox.h"
#include "ui/chat/selection_summary.h"

#include <QObject>

#include <functional>

namespace kidoku::models {
class ConversationListModel;
}

//! What the operator orders about chats other than read marks: done, flagged, muted, spam; for one
//! or for several at once. All of it stays on this side; LINE and the customer learn nothing. GUI
//! thread.
namespace kidoku::ui {

class ChatOrders : public QObject
{
    Q_OBJECT

public:
    using Ids = QList<core::ConversationId>;
    //! The inbox that an account's chats are kept by; none for an account that is gone.
    using InboxOf = std::function<inbox::Inbox *(const core::AccountId &)>;

    //! All outlive this.
    ChatOrders(const models::ConversationListModel &list, const core::Clock &clock, InboxOf inboxOf,
               QObject *parent = nullptr);

    void setDone(const Ids &ids, bool done);
    void setFlagged(const Ids &ids, bool flagged);
    //! \a time none: until it is taken back.
    void mute(const Ids &ids, std::optional<core::Milliseconds> time = {});
    void unmute(const Ids &ids);
    void setSpam(const Ids &ids, bool spam);

    //! The other way round when all of them are so already.
    void toggleDone(const Ids &ids);
    void toggleMuted(const Ids &ids);
    void toggleSpam(const Ids &ids);

    [[nodiscard]] ChatCounts countsOf(const Ids &ids) const;
    //! Those that the customer still sees as unread.
    [[nodiscard]] Ids unreadOf(const Ids &ids) const;

private:
    using Order = std::function<void(inbox::Inbox &inbox, const store::Conversation &record)>;
    void forEach(const Ids &ids, const Order &order);

    const models::ConversationListModel &m_list;
    const core::Clock &m_clock;
    InboxOf m_inboxOf;
};

} // namespace kidoku::ui
