// SPDX-License-Identifier: Apache-2.0
#include "conversation_list_view.h"
#include "models/conversation_list_model.h"
#include "ui/chat/order_hold.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

//! One or several rows, chosen by mouse and keys; which of them the orders of a menu mean.
namespace kidoku::ui {

namespace {

bool goesThroughRows(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
        || key == Qt::Key_PageDown || key == Qt::Key_Home || key == Qt::Key_End;
}

core::ConversationId idAt(const QModelIndex &index)
{
    return {index.data(int(models::ConversationRole::Id)).toLongLong()};
}

} // namespace

QList<core::ConversationId> ConversationListView::selectedConversations() const
{
    QItemSelection ranges = selectionModel() ? selectionModel()->selection() : QItemSelection();
    std::sort(ranges.begin(), ranges.end(),
              [](const auto &a, const auto &b) { return a.top() < b.top(); });
    QList<core::ConversationId> ids;
    ids.reserve(m_selectedCount);
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(idAt(model()->index(row, 0)));
    }
    return ids;
}

QModelIndex ConversationListView::selectedIndex() const
{
    if (!selectionModel())
        return {};
    const QModelIndex current = currentIndex();
    if (current.isValid() && selectionModel()->isSelected(current))
        return current;
    const QItemSelection ranges = selectionModel()->selection();
    return ranges.isEmpty() ? QModelIndex() : QModelIndex(ranges.constFirst().topLeft());
}

void ConversationListView::selectionChanged(const QItemSelection &selected,
                                            const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    noteSelection();
    // Of several chosen ones none is opened; neither is one that is left because others went.
    if (!m_following && m_selectedCount == 1 && (m_operating || !selected.isEmpty()))
        become(idAt(selectedIndex()));
}

void ConversationListView::noteSelection()
{
    int count = 0;
    const QItemSelection ranges
        = selectionModel() ? selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange &range : ranges)
        count += range.height();
    m_hold->setSeveral(count > 1);
    if (std::exchange(m_selectedCount, count) != count)
        Q_EMIT selectedCountChanged(count);
}

QItemSelectionModel::SelectionFlags ConversationListView::selectionCommand(
    const QModelIndex &index, const QEvent *event) const
{
    // By an order of the program, whatever keys of it are down (Ctrl+PgDown, Alt+Shift+Down).
    if (!event)
        return QItemSelectionModel::ClearAndSelect;
    const bool byMouse = event->type() != QEvent::KeyPress;
    if (byMouse && !index.isValid())
        return QItemSelectionModel::NoUpdate; // beside the rows
    return QListView::selectionCommand(index, event);
}

void ConversationListView::selectOnlyCurrent()
{
    const QModelIndex row = indexOf(m_current);
    const QModelIndex only = row.isValid() ? row : currentIndex();
    if (only.isValid())
        setCurrentIndex(only);
    else
        clearSelection();
}

void ConversationListView::mousePressEvent(QMouseEvent *event)
{
    m_hold->worked();
    if (event->button() == Qt::RightButton)
        return; // for the menu of a row, which opens nothing
    const QScopedValueRollback guard(m_operating, true);
    QListView::mousePressEvent(event);
}

void ConversationListView::mouseReleaseEvent(QMouseEvent *event)
{
    const QScopedValueRollback guard(m_operating, true);
    QListView::mouseReleaseEvent(event);
}

void ConversationListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier)
        return openMenu(currentIndex());
    if (event->key() == Qt::Key_Escape && m_selectedCount > 1)
        return selectOnlyCurrent();
    if (goesThroughRows(event->key()))
        m_hold->worked();
    const QScopedValueRollback guard(m_operating, true);
    QListView::keyPressEvent(event);
}

void ConversationListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (byKey)
        openMenu(index);
    else
        openMenu(index, event->globalPos());
    event->accept();
}

void ConversationListView::openMenu(const QModelIndex &index, std::optional<QPoint> at)
{
    if (!index.isValid())
        return;
    const bool ofSeveral = m_selectedCount > 1 && selectionModel()->isSelected(index);
    const QRect row = visualRect(index);
    const QPoint below(row.left() + row.width() / 4, row.bottom());
    Q_EMIT menuRequested(ofSeveral ? selectedConversations()
                                   : QList<core::ConversationId>{idAt(index)},
                         at.value_or(viewport()->mapToGlobal(below)));
}

} // namespace kidoku::ui
