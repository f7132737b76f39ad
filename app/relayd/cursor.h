// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/record.h"

#include <optional>
#include <string_view>

namespace kidoku::relayd {

//! Where a console wants its stream to begin.
struct Cursor
{
    enum class Kind {
        Live,     //!< nothing asked for: only what comes from now on, as with any smee relay
        Earliest, //!< from the oldest record that is kept
        After,    //!< after `id`
    };
    Kind kind = Kind::Live;
    RecordId id;

    //! \a text is what Last-Event-ID or last_event_id says; nothing when it is no cursor.
    static std::optional<Cursor> parse(std::string_view text);
};

//! Where a stream begins, and whether its console has to be told that records are missing.
struct StartingPoint
{
    RecordId after;
    bool hasGap = false;
};

//! A cursor has a gap when something after it was pruned, or when it is ahead of the log, as
//! after the log was made anew; the stream then begins with everything that is kept.
[[nodiscard]] StartingPoint startingPoint(const Cursor &cursor, const Bounds &bounds);

} // namespace kidoku::relayd
