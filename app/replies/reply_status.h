// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/answer.h"
#include "store/reply_records.h"

#include <QMetaType>

//! What is to be said about one reply right now: the result of the fold, and what only the
//! outbox knows (paused). Plain value.
namespace kidoku::replies {

enum class ReplyState {
    WaitingForMark, //!< its read mark goes first, at most until `until`
    Queued,         //!< next, or behind an earlier one of the same chat
    Paused,         //!< the account is paused, see `last`
    Sending,
    Waiting,   //!< retry at `until`
    Sent,      //!< LINE has accepted it
    Failed,    //!< the customer does not have it; see `last`, `gaveUp`, `tooOld`
    Uncertain, //!< the customer may have it: nothing is sent until the operator decides
    Discarded,
};

struct ReplyStatus
{
    core::AccountId account;
    core::ConversationId conversation;
    core::ReplyId reply;
    ReplyState state = ReplyState::Queued;
    store::ReplyWay way = store::ReplyWay::Push; //!< of the newest try
    int bubbles = 0;
    int attempts = 0;
    core::Timestamp until;
    line::Meaning last; //!< of the newest answered try; of the pause while Paused
    int httpStatus = 0;
    QString errorText; //!< redacted
    bool gaveUp = false;
    bool tooOld = false;      //!< LINE remembers a retry key for 24 hours
    bool storeFailed = false; //!< nothing can be recorded, so nothing is sent

    //! Goes on by itself.
    [[nodiscard]] bool isOpen() const { return state <= ReplyState::Waiting; }
    //! Waits for the operator.
    [[nodiscard]] bool needsOperator() const
    {
        return state == ReplyState::Failed || state == ReplyState::Uncertain;
    }
};

struct ReplyCounts
{
    int open = 0;
    int failed = 0; //!< and uncertain
    friend bool operator==(const ReplyCounts &, const ReplyCounts &) = default;
};

//! A reply that LINE has accepted: what the team's other consoles hear of it. Never its text.
struct SentReply
{
    QString id; //!< uuid
    core::ConversationId conversation;
    core::LineChatId chat;
    store::ReplyWay way = store::ReplyWay::Push;
    int bubbles = 0;
    core::Timestamp at;
};

} // namespace kidoku::replies

Q_DECLARE_METATYPE(kidoku::replies::ReplyStatus)
Q_DECLARE_METATYPE(kidoku::replies::ReplyCounts)
Q_DECLARE_METATYPE(kidoku::replies::SentReply)
