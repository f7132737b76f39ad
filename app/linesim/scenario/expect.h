// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

//! What a scenario claims: facts of the simulator that hold after a step. One claim is one of
//! \code
//! {"chat": "…", "read": N}        N of the customer's bubbles show Read
//! {"chat": "…", "unread": N}      N do not
//! {"chat": "…", "unsent": N}      N were unsent
//! {"chat": "…", "answers": [{…}]} the account's bubbles since the step: exactly so many, each with
//!                                 the keys given; "contains" looks into its text
//! {"calls": N, "path": "/v2/…", "statuses"?: […]}  calls of LINE's API since the step; null: no
//! answer
//! {"webhooks": [200, …]}          how the bot took the webhooks since the step; null: no answer
//! \endcode
//! each with "account"? (else the first), "within"? ms (5000) until it has to hold, "stays"? ms for
//! which it has to hold without a break, "since"?: "start". Plain values.
namespace kidoku::linesim {

class Problems;
class Phones;
class Journal;

struct Expect
{
    enum class Kind { Read, Unread, Unsent, Answers, Calls, Webhooks };
    Kind kind = Kind::Read;
    QString chat;
    QString account; //!< empty: the first
    qsizetype count = 0;
    QString path;
    std::optional<QJsonArray> statuses;
    QJsonArray answers;
    bool sinceStart = false;
    core::Milliseconds within{5000};
    core::Milliseconds stays{0};

    //! As a person would say it: `Anna: 3 of her messages show Read`.
    [[nodiscard]] QString toString() const;
};

//! How far the counters of one account were when a step began.
struct Mark
{
    quint64 call = 0;
    quint64 delivery = 0;
    QString messageId; //!< the last one given away; empty: none
};

//! \a problems hears what is wrong; \a path is the key of \a value.
[[nodiscard]] Expect expectFromJson(const QString &path, const QJsonValue &value,
                                    Problems &problems);

//! What was found instead; empty when it holds.
[[nodiscard]] QString whatIsWrong(const Expect &expect, const Phones &phones,
                                  const Journal &journal, const Mark &since);

} // namespace kidoku::linesim
