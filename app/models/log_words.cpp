// SPDX-License-Identifier: Apache-2.0
#include "reply_words.h"
#include "state_text.h"
#include "words_p.h"

#include "core/text.h"
#include "readmarks/codes.h"
#include "readmarks/queue.h"

#include <array>
#include <utility>

namespace kidoku::models {

namespace {

using store::LogEntry;
using store::LogState;
using store::LogWhat;

constexpr qsizetype maxArgument = 120; // arguments may come from outside

QString argument(const LogEntry &entry, int index)
{
    return core::singleLine(entry.args.value(index), maxArgument);
}

line::Reason reasonIn(const QString &code)
{
    return code.isEmpty() ? line::Reason::None : readmarks::reasonOf(code);
}

QString attempt(const LogEntry &entry)
{
    const line::Reason reason = reasonIn(entry.reason);
    switch (entry.state) {
    case LogState::Info:
    case LogState::Working:
        return Words::tr("Marking as read…");
    case LogState::Succeeded:
        return Words::tr("Marked as read (%n messages)", nullptr, entry.messages);
    case LogState::Retrying:
        if (reason == line::Reason::LineSilent)
            return Words::tr("Mark as read timed out, will retry");
        if (reason == line::Reason::Network)
            return Words::tr("Mark as read found no connection, will retry");
        if (reason == line::Reason::RateLimited)
            return Words::tr("LINE asks us to slow down, will retry");
        return Words::tr("Mark as read failed, will retry");
    case LogState::Failed:
        break;
    }
    const QString why = describe(reason, entry.httpStatus, entry.account.value).title;
    return why.isEmpty() ? Words::tr("Mark as read refused")
                         : Words::tr("Mark as read refused: %1").arg(why);
}

QString policy(const LogEntry &entry)
{
    using readmarks::Asker;
    switch (readmarks::askerOf(entry.args.value(0))) {
    case Asker::OnReply:
        return Words::tr("on reply", "policy of read marks");
    case Asker::OnDone:
        return Words::tr("on Done", "policy of read marks");
    case Asker::AfterSeconds:
        return Words::tr("after a time in view", "policy of read marks");
    case Asker::OnArrival:
        return Words::tr("on arrival", "policy of read marks");
    case Asker::Operator:
        break;
    }
    return {};
}

QString requested(const LogEntry &entry)
{
    const QString by = policy(entry);
    //: %1 is "on Done", "on reply" …
    return by.isEmpty() ? Words::tr("Mark as read requested")
                        : Words::tr("Marked by policy: %1").arg(by);
}

QString refusedHere(const LogEntry &entry)
{
    using readmarks::RequestRefusal;
    for (const auto refusal : {RequestRefusal::NothingToMark, RequestRefusal::NoReadToken,
                               RequestRefusal::GroupWithOldApi, RequestRefusal::StoreFailed}) {
        if (entry.args.value(0) == readmarks::codeOf(refusal))
            return Words::tr("Not sent: %1").arg(describe(refusal).title);
    }
    return Words::tr("Not sent: %1").arg(argument(entry, 0));
}

QString withReason(const QString &plain, const LogEntry &entry)
{
    const QString why = describe(reasonIn(entry.args.value(0)), 0, entry.account.value).title;
    return why.isEmpty() ? plain : Words::tr("%1: %2", "what happened: why").arg(plain, why);
}

QString preflight(const LogEntry &entry)
{
    const QString verdict = entry.args.value(0);
    if (verdict == QLatin1String("Works"))
        return Words::tr("Account checked: read marks work");
    if (verdict == QLatin1String("AutomaticRead"))
        return Words::tr("Account checked: LINE marks everything read by itself");
    if (verdict == QLatin1String("OldApiWithChat"))
        return Words::tr("Account checked: the old read API does not work while Chat is on");
    if (verdict == QLatin1String("TokenRefused"))
        return Words::tr("Account checked: LINE refused the channel token");
    return Words::tr("Account could not be checked");
}

QString withDetail(const QString &plain, const QString &detail)
{
    return detail.isEmpty() ? plain : Words::tr("%1: %2", "what happened: why").arg(plain, detail);
}

// Reason phrases of RFC 9110 and 6585 for what LINE and the relay answer; they are names, not
// prose, and stay English.
QString httpText(int status)
{
    static constexpr std::array phrases{
        std::pair{200, QLatin1String("OK")},
        std::pair{400, QLatin1String("Bad Request")},
        std::pair{401, QLatin1String("Unauthorized")},
        std::pair{403, QLatin1String("Forbidden")},
        std::pair{404, QLatin1String("Not Found")},
        std::pair{405, QLatin1String("Method Not Allowed")},
        std::pair{409, QLatin1String("Conflict")},
        std::pair{410, QLatin1String("Gone")},
        std::pair{413, QLatin1String("Content Too Large")},
        std::pair{415, QLatin1String("Unsupported Media Type")},
        std::pair{429, QLatin1String("Too Many Requests")},
        std::pair{500, QLatin1String("Internal Server Error")},
        std::pair{502, QLatin1String("Bad Gateway")},
        std::pair{503, QLatin1String("Service Unavailable")},
        std::pair{504, QLatin1String("Gateway Timeout")},
    };
    for (const auto &[code, phrase] : phrases) {
        if (code == status)
            return QStringLiteral("%1 %2").arg(status).arg(phrase);
    }
    return QString::number(status);
}

} // namespace

QString describe(const store::LogEntry &entry)
{
    switch (entry.what) {
    case LogWhat::MessageReceived:
        return Words::tr("Message received");
    case LogWhat::EventReceived:
        return Words::tr("Event received: %1").arg(argument(entry, 0));
    case LogWhat::DuplicateIgnored:
        return Words::tr("Came a second time, ignored");
    case LogWhat::SignatureFalse:
        return Words::tr("Webhook refused: its signature is false");
    case LogWhat::SignatureUnverifiable:
        return Words::tr("Webhook taken, its signature could not be checked");
    case LogWhat::WrongDestination:
        return Words::tr("Webhook refused: it is for another account (%1)").arg(argument(entry, 0));
    case LogWhat::Quarantined:
        return withDetail(Words::tr("Webhook set aside, it could not be read"), argument(entry, 0));
    case LogWhat::MarkRequested:
        return requested(entry);
    case LogWhat::MarkAttempt:
        return attempt(entry);
    case LogWhat::MarkCancelled:
        return Words::tr("Mark as read cancelled before sending");
    case LogWhat::MarkCovered:
        return Words::tr("Covered by a later read mark");
    case LogWhat::MarkGaveUp:
        return Words::tr("Gave up after %n tries", nullptr, entry.args.value(0).toInt());
    case LogWhat::MarkRefusedHere:
        return refusedHere(entry);
    case LogWhat::AlsoMarked:
        return Words::tr("Also marked %n messages you had not seen", nullptr,
                         entry.args.value(0).toInt());
    case LogWhat::ReadByColleague:
        return Words::tr("Marked as read by %1").arg(whoText(entry.args.value(0)));
    case LogWhat::AccountPaused:
        return withReason(Words::tr("Read marks paused"), entry);
    case LogWhat::AccountResumed:
        return Words::tr("Read marks go on");
    case LogWhat::OutageBegan:
        return Words::tr("LINE stopped answering; one request at a time tests it");
    case LogWhat::OutageEnded:
        return Words::tr("LINE answers again after %1")
            .arg(briefDuration(std::chrono::seconds(entry.args.value(0).toLongLong())));
    case LogWhat::RelayConnected:
        return Words::tr("Relay connected");
    case LogWhat::RelayLost:
        return withDetail(Words::tr("Relay connection lost"), argument(entry, 1));
    case LogWhat::RelayGap:
        return Words::tr("The relay no longer holds what was missed");
    case LogWhat::SequenceHole:
        return Words::tr("Something from the relay is missing (expected %1, found %2)")
            .arg(argument(entry, 0), argument(entry, 1));
    case LogWhat::ProfileFailed:
        return withReason(Words::tr("Name and picture could not be fetched"), entry);
    case LogWhat::PreflightChanged:
        return preflight(entry);
    case LogWhat::StoreFailed:
        return withDetail(Words::tr("Could not save"), argument(entry, 0));
    case LogWhat::ClockOff:
        return Words::tr("This computer's clock is %1 off")
            .arg(briefDuration(std::chrono::seconds(qAbs(entry.args.value(0).toLongLong()))));
    case LogWhat::HeldTaken:
        return Words::tr("%n webhooks that were set aside fit now and were taken", nullptr,
                         entry.args.value(0).toInt());
    case LogWhat::HeldDropped:
        return Words::tr("Too much was set aside: the oldest %n webhooks were dropped", nullptr,
                         entry.args.value(0).toInt());
    case LogWhat::KeyStoreFailed:
        return entry.args.value(0) == QLatin1String("Denied")
            ? Words::tr("The key store refused; secrets are kept in memory for now")
            : Words::tr("No key store answers; secrets are kept in memory for now");
    case LogWhat::ActRefused:
        return Words::tr("The relay refused to tell other consoles: %1").arg(argument(entry, 0));
    case LogWhat::ReplyWritten:
    case LogWhat::ReplyAttempt:
    case LogWhat::ReplyWithoutMark:
    case LogWhat::ReplyGaveUp:
    case LogWhat::ReplyUncertain:
    case LogWhat::ReplyDiscarded:
    case LogWhat::ReplyMarkedSent:
    case LogWhat::ReplyPaused:
    case LogWhat::ReplyByColleague:
        return replyLogText(entry);
    case LogWhat::FaultInjected:
        return entry.args.value(0).isEmpty() ? Words::tr("Demo: LINE works normally")
                                             : Words::tr("Demo fault: %1").arg(argument(entry, 0));
    }
    return {};
}

QString statusText(const store::LogEntry &entry)
{
    if (entry.httpStatus > 0)
        return httpText(entry.httpStatus);
    switch (entry.what) {
    case LogWhat::SignatureFalse:
        return Words::tr("signature ✕");
    case LogWhat::SignatureUnverifiable:
        return Words::tr("signature unknown");
    case LogWhat::MarkAttempt:
    case LogWhat::ReplyAttempt:
        switch (reasonIn(entry.reason)) {
        case line::Reason::LineSilent:
            return Words::tr("Timeout");
        case line::Reason::None:
            return {};
        default:
            return describe(reasonIn(entry.reason), 0, {}).brief;
        }
    default:
        return {};
    }
}

} // namespace kidoku::models
