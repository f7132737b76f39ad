// SPDX-License-Identifier: Apache-2.0
#include "scroll_anchor.h"

#include <QAbstractItemView>
#include <QScrollBar>

namespace kidoku::ui {

void ScrollAnchor::hold(const QAbstractItemView &view, const QModelIndex &row)
{
    if (isHeld() || !row.isValid())
        return;
    m_row = row;
    m_top = view.visualRect(row).top();
}

bool ScrollAnchor::restore(QAbstractItemView &view)
{
    const QModelIndex row = m_row;
    release();
    if (!row.isValid())
        return false;
    QScrollBar *bar = view.verticalScrollBar();
    bar->setValue(bar->value() + view.visualRect(row).top() - m_top);
    return true;
}

} // namespace kidoku::ui
