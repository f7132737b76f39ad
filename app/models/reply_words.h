// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/state_text.h"
#include "replies/quota_watch.h"
#include "replies/reply_status.h"
#include "replies/reply_text.h"

#include <optional>

//! The words for replies: beside a bubble, above the composer, on what sending will do, and in
//! the log. GUI thread (tr).
namespace kidoku::models {

//! For the caption of a bubble of ours: "Sending…", "Not sent"; empty once it is sent.
[[nodiscard]] QString bubbleWords(const store::Message &message);

//! Of a chat with so many replies that need the operator.
[[nodiscard]] StateWords failedReplyWords(int failed);

//! Title and body; no icon: nothing that is worth a line of its own.
[[nodiscard]] StateWords describe(const replies::ReplyStatus &status, const QString &account,
                                  bool gateway, core::Timestamp now);
//! The button that heals the cause of a pause; None in \a text: there is none here.
struct ReplyRemedy
{
    Remedy remedy = Remedy::None;
    QString text;
};
[[nodiscard]] ReplyRemedy remedyOf(const replies::ReplyStatus &status, const QString &account,
                                   bool gateway);

//! What pressing Send will do.
struct SendForecast
{
    bool marksFirst = false;
    bool free = false; //!< by a reply token
    replies::QuotaFacts quota;
};
//! "Marks read, then sends (push: counts to the quota, 812 left)".
[[nodiscard]] QString forecastText(const SendForecast &forecast);
//! Why it cannot go; empty when it can.
[[nodiscard]] QString forecastRefusal(const SendForecast &forecast);
//! "Most of the month's messages are used: 40 of 200 left"; empty while there are enough.
[[nodiscard]] QString quotaWarning(const replies::QuotaFacts &quota);

[[nodiscard]] QString describe(replies::SendRefusal refusal);
//! "What happened" of a log row about a reply; empty for any other row.
[[nodiscard]] QString replyLogText(const store::LogEntry &entry);

} // namespace kidoku::models
