// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QProcessEnvironment>
#include <QString>

namespace kidoku::relayd {

//! Where the secret is that a configuration names: a word without a slash is a credential that
//! systemd has passed ($CREDENTIALS_DIRECTORY) if there is one of that name; all else is a path,
//! seen from the folder of the configuration.
[[nodiscard]] QString secretPath(const QString &name, const QString &configFolder,
                                 const QProcessEnvironment &environment);

//! One secret from a regular file, without the blanks and line ends around it. Refused when
//! others than the owner could read or change it; a credential of systemd may show group bits,
//! which are those of its access list. The error is one line with path and mode, never content.
[[nodiscard]] core::Result<core::Secret, QString> readSecretFile(
    const QString &path, const QProcessEnvironment &environment);

} // namespace kidoku::relayd
