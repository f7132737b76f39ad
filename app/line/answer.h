// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

//! What an answer of LINE's API means and what to do about it: the table of the reference's
//! "Status codes" and "Error responses", as data in answer.cpp. Plain values, any thread.
namespace kidoku::line {

enum class Endpoint {
    MarkAsReadByToken, //!< POST /v2/bot/chat/markAsRead
    MarkAsReadByUser,  //!< POST /v2/bot/message/markAsRead
    BotInfo,
    UserProfile,
    GroupMemberProfile,
    RoomMemberProfile,
    GroupSummary,
    Content,
    ContentPreview,
    Reply,            //!< POST /v2/bot/message/reply
    Push,             //!< POST /v2/bot/message/push, always with a retry key
    Quota,            //!< GET /v2/bot/message/quota
    QuotaConsumption, //!< GET /v2/bot/message/quota/consumption
    ContentTranscoding,
    WebhookEndpoint, //!< GET /v2/bot/channel/webhook/endpoint; 404: none is registered
    WebhookTest,     //!< POST /v2/bot/channel/webhook/test
};

//! How a call ended on the wire.
enum class Transport {
    Answered,       //!< there is an HTTP status
    Deadline,       //!< our total deadline passed; LINE may have done it
    ConnectionLost, //!< cut after the request was written; LINE may have done it
    NotConnected,   //!< refused, no route, no DNS: LINE has not seen it
    TlsFailed,      //!< certificate not accepted: nothing was sent
    Cancelled,      //!< by us
    NoAddress,      //!< the configured base is no http(s) address: nothing was sent
};

//! What the caller should do.
enum class Verdict {
    Done,         //!< 200 (or 409 on a push: its retry key was accepted before): it happened
    Retry,        //!< LINE's or the net's trouble: the same again after a while
    SlowDown,     //!< 429: the same again, and fewer per second
    Refused,      //!< this request will never succeed
    PauseAccount, //!< nothing of this account will succeed until somebody fixes the cause
    Cancelled,
};

//! Why, in words that the user interface can translate and offer a remedy for.
enum class Reason {
    None,
    LineFault,  //!< 5xx
    LineSilent, //!< deadline
    Network,    //!< not connected, or cut
    Tls,
    RateLimited,
    InvalidReadToken,    //!< 400 on the new endpoint: token invalid or of another bot
    InvalidReplyToken,   //!< 400 of a reply: its token was used before, or is too old
    BadRequest,          //!< any other 400
    AccessTokenRefused,  //!< 401 from LINE
    ConsoleTokenRefused, //!< 401/403 by the relay itself (header x-relay-error)
    NotApproved,         //!< 403 of the old endpoint
    Forbidden,           //!< 403 of another one
    WrongAddress,        //!< 404 on a path that always exists, or by the relay itself
    NotFound,            //!< 404 of a user, member or content
    Gone,
    TooLarge,
    Unexpected, //!< anything else, also 200 with a body that is no JSON, and redirects
    QuotaReached,
    Cancelled,
};

struct Answer
{
    Transport transport = Transport::Cancelled;
    int status = 0;                            //!< HTTP status when transport is Answered
    QByteArray body;                           //!< bounded; see Client
    bool bodyTooLarge = false;                 //!< the body passed its limit and was dropped
    QString requestId;                         //!< x-line-request-id, for LINE's support
    QString relayError;                        //!< x-relay-error when our relay answered by itself
    std::optional<core::Timestamp> serverDate; //!< the Date header, whole seconds
    std::optional<core::Milliseconds> retryAfter; //!< the Retry-After header, seconds or a date
    core::Milliseconds latency{0};
    QString errorText; //!< LINE's `message`, or the transport's words; secrets struck out, one line
};

struct Meaning
{
    Verdict verdict = Verdict::Refused;
    Reason reason = Reason::None;
    friend bool operator==(const Meaning &, const Meaning &) = default;
};

//! Of an \a answer that is not Done: nobody can tell whether LINE has done what was asked for. It
//! was cut, it timed out, or it is a 5xx, after which LINE may have sent a message all the same
//! [docs/messaging-api/retrying-api-request].
[[nodiscard]] bool isUncertain(const Answer &answer);

//! The one table. A 200 of a mark whose body is not a JSON object is Done (LINE said 200), while
//! a 200 of a read call without JSON is Unexpected, and one of a message is tried again: it is
//! safe by its retry key, or by its token.
[[nodiscard]] Meaning meaningOf(Endpoint endpoint, const Answer &answer);

} // namespace kidoku::line
