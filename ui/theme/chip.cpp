// SPDX-License-Identifier: Apache-2.0
#include "chip.h"

#include "palette.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace kidoku::ui {

Chip::Chip(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::setLabel(const QString &word, int count)
{
    const QString label
        = count < 0 ? word : QStringLiteral("%1 %2").arg(word, QLocale().toString(count));
    if (label == text())
        return;
    setText(label);
    setAccessibleName(label);
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Small));
    return {metrics.horizontalAdvance(text()) + 15, metrics.height() + 8};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Colors &c = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor ground = isChecked() ? c.accent : c.panel;
    if (!isChecked() && (underMouse() || isDown()))
        ground = c.bubbleIn;
    painter.setBrush(ground);
    painter.setPen(QPen(isChecked() ? c.accent : c.border, 1));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isChecked() ? c.onAccent : c.text, 1.2));
        const QRectF ring = pill.adjusted(1.8, 1.8, -1.8, -1.8);
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    }
    painter.setFont(m_theme.font(TextSize::Small));
    painter.setPen(isChecked() ? c.onAccent : c.muted);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

} // namespace kidoku::ui
