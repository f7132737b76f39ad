// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

namespace kidoku::app {

//! The built-in scenarios.
[[nodiscard]] QStringList scenarioNames();
//! A scenario by name (of the built-in ones) or by file; a recording becomes one.
[[nodiscard]] core::Result<QByteArray, QString> loadScenario(const QString &nameOrFile);
//! A file that has to be a recording, as a scenario.
[[nodiscard]] core::Result<QByteArray, QString> loadRecording(const QString &file);
//! The usual demonstration plays by itself; a story for an audience waits for its presenter.
[[nodiscard]] bool playsByItself(const QString &nameOrFile);

} // namespace kidoku::app
