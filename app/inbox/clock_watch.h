// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inbox/incoming.h"

#include <chrono>
#include <optional>
#include <utility>

//! Finds out whether this computer's clock agrees with the relay's and LINE's. Only what came
//! just now says anything about now: what the relay kept for us is older by nature.
namespace kidoku::inbox {

class ClockWatch
{
public:
    //! Their clock minus ours in whole seconds, when that is news: it is more than a minute off
    //! (or a minute more than told), or agrees again (0). That theirs is behind has to show
    //! twice, some time apart: what waited somewhere, as while this computer slept, looks the same.
    [[nodiscard]] std::optional<std::chrono::seconds> look(const Incoming &incoming,
                                                           core::Timestamp now);

private:
    [[nodiscard]] bool isFresh(const relay::Record &record) const;
    [[nodiscard]] bool isConfirmed(std::chrono::seconds off, core::Timestamp now);

    struct Late
    {
        core::Timestamp since;
        std::chrono::seconds off;
    };

    std::pair<qint64, qint64> m_backlogEnd{0, 0}; //!< newest record when we connected
    bool m_knowsBacklog = false;
    std::chrono::seconds m_told{0};
    std::optional<Late> m_late; //!< seen, and not confirmed yet
};

} // namespace kidoku::inbox
