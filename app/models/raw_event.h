// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace kidoku::models {

//! LINE's event as people may see it: indented JSON with every token and nonce struck out, control
//! and direction signs as \uXXXX, cut at \a limit UTF-16 units with a line that says so. Bytes that
//! are no JSON are shown as text under the same rules. GUI thread (tr).
[[nodiscard]] QString shownRawEvent(const QByteArray &raw, qsizetype limit = 200'000);

} // namespace kidoku::models
