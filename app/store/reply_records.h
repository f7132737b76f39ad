// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/records.h"

#include <QStringList>

//! What is recorded about replies to customers: what was written, every try to bring it to LINE,
//! every action of the operator. Their state is a fold over these. Plain values, any thread.
namespace kidoku::store {

using core::ReplyId;

//! By which of LINE's calls. Stored: the order stays.
enum class ReplyWay {
    Reply, //!< with the token of something the customer has sent: free
    Push,  //!< counts to the month's quota; has a retry key
};

struct OutgoingReply
{
    ReplyId id;
    AccountId account;
    ConversationId conversation;
    LineChatId chat;
    QStringList texts; //!< one to five bubbles
    Timestamp writtenAt;
    Timestamp markUntil; //!< waits for its read mark at most until then; invalid: does not
    QString by;
    QString retryKey;     //!< a uuid, made before the first byte leaves
    core::Secret token{}; //!< LINE's reply token, once it is this reply's own
    Timestamp tokenAt{};  //!< when LINE gave it
};

struct ReplyAttempt
{
    qint64 id = 0;
    ReplyId reply;
    int number = 0; //!< from 1
    ReplyWay way = ReplyWay::Push;
    Timestamp startedAt;
    Timestamp finishedAt; //!< invalid while it is under way, or was cut
    QString verdict;      //!< as line::codeOf()
    QString reason;
    bool uncertain = false; //!< nobody can tell whether LINE did it
    int httpStatus = 0;
    QString lineRequestId;
    QString errorText; //!< redacted, one line
    core::Milliseconds latency{0};
    core::Milliseconds retryAfter{0};
    qint64 logRow = 0;
};

//! Stored: the order stays.
enum class ReplyActionKind {
    Discarded,
    RetryAsked, //!< after a failure; same retry key
    SentAgain,  //!< as if it were new: new retry key, earlier tries count no more
    MarkedSent, //!< the operator knows that the customer has it
    Stopped,    //!< no more tries, although one may have got through
    GaveUp,
};

struct ReplyAction
{
    ReplyId reply;
    ReplyActionKind kind = ReplyActionKind::Discarded;
    Timestamp at;
    QString by;
    int afterAttempt = 0; //!< number of the newest attempt at that time, 0: none yet
};

struct ReplyHistory
{
    OutgoingReply reply;
    QList<ReplyAttempt> attempts;
    QList<ReplyAction> actions;
};

} // namespace kidoku::store
