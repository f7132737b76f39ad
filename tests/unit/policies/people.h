// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/decider.h"
#include "support/manual_clock.h"

#include <QTest>

//! Chats and messages for the rules of policies.
namespace kidoku::testing {

//! A chat with one message that the customer still sees as unread.
inline store::Conversation unreadChat(qint64 id, store::Position newest)
{
    store::Conversation chat;
    chat.id = {id};
    chat.account = {QStringLiteral("shop-a")};
    chat.last = newest;
    chat.lastIncoming = newest;
    chat.lastToken = newest;
    chat.unread = 1;
    return chat;
}

inline store::Message messageAt(const store::Conversation &chat, store::Position position)
{
    store::Message message;
    message.conversation = chat.id;
    message.position = position;
    message.kind = store::MessageKind::Text;
    message.hasReadToken = true;
    return message;
}

} // namespace kidoku::testing
