// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

//! What a presenter wants of the scenario: the body of POST /_sim/scenario,
//! `{"action": "start"|"stop"|"pause"|"resume"|"next"|"jump"|"set", "speed"?: 1 … 100,
//! "autoplay"?: bool, "loop"?: bool, "step"?: index or name}`. Plain values.
namespace kidoku::linesim {

struct StoryOrder
{
    enum class Action { Start, Stop, Pause, Resume, Next, Jump, Set };
    Action action = Action::Set;
    std::optional<double> speed;
    std::optional<bool> autoplay;
    std::optional<bool> loop;
    int step = -1;
    QString stepName; //!< instead of step
};

//! The error is a sentence with the key that is wrong.
[[nodiscard]] core::Result<StoryOrder, QString> storyOrderFromJson(const QJsonObject &json);

} // namespace kidoku::linesim
