// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>

//! Whether the desktop's secret service is locked. A lookup in a locked one whose question was
//! closed or never shown ends as "no such entry", which it is not.
namespace kidoku::secrets {

//! False when nobody says so: no such service, or none of a kind that can be asked.
[[nodiscard]] QFuture<bool> isSecretServiceLocked();

} // namespace kidoku::secrets
