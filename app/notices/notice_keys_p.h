// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/ids.h"

//! Names of toasts, and the times of ux.md §8.
namespace kidoku::notices {

inline constexpr core::Milliseconds burst{30'000};
inline constexpr int chatsAtOnce = 5; //!< more within `burst` are one summary
inline constexpr core::Milliseconds reminderAfter{3 * 60'000};
inline constexpr core::Milliseconds reminderEvery{5 * 60'000};
inline constexpr core::Milliseconds reminderWindow{60'000}; //!< those due soon are told with it
inline constexpr core::Milliseconds between{1000};          //!< two showings of one toast
inline constexpr core::Milliseconds betweenSounds{20'000};
inline constexpr core::Milliseconds pausedEvery{3600'000};
inline constexpr core::Milliseconds relayAfter{60'000};
inline constexpr core::Milliseconds lookAgain{30'000}; //!< whether quiet hours are over

inline QString chatKey(core::ConversationId id)
{
    return QStringLiteral("chat/%1").arg(id.value);
}
inline QString summaryKey()
{
    return QStringLiteral("summary");
}
inline QString failuresKey()
{
    return QStringLiteral("failures");
}
inline QString pausedKey(const core::AccountId &id)
{
    return QStringLiteral("paused/") + id.value;
}
inline QString relayKey(const core::AccountId &id)
{
    return QStringLiteral("relay/") + id.value;
}

} // namespace kidoku::notices
