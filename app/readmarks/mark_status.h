// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "line/answer.h"
#include "store/mark_records.h"

#include <QList>
#include <QMetaType>

//! What is to be said about a conversation's mark-as-read request right now: the result of the
//! fold plus what only the queue knows (paused, outage). Plain value.
namespace kidoku::readmarks {

enum class MarkState {
    None,    //!< no request, or its story is over and told by the Read fact
    Holding, //!< can be undone until `until`
    Queued,  //!< waits for its turn
    Paused,  //!< the account is paused, see reason
    Sending,
    Waiting,        //!< retry at `until`
    WaitingForLine, //!< LINE is out for everybody; another request probes it
    Read,           //!< LINE answered 200
    Covered,        //!< a later request includes it
    Failed,         //!< refused, or gave up; see reason
    Cancelled,
};

struct MarkStatus
{
    core::ConversationId conversation;
    core::ReadRequestId request;
    MarkState state = MarkState::None;
    store::ReadApi api = store::ReadApi::Token;
    store::Position upTo;
    core::Timestamp until; //!< end of the hold, or next try
    core::Timestamp givesUpAt;
    int attempts = 0;   //!< made so far
    line::Meaning last; //!< of the newest closed attempt; of the pause while Paused
    int httpStatus = 0; //!< of the newest closed attempt
    QString errorText;  //!< redacted
    bool gaveUp = false;
    bool held = false;        //!< Paused, by the operator himself
    int inLine = 0;           //!< how many of the account wait; 0: not asked for
    bool storeFailed = false; //!< nothing can be recorded (disk full …), so nothing is sent

    //! On its way: neither over nor failed.
    [[nodiscard]] bool isOpen() const
    {
        return state >= MarkState::Holding && state <= MarkState::WaitingForLine;
    }
};

//! A mark that LINE has just answered with 200, with all that other consoles need to hear.
struct MarkedRead
{
    core::AccountId account;
    core::ConversationId conversation;
    core::LineChatId chat;
    store::ReadApi api = store::ReadApi::Token;
    store::Position upTo;        //!< the token's message (new API), else the time of LINE's answer
    core::MessageId upToMessage; //!< the token's message; empty with the old API
    core::Timestamp at;          //!< when LINE answered
    QString by;
    int messages = 0;   //!< newly covered
    int alsoUnseen = 0; //!< of these, not seen by anybody here (old API)
};

struct MarkCounts
{
    int waiting = 0; //!< all open ones
    int failed = 0;
};

} // namespace kidoku::readmarks

Q_DECLARE_METATYPE(kidoku::readmarks::MarkStatus)
Q_DECLARE_METATYPE(kidoku::readmarks::MarkedRead)
Q_DECLARE_METATYPE(kidoku::readmarks::MarkCounts)
