// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QString>

class QLabel;
class QWidget;

//! Labels guess whether a text is HTML; words that strangers wrote must never be. Every label
//! of the program comes from here.
namespace kidoku::ui {

//! A label that shows its text as it is. Its font follows \a theme.
[[nodiscard]] QLabel *plainLabel(const Theme &theme, TextSize size, QWidget *parent = nullptr);
//! Muted instead of the normal text colour; follows \a theme.
[[nodiscard]] QLabel *mutedLabel(const Theme &theme, TextSize size, QWidget *parent = nullptr);

//! Sets a font of \a theme on \a widget now and at every change.
void followFont(const Theme &theme, TextSize size, QWidget *widget);
//! For tool tips, which know no plain text format: \a text with every sign of HTML defused.
[[nodiscard]] QString tipText(const QString &text);

} // namespace kidoku::ui
