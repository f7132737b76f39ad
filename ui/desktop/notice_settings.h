// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings.h"
#include "notices/notice.h"

//! The settings of notifications as rules.
namespace kidoku::ui {

[[nodiscard]] notices::Rules noticeRules(const core::Settings &settings);
[[nodiscard]] QSet<core::AccountId> mutedAccounts(const core::Settings &settings);
void setAccountMuted(core::Settings &settings, const core::AccountId &account, bool muted);
//! The name of a sound; empty for none.
[[nodiscard]] QString soundName(const core::Settings &settings, notices::Sound sound);

} // namespace kidoku::ui
