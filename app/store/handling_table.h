// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/records.h"

#include <optional>

//! SQL of what a team decides about its chats: Done, muted, spam. Use inside a Store job; call
//! inbox::touch() afterwards.
//!
//! Decisions are rows, and what a conversation shows is derived from them: of each axis the newest
//! of this console that the relay has not told back yet, else the last one that the relay has
//! told. So what an operator decides is there at once, and once everything is told every console
//! shows the same, as all of them are told the same in the same order. A message takes the effect
//! from every Done that was set without knowing of it.
namespace kidoku::store::handling {

//! Their numbers stand in the file.
enum class Axis { Done, Muted, Spam };

struct Decision
{
    QString uuid;
    ConversationId conversation;
    Axis axis = Axis::Done;
    bool on = true;
    QString by;
    Timestamp at;
    Timestamp until; //!< of Muted: not valid, for good
    // What it was made upon.
    Position upTo; //!< newest message that had come in
    MessageId message;
    qint64 seq = 0; //!< of the relay's last record that had been taken; 0: not known
    QString epoch;  //!< of the relay's log
};

//! Fills in what a decision about \a decision.conversation is made upon now.
void base(Database &database, Decision &decision);
//! By this console. \a told: nobody else is to hear of it, so it counts as told.
void decide(Database &database, const Decision &decision, bool told);
//! The relay tells it, as one of ours or of a colleague; \a epoch is that of its log now.
void confirm(Database &database, const Decision &decision, const QString &epoch);
//! The relay will never tell it. Returns whose it was.
[[nodiscard]] std::optional<ConversationId> withdraw(Database &database, const QString &uuid);
//! Records are missing from the stream: what the relay has taken and not told back may be among
//! them, and counts as told. Returns whose that was.
[[nodiscard]] QList<ConversationId> confirmTaken(Database &database, const AccountId &account);

//! A message has come in that a Done has to know of; \a seq is of its record. 0: nobody knows when
//! it came to the relay, so its place in the chat decides which Done knew of it.
void noteNews(Database &database, ConversationId id, Position position, qint64 seq);
//! The relay counts anew.
void forgetSequence(Database &database, const AccountId &account);

} // namespace kidoku::store::handling
