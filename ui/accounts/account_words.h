// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/entry.h"

#include <QString>

//! Words about the set-up of accounts, in the current language. GUI thread (tr).
namespace kidoku::ui {

//! What is wrong, and how it would be right.
[[nodiscard]] QString textOf(accounts::EntryProblem problem);
[[nodiscard]] QString textOf(accounts::ReadPolicy policy);
//! What customers see with it, for those who choose.
[[nodiscard]] QString meaningOf(accounts::ReadPolicy policy);
[[nodiscard]] QString textOf(relay::Kind kind);
//! "Green": colours have names for those who do not see them.
[[nodiscard]] QString colorName(int color);

} // namespace kidoku::ui
