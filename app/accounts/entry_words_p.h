// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/entry.h"

//! The words for policies and kinds of relays, as they stand in files.
namespace kidoku::accounts {

[[nodiscard]] QString wordOf(ReadPolicy policy);
[[nodiscard]] std::optional<ReadPolicy> policyNamed(const QString &word);
[[nodiscard]] std::optional<relay::Kind> kindNamed(const QString &word);

} // namespace kidoku::accounts
