// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/records.h"

//! The recorded facts of mark-as-read requests: the request, its attempts, and what operators
//! did to it. The state of a request is a fold over these (app/readmarks/fold.h).
namespace kidoku::store {

using core::AttemptId;
using core::ReadRequestId;

//! Never changed after it was written.
struct ReadRequest
{
    ReadRequestId id;
    AccountId account;
    ConversationId conversation;
    LineChatId chat;
    ReadApi api = ReadApi::Token;
    Position upTo; //!< newest message that the operator asked for
    MessageId upToMessage;
    core::Secret token; //!< new API only; kept so that a restart can go on
    Timestamp requestedAt;
    Timestamp holdUntil; //!< may be undone until then
    QString by;
};

//! One try. Written (open) before the bytes leave, closed with LINE's answer. An attempt that
//! stays open was cut by a crash: nobody knows whether LINE got it.
struct Attempt
{
    AttemptId id;
    ReadRequestId request;
    int number = 0; //!< from 1
    Timestamp startedAt;
    Timestamp finishedAt; //!< invalid while open
    QString verdict;      //!< name of line::Verdict
    QString reason;       //!< name of line::Reason
    int httpStatus = 0;
    QString lineRequestId;
    QString errorText; //!< redacted, one line
    core::Milliseconds latency{0};
    core::Milliseconds retryAfter{0}; //!< the wait that the answer asked for, 0 = none
    qint64 logRow = 0;                //!< the log entry that shows it
};

enum class ActionKind {
    Cancelled,  //!< undo while holding, or cancel while waiting
    SentNow,    //!< the hold was cut short
    RetryAsked, //!< "Retry now", also after it failed: the give-up time starts anew
    Covered,    //!< by the request in `other`, or by a colleague
    GaveUp,     //!< the give-up time passed
};

struct RequestAction
{
    ReadRequestId request;
    ActionKind kind = ActionKind::Cancelled;
    Timestamp at;
    QString by;
    ReadRequestId other; //!< of Covered; none when a colleague's mark covers it
    //! Number of the newest attempt at that time, 0 = none yet: the order of attempts and
    //! actions must not hang on a clock that may jump.
    int afterAttempt = 0;
};

struct RequestHistory
{
    ReadRequest request;
    QList<Attempt> attempts;
    QList<RequestAction> actions;
};

} // namespace kidoku::store
