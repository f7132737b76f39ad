// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/secret.h"
#include "store/kinds.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

//! What the console remembers, as values: conversations, messages, read facts. Everything shown
//! is derived from these records; nothing here is a widget's state. Plain values, any thread.
namespace kidoku::store {

using core::AccountId;
using core::ConversationId;
using core::LineChatId;
using core::MessageId;
using core::Timestamp;
using core::WebhookEventId;

//! Where a message stands in its conversation: by LINE's event time, then by LINE's message id
//! read as a number (0 when it is none). The default stands before everything.
struct Position
{
    qint64 at = 0; //!< ms since 1970
    qint64 tie = 0;
    [[nodiscard]] bool isValid() const { return at > 0; }
    friend auto operator<=>(const Position &, const Position &) = default;
};
[[nodiscard]] Position positionOf(Timestamp at, const MessageId &id);

//! One row of a thread: a message in or out, or a System row for another event.
struct Message
{
    qint64 row = 0; //!< key in the store
    ConversationId conversation;
    WebhookEventId eventId;
    MessageId id; //!< empty for System rows
    Position position;
    MessageKind kind = MessageKind::Unknown;
    bool incoming = true;
    LineChatId sender; //!< who wrote it in a group or room
    QString text;      //!< text; sticker's keyword; file name; place; event type of a System row
    QByteArray detail; //!< small JSON object of the rest (duration, size, …), no tokens
    bool hasReadToken = false;
    Proof proof = Proof::Verified;
    Timestamp unsentAt; //!< valid once the customer has unsent it; text and detail are gone then

    //! Another module answers this chat: shown, and nothing else.
    [[nodiscard]] bool isStandby() const
    {
        // Within a string of the object the quotes are escaped, so this is its own key.
        return detail.contains("\"standby\":true");
    }
    //! Only these can be unread or marked. What was unsent is gone from the customer's chat too.
    [[nodiscard]] bool countsAsUnread() const
    {
        return incoming && kind != MessageKind::System && !unsentAt.isValid() && !isStandby();
    }
};

//! Unseen and unread messages are counted up to here.
inline constexpr int countLimit = 1000;

//! A conversation with the facts that its list row and header are made of.
struct ConversationFacts
{
    ConversationId id;
    ChatKind kind = ChatKind::User;

    Position last; //!< newest row of the thread
    MessageKind previewKind = MessageKind::Text;
    bool previewIncoming = true;
    bool previewUnsent = false; //!< the newest message was unsent; preview is empty then

    // Seen: a fact of this operator only; LINE knows nothing of it.
    Position seenUpTo;
    int unseen = 0;       //!< incoming messages after seenUpTo; countLimit means "or more"
    bool flagged = false; //!< "mark unread", local

    // Read: what the customer was shown. Only ever set by LINE's 200.
    Position readUpTo;
    int unread = 0; //!< incoming messages after readUpTo; countLimit means "or more"
    Timestamp readAt;
    ReadApi readApi = ReadApi::Token;
    Position lastIncoming; //!< newest message that can be marked
    Position lastToken;    //!< newest message that carries a read token

    // Done, muted, spam: how the team handles the chat. Where the relay carries acts, they are the
    // same on all its consoles; seen and flagged are each operator's own.
    // Done: handled. A new incoming message opens it again.
    bool done = false;
    Timestamp doneAt;      //!< not valid: not known
    bool blocked = false;  //!< the customer has unfollowed (blocked) the account
    bool muted = false;    //!< shown, but counted nowhere as unread, and nobody is notified
    bool spam = false;     //!< shown in its own view only
    Timestamp mutedUntil;  //!< when muted ends by itself; not valid: never
    Position waitingSince; //!< oldest incoming message neither answered nor set done

    [[nodiscard]] bool isMuted(Timestamp now) const
    {
        return muted && (!mutedUntil.isValid() || now < mutedUntil);
    }
};

//! A user, a group or a room of one account, and what is said of it in words.
struct Conversation : ConversationFacts
{
    AccountId account;
    LineChatId chat;
    QString name; //!< empty until LINE told it
    QString pictureUrl;
    QString preview; //!< of the newest message; one line, bounded
    QString readBy;
    QString doneBy; //!< who has set it, while it is done; empty: not known
};

//! In the place of a name: who shows the relay the token that all consoles share, so that nobody
//! knows which colleague it was.
inline constexpr QLatin1String unnamedColleague("console");

//! A Read that LINE has answered with 200.
struct ReadFact
{
    ConversationId conversation;
    Position upTo;
    Timestamp at;
    QString by;
    ReadApi api = ReadApi::Token;
    bool ownConsole = true; //!< false: learnt from the relay's read record
};

} // namespace kidoku::store

Q_DECLARE_METATYPE(kidoku::store::Conversation)
Q_DECLARE_METATYPE(kidoku::store::Message)
