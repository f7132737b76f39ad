// SPDX-License-Identifier: Apache-2.0
#include "flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace kidoku::ui {

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    // In the middle of a row that is higher than the chips.
    const int needed = heightForWidth(rect.width());
    const int spare = rect.height() - needed;
    // A column that is short of room takes a height for a width as a wish only.
    QWidget *row = parentWidget();
    if (row && row->layout() == this && row->minimumHeight() != needed)
        row->setMinimumHeight(needed);
    arrange(rect.adjusted(0, qMax(0, spare / 2), 0, 0), true);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0); // QSize() is one short
    for (const auto &item : m_items) {
        const QSize hint = item->sizeHint();
        size.rwidth() += hint.width() + (size.width() > 0 ? m_gap : 0);
        size.setHeight(qMax(size.height(), hint.height()));
    }
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QMargins m = contentsMargins();
    const QRect room = rect.marginsRemoved(m);
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = room.left();
    int y = room.top();
    int line = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > room.left() && x + size.width() > room.left() + room.width()) {
            x = room.left();
            y += line + m_gap;
            line = 0;
        }
        if (move)
            item->setGeometry(QStyle::visualRect(direction, room, QRect(QPoint(x, y), size)));
        x += size.width() + m_gap;
        line = qMax(line, size.height());
    }
    return y + line - rect.top() + m.bottom();
}

} // namespace kidoku::ui
