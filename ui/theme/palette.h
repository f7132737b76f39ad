// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

//! The sets of colours and the arithmetic that proves them readable. Pure functions.
namespace kidoku::ui {

[[nodiscard]] Colors lightColors();
[[nodiscard]] Colors darkColors();
//! Black and white, with lines around everything.
[[nodiscard]] Colors highContrastColors(bool dark);
//! For widgets that paint themselves by the palette (menus, tool tips, dialogs).
[[nodiscard]] QPalette paletteFor(const Colors &colors, bool dark);
//! Grounds of initials; white text is readable on each.
[[nodiscard]] const QList<QColor> &avatarColors();
//! Grounds of accounts' letters; white text is readable on each.
[[nodiscard]] const QList<QColor> &accountColors();

//! Contrast of two opaque colours by WCAG 2.1, 1 … 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
//! \a share of \a over on top of \a under, opaque.
[[nodiscard]] QColor mix(const QColor &under, const QColor &over, double share);

} // namespace kidoku::ui
