// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace kidoku::core {

//! Text as searches compare it: NFKC (half-width kana and full-width letters become the usual
//! ones), case folded, katakana as hiragana. Pure, any thread.
[[nodiscard]] QString fold(QStringView text);

} // namespace kidoku::core
