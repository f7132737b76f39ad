// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "thread_model.h"

#include <memory>
#include <vector>

namespace kidoku::models {

//! A message with what its detail says about its place in the thread, read once.
struct WindowMessage : store::Message
{
    explicit WindowMessage(const store::Message &message);

    QList<core::LineChatId> people; //!< who wrote it or joined, in a group
    QString imageSet;               //!< id, empty for all but images of a set
    core::MessageId quoted;
    bool standby = false;
    OutgoingState state = OutgoingState::None;
};
using MessagePtr = std::shared_ptr<const WindowMessage>;

//! The part of a conversation that is in memory, oldest first. A message is replaced, never
//! changed, so whoever holds one keeps what it was.
class MessageWindow
{
public:
    [[nodiscard]] bool isEmpty() const { return m_messages.empty(); }
    [[nodiscard]] int size() const { return static_cast<int>(m_messages.size()); }
    [[nodiscard]] const std::vector<MessagePtr> &messages() const { return m_messages; }
    [[nodiscard]] store::Position oldest() const { return m_messages.front()->position; }
    [[nodiscard]] store::Position newest() const { return m_messages.back()->position; }

    void clear() { m_messages.clear(); }
    //! New or changed; true when it was new.
    bool put(const store::Message &message);
    void remove(const store::Message &message);
    [[nodiscard]] bool contains(const store::Message &message) const;
    //! Whether the message at \a place would stand inside: nothing unloaded can be there.
    [[nodiscard]] bool holds(store::Position place) const;
    //! Drops what is beyond \a limit at that end; true when something was dropped.
    bool dropOldest(int limit);
    bool dropNewest(int limit);

private:
    [[nodiscard]] std::vector<MessagePtr>::const_iterator place(
        const store::Message &message) const;

    std::vector<MessagePtr> m_messages;
};

//! What decides where dividers stand and what captions say.
struct ThreadFacts
{
    store::Conversation conversation;
    store::Position seenAtOpen;
    core::Timestamp now;
    bool hasOlder = false;
    bool hasNewer = false;
};

//! One row, with everything that can change about it.
struct ThreadItem
{
    ThreadRow row = ThreadRow::Message;
    //! The message, or the one that a day row or divider stands before (none: at the end). Of
    //! several images in one row the newest.
    MessagePtr message;
    bool isNew = false;
    bool isRead = false;
    bool tellsReadTime = false;     //!< the newest read one does
    QString text;                   //!< of dividers
    bool startsRun = false;         //!< the one before is of somebody else
    std::vector<MessagePtr> images; //!< a set in one row, oldest first; else empty

    //! Items of the same kind about the same message are the same row, whatever they say.
    [[nodiscard]] std::pair<int, qint64> identity() const
    {
        const MessagePtr &first = images.empty() ? message : images.front();
        return {static_cast<int>(row), first ? first->row : 0};
    }
    friend bool operator==(const ThreadItem &, const ThreadItem &) = default;
};

//! The rows of a window: messages, with days and dividers between. Pure.
[[nodiscard]] std::vector<ThreadItem> threadRows(const MessageWindow &window,
                                                 const ThreadFacts &facts);

} // namespace kidoku::models
