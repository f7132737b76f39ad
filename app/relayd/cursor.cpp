// SPDX-License-Identifier: Apache-2.0
#include "relayd/cursor.h"

#include "relay/wire.h"

namespace kidoku::relayd {

std::optional<Cursor> Cursor::parse(std::string_view text)
{
    if (text.empty())
        return Cursor{};
    if (text == relay::wire::earliest)
        return Cursor{Kind::Earliest, {}};
    const auto id = RecordId::parse(text);
    if (!id)
        return {};
    return Cursor{Kind::After, *id};
}

StartingPoint startingPoint(const Cursor &cursor, const Bounds &bounds)
{
    switch (cursor.kind) {
    case Cursor::Kind::Live:
        return {bounds.newest, false};
    case Cursor::Kind::Earliest:
        return {};
    case Cursor::Kind::After:
        break;
    }
    if (cursor.id < bounds.pruned || cursor.id > bounds.newest)
        return {{}, true};
    return {cursor.id, false};
}

} // namespace kidoku::relayd
