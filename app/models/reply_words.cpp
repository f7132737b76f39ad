// SPDX-License-Identifier: Apache-2.0
#include "reply_words.h"
#include "words_p.h"

#include "core/text.h"
#include "line/codes.h"

#include <QLocale>

namespace kidoku::models {

namespace {

using line::Reason;
using replies::ReplyState;
using replies::ReplyStatus;

constexpr qsizetype maxOperatorName = 60;

QString attemptCount(const ReplyStatus &status)
{
    return status.attempts > 0 ? Words::tr("attempt %1").arg(status.attempts) : QString();
}

QString titleOf(const ReplyStatus &status, const QString &account, bool gateway)
{
    // Of a message LINE says it of what we sent, not of an answer.
    if (status.last.reason == Reason::TooLarge)
        return Words::tr("LINE says that it is too large");
    return describe(status.last.reason, status.httpStatus, account, gateway).title;
}

// What a refusal means for a message; what it means for a mark is said elsewhere.
QString meaningOf(const ReplyStatus &status)
{
    switch (status.last.reason) {
    case Reason::QuotaReached:
        return Words::tr("LINE sends no more messages for this account this month, but an answer "
                         "right after the customer's next message is free.");
    case Reason::BadRequest:
        return status.errorText.isEmpty()
            ? Words::tr("LINE did not take it.")
            : Words::tr("LINE says: “%1”").arg(core::singleLine(status.errorText, 120));
    default:
        return Words::tr("The customer does not have it.");
    }
}

StateWords waiting(const ReplyStatus &status, core::Timestamp now)
{
    const QString rest = briefDuration(status.until - now);
    const QString why = titleOf(status, {}, false);
    return {.icon = StateIcon::Retry,
            .tone = Tone::Warning,
            .brief = rest,
            .title = Words::tr("Sending the reply again in %1").arg(rest),
            .body = facts({why, attemptCount(status),
                           Words::tr("nothing is lost, and it is sent only once")}),
            .spoken = Words::tr("The reply waits to be sent again")};
}

StateWords failed(const ReplyStatus &status, const QString &account, bool gateway)
{
    StateWords words{.icon = StateIcon::Fail,
                     .tone = Tone::Danger,
                     .brief = Words::tr("Not sent"),
                     .title = {},
                     .body = {},
                     .spoken = Words::tr("The reply was not sent")};
    if (status.tooOld) {
        words.title = Words::tr("Reply not sent: it has waited for a day");
        words.body = Words::tr("The customer does not have it. Is it still right?");
    } else if (status.gaveUp) {
        words.title = Words::tr("Reply not sent: gave up after %n tries", nullptr, status.attempts);
        words.body = facts({titleOf(status, account, gateway),
                            Words::tr("Retry goes on where it stopped and sends it only once.")});
    } else {
        words.title = Words::tr("Reply not sent: %1").arg(titleOf(status, account, gateway));
        words.body = meaningOf(status);
    }
    return words;
}

QString attemptText(const store::LogEntry &entry)
{
    const QString way = entry.args.value(0) == QLatin1String("reply")
        ? Words::tr("by reply token, free")
        : Words::tr("by push");
    const Reason reason = entry.reason.isEmpty() ? Reason::None : line::reasonOf(entry.reason);
    switch (entry.state) {
    case store::LogState::Info:
    case store::LogState::Working:
        return Words::tr("Sending the reply (%1)…").arg(way);
    case store::LogState::Succeeded:
        return Words::tr("Reply sent (%1)").arg(way);
    case store::LogState::Retrying:
        return Words::tr("Reply not answered (%1), will try again").arg(way);
    case store::LogState::Failed:
        break;
    }
    if (reason == Reason::InvalidReplyToken)
        return Words::tr("LINE no longer takes the reply token");
    ReplyStatus status;
    status.last.reason = reason;
    status.httpStatus = entry.httpStatus;
    const QString why = titleOf(status, entry.account.value, false);
    return why.isEmpty() ? Words::tr("Reply not sent") : Words::tr("Reply not sent: %1").arg(why);
}

} // namespace

QString bubbleWords(const store::Message &message)
{
    const auto bubble = replies::bubbleState(message);
    if (!bubble)
        return {};
    switch (bubble->state) {
    case ReplyState::WaitingForMark:
        return Words::tr("Marking read first…");
    case ReplyState::Queued:
    case ReplyState::Waiting:
        return Words::tr("Waiting to be sent");
    case ReplyState::Paused:
        return Words::tr("Paused");
    case ReplyState::Sending:
        return Words::tr("Sending…");
    case ReplyState::Failed: {
        const QString why = describe(bubble->reason, 0, {}).brief;
        return why.isEmpty() ? Words::tr("Not sent") : Words::tr("Not sent: %1").arg(why);
    }
    case ReplyState::Uncertain:
        return Words::tr("May have been sent");
    case ReplyState::Sent:
    case ReplyState::Discarded:
        break;
    }
    return {};
}

StateWords describe(const ReplyStatus &status, const QString &account, bool gateway,
                    core::Timestamp now)
{
    if (status.storeFailed)
        return {.icon = StateIcon::Fail,
                .tone = Tone::Danger,
                .brief = Words::tr("Not saved"),
                .title = Words::tr("The reply waits: nothing can be saved"),
                .body = Words::tr("The disk may be full or read-only. It is sent as soon as it can "
                                  "be recorded."),
                .spoken = Words::tr("The reply waits: nothing can be saved")};
    switch (status.state) {
    case ReplyState::Waiting:
        return waiting(status, now);
    case ReplyState::Paused:
        return {.icon = StateIcon::Pause,
                .tone = Tone::Danger,
                .brief = Words::tr("Paused"),
                .title = Words::tr("Replies are paused: %1").arg(titleOf(status, account, gateway)),
                .body = Words::tr("They go on once that is fixed. Nothing is lost."),
                .spoken = Words::tr("Replies are paused")};
    case ReplyState::Failed:
        return failed(status, account, gateway);
    case ReplyState::Uncertain:
        return {.icon = StateIcon::Fail,
                .tone = Tone::Warning,
                .brief = Words::tr("May have been sent"),
                .title = Words::tr("This reply may have been sent"),
                .body = Words::tr("LINE did not say whether it took it, so it is not repeated by "
                                  "itself. Look at the chat in LINE's manager, then choose."),
                .spoken = Words::tr("This reply may have been sent")};
    default:
        return {};
    }
}

StateWords failedReplyWords(int failed)
{
    StateWords words;
    words.icon = StateIcon::Fail;
    words.tone = Tone::Danger;
    words.brief = Words::tr("Reply not sent");
    words.title = Words::tr("%n reply(s) not sent", nullptr, failed);
    words.body = Words::tr("Open the chat to see why and to try again.");
    words.spoken = words.title;
    return words;
}

ReplyRemedy remedyOf(const ReplyStatus &status, const QString &account, bool gateway)
{
    if (status.state != ReplyState::Paused)
        return {};
    const ReasonWords reason = describe(status.last.reason, status.httpStatus, account, gateway);
    return {reason.remedy, reason.button};
}

QString forecastText(const SendForecast &forecast)
{
    QString how = Words::tr("push");
    if (forecast.free)
        how = Words::tr("reply, free");
    else if (const auto left = forecast.quota.left())
        how = Words::tr("push: counts to the quota, %1 left").arg(QLocale().toString(*left));
    else if (!forecast.quota.known)
        how = Words::tr("push: counts to the quota");
    return forecast.marksFirst ? Words::tr("Marks read, then sends (%1)").arg(how)
                               : Words::tr("Sends (%1)").arg(how);
}

QString forecastRefusal(const SendForecast &forecast)
{
    if (forecast.free || forecast.quota.left() != std::optional<qint64>(0))
        return {};
    return Words::tr("The month's messages are used up. An answer right after the customer's next "
                     "message is still free.");
}

QString quotaWarning(const replies::QuotaFacts &quota)
{
    if (!quota.isScarce() || quota.left() == std::optional<qint64>(0))
        return {};
    const QLocale locale;
    return Words::tr("Most of the month's messages are used: %1 of %2 left.")
        .arg(locale.toString(*quota.left()), locale.toString(*quota.limit));
}

QString describe(replies::SendRefusal refusal)
{
    switch (refusal) {
    case replies::SendRefusal::Empty:
        return Words::tr("There is nothing to send.");
    case replies::SendRefusal::TooLong:
        return Words::tr("A bubble is too long for LINE.");
    case replies::SendRefusal::TooMany:
        return Words::tr("LINE takes five bubbles at a time.");
    case replies::SendRefusal::StoreFailed:
        break;
    }
    return Words::tr("The reply could not be saved, so it was not sent. The disk may be full or "
                     "read-only.");
}

QString replyLogText(const store::LogEntry &entry)
{
    using store::LogWhat;
    switch (entry.what) {
    case LogWhat::ReplyWritten:
        return Words::tr("Reply written (%n bubbles)", nullptr, entry.args.value(0).toInt());
    case LogWhat::ReplyAttempt:
        return attemptText(entry);
    case LogWhat::ReplyWithoutMark:
        return Words::tr("Reply goes before its read mark, which takes too long");
    case LogWhat::ReplyGaveUp:
        return Words::tr("Gave the reply up after %n tries", nullptr, entry.args.value(0).toInt());
    case LogWhat::ReplyUncertain:
        return Words::tr("The reply may have been sent; it is not repeated by itself");
    case LogWhat::ReplyDiscarded:
        return Words::tr("Reply discarded");
    case LogWhat::ReplyMarkedSent:
        return Words::tr("Reply noted as sent");
    case LogWhat::ReplyPaused: {
        const QString why
            = describe(line::reasonOf(entry.args.value(0)), 0, entry.account.value).title;
        return why.isEmpty() ? Words::tr("Replies paused")
                             : Words::tr("Replies paused: %1").arg(why);
    }
    case LogWhat::ReplyByColleague: {
        const QString told = entry.args.value(0);
        const QString by
            = told == store::unnamedColleague ? QString() : core::singleLine(told, maxOperatorName);
        return by.isEmpty() ? Words::tr("A colleague replied") : Words::tr("%1 replied").arg(by);
    }
    default:
        return {};
    }
}

} // namespace kidoku::models
