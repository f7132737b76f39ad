// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QString>

#include <algorithm>

//! Enumerators and the codes under which they are stored, as an array of rows. Pure functions.
namespace kidoku::core {

template <typename E>
struct CodeRow
{
    E value;
    QLatin1String code;
};

//! Empty when \a value has no row.
template <typename Table, typename E>
[[nodiscard]] QString codeIn(const Table &table, E value)
{
    const auto row = std::find_if(table.begin(), table.end(),
                                  [value](const auto &other) { return other.value == value; });
    return row != table.end() ? QString(row->code) : QString();
}

template <typename Table, typename E>
[[nodiscard]] E valueIn(const Table &table, const QString &code, E otherwise)
{
    const auto row = std::find_if(table.begin(), table.end(),
                                  [&code](const auto &other) { return other.code == code; });
    return row != table.end() ? row->value : otherwise;
}

} // namespace kidoku::core
