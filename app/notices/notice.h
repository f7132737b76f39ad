// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/quiet_hours.h"
#include "store/records.h"

#include <QHash>
#include <QSet>

//! What is to be told, as facts; the words are made where it is shown. Plain values.
namespace kidoku::notices {

enum class NoticeKind { Message, Summary, MarksFailed, AccountPaused, RelaySilent };

enum class Sound {
    None,
    First, //!< somebody new waits
    More,  //!< more of the same
    Tick,  //!< the conversation is before the operator's eyes
};

struct Notice
{
    QString key; //!< one that is shown with the same key takes the place of the former
    NoticeKind kind = NoticeKind::Message;
    core::AccountId account;
    core::ConversationId conversation;
    store::Conversation record;                            //!< of Message
    store::MessageKind content = store::MessageKind::Text; //!< of the newest message
    QString text; //!< of the newest message; empty once it was unsent
    int messages = 0;
    int chats = 0;
    int marks = 0;
    bool reminder = false; //!< told again because nobody has looked
};

struct Order
{
    enum class Do { Show, Withdraw, Sound };
    Do what = Do::Show;
    Notice notice; //!< of Withdraw the key only; of Sound nothing
    Sound sound = Sound::None;
};

//! What the user has set.
struct Rules
{
    bool held = false; //!< nothing is told for now; what still waits is told afterwards
    bool messages = true;
    bool failures = true;
    bool pauses = true;
    bool relay = true;
    bool reminder = true;
    QuietHours quiet;
    QSet<core::AccountId> muted; //!< accounts whose messages nobody is told of
    //! Chats whose messages are not told of here until then; the team's Mute is in the record.
    QHash<core::ConversationId, core::Timestamp> quietChats;
    QSet<core::AccountId> readOnArrival; //!< there, that a message is Read says nothing
    friend bool operator==(const Rules &, const Rules &) = default;
};

} // namespace kidoku::notices
