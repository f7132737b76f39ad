// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QByteArray>
#include <QStringList>

namespace kidoku::app {

//! The built-in scenarios.
[[nodiscard]] QStringList scenarioNames();
//! A scenario by name (of the built-in ones) or by file; a recording becomes one.
[[nodiscard]] core::Result<QByteArray, QString> loadScenario(const QString &nameOrFile);
//! \a scenario so that its runs are equal: it ends, and what comes to several accounts comes to one
//! after the other. Unchanged when it is no scenario.
[[nodiscard]] QByteArray oneByOne(const QByteArray &scenario);
//! The time zone that \a scenario's clock is told in, as the variable TZ has it; empty: none told.
[[nodiscard]] QByteArray timeZoneOf(const QByteArray &scenario);
//! What time it is when \a scenario begins.
[[nodiscard]] core::Timestamp beginningOf(const QByteArray &scenario);
//! A file that has to be a recording, as a scenario.
[[nodiscard]] core::Result<QByteArray, QString> loadRecording(const QString &file);
//! The usual demonstration plays by itself; a story for an audience waits for its presenter.
[[nodiscard]] bool playsByItself(const QString &nameOrFile);

} // namespace kidoku::app
