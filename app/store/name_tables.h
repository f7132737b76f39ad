// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/records.h"

#include <QHash>

//! SQL of the names of users, groups and members. Use inside a Store job; call inbox::touch()
//! for the conversations whose names have changed.
namespace kidoku::store::inbox {

void setName(Database &database, ConversationId id, const QString &name, const QString &pictureUrl);
//! A member's row is made by noteMember() or here.
void setMemberName(Database &database, ConversationId id, const LineChatId &member,
                   const QString &name, const QString &pictureUrl = {});
//! This member of a group or room has written; does nothing when he is known.
void noteMember(Database &database, ConversationId id, const LineChatId &member);
struct Member
{
    QString name;
    QString pictureUrl; //!< empty: none
    friend bool operator==(const Member &, const Member &) = default;
};
//! Only those that have a name.
[[nodiscard]] QHash<LineChatId, Member> members(Database &database, ConversationId id);

//! Somebody whose name LINE should be asked for.
struct Nameless
{
    ConversationId conversation;
    ChatKind kind = ChatKind::User;
    LineChatId chat;
    LineChatId member; //!< empty: the conversation itself
};
//! Conversations, newest first, then members; without those that need not be asked for yet.
//! Rooms have no name of their own, so only their members are here.
[[nodiscard]] QList<Nameless> nameless(Database &database, const AccountId &account, Timestamp now,
                                       int limit);
//! The same for one conversation and its members.
[[nodiscard]] QList<Nameless> namelessIn(Database &database, ConversationId id, Timestamp now,
                                         int limit);
//! LINE does not know him (404): not again before \a until.
void askNameAfter(Database &database, const Nameless &who, Timestamp until);

} // namespace kidoku::store::inbox
