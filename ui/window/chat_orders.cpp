// SPDX-License-Identifier: Apache-2.0
#include "chat_orders.h"

#include "models/conversation_list_model.h"

namespace kidoku::ui {

ChatOrders::ChatOrders(const models::ConversationListModel &list, const core::Clock &clock,
                       InboxOf inboxOf, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_clock(clock)
    , m_inboxOf(std::move(inboxOf))
{}

void ChatOrders::forEach(const Ids &ids, const Order &order)
{
    for (const core::ConversationId id : ids) {
        const auto record = m_list.stored(id);
        if (!record)
            continue;
        if (inbox::Inbox *inbox = m_inboxOf(record->account))
            order(*inbox, *record);
    }
}

void ChatOrders::setDone(const Ids &ids, bool done)
{
    forEach(ids, [done](inbox::Inbox &inbox, const store::Conversation &record) {
        if (record.done != done)
            inbox.setDone(record.id, done);
    });
}

void ChatOrders::setFlagged(const Ids &ids, bool flagged)
{
    forEach(ids, [flagged](inbox::Inbox &inbox, const store::Conversation &record) {
        if (record.flagged != flagged)
            inbox.setFlagged(record.id, flagged);
    });
}

void ChatOrders::mute(const Ids &ids, std::optional<core::Milliseconds> time)
{
    const core::Timestamp until = time ? m_clock.now() + *time : core::Timestamp();
    forEach(ids, [until](inbox::Inbox &inbox, const store::Conversation &record) {
        inbox.setMuted(record.id, true, until);
    });
}

void ChatOrders::unmute(const Ids &ids)
{
    forEach(ids, [](inbox::Inbox &inbox, const store::Conversation &record) {
        if (record.muted)
            inbox.setMuted(record.id, false);
    });
}

void ChatOrders::setSpam(const Ids &ids, bool spam)
{
    forEach(ids, [spam](inbox::Inbox &inbox, const store::Conversation &record) {
        if (record.spam != spam)
            inbox.setSpam(record.id, spam);
    });
}

void ChatOrders::toggleDone(const Ids &ids)
{
    const ChatCounts counts = countsOf(ids);
    setDone(ids, counts.done < counts.chats);
}

void ChatOrders::toggleMuted(const Ids &ids)
{
    const ChatCounts counts = countsOf(ids);
    if (counts.muted < counts.chats)
        mute(ids);
    else
        unmute(ids);
}

void ChatOrders::toggleSpam(const Ids &ids)
{
    const ChatCounts counts = countsOf(ids);
    setSpam(ids, counts.spam < counts.chats);
}

ChatCounts ChatOrders::countsOf(const Ids &ids) const
{
    ChatCounts counts;
    const core::Timestamp now = m_clock.now();
    for (const core::ConversationId id : ids) {
        const auto record = m_list.stored(id);
        if (!record)
            continue;
        ++counts.chats;
        counts.unread += record->unread > 0 ? 1 : 0;
        counts.flagged += record->flagged ? 1 : 0;
        counts.done += record->done ? 1 : 0;
        counts.muted += record->isMuted(now) ? 1 : 0;
        counts.spam += record->spam ? 1 : 0;
    }
    return counts;
}

ChatOrders::Ids ChatOrders::unreadOf(const Ids &ids) const
{
    Ids unread;
    for (const core::ConversationId id : ids) {
        const auto record = m_list.stored(id);
        if (record && record->unread > 0)
            unread.append(id);
    }
    return unread;
}

} // namespace kidoku::ui
