// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace kidoku::relayd {

//! Reads the file of --config: a line `name = value` for each option of the command line, without
//! its dashes; lines that begin with # or ; and empty lines say nothing. Secrets have no place in
//! it. Returns arguments as on the command line; the error is one line that names file and line.
[[nodiscard]] core::Result<QStringList, QString> argumentsFromFile(const QString &path);

} // namespace kidoku::relayd
