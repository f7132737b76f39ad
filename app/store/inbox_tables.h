// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/records.h"
#include "store/store.h"

#include <optional>

//! SQL of conversations, messages, events, cursors and quarantine. Use inside a Store job. Every
//! writing function reports what it changed; counters (unseen, unread) are recomputed from the
//! rows, never counted up by hand.
namespace kidoku::store::inbox {

struct NewEvent
{
    WebhookEventId id;
    Timestamp at;         //!< LINE's clock
    Timestamp receivedAt; //!< ours
    QString type;
    QByteArray raw; //!< as LINE wrote it; stored by packRaw()
    Proof proof = Proof::Verified;
};

struct Chat
{
    AccountId account;
    ChatKind kind = ChatKind::User;
    LineChatId id;
};

//! False when this event is known already (redelivery, resume): then nothing else of it may be
//! applied.
[[nodiscard]] bool addEvent(Database &database, const AccountId &account, const NewEvent &event);
//! This telling of a known event is proved and the one that is stored is not: it takes its place.
//! False when there is none such.
[[nodiscard]] bool proveEvent(Database &database, const AccountId &account, const NewEvent &event);
[[nodiscard]] ConversationId conversationOf(Database &database, const Chat &chat);

//! Stores the row (Message::row is given). \a token is kept beside it. Call touch() once per
//! conversation at the end of a batch; what it means for a done chat, say by handling::noteNews().
//! False when a message with this id is known: nothing is added. If it was unsent before it
//! came, only its place and kind are taken over; \a message is the row as it is now.
bool addMessage(Database &database, Message &message, const core::Secret &token);
//! Puts \a message, which is proved, in the place of a row of the same message id, else of the
//! same event, that was never proved. Returns what stood there; none when there is no such row.
//! What was unsent stays without content.
[[nodiscard]] std::optional<Message> replaceUnproven(Database &database, Message &message,
                                                     const core::Secret &token);
//! A done conversation is open again.
void reopen(Database &database, ConversationId id);
//! Drops text, detail, token and the raw event's content; returns the row as it is now. None
//! when the message is not known: add a row without content with unsentAt set in its place.
[[nodiscard]] std::optional<Message> unsend(Database &database, const AccountId &account,
                                            const MessageId &id, Timestamp at);
//! \a at is the time of the event that says so; an older event than the last one is ignored.
void setBlocked(Database &database, ConversationId id, bool blocked, Timestamp at);
//! Never goes back; false when nothing has changed.
bool setSeen(Database &database, ConversationId id, Position upTo);
void setFlagged(Database &database, ConversationId id, bool flagged);
//! What has come in until now waits for nobody then; all of it does again once it is not done.
void setDone(Database &database, ConversationId id, bool done);
//! \a until not valid: for good.
void setMuted(Database &database, ConversationId id, bool muted, Timestamp until);
void setSpam(Database &database, ConversationId id, bool spam);

//! Records a Read; never goes back. Returns how many messages it newly covers, and of these
//! how many nobody had seen here. The relay's record of our own mark may come first: the same
//! Read told again by this console within two minutes then still counts as the one that covers.
struct ReadEffect
{
    int messages = 0;
    int unseen = 0;
    int freshUnseen = 0; //!< without those that the relay's record had covered first
};
ReadEffect addRead(Database &database, const ReadFact &fact);

//! Recomputes last, preview, unseen, unread of these and puts them into \a changes; those
//! without any row are left out, as they are from the list.
void touch(Database &database, const QList<ConversationId> &ids, ChangeSet &changes);

//! Newest first, for the list: \a before is exclusive, none = from the newest.
[[nodiscard]] QList<Conversation> conversations(Database &database,
                                                std::optional<Conversation> before, int limit);
[[nodiscard]] std::optional<Conversation> conversation(Database &database, ConversationId id);
[[nodiscard]] std::optional<ConversationId> findConversation(Database &database,
                                                             const AccountId &account,
                                                             const LineChatId &chat);
//! Oldest first within the page. Page backwards with `before`, forwards with `after`.
struct Page
{
    std::optional<Position> before;
    std::optional<Position> after;
    int limit = 100;
};
[[nodiscard]] QList<Message> messages(Database &database, ConversationId id, const Page &page);
[[nodiscard]] std::optional<Message> findMessage(Database &database, const AccountId &account,
                                                 const MessageId &id);

//! The newest message that can be marked; position and id are not valid when there is none.
struct NewestMessage
{
    Position position;
    MessageId message;
};
[[nodiscard]] NewestMessage newestIncoming(Database &database, ConversationId id);
//! The same of those that came in a webhook that was proved.
[[nodiscard]] NewestMessage newestProven(Database &database, ConversationId id);

//! The newest read token at or before \a upTo, and whose it is.
struct TokenAt
{
    core::Secret token;
    MessageId message;
    Position position;
};
[[nodiscard]] std::optional<TokenAt> tokenUpTo(Database &database, ConversationId id,
                                               Position upTo);

struct Cursor
{
    QByteArray id; //!< the relay's, empty = from the start
    qint64 seq = 0;
    QString epoch;
};
[[nodiscard]] Cursor cursor(Database &database, const AccountId &account);
void setCursor(Database &database, const AccountId &account, const Cursor &cursor);

//! What could not be understood, kept for support. Bounded: the oldest beyond 10,000 rows go,
//! and of each at most the first 16 KiB are kept.
void quarantine(Database &database, const AccountId &account, Timestamp at, const QString &reason,
                const QByteArray &bytes);

} // namespace kidoku::store::inbox
