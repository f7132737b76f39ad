// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/records.h"

#include <QList>
#include <QString>

//! Where folded words (core::fold()) stand in texts. Pure functions, any thread.
namespace kidoku::models {

//! Whether what the message says holds \a words: its text, name, place or address. Never for what
//! was unsent and for events.
[[nodiscard]] bool matches(const store::Message &message, const QString &words);

struct TextRange
{
    qsizetype at = 0;
    qsizetype length = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};
//! Offsets in \a text as it is, whatever folding does to its length. At most 200.
[[nodiscard]] QList<TextRange> rangesOf(const QString &text, const QString &words);

} // namespace kidoku::models
