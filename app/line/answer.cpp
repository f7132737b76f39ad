// SPDX-License-Identifier: Apache-2.0
#include "answer.h"

#include "json_fields_p.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace kidoku::line {

namespace {

// Which calls a row is about. A set, so that one row can speak of several.
using Calls = unsigned;

constexpr Calls call(Endpoint endpoint)
{
    return 1U << static_cast<unsigned>(endpoint);
}

constexpr Calls everyCall = ~0U;
constexpr Calls tokenMark = call(Endpoint::MarkAsReadByToken);
constexpr Calls userMark = call(Endpoint::MarkAsReadByUser);
constexpr Calls anyMark = tokenMark | userMark;
constexpr Calls content = call(Endpoint::Content) | call(Endpoint::ContentPreview);
constexpr Calls replyCall = call(Endpoint::Reply);
constexpr Calls pushCall = call(Endpoint::Push);
constexpr Calls anyMessage = replyCall | pushCall;
// Paths without an id: a 404 there says that the base is wrong.
constexpr Calls fixedPath = anyMark | anyMessage | call(Endpoint::BotInfo) | call(Endpoint::Quota)
    | call(Endpoint::QuotaConsumption);

struct Statuses
{
    int first = 100;
    int last = 999;
};

constexpr Statuses anyStatus;

constexpr Statuses only(int status)
{
    return {status, status};
}

// What stands in x-relay-error: an answer that our own relay made.
struct RelayRow
{
    Calls calls;
    QLatin1String error; // empty: any other word
    Statuses statuses;
    Meaning meaning;
};

// What LINE said. `words` is how LINE's message begins, empty for any.
struct LineRow
{
    Calls calls;
    Statuses statuses;
    QLatin1String words;
    Meaning meaning;
};

struct TransportRow
{
    Transport transport;
    Meaning meaning;
};

// In all three tables the first row that fits decides.

constexpr std::array transportRows{
    TransportRow{Transport::Deadline, {Verdict::Retry, Reason::LineSilent}},
    TransportRow{Transport::ConnectionLost, {Verdict::Retry, Reason::Network}},
    TransportRow{Transport::NotConnected, {Verdict::Retry, Reason::Network}},
    TransportRow{Transport::TlsFailed, {Verdict::Retry, Reason::Tls}},
    TransportRow{Transport::Cancelled, {Verdict::Cancelled, Reason::Cancelled}},
    TransportRow{Transport::NoAddress, {Verdict::PauseAccount, Reason::WrongAddress}},
};

constexpr QLatin1String anyWord;

constexpr std::array relayRows{
    RelayRow{everyCall,
             QLatin1String("console_token"),
             anyStatus,
             {Verdict::PauseAccount, Reason::ConsoleTokenRefused}},
    RelayRow{everyCall,
             QLatin1String("no_line_token"),
             anyStatus,
             {Verdict::PauseAccount, Reason::AccessTokenRefused}},
    RelayRow{
        everyCall, QLatin1String("line_unreachable"), anyStatus, {Verdict::Retry, Reason::Network}},
    RelayRow{everyCall, QLatin1String("line_cut"), anyStatus, {Verdict::Retry, Reason::Network}},
    RelayRow{
        everyCall, QLatin1String("line_timeout"), anyStatus, {Verdict::Retry, Reason::LineSilent}},
    // The gateway does not know this path or does not like this id: others may succeed.
    RelayRow{everyCall & ~(anyMark | call(Endpoint::BotInfo)),
             QLatin1String("not_allowed"),
             only(404),
             {Verdict::Refused, Reason::WrongAddress}},
    // LINE has not been asked, so it has not said that there is no such user.
    RelayRow{everyCall, anyWord, only(404), {Verdict::PauseAccount, Reason::WrongAddress}},
    RelayRow{everyCall, anyWord, only(400), {Verdict::Refused, Reason::BadRequest}},
    RelayRow{everyCall, anyWord, only(401), {Verdict::PauseAccount, Reason::ConsoleTokenRefused}},
    // Who may mark but not reply goes on marking.
    RelayRow{anyMessage,
             QLatin1String("missing_scope"),
             only(403),
             {Verdict::Refused, Reason::Forbidden}},
    RelayRow{everyCall, anyWord, only(403), {Verdict::PauseAccount, Reason::ConsoleTokenRefused}},
};

constexpr QLatin1String invalidReplyToken("Invalid reply token");
constexpr QLatin1String monthlyLimit("You have reached your monthly limit");

constexpr std::array lineRows{
    LineRow{everyCall, only(200), anyWord, {Verdict::Done, Reason::None}},
    // LINE still prepares it: contentTranscoding() tells when it is there.
    LineRow{content, only(202), anyWord, {Verdict::Retry, Reason::LineFault}},
    LineRow{tokenMark, only(400), anyWord, {Verdict::Refused, Reason::InvalidReadToken}},
    LineRow{replyCall, only(400), invalidReplyToken, {Verdict::Refused, Reason::InvalidReplyToken}},
    LineRow{everyCall, only(400), anyWord, {Verdict::Refused, Reason::BadRequest}},
    LineRow{everyCall, only(401), anyWord, {Verdict::PauseAccount, Reason::AccessTokenRefused}},
    LineRow{userMark, only(403), anyWord, {Verdict::PauseAccount, Reason::NotApproved}},
    LineRow{tokenMark, only(403), anyWord, {Verdict::PauseAccount, Reason::Forbidden}},
    LineRow{everyCall, only(403), anyWord, {Verdict::Refused, Reason::Forbidden}},
    LineRow{fixedPath, only(404), anyWord, {Verdict::PauseAccount, Reason::WrongAddress}},
    LineRow{everyCall, only(404), anyWord, {Verdict::Refused, Reason::NotFound}},
    LineRow{pushCall, only(409), anyWord, {Verdict::Done, Reason::None}},
    LineRow{everyCall, only(410), anyWord, {Verdict::Refused, Reason::Gone}},
    LineRow{everyCall, only(413), anyWord, {Verdict::Refused, Reason::TooLarge}},
    LineRow{everyCall, only(415), anyWord, {Verdict::Refused, Reason::BadRequest}},
    LineRow{everyCall, only(429), monthlyLimit, {Verdict::Refused, Reason::QuotaReached}},
    LineRow{everyCall, only(429), anyWord, {Verdict::SlowDown, Reason::RateLimited}},
    LineRow{everyCall, {500, 599}, anyWord, {Verdict::Retry, Reason::LineFault}},
};

constexpr Meaning unexpected{Verdict::Refused, Reason::Unexpected};

bool covers(Statuses statuses, int status)
{
    return status >= statuses.first && status <= statuses.last;
}

template <typename Rows, typename Fits>
Meaning firstOf(const Rows &rows, Fits fits, Meaning otherwise)
{
    const auto row = std::find_if(rows.begin(), rows.end(), fits);
    return row != rows.end() ? row->meaning : otherwise;
}

Meaning byLine(Endpoint endpoint, const Answer &answer)
{
    return firstOf(
        lineRows,
        [&](const LineRow &row) {
            return (row.calls & call(endpoint)) && covers(row.statuses, answer.status)
                && answer.errorText.startsWith(row.words);
        },
        unexpected);
}

Meaning byRelay(Endpoint endpoint, const Answer &answer)
{
    return firstOf(
        relayRows,
        [&](const RelayRow &row) {
            return (row.calls & call(endpoint))
                && (row.error.isEmpty() || row.error == answer.relayError)
                && covers(row.statuses, answer.status);
        },
        byLine(endpoint, answer));
}

// What a 200 has to bring along: a mark nothing, content anything within its limit, all
// other calls a JSON object.
Meaning ofSuccess(Endpoint endpoint, const Answer &answer, Meaning done)
{
    if (call(endpoint) & anyMark)
        return done;
    // Somebody between us may have said it. The same key or token again tells.
    if ((call(endpoint) & anyMessage) && (answer.bodyTooLarge || !jsonObject(answer.body)))
        return {Verdict::Retry, Reason::Unexpected};
    if (answer.bodyTooLarge)
        return {Verdict::Refused, Reason::TooLarge};
    if (call(endpoint) & content)
        return done;
    return jsonObject(answer.body) ? done : unexpected;
}

} // namespace

bool isUncertain(const Answer &answer)
{
    switch (answer.transport) {
    case Transport::Deadline:
    case Transport::ConnectionLost:
    case Transport::Cancelled: // perhaps after it had left
        return true;
    case Transport::NotConnected:
    case Transport::TlsFailed:
    case Transport::NoAddress:
        return false;
    case Transport::Answered:
        break;
    }
    // Of its own answers the relay knows these two were given before anything left for LINE.
    const bool neverLeft = answer.relayError == QLatin1String("line_unreachable")
        || answer.relayError == QLatin1String("no_line_token");
    return (answer.status >= 500 || answer.status < 300) && !neverLeft;
}

Meaning meaningOf(Endpoint endpoint, const Answer &answer)
{
    if (answer.transport != Transport::Answered) {
        return firstOf(
            transportRows,
            [&](const TransportRow &row) { return row.transport == answer.transport; }, unexpected);
    }
    const Meaning meaning
        = answer.relayError.isEmpty() ? byLine(endpoint, answer) : byRelay(endpoint, answer);
    return meaning.verdict == Verdict::Done ? ofSuccess(endpoint, answer, meaning) : meaning;
}

} // namespace kidoku::line
