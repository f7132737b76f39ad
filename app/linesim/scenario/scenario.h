// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "linesim/delivery/delivery_settings.h"
#include "linesim/faults/fault_order.h"
#include "linesim/platform/account.h"
#include "linesim/platform/incoming.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

//! A story on a timetable, read from a JSON file:
//! \code
//! {"title": "…",
//!  "account": {…as PUT /_sim/account…},
//!  "people": [{"name": "…", "language"?: "ja", "statusMessage"?: "…"}],
//!  "timeline": [
//!    {"at": 0, "from": "…", "message": {…}, "ago"?: ms, "group"|"room"?: "…",
//!     "mode"?: "active"|"standby"},
//!    {"at": 9000, "from": "…", "event": {…}},
//!    {"at": 9000, "faults": {"script": "500x2", "path"?: "…"}},
//!    {"at": 9000, "account": {…}}, {"at": 9000, "delivery": {…}}],
//!  "repeat"?: {"from": ms, "every": ms}}
//! \endcode
//! `at` counts milliseconds from the start. With `repeat`, the steps at `from` and later come
//! again every `every` milliseconds. Plain values.
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
    std::variant<MessageStep, EventStep, FaultStep, AccountStep, DeliveryStep> what;
};

struct Repeat
{
    core::Milliseconds from{0};
    core::Milliseconds every{0};
};

struct Scenario
{
    QString title;
    QJsonObject account;
    QList<PersonTraits> people;
    QList<Step> steps; //!< by time
    std::optional<Repeat> repeat;
};

//! One thing that is wrong with a file.
struct Problem
{
    int line = 1;
    QString key; //!< such as "timeline[3].message.type"; empty for the whole file
    QString text;
    //! "12: timeline[3].at: has to be …".
    [[nodiscard]] QString toString() const;
};

//! The scenario, or everything that is wrong with it (at most 50 problems), by line.
[[nodiscard]] core::Result<Scenario, QList<Problem>> parseScenario(const QByteArray &json);

} // namespace kidoku::linesim
