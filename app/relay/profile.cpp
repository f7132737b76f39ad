// SPDX-License-Identifier: Apache-2.0
#include "relay/profile.h"

#include <array>

namespace kidoku::relay {

namespace {

using std::chrono_literals::operator""s;

struct Row
{
    Profile profile;
    const char *name;
};

// Heartbeats as each relay sends them without being told otherwise. nchan sends none until
// `nchan_eventsource_ping_interval` is set: 15 s is what our sample configuration has, and a
// quiet channel without pings merely reconnects, which costs nothing since nchan resumes.
constexpr std::array rows{
    Row{{.kind = Kind::Kidoku,
         .cursor = CursorPolicy::Sequence,
         .heartbeat = 15s,
         .carriesActs = true,
         .provesCompleteness = true,
         .knowsEarliest = true},
        "kidoku"},
    Row{{.kind = Kind::Smee, .cursor = CursorPolicy::None, .heartbeat = 30s}, "smee"},
    Row{{.kind = Kind::Gosmee, .cursor = CursorPolicy::Sequence, .heartbeat = 30s}, "gosmee"},
    Row{{.kind = Kind::Nchan, .cursor = CursorPolicy::Opaque, .heartbeat = 15s}, "nchan"},
    Row{{.kind = Kind::Mercure,
         .cursor = CursorPolicy::Opaque,
         .heartbeat = 40s,
         .answersWithCursor = true,
         .knowsEarliest = true},
        "mercure"},
};

const Row &rowOf(Kind kind)
{
    for (const Row &row : rows) {
        if (row.profile.kind == kind)
            return row;
    }
    return rows.front();
}

} // namespace

const Profile &profileFor(Kind kind)
{
    return rowOf(kind).profile;
}

QString nameOf(Kind kind)
{
    return QString::fromLatin1(rowOf(kind).name);
}

} // namespace kidoku::relay
