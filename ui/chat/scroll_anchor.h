// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPersistentModelIndex>

class QAbstractItemView;

//! Keeps one row of a view at its place on the screen while rows come, go and move around it.
//! hold() before the change, restore() after the next layout.
namespace kidoku::ui {

class ScrollAnchor
{
public:
    //! Does nothing while something is held already: the first of several changes counts.
    void hold(const QAbstractItemView &view, const QModelIndex &row);
    [[nodiscard]] bool isHeld() const { return m_row.isValid(); }
    [[nodiscard]] int row() const { return m_row.row(); }
    //! Scrolls so that the row is where it was; false when it is gone or nothing was held.
    bool restore(QAbstractItemView &view);
    void release() { m_row = QPersistentModelIndex(); }

private:
    QPersistentModelIndex m_row;
    int m_top = 0;
};

} // namespace kidoku::ui
