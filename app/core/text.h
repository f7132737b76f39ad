// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

//! Hygiene for text that strangers write: names, messages, file names, error bodies.
//! Pure functions, any thread.
namespace kidoku::core {

//! One line that is safe beside our own words: bidi controls, zero-width floods and line breaks
//! go, white space is folded, combining marks beyond eight in a row go, lone surrogates become
//! U+FFFD, and the result has at most \a limit UTF-16 units (cut at a character, with "…").
[[nodiscard]] QString singleLine(const QString &text, qsizetype limit = 200);

//! Message text as it may be laid out: keeps line breaks, strips bidi overrides and isolates,
//! caps runs of combining marks, replaces lone surrogates, cuts at \a limit UTF-16 units.
[[nodiscard]] QString multiLine(const QString &text, qsizetype limit = 20'000);
//! The same; \a places, in ascending order, are offsets in \a text and become those in the result.
[[nodiscard]] QString multiLine(const QString &text, QList<qsizetype> &places,
                                qsizetype limit = 20'000);

//! Control characters as \uXXXX, those of bidirectional text too, so that a value stays on its
//! line of a log and does not turn it around.
[[nodiscard]] QString escapeControls(const QString &text);

} // namespace kidoku::core
