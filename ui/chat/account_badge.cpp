// SPDX-License-Identifier: Apache-2.0
#include "account_badge.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace kidoku::ui {

void paintAccountBadge(QPainter &painter, const QRect &rect, const AccountLook &look,
                       const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF outer(rect);
    const qreal round = outer.height() * 0.28;
    painter.setBrush(theme.colors().panel);
    painter.drawRoundedRect(outer, round + 1, round + 1);
    const QRectF inner = outer.adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setBrush(theme.accountColor(look.color));
    painter.drawRoundedRect(inner, round, round);
    QFont font = theme.font(TextSize::Strong);
    font.setPixelSize(qMax(8, int(inner.height() * 0.68)));
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(inner, Qt::AlignCenter, look.letter);
    painter.restore();
}

QPixmap accountBadge(const AccountLook &look, const Theme &theme, int size, qreal ratio)
{
    QPixmap picture(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintAccountBadge(painter, QRect(0, 0, size, size), look, theme);
    return picture;
}

AccountBadge::AccountBadge(const Theme &theme, int size, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(size, size);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AccountBadge::setLook(const AccountLook &look)
{
    m_look = look;
    update();
}

void AccountBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAccountBadge(painter, rect(), m_look, m_theme);
}

} // namespace kidoku::ui
