// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

namespace kidoku::app {

//! The built-in scenarios.
[[nodiscard]] QStringList scenarioNames();
//! A scenario by name (of the built-in ones) or by file.
[[nodiscard]] core::Result<QByteArray, QString> loadScenario(const QString &nameOrFile);
//! The usual demonstration plays by itself; a story for an audience waits for its presenter.
[[nodiscard]] bool playsByItself(const QString &nameOrFile);

} // namespace kidoku::app
