// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTime>

//! How the times of a day are written, of the whole program as QLocale's default is: set by
//! app/main, at first as the system writes them. What is copied or exported stays as it is, since
//! programs read it too.
namespace kidoku::models {

enum class ClockFace { System, Hours24, Hours12 };

//! What is shown changes when the windows are told to write their texts anew.
void setClockFace(ClockFace face);
//! "24", "12", else the system's.
[[nodiscard]] ClockFace clockFaceOf(const QString &setting);

enum class ClockParts { Minutes, Seconds, Milliseconds };
[[nodiscard]] QString clockText(QTime time, ClockParts parts = ClockParts::Minutes);
//! For QTimeEdit and its like: "HH:mm".
[[nodiscard]] QString clockPattern(ClockParts parts = ClockParts::Minutes);

} // namespace kidoku::models
