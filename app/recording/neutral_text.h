// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "recording/neutral_words.h"

#include <QString>

#include <optional>

namespace kidoku::recording {

//! The script that most letters of \a text belong to; none for a text without letters.
[[nodiscard]] std::optional<Script> scriptOf(const QString &text);

//! A text that is laid out like \a original and says nothing of it: words, digits and pictures are
//! others of the same script and length, in UTF-16 units each at the same place, so that the
//! places of mentions and emojis stay right; spaces, line ends and punctuation stay. No four
//! characters in a row stand in both, and a shorter original is not in it as a whole. Pure.
[[nodiscard]] QString neutralText(const QString &original, Draw draw);

} // namespace kidoku::recording
