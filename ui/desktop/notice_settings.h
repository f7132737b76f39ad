// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings.h"
#include "notices/notice.h"

//! The settings of notifications as rules.
namespace kidoku::ui {

[[nodiscard]] notices::Rules noticeRules(const core::Settings &settings);
[[nodiscard]] QSet<core::AccountId> mutedAccounts(const core::Settings &settings);
void setAccountMuted(core::Settings &settings, const core::AccountId &account, bool muted);
//! Chats whose messages this console does not tell of, each until its time; the team's Mute is
//! something else.
[[nodiscard]] QHash<core::ConversationId, core::Timestamp> quietChats(
    const core::Settings &settings);
//! Not valid: they are told of again. Those whose time is over are forgotten.
void setChatsQuiet(core::Settings &settings, const QList<core::ConversationId> &chats,
                   core::Timestamp until, core::Timestamp now);
//! The name of a sound; empty for none.
[[nodiscard]] QString soundName(const core::Settings &settings, notices::Sound sound);

} // namespace kidoku::ui
