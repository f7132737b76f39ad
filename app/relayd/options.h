// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log.h"
#include "core/result.h"
#include "relayd/config.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace kidoku::relayd {

//! What kidoku-relay was asked for.
struct Options
{
    enum class Task { Run, Help, Version };
    Task task = Task::Run;
    ServerConfig config;
    core::LogFormat logFormat = core::LogFormat::Text;
};

//! Reads the command line (without the program's name) and the environment, the only place for
//! secrets. The error is one line for the user.
[[nodiscard]] core::Result<Options, QString> readOptions(const QStringList &arguments,
                                                         const QProcessEnvironment &environment);
[[nodiscard]] QString helpText();

} // namespace kidoku::relayd
