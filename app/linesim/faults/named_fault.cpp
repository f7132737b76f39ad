// SPDX-License-Identifier: Apache-2.0
#include "named_fault.h"

#include <array>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

using Kind = NamedFault::Kind;

constexpr Fault status(int code)
{
    return {Fault::Kind::Status, code, {}};
}

constexpr std::array<NamedFault, 14> table{{
    {"offline"_L1, Kind::Down, {}, 1, 20, 0, false},
    {"slow"_L1, Kind::Marks, {Fault::Kind::Slow, 0, {}}, 1, 8, 0, false},
    {"500-twice"_L1, Kind::Marks, status(500), 2, 0, 0, false},
    {"hang"_L1, Kind::Marks, {Fault::Kind::Hang, 0, {}}, 1, 0, 0, false},
    {"lost-answer"_L1, Kind::Marks, {Fault::Kind::Lost, 0, {}}, 1, 0, 0, false},
    {"429"_L1, Kind::Marks, status(429), 0, 20, 0, false},
    {"401"_L1, Kind::Token, {}, 1, 0, 0, false},
    {"403"_L1, Kind::Marks, status(403), 0, 0, 0, false},
    {"400"_L1, Kind::Marks, status(400), 1, 0, 0, false},
    {"duplicate"_L1, Kind::Duplicate, {}, 1, 0, 0, false},
    {"out-of-order"_L1, Kind::OutOfOrder, {}, 1, 0, 0, true},
    {"burst"_L1, Kind::Burst, {}, 1, 0, 200, false},
    {"unsend"_L1, Kind::Unsend, {}, 1, 0, 0, true},
    {"relay-restart"_L1, Kind::RelayRestart, {}, 1, 0, 0, false},
}};

} // namespace

const NamedFault *namedFault(const QString &name)
{
    for (const NamedFault &fault : table) {
        if (fault.name == name)
            return &fault;
    }
    return nullptr;
}

const QStringList &faultNames()
{
    static const QStringList names = [] {
        QStringList all;
        for (const NamedFault &fault : table)
            all.append(fault.name);
        return all;
    }();
    return names;
}

} // namespace kidoku::linesim
