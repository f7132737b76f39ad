// SPDX-License-Identifier: Apache-2.0
#include "phone_list.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace kidoku::ui {

PhoneList::PhoneList(QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("phoneList"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the wheel does; a phone has no bar
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    QScrollBar *bar = verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int most) {
        if (m_isAtEnd)
            bar->setValue(most);
    });
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar](int value) { m_isAtEnd = value >= bar->maximum(); });
}

void PhoneList::goToEnd()
{
    m_isAtEnd = true;
    scrollToBottom();
}

void PhoneList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    Q_EMIT menuRequested(index.row(),
                         byKey ? viewport()->mapToGlobal(visualRect(index).center())
                               : event->globalPos());
}

void PhoneList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(model()->rowCount() - 1, 0));
}

void PhoneList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        if (currentIndex().isValid() && !event->isAutoRepeat())
            Q_EMIT takeBackRequested(currentIndex().row());
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace kidoku::ui
