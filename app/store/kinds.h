// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>

//! The kinds and states that records of the store are of. Their numbers stand in the file: add
//! at the end of an enum, never change the order (tst_store_kinds holds them).
namespace kidoku::store {

Q_NAMESPACE

enum class ChatKind { User, Group, Room };
Q_ENUM_NS(ChatKind)

enum class MessageKind { Text, Image, Video, Audio, File, Location, Sticker, Unknown, System };
Q_ENUM_NS(MessageKind)

//! Which of LINE's two Mark as read APIs.
enum class ReadApi { Token, User };
Q_ENUM_NS(ReadApi)

//! What is known of the authenticity of the webhook a message came in.
enum class Proof { Verified, Repaired, Unverifiable };
Q_ENUM_NS(Proof)

//! Why a webhook's body is held instead of shown.
enum class HeldFor { FalseSignature, WrongDestination };
Q_ENUM_NS(HeldFor)

enum class LogWhat {
    MessageReceived,
    EventReceived, //!< args: LINE's event type
    DuplicateIgnored,
    SignatureFalse, //!< args: how many of one batch
    SignatureUnverifiable,
    WrongDestination, //!< args: destination (short)
    Quarantined,      //!< args: reason
    MarkRequested,    //!< args: the policy that asked for it; none: the operator
    MarkAttempt,      //!< one try: sending, then how it ended
    MarkCancelled,
    MarkCovered,     //!< a later mark of the same chat includes it
    MarkGaveUp,      //!< args: number of tries
    MarkRefusedHere, //!< nothing was sent; args: reason code, such as "NoReadToken"
    AlsoMarked,      //!< args: count: the old API marked messages that nobody had seen
    ReadByColleague, //!< args: operator
    AccountPaused,   //!< args: reason code
    AccountResumed,
    OutageBegan,
    OutageEnded, //!< args: seconds it took
    RelayConnected,
    RelayLost,        //!< args: trouble code, detail
    RelayGap,         //!< args: requested id, oldest id
    SequenceHole,     //!< args: expected, found
    ProfileFailed,    //!< args: reason code
    PreflightChanged, //!< args: verdict code
    StoreFailed,      //!< args: one line of reason
    ClockOff,         //!< args: seconds
    FaultInjected,    //!< demo; args: fault script
    HeldTaken,        //!< held webhooks fit now and were taken; args: how many
    HeldDropped,      //!< too many were held, the oldest went; args: how many
    KeyStoreFailed,   //!< args: fault code
    ActRefused,       //!< the relay will not tell the others; args: kind of the act
    ReplyWritten,     //!< args: number of bubbles
    ReplyAttempt,     //!< one try: sending, then how it ended; args: "reply" or "push", bubbles
    ReplyWithoutMark, //!< it went before its read mark, which took too long
    ReplyGaveUp,      //!< args: number of tries
    ReplyUncertain,   //!< nobody can tell whether the customer has it
    ReplyDiscarded,   //!< by the operator
    ReplyMarkedSent,  //!< by the operator, who knows that the customer has it
    ReplyPaused,      //!< args: reason code
    ReplyByColleague, //!< args: operator
};
Q_ENUM_NS(LogWhat)

enum class LogState { Info, Working, Succeeded, Retrying, Failed };
Q_ENUM_NS(LogState)

enum class LogDirection { Local, Incoming, Outgoing };
Q_ENUM_NS(LogDirection)

} // namespace kidoku::store
