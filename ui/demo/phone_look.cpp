// SPDX-License-Identifier: Apache-2.0
#include "phone_look.h"

#include <QPainter>
#include <QPainterPath>
#include <QRect>
#include <QString>

namespace kidoku::ui {

QFont PhoneLook::font(TextSize size) const
{
    QFont font = m_theme.font(size);
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * m_scale));
    else
        font.setPointSizeF(font.pointSizeF() * m_scale);
    return font;
}

void paintSticker(QPainter &painter, const QRect &rect, const QString &stickerId)
{
    quint32 number = 0;
    for (const QChar letter : stickerId)
        number = number * 31 + letter.unicode();
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 100.0, rect.height() / 100.0);
    painter.setPen(QPen(phone::ink, 3));
    painter.setBrush(QColor::fromHsv(int(number * 47 % 360), 90, 250));
    painter.drawEllipse(QRectF(6, 6, 88, 88));
    painter.setBrush(phone::ink);
    const bool winks = number % 3 == 1;
    painter.drawEllipse(QPointF(36, 42), 4, 6);
    if (winks)
        painter.drawLine(QPointF(58, 42), QPointF(72, 42));
    else
        painter.drawEllipse(QPointF(64, 42), 4, 6);
    painter.setBrush(Qt::NoBrush);
    QPainterPath mouth(QPointF(32, 62));
    mouth.quadTo(QPointF(50, 62 + 6 * int(2 + number % 4)), QPointF(68, 62));
    painter.drawPath(mouth);
    painter.restore();
}

void paintMap(QPainter &painter, const QRect &rect)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, QColor(0xe6, 0xec, 0xdf));
    const qreal unit = rect.height() / 6.0;
    painter.setPen(QPen(Qt::white, unit * 0.7));
    painter.drawLine(QPointF(rect.left(), rect.top() + 4.4 * unit),
                     QPointF(rect.right(), rect.top() + 2.6 * unit));
    painter.drawLine(QPointF(rect.left() + rect.width() * 0.3, rect.top()),
                     QPointF(rect.left() + rect.width() * 0.42, rect.bottom()));
    painter.setPen(QPen(QColor(0xa9, 0xc8, 0xe0), unit * 0.9));
    painter.drawLine(QPointF(rect.left() + rect.width() * 0.75, rect.top()),
                     QPointF(rect.left() + rect.width() * 0.9, rect.bottom()));
    const QPointF tip(rect.center().x(), rect.top() + 4.2 * unit);
    QPainterPath pin(tip);
    pin.cubicTo(tip + QPointF(-unit * 2, -unit * 1.8), tip + QPointF(-unit, -unit * 3.4),
                tip + QPointF(0, -unit * 3.4));
    pin.cubicTo(tip + QPointF(unit, -unit * 3.4), tip + QPointF(unit * 2, -unit * 1.8), tip);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xc2, 0x3b, 0x3b));
    painter.drawPath(pin);
    painter.setBrush(Qt::white);
    painter.drawEllipse(tip + QPointF(0, -unit * 2.2), unit * 0.5, unit * 0.5);
    painter.restore();
}

} // namespace kidoku::ui
