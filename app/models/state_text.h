// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clock_face.h"
#include "readmarks/mark_status.h"
#include "readmarks/queue.h"
#include "store/log_entry.h"
#include "store/records.h"

#include <QString>

//! The words for states, reasons and remedies (ux.md sections 4 and 5), in the current language,
//! for list, thread, log and banners alike. GUI thread (tr).
namespace kidoku::models {

//! One shape per state; ui/theme draws it. Meaning is never colour alone.
enum class StateIcon { None, NotRead, Hold, Queue, Pause, Send, Retry, Read, Fail, Automatic };

//! How bad it is: picks the colour.
enum class Tone { Neutral, Accent, Warning, Danger };

struct StateWords
{
    StateIcon icon = StateIcon::None;
    Tone tone = Tone::Neutral;
    QString brief; //!< for a list row: "Read", "⟳"-less "4 s", "Not permitted"
    QString title; //!< for the state line: "Retrying in 4 s"
    QString body; //!< "LINE answered 503 · attempt 3 · nothing is lost, the customer does not see
                  //!< Read yet"
    //! The title without its countdown, for screen readers: changes with the state only.
    QString spoken;
};

//! A failed request that a later Read has made good (also a colleague's) is no failure any more.
[[nodiscard]] bool isStillFailed(const store::Conversation &conversation,
                                 const readmarks::MarkStatus &mark);
//! It waits for a next try, or failed: "Retry now" has something to do. Never while it is held, as
//! that would end the time to undo.
[[nodiscard]] bool canRetry(const readmarks::MarkStatus &mark);
//! It has not left yet.
[[nodiscard]] bool canCancel(const readmarks::MarkStatus &mark);
[[nodiscard]] StateWords describe(const store::Conversation &conversation,
                                  const readmarks::MarkStatus &mark, bool automaticRead,
                                  core::Timestamp now);

enum class Remedy {
    None,
    RetryNow,
    RepeatOrder, //!< nothing was recorded: the same order again
    ReplaceAccessToken,
    ReplaceConsoleToken,
    SwitchToNewApi,
    SwitchToOldApi,
    CheckAddress,
    OpenResponseSettings,
    CheckAccount, //!< which account this console works for
    CopyDetails
};

struct ReasonWords
{
    QString title; //!< what happened, no jargon, no "error"
    QString body;  //!< what it means, and what happens next
    QString brief; //!< two or three words for a list row
    Remedy remedy = Remedy::None;
    QString button; //!< words of the remedy
};

//! \a gateway: the relay holds LINE's token, so only whoever runs the relay can replace that one.
[[nodiscard]] ReasonWords describe(line::Reason reason, int httpStatus, const QString &accountName,
                                   bool gateway = false);
[[nodiscard]] ReasonWords describe(readmarks::RequestRefusal refusal);
//! "What happened" of a log row.
[[nodiscard]] QString describe(const store::LogEntry &entry);
//! "503 Service Unavailable", "Timeout", "signature ✓" …
[[nodiscard]] QString statusText(const store::LogEntry &entry);

//! Who did something, to stand within a sentence: a name, or "a colleague" for whoever has only
//! the token that all consoles share; empty when nobody knows.
[[nodiscard]] QString whoText(const QString &by);
//! "Read 10:42 by Aya", with the day when it was not today; without the name when nobody knows it.
[[nodiscard]] QString readText(const store::Conversation &conversation, core::Timestamp now);
//! "Read 10:42", with the day when it was not today.
[[nodiscard]] QString readTime(core::Timestamp at, core::Timestamp now);
//! "Done by Aya 14:32", with the day when it was not today; without what is not known.
[[nodiscard]] QString doneText(const store::Conversation &conversation, core::Timestamp now);
//! "3 not marked read".
[[nodiscard]] QString unreadText(const store::Conversation &conversation);
//! "new API" or "old API".
[[nodiscard]] QString apiText(store::ReadApi api);

//! "10:42", "Yesterday", "3 Nov", "2025-11-03" by the locale.
[[nodiscard]] QString shortTime(core::Timestamp at, core::Timestamp now);
//! "3 Nov 2025 10:42:07.123": every exact time that people read.
[[nodiscard]] QString fullTime(core::Timestamp at, ClockParts parts = ClockParts::Milliseconds);
//! "2025-11-03 10:42:07.123" whatever the settings: for what is copied or exported, since programs
//! and other people read it too.
[[nodiscard]] QString stampTime(core::Timestamp at);
//! "10:42" by the time format, local time.
[[nodiscard]] QString clockTime(core::Timestamp at);
//! "Today", "Yesterday", "Monday, 3 November".
[[nodiscard]] QString dayText(core::Timestamp at, core::Timestamp now);
//! "4 s", "3 min", "2 h"; whole units, rounded up, so that a countdown never shows 0 too early.
[[nodiscard]] QString briefDuration(core::Milliseconds duration);

} // namespace kidoku::models
