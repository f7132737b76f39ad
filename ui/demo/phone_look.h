// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QColor>
#include <QFont>

class QPainter;
class QRect;
class QString;

//! How a telephone is drawn: neutral shapes and colours, none of them LINE's. A telephone has its
//! own colours, in light and dark alike.
namespace kidoku::ui {

namespace phone {
inline constexpr QColor body(0x30, 0x36, 0x3c);
inline constexpr QColor screen(0x8f, 0xa9, 0xc4);
inline constexpr QColor own(0x9b, 0xe3, 0x7f);
inline constexpr QColor others(0xff, 0xff, 0xff);
inline constexpr QColor ink(0x11, 0x11, 0x11);
inline constexpr QColor faint(0x1f, 0x2b, 0x38);
} // namespace phone

//! Sizes grow with the telephone: one on a second screen is read from the last row.
class PhoneLook
{
public:
    explicit PhoneLook(const Theme &theme)
        : m_theme(theme)
    {}
    void setScale(qreal scale) { m_scale = scale; }
    [[nodiscard]] qreal scale() const { return m_scale; }
    [[nodiscard]] int px(int pixels) const { return qRound(pixels * m_scale); }
    [[nodiscard]] QFont font(TextSize size) const;

private:
    const Theme &m_theme;
    qreal m_scale = 1;
};

//! A face that stands for the sticker; the same id gives the same one.
void paintSticker(QPainter &painter, const QRect &rect, const QString &stickerId);
//! A map that is nowhere in particular, with a pin.
void paintMap(QPainter &painter, const QRect &rect);

} // namespace kidoku::ui
