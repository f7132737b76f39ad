// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace kidoku::core {

//! Whether a JSON text of a stranger nests objects and arrays deeper than \a depth. Asked before
//! it is parsed, since a parser calls itself for each level. Wrong JSON gets some answer in one
//! pass. Pure, any thread.
[[nodiscard]] bool isNestedDeeperThan(QByteArrayView json, int depth);

} // namespace kidoku::core
