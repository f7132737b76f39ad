// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "state_text.h"
#include "words_p.h"

#include <QLocale>

namespace kidoku::models {

namespace {

using readmarks::MarkState;
using readmarks::MarkStatus;

constexpr qsizetype maxOperatorName = 60;

// How the newest try ended; empty while there was none.
QString lastEnd(const MarkStatus &mark)
{
    if (mark.last.reason == line::Reason::RateLimited)
        return Words::tr("LINE asks us to slow down");
    if (mark.httpStatus > 0)
        return Words::tr("LINE answered %1").arg(mark.httpStatus);
    return describe(mark.last.reason, 0, {}).title;
}

QString attemptCount(const MarkStatus &mark)
{
    return mark.attempts > 0 ? Words::tr("attempt %1").arg(mark.attempts) : QString();
}

QString nothingLost()
{
    return Words::tr("nothing is lost, the customer does not see Read yet");
}

// The old API marks whatever has arrived when LINE answers.
QString alsoMarked(const MarkStatus &mark)
{
    return mark.api == store::ReadApi::User
        ? Words::tr("messages that arrive meanwhile will be marked too")
        : QString();
}

QString untilTime(const MarkStatus &mark)
{
    return mark.givesUpAt.isValid()
        ? Words::tr("keeps trying until %1").arg(clockTime(mark.givesUpAt))
        : QString();
}

StateWords holding(const MarkStatus &mark, core::Timestamp now)
{
    const QString rest = briefDuration(mark.until - now);
    return {.icon = StateIcon::Hold,
            .tone = Tone::Accent,
            .brief = rest,
            .title = Words::tr("Marking read in %1").arg(rest),
            .body = facts({Words::tr("The customer does not see Read yet"), alsoMarked(mark)}),
            .spoken = Words::tr("Marking read, can be undone")};
}

StateWords queued(const MarkStatus &mark)
{
    const QString words = Words::tr("Waiting to send");
    return {.icon = StateIcon::Queue,
            .tone = Tone::Neutral,
            .brief = Words::tr("Waiting"),
            .title = words,
            .body = facts({attemptCount(mark), nothingLost(), alsoMarked(mark)}),
            .spoken = words};
}

StateWords paused(const store::Conversation &conversation, const MarkStatus &mark)
{
    if (mark.held) {
        const QString words = Words::tr("Paused by you");
        return {.icon = StateIcon::Pause,
                .tone = Tone::Warning,
                .brief = Words::tr("Paused"),
                .title = words,
                .body = facts({Words::tr("Nothing leaves until you resume."), nothingLost()}),
                .spoken = words};
    }
    const auto reason = describe(mark.last.reason, mark.httpStatus, conversation.account.value);
    const QString title
        = reason.title.isEmpty() ? Words::tr("Paused") : Words::tr("Paused: %1").arg(reason.title);
    return {.icon = StateIcon::Pause,
            .tone = Tone::Danger,
            .brief = Words::tr("Paused"),
            .title = title,
            .body = facts({reason.body, alsoMarked(mark)}),
            .spoken = title};
}

StateWords sending(const MarkStatus &mark)
{
    const QString words = Words::tr("Sending…");
    return {.icon = StateIcon::Send,
            .tone = Tone::Neutral,
            .brief = words,
            .title = words,
            .body = facts({mark.attempts > 1 ? attemptCount(mark) : QString(), alsoMarked(mark)}),
            .spoken = Words::tr("Sending")};
}

StateWords waiting(const MarkStatus &mark, core::Timestamp now)
{
    const bool due = mark.until <= now;
    const QString rest = briefDuration(mark.until - now);
    return {.icon = StateIcon::Retry,
            .tone = Tone::Warning,
            .brief = due ? Words::tr("Retrying") : rest,
            .title = due ? Words::tr("Retrying now") : Words::tr("Retrying in %1").arg(rest),
            .body = facts({lastEnd(mark), attemptCount(mark), untilTime(mark), nothingLost(),
                           alsoMarked(mark)}),
            .spoken = facts({Words::tr("Retrying"), lastEnd(mark), attemptCount(mark)})};
}

StateWords waitingForNetwork(const MarkStatus &mark)
{
    const QString words = Words::tr("Waiting for network");
    return {.icon = StateIcon::Retry,
            .tone = Tone::Warning,
            .brief = words,
            .title = mark.inLine > 0
                ? Words::tr("Waiting for network (%1 in line)").arg(QLocale().toString(mark.inLine))
                : words,
            .body = facts({untilTime(mark), nothingLost(), alsoMarked(mark)}),
            .spoken = words};
}

StateWords waitingForLine(const MarkStatus &mark)
{
    if (mark.last.reason == line::Reason::Network)
        return waitingForNetwork(mark);
    const QString words = Words::tr("Waiting for LINE");
    return {.icon = StateIcon::Retry,
            .tone = Tone::Warning,
            .brief = words,
            .title = words,
            .body = facts({Words::tr("LINE does not answer right now"), untilTime(mark),
                           nothingLost(), alsoMarked(mark)}),
            .spoken = words};
}

StateWords failed(const store::Conversation &conversation, const MarkStatus &mark)
{
    const auto reason = describe(mark.last.reason, mark.httpStatus, conversation.account.value);
    const QString notSeen = Words::tr("The customer does not see Read");
    if (mark.gaveUp) {
        const QString title = Words::tr("Gave up after %n tries", nullptr, mark.attempts);
        return {.icon = StateIcon::Fail,
                .tone = Tone::Danger,
                .brief = Words::tr("Gave up"),
                .title = title,
                .body = facts({lastEnd(mark), notSeen}),
                .spoken = title};
    }
    const QString title = reason.brief.isEmpty()
        ? Words::tr("Could not mark read")
        : Words::tr("Could not mark read: %1").arg(reason.brief);
    return {.icon = StateIcon::Fail,
            .tone = Tone::Danger,
            .brief = reason.brief.isEmpty() ? Words::tr("Failed") : reason.brief,
            .title = title,
            .body = facts({reason.title, reason.body}),
            .spoken = title};
}

StateWords automatic()
{
    const QString words = Words::tr("LINE marks this account read by itself");
    return {.icon = StateIcon::Automatic,
            .tone = Tone::Neutral,
            .brief = Words::tr("Automatic"),
            .title = words,
            .body = Words::tr("Chat is off in LINE Official Account Manager, so customers see "
                              "Read as soon as they write."),
            .spoken = words};
}

StateWords notRead(const store::Conversation &conversation, const MarkStatus &mark)
{
    const bool cancelled
        = mark.state == MarkState::Cancelled && mark.upTo >= conversation.lastIncoming;
    const QString title
        = cancelled ? Words::tr("Cancelled before sending") : unreadText(conversation);
    return {.icon = StateIcon::NotRead,
            .tone = Tone::Neutral,
            .brief = {},
            .title = title,
            .body = Words::tr("The customer does not see Read"),
            .spoken = title};
}

StateWords read(const store::Conversation &conversation, core::Timestamp now)
{
    const QString title = readText(conversation, now);
    return {.icon = StateIcon::Read,
            .tone = Tone::Accent,
            .brief = Words::tr("Read", "shown to the customer"),
            .title = title,
            .body = apiText(conversation.readApi),
            .spoken = title};
}

// What is to be said while no request is under way.
StateWords resting(const store::Conversation &conversation, const MarkStatus &mark,
                   bool automaticRead, core::Timestamp now)
{
    if (!conversation.lastIncoming.isValid())
        return {};
    if (automaticRead)
        return automatic();
    if (conversation.unread > 0)
        return notRead(conversation, mark);
    return conversation.readUpTo.isValid() ? read(conversation, now) : StateWords{};
}

} // namespace

bool isStillFailed(const store::Conversation &conversation, const readmarks::MarkStatus &mark)
{
    const bool madeGood = mark.upTo.isValid() && conversation.readUpTo >= mark.upTo;
    return mark.state == MarkState::Failed && !madeGood;
}

bool canRetry(const readmarks::MarkStatus &mark)
{
    return mark.state == MarkState::Waiting || mark.state == MarkState::WaitingForLine
        || (mark.state == MarkState::Paused && !mark.held) || mark.state == MarkState::Failed;
}

bool canCancel(const readmarks::MarkStatus &mark)
{
    return mark.isOpen() && mark.state != MarkState::Sending;
}

StateWords describe(const store::Conversation &conversation, const readmarks::MarkStatus &mark,
                    bool automaticRead, core::Timestamp now)
{
    switch (mark.state) {
    case MarkState::Holding:
        return holding(mark, now);
    case MarkState::Queued:
        return queued(mark);
    case MarkState::Paused:
        return paused(conversation, mark);
    case MarkState::Sending:
        return sending(mark);
    case MarkState::Waiting:
        return waiting(mark, now);
    case MarkState::WaitingForLine:
        return waitingForLine(mark);
    case MarkState::Failed:
        if (isStillFailed(conversation, mark))
            return failed(conversation, mark);
        break;
    case MarkState::None:
    case MarkState::Read:
    case MarkState::Covered:
    case MarkState::Cancelled:
        break;
    }
    return resting(conversation, mark, automaticRead, now);
}

QString whoText(const QString &by)
{
    //: Who did it, within a sentence: "Read 10:42 by a colleague".
    return by == store::unnamedColleague ? Words::tr("a colleague")
                                         : core::singleLine(by, maxOperatorName);
}

QString readText(const store::Conversation &conversation, core::Timestamp now)
{
    const QString when = readTime(conversation.readAt, now);
    const QString by = whoText(conversation.readBy);
    //: %1 is "Read 10:42", %2 who did it
    return by.isEmpty() ? when : Words::tr("%1 by %2").arg(when, by);
}

QString doneText(const store::Conversation &conversation, core::Timestamp now)
{
    const QString by = whoText(conversation.doneBy);
    if (!conversation.doneAt.isValid())
        return Words::tr("Done");
    const QString clock = clockTime(conversation.doneAt);
    const QString day = shortTime(conversation.doneAt, now);
    const QString at = day == clock ? clock : Words::tr("%1 %2", "day, time").arg(day, clock);
    //: Who has set the chat done, and when: "Done by Aya 14:32".
    return by.isEmpty() ? Words::tr("Done %1").arg(at) : Words::tr("Done by %1 %2").arg(by, at);
}

QString unreadText(const store::Conversation &conversation)
{
    return conversation.unread < store::countLimit
        ? Words::tr("%n not marked read", nullptr, conversation.unread)
        : Words::tr("1000 or more not marked read");
}

QString apiText(store::ReadApi api)
{
    return api == store::ReadApi::Token ? Words::tr("new API") : Words::tr("old API");
}

} // namespace kidoku::models
