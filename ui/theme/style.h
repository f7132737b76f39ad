// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QProxyStyle>

class QAbstractButton;

//! Fusion with flat, rounded controls in the theme's colours. Knows nothing of particular widgets
//! but the role of a button.
namespace kidoku::ui {

enum class ButtonRole {
    Normal,  //!< bordered
    Primary, //!< filled with the accent: the one thing to do here
    Quiet,   //!< no frame until the pointer is over it
    Link,    //!< words only, underlined
};
//! A dialog's default button counts as Primary without being told.
void setButtonRole(QAbstractButton *button, ButtonRole role);

class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(const Colors &colors);
    //! Takes effect at the next repaint.
    void setColors(const Colors &colors) { m_colors = colors; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl subControl, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &size, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;

private:
    void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawField(const QStyleOption *option, QPainter *painter) const;
    void drawFocus(const QRect &rect, QPainter *painter, const QColor &color) const;
    void drawCheck(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                       const QWidget *widget) const;
    void drawHeaderSection(const QStyleOption *option, QPainter *painter) const;

    Colors m_colors;
};

} // namespace kidoku::ui
