// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"

#include <QString>

//! What differs between the relays that people run, so that one stream engine serves all.
//! Plain values, any thread.
namespace kidoku::relay {

enum class Kind { Kidoku, Smee, Gosmee, Nchan, Mercure };

enum class CursorPolicy {
    None,     //!< ids restart with every connection and must not be sent back (smee)
    Sequence, //!< "<ms>-<n>", comparable (Kidoku, gosmee with Redis)
    Opaque,   //!< any text, only to be sent back (nchan, Mercure)
};

struct Profile
{
    Kind kind = Kind::Kidoku;
    CursorPolicy cursor = CursorPolicy::Sequence;
    core::Milliseconds heartbeat{15'000};
    bool carriesActs = false;        //!< only our own relay streams read records and acts
    bool provesCompleteness = false; //!< x-relay-seq without holes
    //! The answer's own Last-Event-ID says where the stream really begins.
    bool answersWithCursor = false;
    bool knowsEarliest = false; //!< the word "earliest" as a cursor asks for all that is kept
};

[[nodiscard]] const Profile &profileFor(Kind kind);
//! "kidoku", "smee", "gosmee", "nchan", "mercure".
[[nodiscard]] QString nameOf(Kind kind);

} // namespace kidoku::relay
