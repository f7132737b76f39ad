// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

//! The program's own icons (resources/icons): one colourless drawing each, coloured when used.
//! GUI thread.
namespace kidoku::ui {

//! The drawing \a name ("search" for resources/icons/search.svg) in \a color, \a size logical
//! pixels square, crisp at \a ratio. Cached. An unknown name gives an empty pixmap.
[[nodiscard]] QPixmap tinted(const QString &name, const QColor &color, int size, qreal ratio);
//! The same for buttons and menus, at the usual sizes.
[[nodiscard]] QIcon tintedIcon(const QString &name, const QColor &color);
//! The program's icon in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace kidoku::ui
