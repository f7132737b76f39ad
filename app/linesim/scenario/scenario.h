// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "linesim/delivery/delivery_settings.h"
#include "linesim/faults/fault_order.h"
#include "linesim/platform/account.h"
#include "linesim/platform/incoming.h"
#include "linesim/scenario/expect.h"
#include "linesim/scenario/problems.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

//! A story on a timetable, read from a JSON file, format version 1:
//! \code
//! {"version"?: 1,
//!  "title": "…" | {"en","ja","zh_TW","th"},
//!  "clock"?: "2026-04-01T10:00:00+09:00",     what time it is at 0, for runs that repeat exactly
//!  "account"?: {…as PUT /_sim/account…}
//!  | "accounts"?: [{"id": "new", "api"?: "token"|"user", …as PUT /_sim/account…}, …],
//!  "people": [{"name": "…", "language"?: "ja", "statusMessage"?: "…"}],
//!  "timeline": [step, …],
//!  "repeat"?: {"from": ms, "every": ms},
//!  "loop"?: {"every": ms}}
//! \endcode
//! A step is
//! \code
//! {"at": ms | "after": ms,          from the start, or from the step before
//!  "name"?: "outage",               for jumps and links
//!  "wait"?: true,                   waits for "next step" unless it plays by itself
//!  "on"?: "new",                    of several accounts only this one; else all of them
//!  "caption"?: {"en","ja","zh_TW","th"},
//!  "operator"?: [{"do": "open", "chat": "…"}, …],   see operatorActs()
//!  "expect"?: [claim, …],           see expect.h
//!  and at most one of
//!  "from": "…", "message": {…}, "ago"?: ms, "group"|"room"?: "…", "mode"?: "active"|"standby"
//!  "from"?: "…", "event": {…}
//!  "faults": {"fault": "offline", …} | {"script": "500x2", "path"?: "…"}
//!  "account": {…}
//!  "delivery": {…}}
//! \endcode
//! A message's "quotedMessageId" and an unsend event's "messageId" may be "@name" of an earlier
//! step: the message that it has brought.
//! With `repeat`, the steps at `from` and later come again every `every` milliseconds, in the same
//! world; with `loop` all of it starts anew, world included, every `every`. Plain values.
namespace kidoku::linesim {

struct FaultStep
{
    FaultOrder order;
};
struct AccountStep
{
    QJsonObject changes;
};
struct DeliveryStep
{
    QJsonObject changes;
};
struct PersonTraits
{
    QString name;
    QString language;
    QString statusMessage;
};
struct MessageStep
{
    Incoming incoming;
};
struct EventStep
{
    Incoming incoming;
};

struct Step
{
    core::Milliseconds at{0};
    std::variant<std::monostate, MessageStep, EventStep, FaultStep, AccountStep, DeliveryStep> what;
    QString name;
    bool waits = false;
    QString on; //!< an account's id; empty: all
    QJsonObject caption;
    QJsonArray operatorActs;
    QList<Expect> expects;

    //! For the control API and the stream; \a index is its place in the timeline.
    [[nodiscard]] QJsonObject toJson(qsizetype index) const;
};

struct Repeat
{
    core::Milliseconds from{0};
    core::Milliseconds every{0};
};

//! One Official Account of the story.
struct Role
{
    QString id;           //!< empty: the only one
    bool oldApi = false;  //!< "api": "user", what a console should choose for it
    QJsonObject settings; //!< as PUT /_sim/account
};

struct Scenario
{
    QJsonValue title;
    std::optional<core::Timestamp> clock;
    QList<Role> accounts; //!< at least one
    QList<PersonTraits> people;
    QList<Step> steps; //!< by time
    std::optional<Repeat> repeat;
    std::optional<core::Milliseconds> loopEvery;

    [[nodiscard]] qsizetype indexOf(const QString &stepName) const; //!< -1: none
};

//! The scenario, or everything that is wrong with it (at most 50 problems), by line.
[[nodiscard]] core::Result<Scenario, QList<Problem>> parseScenario(const QByteArray &json);

//! What a presenter can be asked to do, with the keys that each word needs: "open" → {"chat"}.
[[nodiscard]] const QHash<QString, QStringList> &operatorActs();

} // namespace kidoku::linesim
