// SPDX-License-Identifier: Apache-2.0
#include "models/thread_model.h"
#include "ui/chat/jump_button.h"
#include "ui/chat/thread_cell.h"
#include "ui/chat/thread_view.h"

#include <QScrollBar>

//! How the thread goes to places: the first page, the newest end, quoted, found and unread
//! messages; and what is to be seen where it is.
namespace kidoku::ui {

using models::ThreadRole;
using models::ThreadRow;

namespace {

ThreadRow rowKind(const QModelIndex &index)
{
    return index.data(int(ThreadRole::Row)).value<ThreadRow>();
}

store::Position positionOf(const QModelIndex &index)
{
    return index.data(int(ThreadRole::Position)).value<store::Position>();
}

bool isOfCustomer(const QModelIndex &index)
{
    return rowKind(index) == ThreadRow::Message
        && index.data(int(ThreadRole::Record)).value<store::Message>().countsAsUnread();
}

bool isProven(const QModelIndex &index)
{
    return index.data(int(ThreadRole::Record)).value<store::Message>().proof
        != store::Proof::Unverifiable;
}

} // namespace

void ThreadView::showFirstPage()
{
    if (!std::exchange(m_opening, false))
        return;
    m_failed = false;
    QModelIndex firstNew;
    const int rows = std::exchange(m_toEnd, false) ? 0 : m_thread->rowCount();
    for (int row = 0; row < rows && !firstNew.isValid(); ++row) {
        if (rowKind(m_thread->index(row)) == ThreadRow::SeenDivider)
            firstNew = m_thread->index(row);
    }
    scheduleDelayedItemsLayout();
    if (firstNew.isValid())
        scrollTo(firstNew, PositionAtTop);
    else
        scrollToBottom();
    afterScroll();
}

void ThreadView::scrollToNewest()
{
    if (m_thread && m_thread->hasNewer()) {
        m_toEnd = true;
        m_thread->showNewest();
    } else {
        scrollToBottom();
    }
}

void ThreadView::goTo(store::Position place)
{
    if (!m_thread || !place.isValid())
        return;
    m_aim = Aim::Message;
    m_thread->goTo(place);
}

void ThreadView::goToFound(store::Position place)
{
    if (!m_thread || !place.isValid())
        return;
    m_aim = Aim::Found;
    m_thread->goTo(place);
}

void ThreadView::goToFirstUnread()
{
    if (!m_thread)
        return;
    m_aim = Aim::FirstUnread;
    m_thread->goToFirstUnread();
}

// The row of the message there; of the next one when it is gone.
QModelIndex ThreadView::rowAt(store::Position place) const
{
    for (int row = 0; row < m_thread->rowCount(); ++row) {
        const QModelIndex index = m_thread->index(row);
        if (index.flags().testFlag(Qt::ItemIsSelectable) && positionOf(index) >= place)
            return index;
    }
    return {};
}

void ThreadView::reach(store::Position place)
{
    QModelIndex row = rowAt(place);
    if (!row.isValid())
        return;
    m_opening = false;
    m_atEnd = false; // not held there by the layout that follows
    m_anchor.release();
    if (m_aim == Aim::FirstUnread) {
        const QModelIndex above = row.siblingAtRow(row.row() - 1);
        if (above.isValid() && rowKind(above) == ThreadRow::ReadDivider)
            row = above;
        scrollTo(row, PositionAtTop);
    } else {
        if (m_aim == Aim::Found && !m_delegate->isExpanded(row)
            && !ThreadCell::of(row).more.isEmpty()) {
            m_delegate->setExpanded(row, true); // what was found may be in the part left out
            scheduleDelayedItemsLayout();
        }
        const bool isTall = visualRect(row).height() > viewport()->height();
        scrollTo(row, isTall ? PositionAtTop : PositionAtCenter);
        if (m_aim == Aim::Message)
            setCurrentIndex(row);
    }
    afterScroll();
}

bool ThreadView::isUnreadAbove() const
{
    if (!m_thread || !m_offersUnread || m_opening || !m_thread->conversation().isValid())
        return false;
    const int row = m_thread->firstUnreadRow();
    if (row < 0)
        return true;
    return row < m_thread->rowCount() && visualRect(m_thread->index(row)).bottom() < 0;
}

void ThreadView::setOffersUnread(bool offers)
{
    if (std::exchange(m_offersUnread, offers) != offers)
        afterScroll();
}

void ThreadView::setHighlight(const QString &words, store::Position current)
{
    m_delegate->setHighlight(words, current);
    viewport()->update();
}

void ThreadView::relayout()
{
    holdPlace();
    scheduleDelayedItemsLayout();
}

std::optional<store::Position> ThreadView::newestVisible() const
{
    return newestVisible(false);
}

std::optional<store::Position> ThreadView::newestProvenVisible() const
{
    return newestVisible(true);
}

std::optional<store::Position> ThreadView::newestVisible(bool provenOnly) const
{
    if (!m_thread || m_opening)
        return {};
    const QRect area = viewport()->rect();
    QModelIndex index = indexAt(area.bottomLeft());
    if (!index.isValid())
        index = m_thread->index(m_thread->rowCount() - 1);
    for (; index.isValid(); index = index.siblingAtRow(index.row() - 1)) {
        const QRect row = visualRect(index);
        if (row.bottom() < 0)
            break;
        const int shown = row.intersected(area).height();
        const bool isThere = 2 * shown >= row.height() || 2 * shown >= area.height();
        if (isThere && isOfCustomer(index) && (!provenOnly || isProven(index)))
            return positionOf(index);
    }
    return {};
}

} // namespace kidoku::ui
