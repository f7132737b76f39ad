// SPDX-License-Identifier: Apache-2.0
#include "row_ground.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace kidoku::ui {

namespace {

constexpr int barWidth = 3;

} // namespace

void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, const Colors &colors)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool over = option.state & QStyle::State_MouseOver;
    const QRect &r = option.rect;
    painter->fillRect(r, selected ? colors.selection : over ? colors.window : colors.panel);
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), colors.border);
    if (selected)
        painter->fillRect(QRect(r.left(), r.top(), barWidth, r.height() - 1), colors.accent);
    const bool focused = (option.state & QStyle::State_HasFocus)
        && (option.state & QStyle::State_KeyboardFocusChange);
    if (focused) {
        painter->setPen(QPen(colors.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(r.adjusted(1, 1, -1, -2));
    }
}

} // namespace kidoku::ui
