// SPDX-License-Identifier: Apache-2.0
#include "search_list.h"

#include "ui/search/search_delegate.h"
#include "ui/search/search_model.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace kidoku::ui {

SearchList::SearchList(SearchModel &model, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("searchResults"));
    setItemDelegate(new SearchDelegate(theme, this));
    setModel(&model);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    const auto restyle = [this] {
        QPalette colors = palette();
        colors.setColor(QPalette::Base, m_theme.colors().panel);
        setPalette(colors);
        scheduleDelayedItemsLayout();
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
}

QModelIndex SearchList::firstRow() const
{
    QModelIndex index = model()->index(0, 0);
    while (index.isValid() && !index.flags().testFlag(Qt::ItemIsEnabled))
        index = index.siblingAtRow(index.row() + 1);
    return index;
}

bool SearchList::selectFirst()
{
    const QModelIndex index = firstRow();
    if (index.isValid())
        setCurrentIndex(index);
    return index.isValid();
}

void SearchList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && index.isValid()) {
        Q_EMIT opened(index);
        return;
    }
    if (event->key() == Qt::Key_Up && index == firstRow()) {
        Q_EMIT left();
        return;
    }
    QListView::keyPressEvent(event);
}

void SearchList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex()
        && index.flags().testFlag(Qt::ItemIsEnabled))
        Q_EMIT opened(index);
}

} // namespace kidoku::ui
